using Demarche.Reading.Dates;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>
/// The word that a time expression dates: the verb of a clause, or the noun of an act. What stands next to it decides
/// before the tree does, since trees hang times too high: a time at the front belongs to the first clause behind it, one right
/// behind a verb to that verb; else it climbs, and crosses no verb.
/// </summary>
/// <param name="Word">The verb or noun, −1 where there is none.</param>
/// <param name="First">First word of the time expression.</param>
/// <param name="Last">Its last.</param>
/// <param name="IsFronted">True where it stands before all of the sentence: it then holds for every verb joined to the first.</param>
/// <param name="Distance">How sure it is: 0 for the next word, more with every step up the tree.</param>
internal readonly record struct DateOwner(int Word, int First, int Last, bool IsFronted, int Distance)
{
    /// <summary>Finds the owner of a time expression.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="mention">The time expression.</param>
    public static DateOwner Of(SentenceContext context, DateMention mention)
    {
        var s = context.Sentence;
        int head = context.HeadOf(mention.Start, mention.End);
        int first = context.WordAt(mention.Start), last = first;
        while (last + 1 < s.Count && s[last + 1].Start < mention.End) last++;
        if (head < 0) return new(-1, first, last, false, 0);
        // 'the 1997 constitution', 'a 1996 blast', 'Friday's raid': a time before a noun dates that noun alone.
        if (BeforeNoun(s, head, last, mention.End - mention.Start == 4) is >= 0 and var noun) return new(noun, first, last, false, 1);
        // 'held until 2014', 'before May': no day on which it was.
        if (first > 0 && s[first - 1].Lemma is "until" or "till" or "before" or "after" && s[first - 1].Upos is Upos.Adp or Upos.Sconj) return new(-1, first, last, false, 0);
        int before = first - 1;
        while (before >= 0 && IsLead(s, before)) before--;
        // 'the 1985 march': a year right before an act, whatever the tree makes of it.
        if (mention.End - mention.Start == 4 && last + 1 < s.Count && s[last].Upos == Upos.Num && s[last + 1].Upos is Upos.Noun or Upos.Propn && TellsAct(context, last + 1)) return new(last + 1, first, last, false, 1);
        // 'Under the deal Friday, …'.
        if (before == first - 1 && before > 0 && s[before].Upos is Upos.Noun && last + 1 < s.Count && s.Form(last + 1) is "," && IsOpeningPhrase(s, before)
            && (TellsAct(context, before) || context.Triggers.Tells(before, EntryKind.Deal))) return new(before, first, last, false, 1);
        if (IsFront(s, before) && FirstClause(s, last) is >= 0 and var clause) return new(clause, first, last, true, 1);
        if (before >= 0 && VerbAt(s, before) is >= 0 and var verb) return new(verb, first, last, false, 0);
        // 'prosecutors in July charged him': between a subject and its verb.
        if (before >= 0 && s[before].Upos is Upos.Noun or Upos.Propn && last + 1 < s.Count && s[last + 1].Xpos is "VBD" && s[last + 1].Upos == Upos.Verb) return new(last + 1, first, last, false, 0);
        // 'accused the army of torturing nurses in a statement on Monday': that day it was said.
        if (before >= 0 && SayingOf(context, before) is >= 0 and var saying) return new(saying, first, last, false, 1);
        // 'His arrest at the court, where he had gone to see her, on 25 March': what stands in commas has its own times.
        if (PastRelative(context, before) is >= 0 and var told) return new(told, first, last, false, 1);
        if (ActBefore(context, before) is >= 0 and var act) return new(act, first, last, false, 1);
        // 'told the league in an interview on Monday that …': what stands before 'that' says when it was told.
        if (last + 1 < s.Count && s[last + 1].Lemma == "that" && SpeechBefore(context, first) is >= 0 and var speech) return new(speech, first, last, false, 0);
        if (before >= 0 && before < first - 1 && s[before].Upos is Upos.Noun && (IsTemporal(context, before) || OpensRelative(s, last + 1))) return new(before, first, last, false, 0);
        int steps = 1;
        for (int at = s[head].Head; at >= 0; at = s[at].Head, steps++)
        {
            if (!IsClause(s, at) && !(s[at].Upos == Upos.Noun && TellsAct(context, at))) continue;
            if (IsQuotedApart(s, at, first)) continue;
            // 'expelled from Malawi on Monday, their lawyer said': what ends with the time has it, not the tag behind.
            if (at > last && IsTag(s, at, last) && VerbBefore(s, first) is >= 0 and var verbBefore) return new(verbBefore, first, last, false, steps);
            return new(Nearer(context, at, first, mention.End - mention.Start == 4), first, last, false, steps);
        }
        return new(-1, first, last, false, 0);
    }

    // 'jailed over a protest in Sucre in May': the act that is the matter of another has the time behind it. 'The murder of an officer,
    // Ana Ruiz, on 17 March': so has one whose people are named between commas, unless a verb before it tells an act itself.
    private static int ActBefore(SentenceContext context, int before)
    {
        var s = context.Sentence;
        bool closed = before >= 0 && s.Form(before) is ",";
        for (int i = before; i >= 0 && i > before - MostOfAct; i--)
        {
            if (s[i].Upos is Upos.Verb or Upos.Aux or Upos.Pron or Upos.Sconj || s.Form(i) is ";" or ":" || (!closed && s[i].Upos == Upos.Punct)) return -1;
            if (s[i].Upos != Upos.Noun || !TellsAct(context, i)) continue;
            int opener = s.Leftmost(i);
            if (opener > 0 && s[opener].Upos != Upos.Adp && s[opener - 1].Upos == Upos.Adp) opener--;
            if (opener < i && s[opener].Lemma is "over" or "about") return i;
            if (!closed) return -1;
            int verb = opener - 1;
            while (verb >= 0 && s[verb].Upos != Upos.Verb) verb--;
            return verb >= 0 && context.Triggers.Tells(verb, EntryKind.Event) ? -1 : i;
        }
        return -1;
    }

    private static int PastRelative(SentenceContext context, int before)
    {
        var s = context.Sentence;
        if (before < 0 || s.Form(before) is not ",") return -1;
        int at = before - 1;
        while (at > 1 && s.Form(at) is not ",") at--;
        if (at < 2 || s[at + 1].Lemma is not ("where" or "which" or "who" or "whom" or "when")) return -1;
        for (int i = at - 1; i >= 0 && i > at - MostOfAct; i--)
        {
            if (s[i].Upos == Upos.Verb && s[i].Relation != Relation.Amod) return i;
            if (s[i].Upos is Upos.Punct or Upos.Pron && s[i].Relation != Relation.NmodPoss) return -1;
            if (s[i].Upos == Upos.Noun && TellsAct(context, i)) return i;
        }
        return -1;
    }

    // How many words may stand between an act's noun and its time.
    private const int MostOfAct = 12;

    // 'fears that the man died on Monday': a time behind what is said belongs to that, wherever the tree hangs it; a bare year to
    // the nearest verb or act before it.
    private static int Nearer(SentenceContext context, int owner, int first, bool bareYear)
    {
        var s = context.Sentence;
        for (int i = first - 1; i > owner; i--)
        {
            if (s[i].Upos == Upos.Punct) return owner;
            if (IsQuotedApart(s, i, first)) continue;
            if (bareYear ? s[i].Upos == Upos.Verb || (s[i].Upos == Upos.Noun && TellsAct(context, i)) : IsClause(s, i) && s[i].Relation == Relation.Ccomp && s[i].Head == owner) return i;
            // 'released five miners arrested at a march on Monday': a time stands with the nearest act.
            if (s[i].Upos == Upos.Verb && s[i].Relation is Relation.Acl or Relation.AclRelcl && context.Triggers.Tells(i, EntryKind.Event)) return i;
        }
        return owner;
    }

    /// <summary>True for the head of a clause: a verb that is no adjective, or what a copula or subject makes one.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="word">The word.</param>
    public static bool IsClause(Sentence s, int word) => s[word].Upos == Upos.Verb
        ? s[word].Relation != Relation.Amod
        : s.Child(word, Relation.Cop) >= 0 || s.Child(word, Relation.Nsubj) >= 0 || s.Child(word, Relation.NsubjPass) >= 0;

    // 'convicted of “inciting hatred” in May': a time outside a quotation dates nothing in it.
    private static bool IsQuotedApart(Sentence s, int word, int date)
    {
        bool apart = false;
        for (int i = Math.Min(word, date); i < Math.Max(word, date); i++) apart ^= s.Form(i) is "\"" or "“" or "”" or "``" or "''";
        return apart;
    }

    // The word of saying that stands above 'in a statement'.
    private static int SayingOf(SentenceContext context, int document)
    {
        var s = context.Sentence;
        if (!context.Is(document, WordClass.Document) || !Dependents.HasCase(s, document, "in")) return -1;
        for (int at = s[document].Head; at >= 0; at = s[at].Head)
        {
            if (s[at].Upos == Upos.Verb && (context.Triggers.Tells(at, EntryKind.Finding) || context.Triggers.Tells(at, EntryKind.Statement) || context.Triggers.Tells(at, EntryKind.Recommendation))) return at;
        }
        return -1;
    }

    private static bool IsTag(Sentence s, int verb, int last)
    {
        int subject = s.Child(verb, Relation.Nsubj);
        if (subject < last || subject > verb) return false;
        for (int i = last + 1; i < subject; i++)
        {
            if (s.Form(i) is ",") return true;
        }
        return false;
    }

    private static int VerbBefore(Sentence s, int word)
    {
        for (int i = word - 1; i >= 0; i--)
        {
            if (s[i].Upos == Upos.Verb && s[i].Relation != Relation.Amod) return i;
        }
        return -1;
    }

    private static int SpeechBefore(SentenceContext context, int first)
    {
        var s = context.Sentence;
        for (int i = first - 1; i >= 0; i--)
        {
            if (s[i].Upos == Upos.Punct) return -1;
            if (s[i].Xpos is "VBD" or "VBZ" or "VBN" && s[i].Upos == Upos.Verb) return context.Triggers.Tells(i, EntryKind.Statement) ? i : -1;
        }
        return -1;
    }

    /// <summary>True where a word tells an event or an engagement.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="word">The word.</param>
    public static bool TellsAct(SentenceContext context, int word) => context.Triggers.Tells(word, EntryKind.Event)
        || context.Triggers.Tells(word, EntryKind.Engagement);

    private static int BeforeNoun(Sentence s, int date, int last, bool bareYear)
    {
        int noun = s[date].Head;
        if (noun <= last || s[noun].Upos is not (Upos.Noun or Upos.Propn)) return -1;
        if (s[date].Relation is Relation.NmodPoss) return noun;
        return bareYear && s[date].Relation is Relation.Nummod or Relation.Compound or Relation.Amod or Relation.NmodUnmarked ? noun : -1;
    }

    // Between a time and what it follows: 'on', 'early on', 'late in'.
    private static bool IsLead(Sentence s, int word) =>
        s[word].Upos is Upos.Adp || s[word].Lemma is "early" or "late" or "earlier" or "later" or "only" or "just" or "as" or "again" || s[word].Relation is Relation.Det;

    /// <summary>True where nothing but links and punctuation stands up to a word.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="before">The word; −1 before the first.</param>
    public static bool IsFront(Sentence s, int before)
    {
        for (int i = before; i >= 0; i--)
        {
            if (s[i].Upos is not (Upos.Punct or Upos.Cconj or Upos.Adv or Upos.Adp or Upos.Num or Upos.X)) return false;
        }
        return true;
    }

    /// <summary>True for the noun of a phrase with a preposition at the head of the sentence.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public static bool IsOpeningPhrase(Sentence s, int noun)
    {
        int i = noun - 1;
        while (i > 0 && s[i].Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn) i--;
        return i == 0 && s[i].Upos == Upos.Adp;
    }

    // The first clause behind a fronted time that is none of a noun's and none that only accompanies.
    private static int FirstClause(Sentence s, int last)
    {
        for (int i = last + 1; i < s.Count; i++)
        {
            if (!IsClause(s, i) || s[i].Relation is Relation.Acl or Relation.AclRelcl or Relation.AdvclRelcl or Relation.Xcomp or Relation.Amod or Relation.Csubj) continue;
            if (s[i].Relation == Relation.Advcl && (s.Child(i, Relation.Mark) >= 0 || s.Child(i, Relation.Nsubj) < 0)) continue;
            return i;
        }
        return -1;
    }

    // 'arrested on Monday', 'arrested him on Monday', 'broke up on Monday'.
    private static int VerbAt(Sentence s, int word)
    {
        if (s[word].Upos is Upos.Pron or Upos.Adv || s[word].Relation == Relation.CompoundPrt) word--;
        return word >= 0 && s[word].Upos == Upos.Verb && s[word].Relation != Relation.Amod && s[word].Xpos.StartsWith("VB", StringComparison.Ordinal) ? word : -1;
    }

    // 'after his election in 2012': the time says when that was.
    private static bool IsTemporal(SentenceContext context, int noun)
    {
        var s = context.Sentence;
        foreach (int c in s.Children(noun))
        {
            if (c < noun && s[c].Relation is Relation.Case or Relation.Mark && s[c].Lemma is "after" or "since" or "following" or "follow" or "despite" or "until") return true;
            // Before a court is no time.
            if (c < noun && s[c].Relation is Relation.Case && s[c].Lemma is "before") return TellsAct(context, noun);
        }
        return false;
    }

    /// <summary>True where a relative pronoun stands at a word.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="word">The word.</param>
    public static bool OpensRelative(Sentence s, int word) => word < s.Count && s[word].Xpos is "WDT" or "WP" && s[word].Lemma != "that";
}
