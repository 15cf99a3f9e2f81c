using System.Runtime.CompilerServices;

namespace Demarche.Reading.Names;

/// <summary>Folds letters for look-up: lower case, accents and other marks of Latin letters taken off.</summary>
internal static class Folding
{
    // Base letters of U+00C0–U+024F and U+1E00–U+1EFF by Unicode's canonical decompositions, and of the letters without
    // one (æ, ø, ł …) their usual spelling. A table, because normalising would allocate for each word.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggg" +
        "hhhhiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsƀɓƃƃƅƅɔƈ" +
        "ƈɖɗƌƌƍǝeɛffɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaaaǥǥggkkoo" +
        "ooʒʒjǳǳǳggƕƿnnaaaaooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss" +
        "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚsẜẝsẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee" +
        "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    /// <summary>The folded letter.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c)
    {
        if (c < 0x80) return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        if (c is >= '\u00C0' and <= '\u024F') return Latin[c - 0xC0];
        if (c is >= '\u1E00' and <= '\u1EFF') return LatinAdditional[c - 0x1E00];
        return char.ToLowerInvariant(c);
    }

    /// <summary>True for a mark that combines with the letter before it, which folding drops.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>True for every form of the apostrophe in use within names, ʻokina included.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '\u02B9' or '`' or '\u00B4';

    /// <summary>True for hyphens (U+2010, U+2011 too) and the dashes used for them.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013';

    /// <summary>True within a word: letters, digits, marks.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char c) => c < 0x80
        ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'
        : char.IsLetterOrDigit(c) || IsMark(c) || char.IsSurrogate(c);
}
