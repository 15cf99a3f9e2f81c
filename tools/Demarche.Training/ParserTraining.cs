using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>
/// Trains the parser with a dynamic oracle and exploration (Goldberg and Nivre 2013): the parser follows its own
/// choices and learns, in whatever state it got itself into, which transitions lose no further gold arc.
/// </summary>
internal sealed class ParserTraining(IReadOnlyList<Tree> trees, int[][] tags, TagSet tagSet, WordKnowledge table, int margin, int labelMargin, int seed)
{
    private readonly WordBuffer words = new();
    private readonly ParseState state = new();
    private readonly ulong[] features = new ulong[Math.Max(ParserFeatures.Max, LabelFeatures.Max)];
    private readonly int[] scores = new int[3];
    private readonly int[] labelScores = new int[64];
    private readonly int[] costs = new int[3];
    private int[] heads = new int[256];
    private int[] labels = new int[256];

    public Perceptron Transitions { get; } = new(3);
    public Perceptron Labels { get; } = new(64);

    private readonly Random random = new(29 + seed);
    private bool explore;

    /// <summary>Trains for some epochs more.</summary>
    public void Train(int epochs)
    {
        int[] order = [.. Enumerable.Range(0, trees.Count)];
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int t in order) One(t);
            // The first epoch keeps to the gold paths: its own choices are not worth following yet.
            explore = true;
        }
    }

    private void One(int t)
    {
        var tree = trees[t];
        TaggerTraining.Fill(words, tree, table);
        Gold(tree);
        for (int i = 0; i < tree.Words.Length; i++)
        {
            words.Tag[WordBuffer.First + i] = tags[t][i];
            words.Upos[WordBuffer.First + i] = tagSet.Upos[tags[t][i]];
        }
        words.LookAhead(tagSet.Finite);
        state.Start(words);
        while (!state.Finished)
        {
            Cost();
            int n = ParserFeatures.Extract(state, features);
            Transitions.Score(features.AsSpan(0, n), scores);
            int predicted = -1, right = -1;
            for (int a = 0; a < 3; a++)
            {
                if (costs[a] == Impossible) continue;
                if (predicted < 0 || scores[a] > scores[predicted]) predicted = a;
            }
            int least = costs.Min();
            for (int a = 0; a < 3; a++)
            {
                if (costs[a] == least && (right < 0 || scores[a] > scores[right])) right = a;
            }
            Transitions.Tick();
            int rival = -1;
            for (int a = 0; a < 3; a++)
            {
                if (costs[a] != Impossible && costs[a] != least && (rival < 0 || scores[a] > scores[rival])) rival = a;
            }
            if (rival >= 0 && scores[right] - scores[rival] <= margin) Transitions.Update(features.AsSpan(0, n), right, rival);
            var taken = (Transition)(costs[predicted] == least || (explore && random.Next(10) > 0) ? predicted : right);
            int relation = 0;
            if (taken != Transition.Shift)
            {
                var (head, dependent) = state.ArcOf(taken);
                relation = head == words.End ? (int)Relation.Root : Label(head, dependent);
            }
            state.Take(taken, relation);
        }
    }

    private int Label(int head, int dependent)
    {
        int n = LabelFeatures.Extract(state, head, dependent, features);
        Labels.Score(features.AsSpan(0, n), labelScores);
        labelScores[(int)Relation.Root] = int.MinValue;
        int best = Tagger.Best(labelScores);
        Labels.Tick();
        int gold = labels[dependent];
        if (heads[dependent] == head && gold != (int)Relation.Root)
        {
            int rival = best == gold ? Perceptron.Rival(labelScores, gold) : best;
            if (labelScores[rival] > int.MinValue && labelScores[gold] - labelScores[rival] <= labelMargin) Labels.Update(features.AsSpan(0, n), gold, rival);
        }
        return best;
    }

    private void Gold(Tree tree)
    {
        int size = words.End + 4;
        if (heads.Length < size) (heads, labels) = (new int[size * 2], new int[size * 2]);
        Array.Clear(heads);
        for (int i = 0; i < tree.Words.Length; i++)
        {
            int head = tree.Words[i].Head;
            heads[WordBuffer.First + i] = head == 0 ? words.End : WordBuffer.First + head - 1;
            labels[WordBuffer.First + i] = (int)Relations.Parse(tree.Words[i].Relation);
        }
        heads[words.End] = -1;
    }

    private const int Impossible = int.MaxValue;

    /// <summary>How many gold arcs each transition puts out of reach.</summary>
    private void Cost()
    {
        costs.AsSpan().Fill(Impossible);
        int b0 = state.Next, end = words.End, s0 = state.Stack(0), s1 = state.Stack(1);
        if (state.CanShift)
        {
            int cost = 0;
            for (int d = 0; d < state.Depth; d++)
            {
                int s = state.Stack(d);
                if (heads[s] == b0) cost++;
                if (d > 0 && heads[b0] == s) cost++;
            }
            costs[0] = cost;
        }
        if (state.Depth == 0) return;
        int dependents = 0;
        for (int b = b0; b < end; b++)
        {
            if (heads[b] == s0) dependents++;
        }
        int h = heads[s0];
        if (state.CanLeft) costs[1] = dependents + (h != b0 && (h > b0 || (h == s1 && s1 != 0)) ? 1 : 0);
        if (state.CanRight) costs[2] = dependents + (h >= b0 ? 1 : 0);
    }
}
