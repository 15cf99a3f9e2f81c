namespace Demarche.Tests;

/// <summary>Where the repository and other people's texts are.</summary>
internal static class Repository
{
    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>Folder of other people's texts: <c>DEMARCHE_TEST_DATA</c>, else <c>../shared/data</c>.</summary>
    public static string TestData { get; } = Environment.GetEnvironmentVariable("DEMARCHE_TEST_DATA") is { Length: > 0 } set ? set : Path.GetFullPath(Path.Combine(Root, "../shared/data"));

    private static string Find()
    {
        for (DirectoryInfo? d = new(AppContext.BaseDirectory); d is not null; d = d.Parent)
        {
            if (File.Exists(Path.Combine(d.FullName, "Demarche.slnx"))) return d.FullName;
        }
        throw new InvalidOperationException("the tests run inside the repository");
    }
}
