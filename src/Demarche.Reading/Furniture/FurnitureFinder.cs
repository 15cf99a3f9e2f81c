using Demarche.Reading.Documents;

namespace Demarche.Reading.Furniture;

/// <summary>
/// Finds the parts of a document that are not its text, each with its reason. A part is furniture for what it is (a
/// second telling, a menu, an appeal to the reader, a credit, a notice), never for what it says of the world; where
/// that is in doubt it stays with the text. Nothing is deleted.
/// </summary>
public static class FurnitureFinder
{
    private const int LongestSpeech = 120;

    /// <summary>Finds a document's furniture. Work grows linearly with its length.</summary>
    /// <param name="document">A document as read.</param>
    /// <returns>Parts in order, none overlapping another; each begins and ends inside one block, at a character that is not white space.</returns>
    public static IReadOnlyList<FurniturePart> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        PageFrame frame = new(document);
        var reasons = new FurnitureReason?[document.Blocks.Count];
        List<FurniturePart> parts = [];
        for (int i = 0; i < reasons.Length; i++)
        {
            reasons[i] = frame.ReasonOf(i);
            if (reasons[i] is null) reasons[i] = BySentences(frame, i, parts);
        }
        Repetition.Mark(frame, reasons);
        RelatedTexts.Mark(frame, reasons);
        for (int i = 0; i < reasons.Length; i++)
        {
            if (reasons[i] is { } reason) parts.Add(new(document.Blocks[i].Start, document.Blocks[i].End, reason));
        }
        return InOrder(parts);
    }

    // A block that speaks as the page does in every sentence is furniture whole; otherwise the sentences that do, and its credit.
    private static FurnitureReason? BySentences(PageFrame frame, int index, List<FurniturePart> parts)
    {
        var block = frame.Document.Blocks[index];
        string text = frame.Document.Text;
        int end = block.End;
        int credit = PhotoCredit.TrailingLength(text.AsSpan(block.Start, block.End - block.Start));
        if (credit == block.End - block.Start) return FurnitureReason.Credit;
        if (credit > 0)
        {
            parts.Add(new(block.End - credit, block.End, FurnitureReason.Credit));
            end = block.End - credit;
            while (end > block.Start && char.IsWhiteSpace(text[end - 1])) end--;
        }
        if (Shape.Words(text.AsSpan(block.Start, end - block.Start), LongestSpeech + 1) > LongestSpeech)
        {
            Placeholders.AddTokens(text, block.Start, end, parts);
            return null;
        }

        int before = parts.Count;
        bool outside = frame.IsOutside(index);
        if (credit == 0 && PageSpeech.ReasonOfBlock(frame.Span(index), outside, block.Kind) is { } whole) return whole;
        var (spoken, told) = Speak(text, block, end, outside, beside: false, parts);
        if (spoken is not null && told > 0)
        {
            // Beside a sentence of the page's own, less is needed to be another.
            parts.RemoveRange(before, parts.Count - before);
            (spoken, told) = Speak(text, block, end, outside, beside: true, parts);
        }
        if (told > 0 || spoken is null || credit > 0) return null;
        parts.RemoveRange(before, parts.Count - before);
        return spoken;
    }

    // Adds the sentences that are the page's own; says why the first is, and how many are not.
    private static (FurnitureReason? Spoken, int Told) Speak(string text, Block block, int end, bool outside, bool beside, List<FurniturePart> parts)
    {
        FurnitureReason? spoken = null;
        int told = 0;
        for (int from = block.Start + block.MarkerLength; from < end;)
        {
            int to = SentenceCut.End(text, from, end);
            if (PageSpeech.ReasonOf(text.AsSpan(from, to - from), outside, block.Kind, beside) is { } reason)
            {
                parts.Add(new(from, to, reason));
                spoken ??= reason;
            }
            else
            {
                told++;
                Placeholders.AddTokens(text, from, to, parts);
            }
            from = to;
            while (from < end && char.IsWhiteSpace(text[from])) from++;
        }
        return (spoken, told);
    }

    private static List<FurniturePart> InOrder(List<FurniturePart> parts)
    {
        parts.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        List<FurniturePart> ordered = new(parts.Count);
        foreach (var part in parts)
        {
            // What lies inside a block that is set aside whole goes with it.
            if (ordered.Count > 0 && part.Start < ordered[^1].End) continue;
            ordered.Add(part);
        }
        return ordered;
    }
}
