using System.Text;

using Demarche.Briefings.Sheets;

namespace Demarche.Briefings.Markdown;

/// <summary>
/// Reads a briefing back from Markdown, ours or edited: headings with <c>#</c>, list items with <c>-</c>, <c>*</c> or
/// <c>+</c>, tables with bars, footnotes <c>[^id]</c>. What it does not know it reads as a paragraph, so that no
/// sentence escapes the check.
/// </summary>
public static class MarkdownReader
{
    /// <summary>Reads.</summary>
    /// <param name="text">The file's text.</param>
    /// <returns>The page; its <see cref="Sheet.Draft"/> is empty.</returns>
    public static Sheet Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string title = "";
        List<SheetBlock> blocks = [];
        List<SheetNote> notes = [];
        StringBuilder paragraph = new();
        List<string> table = [];

        void Close()
        {
            if (paragraph.Length > 0) blocks.Add(new ParagraphBlock(Inlines(paragraph.ToString())));
            paragraph.Clear();
            if (table.Count > 0) blocks.Add(Table(table));
            table.Clear();
        }

        foreach (string raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            string line = raw.Trim();
            if (line.Length == 0) { Close(); continue; }
            int level = line.AsSpan().IndexOfAnyExcept('#');
            if (level is > 0 and <= 6 && line[level] == ' ')
            {
                Close();
                string words = Words(Inlines(line[level..].Trim()));
                if (level == 1 && title.Length == 0) title = words;
                else blocks.Add(new HeadingBlock(level, words));
            }
            else if (line.StartsWith("[^", StringComparison.Ordinal) && line.IndexOf("]:", StringComparison.Ordinal) is > 2 and int close)
            {
                Close();
                notes.Add(new SheetNote(line[2..close], line[(close + 2)..].Trim()));
            }
            else if (line.Length > 2 && line[0] is '-' or '*' or '+' && line[1] == ' ')
            {
                Close();
                blocks.Add(new ItemBlock(Inlines(line[2..].Trim())));
            }
            else if (line[0] == '|')
            {
                if (paragraph.Length > 0) Close();
                table.Add(line);
            }
            else
            {
                if (table.Count > 0) Close();
                // A line that goes on a list item belongs to it; two blocks would lose the sentence's note.
                if (paragraph.Length == 0 && raw[0] is ' ' or '\t' && blocks.LastOrDefault() is ItemBlock item)
                {
                    blocks[^1] = new ItemBlock([.. item.Inlines, new TextRun(" "), .. Inlines(line)]);
                    continue;
                }
                if (paragraph.Length > 0) paragraph.Append(' ');
                paragraph.Append(line);
            }
        }
        Close();
        return new Sheet(title, "", blocks, notes);
    }

    private static TableBlock Table(List<string> lines)
    {
        List<IReadOnlyList<IReadOnlyList<Inline>>> rows = [];
        IReadOnlyList<string> header = [];
        for (int i = 0; i < lines.Count; i++)
        {
            List<string> cells = Cells(lines[i]);
            if (cells.All(c => c.Length > 0 && c.AsSpan().IndexOfAnyExcept("-: ") < 0)) continue;
            if (i == 0) header = [.. cells.Select(c => Words(Inlines(c)))];
            else rows.Add([.. cells.Select(Inlines)]);
        }
        return new TableBlock(header, rows);
    }

    private static List<string> Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length) cell.Append(line[i++]).Append(line[i]);
            else if (line[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else cell.Append(line[i]);
        }
        if (cell.ToString().Trim() is { Length: > 0 } rest) cells.Add(rest);
        return cells;
    }

    /// <summary>The words of a line without its marks.</summary>
    private static string Words(IReadOnlyList<Inline> inlines) => string.Concat(inlines.OfType<TextRun>().Select(r => r.Text));

    private static List<Inline> Inlines(string line)
    {
        List<Inline> inlines = [];
        StringBuilder run = new();
        void Flush()
        {
            if (run.Length > 0) inlines.Add(new TextRun(run.ToString()));
            run.Clear();
        }
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == '\\' && i + 1 < line.Length && char.IsPunctuation(line[i + 1]) | char.IsSymbol(line[i + 1])) run.Append(line[++i]);
            else if (c == '[' && i + 2 < line.Length && line[i + 1] == '^' && line.IndexOf(']', i) is > 0 and int close)
            {
                Flush();
                inlines.Add(new NoteMark(line[(i + 2)..close]));
                i = close;
            }
            // Emphasis is dropped: the check reads words.
            else if (c == '*' || (c == '_' && (i == 0 || i + 1 == line.Length || !char.IsLetterOrDigit(line[i - 1]) || !char.IsLetterOrDigit(line[i + 1])))) continue;
            else run.Append(c);
        }
        Flush();
        return inlines;
    }
}
