using System.Text;

namespace Demarche.Measure;

/// <summary>docs/quality.md: a part for each section, between comments, so that one can be measured anew and the others stay.</summary>
internal sealed class QualityPage
{
    private const string Begin = "<!-- measured: ", End = "<!-- end of what is measured -->", Figures = "<!-- figures: written by ./measure -->", FiguresEnd = "<!-- end of figures -->";
    private readonly List<string> order;
    private readonly Dictionary<string, string> parts;

    private QualityPage(List<string> order, Dictionary<string, string> parts) => (this.order, this.parts) = (order, parts);

    /// <summary>Opens the page; sections that are no more are dropped.</summary>
    public static QualityPage Open(string path, IEnumerable<string> keys)
    {
        List<string> order = [.. keys];
        Dictionary<string, string> parts = [];
        string text = File.Exists(path) ? File.ReadAllText(path) : "";
        foreach (string key in order)
        {
            string mark = $"{Begin}{key} -->\n";
            int start = text.IndexOf(mark, StringComparison.Ordinal);
            if (start < 0) continue;
            start += mark.Length;
            parts[key] = text[start..text.IndexOf(End, start, StringComparison.Ordinal)].Trim('\n');
        }
        return new(order, parts);
    }

    /// <summary>Puts a section in, in place of what was measured before.</summary>
    public void Put(Section section)
    {
        StringBuilder part = new();
        part.Append("## ").Append(section.Title).Append("\n\n`./measure ").Append(section.Key).Append("` runs `").Append(section.Command).Append("`\n");
        if (section.Figures.Count > 0)
        {
            part.Append("\n| figure | measured | bar | |\n| --- | --- | --- | --- |\n");
            foreach (var figure in section.Figures)
            {
                string name = figure.Headline ? $"**{figure.Name}**" : figure.Name;
                part.Append("| ").Append(name).Append(" | ").Append(figure.Value).Append(" | ").Append(figure.Bar).Append(" | ").Append(figure.Verdict).Append(" |\n");
            }
        }
        if (section.Note.Length > 0) part.Append('\n').Append(section.Note).Append('\n');
        parts[section.Key] = part.ToString().Trim('\n');
    }

    /// <summary>Writes the page.</summary>
    public void Write(string path)
    {
        StringBuilder page = new("""
            # Quality

            What was measured, how, and the bar that was set. `./measure` writes this page and the figures of the README; nothing in it
            is written by hand. `./measure SECTION` measures one section anew. How the project is tested: [testing](testing.md).

            """.ReplaceLineEndings("\n"));
        foreach (string key in order)
        {
            page.Append('\n').Append(Begin).Append(key).Append(" -->\n");
            page.Append(parts.GetValueOrDefault(key, $"## {key}\n\nNot measured yet.")).Append('\n').Append(End).Append('\n');
        }
        File.WriteAllText(path, page.ToString());
    }

    /// <summary>Writes the figures in bold between the marks of another page.</summary>
    public void WriteFigures(string path)
    {
        string text = File.ReadAllText(path);
        int start = text.IndexOf(Figures, StringComparison.Ordinal), end = text.IndexOf(FiguresEnd, StringComparison.Ordinal);
        if (start < 0 || end < start) throw new InvalidOperationException($"{path} has no place for the figures between '{Figures}' and '{FiguresEnd}'");
        StringBuilder table = new("| measured | figure | bar |\n| --- | --- | --- |\n");
        foreach (string key in order)
        {
            string[] lines = parts.GetValueOrDefault(key, "").Split('\n');
            foreach (string[] row in lines.Where(l => l.StartsWith("| **", StringComparison.Ordinal)).Select(l => l.Split(" | ")))
            {
                table.Append("| ").Append(lines[0].TrimStart('#', ' ')).Append(": ").Append(row[0].Trim('|', ' ', '*')).Append(" | ").Append(row[1]).Append(" | ").Append(row[2]).Append(" |\n");
            }
        }
        File.WriteAllText(path, $"{text[..(start + Figures.Length)]}\n{table}{text[end..]}");
    }
}
