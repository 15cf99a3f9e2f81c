namespace Demarche.Briefings.Sheets;

/// <summary>How much paper the page takes before its annexes, in points of A4, by the DOCX layout with its notes at the foot.</summary>
public static class PageBudget
{
    // Two pages of 259 mm between the margins, less the rules above notes and what keeping lines together wastes.
    private const double TwoPages = 1535;

    /// <summary>Whether what stands before the annexes fits on two pages.</summary>
    /// <param name="sheet">The page.</param>
    /// <returns>True where it fits.</returns>
    public static bool Fits(Sheet sheet) => Points(sheet) <= TwoPages;

    /// <summary>The height of what stands before the annexes.</summary>
    /// <param name="sheet">The page.</param>
    /// <returns>Points (1/72 inch).</returns>
    public static double Points(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Dictionary<string, int> notes = sheet.Notes.ToDictionary(n => n.Id, n => n.Text.Length, StringComparer.Ordinal);
        double points = 26;
        foreach (SheetBlock block in sheet.Blocks)
        {
            if (block is AnnexBreak) break;
            points += block switch
            {
                HeadingBlock { Level: 2 } => 29,
                HeadingBlock heading => (Lines(heading.Text.Length, 90) * 14) + 9,
                FieldBlock field => (Lines(Length(field.Inlines), 96) * 12.3) + 2.5,
                ItemBlock item => (Lines(Length(item.Inlines), 106) * 12.3) + 2,
                ParagraphBlock paragraph => (Lines(Length(paragraph.Inlines), 110) * 12.3) + 3.5,
                TableBlock table => 22 + table.Rows.Sum(r => (Lines(r.Max(Length), 58) * 11.8) + 4),
                _ => 0,
            };
            foreach (NoteMark mark in Marks(block)) points += (Lines(notes[mark.Note] + 4, 148) * 8.9) + 0.5;
        }
        return points;
    }

    private static IEnumerable<NoteMark> Marks(SheetBlock block) => block switch
    {
        FieldBlock field => field.Inlines.OfType<NoteMark>(),
        ItemBlock item => item.Inlines.OfType<NoteMark>(),
        ParagraphBlock paragraph => paragraph.Inlines.OfType<NoteMark>(),
        TableBlock table => table.Rows.SelectMany(r => r.SelectMany(c => c.OfType<NoteMark>())),
        _ => [],
    };

    private static int Length(IReadOnlyList<Inline> inlines) => inlines.Sum(i => i is TextRun run ? run.Text.Length : 1);

    private static int Lines(int characters, int width) => Math.Max(1, (characters + width - 1) / width);
}
