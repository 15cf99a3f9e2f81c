using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Who does it and to whom it is done are the same in the sentence and in the citation.</summary>
internal static class RoleRule
{
    public static void Check(Comparison comparison)
    {
        foreach (var word in comparison.Sentence.Words)
        {
            if (comparison.SentenceArguments[word.Index] is not { } own || comparison.To(word.Index) is not (>= 0 and var act)) continue;
            if (comparison.CitedArguments[act] is not { } given) continue;
            bool converse = comparison.Alignment.Match[word.Index] == WordMatch.Converse;
            foreach (var argument in own)
            {
                if (argument.Part is ArgumentPart.Clause) continue;
                CheckArgument(comparison, argument, act, given, converse);
            }
        }
    }

    /// <summary>Whether a word of the sentence and one of the citation are parts of the same noun phrase's bearing out.</summary>
    public static bool IsSameParty(Comparison comparison, int word, int cited)
    {
        int group = comparison.Cited[cited].Group;
        foreach (int member in Party(comparison.Sentence, word))
        {
            int to = comparison.To(member);
            if (to >= 0 && (comparison.Cited[to].Group == group || comparison.Cited.IsUnder(to, cited))) return true;
            foreach (var (other, match) in comparison.Alignment.CandidatesOf(member))
            {
                if (match <= WordMatch.General && comparison.Sentence[member].Kind != WordKind.Function && (comparison.Cited[other].Group == group || comparison.Cited.IsUnder(other, cited))) return true;
            }
        }
        return false;
    }

    private static void CheckArgument(Comparison comparison, Argument argument, int act, List<Argument> given, bool converse)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        var word = sentence[argument.Word];
        if (word.Kind is WordKind.Function or WordKind.Date or WordKind.Number || word.Quotation >= 0) return;
        int to = comparison.To(argument.Word);
        if (to < 0) return;
        foreach (var other in given)
        {
            if (!IsSameParty(comparison, argument.Word, other.Word)) continue;
            if (Agree(comparison, argument, other, converse)) return;
        }
        foreach (var other in given)
        {
            if (!IsSameParty(comparison, argument.Word, other.Word)) continue;
            comparison.Fail(SupportRule.Role, argument.Word, $"'{word.Form}' has another part in '{cited[act].Form}' in the source");
            return;
        }
        if (converse || argument.Part is not (ArgumentPart.Agent or ArgumentPart.Patient)) return;
        // Somebody else has this part in the source, and the sentence's party stands elsewhere in it.
        foreach (var other in given)
        {
            if (other.Part != argument.Part || cited[other.Word].Upos == Upos.Pron) continue;
            if (cited[other.Word].Kind is WordKind.Function or WordKind.Number || cited[other.Word].Group == cited[to].Group || cited.IsUnder(to, other.Word)) continue;
            if (Sentence(comparison, other.Word, argument)) continue;
            comparison.Fail(SupportRule.Role, argument.Word, $"in the source it is '{cited[other.Word].Form}', not '{word.Form}', in '{cited[act].Form}'");
            return;
        }
    }

    private static bool Sentence(Comparison comparison, int citedWord, Argument argument)
    {
        // The source's party is told in the same part as well: 'police and soldiers'.
        foreach (var a in comparison.SentenceArguments[argument.Act] ?? [])
        {
            if (a.Word != argument.Word && a.Part == argument.Part && comparison.To(a.Word) == citedWord) return true;
        }
        return false;
    }

    private static bool Agree(Comparison comparison, Argument said, Argument given, bool converse)
    {
        if (said.Part == ArgumentPart.Either || given.Part is ArgumentPart.Either or ArgumentPart.Clause) return true;
        if (converse)
        {
            return said.Part switch
            {
                ArgumentPart.Agent => given.Part == ArgumentPart.Oblique,
                ArgumentPart.Oblique => given.Part == ArgumentPart.Agent || said.Preposition == given.Preposition,
                _ => given.Part == said.Part,
            };
        }
        if (said.Part == ArgumentPart.Oblique && given.Part == ArgumentPart.Oblique) return !comparison.Vocabulary.Turns(said.Preposition, given.Preposition);
        if (said.Part == given.Part) return true;
        return said.Part is ArgumentPart.Oblique || given.Part is ArgumentPart.Oblique
            ? said.Part != ArgumentPart.Agent && given.Part != ArgumentPart.Agent
            : false;
    }

    // The words of a noun phrase: its head with names, titles and appositions.
    private static IEnumerable<int> Party(SupportText text, int word)
    {
        yield return word;
        foreach (var other in text.Words)
        {
            if (other.Index != word && other.Group == text[word].Group && other.Kind is WordKind.Content or WordKind.Name && other.Sentence == text[word].Sentence) yield return other.Index;
        }
    }
}
