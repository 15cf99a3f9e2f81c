using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

using Demarche.Briefings.Sheets;

namespace Demarche.Briefings.Docx;

/// <summary>How the DOCX page looks: styles, page, lists. Lengths are in twentieths of a point, type sizes in half points.</summary>
internal static class DocxStyles
{
    public const string Language = "en-GB";
    private const string Serif = "Cambria", Sans = "Calibri", Quiet = "5C5A55", DraftInk = "8A1C1C", LineInk = "CFCBC2";
    private const int TextWidth = 9752; // A4 less margins of 19 mm

    public static Paragraph Paragraph(string style, params OpenXmlElement[] content)
    {
        Paragraph paragraph = new(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    public static Styles Styles()
    {
        Styles styles = new(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Serif, HighAnsi = Serif, EastAsia = Serif, ComplexScript = Serif },
                new FontSize { Val = "20" }, new FontSizeComplexScript { Val = "20" },
                new Languages { Val = Language, EastAsia = Language, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new WidowControl(), new SpacingBetweenLines { After = "70", Line = "250", LineRule = LineSpacingRuleValues.Auto }))));
        styles.Append(
            Style("Normal", "Normal", isDefault: true),
            Style("Title", "Title", spacing: ("0", "100"), size: 32, bold: true, sans: true, next: "Normal"),
            Style("Heading1", "heading 1", spacing: ("190", "60"), size: 19, bold: true, sans: true, caps: true, color: Quiet, rule: true, outline: 0),
            Style("Heading2", "heading 2", spacing: ("130", "40"), size: 21, bold: true, sans: true, outline: 1),
            Style("Heading3", "heading 3", spacing: ("120", "40"), size: 20, bold: true, sans: true, outline: 2),
            Style("Field", "Field", indent: 1390, spacing: ("0", "50")),
            Style("ListBullet", "List Bullet", bullet: true, spacing: ("0", "40")),
            Style("TableHeading", "Table Heading", spacing: ("30", "30"), size: 17, bold: true, sans: true, color: Quiet),
            Style("TableText", "Table Text", spacing: ("30", "30"), size: 19),
            Style("TableEnd", "Table End", spacing: ("0", "0"), size: 8),
            Style("Header", "header", spacing: ("0", "0"), size: 16, bold: true, sans: true, color: DraftInk, centred: true),
            Style("Footer", "footer", spacing: ("0", "0"), size: 16, sans: true, color: Quiet, centred: true),
            Style("FootnoteText", "footnote text", spacing: ("0", "10"), size: 15, exact: true),
            Character("DefaultParagraphFont", "Default Paragraph Font", null, isDefault: true),
            Character("FootnoteReference", "footnote reference", new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
            LabelStyle(),
            new Style(new StyleName { Val = "Normal Table" }, new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa })) { Type = StyleValues.Table, StyleId = "TableNormal", Default = true });
        return styles;
    }

    public static Numbering Bullets() => new(
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }, new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "–" },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "284", Hanging = "227" })) { LevelIndex = 0 }) { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });

    public static Settings Settings() => new(
        new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }),
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));

    public static SectionProperties Section(string header, string footer) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1021, Left = 1077, Right = 1077, Header = 510, Footer = 454, Gutter = 0 });

    public static OpenXmlElement[] PageNumber() => [new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " }];

    public static TableProperties TableProperties() => new(
        new TableWidth { Width = TextWidth.ToString(), Type = TableWidthUnitValues.Dxa },
        new TableBorders(new BottomBorder { Val = BorderValues.Single, Size = 4, Color = LineInk }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = LineInk }),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 115, Type = TableWidthValues.Dxa }));

    /// <summary>Widths by what the columns hold: short ones get what they need, the rest is shared by the long ones.</summary>
    public static IEnumerable<string> Columns(TableBlock table)
    {
        const int Short = 22, Letter = 100, Gap = 190;
        int[] longest = new int[table.Header.Count];
        for (int c = 0; c < longest.Length; c++)
        {
            longest[c] = table.Header[c].Length;
            foreach (var row in table.Rows) longest[c] = Math.Max(longest[c], row[c].OfType<TextRun>().Sum(r => r.Text.Length));
        }
        int given = longest.Where(l => l <= Short).Sum(l => (l * Letter) + Gap), wide = longest.Where(l => l > Short).Sum();
        return longest.Select(l => (wide == 0 ? TextWidth / longest.Length : l <= Short ? (l * Letter) + Gap : (int)((long)Math.Max(0, TextWidth - given) * l / wide)).ToString());
    }

    private static Style Style(string id, string name, (string Before, string After)? spacing = null, int? size = null, bool bold = false, bool sans = false, bool caps = false,
        string? color = null, bool rule = false, int? outline = null, int? indent = null, bool bullet = false, bool centred = false, bool exact = false, string? next = null, bool isDefault = false)
    {
        StyleParagraphProperties paragraph = new();
        if (outline is not null) paragraph.Append(new KeepNext(), new KeepLines());
        if (bullet) paragraph.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }));
        if (rule) paragraph.Append(new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 4, Space = 5, Color = LineInk }));
        if (indent is { } left) paragraph.Append(new Tabs(new TabStop { Val = TabStopValues.Left, Position = left }));
        if (spacing is { } s) paragraph.Append(exact
            ? new SpacingBetweenLines { Before = s.Before, After = s.After, Line = "228", LineRule = LineSpacingRuleValues.Auto }
            : new SpacingBetweenLines { Before = s.Before, After = s.After });
        if (indent is { } hanging) paragraph.Append(new Indentation { Left = hanging.ToString(), Hanging = hanging.ToString() });
        if (centred) paragraph.Append(new Justification { Val = JustificationValues.Center });
        if (outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        StyleRunProperties run = new();
        if (sans) run.Append(new RunFonts { Ascii = Sans, HighAnsi = Sans, EastAsia = Sans, ComplexScript = Sans });
        if (bold) run.Append(new Bold());
        if (caps) run.Append(new Caps());
        if (color is not null) run.Append(new Color { Val = color });
        if (caps) run.Append(new Spacing { Val = 20 });
        if (size is { } points) run.Append(new FontSize { Val = points.ToString() }, new FontSizeComplexScript { Val = points.ToString() });
        Style style = new(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        if (!isDefault) style.Append(new BasedOn { Val = "Normal" });
        if ((outline is not null ? "Normal" : next) is { } following) style.Append(new NextParagraphStyle { Val = following });
        style.Append(new PrimaryStyle());
        if (paragraph.HasChildren) style.Append(paragraph);
        if (run.HasChildren) style.Append(run);
        return style;
    }

    private static Style Character(string id, string name, OpenXmlElement? property, bool isDefault = false)
    {
        Style style = new(new StyleName { Val = name }) { Type = StyleValues.Character, StyleId = id, Default = isDefault ? true : null };
        if (property is not null) style.Append(new StyleRunProperties(property));
        return style;
    }

    private static Style LabelStyle() => new(new StyleName { Val = "Label" }, new StyleRunProperties(
        new RunFonts { Ascii = Sans, HighAnsi = Sans, EastAsia = Sans, ComplexScript = Sans }, new Bold(), new Color { Val = Quiet }, new FontSize { Val = "17" })) { Type = StyleValues.Character, StyleId = "Label", CustomStyle = true };
}
