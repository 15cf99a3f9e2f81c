using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>Drafts laws: an instrument, and the stage of its life that the text tells.</summary>
internal static class LawDrafts
{
    /// <summary>Drafts the law of a life-cycle trigger: 'the law was adopted in 2014', 'abrogated the constitution', 'the bill'.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="instance">The trigger in its frame.</param>
    public static Draft? Of(SentenceContext context, in FrameInstance instance)
    {
        var s = context.Sentence;
        string? stage = instance.Trigger.Type.Type;
        int law = Instrument(context, instance);
        if (law < 0) return null;
        var standing = instance.Status.Standing;
        if (standing is Standing.Negated or Standing.Question or Standing.Generic) return null;
        // What is asked for, planned or only possible leaves the instrument where it was; of a bill that is still a draft.
        if (standing is Standing.Planned or Standing.Requested or Standing.Hypothetical or Standing.Exposure && stage != "draft")
        {
            if (!IsDraft(context, law)) return null;
            stage = "draft";
        }
        var span = instance.Head == law ? Span.OfPhrase(s, law) : EventDrafts.SpanOf(context, instance);
        var phrase = Span.OfPhrase(s, law);
        if (phrase.First > span.Last && phrase.Last - span.First <= 25) span = span with { Last = phrase.Last };
        var draft = Make(context, law, span, stage, instance.Frame.ToString(), instance.Trigger.Text);
        draft.Date = Circumstances.DateOf(context, instance.Head, instance.Predicate);
        draft.Modality = stage == "draft" ? Modality.Planned : instance.Status.Modality;
        int doer = instance.Object == law ? instance.Subject : -1;
        ActorFinder.Add(context, draft, doer, instance.Trigger.Subject ?? Role.Author);
        EventDrafts.Attribute(context, draft, instance.Status);
        return draft;
    }

    // 'The bill was passed by the house': who did it is never the instrument; a noun that is one names itself.
    private static int Instrument(SentenceContext context, in FrameInstance instance)
    {
        if (IsLaw(context, instance.Object)) return instance.Object;
        if (instance.Object < 0 && instance is { Frame: Frame.Active, Trigger.Form: TriggerForm.Verb } && Lost(context, instance.Head) is >= 0 and var lost) return lost;
        bool own = IsLaw(context, instance.Head);
        if (own && instance.Trigger.Form == TriggerForm.Noun) return instance.Head;
        bool agent = instance.Frame == Frame.Passive || (instance.Subject >= 0 && context.Sentence[instance.Subject].Relation == Relation.OblAgent);
        if (!agent && IsLaw(context, instance.Subject)) return instance.Subject;
        return own ? instance.Head : -1;
    }

    // 'Signed into law a bill on dams, the gazette said': the tree may give the object to the verb of the tag, beside its own subject.
    private static int Lost(SentenceContext context, int verb)
    {
        var s = context.Sentence;
        for (int i = verb + 1; i < s.Count && i <= verb + 8 && s[i].Upos is not (Upos.Verb or Upos.Punct); i++)
        {
            if (s[i].Relation != Relation.Nsubj || !IsLaw(context, i)) continue;
            for (int later = i + 1; later < s[i].Head; later++)
            {
                if (s[later].Relation == Relation.Nsubj && s[later].Head == s[i].Head) return i;
            }
        }
        return -1;
    }

    /// <summary>Drafts a law that the text tells of by what it provides: 'the law requires', 'under the decree'.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="word">The noun of the instrument.</param>
    public static Draft? InForce(SentenceContext context, int word)
    {
        var s = context.Sentence;
        if (!IsLaw(context, word) || s[word].Relation is not (Relation.Nsubj or Relation.NsubjPass) || s[word].Head < 0 || !IsDefinite(context, word)) return null;
        int verb = s[word].Head;
        if (s[verb].Upos != Upos.Verb) return null;
        bool would = HasWould(s, verb);
        if (!would && (s[verb].Xpos is not ("VBZ" or "VBP" or "VBN") || Clauses.Of(context.Triggers, verb).Standing != Standing.Actual)) return null;
        // What an instrument 'would' do it does not do yet.
        bool draft = would || IsDraft(context, word);
        var made = Make(context, word, Span.OfClause(s, verb, word), draft ? "draft" : "in-force", nameof(Frame.LifeCycle), s[word].Lemma);
        made.Modality = draft ? Modality.Planned : Modality.Asserted;
        return made;
    }

    private static bool HasWould(Sentence s, int verb)
    {
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation == Relation.Aux && s[c].Lemma == "would") return true;
        }
        return false;
    }

    private static Draft Make(SentenceContext context, int law, Span span, string? stage, string frame, string trigger)
    {
        var draft = new Draft
        {
            Kind = EntryKind.Law,
            Type = stage,
            Sentence = context.Index,
            Head = law,
            Span = span,
            Frame = frame,
            Trigger = trigger,
            InHeading = context.IsHeading,
            Key = NameOf(context, law),
        };
        draft.Details["law"] = draft.Key;
        if (stage is not null) draft.Details["stage"] = stage;
        return draft;
    }

    /// <summary>True where the word heads the name or description of an instrument.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="word">The word, or −1.</param>
    public static bool IsLaw(SentenceContext context, int word)
    {
        if (word < 0) return false;
        var s = context.Sentence;
        if (!context.Is(word, WordClass.Law)) return LawAt(context, word) is not null;
        // 'rule of law', 'law enforcement', 'by law', 'law and order' speak of no instrument.
        if (s[word].Relation is Relation.Compound or Relation.Amod) return false;
        // 'A motion to convict the mayor' asks a court or a house for an act against somebody.
        if (s[word].Lemma is "motion" or "order" && s.Child(word, Relation.Acl) is >= 0 and var act && context.Triggers.Tells(act, EntryKind.Event)
            && Dependents.Object(s, act) is >= 0 and var patient && context.MentionAt(patient) is { Kind: NameKind.Person or NameKind.Group }) return false;
        // 'A remand order', 'a court order' is about a person, no instrument.
        if (s[word].Lemma == "order" && s.Child(word, Relation.Compound) is >= 0 and var kind && context.Is(kind, WordClass.Custody | WordClass.Court | WordClass.Abuse)) return false;
        if (LawAt(context, word) is not null) return true;
        return HasDeterminer(s, word) || s[word].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj;
    }

    private static Annotation? LawAt(SentenceContext context, int word)
    {
        var s = context.Sentence;
        foreach (var law in context.Document.Within(AnnotationType.Law, s.Start, s.End))
        {
            if (law.Start <= s[word].Start && s[word].End <= law.End && context.HeadOf(law.Start, law.End) == word) return law;
        }
        return null;
    }

    private static bool HasDeterminer(Sentence s, int word)
    {
        foreach (int c in s.Children(word))
        {
            if (s[c].Relation is Relation.Det or Relation.NmodPoss or Relation.Nummod) return true;
        }
        return false;
    }

    private static bool IsDefinite(SentenceContext context, int word)
    {
        if (LawAt(context, word) is not null) return true;
        foreach (int c in context.Sentence.Children(word))
        {
            if (context.Sentence[c].Relation is Relation.Det && context.Sentence[c].Lemma is "the" or "a" or "this" or "that") return true;
            if (context.Sentence[c].Relation is Relation.NmodPoss) return true;
        }
        return false;
    }

    private static bool IsDraft(SentenceContext context, int word)
    {
        foreach (var match in context.Triggers.Matches)
        {
            if (match.Trigger.Type is { Kind: EntryKind.Law, Type: "draft" or "introduced" } && (match.Token == word || context.Sentence[match.Token].Head == word
                || context.Sentence[word].Head == match.Token)) return true;
        }
        return false;
    }

    /// <summary>What the text calls the instrument: its name where it has one, else the noun phrase.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="word">The noun.</param>
    public static string NameOf(SentenceContext context, int word) => LawAt(context, word)?.Value ?? context.TextOf(Named(context.Sentence, word));

    // A name ends before a relative clause.
    private static Span Named(Sentence s, int word)
    {
        var phrase = Span.OfPhrase(s, word);
        for (int i = word + 1; i <= phrase.Last; i++)
        {
            if (s.Form(i) is "," or "(" or ";" || s[i].Xpos is "WDT" or "WP" or "WP$" or "WRB") return phrase with { Last = i - 1 };
        }
        return phrase;
    }
}
