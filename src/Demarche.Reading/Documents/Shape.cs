namespace Demarche.Reading.Documents;

/// <summary>What a piece of text looks like, before anybody has read it: its words, case and closing mark.</summary>
internal static class Shape
{
    /// <summary>Whether it ends with the mark of a sentence, closing quotation marks and brackets aside.</summary>
    /// <param name="s">Text without white space at its ends.</param>
    /// <param name="orColon">Whether a colon or semicolon counts too.</param>
    public static bool EndsSentence(ReadOnlySpan<char> s, bool orColon = false)
    {
        int i = s.Length - 1;
        while (i > 0 && s[i] is '"' or '\'' or '”' or '’' or '»' or ')' or ']') i--;
        return i >= 0 && (s[i] is '.' or '!' or '?' or '…' or '。' or '؟' || (orColon && s[i] is ':' or ';'));
    }

    /// <summary>How many words it has: runs between white space that hold a letter or a digit.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="atMost">Where counting may stop.</param>
    public static int Words(ReadOnlySpan<char> s, int atMost = int.MaxValue)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in s)
        {
            if (char.IsWhiteSpace(c)) inWord = false;
            else if (!inWord && char.IsLetterOrDigit(c))
            {
                inWord = true;
                if (++words >= atMost) break;
            }
        }
        return words;
    }

    /// <summary>Whether it holds a letter or a digit.</summary>
    /// <param name="s">Any text.</param>
    public static bool HasWord(ReadOnlySpan<char> s) => Words(s, 1) > 0;

    /// <summary>Whether it has capital letters and no small ones.</summary>
    /// <param name="s">Any text.</param>
    public static bool AllCapitals(ReadOnlySpan<char> s)
    {
        int capitals = 0;
        foreach (char c in s)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }
        return capitals > 1;
    }

    /// <summary>Whether each of its words opens with a capital or a digit, small words (of, and, the, in …) aside.</summary>
    /// <param name="s">Any text.</param>
    public static bool TitleCase(ReadOnlySpan<char> s)
    {
        int capitals = 0;
        foreach (var range in s.SplitAny(" \t\r\n\u00A0"))
        {
            var word = s[range].TrimStart("\"'“‘(«[");
            if (word.IsEmpty || !char.IsLetterOrDigit(word[0])) continue;
            if (char.IsUpper(word[0])) capitals++;
            else if (!char.IsDigit(word[0]) && word.Length > 5) return false;
            else if (!char.IsDigit(word[0]) && !IsSmallWord(word)) return false;
        }
        return capitals > 0;
    }

    /// <summary>Whether it is written in a script that has capital and small letters, such as Latin, Greek or Cyrillic.</summary>
    /// <param name="s">Any text.</param>
    public static bool IsCased(ReadOnlySpan<char> s)
    {
        foreach (char c in s)
        {
            if (char.IsUpper(c) || char.IsLower(c)) return true;
        }
        return false;
    }

    private static bool IsSmallWord(ReadOnlySpan<char> word) => word is "of" or "and" or "the" or "in" or "on" or "for" or "a" or "an"
        or "to" or "at" or "by" or "or" or "as" or "with" or "from" or "de" or "la" or "le" or "al" or "el" or "du" or "des" or "over"
        or "von" or "van" or "der" or "den" or "di" or "da" or "dos" or "bin" or "ibn" or "under" or "into" or "nor" or "but" or "vs";
}
