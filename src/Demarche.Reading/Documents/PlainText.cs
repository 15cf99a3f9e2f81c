namespace Demarche.Reading.Documents;

/// <summary>Reads plain text: joins wrapped lines to paragraphs, parts list items, and tells headings and captions by their shape.</summary>
internal static class PlainText
{
    /// <summary>A paragraph before it is known what it is.</summary>
    private readonly record struct Piece(int Start, int End, int Marker, int Depth, bool BlankBefore, bool BlankAfter);

    /// <summary>The document of a plain text, without metadata.</summary>
    /// <param name="text">The text; offsets are into it.</param>
    public static Document Read(string text)
    {
        var pieces = Pieces(text, TextLines.Of(text));
        List<Block> blocks = new(pieces.Count);
        bool headed = false;
        for (int i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var kind = KindOf(text, pieces, i);
            int level = kind switch
            {
                BlockKind.List => piece.Depth,
                BlockKind.Heading => headed ? 2 : 1,
                _ => 0,
            };
            headed |= kind == BlockKind.Heading;
            blocks.Add(new(piece.Start, piece.End, kind) { Level = level, MarkerLength = piece.Marker });
        }
        return new(text, blocks, new());
    }

    private static List<Piece> Pieces(string text, List<TextLine> lines)
    {
        List<Piece> pieces = [];
        LineWrap wrap = new(text, lines);
        for (int from = 0; from < lines.Count;)
        {
            int to = from + 1;
            while (to < lines.Count && !lines[to].AfterBlank) to++;
            wrap.Enter(lines, from, to);
            if (IsWrappedTitle(text, lines, from, to)) pieces.Add(new(lines[from].Start, lines[to - 1].End, 0, 0, true, true));
            else AddRun(text, lines, from, to, wrap, pieces);
            from = to;
        }
        return pieces;
    }

    private static void AddRun(string text, List<TextLine> lines, int from, int to, LineWrap wrap, List<Piece> pieces)
    {
        for (int first = from; first < to;)
        {
            var head = lines[first];
            int marker = ListMarker.Length(Span(text, head));
            int next = first + 1;
            while (next < to && Joins(text, head, marker, lines[next - 1], lines[next], wrap)) next++;
            pieces.Add(new(head.Start, lines[next - 1].End, marker, 1 + head.Indent / 4, first == from, next == to));
            first = next;
        }
    }

    private static bool Joins(string text, in TextLine head, int marker, in TextLine line, in TextLine next, LineWrap wrap)
    {
        bool goesOn = wrap.Continues(line, next);
        if (ListMarker.Length(Span(text, next)) > 0)
        {
            // A dash or number that wrapping brought to the line's start, in the middle of a sentence.
            return goesOn && !wrap.EndsSentence(line) && !(marker > 0 && ListMarker.Alike(Span(text, head), Span(text, next)));
        }
        if (marker > 0) return goesOn || next.Indent > head.Indent;
        // The first line of a paragraph stands further in.
        if (next.Indent >= line.Indent + 2 && !char.IsLower(text[next.Start])) return false;
        return goesOn;
    }

    // A title in capitals or title case that runs over two or three lines, alone between blank lines.
    private static bool IsWrappedTitle(string text, List<TextLine> lines, int from, int to)
    {
        if (to - from is < 2 or > 3 || lines[to - 1].End - lines[from].Start > 160) return false;
        bool capitals = Shape.AllCapitals(Span(text, lines[from]));
        for (int i = from; i < to; i++)
        {
            var line = Span(text, lines[i]);
            if (line.Length < 12 || (i + 1 < to && line.Length < 24) || line.Contains(':') || line.Contains('|') || line[^1] is '.' or ',') return false;
            if (ListMarker.Length(line) > 0 || PageDate.Contains(line)) return false;
            if (capitals ? !Shape.AllCapitals(line) : !Shape.TitleCase(line)) return false;
        }
        return true;
    }

    private static BlockKind KindOf(string text, List<Piece> pieces, int i)
    {
        var piece = pieces[i];
        var s = Span(text, piece);
        if (piece.Marker > 0) return BlockKind.List;
        if (PhotoCredit.TrailingLength(s) is > 0 and var credit && credit < s.Length) return BlockKind.Caption;
        return IsHeading(text, pieces, i) ? BlockKind.Heading : BlockKind.Paragraph;
    }

    private static bool IsHeading(string text, List<Piece> pieces, int i)
    {
        var piece = pieces[i];
        var s = Span(text, piece);
        if (s.Length is < 2 or > 160 || i + 1 >= pieces.Count) return false;
        int words = Shape.Words(s, atMost: 20);
        if (words is 0 or > 18 || s[^1] is ',' or ';' || s.Contains('|')) return false;
        if (char.IsLower(s[0]) || !(char.IsLetterOrDigit(s[0]) || s[0] is '"' or '“' or '‘' or '\'' or '«')) return false;
        if (s[^1] == ':') return words <= 4 && pieces[i + 1].Marker > 0;
        if (Shape.EndsSentence(s) && s[^1] is not ('?' or '!') && !Shape.AllCapitals(s)) return false;
        if (PageDate.IsDateLine(s) || Byline.Is(s)) return false;

        bool apart = piece.BlankBefore && piece.BlankAfter;
        if (Shape.AllCapitals(s)) return apart || piece.BlankBefore || IsRunning(text, pieces[i + 1]);
        if (apart) return words <= 14 || Shape.TitleCase(s);
        return words <= 12 && (i == 0 || IsRunning(text, pieces[i - 1])) && IsRunning(text, pieces[i + 1]);
    }

    private static bool IsRunning(string text, in Piece piece)
    {
        var s = Span(text, piece);
        return piece.Marker == 0 && Shape.EndsSentence(s, orColon: true) && Shape.Words(s, atMost: 20) >= 20;
    }

    private static ReadOnlySpan<char> Span(string text, in TextLine line) => text.AsSpan(line.Start, line.Length);

    private static ReadOnlySpan<char> Span(string text, in Piece piece) => text.AsSpan(piece.Start, piece.End - piece.Start);
}
