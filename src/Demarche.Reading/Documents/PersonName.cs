using System.Text;

namespace Demarche.Reading.Documents;

/// <summary>Whether words look like a person's name, by their form alone: two to five capitalised words, initials and particles among them.</summary>
internal static class PersonName
{
    /// <summary>Whether the text looks like a person's name and nothing else.</summary>
    /// <param name="s">A text.</param>
    public static bool Is(ReadOnlySpan<char> s)
    {
        int capitals = 0, words = 0;
        foreach (var range in s.SplitAny(" \t\r\n\u00A0"))
        {
            var word = s[range];
            if (word.IsEmpty) continue;
            if (++words > 6 || !IsWord(word)) return false;
            if (char.IsUpper(word[0]) || IsCaseless(word[0])) capitals++;
            else if (!IsParticle(word)) return false;
        }
        return capitals is >= 2 and <= 5 && char.IsLetter(s.TrimStart()[0]) && !IsParticle(LastWord(s)) && !PageWords.Shipped["organisation-words"].In(s);
    }

    /// <summary>Length of the person's name that the text opens with, or 0.</summary>
    /// <param name="s">A text.</param>
    public static int Opening(ReadOnlySpan<char> s)
    {
        int end = 0;
        for (int i = 0; i <= s.Length; i++)
        {
            if (i < s.Length && !char.IsWhiteSpace(s[i]) && s[i] is not (',' or '(')) continue;
            var word = s[end..i].Trim();
            if (!word.IsEmpty && !(char.IsUpper(word[0]) || IsCaseless(word[0]) || IsParticle(word))) break;
            end = i;
            if (i < s.Length && s[i] is ',' or '(') break;
        }
        return end > 0 && Is(s[..end]) ? end : 0;
    }

    /// <summary>Whether each word opens with a capital or a digit, small words aside.</summary>
    /// <param name="s">A text.</param>
    public static bool IsCapitalised(ReadOnlySpan<char> s) => Shape.TitleCase(s);

    /// <summary>The text with its white space folded.</summary>
    /// <param name="s">A text.</param>
    public static string Fold(ReadOnlySpan<char> s)
    {
        StringBuilder folded = new(s.Length);
        foreach (char c in s.Trim())
        {
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString();
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’' or '‑') && !IsMark(c)) return false;
        }
        return true;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> s) => s[(s.TrimEnd().LastIndexOf(' ') + 1)..].Trim();

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsCaseless(char c) => char.IsLetter(c) && !char.IsLower(c) && !char.IsUpper(c);

    private static bool IsParticle(ReadOnlySpan<char> word) => word is "de" or "la" or "le" or "du" or "des" or "del" or "di" or "da"
        or "dos" or "van" or "von" or "der" or "den" or "ter" or "al" or "el" or "bin" or "bint" or "ibn" or "binti" or "e" or "y" or "ould";
}
