namespace Demarche.Reading.Lexicons;

/// <summary>What an inflected form is of its base.</summary>
internal enum InflectionKind : byte
{
    /// <summary>Not inflected.</summary>
    None,

    /// <summary>Third person of a verb, plural of a noun.</summary>
    S,

    /// <summary>Past tense or participle.</summary>
    Past,

    /// <summary>Ends in -ing.</summary>
    Gerund,
}

/// <summary>The regular forms of English verbs and nouns.</summary>
internal static class Inflection
{
    /// <summary><c>arrest</c>: <c>arrests</c>; <c>search</c>: <c>searches</c>; <c>deny</c>: <c>denies</c>.</summary>
    public static string S(string word) => word switch
    {
        [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] => word + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => word[..^1] + "ies",
        _ => word + "s",
    };

    /// <summary><c>jail</c>: <c>jailed</c>; <c>charge</c>: <c>charged</c>; <c>ban</c>: <c>banned</c>; <c>deny</c>: <c>denied</c>.</summary>
    public static string Past(string verb) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => verb[..^1] + "ied",
        _ => Doubled(verb) + "ed",
    };

    /// <summary><c>jail</c>: <c>jailing</c>; <c>charge</c>: <c>charging</c>; <c>ban</c>: <c>banning</c>; <c>die</c>: <c>dying</c>.</summary>
    public static string Gerund(string verb) => verb switch
    {
        [.., 'i', 'e'] => verb[..^2] + "ying",
        [.., not ('e' or 'o'), 'e'] => verb[..^1] + "ing",
        _ => Doubled(verb) + "ing",
    };

    // One short vowel before the last consonant doubles it in words of one syllable, and in those stressed on the last;
    // a last l is doubled as in British spelling where the American form is found as a lemma.
    private static string Doubled(string verb)
    {
        if (verb.Length < 3 || Vowel(verb[^1]) || verb[^1] is 'w' or 'x' or 'y' || !Vowel(verb[^2])) return verb;
        bool after = Vowel(verb[^3]) && !(verb[^3] == 'u' && verb.Length > 3 && verb[^4] == 'q');
        if (after) return verb;
        int vowels = 0;
        foreach (char c in verb) vowels += Vowel(c) ? 1 : 0;
        bool stressedLast = vowels == 1 || verb.EndsWith("mit", StringComparison.Ordinal) || verb.EndsWith("el", StringComparison.Ordinal)
            || verb.EndsWith("bar", StringComparison.Ordinal) || verb.EndsWith("cur", StringComparison.Ordinal) || verb.EndsWith("nul", StringComparison.Ordinal);
        return stressedLast ? verb + verb[^1] : verb;
    }

    private static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
