using Demarche.Reading.Dates;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>Whether a fact shares the time of another word: of a verb that it is joined to, of what it happened at or while, of a document that says it.</summary>
internal static class SharedTime
{
    /// <summary>True where the fact happened when the time's owner did.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="owner">What the time dates.</param>
    /// <param name="value">The time.</param>
    /// <param name="head">The word that tells the fact.</param>
    /// <param name="predicate">The verb of its clause, or the head itself.</param>
    public static bool Holds(SentenceContext context, in DateOwner owner, Edtf value, int head, int predicate)
    {
        var s = context.Sentence;
        int at = owner.Word;
        // 'On 3 May he learnt of it when police searched his home': both were that day.
        if (s[predicate].Relation == Relation.Advcl && s[predicate].Head == at && OpensWith(s, predicate, "when", "as", "while")) return true;
        // 'a judgment on Thursday which ruled that …': the relative clause tells what the dated noun does.
        if (s[predicate].Relation is Relation.AclRelcl or Relation.AdvclRelcl && DateOwner.OpensRelative(s, owner.Last + 1) && s.Child(predicate, Relation.Nsubj) == owner.Last + 1) return true;
        if (IsOfDay(s, owner, predicate)) return true;
        if (IsJoined(s, owner, value, predicate) || AreOneAct(s, at, predicate)) return true;
        if (Accompanies(s, at, predicate) || Introduces(s, owner, predicate)) return true;
        if (s[at].Upos is Upos.Noun or Upos.Propn && IsOccasion(context, owner, value, predicate)) return true;
        if (context.Triggers.Tells(head, EntryKind.Event) && Surrounds(context, owner, predicate)) return true;
        if (IsPublished(context, owner, predicate)) return true;
        // 'the execution, which took place on 3 May', 'a sentence handed down in May'
        if (s[at].Relation is Relation.AclRelcl or Relation.Acl && s[at].Head == head && context.Is(at, WordClass.LightVerb)) return true;
        // A noun of an act takes the time of the verb that tells of it.
        if (s[head].Upos is Upos.Noun or Upos.Propn && s[head].Head == at && s[head].Relation is Relation.Nsubj or Relation.Obj or Relation.NsubjPass)
        {
            if (s[head].Relation != Relation.Obj && owner is { Distance: > 0, IsFronted: false } && !context.Is(at, WordClass.LightVerb)) return false;
            return !context.Triggers.Tells(at, EntryKind.Statement) && !context.Triggers.Tells(at, EntryKind.Finding)
                && !context.Triggers.Tells(at, EntryKind.Recommendation) && !context.Triggers.Tells(at, EntryKind.Event);
        }
        return false;
    }

    /// <summary>True where the fact has lasted or recurred since what the time dates: 'since he took office in 2012', 'since the coup in May'.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="owner">What the time dates.</param>
    /// <param name="head">The word that tells the fact.</param>
    /// <param name="predicate">The verb of its clause.</param>
    public static bool IsSince(SentenceContext context, in DateOwner owner, int head, int predicate)
    {
        var s = context.Sentence;
        int at = owner.Word;
        if (s[at].Relation == Relation.Advcl && s[at].Head is >= 0 and var main && (main == head || main == predicate) && HasMark(s, at, "since")) return true;
        if (!HasPerfect(s, predicate)) return false;
        bool since = false;
        int word = owner.First;
        for (int steps = 0; word >= 0 && word != predicate && steps < 6; steps++, word = s[word].Head)
        {
            if (word < owner.First) since |= Dependents.HasCase(s, word, "since") || (s.Leftmost(word) is > 0 and var left && s[left - 1].Lemma == "since");
        }
        return since && word == predicate;
    }

    private static bool HasPerfect(Sentence s, int verb)
    {
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation is Relation.Aux && s[c].Lemma == "have") return true;
        }
        return false;
    }

    // 'the day when the council banned marches', 'in 2014, when police arrested him': the clause tells of the time itself.
    private static bool IsOfDay(Sentence s, in DateOwner owner, int predicate)
    {
        int clause = predicate;
        while (s[clause].Relation == Relation.Conj && s[clause].Head >= 0 && !HasSubject(s, clause)) clause = s[clause].Head;
        return s[clause].Relation is Relation.AclRelcl or Relation.AdvclRelcl && s[clause].Head >= owner.First && s[clause].Head <= owner.Last && clause > owner.Last;
    }

    // 'killed during a march in May', 'said at a meeting on Monday', 'in Friday's raid': the time of the occasion is that of what was done there.
    private static bool IsOccasion(SentenceContext context, in DateOwner owner, Edtf value, int predicate)
    {
        var s = context.Sentence;
        bool during = Dependents.HasCase(s, owner.Word, "during") || Dependents.HasCase(s, owner.Word, "amid");
        bool act = DateOwner.TellsAct(context, owner.Word) || context.Is(owner.Word, WordClass.Assembly | WordClass.Document);
        if (!during && !(act && (Dependents.HasCase(s, owner.Word, "at") || Dependents.HasCase(s, owner.Word, "in")))) return false;
        // Instruments are no occasions: 'banned in the 2009 act'. Nor is what a court deals with: 'charged in a killing in May'.
        if (context.Is(owner.Word, WordClass.Law) || (!during && IsOfCourt(context, predicate) && !IsOfCourt(context, owner.Word))) return false;
        int clause = s[owner.Word].Head;
        for (int steps = 0; clause >= 0 && steps < 3 && !DateOwner.IsClause(s, clause) && s[clause].Upos != Upos.Verb; steps++) clause = s[clause].Head;
        // 'cleared of plotting to seize the port during Monday's hearing': what somebody is held to have done was not done there.
        for (int steps = 0; during && clause >= 0 && clause != predicate && s[clause].Xpos is "VB" or "VBG" && steps < 6; steps++)
        {
            do clause = s[clause].Head; while (clause >= 0 && s[clause].Upos != Upos.Verb);
        }
        if (clause < 0) return false;
        if (clause == predicate) return true;
        int left = s.Leftmost(owner.Word);
        return IsJoined(s, owner with { Word = clause, IsFronted = left < clause && DateOwner.IsFront(s, left - 1) }, value, predicate);
    }

    private static bool IsOfCourt(SentenceContext context, int word)
    {
        foreach (var match in context.Triggers.Matches)
        {
            if (match.Token == word && match.Trigger.Type is { Kind: EntryKind.Event, Type: "charge" or "trial" or "conviction" or "sentence" or "acquittal" or "appeal" or "investigation" }) return true;
        }
        return false;
    }

    // 'stopped work on Monday', 'barred from leaving the city in May', 'arrested when police raided her home on Monday', 'beaten while covering a march in May', 'rallied to mark the strike on 3 May':
    // a time at the end of what it happened at, or was meant for, is that of the act.
    private static bool Surrounds(SentenceContext context, in DateOwner owner, int predicate)
    {
        var s = context.Sentence;
        int at = owner.Word;
        for (int steps = 0; at >= 0 && steps < 3; steps++)
        {
            int above = s[at].Head;
            if (above < 0 || at < above) return false;
            // 'remanded to appear for trial in May': the time is that of the trial.
            if (steps == 0 && ActBetween(context, at, owner.First)) return false;
            bool matter = s[at].Xpos is "VB" or "VBG" && (s[at].Relation is Relation.Xcomp || (s[at].Relation is Relation.Advcl or Relation.Acl && (HasMark(s, at, "to") || HasMark(s, at, "from"))))
                && !context.Triggers.Tells(at, EntryKind.Event) && !context.Triggers.Tells(at, EntryKind.Engagement);
            bool meanwhile = s[at].Relation == Relation.Advcl && !context.Triggers.Tells(at, EntryKind.Statement)
                && (OpensWith(s, at, "when", "as", "as") || (OpensWith(s, at, "while", "while", "while") && !HasSubject(s, at)));
            if (!matter && !meanwhile) return false;
            if (above == predicate) return true;
            at = above;
        }
        return false;
    }

    private static bool ActBetween(SentenceContext context, int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            if (context.Sentence[i].Upos == Upos.Noun && DateOwner.TellsAct(context, i)) return true;
        }
        return false;
    }

    // 'in a statement released on Friday, the union said', 'accused the army in a report issued in May', 'a decree signed on Monday frees …',
    // 'published a study in May saying that …'.
    private static bool IsPublished(SentenceContext context, in DateOwner owner, int predicate)
    {
        var s = context.Sentence;
        int at = owner.Word;
        // The same at the head of a sentence, whatever the tree makes of it.
        if (at > 0 && at < predicate && owner.Last < predicate && s[at].Xpos == "VBN" && context.Is(at - 1, WordClass.Document | WordClass.Law) && DateOwner.IsOpeningPhrase(s, at - 1)
            && s[predicate].Relation is Relation.Root or Relation.Ccomp) return true;
        if (s[at].Relation is Relation.Acl or Relation.AclRelcl && s[at].Head is >= 0 and var document && context.Is(document, WordClass.Document | WordClass.Law))
        {
            if (s[document].Relation == Relation.Nsubj) return s[document].Head == predicate;
            if (!Dependents.HasCase(s, document, "in") && !Dependents.HasCase(s, document, "through") && !Dependents.HasCase(s, document, "by")) return false;
            int clause = s[document].Head;
            for (int steps = 0; clause >= 0 && steps < 3 && s[clause].Upos != Upos.Verb; steps++) clause = s[clause].Head;
            // 'accused the army of torturing nurses in a report issued in May': what is said there was not done there.
            for (int above = clause, steps = 0; above >= 0 && steps < 4 && context.Is(document, WordClass.Document); above = s[above].Head, steps++)
            {
                if (context.Triggers.Tells(above, EntryKind.Finding) || context.Triggers.Tells(above, EntryKind.Statement) || context.Triggers.Tells(above, EntryKind.Recommendation)) return above == predicate;
            }
            return clause == predicate;
        }
        return s[predicate].Relation is Relation.Acl or Relation.AclRelcl && s[predicate].Head is >= 0 and var said && s[said].Head == at
            && s[said].Relation == Relation.Obj && context.Is(said, WordClass.Document);
    }

    // 'was arrested and charged on Monday', 'abducted, beaten and killed in May': verbs side by side are one act with one time.
    private static bool AreOneAct(Sentence s, int at, int predicate)
    {
        if (predicate >= at || s[at].Relation != Relation.Conj || s[predicate].Upos is not (Upos.Verb or Upos.Adj) || GoesOn(s, at)) return false;
        int first = s[at].Head;
        if (first != predicate && !(s[predicate].Relation == Relation.Conj && s[predicate].Head == first)) return false;
        for (int i = predicate + 1; i < at; i++)
        {
            if (s[i].Upos is not (Upos.Cconj or Upos.Verb or Upos.Adj) && s.Form(i) is not ",") return false;
        }
        return true;
    }

    // Verbs joined to each other: a time at the front holds for all, one before the first verb for those that share its subject,
    // one behind it for those only that go on with the same day.
    private static bool IsJoined(Sentence s, in DateOwner owner, Edtf value, int predicate)
    {
        int at = predicate, steps = 0;
        bool joined = false;
        while (at >= 0 && at != owner.Word && steps++ < 6)
        {
            bool conj = s[at].Relation == Relation.Conj || (s[at].Relation == Relation.Parataxis && s[at].Upos == Upos.Verb);
            // 'raided the school, chased away the nurses': a verb after a comma that the tree takes for a participle.
            bool participle = owner.IsFronted && s[at].Relation is Relation.Acl or Relation.Advcl && s[at].Xpos is "VBN" or "VBD" && at > 0 && s.Form(at - 1) is ",";
            if (!conj && !participle && s[at].Relation != Relation.Xcomp) return false;
            joined |= conj || participle;
            at = s[at].Head;
        }
        if (at != owner.Word) return false;
        if (!joined) return true;
        if (GoesOn(s, predicate)) return false;
        if (owner.IsFronted) return true;
        if (HasSubject(s, predicate)) return false;
        if (owner.Last < owner.Word) return true;
        return predicate > owner.Last && value is { Kind: EdtfKind.Date, DayOfMonth: not null } && s[predicate].Xpos is "VBD" or "VBN" && s.Child(predicate, Relation.Aux) < 0;
    }

    private static bool HasSubject(Sentence s, int verb) => s.Child(verb, Relation.Nsubj) >= 0 || s.Child(verb, Relation.NsubjPass) >= 0;

    // 'and later released', 'has since been expelled': another time begins.
    private static bool GoesOn(Sentence s, int verb)
    {
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation == Relation.Advmod && s[c].Lemma is "later" or "late" or "subsequently" or "since" or "now" or "eventually" or "finally") return true;
        }
        return false;
    }

    // 'a bomb went off on Tuesday, killing five': a participle behind the clause without a word that parts them.
    private static bool Accompanies(Sentence s, int owner, int predicate)
    {
        if (s[predicate].Xpos != "VBG" || predicate < owner || s[predicate].Relation is not (Relation.Advcl or Relation.Acl)) return false;
        // 'with the minister calling on …'.
        int left = s.Leftmost(predicate);
        if (s[left].Upos == Upos.Punct) left++;
        bool absolute = s[left].Lemma == "with" && left > 0 && HasSubject(s, predicate);
        if (s.Form(Math.Max(0, (absolute ? left : predicate) - 1)) is not ",") return false;
        int at = s[predicate].Head;
        while (at >= 0 && at != owner && !DateOwner.IsClause(s, at)) at = s[at].Head;
        return at == owner;
    }

    // 'Speaking to the press on Tuesday, the minister denied …'.
    private static bool Introduces(Sentence s, in DateOwner owner, int predicate)
    {
        int at = owner.Word;
        if (at >= predicate || s[at].Xpos != "VBG" || s[at].Relation != Relation.Advcl || s[at].Head != predicate || HasSubject(s, at)) return false;
        return DateOwner.IsFront(s, s.Leftmost(at) - 1) && s[s.Leftmost(at)].Upos is not (Upos.Adp or Upos.Sconj);
    }

    private static bool OpensWith(Sentence s, int clause, string first, string second, string third)
    {
        foreach (int c in s.Children(clause))
        {
            if (c < clause && (s[c].Lemma == first || s[c].Lemma == second || s[c].Lemma == third)) return true;
        }
        return false;
    }

    private static bool HasMark(Sentence s, int clause, string mark)
    {
        foreach (int c in s.Children(clause))
        {
            if (s[c].Relation == Relation.Mark && s[c].Lemma == mark) return true;
        }
        return false;
    }
}
