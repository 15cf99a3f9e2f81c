using System.Text.Json;

namespace Demarche.ReferenceBuilder;

/// <summary>Where the inputs lie: the folder of shared data and WordNet's.</summary>
/// <param name="Data">The folder that holds <c>reference/</c> and <c>treaties/</c>.</param>
/// <param name="WordNet">The folder of WordNet 3.0's <c>data.*</c> files.</param>
internal sealed record Sources(string Data, string WordNet)
{
    /// <summary>A file of the reference folder.</summary>
    public string Reference(params string[] path) => Path.Combine([Data, "reference", .. path]);

    /// <summary>A file of the treaties folder.</summary>
    public string Treaties(params string[] path) => Path.Combine([Data, "treaties", .. path]);

    /// <summary>CLDR's names of territories in a language, by alpha-2 (with <c>-alt-…</c> variants).</summary>
    public IReadOnlyDictionary<string, string> Territories(string language)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Reference("cldr-territories", language + ".json")));
        return json.RootElement.GetProperty("main").GetProperty(language).GetProperty("localeDisplayNames").GetProperty("territories")
            .EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);
    }

    /// <summary>Words that English writes in lower case, by WordNet.</summary>
    public HashSet<string> OrdinaryWords()
    {
        HashSet<string> words = [];
        foreach (string part in (string[])["noun", "verb", "adj", "adv"])
        {
            foreach (string line in File.ReadLines(Path.Combine(WordNet, "data." + part)))
            {
                if (line.StartsWith("  ", StringComparison.Ordinal)) continue;
                string[] cells = line.Split(' ');
                int count = Convert.ToInt32(cells[3], 16);
                for (int i = 0; i < count; i++)
                {
                    string word = cells[4 + (2 * i)];
                    if (char.IsLower(word[0])) words.Add(word.Split('(')[0].Replace('_', ' '));
                }
            }
        }
        return words;
    }
}
