using System.Runtime.InteropServices;

using Demarche.Reading.Syntax;

namespace Demarche.Reading.Lexicons;

/// <summary>Gathers classes, types and triggers and writes them as a compiled lexicon. Not safe to share between threads.</summary>
public sealed class LexiconBuilder
{
    // Bits that WordClass leaves free for classes which only data name.
    private const int FirstFreeBit = 43;
    private const int EndOfFreeBits = 60;
    // Words of one trigger; each takes a byte and a bit.
    private const int MostWords = 16;

    private static readonly string[] Prepositions =
        ["of", "on", "in", "to", "for", "by", "from", "against", "with", "into", "under", "over", "behind", "at", "off", "out", "between", "without", "before", "as"];

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<ulong> classes = [];
    private readonly List<LexiconType> types = [];
    private readonly List<Trigger> triggers = [];
    private readonly List<(string Form, string Verb)> irregular = [];
    private readonly Dictionary<string, WordClass> classNames = new(StringComparer.OrdinalIgnoreCase);
    private int nextBit = FirstFreeBit;

    /// <summary>Starts with the classes of <see cref="WordClass"/>, which have no words yet.</summary>
    public LexiconBuilder()
    {
        foreach (var known in Enum.GetValues<WordClass>()) classNames[known.ToString()] = known;
    }

    /// <summary>Makes a class known, so that triggers and classes can name it; once is enough.</summary>
    /// <param name="name">A member of <see cref="WordClass"/> or a new name; letter case and hyphens are ignored.</param>
    /// <returns>Its bit.</returns>
    /// <exception cref="ArgumentException">There are more than twenty classes beside those of <see cref="WordClass"/>.</exception>
    public WordClass DefineClass(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string plain = Plain(name);
        if (classNames.TryGetValue(plain, out var known)) return known;
        if (nextBit == EndOfFreeBits) throw new ArgumentException($"The class '{name}' is one too many: {EndOfFreeBits - FirstFreeBit} can be added.", nameof(name));
        return classNames[plain] = (WordClass)(1UL << nextBit++);
    }

    /// <summary>Lets a name stand for several classes.</summary>
    /// <param name="name">The name; letter case and hyphens are ignored.</param>
    /// <param name="classes">The classes.</param>
    public void NameClasses(string name, WordClass classes)
    {
        ArgumentNullException.ThrowIfNull(name);
        classNames[Plain(name)] = classes;
    }

    /// <summary>A class by its name.</summary>
    /// <param name="name">As given to <see cref="DefineClass"/>.</param>
    /// <param name="wordClass">Its bit.</param>
    /// <returns>False for a name that was not defined.</returns>
    public bool TryGetClass(string name, out WordClass wordClass) => classNames.TryGetValue(Plain(name), out wordClass);

    /// <summary>Puts a lemma into a class.</summary>
    /// <param name="lemma">One word.</param>
    /// <param name="wordClass">The class.</param>
    public void AddWord(string lemma, WordClass wordClass)
    {
        ArgumentNullException.ThrowIfNull(lemma);
        classes[Number(lemma)] |= (ulong)wordClass;
    }

    /// <summary>Adds a type.</summary>
    /// <param name="type">The type; the same object is given with its triggers.</param>
    public void AddType(LexiconType type) => types.Add(type);

    /// <summary>Adds a past or participle form that the rules of spelling do not give.</summary>
    /// <param name="verb">The verb: <c>freeze</c>.</param>
    /// <param name="form">The form: <c>frozen</c>.</param>
    public void AddIrregular(string verb, string form) => irregular.Add((form, verb));

    /// <summary>Adds a trigger of a type added before.</summary>
    /// <param name="trigger">Its id, words and head are set here from its text and form.</param>
    /// <returns>The trigger as the lexicon has it.</returns>
    /// <exception cref="ArgumentException">It has no words, or more than sixteen.</exception>
    public Trigger AddTrigger(Trigger trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        string[] groups = trigger.Text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<string> own = [];
        int headGroup = HeadOf(groups, trigger.Form), head = 0;
        for (int g = 0; g < groups.Length; g++)
        {
            own.AddRange(Pieces(groups[g]));
            if (g == headGroup) head = own.Count - 1;
        }
        if (own.Count is 0 or > MostWords) throw new ArgumentException($"A trigger has 1 to {MostWords} words; '{trigger.Text}' has {own.Count}.", nameof(trigger));
        var whole = trigger with { Id = triggers.Count, Words = own, Text = string.Join(' ', groups), Head = head };
        triggers.Add(whole);
        return whole;
    }

    /// <summary>Whether a sentence would have the word as one token, so that it can be looked up.</summary>
    /// <param name="word">A word of a class or of what a trigger asks for.</param>
    /// <returns>False for <c>duty-free</c>, which is cut at its hyphen.</returns>
    public static bool IsOneWord(string word) => Pieces(word) is [var piece] && piece == word;

    /// <summary>Writes what was added.</summary>
    /// <returns>The bytes that <see cref="Lexicon.Load"/> reads; the same for the same additions in the same order.</returns>
    public byte[] Build()
    {
        foreach (var trigger in triggers) Number(trigger.Words[trigger.Head]);
        var (bases, kinds) = AddInflections();
        var (firstByHead, byHead) = ByHead();
        using MemoryStream stream = new();
        using BinaryWriter to = new(stream);
        to.Write(Lexicon.Magic);
        LexiconWords.Of(words).Write(to);
        to.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(classes)));
        to.Write(MemoryMarshal.AsBytes<int>(firstByHead));
        to.Write(MemoryMarshal.AsBytes<int>(byHead));
        to.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(bases)));
        to.Write(CollectionsMarshal.AsSpan(kinds));
        to.Write(classNames.Count);
        foreach (var (name, bit) in classNames)
        {
            LexiconRecords.Write(to, name);
            to.Write((ulong)bit);
        }
        to.Write(types.Count);
        foreach (var type in types) LexiconRecords.Write(to, type);
        to.Write(triggers.Count);
        foreach (var trigger in triggers) LexiconRecords.Write(to, trigger, types.FindIndex(t => ReferenceEquals(t, trigger.Type)));
        to.Flush();
        return stream.ToArray();
    }

    // The words of a group as sentences have them, without hyphens between.
    private static List<string> Pieces(string group)
    {
        List<(int Start, int End)> cuts = [];
        Tokenizer.Cut(group, 0, group.Length, cuts);
        return [.. cuts.Select(c => group[c.Start..c.End]).Where(piece => piece != "-")];
    }

    // A verb's first word; of other phrases the last before a preposition, or the last where one opens it ('behind bars').
    private static int HeadOf(string[] groups, TriggerForm form)
    {
        if (form == TriggerForm.Verb) return 0;
        int preposition = Array.FindIndex(groups, w => Array.IndexOf(Prepositions, w) >= 0);
        return preposition > 0 ? preposition - 1 : groups.Length - 1;
    }

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal);

    private int Number(string word)
    {
        word = word.ToLowerInvariant();
        if (numbers.TryGetValue(word, out int number)) return number;
        words.Add(word);
        classes.Add(0);
        return numbers[word] = words.Count - 1;
    }

    // Lemmatisers stumble over rare verbs, and taggers call participles adjectives and gerunds nouns: so the forms of
    // the triggers' heads are words of their own, each with its base.
    private (List<int> Base, List<byte> Kind) AddInflections()
    {
        List<(int Form, int Base, InflectionKind Kind)> inflected = [];
        foreach (var (form, verb) in irregular)
        {
            if (!numbers.TryGetValue(verb, out int number)) throw new ArgumentException($"No trigger begins with the verb '{verb}', whose form '{form}' is given.");
            inflected.Add((Number(form), number, InflectionKind.Past));
        }
        foreach (var trigger in triggers)
        {
            string head = trigger.Words[trigger.Head];
            int number = numbers[head];
            if (trigger.Form == TriggerForm.Adjective) continue;
            inflected.Add((Number(Inflection.S(head)), number, InflectionKind.S));
            if (trigger.Form == TriggerForm.Noun) continue;
            inflected.Add((Number(Inflection.Past(head)), number, InflectionKind.Past));
            inflected.Add((Number(Inflection.Gerund(head)), number, InflectionKind.Gerund));
        }
        List<int> bases = [.. Enumerable.Repeat(-1, words.Count)];
        List<byte> kinds = [.. new byte[words.Count]];
        foreach (var (form, number, kind) in inflected)
        {
            if (bases[form] < 0 && form != number) (bases[form], kinds[form]) = (number, (byte)kind);
        }
        return (bases, kinds);
    }

    private (int[] First, int[] ByHead) ByHead()
    {
        var first = new int[words.Count + 1];
        foreach (var trigger in triggers) first[numbers[trigger.Words[trigger.Head]] + 1]++;
        for (int w = 0; w < words.Count; w++) first[w + 1] += first[w];
        var (next, byHead) = (first[..^1], new int[triggers.Count]);
        foreach (var trigger in triggers) byHead[next[numbers[trigger.Words[trigger.Head]]]++] = trigger.Id;
        return (first, byHead);
    }
}
