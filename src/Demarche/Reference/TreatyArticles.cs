namespace Demarche.Reference;

/// <summary>An article and the right it holds.</summary>
/// <param name="Instrument">Code of the treaty, declaration or convention (<c>ICCPR</c>, <c>UDHR</c>, <c>ILO87</c>).</param>
/// <param name="Number">Number of the article.</param>
/// <param name="Right">The right in a few words of ours.</param>
public sealed record TreatyArticle(string Instrument, string Number, string Right)
{
    /// <summary>As rights are written elsewhere: <c>ICCPR-22</c>.</summary>
    public string Code => $"{Instrument}-{Number}";
}

/// <summary>The articles of the reference pack, and which of them hold the same right. Immutable.</summary>
public sealed class TreatyArticles
{
    private readonly Dictionary<string, TreatyArticle> _articles = [];
    private readonly Dictionary<string, List<string[]>> _groups = [];
    private readonly Dictionary<string, string> _instruments = [];

    internal TreatyArticles(string folder)
    {
        foreach (string[] c in TsvFile.Rows(Path.Combine(folder, "articles.tsv"))) _articles.Add($"{c[0]}-{c[1]}", new TreatyArticle(c[0], c[1], c[2]));
        foreach (string[] c in TsvFile.Rows(Path.Combine(folder, "instruments.tsv"))) _instruments.Add(c[0], c[1]);
        foreach (string[] c in TsvFile.Rows(Path.Combine(folder, "treaties.tsv"))) _instruments.Add(c[0], c[1]);
        foreach (string[] c in TsvFile.Rows(Path.Combine(folder, "equivalences.tsv")))
        {
            string[] group = c[1].Split(' ');
            foreach (string code in group)
            {
                if (!_groups.TryGetValue(code, out List<string[]>? groups)) _groups[code] = groups = [];
                groups.Add(group);
            }
        }
    }

    /// <summary>All articles, in the order of the file.</summary>
    public IEnumerable<TreatyArticle> All => _articles.Values;

    /// <summary>The article of a code such as <c>ICCPR-22</c> or <c>ICCPR-OP1-1</c>, or null.</summary>
    /// <param name="code">The code.</param>
    public TreatyArticle? Find(string code) => _articles.GetValueOrDefault(code);

    /// <summary>Full name of a treaty, declaration or ILO convention, or null.</summary>
    /// <param name="code">Its code.</param>
    public string? InstrumentName(string code) => _instruments.GetValueOrDefault(code);

    /// <summary>The articles that hold the same right as one in the sense in which it leads (ICCPR-22 leads association, not trade unions); where it leads none, those of every right it is listed under.</summary>
    /// <param name="code">The code of an article.</param>
    /// <returns>Other articles, those that say the right most directly first; empty where none are known.</returns>
    public IReadOnlyList<TreatyArticle> SameRight(string code)
    {
        if (!_groups.TryGetValue(code, out List<string[]>? groups)) return [];
        List<string[]> led = [.. groups.Where(g => g[0] == code)];
        return [.. (led.Count > 0 ? led : groups).SelectMany(g => g).Where(c => c != code).Distinct().Select(c => Find(c)).OfType<TreatyArticle>()];
    }
}
