using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>The sentence says it of no more than the citation: not of all for some, not without its condition, not of the whole for a part.</summary>
internal static class ScopeRule
{
    public static void Check(Comparison comparison)
    {
        CheckQuantifiers(comparison);
        CheckConditions(comparison);
        CheckParts(comparison);
        CheckQualifiers(comparison);
        CheckAbsolutes(comparison);
    }

    // 'Solely', 'unanimously', 'whatever': what the source does not say of everything or of nothing else.
    private static void CheckAbsolutes(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var word in sentence.Words)
        {
            if ((word.Words & ClauseWords.Absolute) == 0 || word.Number >= 0 || word.Date >= 0 || word.Quotation >= 0) continue;
            if (word.Lemma == "only" && word.Index + 1 < sentence.Words.Count && sentence[word.Index + 1].Number >= 0 || word.Lemma is "anyone" or "anybody" or "anything" or "anywhere" && comparison.SentenceClauses[word.Index] is { Undoers.Count: > 0 } or { Negated: true }) continue;
            if (word.Lemma is "even" && (word.Index + 1 >= sentence.Words.Count || sentence[word.Index + 1].Lemma != "if") || IsBounded(sentence, word.Index) || word.Lemma == "however" && (word.Index == 0 || word.Index + 1 < sentence.Words.Count && sentence[word.Index + 1].Form == ",")) continue;
            if (comparison.To(word.Index) >= 0 || cited.Words.Exists(w => w.Lemma == word.Lemma || (w.Words & ClauseWords.Absolute) != 0 && w.Lemma is not ("both" or "even" or "any"))) 
            {
                CheckWidened(comparison, word);
                continue;
            }
            if (word.Lemma is "any" or "every" or "all" or "whole" or "entire" && comparison.SentenceClauses[word.Index].Negated) continue;
            comparison.Fail(Doubt.Absolute, word.Index, $"the source does not say '{word.Form}'");
        }
    }

    // 'Almost the whole', 'not all'.
    private static bool IsBounded(SupportText text, int word)
    {
        for (int w = word - 1; w >= 0 && w >= word - 2; w--)
        {
            if (text[w].Lemma is "almost" or "nearly" or "virtually" or "not" or "hardly") return true;
        }
        return false;
    }

    // 'All deportations' where the source has 'all deportations to the region'.
    private static void CheckWidened(Comparison comparison, SupportWord word)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        if (word.Head < 0 || sentence[word.Head].Upos != Upos.Noun || comparison.To(word.Head) is not (>= 0 and var to)) return;
        foreach (int c in cited[to].Children)
        {
            if (cited[c].Relation is not (Relation.Amod or Relation.Nmod or Relation.Acl or Relation.AclRelcl) || cited[c].Kind is not (WordKind.Content or WordKind.Name)) continue;
            if (sentence.Words.Exists(w => w.Kind is WordKind.Content or WordKind.Name && comparison.To(w.Index) is >= 0 and var t && cited.IsUnder(t, c))) continue;
            comparison.Fail(Doubt.Widened, word.Index, $"the source says so of '{cited.Between(cited.FirstUnder(to), cited.LastUnder(to))}' only");
            return;
        }
    }

    private static void CheckQuantifiers(Comparison comparison)
    {
        var (sentence, cited, vocabulary) = (comparison.Sentence, comparison.Cited, comparison.Vocabulary);
        foreach (var word in sentence.Words)
        {
            int step = Step(vocabulary, word);
            if (step <= 0 || word.Quotation >= 0 || word.Index > 0 && sentence[word.Index - 1].Lemma is "as" or "so" or "too" or "how" || IsBounded(sentence, word.Index)) continue;
            int highest = -1;
            bool same = false;
            foreach (var other in cited.Words)
            {
                int given = Step(vocabulary, other);
                if (given < 0) continue;
                same |= given == step && (Owner(sentence, word) is var owner && (comparison.To(owner) < 0 || Near(comparison, comparison.To(owner), other) || comparison.To(owner) == other.Index));
                if (given > highest) highest = given;
            }
            if (same) continue;
            bool all = step == vocabulary.LastQuantifier;
            if (all && HasEvery(comparison, word)) continue;
            if (step > highest && (all || highest >= 0 || step >= 3) || all && highest <= step)
            {
                comparison.Fail(Doubt.Quantifier, word.Index, $"the source does not say '{word.Form}'");
            }
            else if (highest > step && step == 2 && HasCount(comparison, word)) comparison.Fail(Doubt.Quantifier, word.Index, $"the source does not say '{word.Form}'");
        }
        foreach (var word in sentence.Words)
        {
            if (Step(vocabulary, word) == 2 && word.Lemma is "several" && HasCount(comparison, word)) comparison.Fail(Doubt.Quantifier, word.Index, $"the source gives the number that '{word.Form}' blurs");
        }
    }

    private static int Step(Vocabulary vocabulary, SupportWord word)
    {
        if (word.Number >= 0 || word.Date >= 0) return -1;
        int step = vocabulary.Quantifier(word.Form.ToLowerInvariant());
        return step >= 0 ? step : vocabulary.Quantifier(word.Lemma);
    }

    private static int Owner(SupportText text, SupportWord word) => word.Head >= 0 ? word.Head : word.Index;

    private static bool Near(Comparison comparison, int owner, SupportWord quantifier) => comparison.Distance[owner, quantifier.Index] <= 3;

    // 'The two sides' are both sides; 'no longer any' is not met.
    private static bool HasEvery(Comparison comparison, SupportWord word) =>
        word.Lemma is "every" && comparison.Cited.Words.Exists(w => w.Lemma is "each");

    private static bool HasCount(Comparison comparison, SupportWord word)
    {
        int owner = Owner(comparison.Sentence, word);
        int to = comparison.To(owner);
        if (to < 0) return false;
        foreach (var quantity in comparison.Cited.Quantities)
        {
            if (!quantity.IsVague && quantity.Value is > 0 and < 3 && quantity.Unit is null && comparison.Distance[quantity.Core, to] == 1) return true;
        }
        return false;
    }

    private static void CheckConditions(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var word in sentence.Words)
        {
            if (comparison.To(word.Index) is not (>= 0 and var to) || word.Quotation >= 0) continue;
            if (!word.IsVerb && word.Head >= 0) continue;
            var (said, given) = (comparison.SentenceClauses[word.Index], comparison.CitedClauses[cited[to].IsVerb ? to : cited.ClauseOf(to)]);
            if (given.Condition < 0 || given.InCondition || said.InCondition) continue;
            if (said.Condition >= 0 || KeepsCondition(comparison, given.Condition)) continue;
            comparison.Fail(Doubt.Condition, word.Index, $"the source says so on a condition: '{cited.Between(First(cited, given.Condition), Last(cited, given.Condition))}'");
        }
    }

    private static bool KeepsCondition(Comparison comparison, int condition)
    {
        foreach (var word in comparison.Sentence.Words)
        {
            int to = comparison.To(word.Index);
            if (to >= 0 && word.Kind is WordKind.Content or WordKind.Name && comparison.Cited.IsUnder(to, condition)) return true;
        }
        return false;
    }

    // 'Part of the border' is not the border, 'half of the loan' not the loan.
    private static void CheckParts(Comparison comparison)
    {
        var (sentence, cited, vocabulary) = (comparison.Sentence, comparison.Cited, comparison.Vocabulary);
        foreach (var word in sentence.Words)
        {
            if (word.Kind != WordKind.Content || !word.IsNoun || comparison.To(word.Index) is not (>= 0 and var to)) continue;
            if (cited[to].Relation != Relation.Nmod || cited.Preposition(to) != "of" || cited[to].Head < 0) continue;
            var whole = cited[cited[to].Head];
            int step = Step(vocabulary, whole);
            // 'The 46 officers' for 'two of the 46 officers'.
            if (whole.Number >= 0 && cited[to].Children.Find(c => cited[c].Number >= 0) is > 0 and var counted && cited[counted].Number >= 0 && TellsWhole(comparison, word, cited.Quantities[cited[counted].Number], cited.Quantities[whole.Number]) is { } told)
            {
                comparison.Fail(Doubt.Part, told.First, told.Last, $"'{sentence.Between(told.First, told.Last)}' is the whole; the source says so of '{cited.Between(cited.Quantities[whole.Number].First, cited.Quantities[whole.Number].Last)}' of it");
                continue;
            }
            bool part = step is >= 1 and <= 4 || whole.Number >= 0 && (cited.Quantities[whole.Number].Unit == "fraction" || cited[to].Children.Exists(c => cited[c].Number >= 0));
            if (!part || HasPart(comparison, word, vocabulary, to)) continue;
            comparison.Fail(Doubt.Part, word.Index, $"the source says so of '{whole.Form}' of it only");
        }
    }

    private static Quantity? TellsWhole(Comparison comparison, SupportWord word, Quantity total, Quantity part)
    {
        var sentence = comparison.Sentence;
        if (part == total || sentence.Quantities.Exists(q => q.IsBorneOutBy(part))) return null;
        return sentence.Quantities.Find(q => q.IsBorneOutBy(total) && (sentence[q.Core].Head == word.Index || word.Head >= 0 && word.Head == q.Core));
    }

    private static bool HasPart(Comparison comparison, SupportWord word, Vocabulary vocabulary, int to)
    {
        var sentence = comparison.Sentence;
        if (word.Relation == Relation.Nmod && word.Head >= 0 && (Step(vocabulary, sentence[word.Head]) >= 0 || sentence[word.Head].Number >= 0)) return true;
        foreach (int c in word.Children)
        {
            if (Step(vocabulary, sentence[c]) >= 0 || sentence[c].Number >= 0) return true;
        }
        // Only a definite noun phrase claims the whole.
        foreach (int c in word.Children)
        {
            if (sentence[c].Relation is Relation.Det && sentence[c].Lemma == "the" || sentence[c].Relation == Relation.NmodPoss) return false;
        }
        return true;
    }

    // 'The law' for 'the draft law', 'the largest' for 'the second largest'.
    private static void CheckQualifiers(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var word in sentence.Words)
        {
            if (word.Kind != WordKind.Content || word.Quotation >= 0 || comparison.To(word.Index) is not (>= 0 and var to)) continue;
            foreach (int c in cited[to].Children)
            {
                var limit = cited[c];
                if ((limit.Words & ClauseWords.Qualifier) == 0 || limit.Relation is not (Relation.Amod or Relation.Compound)) continue;
                if (word.Phrase is not null && word.Phrase != cited[to].Phrase || word.Form.StartsWith("ex-", StringComparison.OrdinalIgnoreCase) || word.Children.Exists(k => comparison.To(k) >= 0 && (sentence[k].Words & ClauseWords.Qualifier) != 0)) continue;
                if (comparison.Alignment.Match[word.Index] is WordMatch.Synonym && cited[to].Phrase is not null) continue;
                if (sentence.Words.Exists(w => w.Kind == WordKind.Content && comparison.To(w.Index) == c)) continue;
                comparison.Fail(Doubt.Qualifier, word.Index, $"the source says '{limit.Form} {cited[to].Form}'");
            }
            if (word.Xpos is "JJS" or "RBS" && to > 0 && cited[to - 1].Number >= 0 && cited.Quantities[cited[to - 1].Number].IsOrdinal && (word.Index == 0 || sentence[word.Index - 1].Number < 0))
            {
                comparison.Fail(Doubt.Qualifier, word.Index, $"the source says '{cited[to - 1].Form} {cited[to].Form}'");
            }
        }
    }

    private static int First(SupportText text, int above)
    {
        for (int w = 0; w < text.Words.Count; w++)
        {
            if (text.IsUnder(w, above)) return w;
        }
        return above;
    }

    private static int Last(SupportText text, int above)
    {
        for (int w = text.Words.Count - 1; w >= 0; w--)
        {
            if (text.IsUnder(w, above)) return w;
        }
        return above;
    }
}
