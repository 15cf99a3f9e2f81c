using Demarche.Reading.Annotations;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>Finds by their place the names joined to a name, 'X, Y and Z', where the tree breaks the list up.</summary>
internal static class JoinedNames
{
    /// <summary>The first words of the names that follow a name in a list closed by 'and'; none where no such list stands there.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="word">A word of the first name.</param>
    /// <param name="predicate">The word of the act or saying: a name right before the next verb of a list behind it is that verb's subject.</param>
    public static List<int> After(SentenceContext context, int word, int predicate)
    {
        var s = context.Sentence;
        List<int> names = [];
        int at = PastName(context, word);
        while (at >= 0 && at + 1 < s.Count)
        {
            bool comma = s.Form(at) is ",";
            int next = comma ? at + 1 : at;
            bool closing = s.Form(next) is "and" or "&";
            if (closing) next++;
            if (!comma && !closing) return [];
            if (next < s.Count && s[next].Upos == Upos.Det) next++;
            if (next >= s.Count || !IsName(context, next)) return [];
            names.Add(next);
            at = PastName(context, next);
            if (!closing) continue;
            return at < s.Count && word > predicate && IsVerb(s, at) ? [] : names;
        }
        return [];
    }

    private static int PastName(SentenceContext context, int word)
    {
        int behind = Bearers.Past(context, word, context.MentionAt(word)!);
        // 'Envoy Ana Ruiz', 'the ministry's secretary Ana Ruiz': description and name are one.
        while (Bearers.IsPerson(context, behind)) behind = Bearers.Past(context, behind, context.MentionAt(behind)!);
        return behind;
    }

    private static bool IsName(SentenceContext context, int word) => context.MentionAt(word) is { Form: MentionForm.Name, Kind: NameKind.Person or NameKind.Organisation or NameKind.Body or NameKind.State };

    private static bool IsVerb(Sentence s, int word) => s[word].Upos is Upos.Verb or Upos.Aux && s[word].Xpos is "VBD" or "VBZ" or "VBP" or "MD";
}
