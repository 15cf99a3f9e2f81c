using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>Trains the tagger, and tags the training part with taggers that have not seen it (jackknifing).</summary>
internal static class TaggerTraining
{
    public static Perceptron Train(IReadOnlyList<Tree> trees, TagSet tags, WordKnowledge table, int epochs, int margin, int seed)
    {
        Perceptron model = new(tags.Pairs.Count);
        Random random = new(17 + seed);
        int[] order = [.. Enumerable.Range(0, trees.Count)];
        WordBuffer words = new();
        Span<ulong> features = stackalloc ulong[Tagger.MaxFeatures];
        int[] scores = new int[tags.Pairs.Count];
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int t in order)
            {
                var tree = trees[t];
                Fill(words, tree, table);
                for (int i = 0; i < tree.Words.Length; i++)
                {
                    int p = WordBuffer.First + i;
                    int n = Tagger.Extract(words, p, features);
                    model.Score(features[..n], scores);
                    int best = Tagger.Best(scores), gold = tags.Of(tree.Words[i]);
                    if (gold >= 0)
                    {
                        int rival = best == gold ? Perceptron.Rival(scores, gold) : best;
                        if (scores[gold] - scores[rival] <= margin) model.Update(features[..n], gold, rival);
                    }
                    model.Tick();
                    words.Tag[p] = best;
                    words.Upos[p] = tags.Upos[best];
                }
            }
        }
        return model;
    }

    /// <summary>Tags of all trees, each by a tagger trained on the other folds.</summary>
    public static int[][] Jackknife(IReadOnlyList<Tree> trees, TagSet tags, Dictionary<uint, ushort> clusters, Inflections inflections, int folds, int epochs, int margin)
    {
        int[][] result = new int[trees.Count][];
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            // Neighbours share a document; whole stretches go together.
            int FoldOf(int i) => i / 50 % folds;
            List<Tree> others = [.. trees.Where((_, i) => FoldOf(i) != fold)];
            var table = tags.Table(others, clusters, inflections);
            var weights = Table(Train(others, tags, table, epochs, margin, 0), 1);
            WordBuffer words = new();
            int[] scores = new int[tags.Pairs.Count];
            for (int i = 0; i < trees.Count; i++)
            {
                if (FoldOf(i) != fold) continue;
                Fill(words, trees[i], table);
                Tagger.Run(words, weights, tags.Upos, tags.Finite, scores);
                result[i] = words.Tag.AsSpan(WordBuffer.First, words.Count).ToArray();
            }
        });
        return result;
    }

    public static SparseTable Table(Perceptron model, int leastUpdates)
    {
        var (slots, entries) = SparseTable.Build(WeightCells.Whole(WeightCells.Mix([model]), Scale, leastUpdates, 0));
        return new SparseTable(slots, entries);
    }

    /// <summary>What averaged weights are multiplied with before they become whole numbers.</summary>
    public const double Scale = 8;

    public static void Fill(WordBuffer words, Tree tree, WordKnowledge table)
    {
        words.Clear();
        foreach (var word in tree.Words) words.Add(word.Form, table);
        words.Close();
    }
}
