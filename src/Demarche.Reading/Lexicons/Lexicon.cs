using System.Runtime.InteropServices;

using Demarche.Reading.Syntax;

namespace Demarche.Reading.Lexicons;

/// <summary>
/// The words that tell entries, and the classes of words that frames ask for: compiled from <c>lexicons/*.yaml</c>.
/// Immutable, safe to share between threads. Finding triggers takes time by the words of the sentence and the triggers
/// that begin with them, whatever the size of the lexicon.
/// </summary>
public sealed class Lexicon
{
    internal const int Magic = 0x314C4D44; // DML1

    private readonly LexiconWords words;
    private readonly ulong[] classes;
    // Triggers whose head is word w: byHead[firstByHead[w] .. firstByHead[w + 1]].
    private readonly int[] firstByHead;
    private readonly int[] byHead;
    // The word of which word w is an inflected form, or −1, and which.
    private readonly int[] bases;
    private readonly byte[] kinds;
    private readonly Dictionary<string, WordClass> classNames;

    private Lexicon(LexiconWords words, ulong[] classes, int[] firstByHead, int[] byHead, int[] bases, byte[] kinds, Dictionary<string, WordClass> classNames, LexiconType[] types, Trigger[] triggers)
    {
        (this.words, this.classes, this.firstByHead, this.byHead, this.bases, this.kinds, this.classNames) = (words, classes, firstByHead, byHead, bases, kinds, classNames);
        (Types, Triggers) = (types, triggers);
    }

    /// <summary>The types in the order of the lexicon's files.</summary>
    public IReadOnlyList<LexiconType> Types { get; }

    /// <summary>The triggers; each stands at its <see cref="Trigger.Id"/>.</summary>
    public IReadOnlyList<Trigger> Triggers { get; }

    /// <summary>Reads a compiled lexicon.</summary>
    /// <param name="bytes">As <see cref="LexiconBuilder.Build"/> made them.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="InvalidDataException">The bytes are no compiled lexicon, or one of another version.</exception>
    public static Lexicon Load(ReadOnlyMemory<byte> bytes)
    {
        LexiconBytes from = new(bytes.Span);
        if (bytes.Length < 4 || from.Int() != Magic) throw new InvalidDataException("These bytes are no compiled lexicon of this version.");
        var words = LexiconWords.Read(ref from);
        var classes = new ulong[words.Count];
        from.Bytes(MemoryMarshal.AsBytes(classes.AsSpan()));
        var firstByHead = new int[words.Count + 1];
        from.Bytes(MemoryMarshal.AsBytes(firstByHead.AsSpan()));
        var byHead = new int[firstByHead[^1]];
        from.Bytes(MemoryMarshal.AsBytes(byHead.AsSpan()));
        var (bases, kinds) = (new int[words.Count], new byte[words.Count]);
        from.Bytes(MemoryMarshal.AsBytes(bases.AsSpan()));
        from.Bytes(kinds);
        var names = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        for (int left = from.Int(); left > 0; left--) names[from.Text()] = (WordClass)from.Mask();
        var types = new LexiconType[from.Int()];
        for (int t = 0; t < types.Length; t++) types[t] = LexiconRecords.ReadType(ref from);
        var triggers = new Trigger[from.Int()];
        for (int t = 0; t < triggers.Length; t++) triggers[t] = LexiconRecords.ReadTrigger(ref from, t, types);
        return new(words, classes, firstByHead, byHead, bases, kinds, names, types, triggers);
    }

    /// <summary>The classes of a lemma.</summary>
    /// <param name="lemma">The lemma; letter case is ignored.</param>
    /// <returns><see cref="WordClass.None"/> for a word that the lexicon does not have.</returns>
    public WordClass Classes(ReadOnlySpan<char> lemma)
    {
        int word = words.Find(lemma);
        return word < 0 ? WordClass.None : (WordClass)classes[word];
    }

    /// <summary>The classes of a word in its sentence: those of its lemma, with name, pronoun and number by its tag.</summary>
    /// <param name="token">The word.</param>
    /// <returns>At least <see cref="WordClass.Any"/>.</returns>
    public WordClass Classes(in Token token)
    {
        var own = Classes(token.Lemma) | WordClass.Any;
        return token.Upos switch
        {
            Upos.Propn => own | WordClass.Name,
            Upos.Pron => own | WordClass.Pronoun,
            Upos.Num => own | WordClass.Number,
            _ => own,
        };
    }

    /// <summary>Whether a lemma is in any of the classes.</summary>
    /// <param name="lemma">The lemma; letter case is ignored.</param>
    /// <param name="any">The classes.</param>
    /// <returns>True where it is in at least one.</returns>
    public bool Is(ReadOnlySpan<char> lemma, WordClass any) => (Classes(lemma) & any) != 0;

    /// <summary>A class by the name that its file gives it, for classes that are not members of <see cref="WordClass"/>.</summary>
    /// <param name="name">As in <c>lexicons/classes/</c>; letter case is ignored.</param>
    /// <returns><see cref="WordClass.None"/> for an unknown name.</returns>
    public WordClass ClassNamed(string name) => classNames.GetValueOrDefault(name);

    /// <summary>
    /// Finds the triggers of a sentence. Of two of one type at one head the more specific is kept; a trigger whose head
    /// is a word of a longer one is dropped (<c>custody</c> in <c>take into custody</c>).
    /// </summary>
    /// <param name="sentence">The sentence with its tree.</param>
    /// <param name="into">Where matches are added, by order of their heads.</param>
    public void Match(Sentence sentence, List<TriggerMatch> into) => Match(sentence, into, without: -1);

    /// <summary>Finds triggers as if one of them were not in the lexicon.</summary>
    /// <param name="sentence">The sentence with its tree.</param>
    /// <param name="into">Where matches are added.</param>
    /// <param name="without">Id of the trigger left out, or −1.</param>
    public void Match(Sentence sentence, List<TriggerMatch> into, int without)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(into);
        TriggerMatcher matcher = new(this, sentence, into, without);
        int first = into.Count;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Upos is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Propn || TriggerMatcher.IsPiece(sentence, i)) MatchAt(ref matcher, sentence, i);
        }
        TriggerMatcher.KeepBest(into, first);
    }

    private void MatchAt(ref TriggerMatcher matcher, Sentence sentence, int at)
    {
        ref readonly var token = ref sentence[at];
        int lemma = words.Find(token.Lemma);
        if (lemma >= 0) matcher.Try(HeadedBy(lemma), at, token.Upos, InflectionKind.None);
        int form = words.Find(sentence.Form(at));
        if (form < 0 || form == lemma) form = lemma;
        else if (token.Xpos is "VBN" or "VBG") matcher.Try(HeadedBy(form), at, Upos.Adj, InflectionKind.None);
        if (form >= 0 && bases[form] >= 0 && bases[form] != lemma) matcher.Try(HeadedBy(bases[form]), at, token.Upos, (InflectionKind)kinds[form]);
    }

    private ReadOnlySpan<int> HeadedBy(int word) => byHead.AsSpan(firstByHead[word]..firstByHead[word + 1]);
}
