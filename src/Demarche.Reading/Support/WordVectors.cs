using System.IO.Compression;
using System.Text;

namespace Demarche.Reading.Support;

/// <summary>
/// How alike words are in use: vectors of words in ordinary use, distilled by <c>tools/Demarche.WordVectors</c> from public
/// embeddings. Words are lower-case lemmas without part of speech. Immutable, safe to share.
/// </summary>
public sealed class WordVectors
{
    private readonly Dictionary<string, int> index;
    private readonly byte[] ranks;
    private readonly sbyte[] coordinates;
    private readonly float[] lengths;
    private readonly int dimensions;

    private WordVectors(Dictionary<string, int> index, byte[] ranks, sbyte[] coordinates, int dimensions)
    {
        (this.index, this.ranks, this.coordinates, this.dimensions) = (index, ranks, coordinates, dimensions);
        lengths = new float[index.Count];
        for (int w = 0; w < lengths.Length; w++) lengths[w] = MathF.Sqrt(Product(w, w));
    }

    /// <summary>No vectors at all.</summary>
    public static WordVectors None { get; } = new(new(StringComparer.Ordinal), [], [], 0);

    /// <summary>Reads the data file.</summary>
    /// <param name="data">The whole file.</param>
    /// <exception cref="InvalidDataException">It is not such a file, or is cut short.</exception>
    public static WordVectors Read(ReadOnlyMemory<byte> data)
    {
        if (data.Length < 4 || !data.Span[..4].SequenceEqual("DWV1"u8)) throw new InvalidDataException("not a file of word vectors");
        using MemoryStream bytes = new(data[4..].ToArray());
        using DeflateStream packed = new(bytes, CompressionMode.Decompress);
        using BinaryReader reader = new(packed, Encoding.UTF8);
        try
        {
            int count = reader.Read7BitEncodedInt(), dimensions = reader.Read7BitEncodedInt(), row = (dimensions + 1) / 2;
            Dictionary<string, int> index = new(count, StringComparer.Ordinal);
            for (int w = 0; w < count; w++) index[reader.ReadString()] = w;
            byte[] ranks = reader.ReadBytes(count);
            byte[] pairs = new byte[count * row];
            packed.ReadExactly(pairs);
            sbyte[] coordinates = new sbyte[count * dimensions];
            for (int w = 0; w < count; w++)
            {
                for (int i = 0; i < dimensions; i++) coordinates[w * dimensions + i] = (sbyte)((pairs[w * row + i / 2] >> 4 * (i % 2) & 15) - 8);
            }
            return new(index, ranks, coordinates, dimensions);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("the file of word vectors is cut short", e);
        }
    }

    /// <summary>The number of a word, −1 where it is not known.</summary>
    /// <param name="lemma">In lower case.</param>
    public int IndexOf(string lemma) => index.GetValueOrDefault(lemma, -1);

    /// <summary>How seldom a word is met, from 0 (of the 250 commonest) to 1 (beyond the 16,000 commonest, or not known).</summary>
    /// <param name="word">Its number, or −1.</param>
    public float Rarity(int word) => word < 0 ? 1 : Math.Clamp((ranks[word] / 8f - 8) / 6, 0, 1);

    /// <summary>The cosine of two words, from −1 to 1; 0 where one is not known. Unlike words stand about 0, related ones above 0.4.</summary>
    /// <param name="one">A word's number, or −1.</param>
    /// <param name="other">Another's, or −1.</param>
    public float Similarity(int one, int other) =>
        one < 0 || other < 0 || lengths[one] == 0 || lengths[other] == 0 ? 0 : Product(one, other) / (lengths[one] * lengths[other]);

    private int Product(int one, int other)
    {
        var a = coordinates.AsSpan(one * dimensions, dimensions);
        var b = coordinates.AsSpan(other * dimensions, dimensions);
        int sum = 0;
        for (int i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
