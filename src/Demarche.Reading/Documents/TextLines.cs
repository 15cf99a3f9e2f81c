namespace Demarche.Reading.Documents;

/// <summary>A line of plain text without its white space: <c>[Start, End)</c> of the text.</summary>
/// <param name="Start">First code unit that is not white space.</param>
/// <param name="End">One past the last code unit that is not white space.</param>
/// <param name="Indent">White space before it, in columns (a tab goes to the next multiple of four).</param>
/// <param name="AfterBlank">Whether a blank line, a form feed or the text's start stands before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, bool AfterBlank)
{
    /// <summary>Code units without the white space around them.</summary>
    public int Length => End - Start;

    /// <summary>The column past its last code unit, by which wrapping is judged.</summary>
    public int Width => Indent + Length;
}

/// <summary>Cuts plain text into its lines. LF, CRLF, CR, NEL, LS and PS end a line; VT, FF and PS also part paragraphs.</summary>
internal static class TextLines
{
    /// <summary>The lines that hold anything, in order.</summary>
    /// <param name="text">Plain text.</param>
    public static List<TextLine> Of(string text)
    {
        List<TextLine> lines = [];
        bool afterBlank = true;
        int i = 0;
        while (i < text.Length)
        {
            int first = -1, last = -1, indent = 0;
            bool parts = false;
            for (; i < text.Length && !EndsLine(text[i]); i++)
            {
                char c = text[i];
                if (!char.IsWhiteSpace(c))
                {
                    if (first < 0) first = i;
                    last = i + 1;
                }
                else if (first < 0)
                {
                    indent = c == '\t' ? (indent / 4 + 1) * 4 : indent + 1;
                }
            }
            if (i < text.Length)
            {
                parts = text[i] is '\v' or '\f' or '\u2029';
                i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            }
            if (first >= 0)
            {
                lines.Add(new(first, last, indent, afterBlank));
                afterBlank = parts;
            }
            else
            {
                afterBlank = true;
            }
        }
        return lines;
    }

    private static bool EndsLine(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f';
}
