namespace Demarche.Tests.Docs;

/// <summary>A page of the documentation, and the command blocks in it.</summary>
internal sealed record Page(string Name, string Text)
{
    private static readonly string[] Top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"];

    /// <summary>All pages: README, CONTRIBUTING, CHANGELOG and those of docs/.</summary>
    public static IReadOnlyList<Page> All { get; } = [.. Names().Select(n => new Page(n, File.ReadAllText(System.IO.Path.Combine(Repository.Root, n))))];

    /// <summary>Where it stands.</summary>
    public string Path => System.IO.Path.Combine(Repository.Root, Name);

    private static IEnumerable<string> Names() =>
        Top.Concat(Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "docs"), "*.md").Select(f => "docs/" + System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal));

    /// <summary>
    /// Its commands in their order. In a block <c>sh</c> every line is a command; in a block <c>console</c> a command follows
    /// '$ ' and what it prints stands below. '# exit 1' behind a command says how it ends. '\' at a line's end goes on.
    /// </summary>
    public IReadOnlyList<ShownCommand> Commands()
    {
        List<ShownCommand> commands = [];
        string[] lines = Text.ReplaceLineEndings("\n").Split('\n');
        string? fence = null;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = fence is null ? line[3..].Trim() : null;
                continue;
            }
            if (fence == "console" && !line.StartsWith("$ ", StringComparison.Ordinal))
            {
                if (commands.Count > 0) commands[^1].Shown!.Add(line);
                continue;
            }
            bool command = fence == "console" || (fence == "sh" && line.Trim().Length > 0 && !line.StartsWith('#'));
            if (!command) continue;
            int at = i + 1;
            string written = fence == "console" ? line[2..] : line;
            while (written.EndsWith('\\')) written = written[..^1] + lines[++i].TrimStart();
            commands.Add(new($"{Name}:{at}", written, fence == "console" ? [] : null));
        }
        return commands;
    }
}

/// <summary>A command as a page shows it.</summary>
/// <param name="Place">Page and line.</param>
/// <param name="Written">The line, its comment with it.</param>
/// <param name="Shown">The lines that it is said to print; null where nothing is shown.</param>
internal sealed record ShownCommand(string Place, string Written, List<string>? Shown)
{
    private const string ExitMark = "# exit ";

    /// <summary>The exit code that the page promises.</summary>
    public int Exit => Written.LastIndexOf(ExitMark, StringComparison.Ordinal) is >= 0 and var at ? int.Parse(Written[(at + ExitMark.Length)..], System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <summary>Its words up to a pipe or a comment; quotation marks taken off.</summary>
    public IReadOnlyList<string> Words => [.. Written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('\'', '"'))];

    /// <summary>Whether what was printed is what is shown: '…' on a line stands for any text, a line of '…' alone for any lines.</summary>
    public bool Matches(string printed)
    {
        if (Shown is null) return true;
        string[] shown = [.. Shown.SkipLast(Shown.Count > 0 && Shown[^1].Length == 0 ? 1 : 0).Select(l => l.TrimEnd())];
        string[] lines = [.. printed.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(l => l.TrimEnd())];
        if (shown.Length == 0) return true;
        return Lines(shown, lines);
    }

    private static bool Lines(ReadOnlySpan<string> shown, ReadOnlySpan<string> lines)
    {
        if (shown.IsEmpty) return lines.IsEmpty;
        if (shown[0].Trim() == "…")
        {
            for (int skip = 0; skip <= lines.Length; skip++)
            {
                if (Lines(shown[1..], lines[skip..])) return true;
            }
            return false;
        }
        return !lines.IsEmpty && Line(shown[0], lines[0]) && Lines(shown[1..], lines[1..]);
    }

    private static bool Line(string shown, string line)
    {
        string[] parts = shown.Split('…');
        if (parts.Length == 1) return shown == line;
        if (!line.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        int at = parts[0].Length;
        foreach (string part in parts[1..^1])
        {
            int found = line.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + part.Length;
        }
        return line.Length - at >= parts[^1].Length && line.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}
