namespace Demarche.Reading.Documents;

/// <summary>The exact words that a fact rests on (W3C Web Annotation: TextQuoteSelector).</summary>
public sealed record Citation
{
    private readonly TextRange words;

    /// <summary>Makes a citation.</summary>
    /// <param name="passage">Id of the passage it stands in.</param>
    /// <param name="start">First UTF-16 code unit in the document's text.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="quote">The document's text between, to the letter.</param>
    public Citation(string passage, int start, int end, string quote)
        : this(passage, start, end, new TextRange(quote, 0, quote?.Length ?? throw new ArgumentNullException(nameof(quote))))
    {
    }

    internal Citation(string passage, int start, int end, TextRange words) => (Passage, Start, End, this.words) = (passage, start, end, words);

    /// <summary>Id of the passage it stands in.</summary>
    public string Passage { get; init; }

    /// <summary>First UTF-16 code unit in the document's text.</summary>
    public int Start { get; }

    /// <summary>One past the last.</summary>
    public int End { get; }

    /// <summary>The document's text from <see cref="Start"/> to <see cref="End"/>, to the letter.</summary>
    public string Quote => words.ToString();
}
