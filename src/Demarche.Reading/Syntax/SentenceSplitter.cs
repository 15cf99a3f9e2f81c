namespace Demarche.Reading.Syntax;

/// <summary>
/// Splits a block of English text into sentences. A line break is white space; an empty line ends a sentence. Linear in
/// the length of the block, and no sentence is much longer than <see cref="LongestSentence"/>.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>Code units after which a sentence without an end is cut at white space, and after twice as many anywhere.</summary>
    public const int LongestSentence = 4000;

    /// <summary>Splits a block.</summary>
    /// <param name="text">The document's whole text.</param>
    /// <param name="start">First UTF-16 code unit of the block.</param>
    /// <param name="end">One past the last.</param>
    /// <returns>Half-open ranges in order, without white space at either end; together they cover all else.</returns>
    public static List<(int Start, int End)> Split(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        List<(int, int)> sentences = [];
        Split(text, start, end, sentences);
        return sentences;
    }

    internal static void Split(string text, int start, int end, List<(int Start, int End)> sentences)
    {
        int from = Skip(text, start, end);
        for (int i = from; i < end;)
        {
            char c = text[i];
            int cut = -1;
            if (c is '.' or '!' or '?' or '\u2026') (cut, i) = Stop(text, from, i, end);
            else if (c == '\n' && BlankLine(text, i, end)) (cut, i) = (i, i + 1);
            else if (i - from >= LongestSentence && (char.IsWhiteSpace(c) || (i - from >= LongestSentence * 2 && !char.IsLowSurrogate(c)))) (cut, i) = (i, i + 1);
            else i++;
            if (cut < 0) continue;
            Add(text, from, cut, sentences);
            from = i = Skip(text, cut, end);
        }
        Add(text, from, end, sentences);
    }

    /// <summary>Looks at a run of stops: where the sentence ends if it does, else −1; and where to go on.</summary>
    private static (int Cut, int Next) Stop(string text, int from, int at, int end)
    {
        int after = at;
        bool strong = false;
        while (after < end && IsStop(text, after, end))
        {
            strong |= text[after] is '!' or '?';
            // '. . .' is one ellipsis
            after += text[after] == ' ' ? 2 : 1;
        }
        int stops = after - at;
        int closed = after;
        while (closed < end && IsClosing(text, closed, end)) closed++;
        if (closed < end && !Characters.IsBlank(text[closed])) return NoteMark(text, after, end) is int note and > 0 ? (note, note) : (-1, after);
        int next = Skip(text, closed, end);
        if (next >= end) return (-1, end);
        // note marks set off with a blank: 'it closed. [2] [3] Then'
        int marks = next;
        while (marks < end && text[marks] == '[' && NoteMark(text, marks, end, last: false) is int mark and > 0)
        {
            (closed, marks) = (mark, Skip(text, mark, end));
        }
        if (marks >= end) return (-1, end);
        if (marks > next) return char.IsLower(text[marks]) ? (-1, closed) : (closed, closed);
        int word = next;
        while (word < end && IsOpening(text[word])) word++;
        bool opened = word > next;
        if (word >= end) return (-1, after);
        char first = text[word];
        if ((char.IsLower(first) && !IsCamel(text, word, end)) || (first is ',' or ';' or ':' or ')' or ']' && !opened)) return (-1, after);
        if (BlankLine(text, closed, end)) return (closed, closed);
        if (stops == 1 && !strong && text[at] == '.' && closed == after && Belongs(text, from, at, word, end, opened)) return (-1, after);
        if (first is '\u2013' or '\u2014' || (first == '-' && (closed > after || (word + 1 < end && text[word + 1] == '-')))) return (-1, after);
        // 'it ended. (2012)' and a title's own mark: 'Why Me? (1965)'
        if (text[next] == '(' && char.IsDigit(first)) return (-1, after);
        return (closed, closed);
    }

    /// <summary>Whether a full stop is part of the word before it and ends no sentence.</summary>
    private static bool Belongs(string text, int from, int at, int next, int end, bool opened)
    {
        int start = at;
        while (start > from && !Characters.IsBlank(text[start - 1]) && !IsOpening(text[start - 1]) && text[start - 1] is not ('-' or '/' or '\u2013' or '\u2014')) start--;
        var word = text.AsSpan(start, at - start);
        int stop = next;
        while (stop < end && (char.IsLetter(text[stop]) || Characters.Fold(text[stop]) == '\'')) stop++;
        var following = text.AsSpan(next, stop - next);
        bool number = char.IsDigit(text[next]) || IsRoman(following);
        switch (Abbreviations.Of(word))
        {
            case Abbreviations.Kind.Leading:
                return true;
            case Abbreviations.Kind.BeforeNumber:
                return number;
            case Abbreviations.Kind.Initial:
                // 'J. Smith' goes on; 'in schedule A. The' does not. One's own 'I' ends sentences too.
                return !opened && !(Abbreviations.Starts(following) && following.Length > 1);
            case Abbreviations.Kind.Ambiguous:
                return !opened && !Abbreviations.Starts(following) && !IsTitle(text, following, stop, end);
            default:
                // 'b. 1975', 'c. 314'
                if (word.Length == 1 && char.IsLower(word[0])) return number;
                // '1. First', '4.2. Second' and 'Figure 3. Third' begin with the number of the item.
                return IsItemNumber(word) && (start == from || IsSecondWord(text, from, start));
        }
    }

    private static bool IsItemNumber(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 6) return false;
        int digits = 0;
        foreach (char c in word)
        {
            if (char.IsDigit(c)) digits++;
            else if (c != '.') return IsRoman(word) && word.Length > 1;
        }
        return digits <= 3;
    }

    /// <summary>Whether only one capitalised word stands before.</summary>
    private static bool IsSecondWord(string text, int from, int at)
    {
        int i = from;
        while (i < at && char.IsLetter(text[i])) i++;
        return i > from && i + 1 == at && char.IsUpper(text[from]) && i - from > 2;
    }

    /// <summary>Whether a word is the title of a person, with its stop: 'at 6 p.m. Mr.' ends a sentence before it.</summary>
    private static bool IsTitle(string text, ReadOnlySpan<char> word, int after, int end) =>
        after < end && text[after] == '.' && word.Length > 1 && Abbreviations.Of(word) == Abbreviations.Kind.Leading;

    /// <summary>A small letter and a capital right behind, as some names are written.</summary>
    private static bool IsCamel(string text, int at, int end) => at + 1 < end && char.IsUpper(text[at + 1]);

    private static bool IsStop(string text, int at, int end) =>
        text[at] is '.' or '!' or '?' or '\u2026' || (text[at] == ' ' && at + 1 < end && text[at + 1] == '.' && text[at - 1] == '.');

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 5) return false;
        foreach (char c in word)
        {
            if (c is not ('I' or 'V' or 'X' or 'L')) return false;
        }
        return true;
    }

    /// <summary>End of a note mark such as <c>[12]</c> or a raised figure behind a stop, when the sentence ends with it; else 0.</summary>
    private static int NoteMark(string text, int at, int end, bool last = true)
    {
        int i = at;
        while (i < end && text[i] == '[')
        {
            int digits = i + 1;
            while (digits < end && char.IsDigit(text[digits])) digits++;
            if (digits == i + 1 || digits >= end || text[digits] != ']') return 0;
            i = digits + 1;
        }
        while (i < end && text[i] is '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079')) i++;
        if (i == at || (i < end && !Characters.IsBlank(text[i])) || (last && i >= end)) return 0;
        if (!last) return i;
        int next = Skip(text, i, end);
        return next < end && !char.IsLower(text[next]) ? i : 0;
    }

    private static bool IsClosing(string text, int at, int end) => text[at] switch
    {
        ')' or ']' or '}' or '\u201D' or '\u2019' or '\u00BB' or '\u203A' or '*' or '_' => true,
        '"' or '\'' => at + 1 >= end || !char.IsLetterOrDigit(text[at + 1]),
        _ => false,
    };

    private static bool IsOpening(char c) => c is '(' or '[' or '{' or '"' or '\'' or '\u201C' or '\u2018' or '\u201E' or '\u00AB' or '\u2039' or '*' or '_' or '\u00BF' or '\u00A1';

    /// <summary>Whether white space from here holds an empty line.</summary>
    private static bool BlankLine(string text, int at, int end)
    {
        int breaks = 0;
        for (; at < end && Characters.IsBlank(text[at]); at++)
        {
            if (text[at] == '\n' && ++breaks == 2) return true;
        }
        return false;
    }

    private static int Skip(string text, int at, int end)
    {
        while (at < end && Characters.IsBlank(text[at])) at++;
        return at;
    }

    private static void Add(string text, int start, int end, List<(int Start, int End)> sentences)
    {
        while (end > start && Characters.IsBlank(text[end - 1])) end--;
        if (end > start) sentences.Add((start, end));
    }
}
