namespace Demarche.Reading.Syntax;

/// <summary>
/// The tagger's features and its greedy walk from left to right. One class is a pair of universal and Penn tag; an
/// averaged perceptron (Collins 2002) weighs them.
/// </summary>
internal static class Tagger
{
    /// <summary>Upper bound of features a word has.</summary>
    public const int MaxFeatures = 72;

    /// <summary>How much worse than the best a finite verb's score may be where a sentence would have none: what the trainer's margin is.</summary>
    private const int FiniteMargin = 60 * 8;

    /// <summary>
    /// Tags all words of the buffer. A sentence that ends with a full stop seldom lacks a finite verb: where none was
    /// found, the word that is nearest to being one becomes it ('The two sides agreed to meet.').
    /// </summary>
    public static void Run(WordBuffer words, SparseTable table, ReadOnlySpan<byte> uposOfTag, ReadOnlySpan<bool> isFinite, Span<int> scores)
    {
        Span<ulong> features = stackalloc ulong[MaxFeatures];
        bool finite = false;
        int nearest = -1, verb = 0, least = FiniteMargin + 1;
        for (int p = WordBuffer.First; p < words.End; p++)
        {
            int n = Extract(words, p, features);
            scores.Clear();
            table.Score(features[..n], scores);
            int best = Best(scores);
            words.Tag[p] = best;
            words.Upos[p] = uposOfTag[best];
            finite |= isFinite[best];
            if (finite || uposOfTag[best] is not ((byte)Upos.Verb or (byte)Upos.Aux or (byte)Upos.Noun or (byte)Upos.Propn or (byte)Upos.Adj)) continue;
            for (int tag = 0; tag < scores.Length; tag++)
            {
                if (isFinite[tag] && uposOfTag[tag] == (byte)Upos.Verb && scores[best] - scores[tag] < least) (nearest, verb, least) = (p, tag, scores[best] - scores[tag]);
            }
        }
        if (finite || nearest < 0 || !words.EndsWithStop) return;
        words.Tag[nearest] = verb;
        words.Upos[nearest] = uposOfTag[verb];
    }

    public static int Best(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }
        return best;
    }

    /// <summary>The features of one word, given the tags of those before it.</summary>
    public static int Extract(WordBuffer w, int p, Span<ulong> f)
    {
        int n = 0;
        uint[] lower = w.Lower, cluster = w.Cluster, habit = w.Habit, shape = w.Shape, suffixes = w.Suffixes, prefixes = w.Prefixes;
        uint l0 = lower[p], l1 = lower[p + 1], lm = lower[p - 1], c0 = cluster[p], c1 = cluster[p + 1], cm = cluster[p - 1];
        uint h0 = habit[p], h1 = habit[p + 1], h2 = habit[p + 2], s0 = shape[p];
        uint tm = (uint)w.Tag[p - 1], tm2 = (uint)w.Tag[p - 2], um = w.Upos[p - 1];
        var suf = suffixes.AsSpan(p * 4, 4);
        var pre = prefixes.AsSpan(p * 4, 4);
        f[n++] = FeatureHash.Of(0, 0);
        f[n++] = FeatureHash.Of(1, w.Exact[p]);
        f[n++] = FeatureHash.Of(2, l0);
        f[n++] = FeatureHash.Of(3, lm);
        f[n++] = FeatureHash.Of(4, l1);
        f[n++] = FeatureHash.Of(5, lower[p - 2]);
        f[n++] = FeatureHash.Of(6, lower[p + 2]);
        f[n++] = FeatureHash.Of(7, lm, l0);
        f[n++] = FeatureHash.Of(8, l0, l1);
        f[n++] = FeatureHash.Of(9, lm, l1);
        for (int k = 0; k < 4; k++)
        {
            f[n++] = FeatureHash.Of(10 + k, suf[k]);
            f[n++] = FeatureHash.Of(14 + k, pre[k]);
        }
        f[n++] = FeatureHash.Of(18, s0);
        f[n++] = FeatureHash.Of(19, s0, suf[1]);
        f[n++] = FeatureHash.Of(20, s0, suf[2]);
        f[n++] = FeatureHash.Of(21, s0, shape[p + 1]);
        f[n++] = FeatureHash.Of(22, s0, shape[p - 1]);
        f[n++] = FeatureHash.Of(23, tm);
        f[n++] = FeatureHash.Of(24, tm, tm2);
        f[n++] = FeatureHash.Of(25, tm, l0);
        f[n++] = FeatureHash.Of(26, tm, l1);
        f[n++] = FeatureHash.Of(27, tm2);
        f[n++] = FeatureHash.Of(28, tm, tm2, l0);
        f[n++] = FeatureHash.Of(29, c0);
        f[n++] = FeatureHash.Of(30, cm);
        f[n++] = FeatureHash.Of(31, c1);
        f[n++] = FeatureHash.Of(32, cluster[p + 2]);
        f[n++] = FeatureHash.Of(33, cm, c0);
        f[n++] = FeatureHash.Of(34, c0, c1);
        f[n++] = FeatureHash.Of(35, tm, c0);
        f[n++] = FeatureHash.Of(36, tm, c0, c1);
        f[n++] = FeatureHash.Of(37, h0);
        f[n++] = FeatureHash.Of(38, h1);
        f[n++] = FeatureHash.Of(39, h0, h1);
        f[n++] = FeatureHash.Of(40, tm, h0);
        f[n++] = FeatureHash.Of(41, tm, h0, h1);
        f[n++] = FeatureHash.Of(42, tm2, tm, h0);
        f[n++] = FeatureHash.Of(43, h0, h1, h2);
        f[n++] = FeatureHash.Of(44, suffixes[((p + 1) * 4) + 2]);
        f[n++] = FeatureHash.Of(45, suffixes[((p - 1) * 4) + 2]);
        f[n++] = FeatureHash.Of(46, suf[2], tm);
        f[n++] = FeatureHash.Of(47, suf[2], h1);
        f[n++] = FeatureHash.Of(48, suf[1], tm, h1);
        f[n++] = FeatureHash.Of(49, w.Coarse[p], s0);
        f[n++] = FeatureHash.Of(50, w.Coarse[p], suf[1]);
        f[n++] = FeatureHash.Of(51, um, w.Coarse[p], w.Coarse[p + 1]);
        f[n++] = FeatureHash.Of(52, tm, l0, h1);
        f[n++] = FeatureHash.Of(53, l0, h1);
        f[n++] = FeatureHash.Of(54, tm2, l0);
        f[n++] = FeatureHash.Of(55, suf[3], c1);
        f[n++] = FeatureHash.Of(56, h0, tm, h2);
        uint headline = w.Headline;
        f[n++] = FeatureHash.Of(57, headline, s0, h0);
        f[n++] = FeatureHash.Of(58, headline, s0, c0);
        f[n++] = FeatureHash.Of(59, headline, s0, tm);
        uint k0 = w.CasedHabit[p], k1 = w.CasedHabit[p + 1];
        f[n++] = FeatureHash.Of(95, k0, s0);
        f[n++] = FeatureHash.Of(96, tm, k0, k1);
        f[n++] = FeatureHash.Of(97, k0, s0, shape[p + 1], shape[p - 1]);
        return n;
    }
}
