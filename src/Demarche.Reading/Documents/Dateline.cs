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
}
