namespace Demarche.Briefings.Sheets;

/// <summary>
/// A briefing as a page: what the three writers print and the three readers get back. It holds only what a reader of
/// the page sees (headings, words, marks of notes, notes), so that a check rests on nothing hidden.
/// </summary>
/// <param name="Title">The page's title.</param>
/// <param name="Draft">The line that stands on every printed page (<c>DRAFT: 0 of 27 entries reviewed</c>), or empty.</param>
/// <param name="Blocks">In reading order, the title not among them.</param>
/// <param name="Notes">In order of their first mark.</param>
public sealed record Sheet(string Title, string Draft, IReadOnlyList<SheetBlock> Blocks, IReadOnlyList<SheetNote> Notes);

/// <summary>A note: its mark and its one line.</summary>
/// <param name="Id"><c>1</c>, <c>2</c> … for sources, <c>t1</c> … for treaties, <c>f1</c> … for figures; a reader of DOCX gives what the file counts.</param>
/// <param name="Text">The line after the mark.</param>
public sealed record SheetNote(string Id, string Text);

/// <summary>A block of a page.</summary>
public abstract record SheetBlock;

/// <summary>A heading.</summary>
/// <param name="Level">2 for a section, 3 for an ask or an annex.</param>
/// <param name="Text">Its words.</param>
public sealed record HeadingBlock(int Level, string Text) : SheetBlock;

/// <summary>A paragraph.</summary>
/// <param name="Inlines">Its runs and marks.</param>
public sealed record ParagraphBlock(IReadOnlyList<Inline> Inlines) : SheetBlock;

/// <summary>A field of a form: a label, then words. Readers give it back as a paragraph that begins with the label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Inlines">What stands in it.</param>
public sealed record FieldBlock(string Label, IReadOnlyList<Inline> Inlines) : SheetBlock;

/// <summary>A list item.</summary>
/// <param name="Inlines">Its runs and marks.</param>
public sealed record ItemBlock(IReadOnlyList<Inline> Inlines) : SheetBlock;

/// <summary>A table with a heading row.</summary>
/// <param name="Header">The heading row.</param>
/// <param name="Rows">Rows of cells; every row has as many as the heading.</param>
public sealed record TableBlock(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> Rows) : SheetBlock;

/// <summary>Where the annexes begin: a new page.</summary>
public sealed record AnnexBreak : SheetBlock;

/// <summary>A part of a line.</summary>
public abstract record Inline;

/// <summary>Words.</summary>
/// <param name="Text">The words.</param>
/// <param name="Strong">Set in bold.</param>
/// <param name="Emphasis">Set in italics.</param>
public sealed record TextRun(string Text, bool Strong = false, bool Emphasis = false) : Inline;

/// <summary>The mark of a note.</summary>
/// <param name="Note">The note's id.</param>
public sealed record NoteMark(string Note) : Inline;
