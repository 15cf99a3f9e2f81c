using Demarche.Reading.Annotations;
using Demarche.Reading.Dates;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

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
        Edtf? chosen = null;
        int bestCost = int.MaxValue;
        foreach (var (mention, owner) in context.Times)
        {
            if (owner.Word < 0 || mention.Value is not { } value) continue;
            int cost = Cost(context, owner, value, head, predicate, out bool since);
            // 'a month ago, on 9 August': of two times of one clause the sharper.
            if (cost == int.MaxValue || (cost >= bestCost && !(bestCost < 10 && cost < 10 && IsSharper(value, chosen)))) continue;
            string text = value.ToString();
            // 'condemned the arrests since May': nobody goes on saying.
            if (text.EndsWith("/..", StringComparison.Ordinal) && IsSaying(context, head)) continue;
            // 'since May 2011, when police broke up a rally': what the when-clause tells happened then, not since.
            if (text.EndsWith("/..", StringComparison.Ordinal) && WhenBehind(context, mention.End, head)) text = text[..^3];
            if (since && !text.Contains('/', StringComparison.Ordinal)) text += "/..";
            (best, bestCost, chosen) = (text, Math.Min(cost, bestCost), value);
        }
        return best;
    }

    private static bool IsSaying(SentenceContext context, int head) => !context.Triggers.Tells(head, EntryKind.Event)
        && (context.Triggers.Tells(head, EntryKind.Finding) || context.Triggers.Tells(head, EntryKind.Statement) || context.Triggers.Tells(head, EntryKind.Recommendation));

    private static bool IsSharper(Edtf value, Edtf? than) =>
        than is { } blunt && value.Earliest is { } from && value.Latest is { } to && blunt.Earliest is { } first && blunt.Latest is { } last
        && first <= from && to <= last && (first < from || to < last);

    private static bool WhenBehind(SentenceContext context, int end, int head)
    {
        var s = context.Sentence;
        int at = context.WordAt(end);
        while (at >= 0 && at < s.Count && s[at].Upos is Upos.Punct) at++;
        if (at < 0 || at >= head || at >= s.Count || s[at].Lemma != "when") return false;
        // The clause that 'when' opens ends at the next comma.
        for (int i = at; i < head; i++)
        {
            if (s.Form(i) is ",") return false;
        }
        return true;
    }

    // 0 where the time dates the fact's own verb or noun; more where the fact only shares it; MaxValue where it belongs to another clause.
    private static int Cost(SentenceContext context, in DateOwner owner, Edtf value, int head, int predicate, out bool since)
    {
        since = false;
        int at = owner.Word;
        if (SharedTime.IsSince(context, owner, head, predicate))
        {
            since = true;
            return 3 + owner.Distance;
        }
        if (at == head) return owner.Distance;
        if (at == predicate)
        {
            // 'announced on Monday a visit': when it was announced is not when it is.
            bool announced = context.Triggers.Tells(head, EntryKind.Engagement) && context.Triggers.Tells(predicate, EntryKind.Statement);
            return announced ? int.MaxValue : owner.Distance + 2;
        }
        return SharedTime.Holds(context, owner, value, head, predicate) ? 10 + owner.Distance : int.MaxValue;
    }

    /// <summary>When something was said, where the clause itself has no date: that of the word of speech above it.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="status">The status of its clause.</param>
    public static void DateBySpeech(SentenceContext context, Draft draft, in ClauseStatus status)
    {
        if (draft.Date is not null) return;
        int speech = status.Speech >= 0 ? status.Speech : SpeechAround(context, draft.Head);
        if (speech >= 0 && speech != draft.Head) draft.Date = DateOf(context, speech, speech);
    }

    // '…, the league said on Friday.', 'On Friday, the report said …': whatever the tree makes of it, what stands before the end or
    // behind the opening was said then.
    private static int SpeechAround(SentenceContext context, int head)
    {
        var s = context.Sentence;
        foreach (var (_, owner) in context.Times)
        {
            if (owner.Word < 0 || s[owner.Word].Upos != Upos.Verb || !context.Triggers.Tells(owner.Word, EntryKind.Statement)) continue;
            if (owner.IsFronted && head > owner.Word) return owner.Word;
            if (owner.Distance > 0) continue;
            int end = owner.Last + 1;
            while (end < s.Count && s[end].Upos == Upos.Punct) end++;
            if (end == s.Count) return owner.Word;
        }
        return -1;
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
