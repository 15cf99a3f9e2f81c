namespace Demarche.Reading.Quotations;

/// <summary>Words in quotation marks: a half-open range of the document's text, marks included.</summary>
/// <param name="Start">The opening mark.</param>
/// <param name="End">One past the closing mark, or the end of the paragraph where none closes it.</param>
/// <param name="Block">Index of the block.</param>
/// <param name="Continued">True where the next paragraph goes on with it.</param>
internal readonly record struct QuotedSpan(int Start, int End, int Block, bool Continued);
