using System.Text.Json;

namespace Demarche.Sources;

/// <summary>
/// The file <c>NAME.json</c> beside a source NAME: a JSON object with any of the keys title, publisher, published, url,
/// author, affiliation, licence (texts), reliability (A–F) and credibility (1–6).
/// </summary>
internal static class Sidecar
{
    private const int MostBytes = 64 * 1024;

    /// <summary>The details in the sidecar of a source; none where there is no such file.</summary>
    /// <param name="source">Path of the source.</param>
    /// <exception cref="UnusableInputException">The sidecar is no such object, or a value in it cannot be used.</exception>
    public static SourceDetails Beside(string source)
    {
        string path = source + ".json";
        if (!File.Exists(path)) return new();
        try
        {
            if (new FileInfo(path).Length > MostBytes) throw new UnusableInputException($"'{path}' is too large for a sidecar: the limit is {MostBytes / 1024} KiB", "Keep only the keys that a sidecar may have.");
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), new() { MaxDepth = 4, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw new UnusableInputException($"'{path}' holds no JSON object", "Write { \"published\": \"2015-11-02\" } or the like.");
            SourceDetails details = new();
            foreach (var property in json.RootElement.EnumerateObject()) details = With(details, path, property);
            return details.Checked($"'{path}'");
        }
        catch (JsonException e)
        {
            throw new UnusableInputException($"'{path}' is not JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}", "Mend it, or take it away.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{path}' cannot be read", "Change its permissions, or take it away.");
        }
    }

    private static SourceDetails With(SourceDetails details, string path, JsonProperty property)
    {
        string? text = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()!.Trim() : null;
        if (property.Name == "credibility")
        {
            int number = 0;
            bool read = property.Value.ValueKind == JsonValueKind.Number ? property.Value.TryGetInt32(out number) : int.TryParse(text, out number);
            return read ? details with { Credibility = number } : throw NoText(path, property, "a number from 1 to 6");
        }
        if (property.Value.ValueKind == JsonValueKind.Null) return details;
        if (string.IsNullOrEmpty(text)) throw NoText(path, property, "a text");
        return property.Name switch
        {
            "title" => details with { Title = text },
            "publisher" => details with { Publisher = text },
            "published" => details with { Published = text },
            "url" => details with { Url = text },
            "author" => details with { Author = text },
            "affiliation" => details with { Affiliation = text },
            "licence" or "license" => details with { Licence = text },
            "reliability" => details with { Reliability = text },
            _ => throw new UnusableInputException($"'{path}' has a key that is unknown: {property.Name}",
                "It may have title, publisher, published, url, author, affiliation, licence, reliability and credibility."),
        };
    }

    private static UnusableInputException NoText(string path, JsonProperty property, string needed) =>
        new($"'{path}': {property.Name} is not {needed}", $"Write {needed} there, or take the key away.");
}
