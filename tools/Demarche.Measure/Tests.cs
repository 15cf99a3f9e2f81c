using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Measure;

/// <summary>All tests, counted and timed.</summary>
internal static partial class Tests
{
    public static Section Measure(Setting setting)
    {
        const string Title = "Tests", Command = "./test";
        List<Figure> figures = [];
        foreach (string project in new[] { "tests/Demarche.Reading.Tests", "tests/Demarche.Tests" })
        {
            var clock = Stopwatch.StartNew();
            if (setting.Run(setting.Built(project), "-noColor") is not { } ran || Summary().Match(ran.Output) is not { Success: true } summary) return Section.NotMeasured(Title, Command, "the tests did not run");
            int Count(int group) => int.Parse(summary.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
            int total = Count(1), failed = Count(2) + Count(3), skipped = Count(4);
            string text = string.Create(CultureInfo.InvariantCulture, $"{total - failed - skipped} passed, {failed} failed, {skipped} skipped, in {clock.Elapsed.TotalSeconds:0} s");
            figures.Add(new(project, text, "0 failed", failed == 0));
        }
        return new(Title, Command, figures);
    }

    [GeneratedRegex(@"Total: (\d+), Errors: (\d+), Failed: (\d+), Skipped: (\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex Summary();
}
