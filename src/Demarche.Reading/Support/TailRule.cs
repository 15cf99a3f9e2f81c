using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Words that nothing in the citation bears out. A rewording has such words too: what tells is how unlike the source they are, and whether they stand together, apart and at the end.</summary>
internal static class TailRule
{
    // Even the commonest word counts for something.
    private const double LeastWeight = 0.3;

    /// <summary>Notes a word that nothing bears out.</summary>
    public static void Check(Comparison comparison, SupportWord word)
    {
        var sentence = comparison.Sentence;
        string message = $"the source does not say '{word.Form}'";
        if (word.Index > 0 && char.IsUpper(word.Form[0]))
        {
            comparison.Fail(Doubt.AddedName, word.Index, message);
            return;
        }
        comparison.Fail(Doubt.Unsaid, word.Index, message);
        if (IsAct(word)) CheckAct(comparison, word);
        double unlike = 1 - Nearness(comparison, word);
        if (sentence.MarkOf(word.Index) is "because" or "after" or "since" or "due" or "owing" or "over" or "for" or "as" or "under" or "to" or "so" || word.Relation is Relation.Advcl) comparison.Evidence[(int)Doubt.AddedReason] += unlike;
        bool detached = !sentence.Words.Exists(w => w.Index != word.Index && w.Kind is WordKind.Content or WordKind.Name && sentence.IsUnder(w.Index, word.Index) && comparison.To(w.Index) >= 0);
        if (detached) comparison.Evidence[(int)Doubt.Detached] += unlike;
    }

    /// <summary>Whether a verb tells an act of its own, beside the main one.</summary>
    public static bool IsAct(SupportWord word) => word.IsVerb && word.Relation is Relation.Conj or Relation.Advcl or Relation.AclRelcl or Relation.Acl or Relation.Ccomp or Relation.Xcomp or Relation.Parataxis;

    /// <summary>Notes an act of which the citation tells nothing like it.</summary>
    public static void CheckAct(Comparison comparison, SupportWord word) => comparison.Fail(Doubt.AddedAct, word.Index, $"the source does not say '{word.Form}'", 1 - Nearness(comparison, word));

    /// <summary>Notes a verb of which only what stands about it is borne out.</summary>
    public static void CheckPlaced(Comparison comparison, SupportWord word)
    {
        if (IsAct(word)) CheckAct(comparison, word);
        else if ((word.Words & ClauseWords.Light) == 0) comparison.Fail(Doubt.OtherVerb, word.Index, $"the source does not say '{word.Form}'", 1 - Nearness(comparison, word));
    }

    /// <summary>Notes the words at the end, beside each other, that nothing bears out.</summary>
    public static void CheckEnd(Comparison comparison)
    {
        var sentence = comparison.Sentence;
        double weight = 0;
        int first = -1, last = -1;
        for (int w = sentence.Words.Count - 1; w >= 0; w--)
        {
            var word = sentence[w];
            if (word.Kind == WordKind.Function) continue;
            bool unsaid = word.Kind == WordKind.Content && word.Quotation < 0 && !comparison.Alignment.IsBorneOut(w) && word.PhraseHead < 0;
            if (unsaid && CoverageRule.IsCovered(comparison, word)) continue;
            if (!unsaid) break;
            weight += (1 - Nearness(comparison, word)) * (LeastWeight + comparison.Vocabulary.Rarity(word));
            (first, last) = (w, last < 0 ? w : last);
        }
        if (weight > 0) comparison.FailAt(Doubt.UnsaidEnd, new(sentence[first].Start, sentence[last].End), $"the source does not say '{sentence.Between(first, last)}'", weight);
    }

    // How near the nearest word of the citation comes to a word in use, from 0 to 1.
    private static float Nearness(Comparison comparison, SupportWord word)
    {
        float near = 0;
        foreach (var other in comparison.Cited.Words)
        {
            if (other.Kind is WordKind.Content or WordKind.Name) near = Math.Max(near, comparison.Vocabulary.Similarity(word, other));
        }
        return near;
    }
}
