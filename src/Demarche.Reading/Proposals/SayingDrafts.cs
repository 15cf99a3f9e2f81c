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
    public static Draft? Finding(SentenceContext context, in FrameInstance instance)
    {
        var s = context.Sentence;
        bool infinitive = instance.Status.Standing is Standing.Hypothetical or Standing.Planned && s[instance.Predicate].Xpos == "VB" && s.Child(instance.Predicate, Relation.Aux) < 0;
        if (instance.Status.Standing != Standing.Actual && !infinitive) return null;
        bool judgement = instance.Trigger.Type.Type == "judgement";
        if (instance.Frame is Frame.Attributive && !judgement) return null;
        bool nominal = instance.Frame is Frame.NominalOf or Frame.NominalPossessive or Frame.NominalCompound or Frame.NominalBare;
        int author = judgement ? instance.Status.Speaker : instance.Trigger.Form == TriggerForm.Adjective ? instance.Object : instance.Subject >= 0 ? instance.Subject : instance.Status.Speaker;
        if (nominal && !judgement && author < 0 && !context.IsHeading) return null;
        if (!judgement && !nominal && author < 0) return null;
        if (judgement && !IsFinite(s, instance.Predicate)) return null;
        if (!judgement && author >= 0 && !CanJudge(context, author)) return null;
        int end = instance.Predicate;
        var draft = Make(context, EntryKind.Finding, instance.Head, instance.Frame.ToString(), instance.Trigger.Text,
            judgement && !IsClausal(s, instance.Predicate) ? ClauseAround(s, instance.Predicate)
            : nominal && instance.Predicate == instance.Head ? Span.OfSubtree(s, instance.Head) : WithContent(s, end, instance.Subject));
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
        int speaker = instance.Frame is Frame.Passive or Frame.Participle ? instance.Subject : instance.Subject;
        int content = Content(s, verb);
        bool quoting = HasQuotation(context, s, verb);
        bool speaks = instance.Trigger.Form == TriggerForm.Verb;
        if (speaks && speaker < 0) return null;
        if (speaker >= 0 && !CanSpeak(context, speaker)) return null;
        if (content < 0 && !quoting && (instance.Object < 0 || context.Is(verb, WordClass.ContentVerb) || s[verb].Relation is Relation.AclRelcl or Relation.Acl)) return null;
        if (!speaks && (speaker < 0 || content < 0)) return null;
        if (content >= 0)
        {
            if (CoversContent(s, content, drafted)) return null;
            if (Clauses.Of(context.Triggers, content).Standing == Standing.Question) return null;
        }
        bool denial = s[verb].Lemma is "deny" or "refute";
        var span = Said(s, verb, speaker, content);
        bool finding = content >= 0 && !denial && IsAboutOthers(context, content, speaker) && !IsPrediction(context, content)
            && (IsMonitor(context, speaker) ? IsOfRights(context, content) : IsCritic(context, speaker) && IsHarsh(context, content));
        var draft = Make(context, finding ? EntryKind.Finding : EntryKind.Statement, verb, nameof(Frame.Speech), instance.Trigger.Text, span);
        ActorFinder.Add(context, draft, speaker, finding ? Role.Author : Role.Speaker);
        draft.Modality = denial ? Modality.Denied : context.Is(verb, WordClass.Allegation) ? Modality.Alleged : Modality.Reported;
        draft.Attribution = draft.Actors.Count > 0 ? draft.Actors[0].Name : null;
        return draft;
    }

    /// <summary>Drafts a sentence that stands whole inside a quotation whose speaker another sentence names.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="speaker">Who says it.</param>
    /// <param name="drafted">True for words that tell something already drafted.</param>
    public static Draft? Quoted(SentenceContext context, ProposedActor speaker, Func<int, bool> drafted)
    {
        var s = context.Sentence;
        int root = s.Root;
        if (root < 0 || s.Count < 5 || drafted(root) || !IsClausal(s, root) || CoversContent(s, root, drafted)) return null;
        if (s.Form(s.Count - 1) is "?") return null;
        bool finding = speaker.Kind is NameKind.Organisation or NameKind.Body;
        var draft = Make(context, finding ? EntryKind.Finding : EntryKind.Statement, root, nameof(Frame.Speech), s[root].Lemma, Whole(s));
        draft.Add(speaker with { Role = finding ? Role.Author : Role.Speaker });
        draft.Modality = Modality.Reported;
        draft.Attribution = speaker.Name;
        return draft;
    }

    /// <summary>Adds who judges or asks: the speaker told; 'we' and a judgement without a speaker are the document's own voice.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="speaker">The word for the speaker, or −1.</param>
    internal static void AddVoice(SentenceContext context, Draft draft, int speaker)
    {
        if (speaker >= 0) ActorFinder.Add(context, draft, speaker, Role.Author);
        bool own = speaker < 0 || context.Sentence[speaker].Lemma is "we" or "i";
        // A publisher says only what 'we' say; what stands unsigned is nobody's saying.
        if (own && draft.Actors.Count == 0 && context.Document.Voice is { } voice && (speaker >= 0 || voice.Kind == NameKind.Person)) draft.Add(voice);
    }

    private const WordClass Judged = WordClass.Country | WordClass.StateOrgan | WordClass.Law | WordClass.Provision | WordClass.Abuse | WordClass.Rights | WordClass.Court;

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
        if (s[word].Relation is not (Relation.Root or Relation.Conj or Relation.Ccomp or Relation.Parataxis)) return null;
        if (context.Triggers.Tells(word, EntryKind.Statement) || context.Triggers.Tells(word, EntryKind.Recommendation) || context.Triggers.Tells(word, EntryKind.Commitment)) return null;
        int subject = Dependents.Subject(s, word);
        if (subject < 0 || (s[word].Upos != Upos.Verb && s.Child(word, Relation.Cop) < 0)) return null;
        var status = Clauses.Of(context.Triggers, word);
        // What somebody says is weighed as a saying; what somebody will do is no judgement.
        if (status.Speech >= 0 || (IsPrediction(context, word) && !context.Is(subject, WordClass.Law))) return null;
        bool law = context.Is(subject, WordClass.Law);
        if (status.Standing is not (Standing.Actual or Standing.Negated) && !(law && status.Standing is Standing.Planned or Standing.Hypothetical)) return null;
        if (!IsJudged(context, subject)) return null;
        var span = Span.OfClause(s, word, subject);
        if (span.Last - span.First < 3) return null;
        if (!Judges(context, span, word, subject) || CoversContent(s, word, drafted)) return null;
        var draft = Make(context, EntryKind.Finding, word, nameof(Frame.Judgement), s[word].Lemma, span);
        AddVoice(context, draft, status.Speaker);
        draft.Modality = status.Speech >= 0 ? Modality.Reported : Modality.Asserted;
        EventDrafts.Attribute(context, draft, status);
        draft.Date = null;
        Circumstances.DateBySpeech(context, draft, status);
        return draft;
    }

    private static bool IsJudged(SentenceContext context, int subject)
    {
        if (context.Is(subject, Judged)) return true;
        if (context.MentionAt(subject) is { } m && (m.Kind is NameKind.State || (m.State is not null && m.Kind is NameKind.Body or NameKind.Person))) return true;
        // 'few human rights reforms': a right stands in the subject.
        var s = context.Sentence;
        for (int i = s.Leftmost(subject); i <= s.Rightmost(subject); i++)
        {
            if (IsRight(context, i) && context.MentionAt(i) is not { Form: MentionForm.Name }) return true;
        }
        return false;
    }

    private static bool IsRight(SentenceContext context, int i) => context.Sentence[i].Upos is Upos.Noun && context.Sentence[i].Lemma is "right" or "freedom" or "liberty" or "justice" or "democracy";

    private static bool Judges(SentenceContext context, Span span, int word, int subject)
    {
        var s = context.Sentence;
        for (int i = span.First; i <= span.Last; i++)
        {
            if (context.MentionAt(i) is { Form: MentionForm.Name }) continue;
            if (context.Is(i, WordClass.Judgement) || (IsRight(context, i) && Weighs(context, word, subject))) return true;
            if (context.Is(i, WordClass.Abuse) && s[i].Upos is Upos.Noun && i != subject && IsCore(s, i, word)) return true;
        }
        return false;
    }

    // A clause in which a right is spoken of judges where it says of somebody what he does to it, what it is like, or that it is wanting;
    // that rights are a matter of talks judges nothing.
    private static bool Weighs(SentenceContext context, int word, int subject)
    {
        var s = context.Sentence;
        if (s[word].Upos == Upos.Adj || (subject >= 0 && context.MentionAt(subject) is not null)) return true;
        for (int i = s.Leftmost(word); i <= s.Rightmost(word); i++)
        {
            if (s[i].Lemma is "few" or "little" || context.Is(i, WordClass.Negator | WordClass.NegativeVerb)) return true;
        }
        return false;
    }

    // Part of what the clause says, not of the circumstances around it.
    private static bool IsCore(Sentence s, int word, int predicate)
    {
        int at = word;
        for (int steps = 0; at >= 0 && at != predicate && steps < 6; steps++)
        {
            if (s[at].Relation is Relation.Obl or Relation.Advcl or Relation.AclRelcl or Relation.Acl or Relation.OblAgent or Relation.OblUnmarked) return false;
            at = s[at].Head;
        }
        return at == predicate;
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

    private static int Content(Sentence s, int verb)
    {
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation is Relation.Ccomp) return c;
        }
        if (s[verb].Relation == Relation.Parataxis && s[verb].Head >= 0) return s[verb].Head;
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation is Relation.Xcomp or Relation.Acl || (s[c].Relation is Relation.Parataxis && s[c].Upos is Upos.Verb or Upos.Adj or Upos.Noun)) return c;
        }
        return -1;
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

    private static bool IsClausal(Sentence s, int word)
    {
        if (s[word].Upos is Upos.Verb) return true;
        foreach (int c in s.Children(word))
        {
            if (s[c].Relation is Relation.Cop or Relation.Nsubj or Relation.NsubjPass) return true;
        }
        return false;
    }

    // Whether the clause in which a word stands says something: 'misusing the law' or 'a policy of repression' alone does not.
    private static bool IsFinite(Sentence s, int word)
    {
        int at = word;
        // 'journalists entitled to the right' belongs to the clause of its noun.
        while (s[at].Head >= 0 && (!IsClausal(s, at) || (s[at].Relation is Relation.Acl && s[at].Xpos == "VBN"))) at = s[at].Head;
        if (s[at].Xpos is "VBD" or "VBZ" or "VBP") return true;
        foreach (int c in s.Children(at))
        {
            if (s[c].Relation is Relation.Cop or Relation.Aux or Relation.AuxPass or Relation.Nsubj or Relation.NsubjPass) return true;
        }
        return s[at].Relation is Relation.Conj && s[at].Head >= 0 && s[at].Xpos == s[s[at].Head].Xpos && IsFinite(s, s[at].Head);
    }

    // The clause in which a judging noun or adjective stands.
    private static Span ClauseAround(Sentence s, int word)
    {
        int at = word;
        while (s[at].Head >= 0 && !IsClausal(s, at)) at = s[at].Head;
        return Span.OfClause(s, at, Dependents.Subject(s, at));
    }

    /// <summary>Who says it, the verb and what is said, where that is not too long to be read at a glance; else what is said.</summary>
    private static Span Said(Sentence s, int verb, int speaker, int content)
    {
        var whole = WithContent(s, verb, speaker);
        if (content < 0) return whole;
        var said = ContentSpan(s, content);
        bool joined = s[verb].Relation == Relation.Conj && s.Child(verb, Relation.Nsubj) < 0;
        int first = Math.Min(said.First, Math.Min(verb, speaker < 0 || joined ? verb : s.Leftmost(speaker))), last = Math.Max(said.Last, verb);
        if (speaker > verb && speaker >= 0) last = Math.Max(last, Span.OfPhrase(s, speaker).Last);
        return last - first < MostWithCue ? new(first, last) : said;
    }

    private const int MostWithCue = 40;

    // The verb's whole clause, what hangs on it and its subject; a further clause with a subject of its own is left out.
    private static Span WithContent(Sentence s, int verb, int subject)
    {
        int first = verb, last = verb;
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation is Relation.Punct or Relation.Parataxis or Relation.Cc or Relation.Mark) continue;
            if (s[c].Relation is Relation.Conj && (s[c].Upos == Upos.Verb || s.Child(c, Relation.Nsubj) >= 0)) continue;
            if (s[c].Relation is Relation.Advcl && c < verb) continue;
            first = Math.Min(first, s.Leftmost(c));
            last = Math.Max(last, s.Rightmost(c));
        }
        // A verb joined to another leaves that one's subject to it.
        bool joined = s[verb].Relation == Relation.Conj && s.Child(verb, Relation.Nsubj) < 0;
        if (subject >= 0 && subject < first && !joined && first - s.Rightmost(subject) <= 12) first = Span.OfPhrase(s, subject).First;
        while (last > first && s[last].Upos is Upos.Punct or Upos.Cconj) last--;
        while (first < last && s[first].Upos is Upos.Punct or Upos.Cconj) first++;
        return last - first < 45 ? new(first, last) : new(first, first + 44);
    }

    private static Span Whole(Sentence s)
    {
        int first = 0, last = s.Count - 1;
        while (first < last && s[first].Upos is Upos.Punct) first++;
        while (last > first && s[last].Upos is Upos.Punct) last--;
        return last - first < Span.MostWords ? new(first, last) : new(first, first + Span.MostWords - 1);
    }

    private static Span ContentSpan(Sentence s, int content)
    {
        int first = s.Leftmost(content), last = s.Rightmost(content);
        foreach (int c in s.Children(content))
        {
            if (s[c].Relation is Relation.Parataxis or Relation.Conj && c > content && s.Leftmost(c) <= last && s[c].Upos == Upos.Verb && s.Child(c, Relation.Nsubj) >= 0)
            {
                last = Math.Min(last, s.Leftmost(c) - 1);
            }
            else if (s[c].Relation is Relation.Parataxis && c < content)
            {
                first = Math.Max(first, s.Rightmost(c) + 1);
            }
        }
        while (first < last && (s[first].Upos == Upos.Punct || (s[first].Relation == Relation.Mark && s[first].Lemma == "that"))) first++;
        while (last > first && s[last].Upos is Upos.Punct or Upos.Cconj) last--;
        return last - first < Span.MostWords ? new(first, last) : new(first, first + Span.MostWords - 1);
    }

    private static bool CanSpeak(SentenceContext context, int word) =>
        context.MentionAt(word) is { Kind: not NameKind.Place } || context.Is(word, WordClass.Document | WordClass.Person | WordClass.Officer | WordClass.Group | WordClass.StateOrgan
            | WordClass.Body | WordClass.Court | WordClass.Outlet | WordClass.Organisation | WordClass.Firm | WordClass.Country | WordClass.Quantity)
        || context.Sentence[word].Upos is Upos.Pron or Upos.Propn;

    private static bool CanJudge(SentenceContext context, int word) => CanSpeak(context, word);

    // What is said of a state, an organ, an instrument or a right, or judges.
    private static bool IsOfRights(SentenceContext context, int content)
    {
        int subject = Dependents.Subject(context.Sentence, content);
        return (subject >= 0 && IsJudged(context, subject)) || Judges(context, ContentSpan(context.Sentence, content), content, subject);
    }

    // Those whose work it is to look at rights: bodies, organisations, courts, and people who speak for one.
    private static bool IsMonitor(SentenceContext context, int word)
    {
        if (word < 0) return false;
        if (context.MentionAt(word) is { } mention)
        {
            if (mention.Kind is NameKind.Organisation or NameKind.Body && !context.Is(word, WordClass.StateOrgan | WordClass.Officer | WordClass.Firm)) return mention.State is null;
            if (mention.Kind is NameKind.State) return false;
            if (mention.Kind is NameKind.Person && IsOfMonitor(context, word)) return true;
        }
        return context.Is(word, WordClass.Body | WordClass.Court | WordClass.Organisation | WordClass.Document) && !context.Is(word, WordClass.StateOrgan);
    }

    // 'Ana Ruiz, director at X': the organisation that a person speaks for stands beside the name.
    private static bool IsOfMonitor(SentenceContext context, int person)
    {
        var s = context.Sentence;
        for (int i = person + 1; i <= s.Rightmost(person); i++)
        {
            if (context.MentionAt(i) is { Form: MentionForm.Name, State: null, Kind: NameKind.Organisation or NameKind.Body } && !context.Is(i, WordClass.Firm | WordClass.StateOrgan)) return true;
        }
        return false;
    }

    // 'campaigners', 'two lawyers', 'experts': people who judge, and neither hold an office nor speak for themselves alone.
    private static bool IsCritic(SentenceContext context, int speaker) =>
        speaker >= 0 && context.Sentence[speaker].Xpos == "NNS" && context.MentionAt(speaker) is null or { Kind: NameKind.Group or NameKind.Person, State: null }
        && !context.Is(speaker, WordClass.StateOrgan | WordClass.Officer | WordClass.Firm | WordClass.Law);

    // Whose work it is not to judge must do so in words that judge by themselves.
    private static bool IsHarsh(SentenceContext context, int content)
    {
        var s = context.Sentence;
        var span = ContentSpan(s, content);
        for (int i = span.First; i <= span.Last; i++)
        {
            if (context.MentionAt(i) is { Form: MentionForm.Name }) continue;
            if (context.Is(i, WordClass.Judgement) || context.Triggers.TellsJudgement(i) || (context.Is(i, WordClass.Abuse) && s[i].Upos == Upos.Noun && IsCore(s, i, content))) return true;
        }
        return false;
    }

    private static bool IsAboutOthers(SentenceContext context, int content, int speaker)
    {
        int subject = Dependents.Subject(context.Sentence, content);
        if (subject < 0 || speaker < 0) return true;
        if (context.Sentence[subject].Lemma is "we" or "i") return false;
        var (a, b) = (context.MentionAt(subject), context.MentionAt(speaker));
        return a?.Entity is null || a.Entity != b?.Entity;
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
