using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Demarche.Reading.Syntax;

/// <summary>
/// Weights of a perceptron with up to 256 classes. Slots of 8 bytes, open-addressed: 16 bits of the key, the number of
/// classes that the feature weighs, and where these begin; entries of 4 bytes: class and weight. A feature never seen
/// passes for a seen one about once in 30,000 times.
/// </summary>
internal readonly struct SparseTable(ReadOnlyMemory<byte> slotBytes, ReadOnlyMemory<byte> entryBytes)
{
    /// <summary>Adds the weights of all features to the scores.</summary>
    /// <param name="features">Keys; written over.</param>
    /// <param name="scores">One a class.</param>
    public void Score(Span<ulong> features, Span<int> scores)
    {
        var slots = MemoryMarshal.Cast<byte, ulong>(slotBytes.Span);
        var entries = MemoryMarshal.Cast<byte, int>(entryBytes.Span);
        uint mask = (uint)slots.Length - 1;
        ref ulong table = ref MemoryMarshal.GetReference(slots);
        Fetch.Ahead(ref table, mask, features);
        // All slots first, their entries asked for meanwhile: most of the time goes in waiting for memory.
        int n = 0;
        foreach (ulong key in features)
        {
            ulong check = Check(key);
            for (uint at = (uint)key & mask; ; at = (at + 1) & mask)
            {
                ulong slot = Unsafe.Add(ref table, at);
                if (slot == 0) break;
                if ((slot & 0xFFFF) != check) continue;
                features[n++] = slot;
                Fetch.Ahead(entries, (int)(slot >> 24));
                break;
            }
        }
        foreach (ulong slot in features[..n])
        {
            foreach (int e in entries.Slice((int)(slot >> 24), (int)((slot >> 16) & 0xFF))) scores[e & 0xFF] += e >> 8;
        }
    }

    /// <summary>The part of a key that a slot keeps; never 0, so that no slot in use is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Check(ulong key) => (key >> 48) | 1;

    /// <summary>Makes the bytes of both parts.</summary>
    /// <param name="features">Key and the weights other than 0 of each feature.</param>
    public static (byte[] Slots, byte[] Entries) Build(IReadOnlyList<(ulong Key, (int Class, int Weight)[] Weights)> features)
    {
        int capacity = 16;
        while (capacity < features.Count * 3 / 2) capacity *= 2;
        uint mask = (uint)capacity - 1;
        var owners = new int[capacity];
        foreach (int i in Enumerable.Range(0, features.Count).OrderBy(i => features[i].Key))
        {
            uint at = (uint)features[i].Key & mask;
            while (owners[at] != 0) at = (at + 1) & mask;
            owners[at] = i + 1;
        }
        var slots = new ulong[capacity];
        var entries = new List<int>();
        for (int at = 0; at < capacity; at++)
        {
            if (owners[at] == 0) continue;
            var (key, weights) = features[owners[at] - 1];
            slots[at] = Check(key) | ((ulong)weights.Length << 16) | ((ulong)entries.Count << 24);
            foreach (var (c, weight) in weights.OrderBy(w => w.Class)) entries.Add((weight << 8) | c);
        }
        return (MemoryMarshal.AsBytes(slots.AsSpan()).ToArray(), MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(entries)).ToArray());
    }
}
