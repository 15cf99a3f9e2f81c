using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Demarche.Measure;

/// <summary>EDTF by the standard's examples, and the finding of dates in texts that others annotated; both are tests with floors, of which the figures are taken here.</summary>
internal static partial class Dates
{
    public static Section MeasureEdtf(Setting setting)
    {
        const string Title = "Dates: EDTF levels 0 to 2", Command = "tests/Demarche.Reading.Tests -class '*Edtf*'";
        if (Tests(setting, "*Edtf*") is not { } results) return Section.NotMeasured(Title, Command, "the tests did not run");
        int all = results.Count, passed = results.Count(r => r.Passed);
        return new(Title, Command, [new("cases and properties that hold", string.Create(CultureInfo.InvariantCulture, $"{passed} of {all}"), "all", passed == all, Headline: true)],
            "The examples of the standard's three levels, what it does not allow, and properties over generated dates.");
    }

    public static Section MeasureFinding(Setting setting)
    {
        const string Title = "Dates: found in texts of others", Command = "tests/Demarche.Reading.Tests -class '*DateBenchmark*'";
        if (!Directory.Exists(Path.Combine(setting.Data, "benchmarks/dates"))) return Section.NotMeasured(Title, Command, "the benchmarks are not here");
        if (Tests(setting, "*DateBenchmark*") is not { } results) return Section.NotMeasured(Title, Command, "the tests did not run");
        List<Figure> figures = [];
        foreach (Match line in results.SelectMany(r => Line().Matches(r.Output)).OrderBy(m => m.Value, StringComparer.Ordinal))
        {
            figures.Add(new($"{line.Groups[1]}, places F1", line.Groups[2].Value));
            figures.Add(new($"{line.Groups[1]}, values F1", line.Groups[3].Value));
        }
        return new(Title, Command, figures, "'aside': every third text, not looked at while the rules were made.");
    }

    private static List<(bool Passed, string Output)>? Tests(Setting setting, string filter)
    {
        string report = Path.Combine(Path.GetTempPath(), $"measure-{Environment.ProcessId}.trx");
        try
        {
            setting.Run(setting.Built("tests/Demarche.Reading.Tests"), "-class", filter, "-result-trx", report);
            if (!File.Exists(report)) return null;
            var results = XDocument.Load(report).Descendants().Where(e => e.Name.LocalName == "UnitTestResult");
            return [.. results.Select(r => (r.Attribute("outcome")?.Value == "Passed", string.Concat(r.Descendants().Where(e => e.Name.LocalName is "StdOut" or "Message").Select(e => e.Value))))];
        }
        finally
        {
            File.Delete(report);
        }
    }

    [GeneratedRegex(@"([\w-]+(?: \(aside\))?): gold \d+, found \d+, span F1 ([\d.]+), value F1 ([\d.]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Line();
}
