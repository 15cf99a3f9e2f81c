using Demarche.Reading.Names;

namespace Demarche.ReferenceBuilder;

/// <summary>Reads cities of 15,000 people and more and first-level divisions, and writes names/places.tsv.</summary>
internal static class PlacesBuilder
{
    /// <summary>All place names, each with the state it lies in; those that are words, given names or names of several states' places are marked.</summary>
    public static List<NameLine> Read(StateFinder finder, HashSet<string> given, Sources sources, Output output)
    {
        Dictionary<string, string> ambiguous = Ambiguous.ByHand(output);
        HashSet<string> words = sources.OrdinaryWords();
        HashSet<(string Name, string State)> seen = [];
        List<NameLine> regions = [], cities = [];
        foreach (Row row in Table.Csv(sources.Reference("world-cities", "world-cities.csv")).Rows)
        {
            string state = finder.Find(row["country"]) ?? throw new InvalidDataException($"world-cities.csv: no state for '{row["country"]}'");
            string region = Bare(row["subcountry"]), city = Bare(row["name"]);
            if (Usable(region) && !finder.IsNameOf(region, state) && seen.Add((region, state))) regions.Add(new(region, "place", "region", state, region));
            // Cities have keys of their own, so that Moscow the region and Moscow the city both stand.
            if (Usable(city) && seen.Add(("city " + city, state)) && !finder.IsCapital(city, state)) cities.Add(new(city, "place", "city", state, city));
        }
        List<NameLine> all = [.. cities.Concat(regions).OrderBy(n => n.Name, StringComparer.Ordinal).ThenBy(n => n.State, StringComparer.Ordinal).ThenBy(n => n.Form, StringComparer.Ordinal)];
        Dictionary<string, int> holders = all.GroupBy(n => n.Name).ToDictionary(g => g.Key, g => g.Select(n => n.State).Distinct().Count());
        return [.. all.Select(n => n with
        {
            Ambiguous = ambiguous.GetValueOrDefault(n.Name) ??
                (words.Contains(n.Name.ToLowerInvariant()) ? "word" : given.Contains(n.Name) ? "given" : holders[n.Name] > 1 || finder.Find(n.Name) is not null ? "shared" : ""),
        })];
    }

    // Transliteration ends names with a soft sign (Kazan’) or opens them with an ayn; texts write neither.
    private static string Bare(string name) => name.Trim('\u2019', '\u2018', '\'', '`', '\u02BB', '\u02BC', ' ');

    // Two letters and names with commas are not how texts name a city.
    private static bool Usable(string name) => name.Length > 2 && name.Length < 60 && char.IsUpper(name[0]) && !name.Contains(',') && Gazetteer.CanHold(name);
}
