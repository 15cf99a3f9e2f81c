namespace Demarche.ReferenceBuilder;

/// <summary>Which names are also something else.</summary>
internal static class Ambiguous
{
    /// <summary>Those listed by hand in names/ambiguous.tsv.</summary>
    public static Dictionary<string, string> ByHand(Output output)
    {
        Dictionary<string, string> listed = [];
        foreach (Row row in Table.Tsv(output.At("names/ambiguous.tsv")).Rows) listed.TryAdd(row["name"], row["ambiguous"]);
        return listed;
    }
}
