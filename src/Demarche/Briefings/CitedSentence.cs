using Demarche.Readings;

namespace Demarche.Briefings;

/// <summary>A sentence with what it rests on.</summary>
/// <param name="Text">The sentence, with its full stop. Quotation marks hold nothing but cited words.</param>
/// <param name="Citations">At least one.</param>
public sealed record CitedSentence(string Text, IReadOnlyList<BriefingCitation> Citations);

/// <summary>What a sentence rests on.</summary>
public abstract record BriefingCitation;

/// <summary>Words of a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Quote">Its words, exactly.</param>
public sealed record SourceCitation(CitedSource Source, string Quote) : BriefingCitation;

/// <summary>Acts of a state under a treaty, by the depositary.</summary>
/// <param name="Line">The whole note: treaty, state, acts with dates, where the depositary holds it.</param>
public sealed record TreatyCitation(string Line) : BriefingCitation;

/// <summary>A figure of the reference data.</summary>
/// <param name="Line">The whole note: what it measures, state, year, the figure in full, who publishes it, the edition.</param>
public sealed record FigureCitation(string Line) : BriefingCitation;
