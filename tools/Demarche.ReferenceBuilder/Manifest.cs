using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Demarche.ReferenceBuilder;

/// <summary>Writes manifest.json: every file of the pack with its SHA-256 and sources, and every source with licence and vintage.</summary>
internal static class Manifest
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it; files that the builder did not make are ours.</summary>
    public static void Write(Output output, string folder)
    {
        Dictionary<string, string[]> made = output.Written.ToDictionary(w => w.Path, w => w.Sources);
        JsonObject files = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            string[] sources = made.GetValueOrDefault(path) ?? path switch { "given-names-english.tsv" => ["moby-given-names"], "currencies.tsv" => ["cldr", "ours"], _ => ["ours"] };
            files[path] = new JsonObject { ["sha256"] = output.Hash(path), ["sources"] = new JsonArray([.. sources.Select(s => JsonValue.Create(s))]), ["made"] = made.ContainsKey(path) };
        }
        JsonObject origins = [];
        foreach (Row row in Table.Tsv(output.At("sources.tsv")).Rows)
        {
            origins[row["key"]] = new JsonObject
            {
                ["title"] = row["title"], ["origin"] = row["origin"], ["licence"] = row["licence"], ["vintage"] = row["vintage"], ["attribution"] = row["attribution"],
            };
        }
        JsonObject manifest = new() { ["sources"] = origins, ["files"] = files };
        File.WriteAllText(output.At("manifest.json"), manifest.ToJsonString(Options) + "\n", new UTF8Encoding(false));
    }
}
