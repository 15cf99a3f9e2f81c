namespace Demarche.Reading.Dates;

/// <summary>When a text was published, as sharply as that is known: what relative dates are counted from.</summary>
internal readonly struct Publication
{
    internal Publication(Edtf? published)
    {
        if (published is not { Kind: EdtfKind.Date or EdtfKind.DateTime, Year: { } year } value || value.Month > 12 || value.Latest is not { } latest) return;
        IsKnown = true;
        Year = year;
        Month = value.Month;
        Day = Month is null || value.DayOfMonth is null ? null : latest;
        Reference = latest;
        Value = Edtf.OfDate(year, Month ?? 0, Month is null ? 0 : value.DayOfMonth ?? 0);
    }

    /// <summary>False where nothing is known.</summary>
    internal bool IsKnown { get; }

    internal long Year { get; }

    internal int? Month { get; }

    /// <summary>The day; null where only month or year is known.</summary>
    internal Day? Day { get; }

    /// <summary>The last day that it can have been.</summary>
    internal Day Reference { get; }

    /// <summary>It without qualifiers and time of day.</summary>
    internal Edtf Value { get; }

    /// <summary>A day counted from the day of publication; null where that is not known.</summary>
    internal Edtf? DayAt(int days) => Day is { } day ? Edtf.OfDay(day.AddDays(days)) : null;

    /// <summary>Monday to Sunday of the ISO 8601 week so many weeks away.</summary>
    internal Edtf? WeekAt(int weeks) => Day is { } day ? WeekOf(day.AddDays(7 * weeks)) : null;

    internal Edtf? MonthAt(int months)
    {
        if (Month is not { } month) return null;
        Day day = new Day(Year, month, 1).AddMonths(months);
        return Edtf.OfDate(day.Year, day.Month);
    }

    internal Edtf? YearAt(int years) => IsKnown ? Edtf.OfDate(Year + years) : null;

    internal static Edtf WeekOf(Day day)
    {
        Day monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return Edtf.Interval(Edtf.OfDay(monday), Edtf.OfDay(monday.AddDays(6)));
    }
}
