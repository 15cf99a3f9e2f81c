namespace Demarche.Reading.Support;

/// <summary>Words between quotation marks: half-open ranges of a text, without the marks.</summary>
/// <param name="Start">First UTF-16 code unit inside the marks.</param>
/// <param name="End">One past the last.</param>
internal readonly record struct QuotedRange(int Start, int End);

/// <summary>Finds what stands between quotation marks of any style, nested ones too; apostrophes are told apart by where they stand.</summary>
internal static class Quotations
{
    private const string Closers = "”’»“\"'›";

    /// <summary>All quoted ranges, in order of their start; nested ones after those they stand in. One left open runs to the end.</summary>
    public static List<QuotedRange> Find(string text)
    {
        List<QuotedRange> found = [];
        List<(int At, char Open)> open = [];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is not ('"' or '\'' or '“' or '”' or '‘' or '’' or '«' or '»' or '„' or '‚' or '‹' or '›')) continue;
            bool before = i > 0 && IsInner(text[i - 1]);
            bool after = i + 1 < text.Length && IsInner(text[i + 1]);
            int match = open.FindLastIndex(o => Closes(o.Open, c));
            bool letterBefore = i > 0 && char.IsLetterOrDigit(text[i - 1]);
            bool letterAfter = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            if (c is '\'' or '’' && letterBefore && letterAfter) continue;
            if (match >= 0 && (!after || c is not ('"' or '\'')) && (c is not ('\'' or '’') || !IsPossessive(text, i, open, match)))
            {
                found.Add(new(open[match].At + 1, i));
                open.RemoveRange(match, open.Count - match);
            }
            else if (c is '"' or '\'' or '“' or '‘' or '«' or '„' or '‚' or '‹' or '»' && !before && after) open.Add((i, c));
        }
        foreach (var (at, mark) in open)
        {
            if (mark is not ('\'' or '‘' or '‚')) found.Add(new(at + 1, text.Length));
        }
        found.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : b.End - a.End);
        return found;
    }

    /// <summary>Whether a character is one of the quotation marks.</summary>
    public static bool IsMark(char c) => Closers.Contains(c, StringComparison.Ordinal) || c is '‘' or '«' or '„' or '‚' or '‹';

    private static bool IsInner(char c) => char.IsLetterOrDigit(c) || c is '[' or '(' or '…' or '$' or '€' or '£' || IsMark(c);

    // 's' before the mark and another such mark further on: the plural's apostrophe ('workers' rights').
    private static bool IsPossessive(string text, int at, List<(int At, char Open)> open, int match)
    {
        if (at == 0 || text[at - 1] is not 's' || at + 1 >= text.Length || text[at + 1] != ' ') return false;
        for (int i = at + 1; i < text.Length; i++)
        {
            if (text[i] != text[at]) continue;
            bool inWord = char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            bool opens = !char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && text[i - 1] == ' ';
            if (!inWord) return !opens && open[match].At < at;
        }
        return false;
    }

    private static bool Closes(char open, char c) => open switch
    {
        '"' => c is '"' or '”',
        '\'' => c is '\'' or '’',
        '“' => c is '”' or '"',
        '‘' => c is '’' or '\'',
        '«' => c == '»',
        '»' => c == '«',
        '„' => c is '“' or '”' or '"',
        '‚' => c is '‘' or '’',
        '‹' => c == '›',
        _ => false,
    };
}
