using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>Drafts recommendations: what somebody asks of somebody, by a verb or noun of asking, or by 'should', 'must' and the like.</summary>
internal static class RequestDrafts
{
    /// <summary>Drafts the recommendation of a trigger.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="instance">The trigger in its frame.</param>
    public static Draft? Of(SentenceContext context, in FrameInstance instance)
    {
        var s = context.Sentence;
        if (instance.Status.Standing is not (Standing.Actual or Standing.Planned or Standing.Generic)) return null;
        bool nominal = instance.Frame is Frame.NominalOf or Frame.NominalPossessive or Frame.NominalCompound or Frame.NominalBare;
        if (instance.Frame is Frame.Attributive or Frame.Participle && instance.Subject < 0) return null;
        // 'A human rights advocate': what has an article is a noun, whatever its tag.
        if (!nominal && s.Child(instance.Head, Relation.Det) is >= 0 and var article && article < instance.Head) return null;
        // 'called it a shame for the country' is no call for anything.
        if (!nominal && instance.Trigger.Words.Count > 1 && Dependents.With(s, instance.Head, instance.Trigger.Words[^1]) >= 0 && s.Child(instance.Head, Relation.Obj) is >= 0 and var direct && direct > instance.Head
            && direct < Dependents.With(s, instance.Head, instance.Trigger.Words[^1]) && !instance.Trigger.Words.Contains(s[direct].Lemma)) return null;
        if (!nominal && s[instance.Head].Xpos == "VBG" && instance.Subject >= 0 && !Judging.CanSpeak(context, instance.Subject)) return null;
        // 'when asked for comment'
        if (instance.Frame is Frame.Passive && instance.Subject < 0 && s[instance.Predicate].Relation is Relation.Advcl) return null;
        int content = Content(s, instance.Head);
        // 'Reiterated his call for a truce': what is asked hangs on the noun of asking.
        if (content < 0 && instance.Trigger.Words.Count > 1 && s.Child(instance.Head, Relation.Obj) is >= 0 and var carried && instance.Trigger.Words.Contains(s[carried].Lemma)) content = Content(s, carried);
        if (s[instance.Head].Lemma == "ask" && AsksWhat(s, instance.Head, content)) return null;
        // 'The human rights advocate Ana Ruiz': what cannot speak asks for nothing.
        if (!nominal && s[instance.Head].Xpos is "VBP" or "VB" && instance.Head > 0 && s[instance.Head - 1].Upos == Upos.Noun && s.Child(instance.Head - 1, Relation.Case) < 0 && !Judging.CanSpeak(context, instance.Head - 1)) return null;
        // 'An uprising demanding a monarchy', 'the crowd demanded bread': the aim of a protest, put to nobody in particular.
        if (!nominal && instance.Subject >= 0 && IsProtest(context, instance.Subject) && (content < 0 || instance.Object < 0 || !IsAddressed(context, instance.Object))) return null;
        // 'Insists on keeping the port' says what one will do oneself.
        if (s[instance.Head].Lemma == "insist" && content >= 0 && s[content].Xpos == "VBG") return null;
        // What an instrument requires is its content.
        if (s[instance.Head].Lemma == "require" && LawDrafts.IsLaw(context, instance.Subject)) return null;
        if (PenalDemand.Is(context, instance.Head, nominal && s.Child(instance.Head, Relation.NmodPoss) is >= 0 and var whose ? whose : instance.Subject)) return null;
        if (nominal && (content < 0 || s[instance.Head].Relation is Relation.Obj or Relation.Obl && !IsOwned(s, instance.Head))) return null;
        if (!nominal && content < 0 && (instance.Object < 0 || instance.Trigger.Words.Count > 1 || s[instance.Predicate].Relation == Relation.AclRelcl)) return null;
        var draft = Make(context, instance.Head, instance.Frame.ToString(), instance.Trigger.Text,
            nominal ? Span.OfSubtree(s, instance.Head) : WithAim(s, Span.OfClause(s, instance.Predicate, instance.Subject), instance.Predicate));
        SayingDrafts.AddVoice(context, draft, nominal && s.Child(instance.Head, Relation.NmodPoss) is >= 0 and var owner ? owner : instance.Subject >= 0 ? instance.Subject : instance.Status.Speaker);
        if (!nominal && instance.Object >= 0 && instance.Object != content) ActorFinder.Add(context, draft, instance.Object, Role.Addressee);
        if (nominal) ActorFinder.Add(context, draft, Dependents.With(s, instance.Head, "to"), Role.Addressee);
        draft.Actors.RemoveAll(a => a.Role == Role.Addressee && draft.Actors.Exists(b => b.Role == Role.Author && (b.Name == a.Name || (b.Entity is not null && b.Entity == a.Entity))));
        if (content >= 0) draft.Details["action"] = context.TextOf(Span.OfSubtree(s, content));
        draft.Modality = Modality.Reported;
        Circumstances.DateBySpeech(context, draft, instance.Status);
        return draft;
    }

    /// <summary>Drafts what 'should', 'must', 'needs to' asks, where a verb stands under such a word.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="verb">The verb (or the head of a copular clause).</param>
    public static Draft? OfObligation(SentenceContext context, int verb)
    {
        var s = context.Sentence;
        int cue = Cue(context, verb);
        if (cue < 0) return null;
        var status = Clauses.Of(context.Triggers, verb);
        // What a law says must be done is its content; a resolution or report asks.
        int speaker = status.Speech >= 0 ? Dependents.Subject(s, status.Speech) : -1;
        if (context.Is(speaker, WordClass.Law | WordClass.Provision | WordClass.Treaty) && !context.Is(speaker, WordClass.Document)) return null;
        // 'Asked if he must leave' asks nobody to leave, and what 'we shall do' is said of ourselves.
        if (status.Standing is Standing.Hypothetical or Standing.Question || IsAsked(s, verb)) return null;
        if (PenalDemand.Is(context, verb, status.Speaker)) return null;
        int subject = Dependents.Subject(s, verb);
        if (subject >= 0 && (s[subject].Lemma == "I" || (s[cue].Lemma == "shall" && s[subject].Lemma == "we"))) return null;
        if (subject >= 0 && (Dependents.IsRelativePronoun(s, subject) || s[subject].Lemma == "it" && Dependents.IsPassive(s, verb))) return null;
        if (s[verb].Relation is Relation.AclRelcl or Relation.Acl or Relation.Advcl or Relation.Compound or Relation.Amod or Relation.Nmod or Relation.Appos) return null;
        var draft = Make(context, verb, nameof(Frame.Obligation), s[cue].Lemma, WithAim(s, Span.OfClause(s, verb, subject), verb));
        SayingDrafts.AddVoice(context, draft, status.Speaker);
        if (!Dependents.IsPassive(s, verb)) ActorFinder.Add(context, draft, subject, Role.Addressee);
        else ActorFinder.Add(context, draft, Dependents.Agent(s, verb), Role.Addressee);
        draft.Details["action"] = context.TextOf(Span.OfClause(s, verb));
        EventDrafts.Attribute(context, draft, status);
        // By when it should be done is not when it was asked.
        draft.Date = null;
        Circumstances.DateBySpeech(context, draft, status);
        draft.Modality = status.Speech >= 0 ? Modality.Reported : Modality.Asserted;
        return draft;
    }

    /// <summary>Drafts what a question in a chamber asks an office-holder to do: 'Will the minister raise the case?'.</summary>
    /// <param name="context">The sentence.</param>
    public static Draft? OfQuestion(SentenceContext context)
    {
        var s = context.Sentence;
        int root = s.Root;
        if (root < 0 || s.Count < 6 || !Dependents.IsQuestion(s) || Dependents.FirstWord(s) is not (>= 0 and var first) || s[first].Lemma is not ("will" or "would" or "can" or "could") || s[root].Xpos != "VB" || s[root].Upos != Upos.Verb) return null;
        int subject = Dependents.Subject(s, root);
        if (subject < 0 || subject > root || !(context.Is(subject, WordClass.Officer) || s[subject].Lemma == "you" || (s[subject].Lemma is "he" or "she" && context.Is(root, WordClass.LightVerb)))) return null;
        var draft = Make(context, root, nameof(Frame.Request), s[first].Lemma, Span.OfSentence(s));
        ActorFinder.Add(context, draft, subject, Role.Addressee);
        draft.Modality = Modality.Asserted;
        draft.Date = null;
        return draft;
    }

    // The clause of a request with what is to be done, which the tree may hang on it as an aim: 'call on the state to do it'.
    private static Span WithAim(Sentence s, Span clause, int head)
    {
        int last = clause.Last;
        foreach (int c in s.Children(head))
        {
            if (c > head && s[c].Relation is Relation.Advcl or Relation.Xcomp or Relation.Ccomp && HasTo(s, c)) last = Math.Max(last, s.Rightmost(c));
        }
        while (last > clause.Last && s[last].Upos is Upos.Punct or Upos.Cconj) last--;
        return Span.Shortened(s, clause.First, last, MostWords);
    }

    private const int MostWords = 45;

    private static bool HasTo(Sentence s, int clause)
    {
        foreach (int c in s.Children(clause))
        {
            if (c < clause && s[c].Lemma == "to" && s[c].Relation == Relation.Mark) return true;
        }
        return false;
    }

    private static int Cue(SentenceContext context, int verb)
    {
        var s = context.Sentence;
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation == Relation.Aux && context.Is(c, WordClass.Obligation)) return Perfect(s, verb) ? -1 : c;
        }
        // 'needs to', 'has to': the verb of need governs.
        if (s[verb].Relation == Relation.Xcomp && s[verb].Head is >= 0 and var governor && s[governor].Upos == Upos.Verb && context.Is(governor, WordClass.Obligation)) return governor;
        return -1;
    }

    // 'To ask the minister what he has done' asks for an answer, not for an act.
    private static bool AsksWhat(Sentence s, int verb, int content)
    {
        int end = content < 0 ? s.Count : Math.Max(content, verb + 1);
        for (int i = verb + 1; i < end; i++)
        {
            if (s[i].Lemma is "what" or "how" or "why" or "when" or "whether" or "if" or "where") return true;
            if (s[i].Lemma is "to" && s[i].Upos == Upos.Part) return false;
        }
        return false;
    }

    // 'What you need to know', 'what the state must do': a clause that a question word opens.
    private static bool IsAsked(Sentence s, int verb)
    {
        int clause = verb;
        while (s[clause].Relation == Relation.Xcomp && s[clause].Head >= 0) clause = s[clause].Head;
        int first = Math.Min(s.Leftmost(clause), s.Leftmost(verb));
        while (first < verb && s[first].Upos == Upos.Punct) first++;
        return first < verb && s[first].Xpos is "WP" or "WRB" or "WDT" && s[first].Lemma is not "that";
    }

    private static bool Perfect(Sentence s, int verb)
    {
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation == Relation.Aux && s[c].Lemma == "have") return true;
        }
        return false;
    }

    private static bool IsProtest(SentenceContext context, int word)
    {
        if (context.Sentence[word].Lemma is "crowd" or "mob" or "revolt") return true;
        foreach (var match in context.Triggers.Matches)
        {
            if (match.Token == word && match.Trigger.Type is { Kind: EntryKind.Event, Type: "protest" }) return true;
        }
        return false;
    }

    // Somebody who could do what is asked.
    private static bool IsAddressed(SentenceContext context, int word) =>
        context.MentionAt(word) is { Kind: NameKind.State or NameKind.Body or NameKind.Person or NameKind.Organisation }
        || context.Is(word, WordClass.StateOrgan | WordClass.Officer | WordClass.Body | WordClass.Court | WordClass.Firm | WordClass.Country);

    private static bool IsOwned(Sentence s, int noun) => s.Child(noun, Relation.NmodPoss) >= 0;

    private static Draft Make(SentenceContext context, int head, string frame, string trigger, Span span) => new()
    {
        Kind = EntryKind.Recommendation,
        Sentence = context.Index,
        Head = head,
        Span = span,
        Frame = frame,
        Trigger = trigger,
        InHeading = context.IsHeading,
        Date = Circumstances.DateOf(context, head, head),
    };

    // What is asked: 'to do it', 'that it be done', 'for the release'.
    private static int Content(Sentence s, int head)
    {
        foreach (int c in s.Children(head))
        {
            if (s[c].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl && c > head) return c;
        }
        int behind = Dependents.With(s, head, "for");
        return behind >= 0 ? behind : Dependents.With(s, head, "that");
    }
}
