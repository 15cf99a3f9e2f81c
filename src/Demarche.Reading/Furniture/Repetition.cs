using Demarche.Reading.Documents;

namespace Demarche.Reading.Furniture;

/// <summary>
/// Finds what a page tells twice: a block repeated, a copy cut off, a caption without and with its credit, a sentence
/// of the text set apart as a pull quote. Words are compared by their folded form.
/// </summary>
internal sealed class Repetition
{
    private const int FewestWords = 3;
    private const int LongRepeat = 15;
    private const int MostShortRepeats = 3;
    private const int FewestCutOff = 4;
    private const int FewestPulled = 6;
    private const int MostPulled = 45;

    private readonly PageFrame frame;
    private readonly FurnitureReason?[] reasons;
    private readonly List<uint> words = [];
    private readonly int[] first;
    private readonly int[] creditFree;

    private Repetition(PageFrame frame, FurnitureReason?[] reasons)
    {
        (this.frame, this.reasons) = (frame, reasons);
        first = new int[reasons.Length + 1];
        creditFree = new int[reasons.Length];
        for (int i = 0; i < reasons.Length; i++)
        {
            first[i] = words.Count;
            var s = frame.Span(i);
            int credit = s.Length - PhotoCredit.TrailingLength(s);
            for (int at = frame.Document.Blocks[i].MarkerLength; PhraseSet.NextWord(s, at, out int start, out int end); at = end)
            {
                if (start < credit) creditFree[i]++;
                words.Add(Hash(s[start..end]));
            }
        }
        first[^1] = words.Count;
    }

    /// <summary>Marks blocks that are told elsewhere.</summary>
    /// <param name="frame">The page.</param>
    /// <param name="reasons">One a block; filled where a block is a second telling.</param>
    public static void Mark(PageFrame frame, FurnitureReason?[] reasons)
    {
        Repetition repetition = new(frame, reasons);
        repetition.MarkRepeated();
        repetition.MarkCutOff();
        repetition.MarkPulled();
    }

    private int Count(int i) => first[i + 1] - first[i];

    private ReadOnlySpan<uint> Words(int i) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words)[first[i]..first[i + 1]];

    private void MarkRepeated()
    {
        Dictionary<uint, int> seen = [];
        List<(int Earlier, int Later)> pairs = [];
        int shortOnes = 0;
        for (int i = 0; i < reasons.Length; i++)
        {
            if (reasons[i] is not null || Count(i) < FewestWords) continue;
            uint key = Hash(Words(i));
            if (!seen.TryGetValue(key, out int earlier)) seen.Add(key, i);
            else if (Words(earlier).SequenceEqual(Words(i)))
            {
                pairs.Add((earlier, i));
                if (Count(i) < LongRepeat) shortOnes++;
            }
        }
        foreach (var (earlier, later) in pairs)
        {
            // A text that says many short lines again (a form, a table, a refrain) means them.
            if (shortOnes > MostShortRepeats && Count(later) < LongRepeat && later - earlier > 2) continue;
            if (KindOf(later) == BlockKind.List && KindOf(earlier) == BlockKind.List && Count(later) < FewestPulled) continue;
            // Of a list of contents and the headings it lists, the list is the copy.
            bool contents = KindOf(earlier) == BlockKind.List && KindOf(later) == BlockKind.Heading;
            reasons[contents ? earlier : later] = FurnitureReason.Duplicate;
        }
    }

    // A block of which another tells all the words and goes on.
    private void MarkCutOff()
    {
        Dictionary<uint, int> longest = [];
        for (int i = 0; i < reasons.Length; i++)
        {
            if (reasons[i] is not null || Count(i) < FewestCutOff) continue;
            uint key = Hash(Words(i)[..(FewestCutOff - 1)]);
            if (!longest.TryGetValue(key, out int other) || Count(i) > Count(other)) longest[key] = i;
        }
        for (int i = 0; i < reasons.Length; i++)
        {
            if (reasons[i] is not null || Count(i) < FewestCutOff || frame.IsTitle(i)) continue;
            int other = longest[Hash(Words(i)[..(FewestCutOff - 1)])];
            if (other != i && reasons[other] is null && IsCutOff(i, other)) reasons[i] = FurnitureReason.Duplicate;
        }
    }

    private bool IsCutOff(int i, int other)
    {
        int n = Count(i);
        if (n > Count(other) || !Words(i)[..(n - 1)].SequenceEqual(Words(other)[..(n - 1)])) return false;
        var s = frame.Span(i);
        bool whole = Words(i)[^1] == Words(other)[n - 1];
        if (whole && n == Count(other)) return false;
        // Told whole but for the credit.
        if (whole && (n == creditFree[other] || creditFree[i] == creditFree[other])) return true;
        bool ellipsis = s.EndsWith("…") || s.EndsWith("...") || s.EndsWith("…]") || s.EndsWith("...]");
        if (KindOf(i) is BlockKind.Heading or BlockKind.List && !ellipsis) return false;
        if (!ellipsis && Shape.EndsSentence(s, orColon: true)) return false;
        return whole || ellipsis || IsPrefix(LastWord(s), WordAt(other, n - 1));
    }

    // A sentence of the text, set apart from it once more.
    private void MarkPulled()
    {
        Dictionary<uint, int> pulled = [];
        for (int i = 0; i < reasons.Length; i++)
        {
            if (reasons[i] is null && Count(i) is >= FewestPulled and <= MostPulled && MayBePulled(i))
            {
                pulled.TryAdd(Hash(Words(i)[..FewestPulled]), i);
            }
        }
        if (pulled.Count == 0) return;
        for (int i = 0; i < reasons.Length; i++)
        {
            if (reasons[i] is not null || KindOf(i) is BlockKind.Heading or BlockKind.List) continue;
            var own = Words(i);
            for (int at = 0; at + FewestPulled <= own.Length; at++)
            {
                if (!pulled.TryGetValue(Hash(own.Slice(at, FewestPulled)), out int copy) || copy == i || reasons[copy] is not null) continue;
                int n = Count(copy);
                if (n < own.Length && at + n <= own.Length && own.Slice(at, n).SequenceEqual(Words(copy))) reasons[copy] = FurnitureReason.Duplicate;
            }
        }
    }

    private bool MayBePulled(int i) => KindOf(i) switch
    {
        BlockKind.List => false,
        BlockKind.Heading => !frame.IsTitle(i) && frame.Span(i)[0] is '"' or '“' or '«' or '‘',
        _ => true,
    };

    private BlockKind KindOf(int i) => frame.Document.Blocks[i].Kind;

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> s)
    {
        int end = s.Length;
        while (end > 0 && !char.IsLetterOrDigit(s[end - 1])) end--;
        int start = end;
        while (start > 0 && char.IsLetterOrDigit(s[start - 1])) start--;
        return s[start..end];
    }

    private ReadOnlySpan<char> WordAt(int block, int index)
    {
        var s = frame.Span(block);
        int at = frame.Document.Blocks[block].MarkerLength;
        for (; PhraseSet.NextWord(s, at, out int start, out int end); at = end, index--)
        {
            if (index == 0) return s[start..end];
        }
        return default;
    }

    private static bool IsPrefix(ReadOnlySpan<char> cut, ReadOnlySpan<char> word) => word.Length > cut.Length && word.StartsWith(cut, StringComparison.OrdinalIgnoreCase);

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ char.ToLowerInvariant(c == '’' ? '\'' : c)) * 16777619;
        return hash;
    }

    private static uint Hash(ReadOnlySpan<uint> words)
    {
        uint hash = 2166136261;
        foreach (uint word in words) hash = (hash ^ word) * 2654435761 + 97;
        return hash;
    }
}
