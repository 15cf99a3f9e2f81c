namespace Demarche.Reading.Support;

/// <summary>Words that deny something without a negation: by their beginning ('unlawful') or their sense ('refuse', 'lack', 'against').</summary>
internal static class NegativeWords
{
    private const int Near = 4;

    /// <summary>Whether beside a word or the one that bears it out there is a negative word that nothing of the other side stands for: then a negation missing there may be told by it.</summary>
    public static bool Balance(Comparison comparison, int word, int to)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var other in sentence.Words)
        {
            if (other.Sentence == sentence[word].Sentence && other.Index != word && IsNegative(comparison, other) && (comparison.To(other.Index) is not (>= 0 and var same) || !IsNegative(comparison, cited[same]))) return true;
        }
        foreach (var other in cited.Words)
        {
            if (other.Index == to || comparison.Distance[other.Index, to] > Near || !IsNegative(comparison, other)) continue;
            if (!sentence.Words.Exists(w => comparison.To(w.Index) == other.Index && IsNegative(comparison, w))) return true;
        }
        return false;
    }

    private static bool IsNegative(Comparison comparison, SupportWord word) =>
        word.Kind != WordKind.Function && ((word.Words & (ClauseWords.Denying | ClauseWords.Undoing | ClauseWords.Cue)) != 0 || comparison.Vocabulary.IsPrefixed(word)) || word.Kind == WordKind.Function && word.Lemma is "against" or "without" or "despite";
}
