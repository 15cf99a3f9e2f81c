namespace Demarche.Reading.Support;

/// <summary>What is known of a word in a part of speech. Made once, then only read.</summary>
internal sealed class WordField
{
    public required int Id { get; init; }
    public required string Key { get; init; }
    public required string Lemma { get; init; }

    /// <summary>Its number among the word vectors, −1 for none.</summary>
    public required int Vector { get; init; }

    /// <summary>The word and what is derived from it or it from.</summary>
    public HashSet<string> Own { get; } = new(StringComparer.Ordinal);
    public HashSet<string> Synonyms { get; } = new(StringComparer.Ordinal);
    public HashSet<string> General { get; } = new(StringComparer.Ordinal);
    public HashSet<string> Antonyms { get; } = new(StringComparer.Ordinal);

    /// <summary>Indices of the researchers' sets that it is in.</summary>
    public List<int> Sets { get; } = [];
    public List<(int Ladder, int Step)> Steps { get; } = [];

    /// <summary>Numbers of the oppositions that it is in, negative for the second side.</summary>
    public List<int> Opposites { get; } = [];
    public bool IsAct { get; set; }
    public bool IsKnown { get; set; }
    public bool IsPerson { get; set; }
    public bool IsBody { get; set; }
}
