using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Demarche.Reading.Syntax;

/// <summary>
/// Weights of the parser's three transitions. Slots of 8 bytes, open-addressed: 16 bits of the key and three 16-bit
/// weights, so that a feature costs one touch of memory.
/// </summary>
internal readonly struct TransitionTable(ReadOnlyMemory<byte> slotBytes)
{
    /// <summary>Sums the weights of all features: shift, left arc, right arc.</summary>
    public (int Shift, int Left, int Right) Score(ReadOnlySpan<ulong> features)
    {
        var slots = MemoryMarshal.Cast<byte, ulong>(slotBytes.Span);
        uint mask = (uint)slots.Length - 1;
        ref ulong table = ref MemoryMarshal.GetReference(slots);
        int shift = 0, left = 0, right = 0;
        Fetch.Ahead(ref table, mask, features);
        foreach (ulong key in features)
        {
            ulong check = SparseTable.Check(key);
            for (uint at = (uint)key & mask; ; at = (at + 1) & mask)
            {
                ulong slot = Unsafe.Add(ref table, at);
                if (slot == 0) break;
                if ((slot & 0xFFFF) != check) continue;
                shift += (short)(slot >> 16);
                left += (short)(slot >> 32);
                right += (short)(slot >> 48);
                break;
            }
        }
        return (shift, left, right);
    }

    /// <summary>Makes the table's bytes.</summary>
    public static byte[] Build(IReadOnlyList<(ulong Key, short Shift, short Left, short Right)> features)
    {
        int capacity = 16;
        while (capacity < features.Count * 3 / 2) capacity *= 2;
        uint mask = (uint)capacity - 1;
        var slots = new ulong[capacity];
        foreach (var (key, shift, left, right) in features.OrderBy(f => f.Key))
        {
            uint at = (uint)key & mask;
            while (slots[at] != 0) at = (at + 1) & mask;
            slots[at] = SparseTable.Check(key) | ((ulong)(ushort)shift << 16) | ((ulong)(ushort)left << 32) | ((ulong)(ushort)right << 48);
        }
        return MemoryMarshal.AsBytes(slots.AsSpan()).ToArray();
    }
}
