using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Demarche.Reading.Syntax;

/// <summary>
/// What is known of words before a sentence is read: a cluster of words of like use, and the tags a word commonly
/// bears. An open-addressed table of 8-byte slots: key (hash of the folded form), cluster, habit.
/// </summary>
internal readonly struct WordKnowledge(ReadOnlyMemory<byte> memory)
{
    /// <summary>Cluster and habit of a word, each 0 where unknown.</summary>
    public readonly record struct Knowledge(ushort Cluster, ushort Habit);

    /// <summary>The table as it lies in the model.</summary>
    public ReadOnlyMemory<byte> Bytes => memory;

    /// <summary>Key of a word with its capitals.</summary>
    public static uint CasedKey(uint exact) => (exact ^ 0x5BD1E995) * 0x9E3779B1;

    public Knowledge Find(uint key)
    {
        var slots = MemoryMarshal.Cast<byte, ulong>(memory.Span);
        if (slots.IsEmpty) return default;
        if (key == 0) key = 1;
        uint mask = (uint)slots.Length - 1;
        ref ulong first = ref MemoryMarshal.GetReference(slots);
        for (uint i = key & mask; ; i = (i + 1) & mask)
        {
            ulong slot = Unsafe.Add(ref first, i);
            if ((uint)slot == key) return new((ushort)(slot >> 32), (ushort)(slot >> 48));
            if (slot == 0) return default;
        }
    }

    /// <summary>Makes the table's bytes.</summary>
    public static byte[] Build(IReadOnlyDictionary<uint, Knowledge> words)
    {
        int capacity = 16;
        while (capacity < words.Count * 3 / 2) capacity *= 2;
        var slots = new ulong[capacity];
        foreach (var (word, knowledge) in words.OrderBy(w => w.Key))
        {
            uint key = word == 0 ? 1 : word;
            uint i = key & ((uint)capacity - 1);
            while (slots[i] != 0 && (uint)slots[i] != key) i = (i + 1) & ((uint)capacity - 1);
            slots[i] = key | ((ulong)knowledge.Cluster << 32) | ((ulong)knowledge.Habit << 48);
        }
        return MemoryMarshal.AsBytes(slots.AsSpan()).ToArray();
    }
}
