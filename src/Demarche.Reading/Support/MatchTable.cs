namespace Demarche.Reading.Support;

/// <summary>
/// Remembers how pairs of words match: a table of fixed size, where a later pair takes an earlier one's place. An entry is
/// one 64-bit number, read and written whole, so that threads may share it without locks.
/// </summary>
internal sealed class MatchTable
{
    private const int Bits = 19;
    private readonly long[] entries = new long[1 << Bits];

    /// <summary>What is remembered of two words, by their numbers from 1.</summary>
    public bool TryGet(int one, int other, out WordMatch match)
    {
        long pair = Pair(one, other);
        long entry = Volatile.Read(ref entries[Place(pair)]);
        match = (WordMatch)(entry & 15);
        return entry >> 4 == pair;
    }

    public void Set(int one, int other, WordMatch match)
    {
        long pair = Pair(one, other);
        Volatile.Write(ref entries[Place(pair)], pair << 4 | (long)match);
    }

    private static long Pair(int one, int other) => (long)one << 28 | (uint)other;

    private static int Place(long pair) => (int)((ulong)pair * 0x9E3779B97F4A7C15UL >> 64 - Bits);
}
