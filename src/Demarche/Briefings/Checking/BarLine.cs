using System.Globalization;

using Demarche.Reference;

namespace Demarche.Briefings.Checking;

/// <summary>The bar of a briefing as it stands on the page.</summary>
/// <param name="On">The state that it is on, or null where the bar does not say.</param>
/// <param name="AsOf">As-of, or null where the bar does not say.</param>
public sealed record BarLine(StateRecord? On, DateOnly? AsOf)
{
    private const string AsOfWords = "as of ", Reference = "reference: " + FormWords.Depositary;
    private static readonly string[] Sides = [" (host)", " (guest)"];

    /// <summary>Reads one part of the bar, and says whether it has its form.</summary>
    /// <param name="part">A part between the middle dots.</param>
    /// <param name="states">The states.</param>
    /// <param name="bar">What was read so far; completed by what the part says.</param>
    /// <returns>False where the part is no part of a bar.</returns>
    public static bool IsPart(string part, StateTable states, ref BarLine bar)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(bar);
        string words = part.Trim();
        if (words == Reference || IsDraft(words) || IsSources(words)) return true;
        if (words.StartsWith(AsOfWords, StringComparison.Ordinal))
        {
            bool day = DateOnly.TryParseExact(words[AsOfWords.Length..], "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly asOf);
            if (day) bar = bar with { AsOf = asOf };
            return day;
        }
        int with = words.IndexOf(" with ", StringComparison.Ordinal), comma = words.LastIndexOf(", ", StringComparison.Ordinal);
        if (with < 0 || comma < with) return false;
        StateRecord? on = states.Find(Side(words[..with])), other = states.Find(Side(words[(with + 6)..comma]));
        if (on is null || other is null || !IsDays(words[(comma + 2)..])) return false;
        bar = bar with { On = on };
        return true;
    }

    /// <summary>Whether words are the draft mark (<c>DRAFT: 0 of 27 entries reviewed</c>).</summary>
    /// <param name="words">The words.</param>
    /// <returns>True where they are.</returns>
    public static bool IsDraft(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        string[] parts = words.Split(' ');
        int at = parts is ["DRAFT:", ..] ? 1 : 0;
        return parts.Length == at + 5 && parts[at].All(char.IsAsciiDigit) && parts[at + 1] == "of" && parts[at + 2].All(char.IsAsciiDigit) && parts[at + 3] == "entries" && parts[at + 4] == "reviewed";
    }

    /// <summary>Whether words are days and months and nothing else.</summary>
    /// <param name="words">The words.</param>
    /// <returns>True where they are.</returns>
    public static bool IsDays(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        string[] parts = words.Split([' ', '–', '-'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and < 9 && parts.All(p => p.All(char.IsAsciiDigit) || CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Contains(p));
    }

    private static bool IsSources(string words)
    {
        const string Behind = ", reliability ";
        int at = words.IndexOf(Behind, StringComparison.Ordinal);
        if (at < 0) return false;
        string rated = words[(at + Behind.Length)..];
        if (rated != "not rated" && !rated.Split(" to ").All(r => r.Length == 1 && r[0] is >= 'A' and <= 'F')) return false;
        string[] parts = words[..at].Split(' ');
        return parts.Length == 2 && parts[0].All(char.IsAsciiDigit) && parts[1] is "source" or "sources";
    }

    private static string Side(string words)
    {
        foreach (string side in Sides)
        {
            if (words.EndsWith(side, StringComparison.Ordinal)) words = words[..^side.Length];
        }
        return words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
    }
}
