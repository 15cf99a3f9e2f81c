using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>
/// A singular relative clause ('…, who was arrested') tells of the noun phrase right before it and of nobody beside;
/// and whom a participle's act is done to ('said …, urging A and B') does not do it.
/// </summary>
internal static class RelativeRule
{
    public static void Check(Comparison comparison)
    {
        foreach (var word in comparison.Sentence.Words)
        {
            if (word.Quotation >= 0 || comparison.SentenceArguments[word.Index] is not { } own || comparison.To(word.Index) is not (>= 0 and var act) || comparison.Alignment.Match[word.Index] > WordMatch.General) continue;
            foreach (var argument in own)
            {
                if (!IsSubject(comparison.Sentence, argument) || !IsSomebody(comparison, argument.Word) || comparison.To(argument.Word) is not (>= 0 and var to)) continue;
                CheckRelative(comparison, argument, act, to);
                CheckParticiple(comparison, argument, act, to);
            }
        }
    }

    private static bool IsSubject(SupportText text, Argument argument)
    {
        for (int w = argument.Word; w >= 0; w = text[w].Head)
        {
            if (text[w].Relation is Relation.Nsubj or Relation.NsubjPass) return true;
            if (text[w].Relation != Relation.Conj) return false;
        }
        return false;
    }

    private static bool IsSomebody(Comparison comparison, int word) => comparison.Sentence[word].Kind == WordKind.Name || comparison.Vocabulary.IsPerson(comparison.Sentence[word]);

    private static void CheckRelative(Comparison comparison, Argument argument, int act, int to)
    {
        var cited = comparison.Cited;
        int who = Singular(cited, act);
        if (who < 1 || to >= who || IsAntecedent(cited, who, to) || IsElsewhere(comparison, argument.Act, act)) return;
        foreach (var (other, match) in comparison.Alignment.CandidatesOf(argument.Word))
        {
            if (match <= WordMatch.General && other < who && IsAntecedent(cited, who, other)) return;
        }
        int last = who - 1;
        while (last > 0 && cited[last].Upos == Upos.Punct) last--;
        comparison.Fail(Doubt.RelativeOnly, argument.Word, $"the source says '{cited.Between(who, act)}' of '{cited[last].Form}', not of '{comparison.Sentence[argument.Word].Form}'");
    }

    // The 'who' or 'which' right before a verb phrase, not a plural one, that the act stands in; −1 for none.
    private static int Singular(SupportText cited, int act)
    {
        for (int w = act - 1; w >= 0 && w >= act - 5 && cited[w].Sentence == cited[act].Sentence; w--)
        {
            if (cited[w].Lemma is "who" or "which") return cited[w + 1].Xpos is "VBZ" or "VBD" && cited[w + 1].Form is not ("were" or "had") ? w : -1;
            if (cited[w].Upos is not (Upos.Aux or Upos.Adv or Upos.Part or Upos.Verb or Upos.Adp)) return -1;
        }
        return -1;
    }

    /// <summary>Whether an act stands in a plural relative clause behind a list that a word is in ('A and the lawyer B, who were arrested').</summary>
    public static bool IsOfSeveral(SupportText cited, int word, int act)
    {
        int who = act - 1;
        while (who > word && cited[who].Lemma is not ("who" or "which")) who--;
        if (who <= word || act - who > 5 || cited[who + 1].Form is not ("were" or "are" or "have") || cited[word].Sentence != cited[act].Sentence) return false;
        bool joined = false;
        for (int w = word; w < who; w++)
        {
            if (cited[w].Upos is Upos.Verb or Upos.Aux) return false;
            joined |= cited[w].Upos == Upos.Cconj;
        }
        return joined;
    }

    // Walks back over the noun phrase before the clause, of-phrases and appositions with it.
    private static bool IsAntecedent(SupportText cited, int who, int word)
    {
        int at = who - 1;
        while (at > 0 && cited[at].Upos == Upos.Punct) at--;
        int nearest = at;
        if (cited[word].Group == cited[nearest].Group && !IsListed(cited, word, nearest)) return true;
        // 'Died' does not tell whether one did or all of them.
        bool several = cited[who + 1].Form is not ("was" or "has") && cited[who + 1].Xpos == "VBD";
        bool joined = false;
        for (; at >= 0 && cited[at].Sentence == cited[who].Sentence; at--)
        {
            var passed = cited[at];
            if (passed.Upos is Upos.Verb or Upos.Aux or Upos.Pron or Upos.Sconj || passed.Xpos == "POS") return false;
            if (passed.Upos is Upos.Cconj && !several) joined = true;
            // Past a comma stands what the phrase is put beside ('Ana, editor of the weekly, who was').
            if (joined || passed.Upos == Upos.Punct && passed.Form != ",") return false;
            if (at == word) return true;
        }
        return false;
    }

    private static bool IsListed(SupportText cited, int first, int last)
    {
        for (int w = first; w < last; w++)
        {
            if (cited[w].Upos == Upos.Cconj || cited[w].Form == ";") return true;
        }
        return false;
    }

    private static bool IsElsewhere(Comparison comparison, int word, int act)
    {
        foreach (var (other, match) in comparison.Alignment.CandidatesOf(word))
        {
            if (other != act && match <= WordMatch.General) return true;
        }
        return false;
    }

    private static void CheckParticiple(Comparison comparison, Argument argument, int act, int to)
    {
        var cited = comparison.Cited;
        if (cited[act].Xpos != "VBG" || act < 2 || cited[act - 1].Form != "," || to < act || comparison.Sentence[argument.Act].Xpos is not ("VBD" or "VBZ" or "VBP") || ArgumentReader.IsPassive(comparison.Sentence.Words, comparison.Sentence[argument.Act])) return;
        if (argument.Part != ArgumentPart.Agent || IsElsewhere(comparison, argument.Act, act) || comparison.CitedArguments[act] is not { } given) return;
        foreach (var (other, match) in comparison.Alignment.CandidatesOf(argument.Word))
        {
            if (match <= WordMatch.General && other < act) return;
        }
        foreach (var patient in given)
        {
            if (patient.Part != ArgumentPart.Patient || patient.Word < act || cited[to].Group != cited[patient.Word].Group && !cited.IsUnder(to, patient.Word)) continue;
            comparison.Fail(Doubt.RelativeOnly, argument.Word, $"in the source '{cited[act].Form}' is done to '{comparison.Sentence[argument.Word].Form}'");
            return;
        }
    }
}
