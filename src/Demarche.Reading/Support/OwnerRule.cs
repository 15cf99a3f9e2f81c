using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>
/// What the source says of somebody's lawyer, friend or brother is not said of that person: whoever is told to do or to
/// suffer an act heads the phrase that the source has there, and is no owner or circumstance of another.
/// </summary>
internal static class OwnerRule
{
    // 'Dozens of critics', 'members' do not stand here: who is one of a group is not the group.
    private static readonly HashSet<string> Counts = new(StringComparer.Ordinal)
    {
        "dozen", "hundred", "thousand", "million", "number", "group", "couple", "handful", "majority", "minority", "score", "series", "pair", "crowd", "lot", "total", "rest", "part", "most", "wave", "host",
    };

    // What acts or speaks for a place or a body under its name.
    private static readonly HashSet<string> Organs = new(StringComparer.Ordinal)
    {
        "government", "authority", "state", "regime", "republic", "kingdom", "country", "city", "town", "village", "island", "region", "province", "district", "people", "parliament", "president", "minister", "ministry", "leader", "spokesman", "spokeswoman", "spokesperson", "official",
        "police", "army", "force", "court", "report", "statement", "letter", "resolution", "decision", "ruling", "judgment", "study", "survey",
    };

    public static void Check(Comparison comparison)
    {
        foreach (var word in comparison.Sentence.Words)
        {
            if (word.Relation is Relation.Case or Relation.Mark || comparison.SentenceArguments[word.Index] is not { } own || comparison.To(word.Index) is not (>= 0 and var act)) continue;
            if (comparison.Alignment.Match[word.Index] > WordMatch.Derived || comparison.CitedArguments[act] is not { } given) continue;
            foreach (var argument in own)
            {
                if (argument.Part is ArgumentPart.Agent or ArgumentPart.Patient or ArgumentPart.Either) CheckArgument(comparison, argument, given);
            }
        }
    }

    private static void CheckArgument(Comparison comparison, Argument argument, List<Argument> given)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        var word = sentence[argument.Word];
        if (word.Quotation >= 0 || (word.Kind != WordKind.Name && !comparison.Vocabulary.IsPerson(word)) || comparison.To(argument.Word) is not (>= 0 and var to)) return;
        foreach (var holder in given)
        {
            if (holder.Part == ArgumentPart.Clause || !IsAnothers(comparison, to, holder.Word) || StandsFor(cited, to, holder)) continue;
            // 'A member of the guard' is a guard; of Greenpeace, not Greenpeace.
            if (cited[holder.Word].Lemma == "member" && word.Kind != WordKind.Name) continue;
            if (IsToldItself(comparison, argument)) return;
            comparison.Fail(Doubt.OwnerOnly, argument.Word, $"the source says it of '{cited.Between(cited.FirstUnder(holder.Word), Math.Max(holder.Word, to))}', not of '{word.Form}'");
            return;
        }
    }

    // Whether a word belongs to the phrase of another that the sentence does not have.
    private static bool IsAnothers(Comparison comparison, int word, int holder)
    {
        var cited = comparison.Cited;
        var head = cited[holder];
        if (head.Upos is not (Upos.Noun or Upos.Propn) || head.Kind is WordKind.Number or WordKind.Date or WordKind.Function || head.Group == cited[word].Group) return false;
        bool owned = false;
        for (int at = word; at != holder; at = cited[at].Head)
        {
            if (at < 0 || cited.MarkOf(at) is "including" or "include") return false;
            owned |= cited[at].Relation is Relation.Nmod or Relation.NmodPoss or Relation.Acl or Relation.AclRelcl or Relation.Compound && cited[at].Group != head.Group;
        }
        return owned && !IsInserted(cited, word) && !comparison.Sentence.Words.Exists(w => comparison.To(w.Index) == holder);
    }

    // 'The editor of the weekly, Ana Ruiz': the name behind the comma is one of those it is told of.
    private static bool IsInserted(SupportText cited, int word)
    {
        int first = word;
        while (first > 0 && cited[first - 1].Kind == WordKind.Name && cited[first - 1].Sentence == cited[word].Sentence) first--;
        if (first == 0) return false;
        var before = cited[first - 1];
        return before.Form == "," && cited[word].Kind == WordKind.Name;
    }

    private static bool StandsFor(SupportText cited, int word, Argument holder)
    {
        var head = cited[holder.Word];
        if (Counts.Contains(head.Lemma)) return true;
        return Organs.Contains(head.Lemma) && (cited[word].Known >= 0 || holder.Part == ArgumentPart.Agent);
    }

    // Somewhere in the source the act is told of the person too.
    private static bool IsToldItself(Comparison comparison, Argument argument)
    {
        var cited = comparison.Cited;
        foreach (var (act, match) in comparison.Alignment.CandidatesOf(argument.Act))
        {
            if (match > WordMatch.Derived || comparison.CitedArguments[act] is not { } given) continue;
            foreach (var (who, same) in comparison.Alignment.CandidatesOf(argument.Word))
            {
                if (same <= WordMatch.General && given.Exists(g => g.Part != ArgumentPart.Clause && cited[g.Word].Group == cited[who].Group)) return true;
            }
        }
        return false;
    }
}
