using Demarche.Briefings;
using Demarche.Briefings.Docx;
using Demarche.Briefings.Html;
using Demarche.Briefings.Markdown;
using Demarche.Briefings.Sheets;

using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Demarche.Tests.Briefings;

public class WritersAndReadersTests
{
    private readonly Sheet sheet = SheetComposer.Compose(HarbourCase.Compose());

    [Fact]
    public void Markdown_reads_back_as_it_was_written() => Same(MarkdownReader.Read(MarkdownWriter.Write(sheet)), renumbered: false);

    [Fact]
    public void Html_reads_back_as_it_was_written() => Same(HtmlReader.Read(HtmlWriter.Write(sheet)), renumbered: false);

    [Fact]
    public void Docx_reads_back_as_it_was_written() => Same(DocxReader.Read(new MemoryStream(DocxWriter.Write(sheet))), renumbered: true);

    [Fact]
    public void A_footnote_is_one_line_with_the_exact_words_title_and_date()
    {
        string text = MarkdownWriter.Write(sheet);
        text.ShouldContain("\n[^1]: \"Foreign Minister Batu Erdem will visit Norway on May 12 and 13\" — Harbour deals must not drown out the press, 8 May 2017\n");
        text.ShouldContain("\n[^2]: \"A bill on foreign agents, now before parliament\" — the same\n");
    }

    [Fact]
    public void Words_with_marks_of_markup_read_back_as_words()
    {
        Sheet odd = new("A *b* [c]", "", [new ParagraphBlock([new TextRun("5 * 3 _x_ <b> | [^1] `q` #1 \\ end.")]), new TableBlock(["a|b"], [[[new TextRun("c | d")]]])], []);
        foreach (Sheet read in (Sheet[])[MarkdownReader.Read(MarkdownWriter.Write(odd)), HtmlReader.Read(HtmlWriter.Write(odd)), DocxReader.Read(new MemoryStream(DocxWriter.Write(odd)))])
        {
            Lines(read).ShouldBe(Lines(odd));
        }
    }

    [Fact]
    public void The_docx_is_valid_and_says_what_it_is()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(DocxWriter.Write(sheet)), false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        MainDocumentPart main = package.MainDocumentPart!;
        main.HeaderParts.Single().Header!.InnerText.ShouldBe("DRAFT: 0 of 9 entries reviewed");
        main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value.ShouldBe("en-GB");
        main.Document!.Body!.Descendants<PageSize>().Single().ShouldSatisfyAllConditions(s => s.Width!.Value.ShouldBe(11906u), s => s.Height!.Value.ShouldBe(16838u));
        main.FootnotesPart!.Footnotes!.Elements<Footnote>().Count(f => f.Id!.Value > 0).ShouldBe(main.Document.Descendants<FootnoteReference>().Count());
    }

    [Fact]
    public void The_html_needs_nothing_else_and_links_its_notes()
    {
        string html = HtmlWriter.Write(sheet);
        html.ShouldContain("<html lang=\"en-GB\">");
        html.ShouldNotContain("http");
        html.ShouldNotContain("<script");
        foreach (SheetNote note in sheet.Notes)
        {
            html.ShouldContain($"href=\"#note-{note.Id}\"");
            html.ShouldContain($"id=\"note-{note.Id}\"");
        }
        html.ShouldContain("content: \"DRAFT: 0 of 9 entries reviewed\"");
        html.Split(" id=\"").Skip(1).Select(p => p[..p.IndexOf('"')]).ShouldBeUnique();
    }

    private void Same(Sheet read, bool renumbered)
    {
        read.Title.ShouldBe(sheet.Title);
        read.Blocks.OfType<HeadingBlock>().Select(h => (h.Level, h.Text)).ShouldBe(sheet.Blocks.OfType<HeadingBlock>().Select(h => (h.Level, h.Text)));
        Lines(read).ShouldBe(Lines(sheet));
        if (!renumbered) read.Notes.ShouldBe(sheet.Notes);
    }

    /// <summary>Every line with the text of its notes where their marks stand.</summary>
    private static List<string> Lines(Sheet of)
    {
        Dictionary<string, string> notes = of.Notes.ToDictionary(n => n.Id, n => n.Text);
        List<string> lines = [];
        foreach (SheetBlock block in of.Blocks)
        {
            if (block is FieldBlock field) lines.Add(field.Label + " " + Words(field.Inlines));
            if (block is ParagraphBlock p && !(Words(p.Inlines) is var words && words.StartsWith("DRAFT") && !words.Contains('·'))) lines.Add(Words(p.Inlines));
            if (block is ItemBlock item) lines.Add(Words(item.Inlines));
            if (block is TableBlock table)
            {
                lines.Add(string.Join('|', table.Header));
                lines.AddRange(table.Rows.Select(r => string.Join('|', r.Select(Words))));
            }
        }
        return lines;
        string Words(IReadOnlyList<Inline> inlines)
        {
            string text = string.Concat(inlines.Where((x, i) => !(x is TextRun { Text: "," } && i > 0 && inlines[i - 1] is NoteMark)).Select(i => i is TextRun run ? run.Text : $"{{{notes.GetValueOrDefault(((NoteMark)i).Note)}}}"));
            return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
