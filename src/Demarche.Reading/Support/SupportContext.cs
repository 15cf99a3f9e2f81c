namespace Demarche.Reading.Support;

/// <summary>
/// What a reader of the sentence knows beside the cited words: words of it may stand in the sentence without standing
/// in the citation, as who wrote the source. Never a fact.
/// </summary>
public sealed record SupportContext
{
    /// <summary>Nothing is known.</summary>
    public static SupportContext None { get; } = new();

    /// <summary>The source's title.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, with affiliation.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The state spoken of (its name).</summary>
    public string? State { get; init; }

    /// <summary>Names that the rest of the source gives for what the cited words call otherwise (he, the minister, the law).</summary>
    public IReadOnlyList<string> Entities { get; init; } = [];

    /// <summary>Whether a name's word stands in what is known.</summary>
    internal bool Knows(ReadOnlySpan<char> word)
    {
        if (Contains(Title, word) || Contains(Author, word) || Contains(Publisher, word) || Contains(State, word)) return true;
        foreach (string entity in Entities)
        {
            if (Contains(entity, word)) return true;
        }
        return false;
    }

    private static bool Contains(string? text, ReadOnlySpan<char> word)
    {
        if (text is null) return false;
        for (int at = text.AsSpan().IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            bool starts = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            bool ends = at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]);
            if (starts && ends) return true;
            int further = text.AsSpan(at + 1).IndexOf(word, StringComparison.OrdinalIgnoreCase);
            at = further < 0 ? -1 : at + 1 + further;
        }
        return false;
    }
}
