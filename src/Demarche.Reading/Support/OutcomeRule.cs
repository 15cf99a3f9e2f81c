using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>What a court finds, rules or declares, and how an accused pleads, is not turned round: guilty and not guilty, lawful and unlawful, convicted and cleared.</summary>
internal static class OutcomeRule
{
    public static void Check(Comparison comparison)
    {
        foreach (var said in comparison.SentenceOutcomes)
        {
            if (comparison.Sentence[said.Word].Quotation >= 0) continue;
            int turned = -1;
            bool borneOut = false;
            foreach (var given in comparison.CitedOutcomes)
            {
                if (Relate(comparison, said, given) is not { } same) continue;
                borneOut |= same;
                if (!same) turned = given.Word;
            }
            if (turned >= 0 && !borneOut) comparison.Fail(Doubt.OutcomeTurned, said.Word, $"the source has '{Told(comparison.Cited, turned)}' for '{Told(comparison.Sentence, said.Word)}'");
        }
    }

    /// <summary>Whether the source tells the outcome that a word tells in another way ('unlawful' for 'not lawful', 'denied the charge' for 'pleaded not guilty').</summary>
    public static bool IsToldOtherwise(Comparison comparison, SupportWord word)
    {
        foreach (var said in comparison.SentenceOutcomes)
        {
            if (said.Word == word.Index) return comparison.CitedOutcomes.Exists(given => Relate(comparison, said, given) == true) && !comparison.CitedOutcomes.Exists(given => Relate(comparison, said, given) == false);
        }
        return false;
    }

    // Whether two outcomes say the same (true) or the contrary (false); null where they have nothing to do with each other.
    private static bool? Relate(Comparison comparison, Outcome said, Outcome given)
    {
        if (said.IsPlea != given.IsPlea || said.IsGuilt != given.IsGuilt) return null;
        bool same = said.Holds == given.Holds;
        if (said.IsGuilt) return same;
        var (word, other) = (comparison.Sentence[said.Word], comparison.Cited[given.Word]);
        if (word.Lemma == other.Lemma) return same;
        if (IsContraryByBeginning(word.Lemma, other.Lemma) || IsContraryByBeginning(other.Lemma, word.Lemma)) return !same;
        return comparison.Vocabulary.Match(word, other) switch
        {
            <= WordMatch.General => same,
            WordMatch.Opposite => !same,
            _ => null,
        };
    }

    // 'Invalid' and 'valid', 'non-binding' and 'binding'.
    private static bool IsContraryByBeginning(string longer, string shorter)
    {
        if (!longer.EndsWith(shorter, StringComparison.Ordinal)) return false;
        return longer.AsSpan(0, longer.Length - shorter.Length).TrimEnd('-') is "in" or "un" or "il" or "im" or "ir" or "non";
    }

    private static string Told(SupportText text, int word) => word > 0 && text[word - 1].Lemma is "not" ? text.Between(word - 1, word) : text[word].Form;
}
