using Demarche.Reading.Documents;

namespace Demarche.Reading.Furniture;

/// <summary>What a template left where text should have come: <c>{{title}}</c>, <c>${title}</c>, <c>promoTitleText</c>, <c>article_title</c>, lorem ipsum.</summary>
internal static class Placeholders
{
    private const int FewWords = 6;

    /// <summary>Whether placeholders rule a sentence: beside them stand only a few words.</summary>
    /// <param name="s">A sentence.</param>
    public static bool Rule(ReadOnlySpan<char> s)
    {
        if (PageWords.Shipped["placeholders"].In(s)) return true;
        int found = 0;
        for (int at = 0; NextToken(s, at, out int start, out int end); at = end)
        {
            if (Is(s[start..end])) found++;
        }
        return found > 0 && Shape.Words(s, 40) - found <= FewWords;
    }

    /// <summary>Adds the placeholders in a text that tells something besides.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="to">Where to end.</param>
    /// <param name="parts">Where to add.</param>
    public static void AddTokens(string text, int from, int to, List<FurniturePart> parts)
    {
        var s = text.AsSpan(from, to - from);
        for (int at = 0; NextToken(s, at, out int start, out int end); at = end)
        {
            if (Is(s[start..end])) parts.Add(new(from + start, from + end, FurnitureReason.Promo));
        }
    }

    private static bool NextToken(ReadOnlySpan<char> s, int at, out int start, out int end)
    {
        start = at;
        while (start < s.Length && char.IsWhiteSpace(s[start])) start++;
        end = start;
        // Blanks inside braces belong to the token, for a little way.
        int close = start < s.Length && s[start] is '{' or '$' or '<' or '[' ? Close(s[start..Math.Min(s.Length, start + 80)]) : 0;
        end += close;
        while (end < s.Length && !char.IsWhiteSpace(s[end])) end++;
        return end > start;
    }

    private static int Close(ReadOnlySpan<char> s)
    {
        foreach (var (open, shut) in ((string, string)[])[("{{", "}}"), ("${", "}"), ("<%", "%>"), ("[[", "]]"), ("{%", "%}")])
        {
            if (s.StartsWith(open) && s.IndexOf(shut) is > 0 and var i) return i + shut.Length;
        }
        return 0;
    }

    private static bool Is(ReadOnlySpan<char> token)
    {
        if (Close(token) > 0 || token.StartsWith("[object ")) return true;
        token = token.Trim(".,;:!?()\"'");
        if (token.Length > 4 && token.StartsWith("%%") && token.EndsWith("%%")) return true;
        return IsVariable(token);
    }

    // 'promoTitleText': small first letter, two capitals inside with small letters after them. One capital may be a name's.
    private static bool IsVariable(ReadOnlySpan<char> token)
    {
        if (token.Length < 8 || !char.IsAsciiLetterLower(token[0])) return false;
        int humps = 0, joints = 0;
        for (int i = 1; i < token.Length; i++)
        {
            char c = token[i];
            if (!char.IsAsciiLetterOrDigit(c) && c != '_') return false;
            if (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(token[i - 1]) && i + 1 < token.Length && char.IsAsciiLetterLower(token[i + 1])) humps++;
            if (c == '_' && i + 1 < token.Length) joints++;
        }
        return humps >= 2 || joints >= 1;
    }
}
