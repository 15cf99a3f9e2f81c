using System.Security.Cryptography;

using Demarche.Briefings.Sheets;
using Demarche.Sources;

namespace Demarche.Briefings.Checking;

/// <summary>Finds the files of a briefing's sources by their SHA-256: those given, those beside the briefing, those in the folder <c>sources</c> beside it.</summary>
public static class SourceSearch
{
    /// <summary>The folder beside a briefing that holds copies of its sources.</summary>
    public const string Folder = "sources";

    /// <summary>Finds all sources.</summary>
    /// <param name="briefing">Path of the briefing.</param>
    /// <param name="sources">The sources that it lists.</param>
    /// <param name="given">Paths given by hand.</param>
    /// <returns>A path for each source, in order.</returns>
    /// <exception cref="UnusableInputException">One is not there, or was changed, or a file given is not there.</exception>
    public static IReadOnlyList<string> Find(string briefing, IReadOnlyList<SourceLine> sources, IReadOnlyList<string> given)
    {
        ArgumentException.ThrowIfNullOrEmpty(briefing);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(given);
        string beside = Path.GetDirectoryName(Path.GetFullPath(briefing))!;
        Dictionary<string, string> byHash = new(StringComparer.Ordinal);
        foreach (string path in given)
        {
            if (!File.Exists(path)) throw new UnusableInputException($"there is no file '{path}'", "Check the name behind --source.");
            byHash.TryAdd(Hash(path), path);
        }
        List<string> found = [];
        foreach (SourceLine source in sources)
        {
            if (byHash.TryGetValue(source.Sha256, out string? known)) { found.Add(known); continue; }
            string[] places = [Path.Combine(beside, Path.GetFileName(source.File)), .. Copies(Path.Combine(beside, Folder))];
            string? place = places.FirstOrDefault(p => File.Exists(p) && Hash(p) == source.Sha256);
            if (place is null)
            {
                bool changed = places.Concat(given).Any(p => Path.GetFileName(p) == Path.GetFileName(source.File) && File.Exists(p));
                throw new UnusableInputException(
                    changed ? $"the source '{source.File}' is not the one cited: its SHA-256 is not {source.Sha256[..12]}…" : $"the source '{source.File}' (SHA-256 {source.Sha256[..12]}…) is not here",
                    "Give the file as it was received with --source.");
            }
            found.Add(byHash[source.Sha256] = place);
        }
        return found;
    }

    private static string[] Copies(string folder) => Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)] : [];

    private static string Hash(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{path}' cannot be read ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')})", "Change its permissions, or take it away.");
        }
    }
}
