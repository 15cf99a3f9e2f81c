using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Each number of the sentence stands in the citation with its unit and bound, and belongs to the same thing there.</summary>
internal static class NumberRule
{
    public static void Check(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var read in sentence.Quantities)
        {
            if (sentence[read.Core].Quotation >= 0) continue;
            var quantity = IsReason(sentence, read) ? read with { Bound = NumberBound.Exact, First = read.First + 1 } : read;
            List<Quantity> matches = [.. cited.Quantities.Where(q => quantity.IsBorneOutBy(q))];
            // 'The maximum penalty is ten years' for 'up to ten years', and the other way round.
            if (matches.Count == 0) matches = [.. cited.Quantities.Where(q => Bounded(sentence, quantity, q, comparison.Vocabulary).IsBorneOutBy(Bounded(cited, q, quantity, comparison.Vocabulary)))];
            if (matches.Count == 0)
            {
                if (quantity is { Value: 1 or 2, IsVague: false } && HasSingle(comparison, quantity)) continue;
                if (Derivation.IsDerived(comparison, quantity)) continue;
                if (quantity.IsOrdinal && comparison.To(quantity.Core) >= 0) continue;
                var doubt = quantity.IsOrdinal ? Doubt.OrdinalMissing : cited.Quantities.Exists(quantity.IsSameValueAs) ? Doubt.NumberBound : Doubt.NumberMissing;
                comparison.Fail(doubt, quantity.First, quantity.Last, Message(comparison, quantity));
                continue;
            }
            // 'Rose by 20' is not 'rose to 20'.
            if (Preposition(sentence, quantity) is "by" or "to" or "from" && matches.TrueForAll(m => Preposition(cited, m) is "by" or "to" or "from" && Preposition(cited, m) != Preposition(sentence, quantity)))
            {
                comparison.Fail(Doubt.NumberRelation, quantity.First, quantity.Last, $"'{Preposition(sentence, quantity)} {sentence.Between(quantity.First, quantity.Last)}', where the source has '{Preposition(cited, matches[0])}'");
            }
            CheckOwner(comparison, quantity, matches);
        }
    }

    // 'Jailed over six posts' is because of them, not more than six: the verb has whom it was done to already.
    private static bool IsReason(SupportText text, Quantity quantity)
    {
        var over = text[quantity.First];
        if (quantity is not { Bound: NumberBound.Over, Unit: null } || over.Lemma != "over" || over.Relation != Relation.Case || over.Head < 0 || text[over.Head] is not { Relation: Relation.Obl, Head: >= 0 } noun) return false;
        return text[noun.Head].Children.Exists(c => c < over.Index && text[c].Relation is Relation.Obj or Relation.NsubjPass);
    }

    // A number whose bound stands with the noun that it measures.
    private static Quantity Bounded(SupportText text, Quantity quantity, Quantity other, Vocabulary vocabulary)
    {
        if (quantity.Bound != NumberBound.Exact || other.Bound is not (NumberBound.AtMost or NumberBound.AtLeast)) return quantity;
        foreach (var word in text.Words)
        {
            if (word.Upos == Upos.Adj && word.Sentence == text[quantity.Core].Sentence && vocabulary.Bounds.Any(b => b.Bound == other.Bound && b.Words is [var only] && only == word.Lemma)) return quantity with { Bound = other.Bound };
        }
        return quantity;
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
        if (quantity.Value == 2) return cited.Words.Exists(w => w.Lemma == "both");
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

    // Another figure of the citation has a better claim to what the sentence says it of: values exchanged.
    private static void CheckOwner(Comparison comparison, Quantity quantity, List<Quantity> matches)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var match in matches)
        {
            if (FindRival(comparison, quantity, match) is null) return;
        }
        var rival = FindRival(comparison, quantity, matches[0])!;
        comparison.Fail(Doubt.NumberExchanged, quantity.First, quantity.Last, $"'{sentence.Between(quantity.First, quantity.Last)}' is said of something else in the source, which has '{cited.Between(rival.First, rival.Last)}' here");
    }

    private static Quantity? FindRival(Comparison comparison, Quantity quantity, Quantity match)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        int own = Claim(comparison, quantity, match);
        foreach (var rival in cited.Quantities)
        {
            if (rival == match || rival.IsOrdinal != match.IsOrdinal || rival.Value == match.Value || rival.Unit != match.Unit) continue;
            if (Preposition(sentence, quantity) is { Length: > 0 } kept && kept == Preposition(cited, match) && kept != Preposition(cited, rival) && kept is "from" or "to") continue;
            int claim = Claim(comparison, quantity, rival);
            if (claim > own && !IsTakenBeside(comparison, quantity, match, rival, claim - own)) return rival;
            if (claim < own || ClauseOf(cited, rival) != ClauseOf(cited, match)) continue;
            // Of two figures with one verb the prepositions tell: 'from 16 to 14'.
            string said = Preposition(sentence, quantity), mine = Preposition(cited, match), other = Preposition(cited, rival);
            if (said.Length > 0 && said == other && said != mine) return rival;
        }
        return null;
    }

    // Another figure of the sentence, of the same clause, stands for the rival, and the two would not do better exchanged.
    private static bool IsTakenBeside(Comparison comparison, Quantity quantity, Quantity match, Quantity rival, int gain)
    {
        foreach (var other in comparison.Sentence.Quantities)
        {
            if (other == quantity || !other.IsBorneOutBy(rival) || ClauseOf(comparison.Sentence, other) != ClauseOf(comparison.Sentence, quantity)) continue;
            if (gain + Claim(comparison, other, match) - Claim(comparison, other, rival) <= 0) return true;
        }
        return false;
    }

    // How far what the sentence says the number of is what the citation says this one of: the verb counts three, the noun counted and the subject one each.
    private static int Claim(Comparison comparison, Quantity quantity, Quantity cited)
    {
        var (sentence, source) = (comparison.Sentence, comparison.Cited);
        int claim = 0;
        int noun = sentence[Anchor(sentence, quantity)].Head, citedNoun = source[Anchor(source, cited)].Head;
        if (noun >= 0 && citedNoun >= 0 && !sentence[noun].IsVerb && comparison.To(noun) == citedNoun) claim++;
        int verb = ClauseOf(sentence, quantity), citedVerb = ClauseOf(source, cited);
        bool sameVerb = comparison.To(verb) == citedVerb;
        // What a light verb does ('received life sentences') speaks for the verb.
        if (!sameVerb && comparison.To(verb) < 0)
        {
            foreach (int c in sentence[verb].Children) sameVerb |= sentence[c].Kind == WordKind.Content && comparison.To(c) == citedVerb;
        }
        if (sameVerb) claim += 3;
        foreach (int c in sentence[verb].Children)
        {
            if (sentence[c].Relation is not (Relation.Nsubj or Relation.NsubjPass) || sentence.IsUnder(quantity.Core, c)) continue;
            int subject = comparison.To(c);
            if (subject >= 0 && source.IsUnder(subject, citedVerb) && source.ClauseOf(subject) == citedVerb) claim++;
        }
        return claim;
    }

    private static int ClauseOf(SupportText text, Quantity quantity) => text.ClauseOf(Anchor(text, quantity));

    private static string Preposition(SupportText text, Quantity quantity)
    {
        if (quantity.First > 0 && text[quantity.First - 1].Upos is Upos.Adp or Upos.Part) return text[quantity.First - 1].Lemma;
        return "";
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
}
