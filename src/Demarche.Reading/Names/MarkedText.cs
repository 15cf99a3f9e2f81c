using Demarche.Reading.Documents;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>A document's sentences with what every word is by the word lists, and where capitals mean nothing. Made once a document.</summary>
internal sealed class MarkedText
{
    private const double MostlyCapitals = 0.75;

    private readonly IReadOnlyList<Sentence> sentences;
    private readonly int[] offsets;
    private readonly ushort[] classes;
    private readonly List<NameClass> known = [];
    private readonly Dictionary<NameClass, ushort> numbers = [];
    private readonly bool[] caseless;
    private readonly int[] blocks;

    public MarkedText(Document document, IReadOnlyList<Sentence> sentences, NameWords words)
    {
        this.sentences = sentences;
        offsets = new int[sentences.Count + 1];
        for (int s = 0; s < sentences.Count; s++) offsets[s + 1] = offsets[s] + (sentences is SentenceStore stored ? stored.WordsOf(s) : sentences[s].Count);
        classes = new ushort[offsets[^1]];
        caseless = new bool[sentences.Count];
        blocks = new int[sentences.Count];
        int block = 0;
        for (int s = 0; s < sentences.Count; s++)
        {
            Sentence sentence = sentences[s];
            while (block + 1 < document.Blocks.Count && document.Blocks[block].End <= sentence.Start) block++;
            blocks[s] = block;
            int alphabetic = 0, capital = 0, all = 0, commas = 0;
            for (int t = 0; t < sentence.Count; t++)
            {
                ReadOnlySpan<char> form = sentence.Form(t);
                classes[offsets[s] + t] = NumberOf(Classify(words, form, sentence[t]));
                if (form is "," or ";") commas++;
                if (form.Length < 4 || !char.IsLetter(form[0])) continue;
                alphabetic++;
                if (!char.IsUpper(form[0])) continue;
                capital++;
                if (form.IndexOfAnyInRange('a', 'z') < 0) all++;
            }
            bool heading = document.Blocks.Count > 0 && document.Blocks[block].Kind == BlockKind.Heading;
            // A list of names has capitals too, but commas, and its sentence a full stop.
            bool title = (heading || (commas < 2 && sentence.Count > 0 && sentence.Form(sentence.Count - 1) is not "."))
                && alphabetic >= (heading ? 2 : 4) && capital >= alphabetic * MostlyCapitals;
            caseless[s] = title || (all >= 3 && all >= alphabetic * MostlyCapitals);
        }
    }

    public IReadOnlyList<Sentence> Sentences => sentences;

    /// <summary>How many words before the sentence: the place of its first word in an array over the document.</summary>
    public int Offset(int sentence) => offsets[sentence];

    /// <summary>How many words in all.</summary>
    public int Count => offsets[^1];

    /// <summary>What a word is.</summary>
    public NameClass Class(int sentence, int token) => known[classes[offsets[sentence] + token]];

    /// <summary>True where a word belongs to one of the classes.</summary>
    public bool Is(int sentence, int token, NameClass any) => (known[classes[offsets[sentence] + token]] & any) != 0;

    /// <summary>True for a sentence in capitals or in title case, where a capital makes no name.</summary>
    public bool Caseless(int sentence) => caseless[sentence];

    /// <summary>Index of the block in which a sentence stands.</summary>
    public int Block(int sentence) => blocks[sentence];

    // Words are of few kinds: two bytes tell which.
    private ushort NumberOf(NameClass found)
    {
        if (numbers.TryGetValue(found, out ushort number)) return number;
        number = checked((ushort)known.Count);
        known.Add(found);
        numbers.Add(found, number);
        return number;
    }

    private static NameClass Classify(NameWords words, ReadOnlySpan<char> form, in Token token)
    {
        if (form.Length == 0 || !char.IsLetter(form[0])) return NameClass.None;
        NameClass found = words.Of(form);
        // Lists hold the singular and the infinitive; 'activists' and 'said' are found by their lemma.
        if (!form.Equals(token.Lemma, StringComparison.OrdinalIgnoreCase) && token.Upos is Upos.Noun or Upos.Verb or Upos.Propn or Upos.Aux) found |= words.Of(token.Lemma);
        if (!char.IsUpper(form[0])) found &= ~NameClass.Given;
        return found;
    }
}
