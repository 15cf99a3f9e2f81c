namespace Demarche.Reading.Documents;

/// <summary>
/// Tells a line end that an editor made by wrapping from one that a writer made. Wrapping is greedy: a line ends only
/// where the next word would not have fitted. The width is learnt from the breaks that are certain, those before a
/// small letter, first within the run of lines at hand, otherwise within the whole text.
/// </summary>
internal sealed class LineWrap
{
    private readonly string text;
    private readonly int textWidth;
    private int width;

    public LineWrap(string text, List<TextLine> lines)
    {
        this.text = text;
        textWidth = width = WidthOf(lines, 0, lines.Count);
    }

    /// <summary>Learns the width of a run of lines between blank lines.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="from">First of the run.</param>
    /// <param name="to">One past its last.</param>
    public void Enter(List<TextLine> lines, int from, int to)
    {
        int own = WidthOf(lines, from, to);
        width = own > 0 ? own : textWidth;
    }

    /// <summary>Whether the second line goes on with the paragraph of the first.</summary>
    /// <param name="line">A line.</param>
    /// <param name="next">The line after it, no blank line between.</param>
    public bool Continues(in TextLine line, in TextLine next)
    {
        if (StartsSmall(next)) return true;
        if (width == 0) return false;
        // Longer than the width: it was never wrapped, so its end is the writer's, unless it breaks off.
        if (line.Width > width + width / 8 + 4) return !EndsSentence(line) && text[line.End - 1] == ',';
        return line.Width + 1 + FirstWordLength(next) > width;
    }

    /// <summary>Whether the line ends as a sentence or a lead-in does.</summary>
    /// <param name="line">A line.</param>
    public bool EndsSentence(in TextLine line) => Shape.EndsSentence(text.AsSpan(line.Start, line.Length), orColon: true);

    private int WidthOf(List<TextLine> lines, int from, int to)
    {
        int widest = 0, certain = 0;
        for (int i = from; i + 1 < to; i++)
        {
            if (lines[i + 1].AfterBlank || !StartsSmall(lines[i + 1])) continue;
            certain++;
            widest = Math.Max(widest, lines[i].Width);
        }
        return certain >= 2 ? widest : 0;
    }

    private bool StartsSmall(in TextLine line)
    {
        char c = text[line.Start];
        if (!char.IsLower(c)) return c is ',' or ';' or ')' or '%';
        // 'a)' and 'i.' open an item; 'eBay' is a name.
        return ListMarker.Length(text.AsSpan(line.Start, line.Length)) == 0
            && !(line.Length > 1 && char.IsUpper(text[line.Start + 1]));
    }

    private int FirstWordLength(in TextLine line)
    {
        int i = line.Start;
        while (i < line.End && !char.IsWhiteSpace(text[i])) i++;
        return i - line.Start;
    }
}
