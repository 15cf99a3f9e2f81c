using Demarche.Reading.Documents;

namespace Demarche.Reading.Quotations;

/// <summary>
/// Finds what stands in quotation marks of any style (“…”, "…", ''…'', ``…'', «…», „…“, ‘…’, '…'), the outermost only. A
/// quotation that a paragraph leaves open goes on where the next opens with a mark; apostrophes are told from marks by
/// what stands on both sides.
/// </summary>
internal static class QuoteMarks
{
    /// <summary>Code units after which a mark without its other half is taken for one gone astray.</summary>
    private const int Longest = 20_000;

    private enum Style
    {
        None,
        Curly,
        Straight,
        TwoSingle,
        Guillemets,
        Low,
        SingleCurly,
        SingleStraight,
    }

    /// <summary>The quoted ranges in order; they do not overlap.</summary>
    public static List<QuotedSpan> Find(Document document)
    {
        var found = new List<QuotedSpan>();
        for (int b = 0; b < document.Blocks.Count; b++)
        {
            bool next = b + 1 < document.Blocks.Count && Opens(document.Text, document.Blocks[b + 1].Start, document.Blocks[b + 1].End, out _) != Style.None;
            InBlock(document.Text, document.Blocks[b], b, next, found);
        }
        return found;
    }

    private static void InBlock(string text, Block block, int index, bool nextOpens, List<QuotedSpan> found)
    {
        int i = block.Start;
        while (i < block.End)
        {
            Style style = Opens(text, i, block.End, out int length);
            if (style == Style.None)
            {
                i++;
                continue;
            }
            int end = Closing(text, i + length, Math.Min(block.End, i + Longest), style);
            if (end < 0)
            {
                // Open to the paragraph's end: a quotation of several paragraphs, or a mark gone astray.
                bool wide = style is not (Style.SingleCurly or Style.SingleStraight);
                if (wide && (i == block.Start || nextOpens)) found.Add(new QuotedSpan(i, block.End, index, nextOpens));
                if (wide && (i == block.Start || nextOpens)) return;
                i += length;
                continue;
            }
            if (end - i > 2 * length) found.Add(new QuotedSpan(i, end, index, false));
            i = end;
        }
    }

    private static Style Opens(string text, int i, int stop, out int length)
    {
        length = 1;
        if (i >= stop) return Style.None;
        char c = text[i];
        bool free = i == 0 || !char.IsLetterOrDigit(text[i - 1]);
        bool word = i + 1 < stop && !char.IsWhiteSpace(text[i + 1]);
        switch (c)
        {
            case '“': return Style.Curly;
            case '«': return Style.Guillemets;
            case '„': return Style.Low;
            case '"': return word && free ? Style.Straight : Style.None;
            case '‘': return word && free ? Style.SingleCurly : Style.None;
            case '`' when i + 1 < stop && text[i + 1] == '`':
                length = 2;
                return Style.TwoSingle;
            case '\'' when i + 1 < stop && text[i + 1] == '\'':
                length = 2;
                return free && i + 2 < stop && !char.IsWhiteSpace(text[i + 2]) ? Style.TwoSingle : Style.None;
            case '\'': return free && word && (i == 0 || text[i - 1] != '\'') && char.IsLetter(text[i + 1]) ? Style.SingleStraight : Style.None;
            default: return Style.None;
        }
    }

    // One past the closing mark, or −1.
    private static int Closing(string text, int from, int stop, Style style)
    {
        int possible = -1;
        for (int i = from; i < stop; i++)
        {
            char c = text[i];
            switch (style)
            {
                case Style.Curly when c == '”' || (c == '"' && Ends(text, i, stop)):
                case Style.Guillemets when c == '»':
                case Style.Low when c is '“' or '”':
                case Style.Straight when (c == '"' && Ends(text, i, stop)) || c == '”':
                    return i + 1;
                // The same opening mark again: the first was never closed.
                case Style.Curly when c == '“':
                    return -1;
                case Style.TwoSingle when c == '\'' && i + 1 < stop && text[i + 1] == '\'':
                    return i + 2;
                case Style.SingleCurly when c == '’' && Ends(text, i, stop):
                case Style.SingleStraight when c == '\'' && Ends(text, i, stop):
                    // After a plural the mark may be an apostrophe ('the workers' leader'): a later one is better.
                    if (i > from && text[i - 1] == 's' && i + 1 < stop && text[i + 1] == ' ')
                    {
                        if (possible < 0) possible = i + 1;
                        continue;
                    }
                    return i + 1;
            }
            if (style is Style.SingleCurly && c == '‘') return possible;
        }
        return possible;
    }

    // Something closes before it, and no word goes on behind it.
    private static bool Ends(string text, int i, int stop) =>
        i > 0 && !char.IsWhiteSpace(text[i - 1]) && (i + 1 >= stop || !char.IsLetterOrDigit(text[i + 1]));
}
