namespace Demarche.ReferenceBuilder;

/// <summary>Builds the reference pack: same inputs, same bytes.</summary>
internal static class ReferenceBuild
{
    /// <summary>Builds everything into a folder that holds the files kept by hand.</summary>
    public static void Run(Sources sources, string folder)
    {
        Output output = new(folder);
        List<State> states = StatesBuilder.Read(sources, output);
        StateFinder finder = new(states, output);
        List<Leader> leaders = LeadersBuilder.Read(states, sources, output);
        SortedDictionary<string, string> given = GivenNames.Read(leaders, output);
        HashSet<string> givenNames = [.. given.Keys];
        List<NameLine> places = PlacesBuilder.Read(finder, givenNames, sources, output);
        HashSet<string> placeNames = [.. places.Select(p => p.Name)];

        StatesBuilder.Write(states, givenNames, [.. places.Where(p => p.Form == "region").Select(p => p.Name)], sources, output);
        output.Write("names/places.tsv", ["world-cities", "wordnet"], NameLine.Header, places.Select(p => p.ToString()));
        LeadersBuilder.Write(leaders, placeNames, givenNames, sources, output);
        GivenNames.Write(given, output);
        new TreatiesBuilder(finder, sources).Build(output);
        IndicatorsBuilder.Write(states, finder, sources, output);
        Manifest.Write(output, folder);
    }
}
