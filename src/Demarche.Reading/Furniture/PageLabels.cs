using Demarche.Reading.Documents;

namespace Demarche.Reading.Furniture;

/// <summary>
/// Tells the lines in which a page gives particulars of itself: when it was posted and by whom, how old it is, which
/// of its pages this is, where to reach the publisher, under which number it is kept.
/// </summary>
internal static class PageLabels
{
    private const int MostWords = 20;

    /// <summary>Why a line gives the page's particulars, or null.</summary>
    /// <param name="s">A line.</param>
    /// <param name="words">How many words it has.</param>
    /// <param name="outside">Whether it stands outside the text's body.</param>
    public static FurnitureReason? ReasonOf(ReadOnlySpan<char> s, int words, bool outside)
    {
        if (words > MostWords) return null;
        if (WebAddress.IsAll(s)) return FurnitureReason.Related;
        if (Shape.EndsSentence(s) && !IsAbbreviated(s)) return null;
        if (IsPosted(s) || IsPlace(s, outside)) return FurnitureReason.Navigation;
        if (List("number-labels").MatchAt(s, 0) is > 0 and var number && IsNumber(s[number..])) return FurnitureReason.Boilerplate;
        if (List("contact-labels").MatchAt(s, 0) is > 0 and var contact && IsMarked(s[contact..]) && (outside || HasAddress(s))) return FurnitureReason.Boilerplate;
        return outside && WebAddress.Reaches(s) ? FurnitureReason.Boilerplate : null;
    }

    private static PhraseSet List(string name) => PageWords.Shipped[name];

    // 'Updated: 3 May 2010', 'Posted by NAME at 10:15', '3 hours ago': after the label only dates, names and their small words.
    private static bool IsPosted(ReadOnlySpan<char> s)
    {
        bool labelled = false, dated = false, named = false, clocked = false, marked = false, ago = false;
        for (int at = 0; PhraseSet.NextWord(s, at, out int start, out int end); at = end)
        {
            if (List("posted").MatchAt(s, start) is >= 0 and var label)
            {
                (labelled, end) = (true, label);
                marked |= end < s.Length && s[end] == ':';
                continue;
            }
            var word = s[start..end];
            if (List("posted-words").MatchAt(s, start) is >= 0 and var small)
            {
                ago |= word.Equals("ago", StringComparison.OrdinalIgnoreCase);
                named |= word.Equals("by", StringComparison.OrdinalIgnoreCase) && PersonName.Opening(s[small..].TrimStart()) > 0;
                end = small;
                continue;
            }
            if (char.IsAsciiDigit(word[0]))
            {
                dated = true;
                clocked |= end + 1 < s.Length && s[end] is ':' && char.IsAsciiDigit(s[end + 1]);
                continue;
            }
            if (!char.IsUpper(word[0])) return false;
        }
        if (ago) return dated && (labelled || Shape.Words(s, 6) <= 5);
        if (!labelled) return false;
        return PageDate.Contains(s) || PageDate.IsDateLine(s) || (marked && dated) || clocked || named;
    }

    // 'Page 2 of 4', '1 of 5', 'Image 1 of 3'.
    private static bool IsPlace(ReadOnlySpan<char> s, bool outside)
    {
        int numbers = 0, things = 0, of = 0;
        for (int at = 0; PhraseSet.NextWord(s, at, out int start, out int end); at = end)
        {
            var word = s[start..end];
            if (int.TryParse(word, out int n) && n < 1000) numbers++;
            else if (word is "of") of++;
            else if (List("counted-places").Is(word)) things++;
            else return false;
        }
        return numbers switch
        {
            1 => things == 1 && of == 0 && outside,
            2 => things + of >= 1 && things <= 1 && of <= 1,
            _ => false,
        };
    }

    // After the label numbers and capitals only: ': EUR 12/034/2010'.
    private static bool IsNumber(ReadOnlySpan<char> rest)
    {
        int words = 0, numbers = 0;
        for (int at = 0; PhraseSet.NextWord(rest, at, out int start, out int end); at = end)
        {
            var word = rest[start..end];
            if (word.ContainsAnyInRange('0', '9')) numbers++;
            else if (word.Length > 5 || !Shape.AllCapitals(word)) return false;
            if (++words > 7) return false;
        }
        return numbers > 0;
    }

    private static bool IsMarked(ReadOnlySpan<char> rest) => rest.TrimStart() is [':' or '+' or '(' or '.', ..] or [>= '0' and <= '9', ..];

    private static bool HasAddress(ReadOnlySpan<char> s)
    {
        if (WebAddress.Reaches(s)) return true;
        for (int at = 0; PhraseSet.NextWord(s, at, out int start, out int end); at = end)
        {
            if (WebAddress.At(s, start) > 0) return true;
        }
        return false;
    }

    // 'a.m.' closes no sentence.
    private static bool IsAbbreviated(ReadOnlySpan<char> s) => s.EndsWith(".m.", StringComparison.OrdinalIgnoreCase);
}
