namespace Demarche.Reading.Support;

/// <summary>What the support check knows of words: WordNet's relations and the researchers' lexicon. Safe to share between threads.</summary>
/// <param name="relations">From <c>lexicons/wordnet/relations.bin</c>.</param>
/// <param name="lexicon">From <c>lexicons/*.yaml</c>.</param>
public sealed class SupportWords(WordRelations relations, SupportLexicon lexicon)
{
    internal Vocabulary Vocabulary { get; } = new(relations, lexicon);
}
