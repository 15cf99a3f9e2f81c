using System.Security.Cryptography;
using System.Text;

namespace Demarche.ReferenceBuilder;

/// <summary>The folder that is written: tab-separated text, UTF-8 without a mark, line feeds, each file with a comment that names its sources.</summary>
internal sealed class Output(string folder)
{
    private readonly List<(string Path, string[] Sources)> _written = [];

    /// <summary>Files written so far, with the sources each draws on.</summary>
    public IReadOnlyList<(string Path, string[] Sources)> Written => _written;

    /// <summary>Writes a table.</summary>
    public void Write(string path, string[] sources, string header, IEnumerable<string> lines)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        StringBuilder text = new();
        text.Append("# Made by tools/Demarche.ReferenceBuilder from ").AppendJoin(", ", sources).Append("; see manifest.json. Mend by hand in the files that README.md names.\n");
        text.Append(header).Append('\n');
        foreach (string line in lines) text.Append(line).Append('\n');
        File.WriteAllText(file, text.ToString(), new UTF8Encoding(false));
        _written.Add((path, sources));
    }

    /// <summary>SHA-256 of a file in the folder, as 64 hexadecimal digits.</summary>
    public string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, path))));

    /// <summary>A path within the folder.</summary>
    public string At(string path) => Path.Combine(folder, path);

    /// <summary>Joins cells with tabs; a cell may hold neither tab nor line end.</summary>
    public static string Line(params string?[] cells) => string.Join('\t', cells.Select(c => (c ?? "").Replace('\t', ' ').Replace('\n', ' ').Trim())).TrimEnd('\t');
}
