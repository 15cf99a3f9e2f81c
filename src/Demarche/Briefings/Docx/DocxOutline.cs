using DocumentFormat.OpenXml.Wordprocessing;

namespace Demarche.Briefings.Docx;

/// <summary>Which paragraphs of a DOCX are headings and list items, by their styles' names and outline levels: style ids differ between programs and languages.</summary>
internal sealed class DocxOutline(Styles? styles)
{
    private readonly Dictionary<string, Style> byId = (styles?.Elements<Style>() ?? [])
        .Where(s => s.StyleId?.Value is not null && s.Type?.Value == StyleValues.Paragraph)
        .GroupBy(s => s.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>1 for the title, 2 for a section, 3 and more below it; null for text.</summary>
    public int? Level(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } own and < 9) return own + 2;
        foreach (Style style in Chain(paragraph))
        {
            string name = style.StyleName?.Val?.Value ?? "";
            if (name.Equals("Title", StringComparison.OrdinalIgnoreCase)) return 1;
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level) return level < 9 ? level + 2 : null;
            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(8), out int number)) return number + 1;
        }
        return null;
    }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem(Paragraph paragraph) => paragraph.ParagraphProperties?.NumberingProperties is not null
        || Chain(paragraph).Any(s => s.StyleParagraphProperties?.NumberingProperties is not null || s.StyleName?.Val?.Value?.StartsWith("List", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The paragraph's style and those it is based on; a file may hold a ring of them.</summary>
    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        string? id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (int depth = 0; depth < 12 && id is not null && byId.TryGetValue(id, out Style? style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
