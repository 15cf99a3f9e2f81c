using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Demarche.Reading.Syntax;

/// <summary>Asks memory for slots before they are looked at: the tables are larger than the caches, and most time goes in waiting.</summary>
internal static class Fetch
{
    /// <summary>Asks for the first slot of each key.</summary>
    public static unsafe void Ahead(ref ulong table, uint mask, ReadOnlySpan<ulong> keys)
    {
        if (!Sse.IsSupported) return;
        // The table may move meanwhile; a wrong address fetched ahead does no harm.
        foreach (ulong key in keys) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref table, (uint)key & mask)));
    }

    /// <summary>Asks for the entries from a place on.</summary>
    public static unsafe void Ahead(ReadOnlySpan<int> entries, int at)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetReference(entries), at)));
    }
}
