using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>Drafts what states and firms do with each other: engagements, deals, commitments.</summary>
internal static class DealingDrafts
{
    /// <summary>Drafts a visit, meeting, call, dialogue, review …</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="instance">The trigger in its frame.</param>
    /// <param name="held">Why it is held back.</param>
    public static Draft? Engagement(SentenceContext context, in FrameInstance instance, out HeldReason? held)
    {
        var s = context.Sentence;
        held = null;
        if (instance.Status.Standing is Standing.Negated) { held = HeldReason.Negated; return null; }
        if (instance.Status.Standing is Standing.Question or Standing.Generic or Standing.Hypothetical or Standing.Exposure or Standing.Requested) return null;
        if (instance.Frame is Frame.Attributive) return null;
        var draft = Make(context, EntryKind.Engagement, instance);
        Join(context, draft, instance, Role.Participant);
        string? type = instance.Trigger.Type.Type;
        bool visit = type is "visit" or "country-visit" or "trade-mission";
        if (visit)
        {
            bool receives = instance.Trigger.Subject == Role.Host;
            ActorFinder.Add(context, draft, instance.Subject, receives ? Role.Host : Role.Guest);
            if (receives) ActorFinder.Add(context, draft, instance.Object, Role.Guest);
            int where = receives ? -1 : Dependents.Behind(s, instance.Head, "to");
            if (where < 0 && instance.Predicate != instance.Head) where = Dependents.Behind(s, instance.Predicate, "to");
            if (where < 0 && IsDeputed(s, instance)) where = Dependents.With(s, s[instance.Head].Head, "to");
            if (where < 0) where = instance.Trigger.Form == TriggerForm.Verb && !receives ? Dependents.Object(s, instance.Head) : -1;
            // 'will visit from 18 to 20 April'.
            if (where >= 0 && context.IsInTime(where)) where = instance.Trigger.Form == TriggerForm.Verb && !receives ? Dependents.Object(s, instance.Head) : -1;
            if (where >= 0 && context.MentionAt(where) is { Kind: NameKind.State or NameKind.Place } host)
            {
                if (host.Kind == NameKind.State) draft.Add(new(host.Name, NameKind.State, Role.Host, null, host.State, host.Entity));
                else draft.Place = host.Name;
                draft.State = host.State;
            }
            else if (where >= 0)
            {
                ActorFinder.Add(context, draft, where, Role.Host);
            }
        }
        // A visit goes to a state, a place or an office; the rest is between at least two, or has its day.
        if (visit && instance.Trigger.Form == TriggerForm.Verb && draft.Place is null && !draft.Actors.Exists(a => a.Role == Role.Host && a.Kind is NameKind.State or NameKind.Body or NameKind.Organisation)) return null;
        if (visit && draft.Actors.Count == 0 && draft.Date is null && !(draft.Place is not null && IsCarried(context, instance))) return null;
        if (!visit && draft.Actors.Count < 2 && !IsMutual(context, instance) && draft.Date is null && !(draft.InHeading && draft.Actors.Count > 0) && !IsCarried(context, instance)
            && !(type is "review" or "hearing" or "summit" && instance.Trigger.Form == TriggerForm.Verb && draft.Actors.Count > 0)) return null;
        if (instance.Status.Standing is Standing.Conduct || !IsPublic(context, draft)) return null;
        return draft;
    }

    // 'A trade mission went to …': the noun is who travels.
    private static bool IsDeputed(Sentence s, in FrameInstance instance) =>
        instance.Trigger.Form == TriggerForm.Noun && s[instance.Head].Relation == Relation.Nsubj && s[s[instance.Head].Head].Upos == Upos.Verb;

    // 'The two premiers spoke', 'presidents attended': told of several, or of one who takes part in what others do too.
    private static bool IsMutual(SentenceContext context, in FrameInstance instance)
    {
        var s = context.Sentence;
        int who = instance.Subject;
        if (who >= 0 && instance.Trigger.Form == TriggerForm.Verb && (instance.Object >= 0 || Dependents.With(s, instance.Head, "with") >= 0)) return true;
        if (who < 0 || (instance.Trigger.Form != TriggerForm.Verb && instance.Frame != Frame.LightVerb)) return false;
        return s[who].Xpos is "NNS" or "NNPS" || s.Child(who, Relation.Conj) >= 0 || s[instance.Predicate].Lemma == "attend";
    }

    // 'the talks took place', 'the review was held': a verb tells that it was.
    private static bool IsCarried(SentenceContext context, in FrameInstance instance)
    {
        ref readonly var noun = ref context.Sentence[instance.Head];
        return (instance.Trigger.Form == TriggerForm.Noun || noun.Upos == Upos.Noun) && noun.Relation is Relation.Nsubj or Relation.NsubjPass
            && context.Is(noun.Head, WordClass.Occurrence | WordClass.LightVerb);
    }

    // States, bodies, organisations and office-holders deal with each other; private people only meet.
    private static bool IsPublic(SentenceContext context, Draft draft)
    {
        if (draft.Actors.Count == 0 || draft.Type is "summit" or "country-visit" or "trade-mission") return true;
        foreach (var actor in draft.Actors)
        {
            if (actor.Kind is NameKind.State or NameKind.Body or NameKind.Organisation || actor.State is not null) return true;
        }
        for (int i = draft.Span.First; i <= draft.Span.Last; i++)
        {
            // 'Met at the bank': where it was is nobody who takes part.
            if (context.Sentence.Child(i, Relation.Case) is >= 0 and var preposition && context.Sentence[preposition].Lemma is "at" or "in" or "on" or "near" or "from") continue;
            if (context.Is(i, WordClass.Officer | WordClass.StateOrgan | WordClass.Body | WordClass.Organisation | WordClass.Country | WordClass.Firm)) return true;
        }
        return false;
    }

    // 'She', told before as 'President Adan' or 'the two leaders'.
    private static bool HoldsOffice(SentenceContext context, ProposedActor actor)
    {
        string last = actor.Name[(actor.Name.LastIndexOf(' ') + 1)..].TrimEnd('s');
        if (last.Length > 0 && (context.Document.Lexicon.Classes(last) & (WordClass.Officer | WordClass.StateOrgan | WordClass.Country)) != 0) return true;
        if (actor.Entity is null || context.Document.FullName(actor.Entity) is not { } place || context.Document.SentenceAt(place.Start) is not (>= 0 and var sentence)) return false;
        var s = context.Document.Sentences[sentence];
        for (int i = 0; i < s.Count && s[i].Start < place.End; i++)
        {
            if (s[i].End > place.Start - 12 && (context.Document.Lexicon.Classes(s[i].Lemma) & (WordClass.Officer | WordClass.StateOrgan)) != 0) return true;
        }
        return false;
    }

    /// <summary>Drafts an agreement, contract, investment, loan …</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="instance">The trigger in its frame.</param>
    public static Draft? Deal(SentenceContext context, in FrameInstance instance)
    {
        var s = context.Sentence;
        if (instance.Status.Standing is Standing.Negated or Standing.Question or Standing.Generic) return null;
        if (instance.Frame is Frame.Attributive) return null;
        bool nominal = instance.Trigger.Form == TriggerForm.Noun && instance.Frame != Frame.LightVerb;
        var draft = Make(context, EntryKind.Deal, instance);
        Join(context, draft, instance, Role.Party);
        bool money = false;
        foreach (var amount in context.Document.Within(AnnotationType.Money, s[draft.Span.First].Start, s[draft.Span.Last].End))
        {
            if (amount.Value is null || amount.Value.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var blank)) continue;
            (draft.Details["currency"], draft.Details["value"]) = (amount.Value[..blank], amount.Value[(blank + 1)..]);
            money = true;
            break;
        }
        // A noun by itself speaks of a deal; who, how much or when makes it one.
        if (nominal && draft.Actors.Count == 0 && !money && draft.Date is null && !IsCarried(context, instance)) return null;
        return draft;
    }

    /// <summary>Drafts a promise, a treaty joined, a recommendation accepted.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="instance">The trigger in its frame.</param>
    /// <param name="held">Why it is held back.</param>
    public static Draft? Commitment(SentenceContext context, in FrameInstance instance, out HeldReason? held)
    {
        var s = context.Sentence;
        held = instance.Status.Standing switch
        {
            Standing.Negated => HeldReason.Negated,
            Standing.Planned or Standing.Requested => HeldReason.Planned,
            Standing.Hypothetical or Standing.Exposure => HeldReason.Hypothetical,
            _ => null,
        };
        if (held is not null || instance.Status.Standing is Standing.Question or Standing.Generic) return null;
        if (instance.Frame is Frame.Attributive || (instance.Frame is Frame.NominalBare && instance.Trigger.Form == TriggerForm.Noun)) return null;
        var draft = Make(context, EntryKind.Commitment, instance);
        int who = instance.Subject >= 0 ? instance.Subject : instance.Status.Speaker;
        ActorFinder.Add(context, draft, who, Role.Party);
        if (draft.Actors.Count == 0 && instance.Trigger.Object == Role.Party) ActorFinder.Add(context, draft, instance.Object, Role.Party);
        bool spoken = who >= 0 && s[who].Upos == Upos.Pron && s[who].Lemma is "we" or "I" or "they" or "he" or "she";
        if ((draft.Actors.Count == 0 && instance.Frame != Frame.Passive && !spoken) || !(IsPublic(context, draft) || (spoken && draft.Actors.Exists(a => HoldsOffice(context, a))))) return null;
        foreach (int c in s.Children(instance.Head))
        {
            if (s[c].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl) { draft.Details["action"] = context.TextOf(Span.OfSubtree(s, c)); break; }
        }
        return draft;
    }

    private static Draft Make(SentenceContext context, EntryKind kind, in FrameInstance instance)
    {
        bool planned = instance.Status.Standing is Standing.Planned or Standing.Requested or Standing.Hypothetical or Standing.Exposure;
        var draft = new Draft
        {
            Kind = kind,
            Type = instance.Trigger.Type.Type,
            Sentence = context.Index,
            Head = instance.Head,
            Span = EventDrafts.SpanOf(context, instance),
            Rights = instance.Trigger.Type.Rights,
            Modality = planned ? Modality.Planned : instance.Status.Modality,
            Frame = instance.Frame.ToString(),
            Trigger = instance.Trigger.Text,
            InHeading = context.IsHeading,
            Date = Circumstances.DateOf(context, instance.Head, instance.Predicate),
        };
        (draft.Place, draft.State) = Circumstances.PlaceOf(context, instance.Head, instance.Predicate);
        EventDrafts.Attribute(context, draft, instance.Status);
        return draft;
    }

    // All who take part: subject, object, 'with', 'between', 'by'.
    private static void Join(SentenceContext context, Draft draft, in FrameInstance instance, Role role)
    {
        if (instance.Trigger.Type.Type is "visit" or "country-visit" or "trade-mission") return;
        var s = context.Sentence;
        ActorFinder.Add(context, draft, instance.Subject, instance.Trigger.Subject ?? role);
        if (instance.Object >= 0 && instance.Object != instance.Head) ActorFinder.Add(context, draft, instance.Object, instance.Trigger.Object ?? role);
        foreach (string preposition in (ReadOnlySpan<string>)["with", "between", "among", "to"])
        {
            ActorFinder.Add(context, draft, Dependents.With(s, instance.Head, preposition), role);
            if (instance.Predicate != instance.Head) ActorFinder.Add(context, draft, Dependents.With(s, instance.Predicate, preposition), role);
            int obj = instance.Trigger.Form != TriggerForm.Verb ? instance.Head : instance.Object >= 0 ? instance.Object : s.Child(instance.Head, Relation.Obj);
            if (obj >= 0) ActorFinder.Add(context, draft, Dependents.Behind(s, obj, preposition), role);
        }
        if (role != Role.Party) return;
        // 'Preferences for the state', 'the benefits of the kingdom': a state, body or firm behind the noun has a part in it.
        int noun = instance.Trigger.Form == TriggerForm.Noun ? instance.Head : instance.Object;
        if (noun < 0) return;
        foreach (string preposition in (ReadOnlySpan<string>)["for", "of", "by", "from"])
        {
            if (ActorFinder.Of(context, Dependents.With(s, noun, preposition), role) is { Kind: NameKind.State or NameKind.Body or NameKind.Organisation } party) draft.Add(party);
        }
    }
}
