using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>What somebody but calls for, seeks, threatens or faces, and what but could be, is not told as done.</summary>
internal static class AskedRule
{
    // Verbs and nouns under which a thing is wanted, and not had.
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "call", "ask", "request", "seek", "demand", "want", "wish", "hope", "urge", "recommend", "propose", "petition", "press", "appeal", "apply", "advocate", "threaten", "face", "risk", "motion", "bid", "threat", "proposal", "recommendation", "plan", "intend", "consider",
    };

    // A charge that is faced is brought.
    private static readonly HashSet<string> Brought = new(StringComparer.Ordinal) { "charge", "count", "accusation", "allegation", "criticism", "indictment" };

    public static void Check(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var word in sentence.Words)
        {
            if (!word.IsVerb || word.Kind != WordKind.Content || word.Quotation >= 0 || word.PhraseHead >= 0 || (word.Words & (ClauseWords.Opening | ClauseWords.Speech)) != 0 || !IsTold(comparison, word)) continue;
            int over = -1;
            bool done = false;
            foreach (var (other, match) in comparison.Alignment.CandidatesOf(word.Index))
            {
                if (match > WordMatch.General) continue;
                int asking = AskingOver(cited, other);
                if (asking < 0) done = true;
                else over = asking;
            }
            if (over >= 0 && !done && !IsTakenUp(comparison, over)) comparison.Fail(Doubt.AskedOnly, word.Index, $"'{word.Form}' is told as done; in the source it is '{cited[over].Form}'");
        }
        foreach (var quantity in sentence.Quantities) CheckHad(comparison, quantity);
    }

    // 'Received five years', 'was sentenced to five years', where five years were asked for.
    private static void CheckHad(Comparison comparison, Quantity quantity)
    {
        var verb = comparison.Sentence[comparison.Sentence.ClauseOf(quantity.Core)];
        if (quantity.IsOrdinal || !verb.IsVerb || Asking.Contains(verb.Lemma) || (verb.Words & (ClauseWords.Opening | ClauseWords.Speech | ClauseWords.Claim)) != 0 || comparison.To(verb.Index) >= 0 || !IsTold(comparison, verb)) return;
        int over = -1;
        foreach (var given in comparison.Cited.Quantities)
        {
            if (!quantity.IsBorneOutBy(given)) continue;
            over = AskingOver(comparison.Cited, given.Core);
            if (over < 0) return;
        }
        if (over >= 0 && !IsTakenUp(comparison, over)) comparison.Fail(Doubt.AskedOnly, quantity.First, quantity.Last, $"'{comparison.Sentence.Between(quantity.First, quantity.Last)}' is told as had; in the source it is '{comparison.Cited[over].Form}'");
    }

    /// <summary>Whether the source tells somewhere as done what a word of the sentence tells.</summary>
    public static bool IsDoneElsewhere(Comparison comparison, int word, int to)
    {
        foreach (var (other, match) in comparison.Alignment.CandidatesOf(word))
        {
            if (other != to && match <= WordMatch.Derived && comparison.Cited[other].IsVerb && comparison.Cited[other].Xpos is "VBD" or "VBN" && AskingOver(comparison.Cited, other) < 0 && comparison.CitedClauses[other] is { Negated: false, Actuality: Actuality.Actual, Openers.Count: 0, Undoers.Count: 0, Condition: < 0, Speech: < 0 }) return true;
        }
        return false;
    }

    /// <summary>Whether a word of asking ('wants', 'asked for') leads to what the source has somebody ask for in other words.</summary>
    public static bool IsToldAsking(Comparison comparison, SupportWord word)
    {
        if (word.Lemma is not ("want" or "ask" or "seek") || !word.IsVerb) return false;
        foreach (var under in comparison.Sentence.Words)
        {
            if (under.Kind == WordKind.Content && under.Index > word.Index && comparison.To(under.Index) is >= 0 and var to && AskingOver(comparison.Sentence, under.Index) == word.Index && AskingOver(comparison.Cited, to) is >= 0 and var given && comparison.Cited[given].Lemma is "call" or "ask" or "request" or "seek" or "demand" or "want" or "urge" or "petition") return true;
        }
        return false;
    }

    // A plain fact: in the past or passive, under nothing that leaves it open.
    private static bool IsTold(Comparison comparison, SupportWord word)
    {
        if (word.Relation is Relation.Amod or Relation.Acl or Relation.Case || word.Xpos is not ("VBD" or "VBN")) return false;
        // 'Let editors be fined'.
        if (word.Children.Exists(c => comparison.Sentence[c].Relation == Relation.AuxPass && comparison.Sentence[c].Form is "be" or "being")) return false;
        var said = comparison.SentenceClauses[word.Index];
        if (said is not { Negated: false, Actuality: Actuality.Actual, Openers.Count: 0, Undoers.Count: 0, Condition: < 0, InCondition: false, Hedged: false }) return false;
        return AskingOver(comparison.Sentence, word.Index) < 0;
    }

    // The asking itself, or another of its kind, is told in the sentence.
    private static bool IsTakenUp(Comparison comparison, int over) => comparison.Sentence.Words.Exists(w => w.Kind == WordKind.Content && comparison.To(w.Index) == over);

    /// <summary>The word under which a word of a text is asked for, threatened or but possible; −1 where it is not.</summary>
    private static int AskingOver(SupportText text, int index)
    {
        if (Modal(text, index) is >= 0 and var modal) return modal;
        for (int w = index, steps = 0; text[w].Head is >= 0 and var head && steps < 6; w = head, steps++)
        {
            var (child, above) = (text[w], text[head]);
            if (child.Relation is Relation.AclRelcl or Relation.Nsubj or Relation.Parataxis or Relation.Appos) return -1;
            if (child.Relation == Relation.Conj)
            {
                // 'Asked for his release and was jailed'.
                if (child.IsVerb && (Asking.Contains(above.Lemma) || child.Xpos is "VBD" or "VBZ" || child.Children.Exists(c => text[c].Relation is Relation.Nsubj or Relation.NsubjPass))) return -1;
                continue;
            }
            // 'An inquiry into the killing': the killing took place.
            if (child.Relation is Relation.Nmod or Relation.Obl && text.MarkOf(w) is "into" or "about" or "after" or "since" or "during" or "over" or "against" or "because") return -1;
            bool bare = child.Xpos is "VBN" or "VBG" && !child.Children.Exists(c => text[c].Relation is Relation.Mark or Relation.Aux or Relation.AuxPass);
            if (child.Relation is Relation.Acl or Relation.Amod && bare && !IsWanted(text, above)) return -1;
            if (child.Relation == Relation.Advcl && !child.Children.Exists(c => text[c].Lemma == "to")) return -1;
            if (!Asking.Contains(above.Lemma)) 
            {
                if (child.Relation is Relation.Ccomp && above.IsVerb) return -1;
                continue;
            }
            if (!above.IsVerb && above.Upos != Upos.Noun) continue;
            return Governs(text, above, child) ? head : -1;
        }
        return -1;
    }

    private static bool Governs(SupportText text, SupportWord above, SupportWord child)
    {
        if (child.Relation is Relation.NsubjPass) return true;
        if (child.Relation is Relation.Obl or Relation.Nmod or Relation.Advcl)
        {
            string mark = text.MarkOf(child.Index);
            return mark is "for" or "of" or "to" or "on" && !(above.Lemma == "face" || mark == "of" && above.IsVerb);
        }
        if (above.Lemma == "face") return child.Relation == Relation.Obj && !Brought.Contains(child.Lemma);
        if (above.Lemma is "call" && child.Relation == Relation.Obj) return text.Words.Exists(w => w.Head == child.Index && w.Lemma == "for");
        return child.Relation is Relation.Obj or Relation.Xcomp or Relation.Ccomp or Relation.Acl;
    }

    // 'Wants X jailed', taken for 'X (who was) jailed'.
    private static bool IsWanted(SupportText text, SupportWord noun) => noun.Head >= 0 && text[noun.Head].Lemma == "want" && noun.Relation == Relation.Obj;

    private static int Modal(SupportText text, int index)
    {
        bool passive = text[index].Children.Exists(c => text[c].Relation == Relation.AuxPass);
        foreach (int c in text[index].Children)
        {
            if (text[c].Relation is Relation.Aux && (text[c].Lemma is "may" or "might" || passive && text[c].Lemma is "could" or "can") && !text[index].Children.Exists(d => text[d].Lemma == "have")) return c;
        }
        return -1;
    }
}
