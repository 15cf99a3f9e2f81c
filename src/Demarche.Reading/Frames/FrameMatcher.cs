using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Frames;

/// <summary>Puts a trigger into the argument structure in which the tree shows it.</summary>
public static class FrameMatcher
{
    /// <summary>The frame of a trigger.</summary>
    /// <param name="triggers">The sentence with its triggers.</param>
    /// <param name="match">The trigger.</param>
    /// <param name="heading">True in headings and captions, where passives have no auxiliary.</param>
    public static FrameInstance Match(SentenceTriggers triggers, TriggerMatch match, bool heading)
    {
        ArgumentNullException.ThrowIfNull(triggers);
        var s = triggers.Sentence;
        return match.Trigger.Form switch
        {
            TriggerForm.Verb => Verb(triggers, s, match, heading),
            TriggerForm.Noun => Noun(triggers, s, match),
            _ => Adjective(triggers, s, match),
        };
    }

    private static FrameInstance Verb(SentenceTriggers triggers, Sentence s, TriggerMatch match, bool heading)
    {
        int p = match.Token;
        var trigger = match.Trigger;
        if (Elided(s, p) is var (shared, main) && shared >= 0)
        {
            return new(Frame.Active, trigger, p, p, Dependents.Subject(s, main), shared, Clauses.Of(triggers, main));
        }
        if (s[p].Relation == Relation.Amod && s[p].Head >= 0)
        {
            bool gerund = s[p].Xpos == "VBG";
            int noun = s[p].Head;
            return new(Frame.Attributive, trigger, p, p, gerund ? noun : -1, gerund ? -1 : noun, Clauses.Of(triggers, p));
        }
        var status = Clauses.Of(triggers, p);
        if (s[p].Upos is Upos.Noun) return IsFinite(s, p) ? Misread(triggers, s, match) : Noun(triggers, s, match);
        int subject = Acting(triggers, s, p, Dependents.Subject(s, p));
        if (Dependents.IsPassive(s, p))
        {
            var frame = s[p].Relation == Relation.Acl ? Frame.Participle : Frame.Passive;
            // 'The term was handed down to X', 'ten years were imposed on X': the penalty is the subject, whom it befalls stands behind.
            if (trigger.Object is Role.Victim && subject >= 0 && !IsSomebody(triggers, subject) && Receiver(triggers, s, p, -1) is >= 0 and var receiver)
                return new(frame, trigger, p, p, Dependents.Agent(s, p), receiver, status);
            int patient = s[p].Relation == Relation.Acl && Dependents.Owned(s, s[p].Head) is >= 0 and var told ? Named(s, told) : subject;
            return new(frame, trigger, p, p, Dependents.Agent(s, p), patient, status);
        }
        int obj = Object(triggers, s, match, p);
        if (obj < 0 && subject >= 0 && trigger.Object is Role.Victim or Role.Defendant && s[p].Xpos is "VBN" or "VBD" && subject < p
            && (heading || IsTelegraphic(s, p) || IsReduced(s, p, subject) || s[p].Xpos == "VBN" || s[p].Relation is Relation.Acl or Relation.AclRelcl || Dependents.Agent(s, p) >= 0) && s.Child(p, Relation.Aux) < 0)
        {
            return new(Frame.Headline, trigger, p, p, Dependents.Agent(s, p), subject, status);
        }
        return new(Frame.Active, trigger, p, p, subject, obj, status);
    }

    // 'Four papers were banned and their editors jailed': the auxiliary is told once. A line without a full stop is a headline.
    private static bool IsTelegraphic(Sentence s, int p) =>
        (s[p].Relation == Relation.Conj && s[p].Head >= 0 && s.Child(s[p].Head, Relation.AuxPass) >= 0) || s[s.Count - 1].Upos != Upos.Punct;

    // 'The ruling came after the ministry shut the port, beat the dockers and …', where the tree joins the later verbs to 'came': a thing
    // does nothing to anybody, and the last told doer of the verbs between goes on.
    private static int Acting(SentenceTriggers triggers, Sentence s, int p, int subject)
    {
        if (subject < 0 || IsSomebody(triggers, subject) || s[p].Xpos is not ("VBD" or "VBZ" or "VBP") || s[p].Relation != Relation.Conj || s.Child(p, Relation.Nsubj) >= 0) return subject;
        int top = s[p].Head;
        while (s[top].Relation == Relation.Conj && s[top].Head >= 0) top = s[top].Head;
        for (int i = p - 1; i > top; i--)
        {
            if (s[i].Head == top && s[i].Relation is Relation.Advcl or Relation.Ccomp && s[i].Xpos == s[p].Xpos && s.Child(i, Relation.Nsubj) is >= 0 and var doer && IsSomebody(triggers, doer)) return doer;
        }
        return subject;
    }

    // 'Left out the 20 protesters convicted of arson', read as a clause: the verb above has no other object.
    private static bool IsReduced(Sentence s, int p, int subject) =>
        s[p].Relation is Relation.Advcl or Relation.Ccomp && s[p].Head is >= 0 and var verb && verb < subject && s[verb].Upos == Upos.Verb
        && s.Child(verb, Relation.Obj) < 0 && s.Child(p, Relation.Mark) < 0;

    // 'Those arrested include X', 'among those arrested was X': whom it was done to is told by the rest of the clause.
    private static int Named(Sentence s, int noun)
    {
        if (!Dependents.IsCountedOut(s, noun)) return noun;
        int clause = s[noun].Head;
        if (clause >= 0 && s[clause].Lemma == "include") return s.Child(clause, Relation.Obj) is >= 0 and var told ? told : noun;
        if (clause >= 0 && s[clause].Upos is Upos.Noun or Upos.Propn) return clause;
        if (clause >= 0) return Dependents.Subject(s, clause) is >= 0 and var subject ? subject : noun;
        foreach (int c in s.Children(noun))
        {
            if (c > noun && s.Child(c, Relation.Cop) >= 0) return c;
        }
        return noun;
    }

    // A past tense is no noun, whatever its tag: 'the bank lent a million' read as a noun phrase has the subject before it
    // and the object in what it seems to modify.
    private static bool IsFinite(Sentence s, int p) =>
        s.Child(p, Relation.Compound) >= 0
        && (s.Child(p, Relation.Obj) > p
            || (s[p].Relation is Relation.Compound or Relation.Nsubj && s[p].Head > p && s[s[p].Head].Upos == Upos.Noun && s.Form(p)[^1] is 'd' or 't' or 'n'));

    private static FrameInstance Misread(SentenceTriggers triggers, Sentence s, in TriggerMatch match)
    {
        int p = match.Token, own = s.Child(p, Relation.Obj);
        int obj = own >= 0 ? own : s[p].Head, predicate = own >= 0 ? p : obj;
        int subject = s.Child(p, Relation.Compound);
        var status = Clauses.Of(triggers, predicate);
        // One ministry reviews; that 'the ministry review' is asked for.
        bool asked = s[p].Xpos == "NN" && s[subject].Xpos is "NN" or "NNP" && s.Form(p).Equals(s[p].Lemma, StringComparison.OrdinalIgnoreCase);
        if (asked && status.Standing == Standing.Actual && own >= 0) status = status with { Standing = Standing.Requested };
        return new(Frame.Active, match.Trigger, p, predicate, subject, obj, status);
    }

    // 'have shut papers, fined and jailed people': a participle before the second object of a verb is a verb joined to that one.
    private static (int Object, int Main) Elided(Sentence s, int p)
    {
        int first = p;
        while (s[first].Relation == Relation.Conj && s[first].Head >= 0) first = s[first].Head;
        if (s[first].Relation != Relation.Amod || s[first].Xpos is not ("VBN" or "VBD" or "JJ") || s[first].Head is not (>= 0 and var noun)) return (-1, -1);
        // 'Shot three farmers and wounded eight others': no participle stands before the number of its noun.
        if (s[noun].Relation == Relation.Conj && s[noun].Head >= 0 && s[s[noun].Head].Relation == Relation.Obj && p + 1 < s.Count && s[p + 1].Relation is Relation.Nummod or Relation.Det
            && s[p - 1].Upos == Upos.Cconj) return (noun, s[s[noun].Head].Head);
        if (s[noun].Relation != Relation.Obj) return (-1, -1);
        int main = s[noun].Head;
        int own = main < 0 ? -1 : s.Child(main, Relation.Obj);
        return own >= 0 && own < first && noun > p ? (noun, main) : (-1, -1);
    }

    // 'call on X', 'crack down on X': where the trigger ends in a preposition its object stands behind that.
    private static int Object(SentenceTriggers triggers, Sentence s, in TriggerMatch match, int p)
    {
        var trigger = match.Trigger;
        if (trigger.Words.Count > 1)
        {
            int behind = Dependents.With(s, p, trigger.Words[^1]);
            if (behind < 0 && s.Child(p, Relation.Obj) is >= 0 and var between && Dependents.With(s, between, trigger.Words[^1]) is >= 0 and var hung && s[hung].Relation == Relation.Nmod) behind = hung;
            if (behind >= 0 && !match.Uses(behind)) return behind;
        }
        int direct = Dependents.Object(s, p);
        if (direct < 0) direct = s.Child(p, Relation.Iobj);
        if (direct < 0 && trigger.Object is not null && IsCount(s, p)) direct = p + 1;
        // 'Found the two activists guilty': the tree joins whom it befalls to the word of the trigger.
        if (direct >= 0 && match.Uses(direct) && (s.Child(direct, Relation.Compound) is >= 0 and var joined || (joined = s.Child(direct, Relation.Nsubj)) >= 0) && !match.Uses(joined) && IsSomebody(triggers, joined)) return joined;
        // 'fired gas at the crowd', 'imposed a fine on the paper': the object is a word of the trigger, whom it befalls stands behind.
        if (direct < 0 ? trigger.Object is not null && s.Child(p, Relation.CompoundPrt) >= 0 : match.Uses(direct))
        {
            foreach (string preposition in (ReadOnlySpan<string>)["on", "at", "against", "to", "from"])
            {
                int behind = Dependents.With(s, p, preposition);
                if (behind < 0 && direct >= 0) behind = Dependents.With(s, direct, preposition);
                if (behind >= 0 && !match.Uses(behind)) return behind;
            }
        }
        // 'Handed a ten-year term to X'
        if (direct >= 0 && trigger.Object is Role.Victim && triggers.Is(p, WordClass.LightVerb) && (match.Uses(direct) || !IsSomebody(triggers, direct)) && Receiver(triggers, s, p, direct) is >= 0 and var receiver) return receiver;
        // 'Upheld the convictions of X', 'raised his sentence': what was laid on somebody befalls him again.
        if (direct >= 0 && trigger.Type is { Kind: EntryKind.Event, Type: "appeal" or "conviction" or "sentence" } && trigger.Object is Role.Victim or Role.Defendant && !IsSomebody(triggers, direct))
        {
            int whose = s.Child(direct, Relation.NmodPoss);
            foreach (string preposition in (ReadOnlySpan<string>)["of", "against", "on"])
            {
                if (whose < 0 && Dependents.With(s, direct, preposition) is >= 0 and var behind && IsSomebody(triggers, behind) && !triggers.Is(behind, WordClass.Time)) whose = behind;
            }
            if (whose >= 0 && IsSomebody(triggers, whose)) return whose;
        }
        return direct;
    }

    // 'Freed six of the dockers', where the tree takes the number for a time.
    private static bool IsCount(Sentence s, int p) =>
        p + 2 < s.Count && s[p].Xpos is "VBD" or "VBN" or "VBZ" or "VBP" && s.Child(p, Relation.AuxPass) < 0 && s[p + 1].Upos == Upos.Num && s[p + 1].Head == p && s[p + 1].Relation == Relation.OblUnmarked && s.Form(p + 2) is "of";

    // Whom a penalty is given to or laid on; 'four and a half years to X' may hang on any of its words.
    private static int Receiver(SentenceTriggers triggers, Sentence s, int verb, int penalty)
    {
        foreach (string preposition in (ReadOnlySpan<string>)["to", "on", "upon", "against"])
        {
            int behind = Dependents.With(s, verb, preposition);
            if (behind < 0 && penalty >= 0) behind = Dependents.With(s, penalty, preposition);
            foreach (int c in s.Children(verb))
            {
                if (behind < 0 && c > verb && s[c].Relation == Relation.Conj && triggers.Is(c, WordClass.Time)) behind = Dependents.With(s, c, preposition);
            }
            if (behind >= 0 && IsSomebody(triggers, behind) && !triggers.Is(behind, WordClass.Time)) return behind;
        }
        return -1;
    }

    // 'The arrest and torture of the printer': both nouns have what hangs on one.
    private static int SharedOf(Sentence s, int noun)
    {
        int own = Dependents.With(s, noun, "of");
        if (own >= 0) return own;
        foreach (int c in s.Children(noun))
        {
            if (s[c].Relation == Relation.Conj && s[c].Upos == Upos.Noun && Dependents.With(s, c, "of") is >= 0 and var later) return later;
        }
        if (s[noun].Relation != Relation.Conj || s[noun].Head < 0) return -1;
        int first = Dependents.With(s, s[noun].Head, "of");
        return first > noun ? first : -1;
    }

    private static FrameInstance Noun(SentenceTriggers triggers, Sentence s, TriggerMatch match)
    {
        int n = match.Token;
        var trigger = match.Trigger;
        int of = SharedOf(s, n);
        int against = Dependents.With(s, n, "against");
        foreach (string preposition in (ReadOnlySpan<string>)["on", "into", "to", "at"])
        {
            var outside = preposition is "on" or "into" ? WordClass.Time : WordClass.Time | WordClass.Place | WordClass.Custody | WordClass.Court;
            if (against < 0 && Dependents.With(s, n, preposition) is >= 0 and var behind && !triggers.Is(behind, outside)) against = behind;
        }
        int by = Dependents.With(s, n, "by");
        int owner = s.Child(n, Relation.NmodPoss);
        int compound = -1;
        foreach (int c in s.Children(n))
        {
            if (s[c].Relation == Relation.Compound && c < n && !match.Uses(c)) { compound = c; break; }
        }
        // 'The visit of X', 'the meeting of X' is what X does; only 'the review of X' is done to X.
        bool dealing = trigger.Type.Kind == EntryKind.Engagement && !(trigger.Subject == Role.Participant && trigger.Object == Role.Host);
        bool patient = trigger.Object is not null && !dealing;
        int subject = by, obj = -1;
        var frame = Frame.NominalBare;
        if (of >= 0 && !triggers.Is(of, WordClass.Time))
        {
            if (patient) obj = of;
            else if (subject < 0 && !(dealing && triggers.Is(of, WordClass.Treaty | WordClass.Law))) subject = of;
            frame = Frame.NominalOf;
        }
        if (against >= 0 && patient && obj < 0) (obj, frame) = (against, Frame.NominalOf);
        if (by >= 0) frame = Frame.NominalOf;
        if (owner >= 0)
        {
            if (patient && obj < 0) obj = owner;
            else if (subject < 0) subject = owner;
            if (frame == Frame.NominalBare) frame = Frame.NominalPossessive;
        }
        if (compound >= 0 && triggers.Is(compound, WordClass.StateOrgan | WordClass.Officer | WordClass.Person | WordClass.Group | WordClass.Organisation))
        {
            if (triggers.Is(compound, WordClass.StateOrgan | WordClass.Officer) && subject < 0) subject = compound;
            else if (patient && obj < 0) obj = compound;
            else if (subject < 0) subject = compound;
            if (frame == Frame.NominalBare) frame = Frame.NominalCompound;
        }
        // 'The sentences handed down to the nurses'
        if (obj < 0 && patient && trigger.Type.Type == "sentence" && s.Child(n, Relation.Acl) is >= 0 and var given && Receiver(triggers, s, given, n) is >= 0 and var receiver) (obj, frame) = (receiver, Frame.NominalOf);
        int governor = s[n].Head;
        // 'Put the lawyers under house arrest', 'spent a year in solitary confinement': the tree hangs the state on the object.
        bool state = IsState(s, n);
        if (state && governor >= 0 && s[governor].Relation == Relation.Obj && s[n].Relation == Relation.Nmod) governor = s[governor].Head;
        state = state && governor >= 0 && (triggers.Is(governor, WordClass.ReceivingVerb) || Dependents.IsPassive(s, governor) || (s.Child(governor, Relation.Obj) is >= 0 and var put && IsSomebody(triggers, put)));
        if (governor >= 0 && s[governor].Upos is Upos.Verb && triggers.Is(governor, WordClass.LightVerb)
            && (s[n].Relation is Relation.Obj or Relation.NsubjPass or Relation.Nsubj || state || (s[n].Relation == Relation.Obl && s.Child(governor, Relation.Obj) < 0)))
        {
            return Light(triggers, s, match, governor, subject, obj);
        }
        if (s.Child(n, Relation.Cop) >= 0)
        {
            int holder = Dependents.Subject(s, n);
            if (s.Child(n, Relation.Case) >= 0 && patient && obj < 0) return new(Frame.State, trigger, n, n, subject, holder, Clauses.Of(triggers, n));
            // 'The republic is a signatory of …': a noun of a part says whose it is.
            if (!patient && trigger.Type.Kind == EntryKind.Commitment && holder >= 0) return new(Frame.State, trigger, n, n, holder, obj, Clauses.Of(triggers, n));
        }
        return new(frame, trigger, n, n, subject, obj, Clauses.Of(triggers, n));
    }

    private static FrameInstance Light(SentenceTriggers triggers, Sentence s, TriggerMatch match, int verb, int subject, int obj)
    {
        int n = match.Token;
        var trigger = match.Trigger;
        bool passive = Dependents.IsPassive(s, verb);
        int verbSubject = s[n].Relation is Relation.NsubjPass or Relation.Nsubj ? -1 : Dependents.Subject(s, verb);
        int agent = passive ? Dependents.Agent(s, verb) : -1;
        bool receives = triggers.Is(verb, WordClass.ReceivingVerb);
        bool state = IsState(s, n);
        int direct = state && !passive ? s.Child(verb, Relation.Obj) : -1;
        if (trigger.Object is not null && direct >= 0 && IsSomebody(triggers, direct))
        {
            (subject, obj) = (subject < 0 ? verbSubject : subject, obj < 0 ? direct : obj);
        }
        else if (trigger.Object is not null && ((passive && (state || s[n].Relation == Relation.Obj)) || receives))
        {
            if (obj < 0) obj = verbSubject;
            if (subject < 0) subject = agent;
        }
        else if (passive)
        {
            if (subject < 0) subject = agent;
        }
        else
        {
            if (subject < 0) subject = verbSubject;
            if (obj < 0 && trigger.Object is not null) obj = s.Child(verb, Relation.Iobj);
            if (obj < 0 && trigger.Object is not null) obj = Recipient(s, verb);
        }
        var own = Clauses.Of(triggers, n);
        var status = own.Standing == Standing.Actual ? Merge(own, Clauses.Of(triggers, verb)) : own;
        return new(Frame.LightVerb, trigger, n, verb, subject, obj, status);
    }

    // 'Under house arrest', 'in solitary confinement', 'on trial': what somebody is put or kept in has no article.
    private static bool IsState(Sentence s, int noun) =>
        s[noun].Relation is Relation.Obl or Relation.Nmod && s.Child(noun, Relation.Case) is >= 0 and var c
        && (s[c].Lemma is "under" || (s[c].Lemma is "in" or "into" or "on" or "to" && s.Child(noun, Relation.Det) < 0 && s.Child(noun, Relation.NmodPoss) < 0 && s[noun].Xpos == "NN"));

    private static bool IsSomebody(SentenceTriggers triggers, int word) =>
        triggers.Sentence[word].Upos is Upos.Propn or Upos.Pron or Upos.Num
        || triggers.Is(word, WordClass.Person | WordClass.Officer | WordClass.Group | WordClass.StateOrgan | WordClass.Body | WordClass.Court | WordClass.Outlet | WordClass.Organisation | WordClass.Firm | WordClass.Quantity);

    private static int Recipient(Sentence s, int verb)
    {
        int to = Dependents.With(s, verb, "to");
        if (to >= 0) return to;
        int on = Dependents.With(s, verb, "on");
        return on >= 0 ? on : Dependents.With(s, verb, "against");
    }

    private static ClauseStatus Merge(ClauseStatus noun, ClauseStatus verb) =>
        verb with { Modality = noun.Modality == Modality.Asserted ? verb.Modality : noun.Modality };

    private static FrameInstance Adjective(SentenceTriggers triggers, Sentence s, TriggerMatch match)
    {
        int a = match.Token;
        var trigger = match.Trigger;
        if (s[a].Relation is Relation.Amod or Relation.Nmod or Relation.Acl && s[a].Head >= 0)
        {
            return new(s[a].Relation == Relation.Amod ? Frame.Attributive : Frame.Participle, trigger, a, a, -1, s[a].Head, Clauses.Of(triggers, a));
        }
        int predicate = a;
        bool clause = s.Child(a, Relation.Nsubj) >= 0 || s.Child(a, Relation.NsubjPass) >= 0;
        if (!clause && s[a].Relation is Relation.Obl or Relation.Xcomp or Relation.Advmod or Relation.Advcl && s[a].Head is >= 0 and var head && s[head].Upos == Upos.Verb) predicate = head;
        int obj = Dependents.Subject(s, predicate);
        // 'was put behind bars', 'police put them behind bars'
        int direct = predicate == a ? -1 : Dependents.Object(s, predicate);
        bool passive = predicate != a && Dependents.IsPassive(s, predicate);
        int doer = direct >= 0 ? obj : passive ? Dependents.Agent(s, predicate) : -1;
        return new(Frame.State, trigger, a, predicate, doer, direct >= 0 ? direct : obj, Clauses.Of(triggers, predicate));
    }
}
