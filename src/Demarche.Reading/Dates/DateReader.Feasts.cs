namespace Demarche.Reading.Dates;

/// <summary>Feast days that have one date in every country that keeps them: those counted from Western Easter, Christmas and the new year.</summary>
internal readonly ref partial struct DateReader
{
    /// <summary>'Good Friday', 'Easter Monday 2009', 'Christmas Eve', 'New Year's Day'.</summary>
    private bool Feast(int i, out DatePoint point)
    {
        point = default;
        TextToken first = At(i);
        // 'The Good Friday march' is called so.
        if (first.Kind != TextTokenKind.Word || !first.IsCapital || At(i - 1).Word is DateWord.The or DateWord.A || Is(i - 1, "Orthodox") || Is(i - 1, "Coptic")) return false;
        if (first.Word is not (DateWord.NamesDay or DateWord.Feast) && !Is(i, "New") && !Is(i, "May")) return false;
        if (Movable(i, out int fromEaster))
        {
            point.End = i + 2;
            YearBehind(ref point);
            point = DatePoint.Resolved(point.End, InYear(i, point.Year, fromEaster));
            return true;
        }
        (int month, int day, int end) = i switch
        {
            _ when Is(i, "Christmas") && Is(i + 1, "Eve") => (12, 24, i + 2),
            _ when Is(i, "Christmas") && At(i + 1).Is(DateWord.Day) => (12, 25, i + 2),
            _ when Is(i, "Boxing") && At(i + 1).Is(DateWord.Day) => (12, 26, i + 2),
            _ when Is(i, "May") && At(i + 1).Is(DateWord.Day) && At(i + 1).IsCapital => (5, 1, i + 2),
            _ when Is(i, "New") && Is(i + 1, "Year") && At(i + 2).IsApostrophe && At(i + 4).Is(DateWord.Day) => (1, 1, i + 5),
            _ when Is(i, "New") && Is(i + 1, "Year") && At(i + 2).IsApostrophe && Is(i + 4, "Eve") => (12, 31, i + 5),
            _ => (0, 0, i),
        };
        if (month == 0) return false;
        point = new DatePoint { Month = month, Day = day, End = end };
        YearBehind(ref point);
        return true;
    }

    private bool Is(int i, ReadOnlySpan<char> word) => At(i) is { Kind: TextTokenKind.Word } token && text[token.Start..token.End].SequenceEqual(word);

    private bool Movable(int i, out int fromEaster)
    {
        int? days = At(i + 1) is { Kind: TextTokenKind.Word, IsCapital: true } second ? (second.Word, second.Value) switch
        {
            (DateWord.Weekday, 0) when Is(i, "Palm") => -7,
            (DateWord.Weekday, 4) when Is(i, "Maundy") || Is(i, "Holy") => -3,
            (DateWord.Weekday, 5) when Is(i, "Good") => -2,
            (DateWord.Weekday, 6) when Is(i, "Holy") || Is(i, "Easter") => -1,
            (DateWord.Weekday, 0) when Is(i, "Easter") => 0,
            (DateWord.Weekday, 1) when Is(i, "Easter") => 1,
            (DateWord.Weekday, 3) when Is(i, "Ash") => -46,
            (DateWord.Weekday, 2) when Is(i, "Shrove") => -47,
            (DateWord.Weekday, 0) when Is(i, "Whit") => 49,
            (DateWord.Weekday, 1) when Is(i, "Whit") => 50,
            (DateWord.Day, 1) when Is(i, "Ascension") => 39,
            _ => null,
        } : null;
        fromEaster = days ?? 0;
        return days is not null;
    }

    private Edtf? InYear(int at, long? year, int fromEaster)
    {
        if (year is { } given) return Edtf.OfDay(Easter(given).AddDays(fromEaster));
        if (published.Day is not { } day) return null;
        Day last = Easter(day.Year).AddDays(fromEaster);
        if (last > day)
        {
            if (Until(at) || Tense(at) == DateCue.Future) return Edtf.OfDay(last);
            last = Easter(day.Year - 1).AddDays(fromEaster);
        }
        return Edtf.OfDay(last);
    }

    /// <summary>Easter Sunday by the Gregorian calendar (Meeus, Jones, Butcher).</summary>
    private static Day Easter(long year)
    {
        long a = year % 19, b = year / 100, c = year % 100;
        long epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        long weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7;
        long correction = (a + 11 * epact + 22 * weekday) / 451;
        long days = epact + weekday - 7 * correction + 114;
        return new Day(year, (int)(days / 31), (int)(days % 31) + 1);
    }
}
