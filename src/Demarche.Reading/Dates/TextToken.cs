namespace Demarche.Reading.Dates;

/// <summary>What a token of the scanner is.</summary>
internal enum TextTokenKind : byte
{
    /// <summary>Before the first token and behind the last.</summary>
    None,

    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A run of ASCII digits.</summary>
    Digits,

    /// <summary>One other character that is not white space.</summary>
    Mark,
}

/// <summary>A run of letters or digits, or one mark; its offsets are those of the text scanned.</summary>
internal readonly record struct TextToken(int Start, int End, TextTokenKind Kind, DateWord Word, DateCue Cue, int Value, char First, bool Spaced, bool OpensParagraph)
{
    internal int Length => End - Start;

    internal bool IsCapital => char.IsUpper(First);

    internal bool Is(DateWord word) => Word == word;

    internal bool IsMark(char c) => Kind == TextTokenKind.Mark && First == c;

    internal bool IsDash => Kind == TextTokenKind.Mark && First is '-' or '–' or '—' or '‐' or '‑' or '−';

    internal bool IsApostrophe => Kind == TextTokenKind.Mark && First is '\'' or '’';

    /// <summary>A cardinal number in digits or as a word, or −1.</summary>
    internal int Cardinal => Kind == TextTokenKind.Digits || Word == DateWord.Cardinal ? Value : -1;
}

/// <summary>Cuts a text into tokens, each character looked at once.</summary>
internal static class TextScanner
{
    /// <summary>Adds the tokens of a range.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">First code unit of the range.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="into">Where they are added.</param>
    internal static void Scan(ReadOnlySpan<char> text, int start, int end, List<TextToken> into)
    {
        bool spaced = true, paragraph = true;
        int breaks = 0;
        for (int i = start; i < end;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                spaced = true;
                if (c == '\n' && ++breaks == 2) paragraph = true;
                i++;
                continue;
            }
            int from = i++;
            TextTokenKind kind = TextTokenKind.Mark;
            DateWords.Entry entry = default;
            if (char.IsAsciiDigit(c))
            {
                kind = TextTokenKind.Digits;
                int value = c - '0';
                for (; i < end && char.IsAsciiDigit(text[i]); i++) value = value > 99_999_999 ? int.MaxValue : value * 10 + (text[i] - '0');
                entry = new(DateWord.None, value);
            }
            else if (char.IsLetter(c))
            {
                kind = TextTokenKind.Word;
                while (i < end && (char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark)) i++;
                entry = DateWords.Find(text[from..i]);
            }
            else if (c == '&')
            {
                entry = new(DateWord.And);
            }
            into.Add(new TextToken(from, i, kind, entry.Word, entry.Cue, entry.Value, c, spaced, paragraph));
            (spaced, paragraph, breaks) = (false, false, 0);
        }
    }
}
