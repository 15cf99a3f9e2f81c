using Demarche.Reading.Proposals;
using Demarche.Sources;

using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Demarche.Lexicons;

/// <summary>A file of a lexicon folder.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its path within the folder, with slashes, for messages.</param>
internal sealed record SourceFile(string Path, string Name)
{
    public bool IsClasses => Name.StartsWith("classes/", StringComparison.Ordinal);

    public bool IsInflections => Name.StartsWith("inflections/", StringComparison.Ordinal);

    public UnusableInputException NotOneWord(string word) => Fault($"'{word}' is more than one word in a sentence and would never be found", "Write its head alone.");

    public UnusableInputException Fault(string what, string remedy) => new($"{Name}: {what}", remedy);

    public Role? Role(string? name, Role? otherwise = null)
    {
        if (name is null) return otherwise;
        if (name == "none") return null;
        return Enum.TryParse(name, ignoreCase: true, out Role role) ? role : throw Fault($"'{name}' is no role", $"Write one of {string.Join(", ", Enum.GetNames<Role>()).ToLowerInvariant()}.");
    }
}

/// <summary>Finds and reads the YAML of a lexicon folder.</summary>
internal static class LexiconYaml
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();

    // Other words of the reader's stand in files and folders beside these.
    private static readonly string[] Folders = ["classes", "commitments", "deals", "engagements", "events", "inflections", "laws", "sayings"];

    /// <summary>The files of a lexicon folder, in the order of their names, so that the compiled bytes are always the same.</summary>
    public static IEnumerable<SourceFile> Files(string folder)
    {
        if (!Directory.Exists(folder)) throw new UnusableInputException($"There is no lexicon folder '{folder}'", "Name a folder with events/, classes/ and the like.");
        SourceFile[] files =
        [
            .. Folders.Select(name => Path.Combine(folder, name)).Where(Directory.Exists)
                .SelectMany(inside => Directory.EnumerateFiles(inside, "*.yaml", SearchOption.AllDirectories))
                .Select(path => new SourceFile(path, Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .OrderBy(f => f.Name, StringComparer.Ordinal),
        ];
        if (files.Length == 0) throw new UnusableInputException($"The folder '{folder}' holds no lexicon", $"Put YAML into {string.Join("/, ", Folders)}/ (docs/lexicons.md).");
        return files;
    }

    public static LexiconFile ReadType(SourceFile file) => Read<LexiconFile>(file) ?? throw file.Fault("the file is empty", "Write at least its kind and one trigger.");

    public static Dictionary<string, List<string>> ReadWords(SourceFile file) => Read<Dictionary<string, List<string>>>(file) ?? [];

    private static T? Read<T>(SourceFile file)
    {
        try
        {
            using StreamReader reader = new(file.Path);
            return Deserializer.Deserialize<T>(reader);
        }
        catch (YamlException e)
        {
            string reason = (e.InnerException ?? e).Message.ReplaceLineEndings(" ");
            throw file.Fault($"line {e.Start.Line}: {reason}", "docs/lexicons.md tells what a file may say.");
        }
    }
}
