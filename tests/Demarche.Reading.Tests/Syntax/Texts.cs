using CsCheck;

namespace Demarche.Reading.Tests.Syntax;

/// <summary>Random texts of what makes tokenizers stumble.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "a", "The", "don't", "cannot", "'s", "’s", "s'", "U.S.", "Mr.", "No.", "5", "3.5", "-", "--", "–", "—", ".", "...", "…", "!", "?!", "\"", "“", "”", "'", "‘",
        "(", ")", "[2]", "$", "US$", "%", "/", "and/or", "1/2", "http://example.org/a?b=c.", "x@example.org", " ", " ", " ", "\n", "\n\n", "\t", "é", "😀", "Ж", "\u0301", "\u00AD",
        "10am", "co-op", "re-elected", "long-term", "(s)", "*", "#", "@", "_", "&", ",", ":", ";", "I.", "\u200B",
    ];

    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Demarche.Reading.Syntax.Characters.IsBlank(c)) return false;
        }
        return true;
    }

    public static readonly Gen<string> Any = Gen.Int[0, Pieces.Length - 1].Array[0, 30].Select(p => string.Concat(p.Select(i => Pieces[i])));
}
