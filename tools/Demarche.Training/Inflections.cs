using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>What a word form may be, by WordNet.</summary>
[Flags]
internal enum WordUses
{
    None = 0,
    Noun = 1,
    Plural = 2,
    Verb = 4,
    Third = 8,
    Past = 16,
    Gerund = 32,
    Adjective = 64,
    Adverb = 128,
}

/// <summary>
/// Forms of the single words of WordNet's dictionary (folder with <c>index.verb</c>, <c>verb.exc</c> …): its lists of
/// exceptions, and the regular endings for the rest. They tell the tagger and the lemmatiser of words that treebanks lack.
/// </summary>
internal sealed class Inflections
{
    public Inflections(string folder)
    {
        Dictionary<string, List<(string Form, string Lemma)>> exceptions = [];
        foreach (string kind in (string[])["noun", "verb", "adj", "adv"])
        {
            exceptions[kind] = [.. File.ReadLines(Path.Combine(folder, kind + ".exc")).Select(l => l.Split(' ')).Where(c => c.Length > 1 && IsWord(c[0])).Select(c => (c[0], c[1]))];
        }
        foreach (string verb in Words(folder, "verb"))
        {
            Add(verb, verb, WordUses.Verb);
            Add(Sibilant(verb), verb, WordUses.Third);
            bool e = verb.EndsWith('e'), y = ConsonantY(verb);
            // Where the past is irregular, or the consonant doubled, the exceptions say so; the regular form does no harm.
            Add(e ? verb + "d" : y ? verb[..^1] + "ied" : verb + "ed", verb, WordUses.Past);
            Add(e && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] + "ing" : verb + "ing", verb, WordUses.Gerund);
        }
        foreach (var (form, lemma) in exceptions["verb"])
        {
            Add(form, lemma, form.EndsWith("ing", StringComparison.Ordinal) ? WordUses.Gerund : form.EndsWith('s') ? WordUses.Third : WordUses.Past, first: true);
        }
        foreach (string noun in Words(folder, "noun"))
        {
            Add(noun, noun, WordUses.Noun);
            Add(Sibilant(noun), noun, WordUses.Plural);
        }
        foreach (var (form, lemma) in exceptions["noun"]) Add(form, lemma, WordUses.Plural, first: true);
        foreach (string adjective in Words(folder, "adj")) Add(adjective, adjective, WordUses.Adjective);
        foreach (string adverb in Words(folder, "adv")) Add(adverb, adverb, WordUses.Adverb);
    }

    /// <summary>Lemma by form and use.</summary>
    public Dictionary<(string Form, WordUses Use), string> Lemmas { get; } = [];

    /// <summary>All uses of each form.</summary>
    public Dictionary<string, WordUses> Uses { get; } = new(StringComparer.Ordinal);

    private void Add(string form, string lemma, WordUses use, bool first = false)
    {
        Uses[form] = Uses.GetValueOrDefault(form) | use;
        if (first) Lemmas[(form, use)] = lemma;
        else Lemmas.TryAdd((form, use), lemma);
    }

    private static IEnumerable<string> Words(string folder, string kind) =>
        File.ReadLines(Path.Combine(folder, "index." + kind)).Where(l => l.Length > 0 && l[0] != ' ').Select(l => l[..l.IndexOf(' ', StringComparison.Ordinal)]).Where(IsWord);

    private static bool IsWord(string s) => s.Length > 1 && s.All(c => c is >= 'a' and <= 'z');

    private static bool ConsonantY(string s) => s.Length > 1 && s[^1] == 'y' && s[^2] is not ('a' or 'e' or 'i' or 'o' or 'u');

    private static string Sibilant(string s) => ConsonantY(s) ? s[..^1] + "ies"
        : s[^1] is 's' or 'x' or 'z' || s.EndsWith("ch", StringComparison.Ordinal) || s.EndsWith("sh", StringComparison.Ordinal) ? s + "es" : s + "s";
}
