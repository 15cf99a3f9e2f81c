using Demarche.Reading.Documents;

namespace Demarche.Reading.Furniture;

/// <summary>
/// Tells a line made wholly of the words with which a page speaks of its own things: 'Download PDF', 'Read the full
/// story', 'Already a subscriber?', '12 comments', 'Log in to comment'. One of them must be a page's own beyond doubt;
/// a single word from outside the vocabulary (a person, an act, a place) and the line tells something.
/// </summary>
internal static class PageVocabulary
{
    private const int MostWords = 18;
    private const int MostNameWords = 5;

    // Of two lists that know a word the earlier decides.
    private static readonly (string List, FurnitureReason Reason)[] Things =
    [
        ("share-verbs", FurnitureReason.Share),
        ("share-things", FurnitureReason.Share),
        ("promo-things", FurnitureReason.Promo),
        ("related-things", FurnitureReason.Related),
        ("machine-things", FurnitureReason.Boilerplate),
        ("page-things", FurnitureReason.Navigation),
    ];

    /// <summary>Why a line is the page's own, or null where a word of it is not.</summary>
    /// <param name="s">A sentence or line.</param>
    /// <param name="words">How many words it has.</param>
    /// <param name="outside">Whether it stands outside the text's body; within, a single word is a heading.</param>
    /// <param name="beside">Whether another sentence of its block is the page's own: then the small words are enough.</param>
    public static FurnitureReason? ReasonOf(ReadOnlySpan<char> s, int words, bool outside, bool beside)
    {
        if (words > MostWords || s.ContainsAny('"', '“')) return null;
        FurnitureReason? reason = IsPointer(s) ? FurnitureReason.Related : null;
        for (int at = 0; PhraseSet.NextWord(s, at, out int start, out int end); at = end)
        {
            int thing = Thing(s, start, out var own);
            int small = PageWords.Shipped["page-words"].MatchAt(s, start);
            if (thing >= 0 && thing >= small) (reason, end) = (reason ?? own, thing);
            else if (small >= 0) end = small;
            else if (reason is FurnitureReason.Related && PageWords.Shipped["documents"].MatchAt(s, start) is > 0 and var document) end = document;
            else if (WebAddress.At(s, start) is > 0 and var address) (reason, end) = (reason ?? FurnitureReason.Share, address);
            else if (NamesOne(s, start, outside, reason)) break;
            else if (!char.IsAsciiDigit(s[start])) return null;
        }
        if (reason is null) return beside ? FurnitureReason.Promo : null;
        return outside || words > 1 ? reason : null;
    }

    // 'View the statement.', 'Download the report (PDF)': what to do with a document, and which.
    private static bool IsPointer(ReadOnlySpan<char> s) => PageWords.Shipped["pointer-verbs"].Opens(s) && PageWords.Shipped["documents"].In(s);

    // 'More by NAME', 'Sponsored by NAME', 'Latest from NAME': the rest is a name, the line no sentence.
    private static bool NamesOne(ReadOnlySpan<char> s, int start, bool outside, FurnitureReason? reason)
    {
        if (!char.IsUpper(s[start]) || !(reason is FurnitureReason.Related || (outside && reason is FurnitureReason.Promo))) return false;
        var rest = s[start..].TrimEnd();
        return LinksName(s[..start].TrimEnd()) && !Shape.EndsSentence(rest) && Shape.TitleCase(rest) && Shape.Words(rest, MostNameWords + 1) <= MostNameWords;
    }

    private static bool LinksName(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word is "by" or "from" or "with" or "on" or "in";
    }

    private static int Thing(ReadOnlySpan<char> s, int start, out FurnitureReason reason)
    {
        int longest = -1;
        reason = default;
        foreach (var (list, own) in Things)
        {
            int end = PageWords.Shipped[list].MatchAt(s, start);
            if (end > longest) (longest, reason) = (end, own);
        }
        return longest;
    }
}
