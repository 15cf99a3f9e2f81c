namespace Demarche.Reading.Quotations;

/// <summary>Words in quotation marks while their speaker is being found.</summary>
internal sealed class Quotation
{
    public required QuotedSpan Span { get; init; }

    /// <summary>Sentence and word of the first quoted word; −1 where no sentence holds it.</summary>
    public int FirstSentence { get; init; } = -1;

    public int FirstToken { get; init; }

    public int LastSentence { get; init; } = -1;

    public int LastToken { get; init; }

    /// <summary>Quoted words, punctuation left out.</summary>
    public int Words { get; init; }

    /// <summary>A whole utterance, not words taken into somebody's sentence.</summary>
    public bool Whole { get; init; }

    public Cue? Cue { get; set; }
}
