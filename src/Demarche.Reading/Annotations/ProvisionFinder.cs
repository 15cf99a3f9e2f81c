using System.Runtime.InteropServices;

using Demarche.Reading.Dates;

namespace Demarche.Reading.Annotations;

/// <summary>A provision of a legal instrument in a text.</summary>
/// <param name="Start">First UTF-16 code unit of the provision; of several in a row, of its own number, but of the first of the word before it.</param>
/// <param name="End">One past the last, the instrument not included.</param>
/// <param name="Provision">Normal form: the unit in the singular with a capital, the number as written, what stands within it in brackets: <c>Article 164(2)</c>, <c>Section 295-C</c>.</param>
/// <param name="Instrument">The instrument's name without article and state, words capitalised (<c>Criminal Code</c>); null where none is told in the sentence.</param>
public readonly record struct ProvisionMention(int Start, int End, string Provision, string? Instrument)
{
    /// <summary>Provision and instrument: <c>Article 174, Criminal Code</c>.</summary>
    public string Value => Instrument is null ? Provision : $"{Provision}, {Instrument}";
}

/// <summary>
/// Finds provisions in English text in one pass: 'Article 174 of the Criminal Code', 'articles 19 and 21', 'Art. 164(2)',
/// 'paragraph 3 of article 19', 'Penal Code section 295-C', 'rule 12'. Each is given the instrument it belongs to where
/// the sentence tells it behind the provision, before it, or with the provision before it in a row.
/// </summary>
public static class ProvisionFinder
{
    /// <summary>Finds the provisions in a range of a text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">First UTF-16 code unit of the range, best a sentence.</param>
    /// <param name="end">One past its last.</param>
    /// <returns>The provisions in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public static List<ProvisionMention> Find(ReadOnlySpan<char> text, int start, int end)
    {
        List<TextToken> tokens = [];
        TextScanner.Scan(text[..end], start, end, tokens);
        List<ProvisionMention> found = [];
        Find(text[..end], CollectionsMarshal.AsSpan(tokens), found);
        return found;
    }

    internal static void Find(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, List<ProvisionMention> into) =>
        new ProvisionReader(text, tokens, into).Run();
}
