using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>
/// Drafts findings and statements. A finding is what a body, organisation, government or named person concludes of a
/// rights situation; a statement is anything else that somebody says on record. What tells an event, a request, an
/// engagement or an instrument is drafted as that, and its saying is not drafted again.
/// </summary>
internal static class SayingDrafts
{
    /// <summary>Drafts a finding told by a verb or noun of judging: 'condemned the arrest', 'expressed concern over', 'its concern about'.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="instance">The trigger in its frame.</param>
    /// <param name="drafted">True for words that tell a request or saying already drafted.</param>
    public static Draft? Finding(SentenceContext context, in FrameInstance instance, Func<int, bool> drafted)
    {
        var s = context.Sentence;
        bool infinitive = instance.Status.Standing is Standing.Hypothetical or Standing.Planned && s[instance.Predicate].Xpos == "VB" && s.Child(instance.Predicate, Relation.Aux) < 0;
        // 'We regularly raise …' is said of what one does, not of nobody in particular.
        bool habit = instance.Status.Standing is Standing.Generic && instance.Subject >= 0 && (s[instance.Subject].Upos == Upos.Pron || context.MentionAt(instance.Subject) is { Form: MentionForm.Name });
        if (instance.Status.Standing != Standing.Actual && !infinitive && !habit) return null;
        bool judgement = instance.Trigger.Type.Type == "judgement";
        if (instance.Frame is Frame.Attributive && !judgement) return null;
        // 'A writer accused of theft', 'describes itself as a league': nobody judges here, or nobody else.
        if (instance is { Frame: Frame.Participle, Subject: < 0, Trigger.Form: TriggerForm.Verb } && !judgement) return null;
        if (!judgement && s.Child(instance.Head, Relation.Obj) is >= 0 and var own && s[own].Lemma.EndsWith("self", StringComparison.Ordinal)) return null;
        if (instance is { Frame: Frame.Active, Object: < 0 } && s[instance.Head].Xpos == "VBN" && s.Child(instance.Head, Relation.Aux) < 0 && s[instance.Head].Relation != Relation.Conj && !judgement) return null;
        bool nominal = instance.Frame is Frame.NominalOf or Frame.NominalPossessive or Frame.NominalCompound or Frame.NominalBare;
        int author = judgement ? instance.Status.Speaker : instance.Trigger.Form == TriggerForm.Adjective ? instance.Object : instance.Subject >= 0 ? Judging.Speaker(context, instance.Predicate, instance.Subject) : instance.Status.Speaker;
        if (nominal && !judgement && instance.Predicate == instance.Head && !IsOfSomething(s, instance.Head)) return null;
        if (nominal && !judgement && author < 0 && !context.IsHeading) return null;
        bool item = context.Subject is not null && instance.Predicate == s.Root;
        if (!judgement && !nominal && author < 0 && !item) return null;
        if (judgement && !SayingSpans.IsFinite(s, instance.Predicate)) return null;
        // 'He faced a setback at work', 'talks that breach the silence': what is judged is no state, organ, law, right or wrong.
        if (judgement && instance.Frame == Frame.LightVerb && instance.Subject >= 0 && s[instance.Subject].Upos == Upos.Pron && s[instance.Subject].Lemma is not ("it" or "this" or "that")) return null;
        if (judgement && instance.Frame == Frame.Active && s[instance.Predicate].Relation == Relation.AclRelcl && instance.Subject >= 0 && !Judging.IsJudged(context, instance.Subject)) return null;
        // 'Demanded an inquiry into the excessive force': the request has told it.
        if (judgement && !SayingSpans.IsClausal(s, instance.Predicate) && drafted(SayingSpans.ClauseOf(s, instance.Predicate))) return null;
        if (!judgement && author >= 0 && !Judging.CanSpeak(context, author)) return null;
        int end = instance.Predicate;
        var draft = Make(context, EntryKind.Finding, instance.Head, instance.Frame.ToString(), instance.Trigger.Text,
            judgement && !SayingSpans.IsClausal(s, instance.Predicate) ? SayingSpans.ClauseAround(s, instance.Predicate)
            : nominal && instance.Predicate == instance.Head ? Span.OfSubtree(s, instance.Head) : SayingSpans.WithContent(s, end, instance.Subject));
        AddVoice(context, draft, author);
        draft.Rights = instance.Trigger.Type.Rights;
        draft.Modality = judgement && author < 0 ? Modality.Asserted : Modality.Reported;
        if (instance.Status.Modality is Modality.Alleged or Modality.Denied) draft.Modality = instance.Status.Modality;
        EventDrafts.Attribute(context, draft, instance.Status);
        // When what is judged happened is no date of the judgement.
        if (judgement) draft.Date = null;
        Circumstances.DateBySpeech(context, draft, instance.Status);
        return draft;
    }

    /// <summary>Drafts what a verb of speech introduces, unless something else was drafted of its content.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="instance">The verb of speech in its frame.</param>
    /// <param name="drafted">True for words that tell something already drafted.</param>
    public static Draft? Statement(SentenceContext context, in FrameInstance instance, Func<int, bool> drafted)
    {
        var s = context.Sentence;
        int verb = instance.Head;
        if (instance.Status.Standing is not (Standing.Actual or Standing.Planned) || instance.Frame is Frame.Attributive) return null;
        int speaker = instance.Subject < 0 ? -1 : Judging.Speaker(context, verb, instance.Subject);
        int content = SayingSpans.Content(s, verb);
        bool quoting = HasQuotation(context, s, verb);
        bool speaks = instance.Trigger.Form == TriggerForm.Verb;
        bool item = context.Subject is not null && verb == s.Root;
        if (speaks && speaker < 0 && !item) return null;
        if (speaker >= 0 && !Judging.CanSpeak(context, speaker)) return null;
        if (content < 0 && !quoting && (instance.Object < 0 || (context.Is(verb, WordClass.ContentVerb) && !context.Is(instance.Object, WordClass.PlanVerb)) || s[verb].Relation is Relation.AclRelcl or Relation.Acl)) return null;
        if (!speaks && (speaker < 0 || content < 0)) return null;
        if (IsInserted(s, verb)) return null;
        if (content >= 0)
        {
            if (CoversContent(s, content, drafted)) return null;
            if (Clauses.Of(context.Triggers, content).Standing == Standing.Question) return null;
        }
        bool denial = s[verb].Lemma is "deny" or "refute";
        var span = SayingSpans.Said(s, verb, speaker, content);
        bool finding = content >= 0 && !denial && Judging.IsAboutOthers(context, content, speaker) && !IsPrediction(context, content)
            && (Judging.IsMonitor(context, speaker) ? Judging.IsOfRights(context, content) : Judging.IsCritic(context, speaker) && Judging.IsHarsh(context, content));
        var draft = Make(context, finding ? EntryKind.Finding : EntryKind.Statement, verb, nameof(Frame.Speech), instance.Trigger.Text, span);
        if (item) draft.Add(context.Subject! with { Role = finding ? Role.Author : Role.Speaker });
        ActorFinder.Add(context, draft, speaker, finding ? Role.Author : Role.Speaker);
        draft.Modality = denial ? Modality.Denied : context.Is(verb, WordClass.Allegation) ? Modality.Alleged : Modality.Reported;
        draft.Attribution = draft.Actors.Count > 0 ? draft.Actors[0].Name : null;
        return draft;
    }

    /// <summary>Drafts a sentence that stands whole inside a quotation whose speaker another sentence names.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="speaker">Who says it, or null where it is not clear who.</param>
    /// <param name="drafted">True for words that tell something already drafted.</param>
    public static Draft? Quoted(SentenceContext context, ProposedActor? speaker, Func<int, bool> drafted)
    {
        var s = context.Sentence;
        int root = s.Root;
        if (root < 0 || s.Count < 5 || drafted(root) || !SayingSpans.IsClausal(s, root) || CoversContent(s, root, drafted)) return null;
        if (Dependents.IsQuestion(s)) return null;
        bool finding = speaker?.Kind is NameKind.Organisation or NameKind.Body;
        var draft = Make(context, finding ? EntryKind.Finding : EntryKind.Statement, root, nameof(Frame.Speech), s[root].Lemma, Span.OfSentence(s));
        if (speaker is not null) draft.Add(speaker with { Role = finding ? Role.Author : Role.Speaker });
        draft.Modality = Modality.Reported;
        draft.Attribution = speaker?.Name;
        return draft;
    }

    /// <summary>True where the speaker says what he will do: 'we will appeal'.</summary>
    /// <param name="s">The sentence.</param>
    internal static bool Pledges(Sentence s) => Pledges(s, s.Root);

    private static bool Pledges(Sentence s, int root)
    {
        if (root < 0 || s[root].Upos != Upos.Verb || Dependents.Subject(s, root) is not (>= 0 and var subject) || s[subject].Lemma is not ("we" or "I")) return false;
        foreach (int c in s.Children(root))
        {
            if (s[c].Relation == Relation.Aux && s[c].Lemma is "will" or "shall") return true;
        }
        return false;
    }

    /// <summary>Drafts what the document itself promises, outside quotations: 'we will appeal', 'the union will continue to watch the trial'.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="drafted">True for words that tell something already drafted.</param>
    /// <param name="root">The head of a clause.</param>
    public static Draft? Pledge(SentenceContext context, Func<int, bool> drafted, int root)
    {
        var s = context.Sentence;
        if (s[root].Relation is not (Relation.Root or Relation.Conj or Relation.Ccomp) || s[root].Upos != Upos.Verb || drafted(root) || context.IsHeading || CoversContent(s, root, drafted) || Dependents.IsQuestion(s)) return null;
        int subject = Dependents.Subject(s, root);
        if (Clauses.Of(context.Triggers, root).Standing != Standing.Planned) return null;
        if (!Pledges(s, root) && !(s[root].Lemma is "continue" or "remain" && IsPrediction(context, root) && subject >= 0 && context.MentionAt(subject) is { Kind: NameKind.State or NameKind.Body or NameKind.Organisation })) return null;
        var draft = Make(context, EntryKind.Statement, root, nameof(Frame.Speech), s[root].Lemma, Span.OfClause(s, root, subject));
        if (subject >= 0) ActorFinder.Add(context, draft, subject, Role.Speaker);
        draft.Modality = Modality.Asserted;
        draft.Date = null;
        return draft;
    }

    /// <summary>Adds who judges or asks: the speaker told; 'we' and a judgement without a speaker are the document's own voice.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="speaker">The word for the speaker, or −1.</param>
    internal static void AddVoice(SentenceContext context, Draft draft, int speaker)
    {
        if (speaker >= 0) ActorFinder.Add(context, draft, speaker, Role.Author);
        else if (context.Subject is { } subject) draft.Add(subject);
        bool own = speaker < 0 || context.Sentence[speaker].Lemma is "we" or "I";
        // A publisher says only what 'we' say; what stands unsigned is nobody's saying.
        if (own && draft.Actors.Count == 0 && context.Document.Voice is { } voice && (speaker >= 0 || voice.Kind == NameKind.Person)) draft.Add(voice);
    }

    /// <summary>
    /// Drafts a judgement that no trigger tells: a clause about a state, an organ, an instrument or a right, in which a word judges or
    /// a right or wrong is spoken of, and that tells nothing else.
    /// </summary>
    /// <param name="context">The sentence.</param>
    /// <param name="word">The head of a clause.</param>
    /// <param name="drafted">True for words that tell something already drafted.</param>
    public static Draft? Judgement(SentenceContext context, int word, Func<int, bool> drafted)
    {
        var s = context.Sentence;
        if (s[word].Upos is not (Upos.Verb or Upos.Adj or Upos.Noun) || drafted(word) || context.IsHeading) return null;
        if (context.Is(word, WordClass.PlanVerb | WordClass.AttemptVerb) && s[word].Upos == Upos.Verb) return null;
        if (s[word].Relation is not (Relation.Root or Relation.Conj or Relation.Ccomp or Relation.Parataxis)) return null;
        if (context.Triggers.Tells(word, EntryKind.Statement) || context.Triggers.Tells(word, EntryKind.Recommendation) || context.Triggers.Tells(word, EntryKind.Commitment)) return null;
        int subject = Dependents.Subject(s, word);
        if (subject < 0 || (s[word].Upos != Upos.Verb && s.Child(word, Relation.Cop) < 0)) return null;
        var status = Clauses.Of(context.Triggers, word);
        // What somebody says is weighed as a saying; what somebody will do is no judgement.
        if (status.Speech >= 0 || (IsPrediction(context, word) && !context.Is(subject, WordClass.Law))) return null;
        bool law = context.Is(subject, WordClass.Law);
        if (status.Standing is not (Standing.Actual or Standing.Negated) && !(law && status.Standing is Standing.Planned or Standing.Hypothetical)) return null;
        if (!Judging.IsJudged(context, subject)) return null;
        var span = Span.OfClause(s, word, subject);
        if (span.Last - span.First < 3) return null;
        if (!Judging.Judges(context, span, word, subject) || CoversContent(s, word, drafted)) return null;
        var draft = Make(context, EntryKind.Finding, word, nameof(Frame.Judgement), s[word].Lemma, span);
        AddVoice(context, draft, status.Speaker);
        draft.Modality = status.Speech >= 0 ? Modality.Reported : Modality.Asserted;
        EventDrafts.Attribute(context, draft, status);
        draft.Date = null;
        Circumstances.DateBySpeech(context, draft, status);
        return draft;
    }

    // 'Its concern about the trial', 'the finding that …': a noun of judging that says of what; 'its conclusions' does not.
    private static bool IsOfSomething(Sentence s, int noun)
    {
        foreach (int c in s.Children(noun))
        {
            if (c > noun && s[c].Relation is Relation.Nmod or Relation.Acl or Relation.AclRelcl or Relation.Ccomp or Relation.Advcl or Relation.Obl) return true;
        }
        return false;
    }

    private static Draft Make(SentenceContext context, EntryKind kind, int head, string frame, string trigger, Span span) => new()
    {
        Kind = kind,
        Sentence = context.Index,
        Head = head,
        Span = span,
        Frame = frame,
        Trigger = trigger,
        InHeading = context.IsHeading,
        Date = Circumstances.DateOf(context, head, head),
    };

    private static bool CoversContent(Sentence s, int content, Func<int, bool> drafted)
    {
        if (drafted(content)) return true;
        foreach (int c in s.Children(content))
        {
            // A drafted conjunct, or the object that a light verb carries, covers the content.
            if (s[c].Relation is Relation.Obj or Relation.Xcomp && drafted(c)) return true;
        }
        return false;
    }

    // 'What the mayor said was a theft', 'a boat that he said was lost': the saying stands between a relative and its verb.
    private static bool IsInserted(Sentence s, int verb)
    {
        if (verb + 1 >= s.Count || s[verb + 1].Upos is not (Upos.Aux or Upos.Verb) || s[verb + 1].Xpos is "VBG" or "VBN") return false;
        for (int i = verb - 1; i >= 0 && i > verb - 10 && s[i].Upos is not (Upos.Verb or Upos.Punct); i--)
        {
            if (s[i].Xpos is "WP" or "WDT") return true;
        }
        return false;
    }

    private static bool HasQuotation(SentenceContext context, Sentence s, int verb)
    {
        int start = s[s.Leftmost(verb)].Start, end = s[s.Rightmost(verb)].End;
        foreach (var quotation in context.Document.Within(AnnotationType.Quotation, start, end))
        {
            if (quotation.Quotation is QuotationForm.Direct or QuotationForm.Mixed) return true;
        }
        return false;
    }

    private static bool IsPrediction(SentenceContext context, int content)
    {
        foreach (int c in context.Sentence.Children(content))
        {
            if (context.Sentence[c].Relation == Relation.Aux && (context.Is(c, WordClass.Future) || context.Sentence[c].Lemma == "would")) return true;
        }
        return false;
    }
}
