namespace Demarche.Reading.Syntax;

/// <summary>
/// A syntactic word. <see cref="Start"/> and <see cref="End"/> are UTF-16 code units into the document's text;
/// heads and children are indices into the sentence's tokens, −1 above the root.
/// </summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Upos">Universal tag.</param>
/// <param name="Xpos">Penn Treebank tag as the English treebanks write it (<c>VBN</c>, <c>NNP</c> …).</param>
/// <param name="Lemma">Lemma, lower-cased but for proper nouns; interned.</param>
/// <param name="Head">Index of the head, −1 for the root.</param>
/// <param name="Relation">Relation to the head.</param>
public readonly record struct Token(int Start, int End, Upos Upos, string Xpos, string Lemma, int Head, Relation Relation)
{
    /// <summary>Morphological features as CoNLL-U writes them (<c>Number=Sing|Person=3</c>), interned; null for none or where none were predicted.</summary>
    public string? Features { get; init; }
}
