using Demarche.Reading.Names;

namespace Demarche.Readings;

/// <summary>Whether words name a person: by the full name, or by the surname with no other's given name before it.</summary>
public static class NamedPerson
{
    /// <summary>Looks for a person's name in words.</summary>
    /// <param name="person">The name as full as it is known, the surname last.</param>
    /// <param name="words">Any text.</param>
    /// <returns>False where the words name nobody of that name, or a namesake only.</returns>
    public static bool StandsIn(string person, string words)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(words);
        string[] name = (Words.Fold(person) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (name.Length == 0) return false;
        // Cut at blanks only: 'court,' before a surname ends a phrase, and names nobody.
        string[] told = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < told.Length; i++)
        {
            string[] parts = (Words.Fold(Bare(told[i])) ?? "").Split(' ');
            // A name has a capital: 'said' is not the surname.
            if (parts[^1] != name[^1] || !told[i].Any(char.IsUpper)) continue;
            if (parts.Length > 1 && !parts[..^1].All(name.Contains)) continue;
            int before = i - 1;
            while (before >= 0 && Words.Fold(told[before]) is { } own && name.Contains(own)) before--;
            // 'Ana Ben Said' in the words is not 'Omar Ben Said'; 'Mr Ben Said' and 'the lawyer Ben Said' may be.
            if (before < 0 || !char.IsUpper(told[before][0]) || !char.IsLetter(told[before][^1]) || Words.Content(told[before]).Count == 0 || NameWords.Shipped.MayStandBeforeName(told[before])) return true;
        }
        return false;
    }

    private static string Bare(string word)
    {
        string bare = word.TrimEnd('.', ',', ';', ':', ')', '!', '?', '"', '”', '’', '\'');
        return bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal) ? bare[..^2] : bare;
    }
}
