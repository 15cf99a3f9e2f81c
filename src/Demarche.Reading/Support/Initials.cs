namespace Demarche.Reading.Support;

/// <summary>Initials and the names they stand for: the first letters of the words with capitals, little words left out.</summary>
internal static class Initials
{
    /// <summary>Whether a word is the initials of a name in a text.</summary>
    public static bool Stand(string word, string text) => Find(word, text).End > 0;

    /// <summary>Where in a text the name stands whose initials these are; (0, 0) where there is none.</summary>
    public static (int Start, int End) Find(string word, string text)
    {
        Span<char> letters = stackalloc char[12];
        int count = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c) && count < letters.Length) letters[count++] = c;
            else if (c is not ('.' or 's')) return (0, 0);
        }
        if (count < 2) return (0, 0);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != letters[0] || i > 0 && char.IsLetterOrDigit(text[i - 1])) continue;
            if (Follow(letters[..count], text, i) is var end && end > 0) return (i, end);
        }
        return (0, 0);
    }

    private static int Follow(ReadOnlySpan<char> letters, string text, int at)
    {
        int next = 0, little = 0;
        while (at < text.Length)
        {
            int end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (end == at) return 0;
            if (char.IsUpper(text[at]))
            {
                if (text[at] != letters[next] || end - at < 2) return 0;
                little = 0;
                if (++next == letters.Length) return end;
            }
            else if (++little > 2) return 0;
            at = end;
            while (at < text.Length && text[at] is ' ' or '-' or '\'' or '’') at++;
        }
        return 0;
    }
}
