using System.Globalization;
using System.Text.Json;

namespace Demarche.Measure;

/// <summary>The reader on texts that others labelled, in the part studied while it was made and the part held aside.</summary>
internal static class LabelledReading
{
    public static Section Measure(Setting setting, string part)
    {
        string title = part == "worked-on" ? "Reading: labelled texts, the part worked on" : "Reading: labelled texts, the part held aside";
        const string Command = "python3 ../shared/tools/score_reading.py --published-from-gold TEXT:GOLD…";
        string folder = Path.Combine(setting.Data, "reading");
        if (!Directory.Exists(folder) || !File.Exists(setting.Scorer)) return Section.NotMeasured(title, Command, "the labelled texts are not here");
        string[] texts = [.. Texts(setting, part)];
        if (Score(setting, texts.Select(t => $"{t}.txt:{t}.json")) is not { } total) return Section.NotMeasured(title, Command, "the scorer did not run; it needs python3");
        return new(title, Command, Figures(total, 0.70), $"{texts.Length} texts, {total.GetProperty("counts").GetProperty("facts").GetInt32()} facts. Which text belongs to which part: `tests/data/reading-split.tsv`.");
    }

    /// <summary>The texts of a part, their paths without the ending.</summary>
    public static IEnumerable<string> Texts(Setting setting, string part) =>
        File.ReadLines(setting.In("tests/data/reading-split.tsv")).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).Where(l => l[1] == part).Select(l => Path.Combine(setting.Data, "reading", l[0]));

    /// <summary>Scores texts together; null where the scorer cannot run.</summary>
    public static JsonElement? Score(Setting setting, IEnumerable<string> pairs)
    {
        var ran = setting.Run("python3", [setting.Scorer, "--command", setting.Demarche, "--published-from-gold", "--json", .. pairs]);
        if (ran is null || ran.Output.Length == 0) return null;
        return JsonDocument.Parse(ran.Output).RootElement.GetProperty("total");
    }

    /// <summary>The figures that bars were set for, and those beside them.</summary>
    public static List<Figure> Figures(JsonElement total, double f1)
    {
        var counts = total.GetProperty("counts");
        double? Share(string name) => total.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
        int Count(string name) => counts.GetProperty(name).GetInt32();
        return
        [
            Figure.AtLeast("kind F1", Share("f1"), f1, headline: true),
            Figure.Only("precision", Share("precision")),
            Figure.Only("recall", Share("recall")),
            Figure.AtLeast("type", Share("type"), 0.85, headline: true),
            Figure.AtLeast("dated", Share("dated"), 0.85, headline: true),
            Figure.Only("date, undated facts counted too", Share("date")),
            Figure.Only("actors F1", Share("actors")),
            Figure.Only("roles F1", Share("roles")),
            Figure.Only("modality", Share("modality")),
            Figure.AtMost("proposals a fact", Share("proposals_per_fact"), 1.5),
            Figure.AtMost("facts called furniture", Count("swallowed"), 0),
            Figure.AtMost("bad citations", Count("bad_citations") + Count("bad_furniture"), 0),
            new("furniture found", string.Create(CultureInfo.InvariantCulture, $"{Count("furniture")} of {Count("furniture_n")}")),
            Figure.AtMost("texts not read", Count("not_read"), 0),
        ];
    }
}
