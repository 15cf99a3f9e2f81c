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

    /// <summary>The surname: the last word, less <c>Jr</c> and the like, with its small words (<c>van Dijk</c>) left out.</summary>
    public static string Surname(ReadOnlySpan<string> name)
    {
        ReadOnlySpan<string> bare = WithoutSuffix(name);
        return bare.Length == 0 ? name[^1] : bare[^1];
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
    private static bool Same(string a, string b)
    {
        if (a.Length != b.Length) return false;
        for (int i = 0; i < a.Length; i++)
        {
            if (Folding.Fold(a[i]) != Folding.Fold(b[i]) && !(Folding.IsApostrophe(a[i]) && Folding.IsApostrophe(b[i]))) return false;
        }
        return true;
    }
}
