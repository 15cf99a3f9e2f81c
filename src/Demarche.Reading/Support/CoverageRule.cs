using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Every word of the sentence that says something is borne out by the citation; what is not is a name, a change of force, a contrary, or a tail.</summary>
internal static class CoverageRule
{
    public static void Check(Comparison comparison)
    {
        var sentence = comparison.Sentence;
        foreach (var word in sentence.Words)
        {
            if (word.Kind is WordKind.Function or WordKind.Date or WordKind.Number || word.Quotation >= 0) continue;
            if (comparison.Alignment.IsBorneOut(word.Index)) continue;
            if (IsCovered(comparison, word)) continue;
            if (word.Kind == WordKind.Name) CheckName(comparison, word);
            else CheckContent(comparison, word);
        }
    }

    private static bool IsCovered(Comparison comparison, SupportWord word)
    {
        var sentence = comparison.Sentence;
        if (word.PhraseHead >= 0 && comparison.Alignment.IsBorneOut(word.PhraseHead)) return true;
        // A known name of several words stands as a whole.
        if (word.Known >= 0)
        {
            var name = sentence.Names[word.Known];
            for (int w = name.First; w <= name.Last; w++)
            {
                if (comparison.Alignment.Match[w] == WordMatch.Same && comparison.Cited[comparison.Alignment.To[w]].Known >= 0) return true;
            }
        }
        if (comparison.Context.Knows(word.Form)) return true;
        if ((word.Words & (ClauseWords.Framing | ClauseWords.Hedge | ClauseWords.Negator)) != 0) return true;
        if (comparison.Vocabulary.Quantifier(word.Lemma) >= 0) return true;
        return (word.Words & ClauseWords.Light) != 0 && LeadsOn(comparison, word);
    }

    // A light verb that leads to an act which is borne out: 'carried out the search' for 'searched'.
    private static bool LeadsOn(Comparison comparison, SupportWord word)
    {
        var sentence = comparison.Sentence;
        foreach (int c in word.Children)
        {
            var child = sentence[c];
            if (child.Relation is not (Relation.Obj or Relation.Nsubj or Relation.NsubjPass or Relation.Obl or Relation.Xcomp or Relation.Ccomp or Relation.Acl)) continue;
            if (comparison.Alignment.IsBorneOut(c)) return true;
        }
        if (word.Head >= 0 && word.Relation is Relation.Acl or Relation.AclRelcl or Relation.Advcl or Relation.Cop) return comparison.Alignment.IsBorneOut(word.Head);
        return false;
    }

    private static void CheckName(Comparison comparison, SupportWord word)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        if (Initials.Stand(word.Form, cited.Text) || IsSpeltOut(comparison, word)) return;
        int first = word.Index, last = word.Index;
        while (first > 0 && sentence[first - 1].Kind == WordKind.Name && sentence[first - 1].Sentence == word.Sentence) first--;
        while (last + 1 < sentence.Words.Count && sentence[last + 1].Kind == WordKind.Name) last++;
        comparison.Fail(SupportRule.Name, first, last, $"the source does not name '{sentence.Between(first, last)}'");
    }

    // The sentence spells out what the citation gives by its initials.
    private static bool IsSpeltOut(Comparison comparison, SupportWord word)
    {
        var sentence = comparison.Sentence;
        foreach (var other in comparison.Cited.Words)
        {
            if (other.Form.Length < 2 || !other.Form.All(c => char.IsUpper(c) || c == '.')) continue;
            if (Initials.Find(other.Form, sentence.Text) is var (start, end) && start <= word.Start && word.End <= end) return true;
        }
        return false;
    }

    private static void CheckContent(Comparison comparison, SupportWord word)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        int to = comparison.Alignment.To[word.Index];
        var match = comparison.Alignment.Match[word.Index];
        if (Initials.Stand(word.Form, cited.Text) || IsSpeltOut(comparison, word)) return;
        switch (match)
        {
            case WordMatch.Opposite:
                // 'Did not permit' says what 'forbade' says.
                if (comparison.SentenceClauses[word.Index].Negated != comparison.CitedClauses[to].Negated) return;
                comparison.Fail(SupportRule.Negation, word.Index, $"'{word.Form}', where the source has '{cited[to].Form}'");
                return;
            case WordMatch.Stronger:
                comparison.Fail(SupportRule.Strength, word.Index, $"'{word.Form}', where the source has '{cited[to].Form}'");
                return;
        }
        var rule = word.Index > 0 && char.IsUpper(word.Form[0]) ? SupportRule.Name : SupportRule.Tail;
        comparison.Fail(rule, word.Index, $"the source does not say '{word.Form}'");
    }
}
