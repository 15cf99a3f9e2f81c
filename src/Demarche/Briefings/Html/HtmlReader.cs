using AngleSharp.Dom;
using AngleSharp.Html.Parser;

using Demarche.Briefings.Sheets;

namespace Demarche.Briefings.Html;

/// <summary>
/// Reads a briefing back from HTML, ours or edited: headings, paragraphs, list items, tables, superscript marks, and
/// the notes under the heading 'Notes', each beginning with its mark. Ids, classes and roles are not looked at.
/// </summary>
public static class HtmlReader
{
    private const string Skipped = "script, style, template, head, noscript";

    /// <summary>Reads.</summary>
    /// <param name="html">The file's text.</param>
    /// <returns>The page; its <see cref="Sheet.Draft"/> is empty.</returns>
    public static Sheet Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        using var document = new HtmlParser().ParseDocument(html);
        foreach (IElement element in document.QuerySelectorAll(Skipped).ToArray())
        {
            if (element != document.Head) element.Remove();
        }
        Builder builder = new();
        if (document.Body is { } body) builder.Children(body);
        builder.Close();
        return new Sheet(builder.Title, "", builder.Blocks, builder.Notes);
    }

    private static bool IsBlock(INode node) => node is IElement e && e.LocalName is "address" or "article" or "aside" or "blockquote" or "body" or "center"
        or "dd" or "details" or "div" or "dl" or "dt" or "figure" or "figcaption" or "footer" or "form" or "header" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "hr" or "li" or "main" or "nav" or "ol" or "p" or "pre" or "section" or "table" or "ul";

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class Builder
    {
        private List<Inline> line = [];
        private bool notes;

        public string Title { get; private set; } = "";
        public List<SheetBlock> Blocks { get; } = [];
        public List<SheetNote> Notes { get; } = [];

        public void Children(INode parent)
        {
            foreach (INode node in parent.ChildNodes)
            {
                if (!IsBlock(node))
                {
                    if (node is IText or IElement) Inline(node, line);
                    continue;
                }
                Close();
                var element = (IElement)node;
                switch (element.LocalName)
                {
                    case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                        Heading(element.LocalName[1] - '0', Fold(element.TextContent));
                        break;
                    case "table":
                        Table(element);
                        break;
                    case "li":
                        Children(element);
                        Close(item: true);
                        break;
                    default:
                        Children(element);
                        Close();
                        break;
                }
            }
        }

        /// <summary>Ends the line under way.</summary>
        public void Close(bool item = false)
        {
            List<Inline> inlines = Tidy(line);
            line = [];
            if (inlines.Count == 0) return;
            if (!notes) Blocks.Add(item ? new ItemBlock(inlines) : new ParagraphBlock(inlines));
            else if (Fold(string.Concat(inlines.OfType<TextRun>().Select(r => r.Text))) is var text && text.IndexOf(' ', StringComparison.Ordinal) is > 0 and int blank)
            {
                Notes.Add(new SheetNote(text[..blank].TrimEnd('.', ')', ']').TrimStart('['), text[(blank + 1)..]));
            }
        }

        private void Heading(int level, string words)
        {
            notes = words is "Notes";
            if (notes) return;
            if (level == 1 && Title.Length == 0) Title = words;
            else Blocks.Add(new HeadingBlock(level, words));
        }

        private void Table(IElement table)
        {
            IReadOnlyList<string> header = [];
            List<IReadOnlyList<IReadOnlyList<Inline>>> rows = [];
            foreach (IElement row in table.QuerySelectorAll("tr"))
            {
                List<IElement> cells = [.. row.Children.Where(c => c.LocalName is "td" or "th")];
                if (header.Count == 0 && rows.Count == 0) header = [.. cells.Select(c => Fold(c.TextContent))];
                else rows.Add([.. cells.Select(Cell)]);
            }
            Blocks.Add(new TableBlock(header, rows));
        }

        private static List<Inline> Cell(IElement cell)
        {
            List<Inline> inlines = [];
            foreach (INode node in cell.ChildNodes) Inline(node, inlines);
            return Tidy(inlines);
        }

        private static void Inline(INode node, List<Inline> into)
        {
            if (node is IText text) into.Add(new TextRun(text.Data));
            else if (node is IElement { LocalName: "br" }) into.Add(new TextRun(" "));
            else if (node is IElement { LocalName: "sup" } mark)
            {
                foreach (string id in Fold(mark.TextContent).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)) into.Add(new NoteMark(id.Trim('[', ']')));
            }
            else if (node is IElement { LocalName: not "del" } element)
            {
                foreach (INode child in element.ChildNodes) Inline(child, into);
                if (IsBlock(element)) into.Add(new TextRun(" "));
            }
        }

        /// <summary>Folds white space, and drops it at both ends of a line.</summary>
        private static List<Inline> Tidy(List<Inline> inlines)
        {
            List<Inline> tidy = [];
            bool blank = true;
            foreach (Inline inline in inlines)
            {
                if (inline is NoteMark) { tidy.Add(inline); blank = false; continue; }
                var run = (TextRun)inline;
                string words = Fold(run.Text);
                bool before = run.Text.Length > 0 && char.IsWhiteSpace(run.Text[0]), after = run.Text.Length > 0 && char.IsWhiteSpace(run.Text[^1]);
                if (words.Length == 0)
                {
                    if (before && !blank) { tidy.Add(new TextRun(" ")); blank = true; }
                    continue;
                }
                tidy.Add(new TextRun((before && !blank ? " " : "") + words + (after ? " " : "")));
                blank = after;
            }
            if (tidy is [.., TextRun last]) tidy[^1] = new TextRun(last.Text.TrimEnd());
            return [.. tidy.Where(i => i is NoteMark || ((TextRun)i).Text.Length > 0)];
        }
    }
}
