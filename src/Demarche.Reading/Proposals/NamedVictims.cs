using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>
/// Finds by their place the names of those to whom something was done, where the tree does not lead to them: appositions between a
/// name and its passive, lists of names behind a group, 'among those arrested are …'. Names are told apart surely; trees of such
/// sentences are not.
/// </summary>
internal static class NamedVictims
{
    /// <summary>Adds to an event the names that the tree leaves out.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="draft">The event with the actors that the tree gives.</param>
    /// <param name="instance">The trigger in its frame.</param>
    /// <param name="role">The part of those to whom it is done.</param>
    public static void Add(SentenceContext context, Draft draft, in FrameInstance instance, Role role)
    {
        if (role is not (Role.Victim or Role.Defendant)) return;
        var s = context.Sentence;
        foreach (int name in Presented(context, instance)) ActorFinder.Add(context, draft, name, role);
        int group = instance.Object;
        while (group >= 0 && group + 1 < s.Count && s[group + 1].Upos == Upos.Noun) group++;
        if (group >= 0 && s[group].Xpos == "NNS")
        {
            foreach (int name in Listed(context, group)) ActorFinder.Add(context, draft, name, role);
        }
        // 'X, 32, and Y, 37, were held', 'held X, 32, and Y, 37': ages between the names lead the tree astray.
        if (instance.Object >= 0 && IsName(context, instance.Object))
        {
            foreach (int name in instance.Object < instance.Predicate ? JoinedBefore(context, instance.Object) : Joined(context, instance.Object)) ActorFinder.Add(context, draft, name, role);
        }
        if (instance.Frame == Frame.Passive && RightBefore(context, instance.Predicate) is >= 0 and var last && JoinedBefore(context, last) is { Count: > 0 } listed)
        {
            ActorFinder.Add(context, draft, last, role);
            foreach (int name in listed) ActorFinder.Add(context, draft, name, role);
        }
        if (instance.Frame != Frame.Passive || draft.Actors.Exists(a => a.Role == role)) return;
        int before = Before(context, instance.Predicate);
        if (before < 0) return;
        ActorFinder.Add(context, draft, before, role);
        foreach (int other in JoinedBefore(context, before)) ActorFinder.Add(context, draft, other, role);
        if (before < draft.Span.First && draft.Span.First - before <= 20) draft.Span = draft.Span with { First = before };
    }

    /// <summary>The name that stands right behind a noun ('editor Rosa Nunes'), or −1.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public static int Behind(SentenceContext context, int noun) => noun >= 0 && noun + 1 < context.Sentence.Count && IsName(context, noun + 1) ? noun + 1 : -1;

    /// <summary>The persons named from a word on, joined to each other: 'X', 'X and Y', 'defenders X, Y and Z'.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="first">Index of the first word.</param>
    public static List<int> From(SentenceContext context, int first)
    {
        var s = context.Sentence;
        List<int> names = [];
        for (int i = first, gap = 0; i < s.Count && gap < 5; i++)
        {
            if (IsName(context, i)) { names.Add(i); gap = 0; }
            else if (s[i].Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Cconj or Upos.Det or Upos.Num || s.Form(i) is ",") gap++;
            else break;
        }
        return names;
    }

    /// <summary>The names that a sentence like 'those arrested include X and Y' gives; none where the event is not told so.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="instance">The trigger in its frame.</param>
    public static List<int> Presented(SentenceContext context, in FrameInstance instance)
    {
        var s = context.Sentence;
        int p = instance.Head;
        if (instance.Trigger.Form != Lexicons.TriggerForm.Verb || s[p].Xpos is not ("VBN" or "VBD" or "JJ")) return [];
        int before = p - 1;
        while (before >= 0 && s[before].Upos is Upos.Aux or Upos.Adv || (before >= 0 && s[before].Lemma is "who")) before--;
        if (before < 0 || s[before].Lemma is not ("those" or "that")) return [];
        int verb = p + 1;
        while (verb < s.Count && s[verb].Lemma is not ("be" or "include")) verb++;
        if (verb - p > 12 || verb == s.Count) return [];
        List<int> names = [];
        for (int i = verb + 1; i < s.Count; i++)
        {
            if (IsName(context, i)) names.Add(i);
            else if (IsFinite(s, i)) break;
        }
        return names;
    }

    // 'three pastors, X, Y from the north and Z': up to the next verb.
    private static List<int> Listed(SentenceContext context, int group)
    {
        var s = context.Sentence;
        int i = group + 1, gap = 0;
        if (Behind(context, group) >= 0) return From(context, i);
        if (i >= s.Count || !(s.Form(i) is "," or ":" or "–" or "—" or "-" or "(" || s[i].Lemma is "including" or "include" or "namely")) return [];
        List<int> names = [];
        for (i++; i < s.Count; i++)
        {
            if (IsName(context, i))
            {
                names.Add(i);
                gap = 0;
                continue;
            }
            if (IsFinite(s, i))
            {
                // 'three pastors, Ana Ruiz said' names who speaks.
                if (names.Count > 0 && context.Triggers.Tells(i, EntryKind.Statement)) names.RemoveAt(names.Count - 1);
                break;
            }
            if (++gap > 8 || (names.Count == 0 && gap > 3)) break;
        }
        return names;
    }

    private static int Before(SentenceContext context, int predicate)
    {
        var s = context.Sentence;
        for (int i = predicate - 1; i >= 0; i--)
        {
            if (IsName(context, i)) return Dependents.HasCase(s, i, "by") || Dependents.HasCase(s, i, "of") || Dependents.HasCase(s, i, "with") || Dependents.HasCase(s, i, "to") ? -1 : i;
            if (IsFinite(s, i) || s.Form(i) is ";") return -1;
        }
        return -1;
    }

    // The names joined to one, each with an age at most; a list ends with 'and'.
    private static List<int> Joined(SentenceContext context, int name)
    {
        var s = context.Sentence;
        List<int> names = [];
        bool ends = false;
        for (int i = name + 1, gap = 0; i < s.Count && gap < 8; i++)
        {
            if (IsName(context, i)) { names.Add(i); gap = 0; }
            else if (s[i].Upos is Upos.Propn or Upos.Cconj or Upos.Num || s.Form(i) is ",") gap++;
            else break;
            ends |= s[i].Lemma == "and";
        }
        return ends ? names : [];
    }

    // The name that only marks, ages and auxiliaries part from its passive.
    private static int RightBefore(SentenceContext context, int predicate)
    {
        var s = context.Sentence;
        int i = predicate - 1;
        while (i >= 0 && s[i].Upos is Upos.Aux or Upos.Adv or Upos.Num or Upos.Punct) i--;
        if (i < 0 || s[i].Upos != Upos.Propn) return -1;
        while (i > 0 && !IsName(context, i) && s[i - 1].Upos == Upos.Propn) i--;
        return IsName(context, i) && s.Child(i, Relation.Case) < 0 ? i : -1;
    }

    // 'Two men, X and Y, who were …': the names to which one is joined.
    private static List<int> JoinedBefore(SentenceContext context, int name)
    {
        var s = context.Sentence;
        List<int> names = [];
        for (int i = name - 1, gap = 0; i >= 0 && gap < 8; i--)
        {
            if (IsName(context, i)) { names.Add(i); gap = 0; }
            else if (s[i].Upos is Upos.Propn or Upos.Cconj or Upos.Num || s.Form(i) is ",") gap++;
            else break;
        }
        return names;
    }

    // The first word of a person's name.
    private static bool IsName(SentenceContext context, int word) => context.MentionAt(word) is { Form: MentionForm.Name, Kind: NameKind.Person } mention
        && (word == 0 || context.Sentence[word - 1].Start < mention.Start || context.MentionAt(word - 1)?.Entity != mention.Entity);

    private static bool IsFinite(Sentence s, int word) => s[word].Upos == Upos.Verb && s[word].Xpos is "VBD" or "VBZ" or "VBP";
}
