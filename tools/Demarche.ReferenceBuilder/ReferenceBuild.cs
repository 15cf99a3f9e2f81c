namespace Demarche.ReferenceBuilder;

/// <summary>Builds the reference pack: same inputs, same bytes.</summary>
internal static class ReferenceBuild
{
    /// <summary>Builds everything into a folder that holds the files kept by hand.</summary>
    public static void Run(Sources sources, string folder)
    {
        Output output = new(folder);
        List<State> states = StatesBuilder.Read(sources, output);
        StatesBuilder.Write(states, sources, output);
    }
}
