namespace Demarche.Reading.Documents;

/// <summary>The opening of an agency's report: 'PLACE (AGENCY) —', 'PLACE, Month day (AGENCY) —', '(AGENCY) —'.</summary>
internal static class Dateline
{
    private const int Longest = 90;

    /// <summary>The agency named by the dateline that a paragraph opens with, or null.</summary>
    /// <param name="paragraph">A paragraph.</param>
    public static string? Agency(ReadOnlySpan<char> paragraph)
    {
        int open = paragraph[..Math.Min(paragraph.Length, Longest)].IndexOf('(');
        if (open < 0 || !Shape.TitleCase(open == 0 ? "A" : paragraph[..open]) || open > 60) return null;
        int close = paragraph.IndexOf(')');
        if (close < open + 3 || close > Longest) return null;
        var rest = paragraph[(close + 1)..].TrimStart();
        if (rest.IsEmpty || rest[0] is not ('—' or '–' or '-' or ':' or '?')) return null;
        var agency = paragraph[(open + 1)..close];
        return char.IsUpper(agency[0]) && Shape.TitleCase(agency) && !PageDate.Contains(agency) ? PersonName.Fold(agency) : null;
    }

    /// <summary>
    /// How long the dateline is that a paragraph opens with, its dash and all: 'PLACE (AGENCY) —', 'Place (3 May 2016) –', 'PLACE, Month day --'.
    /// A date alone before the dash is none: it dates what follows.
    /// </summary>
    /// <param name="paragraph">A paragraph.</param>
    /// <returns>Code units up to the first word behind it; 0 where there is none.</returns>
    public static int Length(ReadOnlySpan<char> paragraph)
    {
        int dash = FirstDash(paragraph[..Math.Min(paragraph.Length, Longest)], out int behind);
        if (dash < 3) return 0;
        while (behind < paragraph.Length && char.IsWhiteSpace(paragraph[behind])) behind++;
        if (behind == paragraph.Length || !(char.IsUpper(paragraph[behind]) || char.IsAsciiDigit(paragraph[behind]) || paragraph[behind] is '"' or '“')) return 0;
        var head = paragraph[..dash].TrimEnd();
        int open = head.IndexOf('(');
        if (open >= 0) return head[^1] == ')' && open + 3 < head.Length && !char.IsLower(head[open + 1]) && IsNamed(head[..open]) ? behind : 0;
        return IsNamed(head) && OpensWithPlace(head) ? behind : 0;
    }

    private static int FirstDash(ReadOnlySpan<char> s, out int behind)
    {
        for (int i = 1; i < s.Length; i++)
        {
            bool two = s[i] == '-' && i + 1 < s.Length && s[i + 1] == '-';
            if (!two && !(s[i] is '—' or '–' or '-' && (char.IsWhiteSpace(s[i - 1]) || s[i - 1] == ')')) && !(s[i] == ':' && s[i - 1] == ')')) continue;
            behind = two ? i + 2 : i + 1;
            return i;
        }
        behind = 0;
        return -1;
    }

    // Every word has a capital or is a number.
    private static bool IsNamed(ReadOnlySpan<char> head)
    {
        for (int at = 0; PhraseSet.NextWord(head, at, out int start, out int end); at = end)
        {
            if (char.IsLower(head[start])) return false;
        }
        return true;
    }

    // A place in capitals, or one with a comma and a month behind; 'Friday, May 3 –' is no place.
    private static bool OpensWithPlace(ReadOnlySpan<char> head)
    {
        if (!PhraseSet.NextWord(head, 0, out int start, out int end) || start > 0) return false;
        var first = head[..end];
        bool capitals = first.Length > 3;
        foreach (char c in first) capitals &= char.IsUpper(c);
        if (capitals) return true;
        bool month = false;
        for (int at = end; PhraseSet.NextWord(head, at, out start, out end); at = end) month |= PageDate.MonthOf(head[start..end]) > 0;
        return month && head.Contains(',') && PageDate.MonthOf(first) == 0 && !first.EndsWith("day", StringComparison.Ordinal);
    }
}
