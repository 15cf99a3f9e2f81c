using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Where a citation joins passages, who stands in one of them alone is not put into the act of another that has somebody else in that part.</summary>
internal static class PassageRule
{
    public static void Check(Comparison comparison)
    {
        if (!comparison.Cited.Text.Contains(" … ", StringComparison.Ordinal)) return;
        foreach (var word in comparison.Sentence.Words)
        {
            if (!word.IsVerb || word.Quotation >= 0 || comparison.SentenceArguments[word.Index] is not { } own || PassageOfAll(comparison, word.Index) is not (>= 0 and var passage) || comparison.To(word.Index) is not (>= 0 and var act)) continue;
            if (comparison.CitedArguments[act] is not { } given) continue;
            foreach (var argument in own)
            {
                if (argument.Part is ArgumentPart.Agent or ArgumentPart.Patient && comparison.Sentence[argument.Word].Kind == WordKind.Name) CheckArgument(comparison, argument, given, passage, act);
            }
        }
    }

    private static void CheckArgument(Comparison comparison, Argument argument, List<Argument> given, int passage, int act)
    {
        var cited = comparison.Cited;
        if (PassageOfAll(comparison, argument.Word) is not (>= 0 and var home) || home == passage) return;
        foreach (var other in given)
        {
            if (other.Part != argument.Part || !IsAnother(cited, other.Word)) continue;
            comparison.Fail(Doubt.OtherPassage, argument.Word, $"in '{cited[act].Form}' the source has '{cited.Between(cited.FirstUnder(other.Word), other.Word)}'; '{comparison.Sentence[argument.Word].Form}' stands in another passage");
            return;
        }
    }

    // 'A reporter', 'two reporters' or another name; 'he' and 'the editor' may be the one named.
    private static bool IsAnother(SupportText cited, int word)
    {
        if (cited[word].Upos == Upos.Pron) return false;
        if (cited[word].Kind == WordKind.Name) return true;
        foreach (int c in cited[word].Children)
        {
            if (cited[c].Form.ToLowerInvariant() is "a" or "an" || cited[c].Number >= 0) return true;
        }
        return cited[word].Xpos == "NNS" && !cited[word].Children.Exists(c => cited[c].Upos is Upos.Det or Upos.Pron);
    }

    // The passage that all words stand in which may bear a word out; −1 where there are several or none.
    private static int PassageOfAll(Comparison comparison, int word)
    {
        int passage = -1;
        foreach (var (other, match) in comparison.Alignment.CandidatesOf(word))
        {
            if (match > WordMatch.General) continue;
            int own = PassageOf(comparison.Cited, other);
            if (passage >= 0 && own != passage) return -1;
            passage = own;
        }
        return passage;
    }

    private static int PassageOf(SupportText text, int word)
    {
        int passage = 0;
        for (int at = text.Text.IndexOf(" … ", StringComparison.Ordinal); at >= 0 && at < text[word].Start; at = text.Text.IndexOf(" … ", at + 1, StringComparison.Ordinal)) passage++;
        return passage;
    }
}
