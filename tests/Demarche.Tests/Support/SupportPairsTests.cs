using System.Text.Json;

using Demarche.Reading.Dates;
using Demarche.Reading.Support;
using Demarche.Sources;
using Demarche.Support;

namespace Demarche.Tests.Support;

public sealed class SupportPairsTests
{
    internal sealed record Pair(string Id, string Sentence, string Cited, string Published, bool Holds, string? Rule, string Part);

    private static readonly Lazy<List<(Pair Pair, SupportVerdict Verdict)>> Judged = new(() =>
    {
        var check = SupportData.CreateCheck();
        return [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "data", "support-pairs.jsonl")).Select(l => JsonSerializer.Deserialize<Pair>(l, JsonSerializerOptions.Web)!)
            .Select(p => (p, check.Judge(p.Sentence, p.Cited, Edtf.Parse(p.Published))))];
    });

    [Fact]
    public void At_least_three_hundred_rewordings_and_three_hundred_faults_of_all_nine_rules()
    {
        Judged.Value.Count(j => j.Pair.Holds).ShouldBeGreaterThanOrEqualTo(300);
        Judged.Value.Count(j => !j.Pair.Holds).ShouldBeGreaterThanOrEqualTo(300);
        Judged.Value.Select(j => j.Pair.Rule).OfType<string>().Distinct().Count().ShouldBe(9);
    }

    // What was reached of the part tuned on; a change that loses ground shows here.
    // The later pairs (from c201) reword further than the first ones: the bar of 0.05 is not reached there.
    [Theory]
    [InlineData(false, 0.055, 0.946)]
    [InlineData(true, 0.159, 0.909)]
    public void Faults_are_caught_and_rewordings_let_pass(bool later, double mostRefused, double leastCaught)
    {
        var tuned = Judged.Value.Where(j => j.Pair.Part == "tuned" && string.CompareOrdinal(j.Pair.Id, "c2") >= 0 == later).ToList();
        Share(tuned, holds: true).ShouldBeLessThanOrEqualTo(mostRefused);
        Share(tuned, holds: false).ShouldBeGreaterThanOrEqualTo(leastCaught);
    }

    // What stands kept aside, whole: far from the bar, and held so that it does not fall further unseen.
    [Theory]
    [InlineData("held", 0.23, 0.876)]
    [InlineData("held-later", 0.375, 0.85)]
    public void The_parts_kept_aside_do_no_worse_than_they_did(string part, double mostRefused, double leastCaught)
    {
        var held = Judged.Value.Where(j => j.Pair.Part == part).ToList();
        Share(held, holds: true).ShouldBeLessThanOrEqualTo(mostRefused);
        Share(held, holds: false).ShouldBeGreaterThanOrEqualTo(leastCaught);
    }

    [Fact]
    public void Every_failure_has_a_place_in_its_sentence_and_one_line()
    {
        foreach (var (pair, verdict) in Judged.Value)
        {
            foreach (var failure in verdict.Failures)
            {
                failure.Start.ShouldBeInRange(0, failure.End - 1, pair.Id);
                failure.End.ShouldBeLessThanOrEqualTo(pair.Sentence.Length, pair.Id);
                failure.Message.ShouldNotContain('\n');
            }
        }
    }

    [Fact]
    public void A_citation_bears_itself_out()
    {
        var check = SupportData.CreateCheck();
        var refused = Judged.Value.Select(j => (j.Pair.Cited, j.Pair.Published)).Distinct().Where(c => !c.Cited.Contains(" … ", StringComparison.Ordinal) && !check.Judge(c.Cited, c.Cited, Edtf.Parse(c.Published)).Holds).ToList();
        refused.Count.ShouldBeLessThanOrEqualTo(2, string.Join('\n', refused));
    }

    [Theory]
    [InlineData("""{"id":1,"sentence":"a"}""", "line 2 has no text \"cited\"")]
    [InlineData("{", "line 2 is not JSON")]
    [InlineData("""{"id":1,"sentence":"a","cited":"b","published":"soon"}""", "line 2 has a \"published\" that is no date")]
    [InlineData("[]", "line 2 is not a JSON object")]
    public void A_bad_line_is_named_and_nothing_is_written(string line, string message)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, ["""{"id":"x","sentence":"It rained.","cited":"It rained.","published":"2015"}""", line]);
            using MemoryStream output = new();
            Should.Throw<UnusableInputException>(() => SupportPairs.Judge(path, output)).Message.ShouldContain(message);
            output.Length.ShouldBe(0);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Answers_come_in_order_with_the_ids_as_given()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, ["""{"id":7,"sentence":"It rained in Riga.","cited":"It rained in Riga.","published":"2015"}""", """{"id":"b","sentence":"It rained in Tartu.","cited":"It rained in Riga."}"""]);
            using MemoryStream output = new();
            SupportPairs.Judge(path, output).ShouldBe(1);
            string[] lines = System.Text.Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
            lines[0].ShouldBe("""{"id":7,"holds":true,"failures":[]}""");
            lines[1].ShouldStartWith("""{"id":"b","holds":false,"failures":[{"rule":"name","start":13,"end":18,""");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static double Share(List<(Pair Pair, SupportVerdict Verdict)> judged, bool holds)
    {
        var part = judged.Where(j => j.Pair.Holds == holds).ToList();
        return part.Count(j => !j.Verdict.Holds) / (double)part.Count;
    }
}
