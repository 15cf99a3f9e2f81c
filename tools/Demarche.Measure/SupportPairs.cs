using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Measure;

/// <summary>The support check on pairs of our own: true rewordings, and faults of all nine rules.</summary>
internal static partial class SupportPairs
{
    public static Section Measure(Setting setting)
    {
        const string Title = "Support check: pairs of our own", Command = "dotnet run --project tools/Demarche.SupportMeasurement -c Release -- tests/data/support-pairs.jsonl";
        var ran = setting.Run(setting.Built("tools/Demarche.SupportMeasurement"), setting.In("tests/data/support-pairs.jsonl"));
        if (ran is not { Exit: 0 }) return Section.NotMeasured(Title, Command, "the measurement did not run");
        List<Figure> figures = [];
        foreach (Match line in Line().Matches(ran.Output))
        {
            string part = line.Groups[1].Value;
            double Number(int group) => double.Parse(line.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
            figures.Add(Figure.AtLeast($"faults caught, {part} ({line.Groups[4]} of {line.Groups[5]})", Number(4) / Number(5), 0.95, headline: true, "0.000"));
            figures.Add(Figure.AtMost($"true ones refused, {part} ({line.Groups[2]} of {line.Groups[3]})", Number(2) / Number(3), 0.05, headline: true, format: "0.000"));
        }
        if (Rate().Match(ran.Output) is { Success: true } rate) figures.Add(new("pairs a second", rate.Groups[1].Value));
        return new(Title, Command, figures, "The parts held back (`tests/data/support-pairs.jsonl` marks them) were not shown while the rules were made, but are not untouched: their totals once decided between two variants of a rule, and whoever wrote the later part also wrote synonyms and rules after it, so that its figures flatter.");
    }

    [GeneratedRegex(@"^(\S.*): refused (\d+) of (\d+) true \S+; caught (\d+) of (\d+) faults", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(\d+) pairs a second", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Rate();
}
