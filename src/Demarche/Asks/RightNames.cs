using Demarche.Reference;

namespace Demarche.Asks;

/// <summary>What the articles of treaties protect, in a few plain words (<c>reference/rights.tsv</c>).</summary>
public sealed class RightNames
{
    private readonly Dictionary<string, string> names;

    private RightNames(Dictionary<string, string> names) => this.names = names;

    /// <summary>All the words, once each.</summary>
    public IReadOnlyCollection<string> All => names.Values.Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>Reads the names.</summary>
    /// <param name="folder">The folder of the reference pack.</param>
    /// <returns>The names.</returns>
    /// <exception cref="Sources.UnusableInputException">The file is not there.</exception>
    public static RightNames Load(string folder) =>
        new(TsvFile.Rows(Path.Combine(folder, "rights.tsv")).ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal));

    /// <summary>What a right is called.</summary>
    /// <param name="right">As <c>ICCPR-19</c>.</param>
    /// <returns>Null where no name is held.</returns>
    public string? Of(string right) => names.GetValueOrDefault(right);
}
