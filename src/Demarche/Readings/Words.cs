using System.Text;

namespace Demarche.Readings;

/// <summary>Words of two texts compared: case, quotes and punctuation do not count.</summary>
public static class Words
{
    // What tells nothing about a matter when two tellings are compared.
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "on", "in", "to", "and", "or", "for", "by", "with", "from", "at", "as", "that", "this", "its", "his", "her", "their",
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "it", "they", "he", "she", "who", "which", "new",
        "after", "before", "since", "while", "although",
    };

    /// <summary>Folds for comparison: lower case, words parted by one blank, nothing else.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <returns>Null where nothing is left.</returns>
    public static string? Fold(string? text)
    {
        if (text is null) return null;
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ' && c is not ('\'' or '’')) folded.Append(' ');
        }
        string made = folded.ToString().TrimEnd();
        return made.Length == 0 ? null : made;
    }

    /// <summary>The words that carry a text's matter.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <returns>Folded, once each.</returns>
    public static IReadOnlySet<string> Content(string? text) =>
        (Fold(text) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Empty.Contains(w)).ToHashSet(StringComparer.Ordinal);

    // Words for laws in general: two laws are not one because both are laws.
    private static readonly HashSet<string> AnyLaw = new(StringComparer.Ordinal) { "law", "laws", "draft", "bill", "bills", "act", "acts", "legislation", "decree", "amendment", "amendments", "regulation", "regulations", "code" };

    /// <summary>Whether two names of laws or charges name one: they share three fifths of the shorter one's matter, and not only that both are laws.</summary>
    /// <param name="one">One name.</param>
    /// <param name="other">The other.</param>
    /// <returns>False where either has no matter of its own.</returns>
    public static bool SameInstrument(string? one, string? other)
    {
        HashSet<string> a = [.. Content(one).Except(AnyLaw)], b = [.. Content(other).Except(AnyLaw)];
        int least = Math.Min(a.Count, b.Count);
        return least > 0 && a.Count(b.Contains) >= 0.6 * least;
    }

    /// <summary>Whether the name of a law says more than that it is one.</summary>
    /// <param name="name">The name, or null.</param>
    /// <returns>False for 'the new legislation'.</returns>
    public static bool NamesInstrument(string? name) => Content(name).Except(AnyLaw).Any();

    /// <summary>How much of the smaller text's matter the other has, 0–1.</summary>
    /// <param name="one">One text.</param>
    /// <param name="other">The other.</param>
    /// <returns>0 where either has none.</returns>
    public static double Shared(string? one, string? other)
    {
        IReadOnlySet<string> a = Content(one), b = Content(other);
        int least = Math.Min(a.Count, b.Count);
        return least == 0 ? 0 : (double)a.Count(b.Contains) / least;
    }
}
