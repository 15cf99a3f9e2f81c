using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using Demarche.Briefings.Sheets;

namespace Demarche.Briefings.Docx;

/// <summary>
/// Prints a page as DOCX (ISO/IEC 29500 transitional): A4, English (United Kingdom), heading styles, real footnotes,
/// the draft line in the header of every page, the page number in its footer.
/// </summary>
public static class DocxWriter
{
    /// <summary>Prints. A note that has a second mark is printed again there: a footnote has one place.</summary>
    /// <param name="sheet">The page.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        using MemoryStream stream = new();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = sheet.Title;
            package.PackageProperties.Language = DocxStyles.Language;
            package.PackageProperties.Creator = "Démarche";
            MainDocumentPart main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Styles();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = DocxStyles.Bullets();
            main.AddNewPart<DocumentSettingsPart>().Settings = DocxStyles.Settings();
            HeaderPart header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(DocxStyles.Paragraph("Header", new Run(new Text(sheet.Draft))));
            FooterPart footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(DocxStyles.Paragraph("Footer", DocxStyles.PageNumber()));

            DocxNotes notes = new(sheet.Notes);
            Body body = new(DocxStyles.Paragraph("Title", new Run(new Text(sheet.Title))));
            bool newPage = false;
            foreach (SheetBlock block in sheet.Blocks)
            {
                if (block is AnnexBreak) { newPage = true; continue; }
                OpenXmlElement element = Element(block, notes);
                if (newPage && element is Paragraph { ParagraphProperties: { } properties }) properties.PageBreakBefore = new PageBreakBefore();
                newPage = false;
                body.Append(element);
                // Two tables without a paragraph between them would be joined.
                if (element is Table) body.Append(DocxStyles.Paragraph("TableEnd"));
            }
            body.Append(DocxStyles.Section(main.GetIdOfPart(header), main.GetIdOfPart(footer)));
            main.Document = new Document(body);
            main.AddNewPart<FootnotesPart>().Footnotes = notes.Footnotes;
        }
        return stream.ToArray();
    }

    private static OpenXmlElement Element(SheetBlock block, DocxNotes notes) => block switch
    {
        HeadingBlock heading => DocxStyles.Paragraph($"Heading{heading.Level - 1}", new Run(Words(heading.Text))),
        ParagraphBlock paragraph => DocxStyles.Paragraph("Normal", [.. Runs(paragraph.Inlines, notes)]),
        ItemBlock item => DocxStyles.Paragraph("ListBullet", [.. Runs(item.Inlines, notes)]),
        FieldBlock field => DocxStyles.Paragraph("Field", [Label(field.Label), new Run(new TabChar()), .. Runs(field.Inlines, notes)]),
        TableBlock table => TableOf(table, notes),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static Table TableOf(TableBlock table, DocxNotes notes)
    {
        Table made = new(DocxStyles.TableProperties(), new TableGrid(DocxStyles.Columns(table).Select(w => new GridColumn { Width = w })));
        TableRow header = new(new TableRowProperties(new CantSplit(), new TableHeader()));
        foreach (string cell in table.Header) header.Append(new TableCell(new TableCellProperties(), DocxStyles.Paragraph("TableHeading", new Run(Words(cell)))));
        made.Append(header);
        foreach (var row in table.Rows)
        {
            TableRow line = new(new TableRowProperties(new CantSplit()));
            foreach (var cell in row) line.Append(new TableCell(new TableCellProperties(), DocxStyles.Paragraph("TableText", [.. Runs(cell, notes)])));
            made.Append(line);
        }
        return made;
    }

    private static Run Label(string words) => new(new RunProperties(new RunStyle { Val = "Label" }), Words(words));

    private static IEnumerable<Run> Runs(IReadOnlyList<Inline> inlines, DocxNotes notes)
    {
        Inline? previous = null;
        foreach (Inline inline in inlines)
        {
            if (inline is NoteMark && previous is NoteMark) yield return new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), Words(","));
            previous = inline;
            if (inline is NoteMark mark) yield return notes.Mark(mark.Note);
            else if (inline is TextRun run)
            {
                Run made = new();
                if (run.Strong || run.Emphasis)
                {
                    RunProperties properties = new();
                    if (run.Strong) properties.Append(new Bold());
                    if (run.Emphasis) properties.Append(new Italic());
                    made.Append(properties);
                }
                made.Append(Words(run.Text));
                yield return made;
            }
        }
    }

    internal static Text Words(string words) => new(words) { Space = SpaceProcessingModeValues.Preserve };
}
