using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>
/// Who acts on whom, whatever the verb: a party of the sentence that stands above another (its agent, with the other in
/// what it does) does not stand below it in the citation ('the commission accuses the police' told as 'the police accuse the commission').
/// </summary>
internal static class PartyRule
{
    public static void Check(Comparison comparison)
    {
        var said = Read(comparison.Sentence, comparison.SentenceArguments, comparison.Vocabulary, false);
        var given = Read(comparison.Cited, comparison.CitedArguments, comparison.Vocabulary, true);
        foreach (var (act, above, below) in said)
        {
            bool kept = false;
            int turned = -1;
            foreach (var (givenAct, upper, lower) in given)
            {
                var (givenAbove, givenBelow) = (upper, lower);
                kept |= IsSame(comparison, above, givenAbove) && IsSame(comparison, below, givenBelow);
                // What a pronoun but may stand for does not turn it round.
                (givenAbove, givenBelow) = (comparison.Cited.Meant(givenAbove), comparison.Cited.Meant(givenBelow));
                if (!IsSame(comparison, above, givenBelow) || !IsSame(comparison, below, givenAbove) || IsSame(comparison, above, givenAbove) || IsSame(comparison, below, givenBelow)) continue;
                bool alike = comparison.To(act) == givenAct && comparison.Alignment.Match[act] is not WordMatch.Converse || comparison.Vocabulary.Similarity(comparison.Sentence[act], comparison.Cited[givenAct]) > 0.4;
                if (alike) turned = givenAbove;
            }
            if (!kept && turned >= 0) comparison.Fail(Doubt.TurnedParties, above, $"in the source '{comparison.Cited[turned].Form}' does it to '{comparison.Sentence[above].Form}', not the other way round");
        }
    }

    private static List<(int Act, int Above, int Below)> Read(SupportText text, List<Argument>?[] arguments, Vocabulary vocabulary, bool isLoose)
    {
        List<(int, int, int)> pairs = [];
        foreach (var list in arguments)
        {
            if (list is null) continue;
            foreach (var agent in list)
            {
                if (agent.Part != ArgumentPart.Agent || !IsThing(text[agent.Word])) continue;
                foreach (var other in text.Words)
                {
                    if (other.Index == agent.Word || other.Group == text[agent.Word].Group || !IsThing(other)) continue;
                    if (!IsParty(other, vocabulary) && !IsParty(text[agent.Word], vocabulary)) continue;
                    if (text.IsUnder(other.Index, agent.Word) || !IsWithin(text, other.Index, agent.Act) || list.Exists(a => a.Part == ArgumentPart.Agent && a.Word == other.Index)) continue;
                    // What belongs to somebody is not that somebody.
                    if (!isLoose && (text.MarkOf(other.Index) is "from" or "by" or "with" or "in" or "at" or "after" or "on" or "under" or "accord" or "according" or "than" or "behind" || other.Relation is Relation.NmodPoss or Relation.Amod or Relation.Compound)) continue;
                    pairs.Add((agent.Act, agent.Word, other.Index));
                }
            }
        }
        return pairs;
    }

    // In what the act does, not in what describes somebody in it.
    private static bool IsWithin(SupportText text, int word, int act)
    {
        for (int w = word; w >= 0; w = text[w].Head)
        {
            if (w == act) return true;
            if (text[w].Relation is Relation.AclRelcl or Relation.Parataxis) return false;
        }
        return false;
    }

    private static bool IsThing(SupportWord word) => word.Antecedent >= 0 || word.Kind == WordKind.Name || word.Kind == WordKind.Content && word.Upos == Upos.Noun;

    private static bool IsParty(SupportWord word, Vocabulary vocabulary) =>
        word.Antecedent >= 0 || word.Kind == WordKind.Name && word.Upos == Upos.Propn || word.Kind == WordKind.Content && word.Upos == Upos.Noun && vocabulary.IsParty(word);

    private static bool IsSame(Comparison comparison, int word, int cited) => RoleRule.IsSameParty(comparison, word, cited);
}
