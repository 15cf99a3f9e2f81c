using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>Trains all parts and joins them to a model.</summary>
internal static class ModelTraining
{
    public static void Run(Arguments arguments)
    {
        List<Tree> trees = [.. arguments.All("--treebank").SelectMany(Treebank.Read)];
        List<Tree> held = [.. arguments.All("--held").SelectMany(Treebank.Read)];
        if (arguments.Has("--hold-out"))
        {
            // Whole documents: neighbours are too alike to judge each other.
            bool Held(Tree t) => FeatureHash.OfChars(t.Document) % 12 == 5;
            held = [.. trees.Where(Held)];
            trees.RemoveAll(Held);
        }
        int seeds = arguments.Number("--seeds", 3), tagEpochs = arguments.Number("--tag-epochs", 7);
        int parseEpochs = arguments.Number("--epochs", 8), folds = arguments.Number("--folds", 5), foldEpochs = arguments.Number("--fold-epochs", 3);
        int tagMargin = arguments.Number("--tag-margin", 60);
        int margin = arguments.Number("--margin", 80), labelMargin = arguments.Number("--label-margin", 40);
        string output = arguments.One("--output");
        var clusters = Clusters.Load(arguments.One("--clusters"));
        Inflections inflections = new(arguments.One("--wordnet"));
        TagSet tags = new(trees);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        void Say(string what) => Console.Error.WriteLine($"{clock.Elapsed:mm\\:ss} {what}");
        Say($"{trees.Count} sentences, {tags.Pairs.Count} tags, {clusters.Count} words in clusters");

        ModelParts parts = new(arguments);
        void Measure(string what)
        {
            if (held.Count > 0) Say($"{what}: {Measurement.Of(parts.Model, held)}");
        }
        SetMorphology(parts, trees, tags, inflections);
        var table = tags.Table(trees, clusters, inflections);
        parts.Set(ModelSection.Words, table.Bytes.ToArray());

        var jackknife = parseEpochs == 0 ? Task.FromResult<int[][]>([]) : Task.Run(() => Jackknifed(arguments, trees, tags, clusters, inflections, folds, foldEpochs, tagMargin));
        parts.Set(ModelSection.TagSlots, OfSeeds(seeds, seed => TaggerTraining.Train(trees, tags, table, tagEpochs, tagMargin, seed)));
        Measure("tagger");
        if (parseEpochs == 0)
        {
            Write(parts, output, arguments, Say);
            return;
        }
        int[][] predicted = jackknife.Result;
        int right = trees.Select((t, i) => t.Words.Where((w, j) => tags.Of(w) == predicted[i][j]).Count()).Sum();
        Say(FormattableString.Invariant($"jackknifed tags: {(double)right / trees.Sum(t => t.Words.Length):P2} right"));

        ParserTraining[] parsers = [.. Enumerable.Range(0, seeds).Select(seed => new ParserTraining(trees, predicted, tags, table, margin, labelMargin, seed))];
        int step = held.Count > 0 ? 2 : Math.Max(parseEpochs, 1);
        for (int done = step; done <= parseEpochs; done += step)
        {
            Parallel.ForEach(parsers, p => p.Train(step));
            parts.Set(ModelSection.Transitions, [.. parsers.Select(p => p.Transitions)]);
            parts.Set(ModelSection.LabelSlots, [.. parsers.Select(p => p.Labels)]);
            Measure($"parser {done}");
            if (done + step <= parseEpochs) File.WriteAllBytes($"{output}.{done}", parts.Bytes);
        }
        Write(parts, output, arguments, Say);
    }

    /// <summary>Takes up kept weights with other floors, or learns lemmas and features anew, without training.</summary>
    public static void Renew(Arguments arguments)
    {
        List<Tree> trees = [.. arguments.All("--treebank").SelectMany(Treebank.Read)];
        byte[] bytes = File.ReadAllBytes(arguments.One("--model"));
        if (arguments.Has("--packed")) bytes = ModelFile.Unpack(bytes);
        ModelParts parts = new(arguments, ModelFile.Open(bytes));
        if (arguments.Has("--keep")) parts.SetKept();
        if (trees.Count > 0) SetMorphology(parts, trees, new TagSet(trees), new Inflections(arguments.One("--wordnet")));
        foreach (string file in arguments.All("--held")) Console.Error.WriteLine(Measurement.Of(parts.Model, Treebank.Read(file)));
        Write(parts, arguments.One("--output"), arguments, Console.Error.WriteLine);
    }

    private static void Write(ModelParts parts, string output, Arguments arguments, Action<string> say)
    {
        foreach (string size in parts.Sizes) say(size);
        byte[] packed = ModelFile.Pack(parts.Bytes, arguments.Number("--quality", 9));
        File.WriteAllBytes(output, packed);
        say($"wrote {output}: {packed.Length:N0} bytes, unpacked {parts.Bytes.Length:N0}");
    }

    private static void SetMorphology(ModelParts parts, IReadOnlyList<Tree> trees, TagSet tags, Inflections inflections)
    {
        MorphologyTraining morphology = new(trees, tags, inflections);
        parts.Set(ModelSection.Tags, tags.Pairs.Select(p => $"{p.Upos}\t{p.Xpos}"));
        parts.Set(ModelSection.Features, morphology.FeatureLines);
        parts.Set(ModelSection.Edits, morphology.EditLines);
        parts.Set(ModelSection.Morphology, morphology.Table);
    }

    private static int[][] Jackknifed(Arguments arguments, IReadOnlyList<Tree> trees, TagSet tags, Dictionary<uint, ushort> clusters, Inflections inflections, int folds, int epochs, int margin)
    {
        string? kept = arguments.All("--keep-jackknife").FirstOrDefault();
        if (kept is not null && File.Exists(kept)) return [.. File.ReadLines(kept).Select(l => l.Split(' ').Select(int.Parse).ToArray())];
        int[][] made = TaggerTraining.Jackknife(trees, tags, clusters, inflections, folds, epochs, margin);
        if (kept is not null) File.WriteAllLines(kept, made.Select(t => string.Join(' ', t)));
        return made;
    }

    private static Perceptron[] OfSeeds(int seeds, Func<int, Perceptron> train)
    {
        Perceptron[] models = new Perceptron[seeds];
        Parallel.For(0, seeds, seed => models[seed] = train(seed));
        return models;
    }
}
