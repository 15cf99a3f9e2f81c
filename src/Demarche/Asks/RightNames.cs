using Demarche.Readings;
using Demarche.Reference;

namespace Demarche.Asks;

/// <summary>What the articles of treaties protect, in a few plain words, and the words that speak of it (<c>reference/rights.tsv</c>).</summary>
public sealed class RightNames
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly List<(string Right, string[] Words)> words = [];

    private RightNames()
    {
    }

    /// <summary>All the names, once each.</summary>
    public IReadOnlyCollection<string> All => names.Values.Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>Reads the names.</summary>
    /// <param name="folder">The folder of the reference pack.</param>
    /// <returns>The names.</returns>
    /// <exception cref="Sources.UnusableInputException">The file is not there.</exception>
    public static RightNames Load(string folder)
    {
        RightNames made = new();
        foreach (string[] row in TsvFile.Rows(Path.Combine(folder, "rights.tsv")))
        {
            made.names[row[0]] = row[1];
            string[] words = row[2].Split('|', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0) made.words.Add((row[0], [.. words.Select(w => $" {w} ")]));
        }
        return made;
    }

    /// <summary>What a right is called.</summary>
    /// <param name="right">As <c>ICCPR-19</c>.</param>
    /// <returns>Null where no name is held.</returns>
    public string? Of(string right) => names.GetValueOrDefault(right);

    /// <summary>The rights that a fact touches: those that its reader gave it; where it gave none, those that its own words speak of.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>In the order of the file.</returns>
    public IReadOnlyList<string> Touched(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Rights.Count > 0) return fact.Rights;
        string spoken = string.Join(' ', fact.Tellings.SelectMany(t => t.Proposal.Citations.Select(c => c.Quote).Append(t.Proposal.Details.GetValueOrDefault("law") ?? "").Append(t.Proposal.Details.GetValueOrDefault("action") ?? "")));
        string folded = $" {Words.Fold(spoken)} ";
        return [.. words.Where(w => w.Words.Any(x => folded.Contains(x, StringComparison.Ordinal))).Select(w => w.Right)];
    }
}
