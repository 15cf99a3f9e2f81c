using Demarche.Reference;

namespace Demarche.Engagements;

/// <summary>Which states' names take 'the' in running text (<c>reference/state-articles.tsv</c>).</summary>
internal static class StateArticles
{
    /// <summary>Whether a state's name takes an article.</summary>
    /// <param name="folder">The folder of the reference pack.</param>
    /// <param name="state">ISO 3166-1 alpha-3.</param>
    public static bool Take(string folder, string state) => TsvFile.Rows(Path.Combine(folder, "state-articles.tsv")).Any(r => r[0] == state);
}
