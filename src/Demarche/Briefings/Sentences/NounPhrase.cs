using System.Globalization;

using Demarche.Reading.Annotations;
using Demarche.Reading.Names;
using Demarche.Reading.Proposals;

namespace Demarche.Briefings.Sentences;

/// <summary>Actors as parts of a sentence: lists, number, capitals.</summary>
public static class NounPhrase
{
    // Words that begin a phrase with a capital only because a sentence began with them.
    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "that", "these", "those", "some", "several", "many", "most", "all", "both", "each", "every", "another", "other", "others", "more", "less", "fewer", "at", "about", "around",
        "nearly", "almost", "over", "up", "dozens", "hundreds", "thousands", "tens", "scores", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty",
        "thirty", "forty", "fifty", "hundred", "his", "her", "their", "its", "no", "few", "police", "authorities", "officers", "security", "local", "unidentified", "unknown", "new", "people", "workers",
        "protesters", "activists", "journalists", "women", "men", "children", "students", "members", "critics", "officials", "residents", "villagers", "prosecutors", "soldiers", "troops", "lawyers", "prisoners",
    };

    private static readonly HashSet<string> PluralNouns = new(StringComparer.OrdinalIgnoreCase) { "people", "police", "men", "women", "children", "media", "criteria", "clergy" };

    /// <summary>A phrase inside a sentence: its first letter small unless it is a name's.</summary>
    /// <param name="phrase">The phrase as told.</param>
    /// <returns>The phrase.</returns>
    public static string Inside(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        int blank = phrase.IndexOf(' ', StringComparison.Ordinal);
        string first = blank < 0 ? phrase : phrase[..blank];
        return Openers.Contains(first) ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase;
    }

    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "that", "another", "one", "every", "each", "his", "her", "their", "its", "my", "our",
    };

    /// <summary>Whether a phrase about one begins as a sentence needs it: with an article, a possessive ('his brother', 'Ana's son') or 'one'.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <returns>False for the bare noun: <c>pilot</c>, <c>Peruvian pilot</c>.</returns>
    public static bool IsDetermined(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        string[] words = phrase.Split(' ');
        return Determiners.Contains(words[0]) || words[..^1].Any(w => w.EndsWith("'s", StringComparison.Ordinal) || w.EndsWith("’s", StringComparison.Ordinal));
    }

    /// <summary>Whether a phrase is an office and no name: 'Founding Director'.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <returns>True where its last word is a title or a word for people.</returns>
    public static bool IsOffice(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return NameWords.Shipped.IsOffice(phrase.AsSpan(phrase.LastIndexOf(' ') + 1));
    }

    /// <summary>Whether a phrase ends as a name does: 'Peruvian pilot' begins like one and is none.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <returns>True where its last word has a capital.</returns>
    public static bool EndsInName(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return phrase[(phrase.LastIndexOf(' ') + 1)..].Any(char.IsUpper);
    }

    /// <summary>A sentence's first letter made a capital.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>The sentence.</returns>
    public static string Capital(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.Length == 0 ? sentence : char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];
    }

    /// <summary>Names joined as English joins them: <c>A, B and C</c>.</summary>
    /// <param name="names">The names.</param>
    /// <returns>Null where there is none.</returns>
    public static string? List(IEnumerable<string> names)
    {
        string[] all = [.. names.Distinct(StringComparer.Ordinal)];
        return all.Length switch
        {
            0 => null,
            1 => all[0],
            _ => string.Join(", ", all[..^1]) + " and " + all[^1],
        };
    }

    /// <summary>Actors joined, as they stand inside a sentence.</summary>
    /// <param name="actors">The actors.</param>
    /// <returns>Null where there is none.</returns>
    public static string? List(IEnumerable<ProposedActor> actors) => List(actors.Select(a => Inside(Tidy(a.Name))));

    /// <summary>Whether a verb after these actors takes the plural.</summary>
    /// <param name="actors">At least one.</param>
    /// <returns>True for several, or for one that names several.</returns>
    public static bool IsPlural(IReadOnlyList<ProposedActor> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        if (actors.Select(a => a.Name).Distinct(StringComparer.Ordinal).Count() > 1) return true;
        ProposedActor actor = actors[0];
        if (actor.Count is { } count) return count > 1;
        if (actor.Kind is NameKind.Person or NameKind.State) return false;
        string name = Tidy(actor.Name);
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0].Equals("a", StringComparison.OrdinalIgnoreCase) || words[0].Equals("an", StringComparison.OrdinalIgnoreCase) || words[0].Equals("another", StringComparison.OrdinalIgnoreCase)) return false;
        // The head of the phrase stands before 'of', 'in', 'at', 'from', or at its end.
        int head = Array.FindIndex(words, 1, w => w is "of" or "in" or "at" or "from" or "with" or "for" or "who" or "to" or "by" or "including") is > 0 and int stop ? stop - 1 : words.Length - 1;
        string noun = words[head].TrimEnd(',');
        if (actor.Kind is NameKind.Organisation or NameKind.Body && char.IsUpper(noun[0])) return false;
        return PluralNouns.Contains(noun) || (noun.Length > 3 && noun[^1] == 's' && noun[^2] is not ('s' or 'u' or 'i'));
    }

    /// <summary>White space folded, a closing comma dropped.</summary>
    private static string Tidy(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(',', ';', '.');
}
