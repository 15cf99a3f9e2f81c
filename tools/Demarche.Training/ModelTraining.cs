using System.Text;

using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>Trains all parts and joins them to a model.</summary>
internal static class ModelTraining
{
    public static void Run(Arguments arguments)
    {
        List<Tree> trees = [.. arguments.All("--treebank").SelectMany(Treebank.Read)];
        List<Tree> held = [.. arguments.All("--held").SelectMany(Treebank.Read)];
        int tagEpochs = arguments.Number("--tag-epochs", 8), parseEpochs = arguments.Number("--epochs", 8);
        int folds = arguments.Number("--folds", 8), foldEpochs = arguments.Number("--fold-epochs", 5);
        int leastTag = arguments.Number("--least-tag", 2), leastParse = arguments.Number("--least-parse", 2), leastLabel = arguments.Number("--least-label", 2);
        double floorTag = arguments.Number("--floor-tag", 0) / 100.0, floorParse = arguments.Number("--floor-parse", 0) / 100.0, floorLabel = arguments.Number("--floor-label", 0) / 100.0;
        string output = arguments.One("--output");
        var clusters = Clusters.Load(arguments.One("--clusters"));
        TagSet tags = new(trees);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        void Say(string what) => Console.Error.WriteLine($"{clock.Elapsed:mm\\:ss} {what}");
        Say($"{trees.Count} sentences, {tags.Pairs.Count} tags, {clusters.Count} words in clusters");

        byte[][] sections = new byte[(int)ModelSection.Morphology + 1][];
        Array.Fill(sections, []);
        MorphologyTraining morphology = new(trees, tags);
        sections[(int)ModelSection.Tags] = Lines(tags.Pairs.Select(p => $"{p.Upos}\t{p.Xpos}"));
        sections[(int)ModelSection.Features] = Lines(morphology.FeatureLines);
        sections[(int)ModelSection.Edits] = Lines(morphology.EditLines);
        sections[(int)ModelSection.Morphology] = morphology.Table;
        var table = tags.Table(trees, clusters);
        sections[(int)ModelSection.Words] = table.Bytes.ToArray();
        sections[(int)ModelSection.TagSlots] = new byte[128];
        sections[(int)ModelSection.Transitions] = new byte[128];
        sections[(int)ModelSection.LabelSlots] = new byte[128];
        Say("morphology");

        Task<int[][]> jackknife = Task.Run(() => TaggerTraining.Jackknife(trees, tags, clusters, folds, foldEpochs));
        if (arguments.Has("--wait")) jackknife.Wait();
        void Set(ModelSection slots, ModelSection entries, Perceptron model, int least, double floor) =>
            (sections[(int)slots], sections[(int)entries]) = SparseTable.Build(model.Averaged(TaggerTraining.Scale, least, floor));
        var tagger = TaggerTraining.Train(trees, tags, table, tagEpochs, (epoch, model) =>
        {
            if (held.Count == 0 || (epoch % 2 == 1 && epoch < tagEpochs)) return;
            Set(ModelSection.TagSlots, ModelSection.TagEntries, model, leastTag, floorTag);
            Say($"tagger {epoch}: {Measurement.Of(Current(), held)}");
        });
        Set(ModelSection.TagSlots, ModelSection.TagEntries, tagger, leastTag, floorTag);
        int[][] predicted = jackknife.Result;
        int right = trees.Select((t, i) => t.Words.Where((w, j) => tags.Of(w) == predicted[i][j]).Count()).Sum();
        Say(FormattableString.Invariant($"jackknifed tags: {(double)right / trees.Sum(t => t.Words.Length):P2} right"));

        ParserTraining parser = new(trees, predicted, tags, table);
        parser.Train(parseEpochs, epoch =>
        {
            if (epoch < parseEpochs && (epoch < 3 || held.Count == 0)) return;
            sections[(int)ModelSection.Transitions] = Transitions(parser.Transitions, leastParse, floorParse);
            Set(ModelSection.LabelSlots, ModelSection.LabelEntries, parser.Labels, leastLabel, floorLabel);
            if (held.Count > 0) Say($"parser {epoch}: {Measurement.Of(Current(), held)}");
        });
        byte[] whole = ModelFile.Join(sections);
        foreach (var s in Enum.GetValues<ModelSection>()) Say($"  {s}: {sections[(int)s].Length:N0} bytes");
        byte[] packed = ModelFile.Pack(whole, arguments.Number("--quality", 9));
        File.WriteAllBytes(output, packed);
        Say($"wrote {output}: {packed.Length:N0} bytes, unpacked {whole.Length:N0}");

        SyntaxModel Current() => SyntaxModel.Load(ModelFile.Join(sections));
    }

    /// <summary>Learns lemmas and features anew in a model trained on the same treebanks.</summary>
    public static void RenewMorphology(Arguments arguments)
    {
        List<Tree> trees = [.. arguments.All("--treebank").SelectMany(Treebank.Read)];
        var file = ModelFile.Open(ModelFile.Unpack(File.ReadAllBytes(arguments.One("--model"))));
        byte[][] sections = [.. Enum.GetValues<ModelSection>().Select(s => file[s].ToArray())];
        MorphologyTraining morphology = new(trees, new TagSet(trees));
        sections[(int)ModelSection.Features] = Lines(morphology.FeatureLines);
        sections[(int)ModelSection.Edits] = Lines(morphology.EditLines);
        sections[(int)ModelSection.Morphology] = morphology.Table;
        File.WriteAllBytes(arguments.One("--output"), ModelFile.Pack(ModelFile.Join(sections), arguments.Number("--quality", 9)));
    }

    private static byte[] Transitions(Perceptron model, int least, double floor) => TransitionTable.Build([.. model.Averaged(TaggerTraining.Scale, least, floor).Select(f =>
    {
        short[] w = new short[3];
        foreach (var (c, weight) in f.Weights) w[c] = (short)weight;
        return (f.Key, w[0], w[1], w[2]);
    })]);

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));
}
