using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>Who may speak and who may judge, and whether what a clause says judges somebody or something.</summary>
internal static class Judging
{
    private const WordClass Judged = WordClass.Country | WordClass.StateOrgan | WordClass.Law | WordClass.Provision | WordClass.Abuse | WordClass.Rights | WordClass.Court;

    public static bool IsJudged(SentenceContext context, int subject)
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

    private static bool IsRight(SentenceContext context, int i) => context.Sentence[i].Upos is Upos.Noun && context.Sentence[i].Lemma is "right" or "freedom" or "liberty" or "justice" or "democracy"
        && !NamesWork(context, i);

    // 'A human rights defender', 'the rights group': what somebody works for.
    private static bool NamesWork(SentenceContext context, int right) =>
        right + 1 < context.Sentence.Count && context.Sentence[right].Relation is Relation.Compound && context.Sentence[right + 1].Upos is Upos.Noun or Upos.Propn
        && context.Is(right + 1, WordClass.Person | WordClass.Officer | WordClass.Organisation | WordClass.Body);

    public static bool Judges(SentenceContext context, Span span, int word, int subject)
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

    /// <summary>Who speaks: the subject; where the tree takes a time for it ('the league earlier this year condemned'), the name before that.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="subject">Its subject.</param>
    public static int Speaker(SentenceContext context, int verb, int subject)
    {
        var s = context.Sentence;
        if (subject > verb || !context.Is(subject, WordClass.Time)) return subject;
        for (int i = subject - 1; i >= 0 && i > subject - 6; i--)
        {
            if (s[i].Upos is Upos.Noun or Upos.Propn && s.Child(i, Relation.Case) < 0 && CanSpeak(context, i)) return i;
            if (s[i].Upos is not (Upos.Adv or Upos.Det or Upos.Adj)) break;
        }
        return subject;
    }

    public static bool CanSpeak(SentenceContext context, int word) =>
        context.MentionAt(word) is { Kind: not NameKind.Place } || context.Is(word, WordClass.Document | WordClass.Person | WordClass.Officer | WordClass.Group | WordClass.StateOrgan
            | WordClass.Body | WordClass.Court | WordClass.Outlet | WordClass.Organisation | WordClass.Firm | WordClass.Country | WordClass.Quantity)
        || context.Sentence[word].Upos is Upos.Pron or Upos.Propn;

    // What is said of a state, an organ, an instrument or a right, or judges.
    public static bool IsOfRights(SentenceContext context, int content)
    {
        int subject = Dependents.Subject(context.Sentence, content);
        return (subject >= 0 && IsJudged(context, subject)) || Judges(context, SayingSpans.ContentSpan(context.Sentence, content), content, subject);
    }

    // Those whose work it is to look at rights: bodies, organisations, courts, and people who speak for one.
    public static bool IsMonitor(SentenceContext context, int word)
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
    public static bool IsCritic(SentenceContext context, int speaker) =>
        speaker >= 0 && context.Sentence[speaker].Xpos == "NNS" && context.MentionAt(speaker) is null or { Kind: NameKind.Group or NameKind.Person, State: null }
        && !context.Is(speaker, WordClass.StateOrgan | WordClass.Officer | WordClass.Firm | WordClass.Law);

    // Whose work it is not to judge must do so in words that judge by themselves.
    public static bool IsHarsh(SentenceContext context, int content)
    {
        var s = context.Sentence;
        var span = SayingSpans.ContentSpan(s, content);
        for (int i = span.First; i <= span.Last; i++)
        {
            if (context.MentionAt(i) is { Form: MentionForm.Name }) continue;
            if (context.Is(i, WordClass.Judgement) || context.Triggers.TellsJudgement(i) || (context.Is(i, WordClass.Abuse) && s[i].Upos == Upos.Noun && IsCore(s, i, content))) return true;
        }
        return false;
    }

    public static bool IsAboutOthers(SentenceContext context, int content, int speaker)
    {
        int subject = Dependents.Subject(context.Sentence, content);
        if (subject < 0 || speaker < 0) return true;
        if (context.Sentence[subject].Lemma is "we" or "I") return false;
        var (a, b) = (context.MentionAt(subject), context.MentionAt(speaker));
        return a?.Entity is null || a.Entity != b?.Entity;
    }
}
