namespace Demarche.ReferenceBuilder;

/// <summary>Joins the English list of given names with those of leaders, and writes given-names.tsv.</summary>
internal static class GivenNames
{
    /// <summary>Names with the genders they are borne by: f, m, fm, or empty where the sources do not say.</summary>
    public static SortedDictionary<string, string> Read(List<Leader> leaders, Output output)
    {
        SortedDictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (Row row in Table.Tsv(output.At("given-names-english.tsv")).Rows) names[row["name"]] = row["gender"];
        foreach (Leader leader in leaders)
        {
            string[] parts = leader.Name.Split(' ');
            string first = parts[0];
            // Where the surname comes first (East Asia), the first word is not the given name.
            if (parts.Length < 2 || first.Length < 3 || first == leader.Surname || !first.All(c => char.IsLetter(c) || c is '-' or '\'') || first.All(char.IsUpper)) continue;
            string known = names.GetValueOrDefault(first, "");
            names[first] = known.Contains(leader.Gender, StringComparison.Ordinal) ? known : string.Concat((known + leader.Gender).Order());
        }
        return names;
    }

    /// <summary>Writes the list.</summary>
    public static void Write(SortedDictionary<string, string> names, Output output) =>
        output.Write("given-names.tsv", ["moby-given-names", "archigos", "factbook"], "name\tgender", names.Select(n => Output.Line(n.Key, n.Value)));
}
