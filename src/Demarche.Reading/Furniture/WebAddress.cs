using System.Buffers;

using Demarche.Reading.Documents;

namespace Demarche.Reading.Furniture;

/// <summary>Addresses by their form: of pages, of mail, of accounts ('@name'), of key words ('#name'), and numbers of telephones.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<string> Schemes = SearchValues.Create(["http://", "https://", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the address ends that a word belongs to, or 0 where it belongs to none.</summary>
    /// <param name="s">A text.</param>
    /// <param name="start">First code unit of the word.</param>
    public static int At(ReadOnlySpan<char> s, int start)
    {
        int from = start, end = start;
        while (from > 0 && !char.IsWhiteSpace(s[from - 1])) from--;
        while (end < s.Length && !char.IsWhiteSpace(s[end])) end++;
        return Is(s[from..end]) ? end : 0;
    }

    /// <summary>Whether the text is addresses and nothing else.</summary>
    /// <param name="s">A text.</param>
    public static bool IsAll(ReadOnlySpan<char> s)
    {
        bool any = false;
        foreach (var range in s.SplitAny(" \t\r\n\u00A0"))
        {
            var token = s[range];
            if (token.IsEmpty || !Shape.HasWord(token)) continue;
            if (!Is(token)) return false;
            any = true;
        }
        return any;
    }

    /// <summary>Whether a mail address or the number of a telephone stands in the text.</summary>
    /// <param name="s">A text.</param>
    public static bool Reaches(ReadOnlySpan<char> s)
    {
        foreach (var range in s.SplitAny(" \t\r\n\u00A0"))
        {
            if (IsMail(s[range].Trim("()[]<>.,;:"))) return true;
        }
        return HasTelephone(s);
    }

    private static bool Is(ReadOnlySpan<char> token)
    {
        token = token.Trim("()[]<>.,;:|\"'“”");
        if (token.Length < 3) return false;
        if (token[0] is '@' or '#') return !token[1..].ContainsAny("@#") && Shape.HasWord(token[1..]);
        return token.IndexOfAny(Schemes) == 0 || IsMail(token) || IsPage(token);
    }

    private static bool IsMail(ReadOnlySpan<char> token)
    {
        int at = token.IndexOf('@');
        return at > 0 && token[(at + 1)..].Contains('.') && !token[(at + 1)..].Contains('@');
    }

    // 'vikpress.example/news': a host of small letters, and a path.
    private static bool IsPage(ReadOnlySpan<char> token)
    {
        int path = token.IndexOf('/');
        if (path < 4 || token.StartsWith("/")) return false;
        var host = token[..path];
        int dot = host.LastIndexOf('.');
        if (dot < 1 || host.Length - dot < 3) return false;
        foreach (char c in host)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('.' or '-')) return false;
        }
        return char.IsAsciiLetterLower(host[^1]);
    }

    // '+47 22 00 00 00', '(022) 000-0000': seven digits and more in one run, opened by a plus, or parted.
    private static bool HasTelephone(ReadOnlySpan<char> s)
    {
        int digits = 0, gaps = 0;
        bool plus = false, gap = false;
        foreach (char c in s)
        {
            if (char.IsAsciiDigit(c))
            {
                if (gap && digits > 0) gaps++;
                (digits, gap) = (digits + 1, false);
                if (digits >= 7 && (plus || gaps >= 2)) return true;
            }
            else if (c == '+') (digits, gaps, plus, gap) = (0, 0, true, false);
            else if (c is ' ' or '-' or '(' or ')' or '.' or '\u00A0') gap = true;
            else (digits, gaps, plus, gap) = (0, 0, false, false);
        }
        return false;
    }
}
