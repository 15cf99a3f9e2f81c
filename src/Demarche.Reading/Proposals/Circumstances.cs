using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>When and where: the date and place that belong to the clause of a fact, and to no other.</summary>
internal static class Circumstances
{
    /// <summary>The date of a clause as EDTF, or null.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="head">The word that tells the fact.</param>
    /// <param name="predicate">The verb of its clause, or the head itself.</param>
    public static string? DateOf(SentenceContext context, int head, int predicate)
    {
        var s = context.Sentence;
        string? best = null;
        int bestCost = int.MaxValue;
        foreach (var mention in context.Document.DatesWithin(s.Start, s.End))
        {
            if (mention.Value is not { } value) continue;
            int word = context.HeadOf(mention.Start, mention.End);
            if (word < 0) continue;
            int cost = Cost(context, word, head, predicate, mention.End - mention.Start == 4, out bool since);
            if (cost >= bestCost) continue;
            string text = value.ToString();
            // 'since May 2011, when police broke up a rally': what the when-clause tells happened then, not since.
            if (text.EndsWith("/..", StringComparison.Ordinal) && WhenBehind(context, mention.End, head)) text = text[..^3];
            if (since && !text.Contains('/', StringComparison.Ordinal)) text += "/..";
            (best, bestCost) = (text, cost);
        }
        return best;
    }

    private static bool WhenBehind(SentenceContext context, int end, int head)
    {
        var s = context.Sentence;
        int at = context.WordAt(end);
        while (at >= 0 && at < s.Count && s[at].Upos == Upos.Punct) at++;
        if (at < 0 || at >= head || at >= s.Count || s[at].Lemma != "when") return false;
        // The clause that 'when' opens ends at the next comma.
        for (int i = at; i < head; i++)
        {
            if (s.Form(i) is ",") return false;
        }
        return true;
    }

    // 0 where the date hangs on the predicate itself; more the further away; MaxValue where it belongs to another clause.
    private static int Cost(SentenceContext context, int date, int head, int predicate, bool bareYear, out bool since)
    {
        since = false;
        var s = context.Sentence;
        int steps = 0;
        for (int at = date; at >= 0; at = s[at].Head, steps++)
        {
            if (at == head || at == predicate) return steps;
            // 'the 1997 constitution', 'a 1996 blast': a year before a noun dates that noun alone.
            if (bareYear && s[at].Head > at && s[at].Relation is Relation.Nummod or Relation.Compound or Relation.Amod or Relation.NmodUnmarked && s[s[at].Head].Upos == Upos.Noun && s[at].Head != head) return int.MaxValue;
            if (at == date) continue;
            // 'a judgment on Thursday which ruled that …'
            if (s[predicate].Relation == Relation.AclRelcl && s[predicate].Head == at) return 15 + steps;
            bool verb = s[at].Upos is Upos.Verb;
            if (verb && s[at].Relation == Relation.Advcl && s[at].Head is >= 0 and var main && (main == head || main == predicate) && HasSince(s, at))
            {
                since = true;
                return 3 + steps;
            }
            if (verb || (context.Triggers.Tells(at, EntryKind.Event) && s[at].Upos == Upos.Noun))
            {
                return Shared(context, at, date, head, predicate) ? 10 + steps : int.MaxValue;
            }
        }
        return int.MaxValue;
    }

    private static bool HasSince(Sentence s, int clause)
    {
        foreach (int c in s.Children(clause))
        {
            if (s[c].Relation == Relation.Mark && s[c].Lemma == "since") return true;
        }
        return false;
    }

    // A date in front of the first of several coordinated verbs holds for all; a noun of an act takes the date of the verb that tells of it.
    private static bool Shared(SentenceContext context, int owner, int date, int head, int predicate)
    {
        var s = context.Sentence;
        if (s[predicate].Relation == Relation.Advcl && s[predicate].Head == owner && OpensWithWhen(s, predicate)) return true;
        for (int p = predicate; p >= 0 && s[p].Relation is Relation.Conj or Relation.Xcomp; p = s[p].Head)
        {
            if (s[p].Head == owner) return s[p].Relation == Relation.Xcomp || (date < owner && s.Child(p, Relation.Nsubj) < 0 && s.Child(p, Relation.NsubjPass) < 0);
        }
        if (s[head].Upos is Upos.Noun or Upos.Propn && s[head].Head == owner && s[head].Relation is Relation.Nsubj or Relation.Obj or Relation.NsubjPass)
        {
            return !context.Triggers.Tells(owner, EntryKind.Statement) && !context.Triggers.Tells(owner, EntryKind.Finding)
                && !context.Triggers.Tells(owner, EntryKind.Recommendation) && !context.Triggers.Tells(owner, EntryKind.Event);
        }
        return false;
    }

    // 'On 3 May he learnt of it when police searched his home': both were that day.
    private static bool OpensWithWhen(Sentence s, int clause)
    {
        foreach (int c in s.Children(clause))
        {
            if (c < clause && s[c].Lemma is "when" or "as") return true;
        }
        return false;
    }

    /// <summary>When something was said, where the clause itself has no date: that of the word of speech above it.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="status">The status of its clause.</param>
    public static void DateBySpeech(SentenceContext context, Draft draft, in ClauseStatus status)
    {
        if (draft.Date is null && status.Speech >= 0) draft.Date = DateOf(context, status.Speech, status.Speech);
    }

    /// <summary>The place of a clause as told, with its state, or null.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="head">The word that tells the fact.</param>
    /// <param name="predicate">The verb of its clause.</param>
    public static (string? Place, string? State) PlaceOf(SentenceContext context, int head, int predicate)
    {
        var found = PlaceUnder(context, head, 0);
        return found.Place is null && predicate != head ? PlaceUnder(context, predicate, 0) : found;
    }

    private static (string? Place, string? State) PlaceUnder(SentenceContext context, int head, int depth)
    {
        var s = context.Sentence;
        string? state = null;
        foreach (int c in s.Children(head))
        {
            if (s[c].Relation is not (Relation.Obl or Relation.Nmod or Relation.OblUnmarked or Relation.Obj or Relation.NsubjPass or Relation.Nsubj)) continue;
            if (context.MentionAt(c) is { Kind: NameKind.Place or NameKind.State } mention && s[c].Relation is Relation.Obl or Relation.Nmod && IsPlacePreposition(s, c))
            {
                if (mention.Kind == NameKind.Place) return (mention.Name, mention.State);
                state ??= mention.State;
                continue;
            }
            if (depth < 2 && s[c].Relation is Relation.Obl or Relation.Nmod or Relation.Obj)
            {
                var inner = PlaceUnder(context, c, depth + 1);
                if (inner.Place is not null) return inner;
                state ??= inner.State;
            }
        }
        return (null, state);
    }

    private static bool IsPlacePreposition(Sentence s, int word)
    {
        foreach (int c in s.Children(word))
        {
            if (s[c].Relation == Relation.Case && s[c].Lemma is "in" or "at" or "near" or "outside" or "from" or "around" or "across" or "throughout") return true;
        }
        return false;
    }
}
