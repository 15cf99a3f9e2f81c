namespace Demarche.Briefings.Sentences;

/// <summary>Cited words as they stand in a composed sentence: between typographic quotation marks, quotation marks within them made single.</summary>
public static class QuotedWords
{
    /// <summary>Puts words between quotation marks.</summary>
    /// <param name="words">Words exactly as in the source.</param>
    /// <returns>The words, white space folded, within “ and ”; a full stop or comma at their end is left out.</returns>
    public static string Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        string folded = Fold(words).TrimEnd('.', ',', ';', ':', ' ');
        // Words that are one quotation keep its marks; a nest of one would be noise.
        if (folded.Length > 2 && IsQuote(folded[0]) && IsQuote(folded[^1]) && folded.AsSpan(1, folded.Length - 2).IndexOfAny('"', '“', '”') < 0) folded = folded[1..^1].TrimEnd('.', ',', ';', ':', ' ');
        // A mark that has no partner in the words cited would read as one of ours.
        if (folded.Count(c => c == '"') % 2 == 1 || folded.Count(c => c == '“') != folded.Count(c => c == '”')) folded = folded.Replace("\"", "", StringComparison.Ordinal).Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
        char[] inner = new char[folded.Length];
        bool open = false;
        for (int i = 0; i < folded.Length; i++)
        {
            inner[i] = folded[i] switch
            {
                '“' => '‘',
                '”' => '’',
                '"' => (open = !open) ? '‘' : '’',
                char c => c,
            };
        }
        string made = new(inner);
        // The full stop within the last inner mark ends the source's sentence, not ours.
        if (made.Length > 2 && made[^1] == '’' && made[^2] is '.' or ',' && made.Contains('‘')) made = made[..^2] + "’";
        return "“" + made + "”";
    }

    /// <summary>White space folded to single blanks.</summary>
    /// <param name="words">Any text.</param>
    /// <returns>The text.</returns>
    public static string Fold(string words) => string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsQuote(char c) => c is '"' or '“' or '”';
}
