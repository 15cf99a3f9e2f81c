namespace Demarche.Reading.Dates;

/// <summary>Dates told by their distance: from the publication, or from the date told before.</summary>
internal readonly ref partial struct DateReader
{
    private enum AnchorOf
    {
        Day,
        Month,
        Year,
    }

    private bool Relative(int i, out DatePoint point)
    {
        point = default;
        TextToken first = At(i);
        switch (first.Word)
        {
            case DateWord.Today or DateWord.Tonight:
                // Of a month or year published nothing sharper is known of today.
                return Give(PartOfDay(i + 1), published.IsKnown ? published.Value : null, out point);
            case DateWord.Yesterday:
                return Give(PartOfDay(i + 1), published.DayAt(-1), out point);
            case DateWord.Tomorrow:
                return Give(PartOfDay(i + 1), published.DayAt(1), out point);
            case DateWord.Weekday when first.IsCapital:
                return WeekdayAt(i, out point);
            case DateWord.This or DateWord.Last or DateWord.Next:
                return Near(i, out point);
            case DateWord.That or DateWord.Same or DateWord.Following or DateWord.Previous:
                return Told(i, out point);
            case DateWord.The:
                return The(i, out point);
            case DateWord.A or DateWord.Cardinal:
                return Distance(i, out point);
            default:
                return first.Kind == TextTokenKind.Digits && Distance(i, out point);
        }
    }

    private bool Until(int i) => At(i - 1) is { Word: DateWord.To, Cue: DateCue.Future };

    private static bool Give(int end, Edtf? value, out DatePoint point)
    {
        point = DatePoint.Resolved(end, value);
        return true;
    }

    private int PartOfDay(int i) => At(i).Is(DateWord.PartOfDay) ? i + 1 : i;

    /// <summary>'this week', 'last Friday', 'next spring', 'last night', 'last September'.</summary>
    private bool Near(int i, out DatePoint point)
    {
        point = default;
        int j = i + 1, shift = t[i].Word switch { DateWord.Last => -1, DateWord.Next => 1, _ => 0 };
        // 'In the last year' is a stretch of time, not a date.
        bool stretch = At(i - 1).Word is DateWord.The && shift != 0 || text[t[i].Start..t[i].End] is "past" && !At(i - 1).Is(DateWord.This);
        if (shift == 0 && At(j).Is(DateWord.Last)) (shift, j) = (-1, j + 1);
        else if (stretch) return false;
        if (At(j).Is(DateWord.KindOfYear) && At(j + 1).Is(DateWord.Year))
        {
            Give(j + 2, published.YearAt(shift), out point);
            point.Approximate = true;
            return true;
        }
        TextToken unit = At(j);
        int end = j + 1;
        switch (unit.Word)
        {
            case DateWord.Year when unit.Value == 1:
                return Give(end, published.YearAt(shift), out point);
            case DateWord.MonthUnit when unit.Value == 1:
                return Give(end, published.MonthAt(shift), out point);
            case DateWord.Week when unit.Value == 1:
                if (At(end).Is(DateWord.Weekday)) return Give(PartOfDay(end + 1), InWeek(shift, At(end).Value), out point);
                return Give(end, published.WeekAt(shift), out point);
            case DateWord.Century:
                return Give(end, published.IsKnown ? Edtf.Parse($"{published.Year / 100 + shift:00}XX") : null, out point);
            case DateWord.Decade when unit.Value == 1:
                return Give(end, published.IsKnown ? Edtf.Parse($"{published.Year / 10 + shift:000}X") : null, out point);
            case DateWord.Weekend:
                return Give(end, Weekend(shift, Tense(i)), out point);
            case DateWord.PartOfDay when shift <= 0:
                return Give(end, published.DayAt(shift), out point);
            case DateWord.Weekday when unit.IsCapital:
                return Give(PartOfDay(end), NearWeekday(unit.Value, shift), out point);
            case DateWord.Season:
                return Give(end, NearSeason(unit.Value, shift), out point);
            case DateWord.Month when unit.IsCapital:
                return Give(end, NearMonth(unit.Value, shift), out point);
            default:
                return false;
        }
    }

    /// <summary>'Friday', 'Friday night', 'Friday last week', 'Friday of next week'.</summary>
    private bool WeekdayAt(int i, out DatePoint point)
    {
        point = default;
        TextToken before = At(i - 1);
        // 'Every Friday' and 'a Friday' are no day; 'Good Friday' and 'Bloody Sunday' are names.
        if (before.Word is DateWord.A or DateWord.Every || before.Is(DateWord.NamesDay) && before.IsCapital) return false;
        int weekday = t[i].Value, end = PartOfDay(i + 1);
        int j = At(end).Is(DateWord.Of) ? end + 1 : end;
        if (At(j).Word is DateWord.Last or DateWord.Next or DateWord.This && At(j + 1).Is(DateWord.Week))
        {
            int shift = At(j).Word switch { DateWord.Last => -1, DateWord.Next => 1, _ => 0 };
            return Give(j + 2, InWeek(shift, weekday), out point);
        }
        Edtf? value = null;
        if (published.Day is { } day)
        {
            int back = ((int)day.DayOfWeek - weekday + 7) % 7;
            value = published.DayAt(back > 0 && (Until(i) || Tense(i) == DateCue.Future) ? 7 - back : -back);
        }
        else
        {
            value = ToldOf(weekday);
        }
        Give(end, value, out point);
        point.Weekday = weekday;
        return true;
    }

    /// <summary>'the day before yesterday', 'the same day', 'the next year', 'the weekend', 'the last week of March', 'in the spring'.</summary>
    private bool The(int i, out DatePoint point)
    {
        point = default;
        TextToken next = At(i + 1);
        switch (next.Word)
        {
            case DateWord.Day when At(i + 2).Is(DateWord.Before) && At(i + 3).Is(DateWord.Yesterday):
                return Give(i + 4, published.DayAt(-2), out point);
            case DateWord.Day when At(i + 2).Is(DateWord.After) && At(i + 3).Is(DateWord.Tomorrow):
                return Give(i + 4, published.DayAt(2), out point);
            case DateWord.Day or DateWord.Week or DateWord.MonthUnit or DateWord.Year when At(i + 2).Word is DateWord.Before or DateWord.After && At(i + 3).Kind != TextTokenKind.Word && next.Value == 1:
                return FromAnchor(next.Word, At(i + 2).Is(DateWord.Before) ? -1 : 1, i + 3, out point);
            case DateWord.Same or DateWord.Following or DateWord.Previous or DateWord.Next:
                return Told(i + 1, out point);
            case DateWord.Weekend:
                return Give(i + 2, Weekend(0, Tense(i)), out point);
            case DateWord.Season when At(i - 1).Word is DateWord.In or DateWord.Preposition or DateWord.Since or DateWord.By && !At(i + 2).Is(DateWord.Of) && text[next.Start..next.End] is not "fall":
                point = new DatePoint { Month = next.Value, End = i + 2 };
                return true;
            case DateWord.Ordinal or DateWord.Early or DateWord.Season or DateWord.None:
                return Calendar(i + 1, out point) && (point.IsResolved || point.Month > 12);
            default:
                return false;
        }
    }

    /// <summary>'that day', 'the same year', 'the following evening', 'the next month'.</summary>
    private bool Told(int i, out DatePoint point)
    {
        point = default;
        int shift = t[i].Word switch { DateWord.Following or DateWord.Next => 1, DateWord.Previous => -1, _ => 0 };
        TextToken unit = At(i + 1);
        if (unit.Word is not (DateWord.Day or DateWord.Week or DateWord.MonthUnit or DateWord.Year or DateWord.PartOfDay) || unit.Value > 1) return false;
        return FromAnchor(unit.Word is DateWord.PartOfDay ? DateWord.Day : unit.Word, shift, i + 2, out point);
    }

    /// <summary>'two weeks ago', 'a year earlier', '3 days later'.</summary>
    private bool Distance(int i, out DatePoint point)
    {
        point = default;
        int count = t[i].Is(DateWord.A) ? 1 : t[i].Cardinal;
        TextToken unit = At(i + 1), way = At(i + 2);
        if (count is < 1 or > 999 || unit.Word is not (DateWord.Day or DateWord.Week or DateWord.MonthUnit or DateWord.Year or DateWord.Decade)) return false;
        if (way.Is(DateWord.Ago))
        {
            return Give(i + 3, unit.Word switch
            {
                DateWord.Day => published.DayAt(-count),
                DateWord.Week => published.WeekAt(-count),
                DateWord.MonthUnit => published.MonthAt(-count),
                DateWord.Decade => published.IsKnown ? Edtf.Parse($"{published.Year / 10 - count:000}X") : null,
                _ => published.YearAt(-count),
            }, out point);
        }
        if (way.Word is not (DateWord.Later or DateWord.Earlier) || At(i + 3).Cue != DateCue.None || unit.Is(DateWord.Decade)) return false;
        return FromAnchor(unit.Word, way.Is(DateWord.Later) ? count : -count, i + 3, out point);
    }

    private bool FromAnchor(DateWord unit, int shift, int end, out DatePoint point)
    {
        point = default;
        AnchorOf precision = unit is DateWord.Year ? AnchorOf.Year : unit is DateWord.MonthUnit ? AnchorOf.Month : AnchorOf.Day;
        if (Anchor(precision) is not { Year: { } year } anchor) return false;
        Day day = new(year, anchor.Month ?? 1, anchor.DayOfMonth ?? 1);
        Day moved;
        Edtf value;
        switch (unit)
        {
            case DateWord.Day:
                value = Edtf.OfDay(day.AddDays(shift));
                break;
            case DateWord.Week:
                value = Publication.WeekOf(day.AddDays(7 * shift));
                break;
            case DateWord.MonthUnit:
                moved = day.AddMonths(shift);
                value = Edtf.OfDate(moved.Year, moved.Month);
                break;
            default:
                value = Edtf.OfDate(year + shift);
                break;
        }
        // What a text tells is not later than the text.
        if (shift > 0 && published.IsKnown && value.Earliest > published.Reference && Tense(end) != DateCue.Future) return false;
        return Give(end, value, out point);
    }

    /// <summary>The date told before, where it is sharp enough to count from.</summary>
    private Edtf? Anchor(AnchorOf precision)
    {
        // Four mentions back at most: farther off nobody counts from it.
        for (int i = mentions.Count - 1; i >= Math.Max(0, mentions.Count - 4); i--)
        {
            if (mentions[i].Value is not { } value) continue;
            Edtf? end = value.Kind == EdtfKind.Interval ? value.End ?? value.Start : value;
            if (end is not { Year: not null, Month: var month } date) continue;
            if (month > 12) month = null;
            // 'In May 2011 …, two days later': the day that it counts from is not told, and no earlier one is meant.
            if (precision == AnchorOf.Day && month is not null && date.DayOfMonth is null) return null;
            if (precision == AnchorOf.Year || month is not null && (precision == AnchorOf.Month || date.DayOfMonth is not null)) return month is null ? Edtf.OfDate(date.Year) : date;
        }
        return null;
    }

    /// <summary>'On Monday (20 May) … The march on Monday …': with no day of publication, the day told of that weekday shortly before.</summary>
    private Edtf? ToldOf(int weekday)
    {
        for (int i = mentions.Count - 1; i >= Math.Max(0, mentions.Count - 8); i--)
        {
            if (mentions[i].Value is not { Kind: EdtfKind.Date, DayOfMonth: not null } value) continue;
            ReadOnlySpan<char> words = text[mentions[i].Start..mentions[i].End];
            int end = words.IndexOfAny(' ', ',', '(');
            if (end > 0 && DateWords.Find(words[..end]) is { Word: DateWord.Weekday } told && told.Value == weekday) return value;
        }
        return null;
    }

    private Edtf? InWeek(int weeks, int weekday) =>
        published.Day is { } day ? Edtf.OfDay(day.AddDays(7 * weeks - ((int)day.DayOfWeek + 6) % 7 + (weekday + 6) % 7)) : null;

    private Edtf? NearWeekday(int weekday, int shift)
    {
        if (published.Day is not { } day) return null;
        if (shift == 0) return InWeek(0, weekday);
        int back = ((int)day.DayOfWeek - weekday + 7) % 7;
        return published.DayAt(shift < 0 ? (back == 0 ? -7 : -back) : 7 - back);
    }

    /// <summary>The weekend that is, or was last; with a cue the next.</summary>
    private Edtf? Weekend(int shift, DateCue tense)
    {
        if (published.Day is not { } day) return null;
        int sinceSaturday = ((int)day.DayOfWeek + 1) % 7;
        bool during = sinceSaturday <= 1;
        int move = -sinceSaturday;
        if (shift > 0 || shift == 0 && !during && tense == DateCue.Future) move += 7;
        if (shift < 0 && during) move -= 7;
        Day saturday = day.AddDays(move);
        return Edtf.Interval(Edtf.OfDay(saturday), Edtf.OfDay(saturday.AddDays(1)));
    }

    /// <summary>'last autumn' is the last that is over, 'next' the first that is yet to start, 'this' the one of the year.</summary>
    private Edtf? NearSeason(int season, int shift)
    {
        if (!published.IsKnown) return null;
        if (shift == 0) return Edtf.OfDate(published.Year, season);
        long year = published.Year + 1;
        if (shift < 0)
        {
            while (Edtf.OfDate(year, season).Latest >= published.Reference) year--;
        }
        else
        {
            while (Edtf.OfDate(year - 1, season).Earliest > published.Reference) year--;
        }
        return Edtf.OfDate(year, season);
    }

    private Edtf? NearMonth(int month, int shift)
    {
        // Of no known year, the month alone is told.
        if (!published.IsKnown) return Edtf.OfDate(null, month);
        int now = published.Month ?? 12;
        long year = published.Year + shift switch
        {
            < 0 => month < now ? 0 : -1,
            > 0 => month > now ? 0 : 1,
            _ => 0,
        };
        return Edtf.OfDate(year, month);
    }
}
