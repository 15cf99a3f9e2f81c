namespace Demarche.Reading.Syntax;

/// <summary>Greedy arc-hybrid parsing: one walk over the sentence, two transitions a word.</summary>
internal static class Parser
{
    /// <summary>Parses the tagged words of the buffer; heads are positions of the buffer, the root's is its end.</summary>
    public static void Run(WordBuffer words, ParseState state, TransitionTable transitions, SparseTable labels, Span<int> scores)
    {
        Span<ulong> features = stackalloc ulong[ParserFeatures.Max];
        state.Start(words);
        while (!state.Finished)
        {
            bool shift = state.CanShift, left = state.CanLeft, right = state.CanRight;
            Transition best;
            if (shift && !left && !right) best = Transition.Shift;
            else if (!shift && left != right) best = left ? Transition.Left : Transition.Right;
            else
            {
                int n = ParserFeatures.Extract(state, features);
                var score = transitions.Score(features[..n]);
                best = Choose(score, shift, left, right);
            }
            int relation = 0;
            if (best != Transition.Shift)
            {
                var (head, dependent) = state.ArcOf(best);
                relation = head == words.End ? (int)Relation.Root : Label(state, labels, head, dependent, features, scores);
            }
            state.Take(best, relation);
        }
    }

    private static int Label(ParseState state, SparseTable labels, int head, int dependent, Span<ulong> features, Span<int> scores)
    {
        int n = LabelFeatures.Extract(state, head, dependent, features);
        scores.Clear();
        labels.Score(features[..n], scores);
        scores[(int)Relation.Root] = int.MinValue;
        return Tagger.Best(scores);
    }

    private static Transition Choose((int Shift, int Left, int Right) score, bool shift, bool left, bool right)
    {
        var (best, most) = (Transition.Shift, shift ? score.Shift : int.MinValue);
        if (left && score.Left > most) (best, most) = (Transition.Left, score.Left);
        if (right && score.Right > most) best = Transition.Right;
        return best;
    }
}
