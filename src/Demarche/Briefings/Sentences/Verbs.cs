namespace Demarche.Briefings.Sentences;

/// <summary>English verbs inflected: the past and the past participle of a lemma.</summary>
public static class Verbs
{
    private static readonly Dictionary<string, (string Past, string Participle)> Irregular = new(StringComparer.Ordinal)
    {
        ["be"] = ("was", "been"), ["bear"] = ("bore", "borne"), ["beat"] = ("beat", "beaten"), ["become"] = ("became", "become"), ["begin"] = ("began", "begun"),
        ["bind"] = ("bound", "bound"), ["break"] = ("broke", "broken"), ["bring"] = ("brought", "brought"), ["build"] = ("built", "built"), ["buy"] = ("bought", "bought"),
        ["catch"] = ("caught", "caught"), ["come"] = ("came", "come"), ["cut"] = ("cut", "cut"), ["deal"] = ("dealt", "dealt"), ["do"] = ("did", "done"),
        ["draw"] = ("drew", "drawn"), ["drive"] = ("drove", "driven"), ["fall"] = ("fell", "fallen"), ["feel"] = ("felt", "felt"), ["fight"] = ("fought", "fought"),
        ["find"] = ("found", "found"), ["flee"] = ("fled", "fled"), ["forbid"] = ("forbade", "forbidden"), ["foresee"] = ("foresaw", "foreseen"), ["get"] = ("got", "got"),
        ["give"] = ("gave", "given"), ["go"] = ("went", "gone"), ["grow"] = ("grew", "grown"), ["hang"] = ("hanged", "hanged"), ["have"] = ("had", "had"),
        ["hear"] = ("heard", "heard"), ["hit"] = ("hit", "hit"), ["hold"] = ("held", "held"), ["keep"] = ("kept", "kept"), ["know"] = ("knew", "known"),
        ["lay"] = ("laid", "laid"), ["lead"] = ("led", "led"), ["leave"] = ("left", "left"), ["lend"] = ("lent", "lent"), ["let"] = ("let", "let"),
        ["lose"] = ("lost", "lost"), ["make"] = ("made", "made"), ["mean"] = ("meant", "meant"), ["meet"] = ("met", "met"), ["pay"] = ("paid", "paid"),
        ["put"] = ("put", "put"), ["read"] = ("read", "read"), ["rise"] = ("rose", "risen"), ["run"] = ("ran", "run"), ["say"] = ("said", "said"),
        ["see"] = ("saw", "seen"), ["seek"] = ("sought", "sought"), ["sell"] = ("sold", "sold"), ["send"] = ("sent", "sent"), ["set"] = ("set", "set"),
        ["shoot"] = ("shot", "shot"), ["show"] = ("showed", "shown"), ["shut"] = ("shut", "shut"), ["speak"] = ("spoke", "spoken"), ["spend"] = ("spent", "spent"),
        ["stand"] = ("stood", "stood"), ["steal"] = ("stole", "stolen"), ["strike"] = ("struck", "struck"), ["swear"] = ("swore", "sworn"), ["take"] = ("took", "taken"),
        ["teach"] = ("taught", "taught"), ["tell"] = ("told", "told"), ["think"] = ("thought", "thought"), ["throw"] = ("threw", "thrown"), ["understand"] = ("understood", "understood"),
        ["undertake"] = ("undertook", "undertaken"), ["uphold"] = ("upheld", "upheld"), ["win"] = ("won", "won"), ["withdraw"] = ("withdrew", "withdrawn"), ["write"] = ("wrote", "written"),
    };

    // Stressed on the last syllable, so that the last consonant is doubled; one-syllable words are found by shape.
    private static readonly HashSet<string> Doubling = new(StringComparer.Ordinal)
    {
        "abet", "admit", "allot", "commit", "compel", "confer", "control", "defer", "deter", "dispel", "emit", "expel", "occur", "omit", "patrol", "permit", "prefer", "rebut", "refer", "regret", "remit",
        "submit", "transfer", "cancel", "label", "travel", "quarrel", "model", "signal",
    };

    /// <summary>The simple past.</summary>
    /// <param name="lemma">The verb, lower case; of several words only the first is inflected.</param>
    /// <returns>The past, as for 'he' or 'they'.</returns>
    public static string Past(string lemma) => Inflect(lemma, participle: false);

    /// <summary>The past participle.</summary>
    /// <param name="lemma">The verb, lower case; of several words only the first is inflected.</param>
    /// <returns>The participle.</returns>
    public static string Participle(string lemma) => Inflect(lemma, participle: true);

    /// <summary>Whether a word of a text is a form of a verb.</summary>
    /// <param name="word">The word as it stands.</param>
    /// <param name="lemma">The verb, one word.</param>
    /// <returns>True for its stem, its -s, -ing and past forms.</returns>
    public static bool IsFormOf(string word, string lemma)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentException.ThrowIfNullOrEmpty(lemma);
        string low = word.ToLowerInvariant();
        if (low == lemma || low == Past(lemma) || low == Participle(lemma)) return true;
        if (low == lemma + "s" || low == lemma + "es" || (lemma[^1] == 'y' && low == lemma[..^1] + "ies")) return true;
        string stem = lemma[^1] == 'e' && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] : Doubles(lemma) ? lemma + lemma[^1] : lemma;
        return low == stem + "ing";
    }

    private static string Inflect(string lemma, bool participle)
    {
        ArgumentException.ThrowIfNullOrEmpty(lemma);
        int blank = lemma.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 0) return Inflect(lemma[..blank], participle) + lemma[blank..];
        if (Irregular.TryGetValue(lemma, out var forms)) return participle ? forms.Participle : forms.Past;
        if (lemma[^1] == 'e') return lemma + "d";
        if (lemma[^1] == 'y' && lemma.Length > 1 && !IsVowel(lemma[^2])) return lemma[..^1] + "ied";
        return Doubles(lemma) ? lemma + lemma[^1] + "ed" : lemma + "ed";
    }

    private static bool Doubles(string lemma)
    {
        if (Doubling.Contains(lemma)) return true;
        // ban, stop, jail does not: one vowel between consonants at the end of a word of one syllable.
        return lemma.Length is >= 3 and <= 5 && !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y') && IsVowel(lemma[^2]) && !IsVowel(lemma[^3]) && lemma.Count(IsVowel) == 1;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
