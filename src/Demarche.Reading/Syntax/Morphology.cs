using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Demarche.Reading.Syntax;

/// <summary>
/// Lemmas and features from form and tag: learnt edits of the ending ('strip two letters, add y'), the longest known
/// ending first and whole words before all; whether a capital stays is learnt apart. One table serves all: slots of
/// 8 bytes, 48 bits of the key and 16 of the answer.
/// </summary>
internal sealed class Morphology(ReadOnlyMemory<byte> slotBytes, (int Strip, string Append)[] edits, string[] features)
{
    /// <summary>Longest ending looked up.</summary>
    public const int LongestEnding = 7;

    /// <summary>What becomes of the capitals of a word in its lemma.</summary>
    internal enum Casing
    {
        Lower,
        Keep,
        Title,
    }

    public static ulong WordKey(ReadOnlySpan<char> lower, int tag) => FeatureHash.Of(500, FeatureHash.OfChars(lower), (uint)tag);

    public static ulong EndingKey(ReadOnlySpan<char> ending, int tag) =>
        FeatureHash.Of(501, FeatureHash.OfChars(ending), (uint)tag, (uint)ending.Length);

    public static ulong BeforeKey(ReadOnlySpan<char> lower, int tag, uint next) =>
        FeatureHash.Of(502, FeatureHash.OfChars(lower), (uint)tag, next);

    public static ulong CasingWordKey(ReadOnlySpan<char> form, int tag) => FeatureHash.Of(510, FeatureHash.OfChars(form), (uint)tag);

    public static ulong CasingKey(ReadOnlySpan<char> form, int tag) => FeatureHash.Of(511, Look(form), (uint)tag);

    public static ulong FeaturesWordKey(ReadOnlySpan<char> lower, int tag) => FeatureHash.Of(520, FeatureHash.OfChars(lower), (uint)tag);

    public static ulong FeaturesEndingKey(ReadOnlySpan<char> lower, int tag) =>
        FeatureHash.Of(522, FeatureHash.OfChars(lower[Math.Max(0, lower.Length - 3)..]), (uint)tag);

    public static ulong FeaturesTagKey(int tag) => FeatureHash.Of(523, (uint)tag);

    /// <summary>The lemma of a word of the buffer, from the pool.</summary>
    public string Lemma(WordBuffer words, int p, StringPool pool)
    {
        var lower = words.LowerForm(p);
        int tag = words.Tag[p];
        int edit = 0;
        if (!(lower[0] == '\'' && Find(BeforeKey(lower, tag, words.Lower[p + 1]), out edit)) && !Find(WordKey(lower, tag), out edit))
        {
            for (int k = Math.Min(LongestEnding, lower.Length); k >= 0; k--)
            {
                if (Find(EndingKey(lower[(lower.Length - k)..], tag), out edit)) break;
            }
        }
        var (strip, append) = edit < edits.Length ? edits[edit] : (0, "");
        int keep = Math.Max(0, lower.Length - strip);
        if (keep + append.Length == 0) keep = lower.Length;
        var form = words.FoldedForm(p);
        var casing = Casing.Lower;
        if (Find(CasingWordKey(form, tag), out int answer) || Find(CasingKey(form, tag), out answer)) casing = (Casing)answer;
        Span<char> made = stackalloc char[256];
        if (keep + append.Length > made.Length) return pool.Get(form);
        (casing == Casing.Keep ? form : lower)[..keep].CopyTo(made);
        append.CopyTo(made[keep..]);
        made = made[..(keep + append.Length)];
        if (casing == Casing.Title || (casing == Casing.Keep && keep == 0 && char.IsUpper(form[0]))) made[0] = char.ToUpperInvariant(made[0]);
        return pool.Get(made);
    }

    /// <summary>The morphological features of a parsed word, as CoNLL-U writes them; null for none.</summary>
    public string? Features(WordBuffer words, int p)
    {
        var lower = words.LowerForm(p);
        int tag = words.Tag[p], id = 0;
        bool auxiliary = words.Upos[p] == (uint)Upos.Aux;
        bool found = (auxiliary || words.Upos[p] == (uint)Upos.Verb) && Find(VerbContext.Key(words, p, auxiliary), out id);
        if (found || Find(VerbContext.RelationKey(words, p), out id) || Find(FeaturesWordKey(lower, tag), out id)
            || Find(FeaturesEndingKey(lower, tag), out id) || Find(FeaturesTagKey(tag), out id))
        {
            return id == 0 ? null : features[id];
        }
        return null;
    }

    /// <summary>Makes the table's bytes.</summary>
    public static byte[] Build(IReadOnlyDictionary<ulong, int> answers)
    {
        int capacity = 16;
        while (capacity < answers.Count * 3 / 2) capacity *= 2;
        uint mask = (uint)capacity - 1;
        var slots = new ulong[capacity];
        foreach (var (key, answer) in answers.OrderBy(a => a.Key))
        {
            uint at = (uint)(key >> 3) & mask;
            while (slots[at] != 0) at = (at + 1) & mask;
            slots[at] = (Mark(key) << 16) | (ushort)answer;
        }
        return MemoryMarshal.AsBytes(slots.AsSpan()).ToArray();
    }

    private static ulong Mark(ulong key) => (key >> 16) | 1;

    private bool Find(ulong key, out int answer)
    {
        var slots = MemoryMarshal.Cast<byte, ulong>(slotBytes.Span);
        uint mask = (uint)slots.Length - 1;
        ref ulong table = ref MemoryMarshal.GetReference(slots);
        ulong mark = Mark(key);
        for (uint at = (uint)(key >> 3) & mask; ; at = (at + 1) & mask)
        {
            ulong slot = Unsafe.Add(ref table, at);
            if (slot >> 16 == mark)
            {
                answer = (int)(slot & 0xFFFF);
                return true;
            }
            if (slot == 0)
            {
                answer = 0;
                return false;
            }
        }
    }

    /// <summary>Lower, Title, all capitals, or mixed.</summary>
    private static uint Look(ReadOnlySpan<char> form)
    {
        int upper = 0, small = 0;
        foreach (char c in form)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) small++;
        }
        if (upper == 0) return small == 0 ? 4u : 0u;
        if (small == 0) return upper == 1 ? 5u : 2u;
        return upper == 1 && char.IsUpper(form[0]) ? 1u : 3u;
    }
}
