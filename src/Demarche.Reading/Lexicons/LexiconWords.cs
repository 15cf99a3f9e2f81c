using System.Runtime.InteropServices;
using System.Text;

namespace Demarche.Reading.Lexicons;

/// <summary>
/// The lexicon's words with their numbers: an open-addressed hash table that is written at build time and read as it is,
/// so that loading builds nothing. Letters A to Z are folded to lower case.
/// </summary>
internal sealed class LexiconWords
{
    private readonly char[] letters;
    private readonly int[] ends;
    private readonly int[] slots;

    private LexiconWords(char[] letters, int[] ends, int[] slots) => (this.letters, this.ends, this.slots) = (letters, ends, slots);

    /// <summary>How many words it has.</summary>
    public int Count => ends.Length;

    /// <summary>The word with a number.</summary>
    public ReadOnlySpan<char> this[int word] => letters.AsSpan((word == 0 ? 0 : ends[word - 1])..ends[word]);

    /// <summary>Number of a word, or −1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        int mask = slots.Length - 1;
        for (int i = (int)Hash(word) & mask; slots[i] != 0; i = (i + 1) & mask)
        {
            if (Same(this[slots[i] - 1], word)) return slots[i] - 1;
        }
        return -1;
    }

    /// <summary>Makes the table of distinct words in lower case; a word's number is its place.</summary>
    public static LexiconWords Of(IReadOnlyList<string> words)
    {
        int size = 4;
        while (size < words.Count * 2) size *= 2;
        var (ends, slots, text) = (new int[words.Count], new int[size], new StringBuilder());
        for (int w = 0; w < words.Count; w++)
        {
            text.Append(words[w]);
            ends[w] = text.Length;
            int i = (int)Hash(words[w]) & (size - 1);
            while (slots[i] != 0) i = (i + 1) & (size - 1);
            slots[i] = w + 1;
        }
        return new(text.ToString().ToCharArray(), ends, slots);
    }

    public void Write(BinaryWriter to)
    {
        to.Write(letters.Length);
        to.Write(ends.Length);
        to.Write(slots.Length);
        to.Write(MemoryMarshal.AsBytes<char>(letters));
        to.Write(MemoryMarshal.AsBytes<int>(ends));
        to.Write(MemoryMarshal.AsBytes<int>(slots));
    }

    public static LexiconWords Read(ref LexiconBytes from)
    {
        var (letters, ends, slots) = (new char[from.Int()], new int[from.Int()], new int[from.Int()]);
        from.Bytes(MemoryMarshal.AsBytes(letters.AsSpan()));
        from.Bytes(MemoryMarshal.AsBytes(ends.AsSpan()));
        from.Bytes(MemoryMarshal.AsBytes(slots.AsSpan()));
        return new(letters, ends, slots);
    }

    // FNV-1a over the folded letters: the words are few and short.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint h = 2166136261;
        foreach (char c in word) h = (h ^ Fold(c)) * 16777619;
        return h ^ h >> 15;
    }

    private static bool Same(ReadOnlySpan<char> word, ReadOnlySpan<char> sought)
    {
        if (word.Length != sought.Length) return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] != Fold(sought[i])) return false;
        }
        return true;
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
