namespace Demarche.Reading.Documents;

/// <summary>Words of a text, cut out of it only when they are asked for: many ranges of a long text share its one string.</summary>
/// <param name="text">The text.</param>
/// <param name="start">First UTF-16 code unit.</param>
/// <param name="end">One past the last.</param>
internal readonly struct TextRange(string text, int start, int end) : IEquatable<TextRange>
{
    private ReadOnlySpan<char> Span => text.AsSpan(start, end - start);

    /// <summary>The words.</summary>
    public override string ToString() => start == 0 && end == text.Length ? text : text[start..end];

    /// <inheritdoc/>
    public bool Equals(TextRange other) => Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Span);
}
