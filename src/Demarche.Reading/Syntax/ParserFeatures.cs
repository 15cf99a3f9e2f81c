namespace Demarche.Reading.Syntax;

/// <summary>What the parser looks at when it chooses a transition: templates after Zhang and Nivre (2011), with clusters.</summary>
internal static class ParserFeatures
{
    /// <summary>Upper bound of features of a state.</summary>
    public const int Max = 176;

    public static int Extract(ParseState s, Span<ulong> f)
    {
        var words = s.Words;
        uint[] w = words.Lower, c = words.Cluster, k = words.Coarse, u = words.Upos;
        int[] tag = words.Tag, rel = words.Relation;
        int s0 = s.Stack(0), s1 = s.Stack(1), s2 = s.Stack(2), b0 = s.Next, b1 = b0 + 1, b2 = b0 + 2;
        if (b0 >= words.End) b1 = b2 = b0 + 1;
        uint s0w = w[s0], s1w = w[s1], b0w = w[b0], b1w = w[b1], s2w = w[s2], b2w = w[b2];
        uint s0t = (uint)tag[s0], s1t = (uint)tag[s1], b0t = (uint)tag[b0], b1t = (uint)tag[b1], s2t = (uint)tag[s2], b2t = (uint)tag[b2];
        uint s0c = c[s0], s1c = c[s1], b0c = c[b0], b1c = c[b1];
        uint s0k = k[s0], s1k = k[s1], b0k = k[b0];
        int s0l = s.FirstLeft(s0), s0r = s.FirstRight(s0), b0l = s.FirstLeft(b0), s1l = s.FirstLeft(s1), s1r = s.FirstRight(s1);
        int s0l2 = s.SecondLeft(s0), s0r2 = s.SecondRight(s0), b0l2 = s.SecondLeft(b0), s1r2 = s.SecondRight(s1);
        uint s0lt = (uint)tag[s0l], s0rt = (uint)tag[s0r], b0lt = (uint)tag[b0l], s1lt = (uint)tag[s1l], s1rt = (uint)tag[s1r];
        uint s0ld = Label(rel, s0l), s0rd = Label(rel, s0r), b0ld = Label(rel, b0l), s1ld = Label(rel, s1l), s1rd = Label(rel, s1r);
        uint d0 = Distance(b0 - s0), d1 = Distance(s0 - s1);
        int n = 0;

        f[n++] = FeatureHash.Of(100, 0);
        f[n++] = FeatureHash.Of(101, s0w);
        f[n++] = FeatureHash.Of(102, s0t);
        f[n++] = FeatureHash.Of(103, s0w, s0t);
        f[n++] = FeatureHash.Of(104, s0c);
        f[n++] = FeatureHash.Of(105, s0c, s0t);
        f[n++] = FeatureHash.Of(106, s1w);
        f[n++] = FeatureHash.Of(107, s1t);
        f[n++] = FeatureHash.Of(108, s1w, s1t);
        f[n++] = FeatureHash.Of(109, s1c, s1t);
        f[n++] = FeatureHash.Of(110, b0w);
        f[n++] = FeatureHash.Of(111, b0t);
        f[n++] = FeatureHash.Of(112, b0w, b0t);
        f[n++] = FeatureHash.Of(113, b0c);
        f[n++] = FeatureHash.Of(114, b0c, b0t);
        f[n++] = FeatureHash.Of(115, b1w);
        f[n++] = FeatureHash.Of(116, b1t);
        f[n++] = FeatureHash.Of(117, b1w, b1t);
        f[n++] = FeatureHash.Of(118, b1c);
        f[n++] = FeatureHash.Of(119, b2w, b2t);
        f[n++] = FeatureHash.Of(120, b2t);
        f[n++] = FeatureHash.Of(121, s2t);
        f[n++] = FeatureHash.Of(122, s2w, s2t);

        // stack top and next word
        f[n++] = FeatureHash.Of(123, s0w, s0t, b0w, b0t);
        f[n++] = FeatureHash.Of(124, s0w, b0w);
        f[n++] = FeatureHash.Of(125, s0w, s0t, b0t);
        f[n++] = FeatureHash.Of(126, s0t, b0w, b0t);
        f[n++] = FeatureHash.Of(127, s0t, b0t);
        f[n++] = FeatureHash.Of(128, s0c, b0c);
        f[n++] = FeatureHash.Of(129, s0c, b0t);
        f[n++] = FeatureHash.Of(130, s0t, b0c);
        f[n++] = FeatureHash.Of(131, s0w, b0c);
        f[n++] = FeatureHash.Of(132, s0c, b0w);
        f[n++] = FeatureHash.Of(133, s0k, s0t, b0k, b0t);
        // beneath and top
        f[n++] = FeatureHash.Of(134, s1w, s0w);
        f[n++] = FeatureHash.Of(135, s1w, s1t, s0t);
        f[n++] = FeatureHash.Of(136, s1t, s0w, s0t);
        f[n++] = FeatureHash.Of(137, s1t, s0t);
        f[n++] = FeatureHash.Of(138, s1c, s0c);
        f[n++] = FeatureHash.Of(139, s1c, s0t);
        f[n++] = FeatureHash.Of(140, s1t, s0c);
        f[n++] = FeatureHash.Of(141, s1k, s1t, s0k, s0t);
        // beneath and next
        f[n++] = FeatureHash.Of(142, s1t, b0t);
        f[n++] = FeatureHash.Of(143, s1w, b0t);
        f[n++] = FeatureHash.Of(144, s1t, b0w);
        f[n++] = FeatureHash.Of(145, s1c, b0c);
        f[n++] = FeatureHash.Of(146, s1w, b0w);
        // ahead
        f[n++] = FeatureHash.Of(147, b0t, b1t);
        f[n++] = FeatureHash.Of(148, b0w, b1t);
        f[n++] = FeatureHash.Of(149, b0t, b1w);
        f[n++] = FeatureHash.Of(150, b0c, b1c);
        f[n++] = FeatureHash.Of(151, s0w, b1t);
        f[n++] = FeatureHash.Of(152, s0t, b1w);
        // three words
        f[n++] = FeatureHash.Of(153, s0t, b0t, b1t);
        f[n++] = FeatureHash.Of(154, b0t, b1t, b2t);
        f[n++] = FeatureHash.Of(155, s1t, s0t, b0t);
        f[n++] = FeatureHash.Of(156, s2t, s1t, s0t);
        f[n++] = FeatureHash.Of(157, s0w, b0t, b1t);
        f[n++] = FeatureHash.Of(158, s0t, b0w, b1t);
        f[n++] = FeatureHash.Of(159, s0t, b0t, b1w);
        f[n++] = FeatureHash.Of(160, s1w, s0t, b0t);
        f[n++] = FeatureHash.Of(161, s1t, s0w, b0t);
        f[n++] = FeatureHash.Of(162, s1t, s0t, b0w);
        f[n++] = FeatureHash.Of(163, s1k, s0k, b0k, s0t);
        f[n++] = FeatureHash.Of(164, s1t, s0t, b0t, b1t);
        f[n++] = FeatureHash.Of(165, s0t, b0t, b1t, b2t);
        f[n++] = FeatureHash.Of(166, s2t, s1t, s0t, b0t);
        // children
        f[n++] = FeatureHash.Of(167, s0t, s0lt, b0t);
        f[n++] = FeatureHash.Of(168, s0t, s0rt, b0t);
        f[n++] = FeatureHash.Of(169, s0t, b0t, b0lt);
        f[n++] = FeatureHash.Of(170, s1t, s0t, s0lt);
        f[n++] = FeatureHash.Of(171, s1t, s0t, s0rt);
        f[n++] = FeatureHash.Of(172, s1t, s1rt, s0t);
        f[n++] = FeatureHash.Of(173, s1t, s1lt, s0t);
        f[n++] = FeatureHash.Of(174, s0t, s0rt, (uint)tag[s0r2]);
        f[n++] = FeatureHash.Of(175, s0t, s0lt, (uint)tag[s0l2]);
        f[n++] = FeatureHash.Of(176, b0t, b0lt, (uint)tag[b0l2]);
        f[n++] = FeatureHash.Of(177, w[s0l], s0t, b0t);
        f[n++] = FeatureHash.Of(178, w[s0r], s0t, b0t);
        f[n++] = FeatureHash.Of(179, w[b0l], b0t, s0t);
        f[n++] = FeatureHash.Of(180, w[s1r], s1t, s0t);
        f[n++] = FeatureHash.Of(181, w[s0l], s1t, s0t);
        f[n++] = FeatureHash.Of(182, w[s0l], s1w);
        f[n++] = FeatureHash.Of(183, w[s0l], s0w, s1t);
        f[n++] = FeatureHash.Of(184, s0ld, s0w);
        f[n++] = FeatureHash.Of(185, s0rd, s0w);
        f[n++] = FeatureHash.Of(186, b0ld, b0w);
        f[n++] = FeatureHash.Of(187, s1rd, s1w);
        f[n++] = FeatureHash.Of(188, s0ld, s0t, b0t);
        f[n++] = FeatureHash.Of(189, s0rd, s0t, b0t);
        f[n++] = FeatureHash.Of(190, b0ld, b0t, s0t);
        f[n++] = FeatureHash.Of(191, s1ld, s1t, s0t);
        f[n++] = FeatureHash.Of(192, s1rd, s1t, s0t);
        f[n++] = FeatureHash.Of(193, Label(rel, s0r2), s0rd, s0t);
        f[n++] = FeatureHash.Of(194, Label(rel, s0l2), s0ld, s0t);
        f[n++] = FeatureHash.Of(195, Label(rel, s1r2), s1rd, s1t);
        f[n++] = FeatureHash.Of(196, Label(rel, b0l2), b0ld, b0t);
        f[n++] = FeatureHash.Of(197, s0ld, s0t, s1t);
        // distance and valency
        f[n++] = FeatureHash.Of(198, d0, s0w);
        f[n++] = FeatureHash.Of(199, d0, s0t);
        f[n++] = FeatureHash.Of(200, d0, b0w);
        f[n++] = FeatureHash.Of(201, d0, b0t);
        f[n++] = FeatureHash.Of(202, d0, s0t, b0t);
        f[n++] = FeatureHash.Of(203, d1, s1t, s0t);
        f[n++] = FeatureHash.Of(204, d1, s1w, s0t);
        uint s0v = ((uint)s.LeftCount(s0) << 8) | (uint)s.RightCount(s0);
        f[n++] = FeatureHash.Of(205, s0w, s0v);
        f[n++] = FeatureHash.Of(206, s0t, s0v);
        f[n++] = FeatureHash.Of(207, b0w, (uint)s.LeftCount(b0));
        f[n++] = FeatureHash.Of(208, b0t, (uint)s.LeftCount(b0));
        f[n++] = FeatureHash.Of(209, s1t, (uint)s.RightCount(s1), s0t);
        // sets of relations
        uint s0ls = Fold(s.LeftLabels(s0)), s0rs = Fold(s.RightLabels(s0)), b0ls = Fold(s.LeftLabels(b0)), s1rs = Fold(s.RightLabels(s1)), s1ls = Fold(s.LeftLabels(s1));
        f[n++] = FeatureHash.Of(210, s0w, s0ls);
        f[n++] = FeatureHash.Of(211, s0t, s0ls, b0t);
        f[n++] = FeatureHash.Of(212, s0w, s0rs);
        f[n++] = FeatureHash.Of(213, s0t, s0rs, b0t);
        f[n++] = FeatureHash.Of(214, b0t, b0ls, s0t);
        f[n++] = FeatureHash.Of(215, s1t, s1rs, s0t);
        f[n++] = FeatureHash.Of(216, s1t, s1ls, s0t);
        f[n++] = FeatureHash.Of(217, s0t, s0ls, s0rs);
        f[n++] = FeatureHash.Of(218, s1t, s1ls, s1rs);
        // what stands around, whatever the stack
        int a = Math.Max(b0 - 1, 2);
        f[n++] = FeatureHash.Of(219, (uint)tag[a], b0t, s0t);
        f[n++] = FeatureHash.Of(220, (uint)tag[s0 + 1], s0t, b0t);
        f[n++] = FeatureHash.Of(221, s0 > 0 ? (uint)tag[s0 - 1] : 0, s0t, b0t);
        f[n++] = FeatureHash.Of(222, (uint)tag[s1 + 1], s1t, s0t);
        f[n++] = FeatureHash.Of(223, u[s2], u[s1], u[s0], u[b0]);
        f[n++] = FeatureHash.Of(224, s1c, s0c, b0t);
        f[n++] = FeatureHash.Of(225, s0c, b0c, b1t);
        f[n++] = FeatureHash.Of(226, s1k, w[s0l], s0k);
        // which of two may take a phrase: its preposition and what follows it
        int b3 = b0 >= words.End ? b0 + 1 : b0 + 3;
        uint b2c = c[b2], b1k = k[b1], b2k = k[b2];
        f[n++] = FeatureHash.Of(227, s1w, s0w, b0w);
        f[n++] = FeatureHash.Of(228, s1c, s0c, b0w);
        f[n++] = FeatureHash.Of(229, s0c, b0w, b1c);
        f[n++] = FeatureHash.Of(230, s1c, b0w, b1c);
        f[n++] = FeatureHash.Of(231, s0c, b0w, b2c);
        f[n++] = FeatureHash.Of(232, s1c, b0w, b2c);
        f[n++] = FeatureHash.Of(233, s1t, s0t, b0w, b1t);
        f[n++] = FeatureHash.Of(234, s0k, b0t, b1k, b2k);
        f[n++] = FeatureHash.Of(235, s1k, b0t, b1k, b2k);
        f[n++] = FeatureHash.Of(236, b1t, b2t, (uint)tag[b3]);
        // deeper in the stack
        int s3 = s.Stack(3);
        f[n++] = FeatureHash.Of(237, s2t, s1t, b0t);
        f[n++] = FeatureHash.Of(238, s2t, b0t, s0t);
        f[n++] = FeatureHash.Of(239, (uint)tag[s3], s2t, s1t);
        f[n++] = FeatureHash.Of(240, s2w, s0w);
        // what is to come, and what is open
        uint ahead = words.FiniteAhead(b0 + 1), open = (uint)Math.Min(s.Depth, 5);
        f[n++] = FeatureHash.Of(241, ahead, s0t, b0t);
        f[n++] = FeatureHash.Of(242, ahead, s1t, s0t);
        f[n++] = FeatureHash.Of(243, ahead, open, s0t, b0t);
        f[n++] = FeatureHash.Of(244, ahead, s0w, b0t);
        f[n++] = FeatureHash.Of(245, open, s1t, s0t, b0t);
        f[n++] = FeatureHash.Of(246, words.FinalMark, s0t, b0t);
        return n;
    }

    /// <summary>Relation of a child, 99 where there is none.</summary>
    public static uint Label(int[] relation, int p) => p == 0 ? 99 : (uint)relation[p];

    /// <summary>Distances in steps that still matter.</summary>
    public static uint Distance(int d) => d <= 0 ? 0u : d <= 4 ? (uint)d : d <= 6 ? 5u : d <= 10 ? 6u : 7u;

    private static uint Fold(ulong set) => (uint)(set ^ (set >> 29));
}
