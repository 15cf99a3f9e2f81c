namespace Demarche.Reading.Documents;

/// <summary>The note at a signed text's end that says who its author is: 'NAME is a ROLE at ORGANISATION.'</summary>
internal static class AuthorNote
{
    private const int MostWords = 70;

    /// <summary>Reads an author's note; null where the paragraph is none.</summary>
    /// <param name="paragraph">A paragraph.</param>
    public static Author? Read(ReadOnlySpan<char> paragraph)
    {
        if (Shape.Words(paragraph, MostWords + 1) > MostWords) return null;
        var s = paragraph.TrimStart("*_-–— \t\r\n");
        if (s.StartsWith("About the author", StringComparison.OrdinalIgnoreCase)) s = s[16..].TrimStart(": \r\n\t");
        int name = PersonName.Opening(s);
        if (name == 0) return null;
        var rest = s[name..].TrimStart();
        var lists = PageWords.Shipped;
        int copula = lists["author-copulas"].MatchAt(rest, 0);
        if (copula < 0 || !char.IsLetter(rest[0])) return null;
        var office = Article(rest[copula..]);
        int end = OfficeEnd(office);
        office = office[..end];
        // A role, then who it is held with: 'researcher at …', 'director of …'.
        for (int at = 0; PhraseSet.NextWord(office, at, out int start, out int stop); at = stop)
        {
            if (!lists["author-roles"].Is(office[start..stop])) continue;
            for (int link = stop; PhraseSet.NextWord(office, link, out int a, out int b); link = b)
            {
                if (office[a..b] is "at" or "of" or "for" or "with" or "in" or "on" && HasCapital(office[b..]))
                {
                    return new(PersonName.Fold(s[..name]), PersonName.Fold(office));
                }
            }
            return null;
        }
        return null;
    }

    private static ReadOnlySpan<char> Article(ReadOnlySpan<char> s)
    {
        s = s.TrimStart();
        foreach (string article in (ReadOnlySpan<string>)["the ", "a ", "an ", "our "])
        {
            if (s.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return s[article.Length..].TrimStart();
        }
        return s;
    }

    // The office ends with the sentence, or before a relative clause or a second predicate.
    private static int OfficeEnd(ReadOnlySpan<char> s)
    {
        for (int i = 0; i < s.Length; i++)
        {
            if (s[i] is ';' or '!' or '?' || (s[i] is '.' && (i + 1 == s.Length || (char.IsWhiteSpace(s[i + 1]) && !IsAbbreviation(s, i))))) return i;
            if (s[i] is ',' && i + 2 < s.Length && char.IsWhiteSpace(s[i + 1]) && PageWords.Shipped["clause-openings"].Opens(s[(i + 1)..])) return i;
        }
        return s.Length;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> s, int stop)
    {
        int start = stop;
        while (start > 0 && char.IsLetter(s[start - 1])) start--;
        return stop - start <= 1 || (stop - start <= 3 && char.IsUpper(s[start]) && start > 0 && s[start - 1] == '.');
    }

    private static bool HasCapital(ReadOnlySpan<char> s)
    {
        for (int at = 0; PhraseSet.NextWord(s, at, out int start, out int end); at = end)
        {
            if (char.IsUpper(s[start])) return true;
        }
        return false;
    }
}
