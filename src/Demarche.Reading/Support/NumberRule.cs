using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Each number of the sentence stands in the citation with its unit and bound, and belongs to the same thing there.</summary>
internal static class NumberRule
{
    public static void Check(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var quantity in sentence.Quantities)
        {
            if (sentence[quantity.Core].Quotation >= 0) continue;
            List<Quantity> matches = [.. cited.Quantities.Where(q => quantity.IsBorneOutBy(q))];
            if (matches.Count == 0)
            {
                if (quantity is { Value: 1, IsVague: false } && HasSingle(comparison, quantity)) continue;
                if (quantity.IsOrdinal && comparison.To(quantity.Core) >= 0) continue;
                comparison.Fail(SupportRule.Number, quantity.First, quantity.Last, Message(comparison, quantity));
                continue;
            }
            CheckOwner(comparison, quantity, matches);
        }
    }

    private static string Message(Comparison comparison, Quantity quantity)
    {
        string said = comparison.Sentence.Between(quantity.First, quantity.Last);
        var near = comparison.Cited.Quantities.OrderBy(q => q.Unit == quantity.Unit ? 0 : 1).ThenBy(q => Math.Abs(q.Value - quantity.Value)).FirstOrDefault();
        return near is null ? $"the source gives no such number: '{said}'" : $"'{said}', where the source has '{comparison.Cited.Between(near.First, near.Last)}'";
    }

    // 'One month after' for 'a month after'; 'one in prison' for 'a man in prison'.
    private static bool HasSingle(Comparison comparison, Quantity quantity)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var word in cited.Words)
        {
            if (word.Form.ToLowerInvariant() is not ("a" or "an")) continue;
            int noun = word.Head;
            if (noun < 0) continue;
            if (quantity.Unit is { } unit)
            {
                if (comparison.Vocabulary.Unit(cited[noun].Lemma) == unit) return true;
                continue;
            }
            int counted = sentence[quantity.Core].Head;
            if (counted >= 0 && comparison.To(counted) == noun) return true;
        }
        return false;
    }

    // A figure of the citation that stands nearer to what the sentence says it of takes its place: values exchanged.
    private static void CheckOwner(Comparison comparison, Quantity quantity, List<Quantity> matches)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        List<int> owners = Owners(comparison, quantity);
        if (owners.Count == 0) return;
        foreach (var match in matches)
        {
            if (!IsRivalled(comparison, quantity, match, owners)) return;
        }
        string said = sentence.Between(quantity.First, quantity.Last);
        comparison.Fail(SupportRule.Scope, quantity.First, quantity.Last, $"'{said}' is said of something else in the source");
    }

    private static bool IsRivalled(Comparison comparison, Quantity quantity, Quantity match, List<int> owners)
    {
        var cited = comparison.Cited;
        foreach (var rival in cited.Quantities)
        {
            if (rival == match || rival.Unit != match.Unit || rival.IsOrdinal != match.IsOrdinal || rival.Value == match.Value) continue;
            int lost = 0, won = 0;
            foreach (int owner in owners)
            {
                int mine = comparison.Distance[Anchor(cited, match), owner];
                int other = comparison.Distance[Anchor(cited, rival), owner];
                if (other < mine) lost++;
                else if (mine < other) won++;
            }
            if (lost > won) return true;
        }
        return false;
    }

    // The word of a number by which it hangs in the tree: the one whose head is outside it.
    private static int Anchor(SupportText text, Quantity quantity)
    {
        for (int w = quantity.First; w <= quantity.Last; w++)
        {
            if (text[w].Head < quantity.First || text[w].Head > quantity.Last) return w;
        }
        return quantity.Core;
    }

    // What the number is said of: the noun it counts, the verb it hangs on, and that verb's subject; as words of the citation.
    private static List<int> Owners(Comparison comparison, Quantity quantity)
    {
        var sentence = comparison.Sentence;
        List<int> owners = [];
        int anchor = Anchor(sentence, quantity);
        int head = sentence[anchor].Head;
        for (int steps = 0; head >= 0 && steps < 3; steps++)
        {
            if (comparison.To(head) is >= 0 and var to && !owners.Contains(to)) owners.Add(to);
            if (sentence[head].IsVerb)
            {
                foreach (int c in sentence[head].Children)
                {
                    if (sentence[c].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj) || c == anchor || sentence.IsUnder(anchor, c)) continue;
                    if (comparison.To(c) is >= 0 and var subject && !owners.Contains(subject)) owners.Add(subject);
                }
                break;
            }
            head = sentence[head].Head;
        }
        return owners;
    }
}
