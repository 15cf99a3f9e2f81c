namespace Demarche.Reading.Lexicons;

/// <summary>The regular participle and gerund of an English verb.</summary>
internal static class Inflection
{
    /// <summary><c>jail</c>: <c>jailed</c>; <c>charge</c>: <c>charged</c>; <c>ban</c>: <c>banned</c>; <c>deny</c>: <c>denied</c>.</summary>
    public static string Participle(string verb) => verb switch
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

    // One short vowel before the last consonant doubles it in words of one syllable, and in those stressed on the last.
    private static string Doubled(string verb)
    {
        if (verb.Length < 3 || Vowel(verb[^1]) || verb[^1] is 'w' or 'x' or 'y' || !Vowel(verb[^2]) || Vowel(verb[^3])) return verb;
        int vowels = 0;
        foreach (char c in verb) vowels += Vowel(c) ? 1 : 0;
        bool stressedLast = vowels == 1 || verb.EndsWith("mit", StringComparison.Ordinal) || verb.EndsWith("pel", StringComparison.Ordinal) || verb.EndsWith("bar", StringComparison.Ordinal);
        return stressedLast ? verb + verb[^1] : verb;
    }

    private static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
