using System.Runtime.CompilerServices;

namespace Demarche.Reading.Syntax;

/// <summary>
/// Turns feature templates and their values into 64-bit keys. The trainer and the analyzer share it: a changed
/// constant is another model.
/// </summary>
internal static class FeatureHash
{
    private const ulong A = 0x9E3779B97F4A7C15, B = 0xC2B2AE3D27D4EB4F, C = 0x165667B19E3779F9, D = 0xD6E8FEB86659FD93;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int template, uint a) => Finish(((uint)template * D) ^ ((a + 1UL) * A));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int template, uint a, uint b) =>
        Finish(((uint)template * D) ^ (((a + 1UL) * A) + (ulong.RotateLeft((b + 1UL) * B, 23))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int template, uint a, uint b, uint c) =>
        Finish(((uint)template * D) ^ (((a + 1UL) * A) + ulong.RotateLeft((b + 1UL) * B, 23) + ulong.RotateLeft((c + 1UL) * C, 41)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int template, uint a, uint b, uint c, uint d) =>
        Of(template, a, (uint)(((b + 1UL) * C) >> 17) ^ (c * 0x9E3779B1u), d);

    /// <summary>Hash of a run of characters (FNV-1a over UTF-16 code units, finished).</summary>
    public static uint OfChars(ReadOnlySpan<char> chars)
    {
        uint h = 2166136261;
        foreach (char c in chars) h = (h ^ c) * 16777619;
        h ^= h >> 15;
        return h * 0x85EBCA6B;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(ulong h)
    {
        h ^= h >> 32;
        h *= C | 1;
        return h ^ (h >> 29);
    }
}
