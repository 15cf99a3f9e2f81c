using System.Text.Json;
using System.Text.RegularExpressions;

using Demarche.Reading.Proposals;
using Demarche.Reading.Vocabulary;

namespace Demarche.Tests.Proposals;

/// <summary>The acceptance rates that are shipped, and where they come to light.</summary>
public partial class ShippedConfidenceTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "models/confidence.tsv"));

    [Fact]
    public void The_table_says_on_how_much_it_was_measured_and_holds_counts_alone()
    {
        string header = string.Join('\n', Lines.Where(l => l.StartsWith('#')));
        int TextsAfter(string words) => int.Parse(Regex.Match(header, words + @".* on (\d+) texts").Groups[1].Value, null);
        TextsAfter(@"Rows with \*").ShouldBeGreaterThan(0);
        TextsAfter("The other rows").ShouldBeGreaterThan(0);
        Lines.Where(l => !l.StartsWith('#')).ShouldAllBe(l => Row().IsMatch(l));
    }

    [Fact]
    public void What_stands_in_the_answer_is_what_was_measured()
    {
        var table = Confidence.Read(string.Join('\n', Lines));
        using var answer = JsonDocument.Parse(Executable.Run(Repository.Root, "read", "samples/civic-space.txt", "--format", "json").Output);
        var proposals = answer.RootElement.GetProperty("proposals").EnumerateArray().ToList();
        foreach (var proposal in proposals)
        {
            var kind = Enum.Parse<EntryKind>(proposal.GetProperty("kind").GetString()!, ignoreCase: true);
            double[] measured = [.. Frames(kind).Select(f => table.Of(kind, f)).Distinct().OfType<double>()];
            if (measured.Length == 0) proposal.GetProperty("confidence").ValueKind.ShouldBe(JsonValueKind.Null);
            else measured.ShouldContain(proposal.GetProperty("confidence").GetDouble());
        }
        proposals.ShouldContain(p => p.GetProperty("confidence").ValueKind == JsonValueKind.Number);
    }

    // Each frame of the kind that was measured, and one that was not.
    private static IEnumerable<string> Frames(EntryKind kind) =>
        Lines.Select(l => l.Split('\t')).Where(c => c.Length == 4 && c[0].Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase)).Select(c => c[1]).Append("Unmeasured");

    [GeneratedRegex(@"^[a-z]+\t(\*|[A-Za-z]+)\t\d+\t\d+$")]
    private static partial Regex Row();
}
