namespace Demarche.Reading.Syntax;

/// <summary>Classes of characters that the syntax room folds or tells apart.</summary>
internal static class Characters
{
    /// <summary>Folds typographic quotation marks, dashes and blanks, which the treebanks rarely have, into plain ones.</summary>
    public static char Fold(char c) => c < 128 ? c : c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u00B4' or '\uFF07' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u2026' => '.',
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        _ => c,
    };

    /// <summary>A small number for the look of a word: case, digits, marks, length class; another for a sentence's first word.</summary>
    public static uint ShapeOf(ReadOnlySpan<char> form, bool first)
    {
        uint h = first ? 7u : 3u;
        int last = -1, run = 0;
        foreach (char c in form)
        {
            int kind = c is >= 'a' and <= 'z' ? 1 : c is >= 'A' and <= 'Z' ? 2 : c is >= '0' and <= '9' ? 3 :
                char.IsUpper(c) ? 2 : char.IsLetter(c) ? 1 : char.IsDigit(c) ? 3 : 16 + c;
            if (kind == last && run++ > 0) continue;
            if (kind != last) (last, run) = (kind, 0);
            h = (h ^ (uint)kind) * 16777619;
        }
        return h;
    }

    /// <summary>White space, and what is invisible like it.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' or '\u2060';
}
