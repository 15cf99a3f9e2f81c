using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using Demarche.Briefings.Sheets;

namespace Demarche.Briefings.Docx;

/// <summary>
/// Reads a briefing back from DOCX, as we wrote it or as another program saved it after edits: text, headings, lists,
/// tables, footnotes and endnotes. Insertions under tracking count as text, deletions do not; comments, headers and
/// footers are left out.
/// </summary>
public static class DocxReader
{
    /// <summary>Reads.</summary>
    /// <param name="file">The file's bytes, seekable.</param>
    /// <returns>The page; notes are numbered by their order of marks, and <see cref="Sheet.Draft"/> is empty.</returns>
    /// <exception cref="InvalidDataException">The file is no word-processing document.</exception>
    public static Sheet Read(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var package = WordprocessingDocument.Open(file, isEditable: false);
            MainDocumentPart main = package.MainDocumentPart ?? throw new InvalidDataException("it has no main part");
            Body body = main.Document?.Body ?? throw new InvalidDataException("it has no body");
            DocxOutline outline = new(main.StyleDefinitionsPart?.Styles);
            Builder builder = new(main, outline);
            builder.Blocks(body);
            return new Sheet(builder.Title, "", builder.Made, builder.Notes);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException(e.Message.ReplaceLineEndings(" "), e);
        }
    }

    private sealed class Builder(MainDocumentPart main, DocxOutline outline)
    {
        public string Title { get; private set; } = "";
        public List<SheetBlock> Made { get; } = [];
        public List<SheetNote> Notes { get; } = [];

        public void Blocks(OpenXmlElement parent)
        {
            foreach (OpenXmlElement element in parent.ChildElements)
            {
                if (element is Paragraph paragraph) Add(paragraph);
                else if (element is Table table) Add(table);
                // Content controls, and what else wraps paragraphs.
                else if (element is not SectionProperties) Blocks(element);
            }
        }

        private void Add(Paragraph paragraph)
        {
            List<Inline> inlines = Line(paragraph);
            if (inlines.Count == 0) return;
            if (outline.Level(paragraph) is { } level)
            {
                string words = Words(inlines);
                if (level == 1 && Title.Length == 0) Title = words;
                else Made.Add(new HeadingBlock(level, words));
            }
            else Made.Add(outline.IsItem(paragraph) ? new ItemBlock(inlines) : new ParagraphBlock(inlines));
        }

        private void Add(Table table)
        {
            List<IReadOnlyList<IReadOnlyList<Inline>>> rows = [];
            IReadOnlyList<string>? header = null;
            foreach (TableRow row in table.Descendants<TableRow>())
            {
                List<IReadOnlyList<Inline>> cells = [];
                foreach (TableCell cell in row.Descendants<TableCell>())
                {
                    List<Inline> line = [];
                    foreach (Paragraph paragraph in cell.Descendants<Paragraph>())
                    {
                        if (line.Count > 0) line.Add(new TextRun(" "));
                        line.AddRange(Line(paragraph));
                    }
                    cells.Add(line);
                }
                if (header is null) header = [.. cells.Select(Words)];
                else rows.Add(cells);
            }
            Made.Add(new TableBlock(header ?? [], rows));
        }

        private List<Inline> Line(OpenXmlElement paragraph)
        {
            List<Inline> inlines = [];
            Collect(paragraph, inlines);
            return inlines.Any(i => i is NoteMark || ((TextRun)i).Text.AsSpan().Trim().Length > 0) ? inlines : [];
        }

        private void Collect(OpenXmlElement parent, List<Inline> into)
        {
            foreach (OpenXmlElement element in parent.ChildElements)
            {
                switch (element)
                {
                    case Text text: Append(into, text.Text); break;
                    case TabChar or Break or CarriageReturn: Append(into, " "); break;
                    case NoBreakHyphen: Append(into, "-"); break;
                    case FootnoteReference { Id.Value: var id }:
                        Note(into, main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(f => f.Id?.Value == id));
                        break;
                    case EndnoteReference { Id.Value: var id }:
                        Note(into, main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(f => f.Id?.Value == id));
                        break;
                    case DeletedRun or MoveFromRun or FieldCode: break;
                    // The same drawing told a second time for old programs.
                    case AlternateContentFallback: break;
                    default: Collect(element, into); break;
                }
            }
        }

        private void Note(List<Inline> into, FootnoteEndnoteType? note)
        {
            string id = (Notes.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            List<Inline> line = [];
            if (note is not null) Collect(note, line);
            Notes.Add(new SheetNote(id, Words(line).Trim()));
            into.Add(new NoteMark(id));
        }

        private static void Append(List<Inline> into, string words)
        {
            // Programs cut a line into runs where they please.
            if (into is [.., TextRun last]) into[^1] = new TextRun(last.Text + words);
            else into.Add(new TextRun(words));
        }

        private static string Words(IReadOnlyList<Inline> inlines) => string.Concat(inlines.OfType<TextRun>().Select(r => r.Text)).Trim();
    }
}
