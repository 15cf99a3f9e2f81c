namespace Demarche.Reading.Documents;

/// <summary>The bullet, number or letter that opens a list item in plain text.</summary>
internal static class ListMarker
{
    /// <summary>Length of the marker with the blanks after it, or 0 where the line opens no item.</summary>
    /// <param name="line">A line without the white space around it.</param>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.Length < 3) return 0;
        int end = Bullet(line);
        if (end == 0) end = Enumerator(line);
        if (end == 0 || end >= line.Length || !char.IsWhiteSpace(line[end])) return 0;
        while (end < line.Length && char.IsWhiteSpace(line[end])) end++;
        return end < line.Length ? end : 0;
    }

    /// <summary>Whether two lines open items of one list: the same bullet, or both numbered or lettered alike.</summary>
    /// <param name="a">A line that opens an item.</param>
    /// <param name="b">Another.</param>
    public static bool Alike(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Class(a) == Class(b);

    private static (char, bool) Class(ReadOnlySpan<char> line)
    {
        char c = line[0] == '(' ? line[1] : line[0];
        char kind = char.IsAsciiDigit(c) ? '1' : char.IsAsciiLetter(c) ? 'a' : c;
        return (kind, line[0] == '(');
    }

    private static int Bullet(ReadOnlySpan<char> line) =>
        line[0] is '-' or '*' or '+' or '•' or '·' or '‣' or '◦' or '▪' or '■' or '●' or '–' or '—' or '►' ? 1 : 0;

    // '1.' '12)' '(a)' 'b)' '(iv)' 'ii.'; a lone letter and a full stop is an initial, not a marker.
    private static int Enumerator(ReadOnlySpan<char> line)
    {
        bool open = line[0] == '(';
        int i = open ? 1 : 0, from = i;
        if (char.IsAsciiDigit(line[i]))
        {
            while (i < line.Length && char.IsAsciiDigit(line[i])) i++;
            if (i - from > 3) return 0;
        }
        else if (IsRoman(line, i, out int romanEnd))
        {
            i = romanEnd;
        }
        else if (char.IsAsciiLetter(line[i]))
        {
            i++;
        }
        if (i == from || i >= line.Length) return 0;
        if (line[i] == ')') return i + 1;
        bool number = char.IsAsciiDigit(line[from]) || (i - from > 1 && char.IsAsciiLetterLower(line[from]));
        return !open && line[i] == '.' && number ? i + 1 : 0;
    }

    private static bool IsRoman(ReadOnlySpan<char> line, int from, out int end)
    {
        end = from;
        while (end < line.Length && line[end] is 'i' or 'v' or 'x') end++;
        return end > from && end - from <= 5 && end < line.Length && !char.IsLetter(line[end]);
    }
}
