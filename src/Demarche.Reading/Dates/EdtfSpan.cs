namespace Demarche.Reading.Dates;

/// <summary>
/// A stretch of days as written: one date (<see cref="To"/> nothing) or from a date to a
/// date. What an EDTF string means is one such stretch, or, of a set, several.
/// </summary>
internal readonly record struct EdtfSpan(EdtfDate From, EdtfDate To, bool IsDate)
{
    internal Day? Earliest => From.IsGiven ? From.Earliest : null;

    internal Day? Latest => IsDate ? From.Latest : To.IsGiven ? To.Latest : null;

    /// <summary>True where each day between the first and the last is meant: no <c>X</c> but at the end of a year.</summary>
    private bool IsUnbroken => !IsDate || !From.HasX || From.Month == 0 && From.Digits is long d && Trailing(d);

    /// <summary>Whether some day may lie in both.</summary>
    internal bool Overlaps(in EdtfSpan other)
    {
        if (IsPattern && other.IsPattern) return From.Meets(other.From);
        if (!(Before(Earliest, other.Latest) && Before(other.Earliest, Latest))) return false;
        if (!IsUnbroken) return HasDayIn(other.Earliest, other.Latest);
        return other.IsUnbroken || other.HasDayIn(Earliest, Latest);
    }

    /// <summary>Whether every day of the other may lie in this one.</summary>
    internal bool Covers(in EdtfSpan other)
    {
        if (IsPattern && other.IsPattern) return From.Covers(other.From);
        return IsUnbroken
            && (Earliest is null || other.Earliest is not null && Earliest <= other.Earliest)
            && (Latest is null || other.Latest is not null && other.Latest <= Latest);
    }

    // Year, month and day each stand alone: such dates meet where their components do.
    private bool IsPattern => IsDate && From.Form == EdtfYearForm.Plain && From.Significant == 0 && !From.IsSeason;

    private static bool Before(Day? start, Day? end) => start is null || end is null || start <= end;

    private static bool Trailing(long digits)
    {
        bool x = false;
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            bool here = (digits >> shift & 15) == EdtfDate.X;
            if (x && !here) return false;
            x = here;
        }
        return true;
    }

    private bool HasDayIn(Day? low, Day? high)
    {
        var (from, to) = From.Years();
        if (low is { } l) from = Math.Max(from, l.Year - 1);
        if (high is { } h) to = Math.Min(to, h.Year);
        for (long y = from; y <= to; y++)
        {
            if (!EdtfDate.Fits((int)From.Digits, (int)Math.Abs(y), 4)) continue;
            if (From.IsSeason)
            {
                if (Before(Season.Bound(From.Month, y, end: false), high) && Before(low, Season.Bound(From.Month, y, end: true))) return true;
                continue;
            }
            for (int m = 1; m <= 12; m++)
            {
                if (From.Month != 0 && !EdtfDate.Fits(From.Month, m, 2)) continue;
                for (int d = 1, days = Day.DaysInMonth(y, m); d <= days; d++)
                {
                    Day day = new(y, m, d);
                    if (From.DayOfMonth != 0 && !EdtfDate.Fits(From.DayOfMonth, d, 2)) continue;
                    if (Before(low, day) && Before(day, high)) return true;
                }
            }
        }
        return false;
    }
}
