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
        int bestCost = int.MaxValue;
        foreach (var mention in context.Document.DatesWithin(s.Start, s.End))
        {
            if (mention.Value is not { } value) continue;
            var owner = DateOwner.Of(context, mention);
            if (owner.Word < 0) continue;
            int cost = Cost(context, owner, value, head, predicate, out bool since);
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
        var s = context.Sentence;
        int at = owner.Word;
        if (at == head || at == predicate) return owner.Distance;
        if (s[at].Relation == Relation.Advcl && s[at].Head is >= 0 and var main && (main == head || main == predicate) && HasSince(s, at))
        {
            since = true;
            return 3 + owner.Distance;
        }
        return IsShared(context, owner, value, head, predicate) ? 10 + owner.Distance : int.MaxValue;
    }

    private static bool HasSince(Sentence s, int clause)
    {
        foreach (int c in s.Children(clause))
        {
            if (s[c].Relation == Relation.Mark && s[c].Lemma == "since") return true;
        }
        return false;
    }

    private static bool IsShared(SentenceContext context, in DateOwner owner, Edtf value, int head, int predicate)
    {
        var s = context.Sentence;
        int at = owner.Word;
        if (s[predicate].Relation == Relation.Advcl && s[predicate].Head == at && OpensWithWhen(s, predicate)) return true;
        // 'a judgment on Thursday which ruled that …': the relative clause tells what the dated noun does.
        if (s[predicate].Relation is Relation.AclRelcl or Relation.AdvclRelcl && DateOwner.OpensRelative(s, owner.Last + 1) && s.Child(predicate, Relation.Nsubj) == owner.Last + 1) return true;
        if (IsJoined(s, owner, value, predicate)) return true;
        if (Accompanies(s, at, predicate)) return true;
        // 'in a statement released on Friday, the union said'.
        if (s[at].Relation == Relation.Acl && s[at].Head is >= 0 and var document && s[document].Head == predicate && s[document].Relation == Relation.Obl
            && context.Is(document, WordClass.Document) && Dependents.HasCase(s, document, "in")) return true;
        // 'the execution, which took place on 3 May'
        if (s[at].Relation is Relation.AclRelcl && s[at].Head == head && context.Is(at, WordClass.LightVerb)) return true;
        // A noun of an act takes the time of the verb that tells of it.
        if (s[head].Upos is Upos.Noun or Upos.Propn && s[head].Head == at && s[head].Relation is Relation.Nsubj or Relation.Obj or Relation.NsubjPass)
        {
            if (s[head].Relation != Relation.Obj && owner is { Distance: > 0, IsFronted: false } && !context.Is(at, WordClass.LightVerb)) return false;
            return !context.Triggers.Tells(at, EntryKind.Statement) && !context.Triggers.Tells(at, EntryKind.Finding)
                && !context.Triggers.Tells(at, EntryKind.Recommendation) && !context.Triggers.Tells(at, EntryKind.Event);
        }
        return false;
    }

    // Verbs joined to each other: a time at the front holds for all, one before the first verb for those that share its subject,
    // one behind it for those only that go on with the same day.
    private static bool IsJoined(Sentence s, in DateOwner owner, Edtf value, int predicate)
    {
        int at = predicate, steps = 0;
        bool joined = false;
        while (at >= 0 && at != owner.Word && steps++ < 6)
        {
            bool conj = s[at].Relation == Relation.Conj || (s[at].Relation == Relation.Parataxis && s[at].Upos == Upos.Verb);
            // 'raided the school, chased away the nurses': a verb after a comma that the tree takes for a participle.
            bool participle = owner.IsFronted && s[at].Relation is Relation.Acl or Relation.Advcl && s[at].Xpos is "VBN" or "VBD" && at > 0 && s.Form(at - 1) is ",";
            if (!conj && !participle && s[at].Relation != Relation.Xcomp) return false;
            joined |= conj || participle;
            at = s[at].Head;
        }
        if (at != owner.Word) return false;
        if (!joined) return true;
        if (GoesOn(s, predicate)) return false;
        if (owner.IsFronted) return true;
        if (HasSubject(s, predicate)) return false;
        if (owner.Last < owner.Word) return true;
        return predicate > owner.Last && value is { Kind: EdtfKind.Date, DayOfMonth: not null } && s[predicate].Xpos is "VBD" or "VBN" && s.Child(predicate, Relation.Aux) < 0;
    }

    private static bool HasSubject(Sentence s, int verb) => s.Child(verb, Relation.Nsubj) >= 0 || s.Child(verb, Relation.NsubjPass) >= 0;

    // 'and later released', 'has since been expelled': another time begins.
    private static bool GoesOn(Sentence s, int verb)
    {
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation == Relation.Advmod && s[c].Lemma is "later" or "late" or "subsequently" or "since" or "now" or "eventually" or "finally") return true;
        }
        return false;
    }

    // 'a bomb went off on Tuesday, killing five': a participle behind the clause without a word that parts them.
    private static bool Accompanies(Sentence s, int owner, int predicate)
    {
        if (s[predicate].Xpos != "VBG" || predicate < owner || s[predicate].Relation is not (Relation.Advcl or Relation.Acl) || s.Form(Math.Max(0, predicate - 1)) is not ",") return false;
        int at = s[predicate].Head;
        while (at >= 0 && at != owner && !DateOwner.IsClause(s, at)) at = s[at].Head;
        return at == owner;
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
        if (draft.Date is not null) return;
        int speech = status.Speech >= 0 ? status.Speech : SpeechAround(context, draft.Head);
        if (speech >= 0 && speech != draft.Head) draft.Date = DateOf(context, speech, speech);
    }

    // '…, the league said on Friday.', 'On Friday, the report said …': whatever the tree makes of it, what stands before the end or
    // behind the opening was said then.
    private static int SpeechAround(SentenceContext context, int head)
    {
        var s = context.Sentence;
        foreach (var mention in context.Document.DatesWithin(s.Start, s.End))
        {
            var owner = DateOwner.Of(context, mention);
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
