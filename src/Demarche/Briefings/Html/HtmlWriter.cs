using System.Net;
using System.Text;

using Demarche.Briefings.Sheets;

namespace Demarche.Briefings.Html;

/// <summary>
/// Prints a page as one HTML file that needs nothing else: no script, no font, no picture. It prints on A4 with the
/// draft mark on each page; notes are linked both ways (DPUB-ARIA roles), headings are in order, tables have scopes.
/// </summary>
public static class HtmlWriter
{
    /// <summary>Prints.</summary>
    /// <param name="sheet">The page.</param>
    /// <returns>The file's text, to be written as UTF-8.</returns>
    public static string Write(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        StringBuilder html = new();
        html.Append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.Append(Text(sheet.Title)).Append("</title>\n<style>\n").Append(HtmlStyle.For(sheet.Draft)).Append("</style>\n</head>\n<body>\n");
        if (sheet.Draft.Length > 0) html.Append("<p class=\"draft\">").Append(Text(sheet.Draft)).Append("</p>\n");
        html.Append("<main>\n<h1>").Append(Text(sheet.Title)).Append("</h1>\n");
        Writer writer = new(html);
        foreach (SheetBlock block in sheet.Blocks) writer.Block(block);
        writer.CloseList();
        html.Append("</main>\n");
        if (sheet.Notes.Count > 0)
        {
            html.Append("<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">Notes</h2>\n");
            foreach (SheetNote note in sheet.Notes)
            {
                html.Append("<p class=\"note\" id=\"note-").Append(note.Id).Append("\"><a class=\"back\" role=\"doc-backlink\" href=\"#mark-")
                    .Append(note.Id).Append("\" aria-label=\"Back to the mark of note ").Append(note.Id).Append("\">").Append(note.Id)
                    .Append("</a> ").Append(Text(note.Text)).Append("</p>\n");
            }
            html.Append("</section>\n");
        }
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static string Text(string words) => WebUtility.HtmlEncode(words);

    private sealed class Writer(StringBuilder html)
    {
        private readonly HashSet<string> marked = [];
        private bool inList;

        public void CloseList()
        {
            if (inList) html.Append("</ul>\n");
            inList = false;
        }

        public void Block(SheetBlock block)
        {
            if (block is not ItemBlock) CloseList();
            switch (block)
            {
                case HeadingBlock heading:
                    html.Append("<h").Append(heading.Level).Append('>').Append(Text(heading.Text)).Append("</h").Append(heading.Level).Append(">\n");
                    break;
                case ParagraphBlock paragraph:
                    html.Append("<p>");
                    Inlines(paragraph.Inlines);
                    html.Append("</p>\n");
                    break;
                case FieldBlock field:
                    html.Append("<p class=\"field\"><strong>").Append(Text(field.Label)).Append("</strong> <span>");
                    Inlines(field.Inlines);
                    html.Append("</span></p>\n");
                    break;
                case ItemBlock item:
                    if (!inList) html.Append("<ul>\n");
                    inList = true;
                    html.Append("<li>");
                    Inlines(item.Inlines);
                    html.Append("</li>\n");
                    break;
                case TableBlock table:
                    html.Append("<table>\n<thead><tr>");
                    foreach (string cell in table.Header) html.Append("<th scope=\"col\">").Append(Text(cell)).Append("</th>");
                    html.Append("</tr></thead>\n<tbody>\n");
                    foreach (var row in table.Rows)
                    {
                        html.Append("<tr>");
                        for (int i = 0; i < row.Count; i++)
                        {
                            html.Append(i == 0 ? "<th scope=\"row\">" : "<td>");
                            Inlines(row[i]);
                            html.Append(i == 0 ? "</th>" : "</td>");
                        }
                        html.Append("</tr>\n");
                    }
                    html.Append("</tbody>\n</table>\n");
                    break;
                case AnnexBreak:
                    html.Append("<hr class=\"annexes\">\n");
                    break;
            }
        }

        private void Inlines(IReadOnlyList<Inline> inlines)
        {
            Inline? previous = null;
            foreach (Inline inline in inlines)
            {
                if (inline is TextRun run)
                {
                    string element = run.Strong ? "strong" : run.Emphasis ? "em" : "";
                    if (element.Length > 0) html.Append('<').Append(element).Append('>');
                    html.Append(Text(run.Text));
                    if (element.Length > 0) html.Append("</").Append(element).Append('>');
                }
                else if (inline is NoteMark mark)
                {
                    if (previous is NoteMark) html.Append("<sup>,</sup>");
                    html.Append("<sup><a role=\"doc-noteref\" href=\"#note-").Append(mark.Note).Append('"');
                    // An id stands once in a page; a second mark of the same note has none to go back to.
                    if (marked.Add(mark.Note)) html.Append(" id=\"mark-").Append(mark.Note).Append('"');
                    html.Append('>').Append(mark.Note).Append("</a></sup>");
                }
                previous = inline;
            }
        }
    }
}
