namespace Demarche.Reading.Documents;

/// <summary>Lines that say who wrote or published a text: 'By X', 'By X and Y, Z', 'X | Z', 'Source: Z', '- From Z'.</summary>
internal static class Byline
{
    private const int MostWords = 16;

    /// <summary>What a byline says.</summary>
    /// <param name="Authors">Who wrote, in order; may be empty.</param>
    /// <param name="Publisher">Who published, or null.</param>
    public sealed record Signed(IReadOnlyList<Author> Authors, string? Publisher);

    /// <summary>Whether the line is a byline.</summary>
    /// <param name="line">A line of text.</param>
    public static bool Is(ReadOnlySpan<char> line) => Read(line) is not null;

    /// <summary>Reads a byline; null where the line is none.</summary>
    /// <param name="line">A line of text.</param>
    public static Signed? Read(ReadOnlySpan<char> line)
    {
        if (line.Length > 160 || Shape.Words(line, MostWords + 1) > MostWords) return null;
        var lists = PageWords.Shipped;
        var s = line.TrimStart("-–—* \t");
        if (lists["publisher-openings"].MatchAt(s, 0) is > 0 and var source)
        {
            var name = s[source..].TrimStart(": \t").TrimEnd(". ");
            bool marked = (source < s.Length && s[source] == ':') || s.Length < line.Length;
            return marked && PersonName.IsCapitalised(name) && Shape.Words(name, 9) <= 8 ? new([], Fold(name)) : null;
        }
        if (lists["byline-openings"].MatchAt(s, 0) is > 0 and var opening)
        {
            return People(s[opening..].TrimStart(": \t").TrimEnd(". "));
        }
        int bar = s.IndexOf('|');
        if (bar > 0 && s[(bar + 1)..].IndexOf('|') < 0 && PersonName.Is(s[..bar].Trim()))
        {
            var place = s[(bar + 1)..].Trim();
            if (PersonName.IsCapitalised(place) && !lists["navigation"].In(s)) return new([new(Fold(s[..bar].Trim()), Fold(place))], null);
        }
        return null;
    }

    // 'X', 'X and Y', 'X, Y and Z', 'X, affiliation', 'X of affiliation', 'X | affiliation', 'X in Place'.
    private static Signed? People(ReadOnlySpan<char> s)
    {
        List<Author> authors = [];
        string? affiliation = null;
        while (!s.IsEmpty)
        {
            int cut = Cut(s, out int next, out bool joins);
            var name = s[..cut].Trim();
            if (PersonName.Is(name)) authors.Add(new(Fold(name), null));
            else if (authors.Count == 0) return null;
            else
            {
                affiliation = Fold(s.TrimStart(",|/ "));
                break;
            }
            s = s[next..].TrimStart();
            if (!joins && !s.IsEmpty)
            {
                affiliation = PageDate.Contains(s) ? null : Fold(s.TrimStart(",|/ "));
                break;
            }
        }
        if (authors.Count == 0) return null;
        return new(affiliation is null ? authors : [.. authors.Select(a => a with { Affiliation = affiliation })], null);
    }

    private static int Cut(ReadOnlySpan<char> s, out int next, out bool joins)
    {
        for (int i = 0; i < s.Length; i++)
        {
            if (s[i] is ',' or '&') { (next, joins) = (i + 1, true); return i; }
            if (s[i] is '|' or '/' or '–' or '—' or '•' or '·' or '(') { (next, joins) = (i + 1, false); return i; }
            if (s[i] != ' ') continue;
            var rest = s[(i + 1)..];
            if (rest.StartsWith("and ", StringComparison.OrdinalIgnoreCase)) { (next, joins) = (i + 5, true); return i; }
            if (rest.StartsWith("- ") || rest.StartsWith("in ") || rest.StartsWith("of ") || rest.StartsWith("for ") || rest.StartsWith("at "))
            {
                (next, joins) = (i + 1 + rest.IndexOf(' '), false);
                return i;
            }
        }
        (next, joins) = (s.Length, false);
        return s.Length;
    }

    private static string Fold(ReadOnlySpan<char> s) => PersonName.Fold(s);
}
