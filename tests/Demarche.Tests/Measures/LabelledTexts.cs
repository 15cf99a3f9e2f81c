using System.Text.Json;

namespace Demarche.Tests.Measures;

/// <summary>The labelled texts of others, in the part that was studied; the scorer that stands beside them.</summary>
internal static class LabelledTexts
{
    /// <summary>Scores the texts of the part worked on with the executable that these tests were built with. Skips where data or Python are absent.</summary>
    /// <returns>The figures of all texts together.</returns>
    public static JsonElement Score()
    {
        string scorer = Path.GetFullPath(Path.Combine(Repository.TestData, "../tools/score_reading.py"));
        string reading = Path.Combine(Repository.TestData, "reading");
        if (!File.Exists(scorer) || !Directory.Exists(reading)) Assert.Skip($"The labelled texts are not at {Repository.TestData}; DEMARCHE_TEST_DATA says where they are.");
        var split = File.ReadLines(Path.Combine(Repository.Root, "tests/data/reading-split.tsv")).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t'));
        string[] texts = [.. split.Where(s => s[1] == "worked-on").Select(s => Path.Combine(reading, s[0]))];
        Outcome outcome;
        try
        {
            outcome = Executable.Start("python3", Repository.Root, [scorer, "--command", Executable.Demarche, "--published-from-gold", "--json", .. texts.Select(t => $"{t}.txt:{t}.json")]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("The scorer needs python3.");
            throw;
        }
        outcome.Exit.ShouldBe(0, outcome.Error);
        return JsonDocument.Parse(outcome.Output).RootElement.GetProperty("total");
    }
}
