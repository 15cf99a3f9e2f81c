using System.Runtime.CompilerServices;

namespace Demarche.Reading.Names;

/// <summary>
/// Walks the words of a name from its start and hashes their folded letters, the same for a name of the gazetteer and for
/// running text. Dots of initials, apostrophes and the breadth of blanks and hyphens do not enter the hash, so that
/// <c>U.S.</c> is <c>US</c>, <c>N’Djamena</c> is <c>N'Djamena</c>, and a name may break at a line's end.
/// </summary>
internal ref struct NameScan
{
    /// <summary>What a hash starts from (FNV-1a, 64 bits).</summary>
    public const ulong Offset = 14695981039346656037UL;

    /// <summary>What each letter multiplies it by.</summary>
    public const ulong Prime = 1099511628211UL;

    private readonly ReadOnlySpan<char> _text;
    private int _next;
    private bool _within;

    /// <summary>Stands before the first word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first word starts.</param>
    public NameScan(ReadOnlySpan<char> text, int start)
    {
        _text = text;
        _next = start;
        End = start;
        Hash = Offset;
    }

    /// <summary>Hash of all words so far.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Where the last word ends.</summary>
    public int End { get; private set; }

    /// <summary>Words so far.</summary>
    public int Words { get; private set; }

    /// <summary>A bit for each of the first 32 words that starts with a capital (or digit).</summary>
    public uint Capitals { get; private set; }

    /// <summary>A bit for each of the first 32 words of two letters or more that is all capitals.</summary>
    public uint AllCapitals { get; private set; }

    /// <summary>Goes over the next word; before a possessive 's it stops once, so that the name without it can be looked up.</summary>
    /// <returns>False where no further word can belong to the same name.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Next()
    {
        if (!_within && !Enter()) return false;
        bool possessive = _within;
        _within = false;
        int i = _next, letters = possessive ? 2 : 0, run = 0;
        bool dotted = false, lower = false;
        for (; i < _text.Length; i++)
        {
            char c = _text[i];
            if (Folding.IsWord(c))
            {
                if (Folding.IsMark(c)) continue;
                Hash = (Hash ^ Folding.Fold(c)) * Prime;
                lower |= char.IsLower(c);
                letters++;
                run++;
            }
            else if (c == '.' && run == 1 && IsLetterAt(i + 1) && (dotted || !IsWordAt(i + 2)))
            {
                dotted = true;
                run = 0;
            }
            else if (Folding.IsApostrophe(c) && letters > 0 && IsWordAt(i + 1))
            {
                if (!possessive && _text[i + 1] is 's' or 'S' && !IsWordAt(i + 2))
                {
                    _within = true;
                    break;
                }
                possessive = false;
                run = 0;
            }
            else break;
        }
        _next = i;
        if (dotted && i < _text.Length && _text[i] == '.' && !IsWordAt(i + 1)) _next = ++i;
        End = i;
        if (letters > 0) Mark(letters, lower);
        return letters > 0;
    }

    private void Mark(int letters, bool lower)
    {
        if (Words < 32 && letters > 1 && !lower) AllCapitals |= 1u << Words;
        if (!_within) Words++;
    }

    // From the end of one word to the start of the next: a blank, a line's end, a hyphen, a stroke; never an empty line.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Enter()
    {
        int i = _next;
        if (Words > 0)
        {
            if (i < _text.Length && _text[i] == '.' && ShortBefore(i)) i++;
            else if (i + 1 < _text.Length && Folding.IsApostrophe(_text[i]) && char.IsWhiteSpace(_text[i + 1])) i++; // Peoples' Rights
            if (i < _text.Length && _text[i] == ',')
            {
                Hash = (Hash ^ ',') * Prime;
                i++;
            }
            int from = i, lines = 0;
            while (i < _text.Length && (char.IsWhiteSpace(_text[i]) || Folding.IsHyphen(_text[i]) || _text[i] == '/'))
            {
                if (_text[i] == '\n' && ++lines > 1) return false;
                i++;
            }
            if (i == from) return false;
            if (i < _text.Length && Folding.IsApostrophe(_text[i]) && IsWordAt(i + 1)) i++; // Umm al ‘Amad
            Hash = (Hash ^ ' ') * Prime;
            if (i < _text.Length && _text[i] == '&' && i + 1 < _text.Length && char.IsWhiteSpace(_text[i + 1]))
            {
                // '&' is a word of its own and the same as 'and'.
                foreach (char c in "and") Hash = (Hash ^ c) * Prime;
                Hash = (Hash ^ ' ') * Prime;
                Words++;
                i++;
                while (i < _text.Length && char.IsWhiteSpace(_text[i]))
                {
                    if (_text[i] == '\n' && ++lines > 1) return false;
                    i++;
                }
            }
        }
        if (!IsWordAt(i)) return false;
        _next = i;
        if (Words < 32 && !char.IsLower(_text[i])) Capitals |= 1u << Words;
        return true;
    }

    // 'St.' and 'Mt.' take a full stop within a name; after a longer word it ends the sentence.
    private readonly bool ShortBefore(int i)
    {
        int from = i;
        while (from > 0 && Folding.IsWord(_text[from - 1])) from--;
        return i - from is 1 or 2;
    }

    private readonly bool IsLetterAt(int i) => i < _text.Length && char.IsLetter(_text[i]);

    private readonly bool IsWordAt(int i) => i < _text.Length && Folding.IsWord(_text[i]);
}
