using Demarche.Reading.Documents;

namespace Demarche.Reading.Furniture;

/// <summary>Marks pointers to other texts by what stands beside them: what follows 'Related', and a headline inset in the text with its own first paragraph.</summary>
internal static class RelatedTexts
{
    private const int TeaserWords = 14;
    private const int FewestHeadlines = 3, HeadlineLeast = 5, HeadlineMost = 18;
    private const double Retold = 0.7;

    /// <summary>Marks blocks by their neighbours.</summary>
    /// <param name="frame">The page.</param>
    /// <param name="reasons">One a block; filled where a block points elsewhere.</param>
    public static void Mark(PageFrame frame, FurnitureReason?[] reasons)
    {
        MarkList(frame, reasons);
        MarkHeadlines(frame, reasons);
        MarkTail(frame, reasons);
        MarkInset(frame, reasons);
    }

    // 'Related stories', 'Most read', and to the page's end headlines only, each with a paragraph of its own at most.
    private static void MarkList(PageFrame frame, FurnitureReason?[] reasons)
    {
        int from = -1, headlines = 0, told = 0;
        for (int i = 0; i < reasons.Length; i++)
        {
            if (IsListHeading(frame, i) && reasons[i] == FurnitureReason.Related)
            {
                if (from < 0) (from, headlines) = (i, 0);
                told = 1;
                continue;
            }
            if (from < 0 || reasons[i] is not null) continue;
            if (IsTeaser(frame, i)) (headlines, told) = (headlines + 1, 0);
            else if (++told > 1) from = -1;
        }
        if (from < 0 || headlines == 0 || !frame.HasTextBefore(from)) return;
        for (int i = from; i < reasons.Length; i++) reasons[i] ??= FurnitureReason.Related;
    }

    // Below the text three headlines or more, one under the other, are of other texts; what a colon announces, or lists people, is not.
    private static void MarkHeadlines(PageFrame frame, FurnitureReason?[] reasons)
    {
        int from = reasons.Length;
        while (from > 0 && frame.IsTail(from - 1)) from--;
        if (from == 0) return;
        for (int i = from, run = 0; i <= reasons.Length; i++)
        {
            if (i < reasons.Length && reasons[i] is null && IsOthersHeadline(frame, i)) { run++; continue; }
            bool announced = frame.Span(i - run - 1).TrimEnd().EndsWith(":");
            for (int of = i - run; run >= FewestHeadlines && !announced && of < i; of++) reasons[of] = FurnitureReason.Related;
            run = 0;
        }
    }

    private static bool IsOthersHeadline(PageFrame frame, int i)
    {
        var s = frame.Span(i).TrimEnd();
        if (frame.Document.Blocks[i].Kind is not (BlockKind.Paragraph or BlockKind.Heading) || (Shape.EndsSentence(s) && !s.EndsWith("?")) || s.EndsWith(":") || !char.IsUpper(s[0])) return false;
        // 'Ana Ruiz, editor of …' is an entry of a list.
        int comma = s.IndexOf(',');
        return Shape.Words(s, HeadlineMost + 1) is >= HeadlineLeast and <= HeadlineMost && (comma < 0 || Shape.Words(s[..comma]) > 4);
    }

    private static bool IsListHeading(PageFrame frame, int i)
    {
        var s = frame.Span(i);
        return Shape.Words(s, 7) <= 6 && PageWords.Shipped["related-nouns"].Opens(s) && !Shape.EndsSentence(s);
    }

    // Below the text, once the page speaks: short pieces without a sentence belong to it.
    private static void MarkTail(PageFrame frame, FurnitureReason?[] reasons)
    {
        bool speaks = false, under = false;
        for (int i = 0; i < reasons.Length; i++)
        {
            bool related = reasons[i] == FurnitureReason.Related;
            if (frame.IsTail(i))
            {
                speaks |= reasons[i] is not (null or FurnitureReason.Credit or FurnitureReason.Duplicate);
                if (speaks && reasons[i] is null && IsTeaser(frame, i)) reasons[i] = FurnitureReason.Related;
            }
            else if (under && reasons[i] is null && frame.Document.Blocks[i].LinkDensity > 0.6)
            {
                reasons[i] = FurnitureReason.Related;
                continue;
            }
            under = related || (under && reasons[i] is not null);
        }
    }

    private static bool IsTeaser(PageFrame frame, int i)
    {
        var s = frame.Span(i);
        return !Shape.EndsSentence(s) && Shape.Words(s, TeaserWords + 1) <= TeaserWords;
    }

    // The one headline within the text, told again by the paragraph under it: another text's.
    private static void MarkInset(PageFrame frame, FurnitureReason?[] reasons)
    {
        int inset = -1;
        for (int i = 0; i < reasons.Length; i++)
        {
            if (frame.IsOutside(i) || reasons[i] is not null || frame.Document.Blocks[i].Kind != BlockKind.Heading) continue;
            if (inset >= 0) return;
            inset = i;
        }
        if (inset < 0 || inset + 2 >= reasons.Length || frame.IsOutside(inset + 2)) return;
        if (IsRetold(frame.Span(inset), frame.Span(inset + 1))) reasons[inset] = FurnitureReason.Related;
    }

    private static bool IsRetold(ReadOnlySpan<char> headline, ReadOnlySpan<char> paragraph)
    {
        HashSet<string> told = new(StringComparer.OrdinalIgnoreCase);
        var lookup = told.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int at = 0; PhraseSet.NextWord(paragraph, at, out int start, out int end); at = end) lookup.Add(Stem(paragraph[start..end]));
        int words = 0, again = 0;
        for (int at = 0; PhraseSet.NextWord(headline, at, out int start, out int end); at = end)
        {
            if (end - start < 4) continue;
            words++;
            if (lookup.Contains(Stem(headline[start..end]))) again++;
        }
        return words >= 5 && again >= Retold * words;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) => word[..Math.Min(word.Length, 4)];
}
