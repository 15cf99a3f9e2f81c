using System.Security.Cryptography;
using System.Text.Json;

using Demarche.Sources;

namespace Demarche.Briefings;

/// <summary>
/// The folder that briefings are written to. It keeps the SHA-256 of each file it wrote (in <c>.demarche.json</c>), so
/// that one that somebody edited since is never overwritten: the new ones then get the next free name
/// (<c>briefing-2.docx</c>). Files are written beside their place and renamed into it, all or none.
/// </summary>
public sealed class BriefingFolder
{
    private const string Memory = ".demarche.json", Stem = "briefing";
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };
    private readonly string folder;
    private readonly Dictionary<string, string> written;

    private BriefingFolder(string folder, Dictionary<string, string> written) => (this.folder, this.written) = (folder, written);

    /// <summary>Opens a folder, making it where it is not there.</summary>
    /// <param name="folder">Its path.</param>
    /// <returns>The folder.</returns>
    /// <exception cref="UnusableInputException">It cannot be made or read.</exception>
    public static BriefingFolder Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        try
        {
            Directory.CreateDirectory(folder);
            string memory = Path.Combine(folder, Memory);
            Dictionary<string, string>? known = File.Exists(memory) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(memory)) : null;
            return new BriefingFolder(folder, known ?? []);
        }
        catch (JsonException)
        {
            // What we wrote is not known any more: all files in the folder count as edited.
            return new BriefingFolder(folder, []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(folder, e);
        }
    }

    /// <summary>Writes a briefing's files under the first name whose files are all ours or not there.</summary>
    /// <param name="files">Extension without a dot, and bytes.</param>
    /// <returns>The paths written, in the order given, and those kept because somebody edited them.</returns>
    /// <exception cref="UnusableInputException">The folder cannot be written.</exception>
    public (IReadOnlyList<string> Written, IReadOnlyList<string> Kept) Write(IReadOnlyList<(string Extension, byte[] Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<(string Temporary, string Place)> under = [];
        try
        {
            List<string> kept = [];
            string stem = Stem;
            for (int number = 2; ; number++)
            {
                string[] edited = [.. files.Select(f => $"{stem}.{f.Extension}").Where(IsEdited)];
                if (edited.Length == 0) break;
                kept.AddRange(edited.Select(e => Path.Combine(folder, e)));
                stem = $"{Stem}-{number}";
            }
            foreach ((string extension, byte[] bytes) in files)
            {
                string name = $"{stem}.{extension}", temporary = Path.Combine(folder, $".{name}.{Environment.ProcessId}.tmp");
                under.Add((temporary, Path.Combine(folder, name)));
                File.WriteAllBytes(temporary, bytes);
                written[name] = Hash(bytes);
            }
            string memory = Path.Combine(folder, $"{Memory}.{Environment.ProcessId}.tmp");
            under.Add((memory, Path.Combine(folder, Memory)));
            File.WriteAllBytes(memory, JsonSerializer.SerializeToUtf8Bytes(new SortedDictionary<string, string>(written, StringComparer.Ordinal), Json));
            // All or none: what would stop one of the moves is looked for before the first.
            if (under.Select(u => u.Place).FirstOrDefault(Directory.Exists) is { } taken) throw new IOException($"a folder stands at {taken}");
            foreach ((string temporary, string place) in under) File.Move(temporary, place, overwrite: true);
            return ([.. under.SkipLast(1).Select(u => u.Place)], kept);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach ((string temporary, _) in under) TryDelete(temporary);
            throw Unwritable(folder, e);
        }
    }

    /// <summary>Puts copies of the sources into the folder <c>sources</c> beside the briefing, so that whoever gets the folder can check it. What stands there already stays.</summary>
    /// <param name="sources">Paths of the sources, each with its SHA-256.</param>
    /// <exception cref="UnusableInputException">The folder cannot be written.</exception>
    public void Keep(IReadOnlyList<(string Path, string Sha256)> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        try
        {
            string place = Directory.CreateDirectory(Path.Combine(folder, Checking.SourceSearch.Folder)).FullName;
            foreach ((string path, string sha256) in sources)
            {
                string name = Path.GetFileName(path), target = Path.Combine(place, name);
                if (File.Exists(target) && Hash(File.ReadAllBytes(target)) == sha256) continue;
                // Another file of that name stands there: the hash tells them apart.
                if (File.Exists(target)) target = Path.Combine(place, $"{Path.GetFileNameWithoutExtension(name)}-{sha256[..12]}{Path.GetExtension(name)}");
                string temporary = $"{target}.{Environment.ProcessId}.tmp";
                File.Copy(path, temporary, overwrite: true);
                File.Move(temporary, target, overwrite: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(folder, e);
        }
    }

    private bool IsEdited(string name)
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) && (!written.TryGetValue(name, out string? hash) || Hash(File.ReadAllBytes(path)) != hash);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void TryDelete(string path)
    {
        try { File.Delete(path); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { _ = e; }
    }

    private static UnusableInputException Unwritable(string folder, Exception e) =>
        new($"the output folder {folder} cannot be written ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')})", "Name another folder with -o.");
}
