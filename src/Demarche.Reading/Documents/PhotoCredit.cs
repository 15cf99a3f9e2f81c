namespace Demarche.Reading.Documents;

/// <summary>
/// Credits of photographs: 'Photo: …', 'Photograph by …', '© …', '(NAME/AGENCY)', 'AGENCY PHOTO/NAME', alone or at the
/// end of a caption.
/// </summary>
internal static class PhotoCredit
{
    private const int MostWords = 14;

    /// <summary>Length of the credits at the end of a block, white space before them not counted; 0 where there are none.</summary>
    /// <param name="block">A block without white space at its ends.</param>
    public static int TrailingLength(ReadOnlySpan<char> block)
    {
        int end = block.Length, from = block.Length;
        while (end > 0)
        {
            int start = LastPart(block[..end]);
            if (start < 0) break;
            bool signed = start > 0 && IsSignature(block[..start], block[start..end]);
            if (!signed && (!Is(block[start..end]) || !IsApart(block, start, end))) break;
            from = start;
            end = block[..start].TrimEnd().Length;
        }
        return block.Length - from;
    }

    /// <summary>Whether the text is a credit and nothing else.</summary>
    /// <param name="s">A block, or a part of one.</param>
    public static bool Is(ReadOnlySpan<char> s)
    {
        bool bracketed = s.Length > 2 && s[0] is '(' or '[' && s.TrimEnd('.')[^1] is ')' or ']';
        var inner = s.Trim("()[]. \t\r\n");
        int words = Shape.Words(inner, MostWords + 1);
        if (words is 0 or > MostWords) return false;
        var lists = PageWords.Shipped;
        if (inner[0] == '©' || s.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)) return words <= 8 && Named(s[(s.IndexOfAny('©', ')') + 1)..]);
        if (lists["credit-phrases"].In(inner) && Named(inner)) return true;
        if (lists["credit-openings"].MatchAt(inner, 0) is > 0 and var opening)
        {
            // 'Photo: …', 'Photograph by …': after the opening stand names, not a clause.
            var rest = inner[opening..].TrimStart();
            bool phrase = inner[..opening].Contains(' ');
            bool marked = rest.IsEmpty ? phrase : rest[0] is ':' or '/' or '-' or '–' or '—' or '|' || (phrase && rest[0] is ',');
            bool introduced = lists["credit-links"].MatchAt(rest, 0) is > 0 || inner[..opening].EndsWith(" by", StringComparison.OrdinalIgnoreCase);
            return ((marked || introduced || bracketed) && Named(rest)) || (Named(inner) && inner.Contains('/') && lists["photo-agencies"].In(inner));
        }
        bool slash = inner.Contains('/');
        bool agency = lists["photo-agencies"].In(inner) || lists["credit-openings"].In(inner);
        if (!Named(inner) || (inner.ContainsAnyInRange('0', '9') && !PageDate.Contains(inner))) return false;
        if (lists["photo-agencies"].Is(inner)) return bracketed;
        if (agency) return words <= 8 && (slash || bracketed || lists["credit-links"].In(inner));
        if (slash && words <= 6 && IsNameAndInitials(inner)) return true;
        // '(Name Surname/Agency)' without a word we know: both sides capitalised, one of them a name of two words.
        return bracketed && slash && words >= 3 && inner.Count('/') == 1 && inner.Contains(' ');
    }

    // 'Name Surname / NPA', 'NPA/File': a stroke between a person and an agency's initials, or initials and a word of credits.
    private static bool IsNameAndInitials(ReadOnlySpan<char> s)
    {
        int stroke = s.IndexOf('/');
        var left = s[..stroke].Trim();
        var right = s[(stroke + 1)..].Trim();
        return (IsInitials(right) && IsNameOrWord(left)) || (IsInitials(left) && IsNameOrWord(right));
    }

    private static bool IsNameOrWord(ReadOnlySpan<char> s) => PersonName.Is(s) || PageWords.Shipped["credit-words"].Is(s);

    private static bool IsInitials(ReadOnlySpan<char> s) => s.Length is >= 2 and <= 6 && !s.Contains(' ') && Shape.AllCapitals(s);

    // '… he said. – AGENCY': one name, or the name of an organisation, after a dash that follows a full stop.
    private static bool IsSignature(ReadOnlySpan<char> before, ReadOnlySpan<char> part)
    {
        var name = part.TrimStart("-–— ").TrimEnd('.');
        if (name.Length == part.Length || name.IsEmpty || before.TrimEnd() is not [.., '.'] || !char.IsUpper(name[0])) return false;
        int words = Shape.Words(name, 5);
        return words == 1 || (words <= 4 && Shape.TitleCase(name) && PageWords.Shipped["organisation-words"].In(name));
    }

    // What stands before it is closed, or it says itself that it is a credit.
    private static bool IsApart(ReadOnlySpan<char> block, int start, int end)
    {
        var before = block[..start].TrimEnd();
        if (before.IsEmpty || Shape.EndsSentence(before)) return true;
        var lists = PageWords.Shipped;
        var part = block[start..end];
        return part[0] is '(' or '[' && (lists["photo-agencies"].In(part) || lists["credit-openings"].In(part) || lists["credit-phrases"].In(part));
    }

    // Where the last bracket, or the last piece after a sentence's end, begins.
    private static int LastPart(ReadOnlySpan<char> s)
    {
        if (s.IsEmpty) return -1;
        int close = s.Length - 1;
        while (close > 0 && s[close] is '.' or ' ') close--;
        if (s[close] is ')' or ']')
        {
            return s[..close].LastIndexOf(s[close] == ')' ? '(' : '[');
        }
        for (int i = close - 1; i > 0 && close - i < 160; i--)
        {
            if (s[i] is '\n' or '|') return Skip(s, i + 1);
            if (s[i] is '.' or '!' or '?' or '"' or '”' && char.IsWhiteSpace(s[i + 1]) && !AfterInitial(s, i)) return Skip(s, i + 1);
        }
        return close < 160 ? 0 : -1;
    }

    private static bool AfterInitial(ReadOnlySpan<char> s, int stop) =>
        s[stop] == '.' && stop >= 1 && char.IsUpper(s[stop - 1]) && (stop == 1 || !char.IsLetter(s[stop - 2]));

    private static int Skip(ReadOnlySpan<char> s, int i)
    {
        while (i < s.Length && char.IsWhiteSpace(s[i])) i++;
        return i < s.Length ? i : -1;
    }

    // Every word opens with a capital or a digit, or belongs to a credit's own small words.
    private static bool Named(ReadOnlySpan<char> s)
    {
        var lists = PageWords.Shipped;
        for (int at = 0; PhraseSet.NextWord(s, at, out int start, out int end); at = end)
        {
            if (char.IsLower(s[start]) && !lists["credit-words"].Is(s[start..end]) && !lists["credit-openings"].Is(s[start..end])) return false;
        }
        return true;
    }
}
