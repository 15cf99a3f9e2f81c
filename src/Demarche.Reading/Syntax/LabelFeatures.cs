namespace Demarche.Reading.Syntax;

/// <summary>What is looked at to name the relation of an arc.</summary>
internal static class LabelFeatures
{
    /// <summary>Upper bound of features of an arc.</summary>
    public const int Max = 96;

    public static int Extract(ParseState s, int h, int d, Span<ulong> f)
    {
        var words = s.Words;
        uint[] w = words.Lower, c = words.Cluster, k = words.Coarse, u = words.Upos;
        int[] tag = words.Tag, rel = words.Relation;
        uint hw = w[h], ht = (uint)tag[h], hc = c[h], dw = w[d], dt = (uint)tag[d], dc = c[d];
        int dl = s.FirstLeft(d), dr = s.FirstRight(d), hl = s.FirstLeft(h), hr = s.FirstRight(h), dl2 = s.SecondLeft(d);
        uint side = h < d ? 1u : 0u;
        uint where = (side << 3) | ParserFeatures.Distance(Math.Abs(h - d));
        uint dld = ParserFeatures.Label(rel, dl), drd = ParserFeatures.Label(rel, dr);
        uint hld = ParserFeatures.Label(rel, hl), hrd = ParserFeatures.Label(rel, hr);
        uint tside = (dt << 1) | side;
        ulong own = s.LeftLabels(d), ownRight = s.RightLabels(d), heads = s.LeftLabels(h), headsRight = s.RightLabels(h);
        uint set = (uint)(own ^ (own >> 29)), setRight = (uint)(ownRight ^ (ownRight >> 29));
        uint headSet = (uint)(heads ^ (heads >> 29)), headSetRight = (uint)(headsRight ^ (headsRight >> 29));
        uint marker = dl == 0 ? 0 : w[dl];
        int n = 0;
        f[n++] = FeatureHash.Of(300, side);
        f[n++] = FeatureHash.Of(301, hw, ht, side);
        f[n++] = FeatureHash.Of(302, ht, side);
        f[n++] = FeatureHash.Of(303, hw, side);
        f[n++] = FeatureHash.Of(304, dw, dt, side);
        f[n++] = FeatureHash.Of(305, dt, side);
        f[n++] = FeatureHash.Of(306, dw, side);
        f[n++] = FeatureHash.Of(307, hw, dw, side);
        f[n++] = FeatureHash.Of(308, hw, tside);
        f[n++] = FeatureHash.Of(309, ht, dw, side);
        f[n++] = FeatureHash.Of(310, ht, tside);
        f[n++] = FeatureHash.Of(311, hc, dc, side);
        f[n++] = FeatureHash.Of(312, hc, tside);
        f[n++] = FeatureHash.Of(313, ht, dc, side);
        f[n++] = FeatureHash.Of(314, hw, dc, side);
        f[n++] = FeatureHash.Of(315, hc, dw, side);
        f[n++] = FeatureHash.Of(316, dc, side);
        f[n++] = FeatureHash.Of(317, hc, side);
        f[n++] = FeatureHash.Of(318, ht, dt, where);
        f[n++] = FeatureHash.Of(319, u[h], u[d], where);
        f[n++] = FeatureHash.Of(320, marker, tside);
        f[n++] = FeatureHash.Of(321, marker, ht, tside);
        f[n++] = FeatureHash.Of(322, marker, dw, side);
        f[n++] = FeatureHash.Of(323, marker, hw, side);
        f[n++] = FeatureHash.Of(324, marker, dc, ht, side);
        f[n++] = FeatureHash.Of(325, marker, hc, tside);
        f[n++] = FeatureHash.Of(326, dld, ht, tside);
        f[n++] = FeatureHash.Of(327, drd, ht, tside);
        f[n++] = FeatureHash.Of(328, dld, (uint)tag[dl], ht, tside);
        f[n++] = FeatureHash.Of(329, (uint)tag[dl], (uint)tag[dr], tside);
        f[n++] = FeatureHash.Of(330, set, ht, tside);
        f[n++] = FeatureHash.Of(331, set, setRight, u[h], tside);
        f[n++] = FeatureHash.Of(332, setRight, ht, tside);
        f[n++] = FeatureHash.Of(333, headSet, ht, tside);
        f[n++] = FeatureHash.Of(334, headSetRight, ht, tside);
        f[n++] = FeatureHash.Of(335, headSetRight, hw, tside);
        f[n++] = FeatureHash.Of(336, hld, ht, tside);
        f[n++] = FeatureHash.Of(337, hrd, ht, tside);
        f[n++] = FeatureHash.Of(338, w[hr], ht, tside);
        f[n++] = FeatureHash.Of(339, w[hl], ht, tside);
        f[n++] = FeatureHash.Of(340, (uint)tag[d - 1], ht, tside);
        f[n++] = FeatureHash.Of(341, (uint)tag[d + 1], ht, tside);
        f[n++] = FeatureHash.Of(342, (uint)tag[h - 1], ht, tside);
        f[n++] = FeatureHash.Of(343, (uint)tag[Math.Min(h + 1, words.End)], ht, tside);
        f[n++] = FeatureHash.Of(344, w[d - 1], tside);
        f[n++] = FeatureHash.Of(345, w[d + 1], tside);
        f[n++] = FeatureHash.Of(346, w[h - 1], ht, tside);
        f[n++] = FeatureHash.Of(347, (uint)tag[d - 1], (uint)tag[d + 1], tside);
        f[n++] = FeatureHash.Of(348, words.Suffixes[(d * 4) + 2], ht, side);
        f[n++] = FeatureHash.Of(349, words.Suffixes[(h * 4) + 2], tside);
        f[n++] = FeatureHash.Of(350, words.Shape[d], ht, side);
        f[n++] = FeatureHash.Of(351, words.Shape[d], words.Shape[h], tside);
        f[n++] = FeatureHash.Of(352, k[h], k[d], tside);
        f[n++] = FeatureHash.Of(353, (uint)tag[dl2], (uint)tag[dl], ht, tside);
        f[n++] = FeatureHash.Of(354, dl2 == 0 ? 0 : w[dl2], marker, tside);
        f[n++] = FeatureHash.Of(355, w[dr], ht, tside);
        int top = s.Next < words.End ? s.Next : words.End;
        f[n++] = FeatureHash.Of(356, (uint)tag[top], ht, tside);
        f[n++] = FeatureHash.Of(357, w[top], ht, tside);
        f[n++] = FeatureHash.Of(358, headSet, dc, side);
        f[n++] = FeatureHash.Of(359, headSet, headSetRight, u[d], side);
        return n;
    }
}
