using System.Globalization;

namespace Demarche.Reading.Dates;

/// <summary>
/// A day of the proleptic Gregorian calendar with astronomical years (0 is 1 BC), as ISO 8601 counts them. Years run
/// from −10^18 to 10^18, far beyond <see cref="DateOnly"/>. Immutable, safe to share between threads.
/// </summary>
public readonly record struct Day : IComparable<Day>
{
    /// <summary>Greatest distance of a year from zero.</summary>
    public const long MaxYear = 1_000_000_000_000_000_000;

    /// <summary>Code units of the longest string that a day is written as.</summary>
    public const int LongestText = 32;

    private readonly byte month;
    private readonly byte dayOfMonth;

    /// <summary>Makes a day.</summary>
    /// <param name="year">Astronomical year, −10^18 to 10^18.</param>
    /// <param name="month">1–12.</param>
    /// <param name="dayOfMonth">1 to the length of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public Day(long year, int month, int dayOfMonth)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -MaxYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(dayOfMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dayOfMonth, DaysInMonth(year, month));
        (Year, this.month, this.dayOfMonth) = (year, (byte)(month - 1), (byte)(dayOfMonth - 1));
    }

    /// <summary>Astronomical year.</summary>
    public long Year { get; }

    /// <summary>Month, 1–12.</summary>
    public int Month => month + 1;

    /// <summary>Day of the month, 1–31.</summary>
    public int DayOfMonth => dayOfMonth + 1;

    /// <summary>Day of the week.</summary>
    public DayOfWeek DayOfWeek => (DayOfWeek)(int)((Number % 7 + 10) % 7);

    /// <summary>Days since 0000-03-01; the years of the range fit with room to spare in 128 bits.</summary>
    private Int128 Number
    {
        get
        {
            // March is counted as the first month, so that the leap day is the last of its year.
            Int128 y = Month <= 2 ? Year - 1 : Year;
            Int128 era = (y >= 0 ? y : y - 399) / 400;
            int yearOfEra = (int)(y - era * 400);
            int dayOfYear = (153 * (Month + (Month > 2 ? -3 : 9)) + 2) / 5 + DayOfMonth - 1;
            return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        }
    }

    /// <summary>The day of a <see cref="DateOnly"/>.</summary>
    /// <param name="date">Any.</param>
    public static Day From(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>True in leap years.</summary>
    /// <param name="year">Astronomical year.</param>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>Length of a month in days.</summary>
    /// <param name="year">Astronomical year.</param>
    /// <param name="month">1–12.</param>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The day some days later.</summary>
    /// <param name="days">How many; below zero for earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day would lie out of range.</exception>
    public Day AddDays(long days)
    {
        Int128 n = Number + days;
        Int128 era = (n >= 0 ? n : n - 146096) / 146097;
        int dayOfEra = (int)(n - era * 146097);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int m = (5 * dayOfYear + 2) / 153;
        int civil = m < 10 ? m + 3 : m - 9;
        return new Day((long)(era * 400) + yearOfEra + (civil <= 2 ? 1 : 0), civil, dayOfYear - (153 * m + 2) / 5 + 1);
    }

    /// <summary>The same day some months later, or the month's last day where it is shorter.</summary>
    /// <param name="months">How many; below zero for earlier.</param>
    public Day AddMonths(long months)
    {
        long total = month + months;
        long years = total >= 0 ? total / 12 : (total - 11) / 12;
        int m = (int)(total - years * 12) + 1;
        return new Day(Year + years, m, Math.Min(DayOfMonth, DaysInMonth(Year + years, m)));
    }

    /// <summary>Days from another day to this one.</summary>
    /// <param name="other">Any.</param>
    /// <returns>Below zero where <paramref name="other"/> is later.</returns>
    public long Since(Day other) => (long)(Number - other.Number);

    /// <inheritdoc/>
    public int CompareTo(Day other)
    {
        int c = Year.CompareTo(other.Year);
        if (c == 0) c = month.CompareTo(other.month);
        return c == 0 ? dayOfMonth.CompareTo(other.dayOfMonth) : c;
    }

    /// <summary>Order in time.</summary>
    public static bool operator <(Day left, Day right) => left.CompareTo(right) < 0;

    /// <summary>Order in time.</summary>
    public static bool operator >(Day left, Day right) => left.CompareTo(right) > 0;

    /// <summary>Order in time.</summary>
    public static bool operator <=(Day left, Day right) => left.CompareTo(right) <= 0;

    /// <summary>Order in time.</summary>
    public static bool operator >=(Day left, Day right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601: <c>2004-06-01</c>; beyond four digits the expanded form with its sign, <c>+170000002-01-01</c>.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[LongestText];
        return buffer[..Format(buffer)].ToString();
    }

    /// <summary>Writes the form of <see cref="ToString"/>.</summary>
    /// <param name="destination">At least <see cref="LongestText"/> code units.</param>
    /// <returns>How many were written.</returns>
    public int Format(Span<char> destination)
    {
        int at = 0;
        if (Year < 0) destination[at++] = '-';
        else if (Year > 9999) destination[at++] = '+';
        Math.Abs(Year).TryFormat(destination[at..], out int n, "0000", CultureInfo.InvariantCulture);
        at += n;
        destination[at++] = '-';
        destination[at++] = (char)('0' + Month / 10);
        destination[at++] = (char)('0' + Month % 10);
        destination[at++] = '-';
        destination[at++] = (char)('0' + DayOfMonth / 10);
        destination[at++] = (char)('0' + DayOfMonth % 10);
        return at;
    }
}
