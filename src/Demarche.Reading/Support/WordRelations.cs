using System.IO.Compression;
using System.Text;

namespace Demarche.Reading.Support;

/// <summary>How one word stands to another; the numbers are those of the data file.</summary>
public enum WordRelation
{
    /// <summary>They share a sense in ordinary use.</summary>
    Synonym,
    /// <summary>One is derived from the other.</summary>
    Derived,
    /// <summary>The second is more general.</summary>
    General,
    /// <summary>They are opposites.</summary>
    Antonym,
}

/// <summary>
/// Relations between English words, distilled from WordNet by <c>tools/Demarche.Synonyms</c>. A word is written
/// <c>lemma.part</c> with the part of speech <c>n</c>, <c>v</c>, <c>a</c> or <c>r</c>; verbs and adverbs may be phrases of
/// several words with blanks between. Immutable, safe to share.
/// </summary>
public sealed class WordRelations
{
    private readonly string[] words;
    private readonly int[][] relations;
    private readonly Dictionary<string, int> index;

    private WordRelations(string[] words, int[][] relations)
    {
        (this.words, this.relations) = (words, relations);
        index = new(words.Length, StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++) index[words[i]] = i;
    }

    /// <summary>No relations at all.</summary>
    public static WordRelations None { get; } = new([], []);

    /// <summary>Reads the data file.</summary>
    /// <param name="data">The whole file.</param>
    /// <exception cref="InvalidDataException">It is not such a file, or is cut short.</exception>
    public static WordRelations Read(ReadOnlyMemory<byte> data)
    {
        if (data.Length < 4 || !data.Span[..4].SequenceEqual("DWN1"u8)) throw new InvalidDataException("not a file of word relations");
        using MemoryStream bytes = new(data[4..].ToArray());
        using DeflateStream packed = new(bytes, CompressionMode.Decompress);
        using MemoryStream whole = new();
        packed.CopyTo(whole);
        whole.Position = 0;
        using BinaryReader reader = new(whole, Encoding.UTF8);
        try
        {
            string[] words = new string[reader.Read7BitEncodedInt()];
            for (int i = 0; i < words.Length; i++) words[i] = reader.ReadString();
            int[][] relations = new int[words.Length][];
            for (int i = 0; i < relations.Length; i++)
            {
                int count = reader.Read7BitEncodedInt();
                int[] own = count == 0 ? [] : new int[count];
                int previous = 0;
                for (int k = 0; k < count; k++)
                {
                    int packedRelation = reader.Read7BitEncodedInt();
                    previous += packedRelation >> 2;
                    own[k] = 4 * previous + (packedRelation & 3);
                }
                relations[i] = own;
            }
            return new(words, relations);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("the file of word relations is cut short", e);
        }
    }

    /// <summary>The verbs and adverbs of several words, each as <c>lemma.part</c>.</summary>
    public IEnumerable<string> Phrases => words.Where(w => w.Contains(' ', StringComparison.Ordinal));

    /// <summary>Whether the word is known.</summary>
    /// <param name="word">As <c>lemma.part</c>.</param>
    public bool Knows(string word) => index.ContainsKey(word);

    /// <summary>The words that stand in a relation to a word; empty where it is not known.</summary>
    /// <param name="word">As <c>lemma.part</c>.</param>
    /// <param name="relation">The relation sought.</param>
    public IEnumerable<string> Of(string word, WordRelation relation)
    {
        if (!index.TryGetValue(word, out int i)) yield break;
        foreach (int packed in relations[i])
        {
            if ((packed & 3) == (int)relation) yield return words[packed >> 2];
        }
    }
}
