namespace Demarche.Reading.Names;

/// <summary>Whether two names may be one person's, by their words.</summary>
internal static class PersonNames
{
    /// <summary>
    /// True where the surname is the same and nothing in the given names speaks against it: one is part of the other, or
    /// initials fit (<c>V. Orlov</c>, <c>Viktor Orlov</c>, <c>Viktor P. Orlov</c>).
    /// </summary>
    public static bool MayBeOne(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        a = WithoutSuffix(a);
        b = WithoutSuffix(b);
        return InOrder(a, b) || InOrder(b, a);
    }

    /// <summary>The surname: the last word, less <c>Jr</c> and the like, with its small words (<c>van Dijk</c>) and its article (<c>al-Masri</c>) left out.</summary>
    public static string Surname(ReadOnlySpan<string> name)
    {
        ReadOnlySpan<string> bare = WithoutSuffix(name);
        return WithoutArticle(bare.Length == 0 ? name[^1] : bare[^1]).ToString();
    }

    /// <summary>A name's word less the Arabic article that some write before it and some do not.</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word)
    {
        int hyphen = word.IndexOf('-');
        return hyphen is 2 or 3 && word.Length > hyphen + 2 && char.ToLowerInvariant(word[0]) is 'a' or 'e' && IsArticle(word[..hyphen]) ? word[(hyphen + 1)..] : word;
    }

    private static bool IsArticle(ReadOnlySpan<char> word)
    {
        foreach (string article in (ReadOnlySpan<string>)["al", "el", "an", "as", "ash", "at", "ad", "ar", "az"])
        {
            if (word.Equals(article, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static ReadOnlySpan<string> WithoutSuffix(ReadOnlySpan<string> name)
    {
        while (name.Length > 1 && name[^1].TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV") name = name[..^1];
        return name;
    }

    // Every word of the shorter stands in the longer, in order, the last as the last; an initial stands for its word.
    private static bool InOrder(ReadOnlySpan<string> shorter, ReadOnlySpan<string> longer)
    {
        if (shorter.Length > longer.Length || shorter.Length == 0) return false;
        if (!Same(shorter[^1], longer[^1])) return false;
        int at = 0;
        foreach (string word in shorter)
        {
            while (at < longer.Length && !Fits(word, longer[at])) at++;
            if (at == longer.Length) return false;
            at++;
        }
        return true;
    }

    private static bool Fits(string a, string b) => Same(a, b) || Initial(a, b) || Initial(b, a);

    private static bool Initial(string initial, string word) =>
        initial.Length is 1 or 2 && char.IsUpper(initial[0]) && (initial.Length == 1 || initial[1] == '.') && word.Length > 0 && word[0] == initial[0];

    // Capitals throughout ('ORLOV') are the same name; apostrophes of both kinds are one.
    private static bool Same(string first, string second)
    {
        ReadOnlySpan<char> a = WithoutArticle(first), b = WithoutArticle(second);
        if (a.Length != b.Length) return false;
        for (int i = 0; i < a.Length; i++)
        {
            if (Folding.Fold(a[i]) != Folding.Fold(b[i]) && !(Folding.IsApostrophe(a[i]) && Folding.IsApostrophe(b[i]))) return false;
        }
        return true;
    }
}
