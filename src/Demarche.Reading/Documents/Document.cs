namespace Demarche.Reading.Documents;

/// <summary>
/// A source's text as decoded, with its blocks in reading order. Offsets everywhere are UTF-16 code units into
/// <see cref="Text"/>; blocks do not overlap, and what lies between two of them is white space only.
/// </summary>
/// <param name="Text">The text that <c>demarche read --format text</c> prints: of plain text the text itself, of HTML and Markdown the text without its markup.</param>
/// <param name="Blocks">The blocks, in order of <see cref="Block.Start"/>.</param>
/// <param name="Metadata">What the document says of itself.</param>
public sealed record Document(string Text, IReadOnlyList<Block> Blocks, DocumentMetadata Metadata);

/// <summary>What a block is in its document.</summary>
public enum BlockKind
{
    /// <summary>A heading or title.</summary>
    Heading,
    /// <summary>Running text.</summary>
    Paragraph,
    /// <summary>The caption of a picture, table or figure.</summary>
    Caption,
    /// <summary>A block quotation.</summary>
    Quote,
    /// <summary>A list item.</summary>
    List,
}

/// <summary>Where on its page a block stands, as the page's own markup says; <see cref="Main"/> where nothing says otherwise.</summary>
public enum BlockRegion
{
    /// <summary>The body of the text.</summary>
    Main,
    /// <summary>Within <c>nav</c> or a menu role.</summary>
    Navigation,
    /// <summary>Within the page's <c>header</c>.</summary>
    Header,
    /// <summary>Within the page's <c>footer</c>.</summary>
    Footer,
    /// <summary>Within <c>aside</c> or a complementary role.</summary>
    Aside,
    /// <summary>Where readers are asked to do something or led elsewhere: a form, a dialog, a button, a share bar, readers' comments, an advertisement, a list of teasers.</summary>
    Form,
}

/// <summary>A block of a document: a half-open range <c>[Start, End)</c> of its text.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Kind">What it is.</param>
public sealed record Block(int Start, int End, BlockKind Kind)
{
    /// <summary>Heading level 1–6, or nesting depth of a list item from 1; 0 otherwise.</summary>
    public int Level { get; init; }

    /// <summary>Where on the page it stands.</summary>
    public BlockRegion Region { get; init; }

    /// <summary>Share of its characters that stand inside links, 0–1.</summary>
    public double LinkDensity { get; init; }

    /// <summary>Of a list item in plain text: code units of its bullet or number with the blanks after it, which are part of the block; 0 otherwise.</summary>
    public int MarkerLength { get; init; }
}

/// <summary>What a document says of itself; null or empty where it does not.</summary>
/// <param name="Title">The title.</param>
/// <param name="Authors">Its authors in order.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">Day, month or year of publication as EDTF.</param>
/// <param name="Language">BCP 47 tag.</param>
public sealed record DocumentMetadata(
    string? Title = null,
    IReadOnlyList<Author>? Authors = null,
    string? Publisher = null,
    string? Published = null,
    string? Language = null);

/// <summary>One who signs a document.</summary>
/// <param name="Name">As the document gives it.</param>
/// <param name="Affiliation">Office and organisation, as the document gives them, or null.</param>
public sealed record Author(string Name, string? Affiliation);
