using Demarche.Reading.Documents;

namespace Demarche.Reading.Furniture;

/// <summary>
/// Tells a sentence in which a page speaks of itself or to its reader (menus, appeals, share bars, pointers, notices)
/// from one that tells something. Word lists say which words are a page's own; this says how many signs are enough.
/// </summary>
internal static class PageSpeech
{
    /// <summary>Why a sentence is the page's own, or null where it tells something.</summary>
    /// <param name="s">A sentence or line without white space at its ends.</param>
    /// <param name="outside">Whether it stands outside the text's body, where less is needed.</param>
    /// <param name="kind">The block it stands in.</param>
    /// <param name="beside">Whether another sentence of the block is the page's own; it counts as a sign.</param>
    public static FurnitureReason? ReasonOf(ReadOnlySpan<char> s, bool outside, BlockKind kind, bool beside = false)
    {
        int words = Shape.Words(s, 61);
        if (words == 0) return outside ? FurnitureReason.Boilerplate : null;
        if (words > 60) return null;
        if (Placeholders.Rule(s)) return FurnitureReason.Promo;
        if (PhotoCredit.Is(s)) return FurnitureReason.Credit;
        if (IsShareBar(s, words)) return FurnitureReason.Share;
        if (IsNavigation(s, words, outside)) return FurnitureReason.Navigation;
        if (IsRelated(s, words)) return FurnitureReason.Related;
        if (IsPromo(s, words, kind == BlockKind.List && !outside ? 1 : 0, beside ? 1 : 0)) return FurnitureReason.Promo;
        // A bare name beside a notice or an appeal is whose it is.
        bool name = beside && words <= 5 && Shape.TitleCase(s);
        if (name || IsNotice(s, words, outside)) return FurnitureReason.Boilerplate;
        return ByWords(s, words, outside, kind, beside);
    }

    /// <summary>Why a block is the page's own as a whole, whatever full stops stand in it ('Registered charity no. 12'), or null.</summary>
    /// <param name="s">A block.</param>
    /// <param name="outside">Whether it stands outside the text's body.</param>
    /// <param name="kind">What it is.</param>
    public static FurnitureReason? ReasonOfBlock(ReadOnlySpan<char> s, bool outside, BlockKind kind)
    {
        int words = Shape.Words(s, 61);
        return words == 0 ? FurnitureReason.Boilerplate : ByWords(s, words, outside, kind, beside: false);
    }

    private static FurnitureReason? ByWords(ReadOnlySpan<char> s, int words, bool outside, BlockKind kind, bool beside)
    {
        if (PageLabels.ReasonOf(s, words, outside) is { } label) return label;
        // A list item of the text may ask for any of a page's things.
        return kind == BlockKind.List && !outside ? null : PageVocabulary.ReasonOf(s, words, outside, beside);
    }

    private static PhraseSet List(string name) => PageWords.Shipped[name];

    private static bool IsShareBar(ReadOnlySpan<char> s, int words) => words <= 12 && MadeOf(s, List("share-verbs"), List("share-words"), atLeast: 1);

    private static bool IsNavigation(ReadOnlySpan<char> s, int words, bool outside)
    {
        if (words > 30) return false;
        if (List("navigation-openings").Opens(s)) return words <= 6 && !Shape.EndsSentence(s);
        if (IsLanguageSwitch(s, words, outside)) return true;
        if (!outside) return IsTrail(s, outside);
        if (MadeOf(s, List("navigation"), List("navigation"), atLeast: 1)) return true;
        // 'Tags: courts, unions'
        if (List("tag-openings").MatchAt(s, 0) is > 0 and var tags && !Shape.EndsSentence(s))
        {
            var rest = s[tags..].TrimStart();
            if (rest is [':', ..] || (s[..tags].Contains(' ') && rest.Length > 0 && IsNames(rest))) return true;
        }
        return IsTrail(s, outside);
    }

    private static bool IsLanguageSwitch(ReadOnlySpan<char> s, int words, bool outside)
    {
        if (words > 12) return false;
        if (List("language-verbs").Opens(s)) return words <= 5 && List("languages").In(s);
        return MadeOf(s, List("languages"), List("languages"), atLeast: outside ? 1 : 2);
    }

    // 'Home > World > Africa', '| Index | Home |', 'Home / World': short pieces between bars, arrows, or strokes set apart.
    private static bool IsTrail(ReadOnlySpan<char> s, bool outside)
    {
        const string marks = "|»›>•·→";
        if (Shape.EndsSentence(s)) return false;
        int pieces = 0, menu = 0;
        bool person = false;
        bool strokes = s.Contains(" / ", StringComparison.Ordinal);
        foreach (var range in s.SplitAny(strokes ? marks + "/" : marks))
        {
            var piece = s[range].Trim();
            if (piece.IsEmpty) continue;
            if (Shape.Words(piece, 7) > 6) return false;
            person |= pieces == 0 && PersonName.Is(piece);
            pieces++;
            if (List("navigation").Is(piece)) menu++;
        }
        int bars = s.Length - CountOther(s, strokes ? marks + "/" : marks);
        if (!outside) return bars >= 1 && menu >= 2;
        return bars >= 1 && pieces >= 2 && (menu > 0 || (bars >= 2 && !person && !strokes));
    }

    private static int CountOther(ReadOnlySpan<char> s, string marks)
    {
        int other = 0;
        foreach (char c in s)
        {
            if (!marks.Contains(c)) other++;
        }
        return other;
    }

    private static bool IsRelated(ReadOnlySpan<char> s, int words)
    {
        if (List("related-openings").MatchAt(s, 0) is > 0 and var opening)
        {
            var rest = s[opening..].TrimStart();
            return words <= 30 && (IsPointed(rest) || (words <= 12 && !Shape.EndsSentence(s)));
        }
        // A word for a kind of text, then the text's headline: 'Watch: …', 'Related | …'.
        if (List("related-labels").MatchAt(s, 0) is > 0 and var label)
        {
            var rest = s[label..].TrimStart();
            if (words <= 25 && !rest.IsEmpty && IsPointed(rest) && !Shape.EndsSentence(s)) return true;
        }
        if (List("related-nouns").MatchAt(s, 0) is > 0 and var noun)
        {
            var rest = s[noun..].Trim();
            if (words > 8 || Shape.EndsSentence(s)) return words <= 30 && rest.Length > 0 && rest[0] is ':' && !Shape.EndsSentence(s);
            return !HasWords(rest) || List("site-nouns").Is(rest[LastWord(rest)..]);
        }
        return false;
    }

    private static bool IsPointed(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is ':' or '|' or '»' or '›' or '→' or '>' or '–' or '—' or '-' or '…' or '.';

    // A list item within the text asks something of somebody: it needs one sign more to be an appeal to the reader.
    private static bool IsPromo(ReadOnlySpan<char> s, int words, int needed, int signs)
    {
        if (List("promo-alone").Is(s)) return true;
        if (List("promo-openings").Opens(s) && words <= 12 && !Shape.EndsSentence(s)) return true;
        if (words > 45) return false;
        int nouns = List("promo-nouns").Count(s, 3);
        int verb = List("promo-verbs").MatchAt(s, 0);
        // 'Tell us what …': the person within the verb is no sign of its own.
        bool person = List("promo-persons").In(s[Math.Max(0, verb)..]);
        signs += nouns + (person ? 1 : 0) + (List("promo-urgency").In(s) ? 1 : 0) + (s[^1] == '!' ? 1 : 0);
        if (verb > 0) return words <= 4 - needed || signs >= 1 + needed;
        if (List("promo-weak-verbs").Opens(s))
        {
            if (List("share-verbs").In(s) && words <= 12) return true;
            return words <= 30 && signs >= 2 + needed && (nouns > 0 || words <= 8);
        }
        return nouns > 0 && List("promo-verbs").In(s) && List("promo-persons").In(s);
    }

    private static bool IsNotice(ReadOnlySpan<char> s, int words, bool outside)
    {
        if (List("boilerplate").In(s)) return true;
        if (s[0] is '©' || s.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)) return words <= 30;
        if (IsCopyright(s, words)) return true;
        bool toReader = List("promo-persons").In(s);
        if (List("consent-openings").Opens(s) && toReader) return true;
        bool itself = List("page-itself").In(s);
        if (itself && SpeaksOfItself(s, words, outside)) return true;
        if (List("notice-phrases").In(s) && (toReader || itself || (outside && words <= 12 && !Shape.EndsSentence(s)))) return true;
        if (!outside) return false;
        if (List("notice-openings").Opens(s)) return words <= 12 || List("notice-words").In(s);
        // Words that texts open with too need a mark to be a label.
        if (List("notice-labels").MatchAt(s, 0) is > 0 and var label && s[label..].TrimStart() is [':', ..]) return words <= 30;
        return List("site-nouns").In(s) && List("notice-words").Count(s, 2) >= 2;
    }

    // The page says what was done with it, or speaks of itself to its reader; of third persons it does not speak then.
    private static bool SpeaksOfItself(ReadOnlySpan<char> s, int words, bool outside)
    {
        if (words > 40 || s.ContainsAny('"', '“') || List("third-persons").In(s)) return false;
        if (List("page-itself").Opens(s) && words <= 16 && List("page-deeds").In(s)) return true;
        if (List("notice-openings").Opens(s) || List("readers").In(s)) return true;
        return List("notice-words").In(s) && (outside || (List("notice-labels").Opens(s) && words <= 16));
    }

    // 'Copyright 2010 NAME', 'Copyright © NAME'.
    private static bool IsCopyright(ReadOnlySpan<char> s, int words)
    {
        if (!s.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase)) return false;
        var rest = s["Copyright ".Length..].TrimStart();
        if (rest is ['©', ..] || rest.StartsWith("(c)", StringComparison.OrdinalIgnoreCase)) return true;
        return words <= 12 && rest is [>= '0' and <= '9', ..] && !Shape.EndsSentence(rest.TrimEnd('.')) && IsNames(rest);
    }

    private static bool IsNames(ReadOnlySpan<char> s)
    {
        for (int at = 0; PhraseSet.NextWord(s, at, out int start, out int end); at = end)
        {
            if (char.IsLower(s[start]) && end - start > 3) return false;
        }
        return true;
    }

    // Whether every word belongs to a phrase of one of the lists (numbers count as either), so many of them to the first.
    private static bool MadeOf(ReadOnlySpan<char> s, PhraseSet named, PhraseSet others, int atLeast)
    {
        int found = 0;
        for (int at = 0; PhraseSet.NextWord(s, at, out int start, out int end); at = end)
        {
            int own = named.MatchAt(s, start);
            int other = others.MatchAt(s, start);
            if (own >= 0 && own >= other) (found, end) = (found + 1, own);
            else if (other >= 0) end = other;
            else if (!char.IsAsciiDigit(s[start])) return false;
        }
        return found >= atLeast && !Shape.EndsSentence(s);
    }

    private static bool HasWords(ReadOnlySpan<char> s) => PhraseSet.NextWord(s, 0, out _, out _);

    private static int LastWord(ReadOnlySpan<char> s)
    {
        int last = 0;
        for (int at = 0; PhraseSet.NextWord(s, at, out int start, out int end); at = end) last = start;
        return last;
    }
}
