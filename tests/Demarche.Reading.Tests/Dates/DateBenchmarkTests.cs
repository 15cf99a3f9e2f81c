using System.Text.Json;

using Demarche.Reading.Dates;

namespace Demarche.Reading.Tests.Dates;

/// <summary>
/// The finder against other people's annotations (TempEval-3 Platinum, MEANTIME, GUM), by the rules of their README: spans that
/// overlap, and values that are equal. Every third text was kept aside while the rules were made. The floors are a little under what is reached.
/// </summary>
public class DateBenchmarkTests
{
    private static readonly string[] Readings = ["PastResolution", "FutureResolution"];

    [Theory]
    [InlineData("te3-platinum", false, 0.95, 0.95)]
    [InlineData("te3-platinum", true, 0.9, 0.8)]
    [InlineData("meantime", false, 0.88, 0.73)]
    [InlineData("meantime", true, 0.88, 0.75)]
    [InlineData("gum", false, 0.9, 0.76)]
    [InlineData("gum", true, 0.8, 0.65)]
    public void Dates_agree_with_annotators(string set, bool aside, double span, double value)
    {
        string file = Path.Combine(Data(), "benchmarks/dates", set + ".jsonl");
        if (!File.Exists(file)) Assert.Skip("The labelled texts are not here; DEMARCHE_TEST_DATA names their folder.");
        int gold = 0, found = 0, spans = 0, values = 0;
        foreach (var (line, index) in File.ReadLines(file).Select((l, i) => (l, i)))
        {
            if (index % 3 == 2 != aside) continue;
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement;
            string words = text.GetProperty("text").GetString()!;
            Edtf? published = text.GetProperty("published").GetString() is { } p ? Edtf.Parse(p) : null;
            var mentions = DateFinder.Find(words, 0, words.Length, published);
            var dates = text.GetProperty("dates").EnumerateArray().ToList();
            HashSet<int> used = [];
            List<DateMention> unmatched = [];
            foreach (var m in mentions)
            {
                int best = Enumerable.Range(0, dates.Count).Where(i => !used.Contains(i) && Over(dates[i], m)).OrderByDescending(i => Same(dates[i], m)).FirstOrDefault(-1);
                if (best < 0)
                {
                    unmatched.Add(m);
                    continue;
                }
                used.Add(best);
                spans++;
                if (Same(dates[best], m)) values++;
            }
            gold += dates.Count;
            var ignored = text.GetProperty("ignore").EnumerateArray().ToList();
            unmatched.RemoveAll(m => ignored.Exists(i => Over(i, m)));
            found += used.Count + unmatched.Count;
        }
        double F(int right) => 2.0 * right / (gold + found);
        string figures = $"{set}{(aside ? " (aside)" : "")}: gold {gold}, found {found}, span F1 {F(spans):0.000}, value F1 {F(values):0.000}";
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        F(spans).ShouldBeGreaterThanOrEqualTo(span, figures);
        F(values).ShouldBeGreaterThanOrEqualTo(value, figures);
    }

    /// <summary>A date parser's own cases: right where the value is its past or future reading. Most of the rest are forms of calendars and of chat that texts do not use ('the 27', 'Oct/2', 'next week on Friday').</summary>
    [Theory]
    [InlineData(false, 0.3)]
    [InlineData(true, 0.22)]
    public void Dates_agree_with_a_date_parser(bool aside, double share)
    {
        string file = Path.Combine(Data(), "dates/en_DateParser.json");
        if (!File.Exists(file)) Assert.Skip("The labelled texts are not here; DEMARCHE_TEST_DATA names their folder.");
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        int right = 0, all = 0;
        foreach (var (c, index) in json.RootElement.EnumerateArray().Select((c, i) => (c, i)))
        {
            if (index % 3 == 2 != aside || c.GetProperty("Results").GetArrayLength() == 0) continue;
            string input = c.GetProperty("Input").GetString()!;
            var value = c.GetProperty("Results")[0].GetProperty("Value");
            string day = c.GetProperty("Context").GetProperty("ReferenceDateTime").GetString()![..10];
            var found = DateFinder.Find(input, 0, input.Length, Edtf.Parse(day));
            string? said = found.Count == 1 ? found[0].Value?.ToString() : null;
            bool same = said is not null && Readings.Any(r => value.GetProperty(r).GetProperty("date").GetString() == said);
            (right, all) = (right + (same ? 1 : 0), all + 1);
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"DateParser{(aside ? " (aside)" : "")}: {right} of {all}");
        ((double)right / all).ShouldBeGreaterThanOrEqualTo(share);
    }

    private static string Data() => Environment.GetEnvironmentVariable("DEMARCHE_TEST_DATA") ?? Path.Combine(Repository(), "../shared/data");

    private static bool Over(JsonElement gold, DateMention found) =>
        found.Start < gold.GetProperty("end").GetInt32() && gold.GetProperty("start").GetInt32() < found.End;

    private static bool Same(JsonElement gold, DateMention found)
    {
        string? said = found.Value?.ToString();
        string expected = gold.GetProperty("edtf").GetString()!;
        if (gold.TryGetProperty("mod", out _)) (said, expected) = (said?.TrimEnd('~'), expected.TrimEnd('~'));
        return said == expected;
    }

    private static string Repository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Demarche.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? ".";
    }
}
