namespace Demarche.Reading.Documents;

/// <summary>A sentence, list item, heading or caption of a source's text (W3C Web Annotation: TextPositionSelector).</summary>
public sealed record Passage
{
    private readonly TextRange words;

    /// <summary>Makes a passage.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="start">First UTF-16 code unit in the document's text.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="kind">The block it stands in.</param>
    /// <param name="text">The document's text between.</param>
    public Passage(string id, int start, int end, BlockKind kind, string text)
        : this(id, start, end, kind, new TextRange(text, 0, text?.Length ?? throw new ArgumentNullException(nameof(text))))
    {
    }

    internal Passage(string id, int start, int end, BlockKind kind, TextRange words) => (Id, Start, End, Kind, this.words) = (id, start, end, kind, words);

    /// <summary>Stable within the reading: <c>p1</c>, <c>p2</c>, … in order.</summary>
    public string Id { get; }

    /// <summary>First UTF-16 code unit in the document's text.</summary>
    public int Start { get; }

    /// <summary>One past the last.</summary>
    public int End { get; }

    /// <summary>The block it stands in.</summary>
    public BlockKind Kind { get; }

    /// <summary>The document's text from <see cref="Start"/> to <see cref="End"/>.</summary>
    public string Text => words.ToString();
}
