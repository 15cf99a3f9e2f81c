namespace Demarche.Reading.Support;

/// <summary>What the support check knows of words: WordNet's relations and the researchers' lexicon. Safe to share between threads.</summary>
/// <param name="relations">From <c>lexicons/wordnet/relations.bin</c>.</param>
/// <param name="lexicon">From <c>lexicons/*.yaml</c>.</param>
/// <param name="vectors">From <c>lexicons/vectors/vectors.bin</c>.</param>
/// <param name="weights">How much each doubt counts.</param>
public sealed class SupportWords(WordRelations relations, SupportLexicon lexicon, WordVectors vectors, SupportWeights weights)
{
    internal SupportWeights Weights { get; } = weights;

    internal Vocabulary Vocabulary { get; } = new(relations, lexicon, vectors);
}
