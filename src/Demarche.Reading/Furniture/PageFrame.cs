using Demarche.Reading.Documents;

namespace Demarche.Reading.Furniture;

/// <summary>Where the text of a page begins and ends, and what stands around it.</summary>
internal sealed class PageFrame
{
    private const int ChronologyDates = 3;
    private const int MostLinked = 150;

    private readonly int first;
    private readonly int last;
    private readonly int title;
    private readonly bool chronology;
    private readonly bool cased;

    /// <summary>Looks over a document once.</summary>
    /// <param name="document">A document.</param>
    public PageFrame(Document document)
    {
        Document = document;
        first = document.Blocks.Count;
        last = -1;
        title = -1;
        int dates = 0;
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            if (IsRunning(i))
            {
                if (first > i) first = i;
                last = i;
                continue;
            }
            var s = Span(i);
            if (title < 0 && first > i && document.Metadata.Title is { } name && s.Length <= name.Length + 40 && PersonName.Fold(s) == name) title = i;
            if (first <= i && PageDate.IsDateLine(s)) dates++;
        }
        chronology = dates >= ChronologyDates;
        cased = first < document.Blocks.Count && Shape.IsCased(Span(first));
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>A block's text.</summary>
    /// <param name="i">Its index.</param>
    public ReadOnlySpan<char> Span(int i) => Document.Text.AsSpan(Document.Blocks[i].Start, Document.Blocks[i].End - Document.Blocks[i].Start);

    /// <summary>Whether a block stands above the first paragraph of running text, below the last, or in a part of the page that is not its body.</summary>
    /// <param name="i">Its index.</param>
    public bool IsOutside(int i) => i < first || i > last || Document.Blocks[i].Region != BlockRegion.Main;

    /// <summary>Whether a block stands below the last paragraph of running text.</summary>
    /// <param name="i">Its index.</param>
    public bool IsTail(int i) => i > last;

    /// <summary>Whether running text stands above a block.</summary>
    /// <param name="i">Its index.</param>
    public bool HasTextBefore(int i) => first < i;

    /// <summary>Whether a block is the title.</summary>
    /// <param name="i">Its index.</param>
    public bool IsTitle(int i) => i == title;

    /// <summary>Why a block is furniture by its place on the page, or null.</summary>
    /// <param name="i">Its index.</param>
    public FurnitureReason? ReasonOf(int i)
    {
        var block = Document.Blocks[i];
        var s = Span(i);
        if (IsTitle(i)) return null;
        return ByRegion(block, s, i) ?? ByFrame(block, s, i);
    }

    private FurnitureReason? ByRegion(Block block, ReadOnlySpan<char> s, int i)
    {
        bool prose = Shape.EndsSentence(s) && block.LinkDensity < 0.3 && Shape.Words(s, 20) >= 20;
        var speech = Shape.Words(s, 41) <= 40 ? PageSpeech.ReasonOf(s, outside: true, block.Kind) : null;
        switch (block.Region)
        {
            case BlockRegion.Navigation: return prose ? null : speech ?? FurnitureReason.Navigation;
            case BlockRegion.Footer: return speech ?? FurnitureReason.Boilerplate;
            case BlockRegion.Form: return speech ?? (prose ? FurnitureReason.Related : FurnitureReason.Navigation);
            case BlockRegion.Aside: return prose && !IsTail(i) ? null : speech ?? FurnitureReason.Related;
            case BlockRegion.Header:
                if (block is { Kind: BlockKind.Heading, Level: 1 } || Byline.Is(s)) return null;
                return speech ?? (prose ? null : FurnitureReason.Navigation);
        }
        // What is a link and nothing else leads elsewhere.
        if (!IsLink(i) || Byline.Is(s)) return null;
        if (IsOutside(i)) return speech ?? (IsTail(i) ? FurnitureReason.Related : FurnitureReason.Navigation);
        return block.Kind switch
        {
            BlockKind.Paragraph => speech ?? FurnitureReason.Related,
            BlockKind.List when IsLink(i - 1) || IsLink(i + 1) => speech ?? FurnitureReason.Related,
            _ => null,
        };
    }

    private bool IsLink(int i) => i >= 0 && i < Document.Blocks.Count && Document.Blocks[i].LinkDensity >= 0.9 && Shape.Words(Span(i), MostLinked + 1) <= MostLinked;

    private FurnitureReason? ByFrame(Block block, ReadOnlySpan<char> s, int i)
    {
        if (!IsOutside(i) || block.Kind is BlockKind.List or BlockKind.Quote) return null;
        if (PageDate.IsDateLine(s)) return chronology && i >= first - 1 ? null : FurnitureReason.Navigation;
        if (IsTail(i)) return PageWords.Shipped["end-marks"].Is(s) || s.Trim("-#* \t").IsEmpty ? FurnitureReason.Boilerplate : null;
        int words = Shape.Words(s, 8);
        // A date or name of the frame in another script than the text's.
        if (cased && words <= 7 && !Shape.IsCased(s)) return FurnitureReason.Navigation;
        // The name of the publication or section, above the title.
        return i < title && words <= 6 && !IsHeadline(s) && Shape.TitleCase(s) && !Shape.EndsSentence(s) && !Byline.Is(s) ? FurnitureReason.Navigation : null;
    }

    // 'Norland - Editors Released After a Year', 'Norland: …': a place, then what happened.
    private static bool IsHeadline(ReadOnlySpan<char> s)
    {
        int mark = s.IndexOf(" - ", StringComparison.Ordinal);
        if (mark < 0) mark = s.IndexOf(": ", StringComparison.Ordinal);
        return mark > 0 && Shape.Words(s[..mark]) <= 2 && Shape.Words(s[(mark + 2)..]) >= 3;
    }

    private bool IsRunning(int i)
    {
        var block = Document.Blocks[i];
        if (block is not { Kind: BlockKind.Paragraph or BlockKind.Quote, Region: BlockRegion.Main, LinkDensity: < 0.6 }) return false;
        var s = Span(i);
        if (Shape.Words(s, 12) < 12 || !Shape.EndsSentence(s, orColon: true)) return false;
        int cut = SentenceCut.End(Document.Text, block.Start, block.End);
        return PageSpeech.ReasonOf(s[..(cut - block.Start)], outside: true, block.Kind) is null;
    }
}
