using Demarche.Reading.Annotations;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>Finds the name of a person told behind an office or an organisation, where the tree stops at what stands before the name.</summary>
internal static class Bearers
{
    /// <summary>So many words may tell of what somebody is the minister or the head.</summary>
    private const int OfWhat = 8;

    /// <summary>The first word of the person's name that the phrase of a word leads to, or the word itself.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="word">Head of a noun phrase as the tree has it.</param>
    public static int Of(SentenceContext context, int word)
    {
        if (context.MentionAt(word) is not { } mention) return word;
        int behind = Past(context, word, mention);
        if (mention is { Form: MentionForm.Name, Kind: NameKind.Organisation or NameKind.Body or NameKind.State } && IsPerson(context, behind)) return behind;
        return mention.Kind is NameKind.Person or NameKind.Organisation or NameKind.Body && InOffice(context, word, behind) is >= 0 and var bearer ? bearer : word;
    }

    /// <summary>The first word behind the words of a mention.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="word">A word of the mention.</param>
    /// <param name="mention">The mention.</param>
    public static int Past(SentenceContext context, int word, Mention mention)
    {
        int behind = word + 1;
        while (behind < context.Sentence.Count && context.Sentence[behind].Start < mention.End) behind++;
        return behind;
    }

    /// <summary>True for a word of a person's name.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="word">Index of the word; may lie past the end.</param>
    public static bool IsPerson(SentenceContext context, int word) => word < context.Sentence.Count && context.MentionAt(word) is { Form: MentionForm.Name, Kind: NameKind.Person };

    // 'The Shadow Minister for Trade, Helen Lund, …': an office, of what, and the name between commas.
    private static int InOffice(SentenceContext context, int word, int behind)
    {
        var s = context.Sentence;
        int first = context.WordAt(context.MentionAt(word)!.Start);
        int holder = context.Is(first, WordClass.Officer) ? first : behind - 1;
        if (s[holder].Xpos is not ("NN" or "NNP") || !context.Is(holder, WordClass.Officer | WordClass.Person)) return -1;
        int at = behind;
        while (at < s.Count && at < behind + OfWhat && s[at].Upos is Upos.Adp or Upos.Det or Upos.Noun or Upos.Propn or Upos.Adj or Upos.Cconj) at++;
        if (at + 1 >= s.Count || s.Form(at) is not "," || (at > behind && s[behind].Upos != Upos.Adp) || !IsPerson(context, at + 1)) return -1;
        int past = Past(context, at + 1, context.MentionAt(at + 1)!);
        return past < s.Count && s.Form(past) is "," or ")" && context.MentionAt(at + 1)!.Entity != context.MentionAt(word)!.Entity ? at + 1 : -1;
    }
}
