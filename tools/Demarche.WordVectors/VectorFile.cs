using System.IO.Compression;
using System.Text;

namespace Demarche.WordVectors;

/// <summary>
/// Writes the data file: <c>DWV1</c>, then deflated: the numbers of words and of dimensions (LEB128), each word as UTF-8
/// behind its length in ordinal order, for each word a byte with eight times the binary logarithm of its rank by frequency, then for each its coordinates, two to a byte, the first in the low four bits,
/// each as 8 + its twenty-fifths from −7 to 7.
/// </summary>
internal static class VectorFile
{
    private const double Step = 1 / 25.0;

    public static void Write(string[] words, float[][] vectors, int[] ranks, string path)
    {
        using FileStream file = File.Create(path);
        file.Write("DWV1"u8);
        using DeflateStream packed = new(file, CompressionLevel.SmallestSize);
        using BinaryWriter writer = new(packed, Encoding.UTF8);
        writer.Write7BitEncodedInt(words.Length);
        writer.Write7BitEncodedInt(vectors[0].Length);
        foreach (string word in words) writer.Write(word);
        foreach (int rank in ranks) writer.Write((byte)Math.Round(8 * Math.Log2(rank)));
        foreach (float[] v in vectors)
        {
            for (int i = 0; i < v.Length; i += 2) writer.Write((byte)(Nibble(v[i]) | (i + 1 < v.Length ? Nibble(v[i + 1]) : 8) << 4));
        }
    }

    private static int Nibble(float x) => 8 + (int)Math.Clamp(Math.Round(x / Step), -7, 7);
}
