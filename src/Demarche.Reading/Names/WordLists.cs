namespace Demarche.Reading.Names;

/// <summary>
/// Reads the part of YAML 1.2 that word lists need: a mapping of names to flow sequences of plain or single-quoted
/// scalars, with comments. Anything else is refused, so that a slip of the pen is seen.
/// </summary>
internal static class WordLists
{
    /// <summary>Every word with its list and the line where it stands, from 1.</summary>
    /// <exception cref="FormatException">Not of that form.</exception>
    public static IEnumerable<(string List, string Word, int Line)> Read(string yaml)
    {
        string? list = null;
        bool open = false;
        int number = 0;
        foreach (string raw in yaml.Split('\n'))
        {
            number++;
            string line = WithoutComment(raw).Trim();
            if (line.Length == 0) continue;
            if (!open)
            {
                int bracket = line.IndexOf(": [", StringComparison.Ordinal);
                if (bracket <= 0) throw new FormatException($"line {number}: a list begins 'name: [word, …'");
                (list, line, open) = (line[..bracket], line[(bracket + 3)..], true);
            }
            if (line.EndsWith(']')) (line, open) = (line[..^1], false);
            foreach (string part in line.Split(','))
            {
                string word = part.Trim().Trim('\'');
                if (word.Length > 0) yield return (list!, word, number);
            }
        }
        if (open) throw new FormatException($"line {number}: the list '{list}' is not closed");
    }

    private static string WithoutComment(string line)
    {
        int at = line.StartsWith('#') ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
        return at < 0 ? line : line[..at];
    }
}
