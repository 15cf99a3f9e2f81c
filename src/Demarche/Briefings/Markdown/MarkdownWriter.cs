using System.Buffers;
using System.Text;

using Demarche.Briefings.Sheets;

namespace Demarche.Briefings.Markdown;

/// <summary>Prints a page as Markdown with footnotes of one line each (the syntax of PHP Markdown Extra and GitHub).</summary>
public static class MarkdownWriter
{
    // Only what would change the reading of our own lines: a full escape would litter the page with backslashes.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|#");

    /// <summary>Prints.</summary>
    /// <param name="sheet">The page.</param>
    /// <returns>UTF-16 text with line feeds, ending in one.</returns>
    public static string Write(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        StringBuilder text = new();
        text.Append("# ").Append(Escape(sheet.Title)).Append("\n\n");
        SheetBlock? previous = null;
        foreach (SheetBlock block in sheet.Blocks)
        {
            // Items of one list stand together; the first is set off from what precedes it.
            if (previous is not null && !(previous is ItemBlock && block is ItemBlock) && block is not AnnexBreak) text.Append('\n');
            Append(text, block);
            if (block is not AnnexBreak) previous = block;
        }
        if (sheet.Notes.Count > 0) text.Append('\n');
        foreach (SheetNote note in sheet.Notes) text.Append("[^").Append(note.Id).Append("]: ").Append(note.Text).Append('\n');
        return text.ToString();
    }

    private static void Append(StringBuilder text, SheetBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append('#', heading.Level).Append(' ').Append(Escape(heading.Text)).Append('\n');
                break;
            case ParagraphBlock paragraph:
                Append(text, paragraph.Inlines);
                text.Append('\n');
                break;
            case FieldBlock field:
                text.Append("**").Append(Escape(field.Label)).Append("** ");
                Append(text, field.Inlines);
                text.Append('\n');
                break;
            case ItemBlock item:
                text.Append("- ");
                Append(text, item.Inlines);
                text.Append('\n');
                break;
            case TableBlock table:
                text.Append("| ").AppendJoin(" | ", table.Header.Select(Escape)).Append(" |\n");
                text.Append('|').Insert(text.Length, " --- |", table.Header.Count).Append('\n');
                foreach (var row in table.Rows)
                {
                    text.Append('|');
                    foreach (var cell in row)
                    {
                        text.Append(' ');
                        Append(text, cell);
                        text.Append(" |");
                    }
                    text.Append('\n');
                }
                break;
        }
    }

    private static void Append(StringBuilder text, IReadOnlyList<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            if (inline is NoteMark mark) text.Append("[^").Append(mark.Note).Append(']');
            else if (inline is TextRun run)
            {
                string sign = run.Strong ? "**" : run.Emphasis ? "*" : "";
                text.Append(sign).Append(Escape(run.Text)).Append(sign);
            }
        }
    }

    private static string Escape(string words)
    {
        if (words.AsSpan().IndexOfAny(Special) < 0) return words;
        StringBuilder escaped = new(words.Length + 8);
        foreach (char c in words)
        {
            if (Special.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
