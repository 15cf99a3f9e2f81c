using Demarche.Reading.Dates;

namespace Demarche.Reading.Annotations;

/// <summary>Goes over the tokens of a text once and reads its provisions.</summary>
internal readonly ref struct ProvisionReader(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, List<ProvisionMention> found)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<TextToken> t = tokens;

    internal void Run()
    {
        int sentence = found.Count;
        for (int i = 0; i < t.Length;)
        {
            if (t[i].Kind == TextTokenKind.Mark && t[i].First is '.' or '!' or '?' && At(i + 1).IsCapital && ProvisionWords.Unit(Text(i - 1)) is null) sentence = found.Count;
            int end = Read(i, sentence);
            i = end < 0 ? i + 1 : end;
        }
    }

    private TextToken At(int i) => (uint)i < (uint)t.Length ? t[i] : default;

    private ReadOnlySpan<char> Text(int i) => (uint)i < (uint)t.Length ? text[t[i].Start..t[i].End] : default;

    /// <summary>Reads what starts with a unit's name: one provision or several in a row, and their instrument.</summary>
    private int Read(int i, int sentence)
    {
        if (!UnitAt(i, out string unit, out int j) || !Number(j, unit, out string number, out int end)) return -1;
        int first = found.Count;
        // 'Paragraph 3 of article 19': the inner one goes into brackets behind the outer.
        string inside = "";
        while (ProvisionWords.IsInner(unit))
        {
            int of = At(end).Is(DateWord.Of) ? end + 1 : -1;
            if (of > 0 && At(of).Is(DateWord.The)) of++;
            if (of < 0 || !UnitAt(of, out string outer, out int k) || !Number(k, outer, out string outerNumber, out int outerEnd)) break;
            inside = Bracket(number) + inside;
            (unit, number, end) = (outer, outerNumber, outerEnd);
        }
        if (inside.Length == 0 && ProvisionWords.NeedsOuter(unit)) return -1;
        // 'Article 19, paragraph 3'
        while (!ProvisionWords.IsInner(unit) && (At(end).IsMark(',') || At(end).IsMark('(')) && UnitAt(end + 1, out string inner, out int k) && ProvisionWords.IsInner(inner) && Number(k, inner, out string innerNumber, out int innerEnd))
        {
            inside += Bracket(innerNumber);
            end = At(end).IsMark('(') && At(innerEnd).IsMark(')') ? innerEnd + 1 : innerEnd;
        }
        found.Add(new(t[i].Start, t[end - 1].End, $"{unit} {number}{inside}", null));
        end = More(unit, number, end);
        string? instrument = Behind(ref end) ?? Ahead(i) ?? Inherited(first, sentence);
        if (instrument is not null)
        {
            for (int k = first; k < found.Count; k++) found[k] = found[k] with { Instrument = instrument };
            // 'Article 19 and article 21 of the Covenant': those before in the same breath, too.
            for (int k = first - 1; k >= sentence && found[k].Instrument is null && Joined(found[k].End, found[k + 1].Start); k--) found[k] = found[k] with { Instrument = instrument };
        }
        return end;
    }

    /// <summary>', 21 and 22', 'to 21', '-21'.</summary>
    private int More(string unit, string before, int end)
    {
        for (; ; )
        {
            int j = end;
            if (At(j).IsMark(',')) j++;
            if (At(j).Word is DateWord.And or DateWord.Or) j++;
            if (j == end && At(j).Word is DateWord.To || At(j).IsDash && At(j).Spaced == At(j + 1).Spaced) j++;
            if (j == end || At(j).Kind != TextTokenKind.Digits || !Number(j, unit, out string number, out int stop)) return end;
            // 'Article 19, 21 people': what is counted is no article; numbers of articles in a row go up.
            if (At(stop) is { Kind: TextTokenKind.Word, IsCapital: false } next && !next.Is(DateWord.Of) && !next.Is(DateWord.And) && !next.Is(DateWord.Or) && !next.Is(DateWord.To) && At(end).IsMark(',') && !At(end + 1).Is(DateWord.And)) return end;
            if (Leading(number) <= Leading(before) && number.Length <= before.Length) return end;
            found.Add(new(t[j].Start, t[stop - 1].End, $"{unit} {number}", null));
            (before, end) = (number, stop);
        }
    }

    private bool UnitAt(int i, out string unit, out int behind)
    {
        unit = "";
        behind = i + 1;
        TextToken token = At(i);
        if (token.Length == 0 || ProvisionWords.Unit(Text(i)) is not { } found) return false;
        unit = found;
        if (At(behind).IsMark('.') && !At(behind).Spaced) behind++;
        while (At(behind).IsMark('§')) behind++;
        return true;
    }

    /// <summary>'174', '295-C', '174-1', '164(2)', '19.20', '12bis', 'IV'.</summary>
    private bool Number(int i, string unit, out string number, out int end)
    {
        (number, end) = ("", i);
        TextToken first = At(i);
        if (first.Kind == TextTokenKind.Word)
        {
            bool roman = unit is "Article" or "Chapter" or "Section" or "Part" && first.Length <= 6 && !Text(i).ContainsAnyExcept("IVXLC");
            bool letter = unit is "Section" or "Paragraph" or "Subparagraph" or "Point" && first is { Length: 1 } && At(i + 1).Kind != TextTokenKind.Word && !At(i + 1).IsApostrophe && char.IsAsciiLetterLower(first.First) && first.First != 'a';
            if (!roman && !letter) return false;
            (number, end) = (Text(i).ToString(), i + 1);
            return true;
        }
        if (first.Kind != TextTokenKind.Digits && !first.IsMark('(') || first.Kind == TextTokenKind.Digits && first.Length > 5) return false;
        if (first.Kind == TextTokenKind.Digits) end++;
        for (; ; )
        {
            TextToken a = At(end), b = At(end + 1);
            bool joinsDigits = !a.Spaced && !b.Spaced && b.Kind == TextTokenKind.Digits && (a.IsMark('.') || a.IsDash && b.Length <= 2 && b.Value < first.Value || a.IsMark('/'));
            bool joinsLetter = !a.Spaced && !b.Spaced && a.IsDash && b is { Kind: TextTokenKind.Word, Length: 1, IsCapital: true };
            bool bracket = a.IsMark('(') && (!a.Spaced || b.Length <= 2) && At(end + 2).IsMark(')') && (b.Kind == TextTokenKind.Digits && b.Length <= 2 || b.Kind == TextTokenKind.Word && (b.Length == 1 || !Text(end + 1).ContainsAnyExcept("ivx")));
            bool letters = a is { Kind: TextTokenKind.Word, Spaced: false } && end > i && (a.Length == 1 || Text(end) is "bis" or "ter" or "quater");
            if (joinsDigits || joinsLetter) end += 2;
            else if (bracket) end += 3;
            else if (letters) end++;
            else break;
        }
        if (end == i) return false;
        // As written, blanks before brackets left out.
        number = text[t[i].Start..t[end - 1].End].ToString().Replace(" ", "", StringComparison.Ordinal);
        return true;
    }

    private static string Bracket(string number) => number.StartsWith('(') ? number : $"({number})";

    private static int Leading(string number)
    {
        int value = 0;
        foreach (char c in number)
        {
            if (!char.IsAsciiDigit(c)) break;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /// <summary>'of the Criminal Code', 'under the Covenant', ', Criminal Code', past a remark in brackets.</summary>
    private string? Behind(ref int end)
    {
        int j = end;
        if (At(j).IsMark('('))
        {
            int close = j + 1;
            while (close < j + 16 && close < t.Length && !t[close].IsMark(')')) close++;
            if (At(close).IsMark(')')) j = close + 1;
        }
        bool of = At(j).Is(DateWord.Of) || At(j).Is(DateWord.In) || Text(j) is "under";
        bool comma = At(j).IsMark(',');
        if (!of && !comma) return null;
        j++;
        // 'of the country's new Criminal Code': what stands before the name.
        for (int k = 0; k < 6 && !comma; k++)
        {
            if (Name(j, out string? name, out int stop))
            {
                end = stop;
                return name;
            }
            if (At(j).Kind == TextTokenKind.Mark && !At(j).IsApostrophe || At(j).Kind == TextTokenKind.None) return null;
            j++;
        }
        if (comma && Name(j, out string? named, out int last))
        {
            end = last;
            return named;
        }
        return null;
    }

    /// <summary>'the Criminal Code's Article 174', 'Penal Code section 295-C'.</summary>
    private string? Ahead(int i)
    {
        int last = i - 1;
        if (At(last).Is(DateWord.PluralEnding) && At(last - 1).IsApostrophe) last -= 2;
        else if (At(last).IsMark('(') || At(last).IsMark(',')) last--;
        if (!ProvisionWords.IsHead(Text(last))) return null;
        int first = last;
        while (first > 0 && At(first - 1).Kind == TextTokenKind.Word && (At(first - 1).IsCapital && !At(first - 1).Is(DateWord.The) && At(first - 1).Word is DateWord.None || ProvisionWords.IsModifier(Text(first - 1)))) first--;
        if (first == last && Text(last) is not ("Constitution" or "constitution" or "Covenant" or "Convention" or "Charter")) return null;
        return Title(first, last + 1);
    }

    private string? Inherited(int first, int sentence) =>
        first > sentence && found[first - 1].Instrument is { } before && Joined(found[first - 1].End, found[first].Start) ? before : null;

    /// <summary>Whether only a few words of joining lie between two places.</summary>
    private bool Joined(int end, int start)
    {
        if (start - end > 60) return false;
        var between = text[end..start];
        return between.IndexOfAny('.', ';') < 0 && (start - end <= 12 || between.Contains(" and ", StringComparison.Ordinal));
    }

    /// <summary>An instrument's name at a token: capitalised words with a head among them, or 'the criminal code' in small letters.</summary>
    private bool Name(int i, out string? name, out int end)
    {
        (name, end) = (null, i);
        int first = i;
        if (At(first).Is(DateWord.The)) first++;
        TextToken start = At(first);
        if (start.Kind != TextTokenKind.Word || ProvisionWords.Unit(Text(first)) is not null && !ProvisionWords.IsHead(Text(first))) return false;
        if (!start.IsCapital)
        {
            int last = first;
            while (ProvisionWords.IsModifier(Text(last))) last++;
            if (!ProvisionWords.IsHead(Text(last)) || last == first && Text(last) is "law" or "act" or "code" or "bill" or "resolution" or "rules" or "agreement" or "decree") return false;
            end = last + 1;
            name = Title(first, end);
            return true;
        }
        // 'ICCPR', 'IPC': an acronym is a name by itself.
        if (start.Length >= 2 && IsUpper(first) && !At(first + 1).IsCapital)
        {
            end = first + 1;
            name = Text(first).ToString();
            return true;
        }
        int head = -1, j = first;
        for (; j < first + 14; j++)
        {
            TextToken token = At(j);
            if (token.Kind == TextTokenKind.Word && token.IsCapital)
            {
                if (head < 0 && ProvisionWords.IsHead(Text(j))) head = j;
                end = j + 1;
                continue;
            }
            // A state's name before its law: 'Ruritania's Criminal Code' starts anew behind the apostrophe.
            if (head < 0 && token.IsApostrophe)
            {
                j = At(j + 1).Is(DateWord.PluralEnding) ? j + 1 : j;
                first = j + 1;
                continue;
            }
            if (head < 0) break;
            // 'Criminal Code of Ruritania': a name that is whole ends before 'of'; 'Code of Criminal Procedure', 'Law on Assemblies' go on.
            bool whole = head > first || Text(head) is "Constitution";
            bool goesOn = token.Is(DateWord.Of) ? !whole || Text(head) is "Declaration" or "Charter" or "Covenant" or "Convention" : token.Word is DateWord.On or DateWord.The or DateWord.And || Text(j) is "for" or "against" or "relating" or "to" or "concerning";
            if (!goesOn || !Continues(j)) break;
        }
        if (head < 0 || end <= first) return false;
        name = Title(first, end);
        return true;
    }

    /// <summary>Whether a capital comes within the next words of joining.</summary>
    private bool Continues(int i)
    {
        for (int j = i + 1; j <= i + 3; j++)
        {
            if (At(j).Kind != TextTokenKind.Word) return false;
            if (At(j).IsCapital) return ProvisionWords.Unit(Text(j)) is null;
            if (At(j).Word is not (DateWord.The or DateWord.Of or DateWord.And or DateWord.On) && Text(j) is not ("to" or "all" or "its")) return false;
        }
        return false;
    }

    private bool IsUpper(int i)
    {
        foreach (char c in Text(i))
        {
            if (!char.IsUpper(c)) return false;
        }
        return true;
    }

    /// <summary>The words of a name, each but the small ones with a capital, one blank between.</summary>
    private string Title(int first, int end)
    {
        System.Text.StringBuilder s = new();
        for (int i = first; i < end; i++)
        {
            if (i > first && At(i).Spaced) s.Append(' ');
            bool small = At(i).Word is DateWord.Of or DateWord.On or DateWord.The or DateWord.And or DateWord.In or DateWord.A or DateWord.To || Text(i) is "for" or "against" or "relating" or "concerning" or "all";
            s.Append(i > first && small ? At(i).First : char.ToUpperInvariant(At(i).First)).Append(Text(i)[1..]);
        }
        return s.ToString();
    }
}
