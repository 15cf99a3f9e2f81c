using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>
/// Who acts in a list that a line without a verb of its own opens: 'The Council, at its session:' makes the council the subject of
/// '1. Condemns the attacks', '2. Requests a report', each a sentence that names nobody.
/// </summary>
internal sealed class ListSubject
{
    private ProposedActor? subject;

    /// <summary>Looks at a sentence: who is its subject where it is an item without one, or null. A line that opens a list is remembered.</summary>
    /// <param name="context">The sentence.</param>
    public ProposedActor? Of(SentenceContext context)
    {
        var s = context.Sentence;
        if (s.Count < 2) return null;
        bool opens = s.Form(s.Count - 1) is ":";
        if (context.Passage.Kind == BlockKind.List && !opens) return subject is not null && LacksSubject(s) ? subject : null;
        // An item may itself open a list below it.
        if (!opens || context.Passage.Kind != BlockKind.List) subject = opens && Opener(context) is >= 0 and var word ? ActorFinder.Of(context, word, Role.Author) : null;
        return null;
    }

    /// <summary>True where a sentence begins, behind its marker, with a verb in a tense that has no subject.</summary>
    /// <param name="s">The sentence.</param>
    public static bool LacksSubject(Sentence s)
    {
        int root = s.Root;
        if (root < 0 || s[root].Upos != Upos.Verb || s[root].Xpos is not ("VBZ" or "VBD" or "VBN" or "VBP") || Dependents.Subject(s, root) >= 0) return false;
        foreach (int c in s.Children(root))
        {
            if (s[c].Relation is Relation.Aux or Relation.AuxPass) return false;
        }
        for (int i = 0; i < root; i++)
        {
            if (s[i].Upos is not (Upos.Punct or Upos.Num or Upos.X or Upos.Sym or Upos.Adv or Upos.Cconj) && s[i].Relation != Relation.Discourse) return false;
        }
        return true;
    }

    private static int Opener(SentenceContext context)
    {
        var s = context.Sentence;
        int root = s.Root;
        if (root < 0) return -1;
        if (CanAct(context, root)) return root;
        int subject = Dependents.Subject(s, root);
        return subject >= 0 && CanAct(context, subject) ? subject : -1;
    }

    private static bool CanAct(SentenceContext context, int word) =>
        context.Sentence[word].Upos is Upos.Noun or Upos.Propn && (context.Is(word, WordClass.Body | WordClass.Organisation | WordClass.Court | WordClass.Country)
            || context.MentionAt(word) is { Kind: NameKind.Body or NameKind.Organisation or NameKind.State });
}
