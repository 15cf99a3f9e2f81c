namespace Demarche.Reading.Documents;

/// <summary>A sentence, list item, heading or caption of a source's text (W3C Web Annotation: TextPositionSelector).</summary>
/// <param name="Id">Stable within the reading: <c>p1</c>, <c>p2</c>, … in order.</param>
/// <param name="Start">First UTF-16 code unit in the document's text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Kind">The block it stands in.</param>
/// <param name="Text">The document's text from <paramref name="Start"/> to <paramref name="End"/>.</param>
public sealed record Passage(string Id, int Start, int End, BlockKind Kind, string Text);

/// <summary>The exact words that a fact rests on (W3C Web Annotation: TextQuoteSelector).</summary>
/// <param name="Passage">Id of the passage it stands in.</param>
/// <param name="Start">First UTF-16 code unit in the document's text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Quote">The document's text from <paramref name="Start"/> to <paramref name="End"/>, to the letter.</param>
public sealed record Citation(string Passage, int Start, int End, string Quote);
