using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

using Demarche.Briefings.Sheets;

namespace Demarche.Briefings.Docx;

/// <summary>The footnotes of a file under way: each mark gets a footnote of its own.</summary>
internal sealed class DocxNotes
{
    private readonly Dictionary<string, string> lines;
    private int last;

    public DocxNotes(IReadOnlyList<SheetNote> notes)
    {
        lines = notes.ToDictionary(n => n.Id, n => n.Text, StringComparer.Ordinal);
        Footnotes = new Footnotes(
            Rule(FootnoteEndnoteValues.Separator, -1, new SeparatorMark()),
            Rule(FootnoteEndnoteValues.ContinuationSeparator, 0, new ContinuationSeparatorMark()));
    }

    public Footnotes Footnotes { get; }

    /// <summary>Makes the footnote of a mark, and the run that points to it.</summary>
    public Run Mark(string note)
    {
        last++;
        Footnotes.Append(new Footnote(DocxStyles.Paragraph(
            "FootnoteText",
            new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark()),
            new Run(DocxWriter.Words(" " + lines[note])))) { Id = last });
        return new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = last });
    }

    private static Footnote Rule(FootnoteEndnoteValues type, int id, OpenXmlElement mark) =>
        new(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }), new Run(mark))) { Type = type, Id = id };
}
