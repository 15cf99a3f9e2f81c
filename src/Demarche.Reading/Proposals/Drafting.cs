using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>Drafts all that one sentence tells, in the order in which one reading covers another: acts first, what is said of them last.</summary>
internal sealed class Drafting(DocumentContext document)
{
    private readonly List<FrameInstance> instances = [];
    private readonly List<int> told = [];
    private readonly SentenceTriggers triggers = new();
    private readonly RequestList asked = new();
    private readonly ListSubject listed = new();
    private readonly List<Annotation> quotations = [.. document.Annotations.Where(a => a.Type == AnnotationType.Quotation)];
    // A sentence may end so far behind the quotation that holds it: its own full stop, a blank.
    private const int QuotedBeyond = 2;
    private int first; // of the drafts of the sentence at hand
    private int quotation = -1;
    private int quotedFrom = -1;
    private Draft? lastQuoted;

    /// <summary>The tellings so far, in order, but for those already given on.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>Events held back that yet tell of somebody's matter: a release that is asked for, planned or refused, a penalty that threatens.</summary>
    public List<Draft> HeldEvents { get; } = [];

    /// <summary>What was held back so far.</summary>
    public List<Held> Held { get; } = [];

    /// <summary>The frames of the last sentence, for <c>--explain</c>.</summary>
    public IReadOnlyList<FrameInstance> Instances => instances;

    /// <summary>Reads one sentence.</summary>
    /// <param name="index">Its index.</param>
    public SentenceContext Read(int index)
    {
        triggers.Fill(document.Sentences[index], document.Lexicon);
        var context = new SentenceContext(document, index) { Triggers = triggers };
        context.Subject = listed.Of(context);
        instances.Clear();
        told.Clear();
        while (quotation + 1 < quotations.Count && quotations[quotation + 1].Start <= context.Sentence.Start + 2) quotation++;
        foreach (var match in triggers.Matches) instances.Add(FrameMatcher.Match(triggers, match, context.IsHeading));
        if (asked.Item(context) is { } item)
        {
            Add(item, item.Head);
            Laws(context);
            return context;
        }
        first = Drafts.Count;
        Acts(context);
        Matters(context);
        Requests(context);
        asked.Look(context, Drafts, first);
        Laws(context);
        Sayings(context);
        Penalties(context);
        Voices(context, first);
        return context;
    }

    /// <summary>Gives on, in order, the drafts that later sentences can change no more.</summary>
    /// <param name="past">The sentence that was read last; the number of sentences where all were read.</param>
    /// <param name="take">Takes each draft.</param>
    public void GiveOn(int past, Action<Draft> take)
    {
        bool quoting = past < document.Sentences.Count && quotedFrom >= 0 && quotations[quotedFrom].End + QuotedBeyond >= document.Sentences[past].End;
        int done = 0;
        for (; done < Drafts.Count; done++)
        {
            var draft = Drafts[done];
            if (draft.IsOpener) continue;
            if (past < document.Sentences.Count && (draft == asked.Opener || (quoting && draft == lastQuoted))) break;
            take(draft);
        }
        Drafts.RemoveRange(0, done);
    }

    // 'could face up to ten years', 'punishable by a fine': a penalty that may come is held as exposure, whatever tells of it.
    private void Penalties(SentenceContext context)
    {
        var s = context.Sentence;
        foreach (var duration in document.Within(AnnotationType.Duration, s.Start, s.End))
        {
            int word = context.HeadOf(duration.Start, duration.End);
            while (word >= 0 && s[word].Upos is not (Upos.Verb or Upos.Adj)) word = s[word].Head;
            if (word < 0 || told.Contains(word)) continue;
            var standing = Clauses.Of(triggers, word).Standing;
            bool exposes = context.Is(word, WordClass.Exposure) && (standing != Standing.Actual || s[word].Upos == Upos.Adj || !context.Is(word, WordClass.LightVerb) || s[word].Lemma == "face");
            if (exposes || (standing is Standing.Hypothetical or Standing.Exposure && InCustody(context, word))) Hold(context, Span.OfClause(s, word, Dependents.Subject(s, word)), HeldReason.Exposure);
        }
    }

    private static bool InCustody(SentenceContext context, int clause)
    {
        for (int i = context.Sentence.Leftmost(clause); i <= context.Sentence.Rightmost(clause); i++)
        {
            if (context.Is(i, WordClass.Custody)) return true;
        }
        return false;
    }

    private void Acts(SentenceContext context)
    {
        foreach (var instance in instances)
        {
            HeldReason? held = null;
            var draft = instance.Trigger.Type.Kind switch
            {
                EntryKind.Event => EventDrafts.Of(context, instance, out held),
                EntryKind.Engagement => DealingDrafts.Engagement(context, instance, out held),
                EntryKind.Deal => DealingDrafts.Deal(context, instance),
                EntryKind.Commitment => DealingDrafts.Commitment(context, instance, out held),
                _ => null,
            };
            if (draft is not null) Add(draft, instance.Predicate);
            if (draft is null && held is not null && instance.Trigger.Type.Kind == EntryKind.Event && EventDrafts.Matter(context, instance) is { } matter) HeldEvents.Add(matter);
            if (draft is null && held is { } reason && !(instance.Trigger is { Form: TriggerForm.Noun, Type.Kind: EntryKind.Commitment })) Hold(context, EventDrafts.SpanOf(context, instance), reason);
        }
    }

    // 'the cases of X and Y', 'the whereabouts of Z': a matter is spoken of, though no act is told.
    private void Matters(SentenceContext context)
    {
        var s = context.Sentence;
        for (int i = 0; i + 2 < s.Count; i++)
        {
            if (s[i].Lemma is not ("case" or "release" or "plight" or "whereabouts" or "imprisonment" or "persecution") || s[i + 1].Lemma != "of") continue;
            var names = NamedVictims.From(context, i + 2);
            if (names.Count == 0) continue;
            var matter = new Draft { Kind = EntryKind.Event, Type = "persecution", Sentence = context.Index, Head = i, Span = new(i, i), Frame = nameof(Frame.NominalOf), Trigger = s[i].Lemma };
            foreach (int name in names) ActorFinder.Add(context, matter, name, Role.Victim);
            HeldEvents.Add(matter);
        }
    }

    private void Requests(SentenceContext context)
    {
        foreach (var instance in instances)
        {
            if (instance.Trigger.Type.Kind == EntryKind.Recommendation && RequestDrafts.Of(context, instance) is { } draft) Add(draft, instance.Predicate);
        }
        var s = context.Sentence;
        if (RequestDrafts.OfQuestion(context) is { } question)
        {
            Add(question, question.Head);
            return;
        }
        for (int i = 0; i < s.Count; i++)
        {
            if (s[i].Upos is not (Upos.Verb or Upos.Adj or Upos.Noun)) continue;
            if (RequestDrafts.OfObligation(context, i) is { } draft) Add(draft, i);
        }
    }

    private void Laws(SentenceContext context)
    {
        List<Draft> laws = [];
        foreach (var instance in instances)
        {
            if (instance.Trigger.Type.Kind == EntryKind.Law && LawDrafts.Of(context, instance) is { } draft) laws.Add(draft);
        }
        foreach (var draft in laws)
        {
            // 'The bill was signed': the word says draft, the verb what became of it.
            if (draft.Type == "draft" && laws.Exists(l => l.Head == draft.Head && l.Type is not (null or "draft"))) continue;
            // 'Approved by the president': one deed, whose doer says that it is the last.
            if (draft.Type == "adopted" && laws.Exists(l => l.Head == draft.Head && l.Type == "signed" && l.Span == draft.Span)) continue;
            Drafts.Add(draft);
            if (draft.Type == "draft") Hold(context, draft.Span, HeldReason.Draft);
        }
        if (laws.Count > 0) return;
        for (int i = 0; i < context.Sentence.Count; i++)
        {
            if (context.Sentence[i].Relation is Relation.Nsubj or Relation.NsubjPass && LawDrafts.InForce(context, i) is { } draft)
            {
                Drafts.Add(draft);
                if (draft.Type == "draft") Hold(context, draft.Span, HeldReason.Draft);
            }
        }
    }

    private bool IsSaid(int word)
    {
        for (int i = first; i < Drafts.Count; i++)
        {
            if (Drafts[i].Head == word && Drafts[i].Kind is EntryKind.Recommendation or EntryKind.Finding or EntryKind.Event) return true;
        }
        return false;
    }

    private void Sayings(SentenceContext context)
    {
        foreach (var instance in instances)
        {
            if (instance.Trigger.Type.Kind == EntryKind.Finding && !told.Contains(instance.Head) && SayingDrafts.Finding(context, instance, IsSaid) is { } draft) Add(draft, instance.Predicate);
        }
        for (int i = 0; i < context.Sentence.Count; i++)
        {
            if (SayingDrafts.Judgement(context, i, told.Contains) is { } draft) Add(draft, i);
        }
        foreach (var instance in instances)
        {
            if (instance.Trigger.Type.Kind == EntryKind.Statement && !told.Contains(instance.Head) && SayingDrafts.Statement(context, instance, told.Contains) is { } draft) Add(draft, instance.Head);
        }
        bool inQuotation = IsQuoted(context, out var speaker);
        for (int i = 0; !inQuotation && i < context.Sentence.Count; i++)
        {
            if (SayingDrafts.Pledge(context, told.Contains, i) is { } pledge) Add(pledge, i);
        }
        if (told.Count > 0 || !inQuotation || SayingDrafts.Quoted(context, speaker, told.Contains) is not { } said) return;
        // What one quotation says over several sentences is one statement; what it promises is another.
        if (!SayingDrafts.Pledges(context.Sentence) && quotedFrom == quotation && lastQuoted is not null && lastQuoted.Kind == said.Kind)
        {
            lastQuoted.AddAlso(said.Sentence, said.Span);
            return;
        }
        (quotedFrom, lastQuoted) = (quotation, said);
        Drafts.Add(said);
    }

    // What a quotation judges or asks, 'we' and all, is judged or asked by its speaker.
    private void Voices(SentenceContext context, int first)
    {
        for (int i = first; i < Drafts.Count; i++)
        {
            var draft = Drafts[i];
            if (draft.Kind is not (EntryKind.Finding or EntryKind.Recommendation) || draft.Actors.Exists(static a => a.Role is Role.Author or Role.Speaker)) continue;
            if (QuotedSpeaker(context.Sentence[draft.Head].Start) is { } speaker) draft.Add(speaker with { Role = Role.Author });
        }
    }

    private ProposedActor? QuotedSpeaker(int at)
    {
        for (int i = quotation + 1 < quotations.Count ? quotation + 1 : quotation; i >= 0 && i >= quotation - 1; i--)
        {
            if (quotations[i] is { Quotation: QuotationForm.Direct or QuotationForm.Mixed, Speaker: { } speaker } q && q.Start <= at && at < q.End && document.FullName(speaker) is not null) return Named(speaker);
        }
        return null;
    }

    private ProposedActor Named(string speaker) => document.FullName(speaker) is { } m
        ? new ProposedActor(m.Name, m.Kind, Role.Speaker, m.Count, m.State, m.Entity)
        : new ProposedActor(speaker, NameKind.Person, Role.Speaker);

    // A sentence that stands inside a quotation whose cue is in another sentence.
    private bool IsQuoted(SentenceContext context, out ProposedActor? speaker)
    {
        var s = context.Sentence;
        speaker = null;
        if (s.Count == 0 || quotation < 0 || quotations[quotation] is not { Quotation: QuotationForm.Direct, Speaker: { } told } q || q.End < s.End - QuotedBeyond) return false;
        speaker = IsPronoun(told) ? null : Named(told);
        return true;
    }

    // 'She' of whom it is not clear who she is names nobody.
    private static bool IsPronoun(string speaker) => speaker.ToLowerInvariant() is "he" or "she" or "it" or "they" or "we" or "i" or "you" or "who" or "which" or "that" or "others" or "one";

    private void Add(Draft draft, int predicate)
    {
        Drafts.Add(draft);
        told.Add(draft.Head);
        if (predicate != draft.Head) told.Add(predicate);
    }

    private void Hold(SentenceContext context, Span span, HeldReason reason)
    {
        int start = context.Sentence[span.First].Start, end = context.Sentence[span.Last].End;
        for (int i = Held.Count - 1; i >= 0 && Held[i].Passage == context.Passage.Id; i--)
        {
            if (Held[i].Start == start && Held[i].End == end) return;
        }
        Held.Add(new(context.Passage.Id, start, end, new TextRange(context.Sentence.Text, start, end), reason));
    }
}
