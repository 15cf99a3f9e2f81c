using System.Security.Cryptography;
using System.Text.Json;

using Demarche.Reference;
using Demarche.ReferenceBuilder;

namespace Demarche.Tests.Reference;

public sealed class ReferenceBuildTests
{
    private const string WordNet = "/usr/share/wordnet";

    private static readonly string Pack = ReferencePack.Open().Folder;

    [Fact]
    public void The_same_inputs_make_the_bytes_that_are_committed()
    {
        string data = Environment.GetEnvironmentVariable("DEMARCHE_TEST_DATA") ?? Path.Combine(Root(), "..", "shared", "data");
        if (!Directory.Exists(Path.Combine(data, "reference"))) Assert.Skip("the sources of the reference data are not here");
        if (!Directory.Exists(WordNet)) Assert.Skip("WordNet is not installed (Debian: wordnet-base)");

        string folder = Directory.CreateTempSubdirectory("reference").FullName;
        try
        {
            Dictionary<string, bool> files = Files();
            foreach (string path in files.Where(f => !f.Value).Select(f => f.Key)) Copy(path, folder);
            ReferenceBuild.Run(new Demarche.ReferenceBuilder.Sources(data, WordNet), folder);
            foreach (string path in files.Where(f => f.Value).Select(f => f.Key))
            {
                File.ReadAllBytes(Path.Combine(folder, path)).SequenceEqual(File.ReadAllBytes(Path.Combine(Pack, path))).ShouldBeTrue(path);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_manifest_holds_the_hash_of_every_file_that_is_made()
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Pack, "manifest.json")));
        foreach (JsonProperty file in manifest.RootElement.GetProperty("files").EnumerateObject())
        {
            if (!file.Value.GetProperty("made").GetBoolean()) continue;
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Pack, file.Name)))).ShouldBe(file.Value.GetProperty("sha256").GetString(), file.Name);
        }
    }

    [Fact]
    public void Every_source_is_named_on_the_attribution_page()
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "attribution.md"));
        foreach (string[] source in TsvFile.Rows(Path.Combine(Pack, "sources.tsv"))) page.ShouldContain(source[1]);
    }

    private static Dictionary<string, bool> Files()
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Pack, "manifest.json")));
        return manifest.RootElement.GetProperty("files").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetProperty("made").GetBoolean());
    }

    private static void Copy(string path, string folder)
    {
        string into = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(into)!);
        File.Copy(Path.Combine(Pack, path), into);
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Demarche.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
