using System.Text;

using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>Drafts events: something that was done to or by somebody.</summary>
internal static class EventDrafts
{
    /// <summary>Drafts the event of an instance, or says why it is none.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="instance">The trigger in its frame.</param>
    /// <param name="held">Why it is held back, or null where there is nothing to hold.</param>
    public static Draft? Of(SentenceContext context, in FrameInstance instance, out HeldReason? held)
    {
        // 'Those arrested include X' tells of nobody in particular, and then who they are.
        bool presented = instance.Status.Standing is Standing.Generic or Standing.Actual && NamedVictims.Presented(context, instance).Count > 0;
        held = presented ? null : Reason(context, instance);
        if (held is not null || instance.Status.Standing == Standing.Conduct) return null;
        // 'critics charge that …': a clause behind a verb of accusing makes it a saying.
        if (instance.Trigger.Form == TriggerForm.Verb && context.Is(instance.Head, WordClass.Allegation) && context.Sentence.Child(instance.Head, Relation.Ccomp) >= 0) return null;
        var s = context.Sentence;
        var trigger = instance.Trigger;
        if (IsInName(context, instance.Head) || IsPreposition(s, instance)) return null;
        // 'Conditions in prison' tells of nobody who is in one.
        if (instance.Frame == Frame.Participle && trigger is { Form: TriggerForm.Adjective, Object: Role.Victim } && !IsPersons(context, instance.Object)) return null;
        if (instance.Frame == Frame.Attributive && !presented && !IsNamed(context, instance.Object) && NamedVictims.Behind(context, instance.Object) < 0) return null;
        int holder = IsNominal(instance.Frame) ? Holder(context, instance) : -1;
        if (IsNominal(instance.Frame) && holder < 0 && !IsSpecific(context, instance)) return null;
        if (IsReviewed(context, instance) || IsAttended(context, instance)) return null;
        var draft = new Draft
        {
            Kind = EntryKind.Event,
            Type = trigger.Type.Type,
            Sentence = context.Index,
            Head = instance.Head,
            Span = SpanOf(context, instance),
            Rights = trigger.Type.Rights,
            Modality = instance.Status.Modality,
            Frame = instance.Frame.ToString(),
            Trigger = trigger.Text,
            InHeading = context.IsHeading,
            Date = Circumstances.DateOf(context, instance.Head, instance.Predicate),
        };
        // 'spent a year in custody': who spends it is held.
        bool spends = instance.Frame == Frame.State && instance.Object >= 0 && context.Is(instance.Object, WordClass.Time);
        if (spends && trigger.Object is { } heldRole) ActorFinder.Add(context, draft, instance.Subject, heldRole);
        else if (trigger.Subject is { } subjectRole) ActorFinder.Add(context, draft, instance.Subject, subjectRole);
        if (trigger.Object is { } objectRole)
        {
            int behind = instance.Frame == Frame.Attributive ? NamedVictims.Behind(context, instance.Object) : -1;
            if (behind >= 0) ActorFinder.Add(context, draft, behind, objectRole);
            else if (!presented) ActorFinder.Add(context, draft, holder >= 0 ? holder : instance.Object, objectRole);
            NamedVictims.Add(context, draft, instance, objectRole);
            if (!draft.Actors.Exists(a => a.Role == objectRole) && AsBefore(context, instance, objectRole) is { } same) draft.Add(same);
            NotToOneself(context, draft, instance, objectRole);
        }
        if (IsNobodys(s, instance, draft) || IsAskedFor(context, instance, draft)) return null;
        (draft.Place, draft.State) = Circumstances.PlaceOf(context, instance.Head, instance.Predicate);
        Attribute(context, draft, instance.Status);
        AddDetails(context, draft);
        if (context.Document.IsAhead(draft.Date))
        {
            held = HeldReason.Planned;
            return null;
        }
        return draft;
    }

    // 'In charge of the port', 'in search of work': a noun that is no more than a preposition.
    private static bool IsPreposition(Sentence s, in FrameInstance instance)
    {
        int noun = instance.Head;
        return instance.Trigger.Form == TriggerForm.Noun && noun > 0 && noun + 1 < s.Count && s[noun - 1].Lemma == "in" && s[noun + 1].Lemma == "of";
    }

    // 'the Committee for Detained Persons': a word with a capital where others have none is a part of a name.
    private static bool IsInName(SentenceContext context, int word)
    {
        var s = context.Sentence;
        if (context.IsHeading || word == 0 || !char.IsUpper(s.Form(word)[0]) || s[word - 1].Upos == Upos.Punct) return false;
        int capitals = 0, others = 0;
        for (int i = 1; i < s.Count; i++)
        {
            if (s[i].Upos is not (Upos.Verb or Upos.Adj or Upos.Noun)) continue;
            if (char.IsUpper(s.Form(i)[0])) capitals++;
            else others++;
        }
        return others > capitals;
    }

    /// <summary>
    /// An event that is no fact and yet tells of the matter of those whom it would befall: who should be freed is held, who may be jailed
    /// is pursued. Null where it tells of none.
    /// </summary>
    /// <param name="context">The sentence.</param>
    /// <param name="instance">The trigger in its frame.</param>
    public static Draft? Matter(SentenceContext context, in FrameInstance instance)
    {
        bool freed = instance.Trigger.Type.Type is "release" or "pardon" or "acquittal";
        if (instance.Trigger.Object is not { } role || !(freed ? instance.Status.Standing is Standing.Requested or Standing.Planned or Standing.Negated : instance.Status.Standing is Standing.Exposure)) return null;
        var draft = new Draft
        {
            Kind = EntryKind.Event,
            Type = instance.Trigger.Type.Type,
            Sentence = context.Index,
            Head = instance.Head,
            Span = SpanOf(context, instance),
            Rights = instance.Trigger.Type.Rights,
            Frame = instance.Frame.ToString(),
            Trigger = instance.Trigger.Text,
        };
        ActorFinder.Add(context, draft, instance.Object, role);
        NamedVictims.Add(context, draft, instance, role);
        return draft;
    }

    /// <summary>Sets who says so.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="status">The status of its clause.</param>
    public static void Attribute(SentenceContext context, Draft draft, in ClauseStatus status)
    {
        if (status.Speaker >= 0) draft.Attribution = ActorFinder.Of(context, status.Speaker, Role.Speaker)?.Name;
    }

    /// <summary>The words that carry an instance.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="instance">The instance.</param>
    public static Span SpanOf(SentenceContext context, in FrameInstance instance)
    {
        var s = context.Sentence;
        switch (instance.Frame)
        {
            case Frame.Active when instance.Object > instance.Head && s[instance.Object].Relation == Relation.Obj && s[instance.Object].Head != instance.Head
                && s[instance.Object].Head >= 0 && s.Leftmost(instance.Object) <= instance.Head:
                // Verbs that share a later object: from the verb to what it shares.
                return new(instance.Head, Math.Min(s.Rightmost(instance.Object), instance.Head + 24));
            case Frame.Attributive:
                return Span.OfPhrase(s, instance.Object >= 0 ? instance.Object : instance.Subject);
            case Frame.NominalOf or Frame.NominalPossessive or Frame.NominalCompound or Frame.NominalBare:
            {
                int verb = s[instance.Head].Head;
                bool carried = verb >= 0 && s[verb].Upos == Upos.Verb && s[instance.Head].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj
                    && !context.Triggers.Tells(verb, EntryKind.Event) && !context.Triggers.Tells(verb, EntryKind.Finding) && !context.Triggers.Tells(verb, EntryKind.Statement);
                if (!carried) return WithShared(s, Span.OfAct(s, instance.Head), instance.Object);
                var clause = Span.OfClause(s, verb, s[instance.Head].Relation == Relation.Obj ? Dependents.Subject(s, verb) : -1);
                return clause.Last - clause.First <= 25 ? clause : Span.OfAct(s, instance.Head);
            }
            case Frame.Participle:
                return Span.OfClause(s, instance.Head, instance.Object);
            case Frame.State:
                return Span.OfClause(s, instance.Predicate, instance.Object);
            case Frame.Active when instance.Object > instance.Predicate && s[instance.Object].Relation is Relation.Obl or Relation.Nmod:
            {
                // 'Handed a term of four and a half years to X'
                var clause = Span.OfClause(s, instance.Predicate, instance.Subject);
                int end = Span.OfPhrase(s, instance.Object).Last;
                return end > clause.Last && end - clause.First <= 30 ? clause with { Last = end } : clause;
            }
            default:
                return Span.OfClause(s, instance.Predicate, instance.Frame == Frame.Headline || Dependents.IsPassive(s, instance.Predicate) ? instance.Object : instance.Subject);
        }
    }

    // 'Registered the union, but later struck it off': 'it' is what the verb before had for an object.
    private static ProposedActor? AsBefore(SentenceContext context, in FrameInstance instance, Role role)
    {
        var s = context.Sentence;
        int verb = instance.Predicate;
        if (instance.Frame != Frame.Active || instance.Object < 0 || s[instance.Object].Lemma is not "it" || s[verb].Relation != Relation.Conj || s.Child(verb, Relation.Nsubj) >= 0) return null;
        int before = s.Child(s[verb].Head, Relation.Obj);
        if (before < 0 || before > verb) return null;
        return ActorFinder.Of(context, before, role) is { Kind: NameKind.Organisation or NameKind.Body } actor && actor.Entity != ActorFinder.Of(context, instance.Subject, role)?.Entity ? actor : null;
    }

    // 'The ministry raided the union and broke up its meetings': an owner who is the doer too was not meant, or did nothing to somebody;
    // it is done to whom the act before was done to.
    private static void NotToOneself(SentenceContext context, Draft draft, in FrameInstance instance, Role role)
    {
        var s = context.Sentence;
        if (draft.Actors.Find(static a => a.Role == Role.Perpetrator) is not { Entity: { } doer } || draft.Actors.RemoveAll(a => a.Role == role && a.Entity == doer) == 0) return;
        int verb = instance.Predicate;
        if (draft.Actors.Exists(a => a.Role == role) || instance.Object < 0 || s[verb].Relation != Relation.Conj || s.Child(s[verb].Head, Relation.Obj) is not (>= 0 and var before) || before > verb) return;
        if (ActorFinder.Of(context, before, role) is { Entity: { } other } actor && other != doer) draft.Add(actor);
    }

    // 'The lake froze': a thing of which a verb tells without an object, where the act is done to somebody.
    private static bool IsNobodys(Sentence s, in FrameInstance instance, Draft draft) =>
        instance.Frame == Frame.Active && instance.Object < 0 && instance.Subject >= 0 && draft.Actors.Count == 0
        && instance.Trigger.Object is Role.Victim && s[instance.Subject].Upos is Upos.Noun or Upos.Propn;

    // 'Asked that he be sentenced on the charge of arson': of nobody, and a part of what did not happen.
    private static bool IsAskedFor(SentenceContext context, in FrameInstance instance, Draft draft)
    {
        var word = context.Sentence[instance.Head];
        return IsNominal(instance.Frame) && draft.Actors.Count == 0 && word.Relation == Relation.Obl && word.Head >= 0 && context.Triggers.Tells(word.Head, EntryKind.Event)
            && Clauses.Of(context.Triggers, word.Head).Standing != Standing.Actual;
    }

    // 'The arrest and torture of the lawyer': whom both befell belongs to the words of each.
    private static Span WithShared(Sentence s, Span act, int patient)
    {
        if (patient <= act.Last) return act;
        var (_, last) = Span.OfPhrase(s, patient);
        return last - act.First <= 25 ? act with { Last = last } : act;
    }

    private static bool IsNominal(Frame frame) => frame is Frame.NominalOf or Frame.NominalPossessive or Frame.NominalCompound or Frame.NominalBare;

    private static bool IsNamed(SentenceContext context, int word) => context.MentionAt(word) is { Form: MentionForm.Name, Kind: NameKind.Person or NameKind.Organisation };

    // A noun of an act tells an event where it says to whom, how many or when; by itself it only speaks of such acts.
    private static bool IsSpecific(SentenceContext context, in FrameInstance instance)
    {
        var s = context.Sentence;
        if (Circumstances.DateOf(context, instance.Head, instance.Head) is not null || IsCarried(context, instance.Head)) return true;
        int who = instance.Object >= 0 ? instance.Object : instance.Subject;
        bool plural = s[instance.Head].Xpos is "NNS" or "NNPS";
        // 'The attacks on the dockers', 'the killing and torture of 40 students': both nouns say which.
        int first = s[instance.Head].Relation == Relation.Conj && s[s[instance.Head].Head].Upos == Upos.Noun && s.Child(instance.Head, Relation.Det) < 0 ? s[instance.Head].Head : instance.Head;
        if (who >= 0 && s.Child(first, Relation.Det) is >= 0 and var article && s[article].Lemma is "the" or "these" or "those"
            && (first != instance.Head ? who > instance.Head : plural && s.Child(who, Relation.Det) is >= 0 and var own && s[own].Lemma == "the" && IsPersons(context, who))) return true;
        if (who >= 0 && context.MentionAt(who) is { } mention && (mention.Form is MentionForm.Name or MentionForm.Pronoun && mention.Kind is not (NameKind.Place or NameKind.State)
            || mention.Count is not null || (!plural && IsDefinite(s, who)))) return true;
        foreach (int c in s.Children(instance.Head))
        {
            if (s[c].Relation == Relation.Nummod) return true;
            if (s[c].Relation == Relation.Det && s[c].Lemma is "this" or "that" or "these" or "those") return true;
            if (s[c].Relation == Relation.Det && s[c].Lemma is "the" && who >= 0 && !plural) return true;
            if (s[c].Relation is Relation.AclRelcl) return true;
        }
        return false;
    }

    private static bool IsPersons(SentenceContext context, int word) => context.MentionAt(word) is { Kind: NameKind.Person or NameKind.Group or NameKind.Organisation }
        || context.Is(word, WordClass.Person | WordClass.Group | WordClass.Organisation);

    // 'Sentenced her to a year and a fine of 90 dinars', 'he stood there on charges of libel': behind the noun stands how much or what
    // for; whom it befalls is told by the verb.
    private static int Holder(SentenceContext context, in FrameInstance instance)
    {
        var s = context.Sentence;
        int what = instance.Object;
        if (instance.Trigger.Object is null || (what >= 0 && (context.MentionAt(what) is not null || IsPersons(context, what)))) return -1;
        bool cause = instance.Trigger.Type.Type == "charge" && Dependents.HasCase(s, instance.Head, "on") && instance.Head + 1 < s.Count && s[instance.Head + 1].Lemma == "of";
        bool amount = !cause && what >= 0 && Dependents.HasCase(s, what, "of") && s.Child(what, Relation.Nummod) >= 0;
        if (!amount && !cause) return -1;
        int verb = s[instance.Head].Head;
        for (int n = 0; verb >= 0 && s[verb].Upos != Upos.Verb && n < 4; n++) verb = s[verb].Head;
        if (verb < 0 || s[verb].Upos != Upos.Verb || (cause && context.Triggers.Tells(verb, EntryKind.Event) && !IsAppearance(context, verb))) return -1;
        int patient = Dependents.IsPassive(s, verb) || cause || context.Is(verb, WordClass.ReceivingVerb) ? Dependents.Subject(s, verb) : Dependents.Object(s, verb);
        return patient >= 0 && context.MentionAt(patient) is { Kind: NameKind.Person or NameKind.Group or NameKind.Organisation } ? patient : -1;
    }

    // 'Appeared in court', 'was brought before a judge' are of the trial that the charge leads to.
    private static bool IsAppearance(SentenceContext context, int verb)
    {
        foreach (var match in context.Triggers.Matches)
        {
            if (match.Token == verb && match.Trigger.Type is { Kind: EntryKind.Event, Type: not "trial" }) return false;
        }
        return true;
    }

    // 'Upheld the conviction', 'appealed against her sentence', 'annulled the fine': what an appeal is about was told before.
    private static bool IsReviewed(SentenceContext context, in FrameInstance instance)
    {
        int verb = context.Sentence[instance.Head].Head;
        if (instance.Trigger.Form != TriggerForm.Noun || verb < 0 || context.Sentence[verb].Upos != Upos.Verb) return false;
        foreach (var match in context.Triggers.Matches)
        {
            if (match.Token == verb && match.Trigger.Type is { Kind: EntryKind.Event, Type: "appeal" or "acquittal" } && match.Trigger.Type != instance.Trigger.Type) return true;
        }
        return false;
    }

    // 'Went to observe her trial', 'arrested at his trial': a trial that is where or what somebody watches is told for the other's sake.
    private static bool IsAttended(SentenceContext context, in FrameInstance instance)
    {
        if (instance.Trigger is not { Form: TriggerForm.Noun, Type.Type: "trial" } || !IsNominal(instance.Frame)) return false;
        var s = context.Sentence;
        int noun = instance.Head, verb = s[noun].Head;
        if (verb < 0) return false;
        if (s[noun].Relation is Relation.Obl or Relation.Nmod && s.Child(noun, Relation.Case) is >= 0 and var preposition && s[preposition].Lemma is "at" or "during" or "outside" or "from") return true;
        return s[noun].Relation is Relation.Obj or Relation.Obl && s[verb].Lemma is "observe" or "attend" or "watch" or "monitor" or "cover" or "report" or "film" or "follow";
    }

    // 'An attack on the office followed', 'the raid lasted an hour': a verb says that it took place.
    private static bool IsCarried(SentenceContext context, int noun)
    {
        var s = context.Sentence;
        // 'A spate of rallies took place'
        if (s[noun].Relation == Relation.Nmod && context.Is(s[noun].Head, WordClass.Quantity)) noun = s[noun].Head;
        if (s[noun].Relation is not (Relation.Nsubj or Relation.NsubjPass)) return false;
        int verb = s[noun].Head;
        if (s[verb].Lemma == "take" && s.Child(verb, Relation.Obj) is >= 0 and var taken && s[taken].Lemma == "place") return s[verb].Xpos is "VBD" or "VBN";
        return (s[noun].Xpos is not ("NNS" or "NNPS") || (s[verb].Xpos == "VBD" && s[verb].Lemma != "follow" && !context.Is(verb, WordClass.Aspect))) && context.Is(verb, WordClass.Occurrence);
    }

    private static bool IsDefinite(Sentence s, int noun)
    {
        foreach (int c in s.Children(noun))
        {
            if (s[c].Relation is Relation.NmodPoss or Relation.Nummod) return true;
            if (s[c].Relation is Relation.Det && s[c].Lemma is not ("any" or "no" or "all")) return true;
        }
        return false;
    }

    private static HeldReason? Reason(SentenceContext context, in FrameInstance instance) => instance.Status.Standing switch
    {
        Standing.Negated => HeldReason.Negated,
        Standing.Hypothetical => HeldReason.Hypothetical,
        Standing.Exposure => HeldReason.Exposure,
        Standing.Planned or Standing.Requested => HeldReason.Planned,
        Standing.Question => HeldReason.Question,
        Standing.Generic => HeldReason.Generic,
        _ => null,
    };

    private static void AddDetails(SentenceContext context, Draft draft)
    {
        var s = context.Sentence;
        int start = s[draft.Span.First].Start, end = s[draft.Span.Last].End;
        if (draft.Type is "sentence" or "detention" or "house-arrest" && Penalties.Of(context, draft) is { } penalty) draft.Details["sentence"] = penalty;
        foreach (var provision in context.Document.Within(AnnotationType.Provision, start, end))
        {
            if (provision.Value is not null && !draft.Provisions.Contains(provision.Value)) draft.Provisions.Add(provision.Value);
        }
        if (ChargeOf(context, draft) is not { } charge) return;
        draft.Details["charge"] = charge;
        // Who stands in the words of a charge ('inciting clan discord') is nobody to whom something was done.
        draft.Actors.RemoveAll(a => a.Role is Role.Victim or Role.Defendant && a.Kind is not NameKind.Person && charge.Contains(a.Name, StringComparison.Ordinal));
    }

    // 'charged with X', 'on charges of X', 'on suspicion of X', 'accused of X', 'for X': what somebody is held to have done.
    private static string? ChargeOf(SentenceContext context, Draft draft)
    {
        var s = context.Sentence;
        for (int i = draft.Span.First; i < draft.Span.Last; i++)
        {
            bool opener = context.Is(i, WordClass.Allegation | WordClass.Offence) || s[i].Lemma is "charge" or "suspicion" or "count" or "accusation";
            if (!opener) continue;
            int what = Dependents.With(s, i, "of");
            if (what < 0) what = Dependents.With(s, i, "with");
            if (what < 0) continue;
            var span = Span.OfSubtree(s, what);
            int first = span.First;
            while (first < span.Last && s[first].Upos is Upos.Adp or Upos.Sconj) first++;
            int last = WithoutTime(s, what, first, span.Last);
            if (last - first > 24) continue;
            return Folded(context.TextOf(new(first, last)));
        }
        return null;
    }

    // '… of fraud during the final hearing', '… of fraud after a brief trial': when it was charged is no part of the charge.
    private static int WithoutTime(Sentence s, int charge, int first, int last)
    {
        for (int i = first + 1; i <= last; i++)
        {
            if (i == charge || s[i].Relation is not (Relation.Obl or Relation.Nmod or Relation.Advcl) || s.Rightmost(i) < last || s.Leftmost(i) <= first) continue;
            if (s[s.Leftmost(i)].Lemma is "during" or "after" or "before" or "until" or "since" or "following" or "amid") return s.Leftmost(i) - 1;
        }
        return last;
    }

    private static string Folded(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) && !text.Contains('\r', StringComparison.Ordinal)) return text;
        var folded = new StringBuilder(text.Length);
        bool blank = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c)) { blank = true; continue; }
            if (blank) folded.Append(' ');
            blank = false;
            folded.Append(c);
        }
        return folded.ToString();
    }
}
