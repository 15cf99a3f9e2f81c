using System.Collections.Concurrent;

namespace Demarche.Reading.Support;

/// <summary>How a word of the sentence is borne out by a word of the citation, the closest first.</summary>
internal enum WordMatch
{
    Same,
    Derived,
    Synonym,
    General,
    /// <summary>Another word, which has its place there: the same parties and circumstances about it.</summary>
    Place,
    Converse,
    Weaker,
    Opposite,
    Stronger,
    None,
}

/// <summary>A verb or adverb of several words in a dictionary.</summary>
/// <param name="Key">As <c>let go.v</c>.</param>
/// <param name="Parts">Its words.</param>
internal sealed record OrdinaryPhrase(string Key, string[] Parts);

/// <summary>Knows which words may stand for which: WordNet's relations and the researchers' lexicon together. Safe to share between threads.</summary>
internal sealed class Vocabulary
{
    private const int MostCached = 200_000;
    private const string Person = "person.n";
    private static readonly string[] Bodies = ["polity.n", "agency.n", "authorities.n", "force.n", "institution.n", "personnel.n", "legislature.n", "government.n", "committee.n", "organization.n", "enterprise.n", "company.n", "unit.n"];

    private readonly WordRelations relations;
    private readonly WordVectors vectors;
    private readonly Dictionary<string, List<int>> sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Ladder, int Step)>> steps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> opposites = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> converses = [];
    private readonly HashSet<(string, string)> turning = [];
    private readonly Dictionary<string, ClauseWords> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> quantifiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OrdinaryPhrase>> ordinaryPhrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> units = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<StrengthLadder> ladders;
    private readonly int plainSpeech;
    private readonly MatchTable matches = new();
    private int made;
    private readonly ConcurrentDictionary<string, WordField> fields = new(StringComparer.Ordinal);

    public Vocabulary(WordRelations relations, SupportLexicon lexicon, WordVectors? vectors = null)
    {
        this.vectors = vectors ?? WordVectors.None;
        this.relations = relations;
        ladders = lexicon.Ladders;
        foreach (string key in relations.Phrases)
        {
            string[] parts = key[..^2].Split(' ');
            Add(ordinaryPhrases, parts[0], new(key, parts));
        }
        for (int i = 0; i < lexicon.Synonyms.Count; i++)
        {
            foreach (string member in lexicon.Synonyms[i].Members)
            {
                foreach (string key in lexicon.Synonyms[i].Keys(member)) Add(sets, key, i);
                AddPhrase(member);
            }
        }
        plainSpeech = sets.TryGetValue("say.v", out var plain) ? plain[0] : -1;
        for (int i = 0; i < ladders.Count; i++)
        {
            for (int step = 0; step < ladders[i].Steps.Count; step++)
            {
                foreach (string word in ladders[i].Steps[step])
                {
                    Add(steps, word, (i, step));
                    AddPhrase(word);
                }
            }
        }
        for (int i = 0; i < lexicon.Opposites.Count; i++)
        {
            foreach (string word in lexicon.Opposites[i].One) Add(opposites, word, i + 1);
            foreach (string word in lexicon.Opposites[i].Other) Add(opposites, word, -(i + 1));
            foreach (string word in lexicon.Opposites[i].One.Concat(lexicon.Opposites[i].Other)) AddPhrase(word);
        }
        foreach (var pair in lexicon.Converses) Both(converses, pair);
        foreach (var pair in lexicon.TurningRelations) Both(turning, pair);
        foreach (var (kind, list) in lexicon.Words)
        {
            foreach (string word in list)
            {
                words[word] = words.GetValueOrDefault(word) | kind;
                AddPhrase(word);
            }
        }
        for (int i = 0; i < lexicon.Quantifiers.Count; i++)
        {
            foreach (string word in lexicon.Quantifiers[i]) quantifiers[word] = i;
        }
        foreach (var (unit, list) in lexicon.Units)
        {
            foreach (string word in list) units[word] = unit;
        }
        Bounds = [.. lexicon.Bounds.SelectMany(b => b.Value.Select(w => (w.Split(' '), b.Key))).OrderByDescending(b => b.Item1.Length)];
    }

    /// <summary>Words that bound a number, the longest first.</summary>
    public IReadOnlyList<(string[] Words, NumberBound Bound)> Bounds { get; }

    /// <summary>What a word or phrase does to its clause.</summary>
    public ClauseWords Of(string lemma) => words.GetValueOrDefault(lemma);

    /// <summary>Whether a word says no more than that somebody says so.</summary>
    public bool IsPlainSpeech(IReadOnlyList<string> keys) => keys.Any(k => Field(k).Sets.Exists(s => plainSpeech == s));

    /// <summary>The unit that a word or sign means, or null.</summary>
    public string? Unit(string word) => units.GetValueOrDefault(word);

    /// <summary>The step of a quantifier, −1 for other words.</summary>
    public int Quantifier(string lemma) => quantifiers.GetValueOrDefault(lemma, -1);

    /// <summary>The last step of quantifiers: all.</summary>
    public int LastQuantifier => quantifiers.Count == 0 ? 0 : quantifiers.Values.Max();

    /// <summary>Whether two prepositions turn a fact round.</summary>
    public bool Turns(string one, string other) => turning.Contains((one, other));

    /// <summary>Phrases that begin with a word, each as its words, the longest first.</summary>
    public IReadOnlyList<string[]> PhrasesOf(string first) => phrases.TryGetValue(first, out var list) ? list : [];

    /// <summary>Verbs and adverbs of several words that WordNet has and that begin with a word (<c>let go</c>, <c>at once</c>).</summary>
    public IReadOnlyList<OrdinaryPhrase> OrdinaryPhrasesOf(string first) => ordinaryPhrases.TryGetValue(first, out var list) ? list : [];

    /// <summary>Whether WordNet knows the word in that part of speech.</summary>
    public bool Knows(string key) => relations.Knows(key);

    /// <summary>Whether a noun is an act: derived from a verb.</summary>
    public bool IsAct(string key) => Field(key).IsAct;

    /// <summary>What is known of each key of a word.</summary>
    public WordField[] Fields(IReadOnlyList<string> keys)
    {
        var found = new WordField[keys.Count];
        for (int i = 0; i < found.Length; i++) found[i] = Field(keys[i]);
        return found;
    }

    /// <summary>Whether a word stands for itself alone: on a ladder, or with a contrary. No other word has its place.</summary>
    public bool IsWeighty(SupportWord word) => Array.Exists(Of(word), f => f.Steps.Count > 0 || f.Opposites.Count > 0);

    /// <summary>Whether a noun means somebody, not something.</summary>
    public bool IsPerson(SupportWord word) => Array.Exists(Of(word), f => f.IsPerson);

    /// <summary>Whether a noun means somebody, or a body that acts as one.</summary>
    public bool IsParty(SupportWord word) => Array.Exists(Of(word), f => f.IsPerson || f.IsBody);

    private WordField[] Of(SupportWord word) => word.Fields ??= Fields(word.Keys);

    /// <summary>How alike two words are in use, from 0 to 1; phrases are taken for their rarest word.</summary>
    public float Similarity(SupportWord one, SupportWord other)
    {
        float best = 0;
        foreach (var a in Of(one))
        {
            foreach (var b in Of(other)) best = Math.Max(best, vectors.Similarity(a.Vector, b.Vector));
        }
        return best;
    }

    /// <summary>How seldom a word is met, from 0 to 1.</summary>
    public float Rarity(SupportWord word) => vectors.Rarity(Of(word)[0].Vector);

    /// <summary>Whether a word says the contrary of another by its beginning ('unlawful', 'non-binding', 'disagree').</summary>
    public bool IsPrefixed(SupportWord word)
    {
        string lemma = word.Lemma;
        foreach (string prefix in Prefixes)
        {
            if (!lemma.StartsWith(prefix, StringComparison.Ordinal)) continue;
            string rest = lemma[prefix.Length..].TrimStart('-');
            if (rest.Length < 4) continue;
            if (prefix is "un" or "non" && (Knows(rest + ".a") || Knows(rest + ".v") || Knows(rest + ".r"))) return true;
            if (Array.Exists(Of(word), f => f.Antonyms.Contains(rest + f.Key[^2..]))) return true;
        }
        return false;
    }

    private static readonly string[] Prefixes = ["un", "non", "in", "im", "il", "ir", "dis", "mis"];

    /// <summary>Whether a verb may say with 'up' that something grows ('go up to').</summary>
    public bool IsRise(string verb) => ordinaryPhrases.TryGetValue(verb, out var list) && list.Exists(p => p.Parts is [_, "up"] && Match([p.Key], ["increase.v"]) <= WordMatch.General);

    /// <summary>How the citation's word bears out the sentence's.</summary>
    /// <param name="sentence">Keys of the sentence's word.</param>
    /// <param name="cited">Keys of the citation's word.</param>
    public WordMatch Match(IReadOnlyList<string> sentence, IReadOnlyList<string> cited) => Match(Fields(sentence), Fields(cited));

    /// <summary>How the citation's word bears out the sentence's.</summary>
    public WordMatch Match(SupportWord sentence, SupportWord cited) => Match(Of(sentence), Of(cited));

    private WordMatch Match(WordField[] sentence, WordField[] cited)
    {
        WordMatch best = WordMatch.None;
        foreach (var s in sentence)
        {
            foreach (var c in cited)
            {
                if (s.Id == c.Id) return WordMatch.Same;
            }
        }
        foreach (var s in sentence)
        {
            foreach (var c in cited)
            {
                if (!matches.TryGet(s.Id, c.Id, out var match))
                {
                    match = Compare(s, c);
                    matches.Set(s.Id, c.Id, match);
                }
                if (match < best) best = match;
            }
        }
        return best;
    }

    private WordMatch Compare(WordField a, WordField b)
    {
        if (a.Own.Overlaps(b.Own)) return a.Lemma == b.Lemma ? WordMatch.Same : Ranked(a, b, WordMatch.Derived);
        if (AreConverse(a, b)) return WordMatch.Converse;
        foreach (int set in a.Sets)
        {
            if (b.Sets.Contains(set)) return WordMatch.Synonym;
        }
        if (a.Opposites.Count > 0 && b.Opposites.Count > 0)
        {
            foreach (int side in a.Opposites)
            {
                if (b.Opposites.Contains(-side)) return WordMatch.Opposite;
            }
        }
        foreach (string x in a.Own)
        {
            if (b.Antonyms.Contains(x)) return WordMatch.Opposite;
        }
        WordMatch match = WordMatch.None;
        if (a.Synonyms.Overlaps(b.Own)) match = WordMatch.Synonym;
        else if (b.General.Contains(a.Key)) match = WordMatch.General;
        else if ((!a.IsKnown || !b.IsKnown) && SameStem(a.Lemma, b.Lemma)) match = WordMatch.Derived;
        return Ranked(a, b, match);
    }

    private bool AreConverse(WordField a, WordField b)
    {
        foreach (string one in a.Own)
        {
            foreach (string other in b.Own)
            {
                if (one[^1] == 'v' && other[^1] == 'v' && converses.Contains((one[..^2], other[..^2]))) return true;
            }
        }
        return false;
    }

    // Words that WordNet does not have: most of the shorter one is the beginning of the other.
    private static bool SameStem(string one, string other)
    {
        if (one.Contains(' ', StringComparison.Ordinal) || other.Contains(' ', StringComparison.Ordinal)) return false;
        int common = 0, least = Math.Min(one.Length, other.Length);
        while (common < least && one[common] == other[common]) common++;
        return common >= 6 && common * 4 >= least * 3;
    }

    // A difference of stage or force outweighs what a dictionary calls a synonym.
    private WordMatch Ranked(WordField a, WordField b, WordMatch otherwise)
    {
        if (Steps(a, b) is not { } found) return otherwise;
        return found.Up || ladders[found.Ladder].IsStage ? WordMatch.Stronger : WordMatch.Weaker;
    }

    private static (int Ladder, bool Up)? Steps(WordField a, WordField b)
    {
        (int, bool)? found = null;
        foreach (var (ladder, step) in a.Steps)
        {
            foreach (var (other, otherStep) in b.Steps)
            {
                if (ladder != other) continue;
                if (step != otherStep) found ??= (ladder, step > otherStep);
            }
        }
        return found;
    }

    private WordField Field(string key)
    {
        if (fields.TryGetValue(key, out var known)) return known;
        int dot = key.LastIndexOf('.');
        WordField field = new() { Id = Interlocked.Increment(ref made), Key = key, Lemma = key[..dot], Vector = vectors.IndexOf(key[..dot]) };
        field.Own.Add(key);
        field.IsKnown = relations.Knows(key) || key.Contains(' ', StringComparison.Ordinal);
        foreach (string derived in relations.Of(key, WordRelation.Derived)) field.Own.Add(derived);
        foreach (string own in field.Own)
        {
            string lemma = own[..own.LastIndexOf('.')];
            foreach (string synonym in relations.Of(own, WordRelation.Synonym)) field.Synonyms.Add(synonym);
            foreach (string antonym in relations.Of(own, WordRelation.Antonym)) field.Antonyms.Add(antonym);
            if (sets.TryGetValue(own, out var inSets)) field.Sets.AddRange(inSets);
            if (steps.TryGetValue(lemma, out var onSteps)) field.Steps.AddRange(onSteps);
            if (opposites.TryGetValue(lemma, out var sides)) field.Opposites.AddRange(sides);
        }
        foreach (string general in relations.Of(key, WordRelation.General)) field.General.Add(general);
        field.IsAct = key.EndsWith(".v", StringComparison.Ordinal) || field.Own.Any(o => o.EndsWith(".v", StringComparison.Ordinal));
        field.IsPerson = key[^1] == 'n' && (key == Person || field.General.Contains(Person) || field.General.Any(g => relations.Of(g, WordRelation.General).Contains(Person)));
        field.IsBody = key[^1] == 'n' && (Array.IndexOf(Bodies, key) >= 0 || field.General.Overlaps(Bodies));
        return field.Id < MostCached ? fields.GetOrAdd(key, field) : field;
    }

    private void AddPhrase(string phrase)
    {
        string[] parts = phrase.Split(' ');
        if (parts.Length < 2) return;
        if (!phrases.TryGetValue(parts[0], out var list)) phrases[parts[0]] = list = [];
        if (list.Any(p => p.AsSpan().SequenceEqual(parts))) return;
        list.Add(parts);
        list.Sort((a, b) => b.Length - a.Length);
    }

    private static void Both(HashSet<(string, string)> set, IReadOnlyList<string> pair)
    {
        set.Add((pair[0], pair[1]));
        set.Add((pair[1], pair[0]));
    }

    private static void Add<T>(Dictionary<string, List<T>> map, string key, T value)
    {
        if (!map.TryGetValue(key, out var list)) map[key] = list = [];
        list.Add(value);
    }
}
