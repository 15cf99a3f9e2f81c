using System.Collections.Frozen;

namespace Demarche.Reading.Syntax;

/// <summary>
/// Cuts a sentence into words as the English treebanks of Universal Dependencies do: <c>do|n't</c>, <c>state|'s</c>,
/// <c>long|-|term</c> but <c>non-profit</c>, <c>$|5</c>, <c>U.S.</c>, addresses whole. Words cover all that is not
/// white space, in order. Linear; allocates nothing but growth of the list.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Beginnings that stay with their word at a hyphen.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Set(
        "e anti non pro post pre re ex mid co cross multi neo semi sub over counter inter intra trans ultra un under psycho socio pseudo quasi macro micro mini mega bi tri poly extra hyper super arch de mis out infra meta proto retro para");

    /// <summary>What an apostrophe begins at a word's end.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Clitics = Set("'s 'm 're 've 'll 'd");

    /// <summary>Words with a leading apostrophe that is theirs.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Aphaeretic = Set("'em 'tis 'twas 'til 'till 'cause 'bout 'n 'n'");

    /// <summary>Words written together, and the length of the first.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Joined = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["cannot"] = 3, ["gonna"] = 3, ["wanna"] = 3, ["gotta"] = 3, ["gimme"] = 3, ["lemme"] = 3,
        ["dont"] = 2, ["didnt"] = 3, ["doesnt"] = 4, ["isnt"] = 2, ["wasnt"] = 3, ["couldnt"] = 5, ["wouldnt"] = 5, ["havent"] = 4, ["arent"] = 3,
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Cuts a range of the text.</summary>
    public static void Cut(string text, int start, int end, List<(int Start, int End)> words)
    {
        int at = start;
        bool quoteOpen = false;
        while (at < end)
        {
            if (Characters.IsBlank(text[at]))
            {
                at++;
                continue;
            }
            int stop = at + 1;
            while (stop < end && !Characters.IsBlank(text[stop])) stop++;
            Chunk(text, at, stop, end, words, ref quoteOpen);
            at = stop;
        }
    }

    /// <summary>Whether a word and the one right behind it, with nothing between, are written as one (a multiword token).</summary>
    public static bool IsJoined(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<char> lower = stackalloc char[12];
        if (second.Length > 4 || first.Length > 8 && second.Length > 4) return false;
        var clitic = lower[..second.Length];
        for (int i = 0; i < second.Length; i++) clitic[i] = char.ToLowerInvariant(Characters.Fold(second[i]));
        if (first.Length > 0 && !char.IsLetterOrDigit(first[^1]) && first[^1] is not ('.' or ')' or '%' or '"')) return false;
        if (clitic is "n't" or "'" or "nt" || Clitics.Contains(clitic)) return true;
        if (first.Length + second.Length > 8) return false;
        Span<char> whole = stackalloc char[first.Length + second.Length];
        first.ToLowerInvariant(whole);
        clitic.CopyTo(whole[first.Length..]);
        return Joined.ContainsKey(whole);
    }

    private static void Chunk(string text, int start, int end, int sentenceEnd, List<(int Start, int End)> words, ref bool quoteOpen)
    {
        while (start < end)
        {
            int lead = Leading(text, start, end);
            if (lead == 0) break;
            if (Characters.Fold(text[start]) == '\'') quoteOpen = true;
            words.Add((start, start + lead));
            start += lead;
        }
        if (start >= end) return;
        // What trails is found from the back, and written after the core.
        int core = end;
        if (IsAddress(text.AsSpan(start, end - start), out int address))
        {
            core = start + address;
        }
        else
        {
            while (core > start)
            {
                int trail = Trailing(text, start, core, end, sentenceEnd, quoteOpen);
                if (trail == 0) break;
                core -= trail;
            }
            Core(text, start, core, words);
        }
        if (address > 0) words.Add((start, core));
        int rest = core;
        while (rest < end)
        {
            int n = Mark(text, rest, end);
            if (Characters.Fold(text[rest]) == '\'') quoteOpen = false;
            words.Add((rest, rest + n));
            rest += n;
        }
    }

    /// <summary>Length of a mark that stands before a word, 0 where the word begins.</summary>
    private static int Leading(string text, int at, int end)
    {
        char c = text[at], f = Characters.Fold(c);
        if (f == '\'')
        {
            if (at + 1 >= end) return 1;
            int letters = at + 1;
            while (letters < end && char.IsLetterOrDigit(text[letters])) letters++;
            if (char.IsDigit(text[at + 1])) return letters - at == 4 && text[letters - 1] == 's' || letters - at == 3 ? 0 : 1;
            Span<char> lower = stackalloc char[6];
            if (letters - at <= 6)
            {
                int n = letters - at;
                for (int i = 0; i < n; i++) lower[i] = char.ToLowerInvariant(Characters.Fold(text[at + i]));
                if (Aphaeretic.Contains(lower[..n]) || (Clitics.Contains(lower[..n]) && letters == end)) return 0;
            }
            return Characters.Fold(text[at + 1]) == '\'' ? 2 : 1;
        }
        if (char.IsLetterOrDigit(c)) return 0;
        if (f == '.' || f == '-')
        {
            int n = Run(text, at, end, f);
            // '.5' and '-5' are numbers.
            return n == 1 && at + 1 < end && char.IsDigit(text[at + 1]) && c < 128 ? 0 : n;
        }
        if (c is '@' or '_' && at + 1 < end && char.IsLetterOrDigit(text[at + 1])) return 0;
        return Mark(text, at, end);
    }

    /// <summary>Length of a mark that stands behind a word, 0 where the word ends.</summary>
    private static int Trailing(string text, int start, int core, int chunkEnd, int sentenceEnd, bool quoteOpen)
    {
        char c = text[core - 1], f = Characters.Fold(c);
        if (char.IsLetterOrDigit(c)) return 0;
        if (f == '.')
        {
            int n = 1;
            while (core - n > start && Characters.Fold(text[core - n - 1]) == '.') n++;
            if (n > 1 || c != '.') return n;
            return StopBelongs(text, start, core, chunkEnd, sentenceEnd) ? 0 : 1;
        }
        if (f == '\'')
        {
            // After s it may be a possessive: that stays for the core to cut, unless a quotation is open.
            if (core - 2 >= start && text[core - 2] is 's' or 'S' && !quoteOpen && core == chunkEnd) return 0;
            return 1;
        }
        if (f == '-')
        {
            int n = 1;
            while (core - n > start && Characters.Fold(text[core - n - 1]) == '-') n++;
            return n;
        }
        if (c == '$' && core - 1 > start && char.IsUpper(text[core - 2])) return 0;
        if (c is '+' && core - 2 >= start && char.IsLetterOrDigit(text[core - 2])) return 0;
        if (c == ')' && IsPlural(text, start, core)) return 0;
        return c is '_' ? 0 : 1;
    }

    /// <summary>Whether the stop at the end of a word is the word's own.</summary>
    private static bool StopBelongs(string text, int start, int core, int chunkEnd, int sentenceEnd)
    {
        int begin = core - 1;
        while (begin > start && (char.IsLetter(text[begin - 1]) || text[begin - 1] is '.' or '&')) begin--;
        if (begin > start && char.IsDigit(text[begin - 1]) && begin < core - 1) return text.AsSpan(begin, core - 1 - begin) is "a.m" or "p.m" or "A.M" or "P.M";
        if (begin == core - 1)
        {
            // '1.' as the number of an item: only where nothing but it stands.
            return false;
        }
        var kind = Abbreviations.Of(text.AsSpan(begin, core - 1 - begin));
        switch (kind)
        {
            case Abbreviations.Kind.None:
                return false;
            case Abbreviations.Kind.BeforeNumber:
                int next = chunkEnd;
                while (next < sentenceEnd && Characters.IsBlank(text[next])) next++;
                return core == chunkEnd && next < sentenceEnd && char.IsLetterOrDigit(text[next]) && (char.IsDigit(text[next]) || char.IsUpper(text[next]));
            case Abbreviations.Kind.Initial:
                // 'I.' ends a sentence; 'J.' is an initial.
                return text[begin] != 'I' || chunkEnd < sentenceEnd;
            default:
                return true;
        }
    }

    private static bool IsPlural(string text, int start, int core) =>
        core - start > 3 && text.AsSpan(core - 3, 3) is "(s)" && char.IsLetter(text[core - 4]);

    /// <summary>The word between its marks: clitics, hyphens, slashes, percent signs, money.</summary>
    private static void Core(string text, int start, int end, List<(int Start, int End)> words)
    {
        int from = start;
        bool? isNumber = null;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (char.IsLetterOrDigit(c)) continue;
            char f = Characters.Fold(c);
            char before = i > start ? text[i - 1] : ' ', after = i + 1 < end ? text[i + 1] : ' ';
            int n = 0;
            switch (f)
            {
                case '-':
                    n = HyphenLength(text, start, from, i, end, ref isNumber);
                    break;
                case '.':
                    n = Run(text, i, end, '.');
                    if (n < 2 && c == '.') n = 0;
                    break;
                case ',' or ':':
                    n = char.IsDigit(before) && char.IsDigit(after) ? 0 : 1;
                    break;
                case '/':
                    n = char.IsLetter(before) && char.IsLetter(after) || char.IsLetter(before) != char.IsLetter(after) ? 1 : 0;
                    break;
                case '\'' or '&' or '@' or '_' or '#' or '+':
                    break;
                case '(' or ')':
                    n = IsPlural(text, start, end) && i >= end - 3 ? 0 : 1;
                    break;
                case '$' or '\u00A3' or '\u20AC':
                    // 'US$5' is 'US$' and '5'
                    if (i > from && char.IsLetter(before) && i + 1 < end)
                    {
                        words.Add((from, i + 1));
                        from = i + 1;
                        continue;
                    }
                    n = char.IsDigit(after) && i > from ? 1 : i > from ? 1 : 1;
                    break;
                default:
                    n = char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark ? 0 : Mark(text, i, end);
                    break;
            }
            if (n == 0) continue;
            if (i > from) Word(text, from, i, words);
            words.Add((i, i + n));
            from = i + n;
            i = from - 1;
        }
        if (end > from) Word(text, from, end, words);
    }

    /// <summary>How many hyphens to cut out at this place; 0 where the hyphen stays.</summary>
    private static int HyphenLength(string text, int start, int from, int at, int end, ref bool? isNumber)
    {
        int n = Run(text, at, end, '-');
        if (n > 1 || at == from) return at == from && n == 1 && at + 1 < end && char.IsDigit(text[at + 1]) ? 0 : n;
        if (text[at] is '\u2013' or '\u2014') return 1;
        var before = text.AsSpan(from, at - from);
        if (before.Length <= 10)
        {
            Span<char> lower = stackalloc char[before.Length];
            before.ToLowerInvariant(lower);
            if (Prefixes.Contains(lower)) return 0;
        }
        isNumber ??= IsNumber(text, start, end);
        return isNumber.Value ? 0 : 1;
    }

    // Telephone and file numbers: digits with two hyphens or more.
    private static bool IsNumber(string text, int start, int end)
    {
        int hyphens = 0, digits = 0, letters = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (Characters.Fold(c) == '-') hyphens++;
            else if (char.IsDigit(c)) digits++;
            else if (char.IsLetter(c)) letters++;
        }
        return hyphens > 1 && letters == 0 && digits > 4;
    }

    /// <summary>Cuts clitics off, and tells apart what is written together.</summary>
    private static void Word(string text, int start, int end, List<(int Start, int End)> words)
    {
        int length = end - start;
        if (length <= 7)
        {
            Span<char> lower = stackalloc char[length];
            text.AsSpan(start, length).ToLowerInvariant(lower);
            if (Joined.TryGetValue(lower, out int first) && !MayBeName(text, start, end))
            {
                words.Add((start, start + first));
                words.Add((start + first, end));
                return;
            }
        }
        if (length > 2 && char.IsDigit(text[start]))
        {
            // '10am' is '10' and 'am'; also with a colon
            int digits = start;
            while (digits < end && (char.IsDigit(text[digits]) || text[digits] is ':' or '.' or ',')) digits++;
            var unit = text.AsSpan(digits, end - digits);
            if (digits < end && unit is "am" or "pm" or "AM" or "PM" or "a.m." or "p.m." or "km" or "kg" or "mm" or "cm" or "mg" or "m" or "bn")
            {
                words.Add((start, digits));
                words.Add((digits, end));
                return;
            }
        }
        int cut = end;
        for (int k = 1; k <= 3 && k < length; k++)
        {
            if (Characters.Fold(text[end - k]) != '\'') continue;
            Span<char> clitic = stackalloc char[k];
            for (int i = 0; i < k; i++) clitic[i] = char.ToLowerInvariant(Characters.Fold(text[end - k + i]));
            if (k == 1 || Clitics.Contains(clitic)) cut = end - k;
            else if (k == 2 && clitic[1] == 't' && end - k - 1 > start && text[end - k - 1] is 'n' or 'N') cut = end - k - 1;
            break;
        }
        if (cut > start && cut < end)
        {
            Word(text, start, cut, words);
            words.Add((cut, end));
            return;
        }
        words.Add((start, end));
    }

    // 'Wanna' within a sentence, or before another capital, is somebody's name; 'Cannot' is nobody's.
    private static bool MayBeName(string text, int start, int end)
    {
        if (!char.IsUpper(text[start]) || !char.IsLower(text[end - 1]) || text.AsSpan(start, end - start) is "Cannot") return false;
        int before = start - 1;
        while (before >= 0 && !char.IsLetterOrDigit(text[before]) && text[before] is not (',' or ';' or '.' or '!' or '?' or ':')) before--;
        bool opens = before < 0 || text[before] is '.' or '!' or '?' or ':' || text[start - 1] is '"' or '\'' or '“' or '‘';
        int next = end;
        while (next < text.Length && Characters.IsBlank(text[next])) next++;
        return !opens || next >= text.Length || !char.IsLower(text[next]);
    }

    /// <summary>Length of one mark: equal stops, dashes or asterisks run together, all else stands alone.</summary>
    private static int Mark(string text, int at, int end)
    {
        char c = text[at], f = Characters.Fold(c);
        if (f is '.' or '-' or '*' or '=' or '_' or '~') return Run(text, at, end, f);
        if (c is '!' or '?')
        {
            int n = 1;
            while (at + n < end && text[at + n] is '!' or '?') n++;
            return n;
        }
        if (char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1])) return 2;
        return (c is '\'' or '`') && at + 1 < end && text[at + 1] == c ? 2 : 1;
    }

    private static int Run(string text, int at, int end, char folded)
    {
        int n = 1;
        while (at + n < end && Characters.Fold(text[at + n]) == folded) n++;
        return n;
    }

    /// <summary>Whether a chunk is an address of the net or of mail, and how long it is without marks behind it.</summary>
    private static bool IsAddress(ReadOnlySpan<char> chunk, out int length)
    {
        length = 0;
        if (chunk.Length < 5) return false;
        int at = chunk.IndexOf('@');
        bool address = chunk.Contains("://", StringComparison.Ordinal) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (at > 0 && at + 3 < chunk.Length && chunk[(at + 1)..].Contains('.')) || HasDomain(chunk);
        if (!address) return false;
        length = chunk.Length;
        while (length > 0 && (chunk[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '>' or ']' or '}' || Characters.Fold(chunk[length - 1]) is '"' or '\''
            || (chunk[length - 1] == ')' && !chunk[..length].Contains('('))))
        {
            length--;
        }
        // 'example.org's'
        if (length > 2 && chunk[length - 1] == 's' && Characters.Fold(chunk[length - 2]) == '\'') length -= 2;
        return length > 0;
    }

    private static bool HasDomain(ReadOnlySpan<char> chunk)
    {
        foreach (string domain in (ReadOnlySpan<string>)[".com", ".org", ".net", ".gov", ".edu", ".int"])
        {
            int i = chunk.IndexOf(domain, StringComparison.OrdinalIgnoreCase);
            if (i > 1 && (i + domain.Length == chunk.Length || !char.IsLetterOrDigit(chunk[i + domain.Length]))) return true;
        }
        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
