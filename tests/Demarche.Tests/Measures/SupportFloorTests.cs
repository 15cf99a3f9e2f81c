using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using Demarche.Reading.Dates;
using Demarche.Support;

namespace Demarche.Tests.Measures;

/// <summary>A short form of what <c>./measure</c> measures of the support check, on pairs of our own.</summary>
public class SupportFloorTests
{
    [Theory]
    [InlineData(false, 0.93, 0.13)]
    [InlineData(true, 0.87, 0.29)]
    public void Faults_are_caught_and_true_sentences_are_not_refused(bool heldBack, double caught, double refused)
    {
        var check = SupportData.CreateCheck();
        int faults = 0, found = 0, truths = 0, wrongly = 0;
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "tests/data/support-pairs.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var pair = json.RootElement;
            string cited = pair.GetProperty("cited").GetString()!;
            // As tools/Demarche.SupportMeasurement parts them: by the words cited, so that none stand in both parts.
            if (SHA256.HashData(Encoding.UTF8.GetBytes(cited))[0] % 3 == 0 != heldBack) continue;
            bool holds = check.Judge(pair.GetProperty("sentence").GetString()!, cited, Edtf.TryParse(pair.GetProperty("published").GetString(), out var day) ? day : null).Holds;
            if (pair.GetProperty("holds").GetBoolean()) (truths, wrongly) = (truths + 1, wrongly + (holds ? 0 : 1));
            else (faults, found) = (faults + 1, found + (holds ? 0 : 1));
        }
        string figures = $"caught {found} of {faults}, refused {wrongly} of {truths}";
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        ((double)found / faults).ShouldBeGreaterThanOrEqualTo(caught, figures);
        ((double)wrongly / truths).ShouldBeLessThanOrEqualTo(refused, figures);
    }
}
