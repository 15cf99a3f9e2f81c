namespace Demarche.Reading.Dates;

/// <summary>How a date's year is written, or what stands in its place.</summary>
internal enum EdtfYearForm : byte
{
    /// <summary>Nothing stands there: an end that is not known.</summary>
    Unknown,

    /// <summary><c>..</c>: an end that is open.</summary>
    Open,

    /// <summary>Four digits.</summary>
    Plain,

    /// <summary><c>Y</c> and five digits or more, or digits with an exponent.</summary>
    Prefixed,
}

/// <summary>
/// One date of an EDTF string as written. Digits of the plain year, the month and the day are packed four bits each,
/// 15 standing for <c>X</c>; a month or day of 0 is not given. Months 21–41 are the standard's sub-year groupings.
/// </summary>
internal readonly record struct EdtfDate
{
    /// <summary>The packed value of an unspecified digit.</summary>
    internal const int X = 15;

    /// <summary>Where the qualifier before a component starts in <see cref="Qualifiers"/>; two bits on is the one behind it.</summary>
    internal const int YearBits = 0, MonthBits = 4, DayBits = 8;

    internal EdtfYearForm Form { get; init; }

    internal bool Negative { get; init; }

    /// <summary>Packed digits of a plain year; of a prefixed one the digits before <c>E</c> as a number.</summary>
    internal long Digits { get; init; }

    /// <summary>Zeros to be added to a prefixed year; 0 where no exponent is written.</summary>
    internal sbyte Exponent { get; init; }

    /// <summary>How many digits are significant; 0 where all are.</summary>
    internal ushort Significant { get; init; }

    internal byte Month { get; init; }

    internal byte DayOfMonth { get; init; }

    internal ushort Qualifiers { get; init; }

    internal static EdtfDate Open => new() { Form = EdtfYearForm.Open };

    internal bool IsGiven => Form >= EdtfYearForm.Plain;

    internal bool IsSeason => Month is > 0x20 and <= 0x41;

    internal bool IsYearUnknown => Form == EdtfYearForm.Plain && Digits == 0xFFFF;

    internal bool HasX => Form == EdtfYearForm.Plain
        && (AnyX((int)Digits, 4) || AnyX(Month, 2) || AnyX(DayOfMonth, 2));

    /// <summary>The day on which it starts where every <c>X</c> is as low as can be.</summary>
    internal Day Earliest => Bound(latest: false, end: false) ?? throw new InvalidOperationException("A date without a day is refused when read.");

    /// <summary>The day on which it starts where every <c>X</c> is as high as can be.</summary>
    internal Day LatestStart => Bound(latest: true, end: false) ?? Earliest;

    /// <summary>The last day that it may mean.</summary>
    internal Day Latest => Bound(latest: true, end: true) ?? Earliest;

    /// <summary>False where no digits in place of <c>X</c> make a day that exists.</summary>
    internal bool Exists => Bound(latest: false, end: false) is not null;

    /// <summary>Level of the standard that a date on its own needs.</summary>
    /// <param name="inInterval">Validators read a qualified season as level 1 in an interval, as level 2 alone; the standard does not say.</param>
    internal int Level(bool inInterval)
    {
        if (!IsGiven) return 1;
        int level = Negative || Form == EdtfYearForm.Prefixed ? 1 : 0;
        if (Exponent > 0 || Significant > 0 || Month > 0x24 && IsSeason) return 2;
        if (IsSeason) level = 1;
        if (Qualifiers != 0)
        {
            int last = DayOfMonth != 0 ? DayBits : Month != 0 ? MonthBits : YearBits;
            bool onlyAtEnd = (Qualifiers & ~(3 << last + 2)) == 0;
            if (!onlyAtEnd || IsSeason && !inInterval) return 2;
            level = 1;
        }
        if (HasX)
        {
            bool year = AnyX((int)Digits, 4);
            bool simple = year
                ? Month == 0 && (Digits & 15) == X && !AnyX((int)Digits >> 8, 2)
                : Month == 0xFF ? DayOfMonth is 0 or 0xFF : !AnyX(Month, 2) && DayOfMonth == 0xFF;
            if (!simple || inInterval) return 2;
            level = 1;
        }
        return level;
    }

    /// <summary>The qualifier in force on a component: its own, before or behind it, and those behind any component to its right.</summary>
    internal EdtfQualifier QualifierOf(int bits)
    {
        int q = Qualifiers >> bits & 3;
        for (int b = bits; b <= DayBits; b += 4) q |= Qualifiers >> b + 2 & 3;
        return (EdtfQualifier)q;
    }

    /// <summary>Whether some day may be both, of dates with plain years and no season.</summary>
    internal bool Meets(in EdtfDate other)
    {
        if (Negative != other.Negative) return false;
        long year = Merge(Digits, other.Digits, 4);
        long month = Month == 0 ? other.Month : other.Month == 0 ? Month : Merge(Month, other.Month, 2);
        long day = DayOfMonth == 0 ? other.DayOfMonth : other.DayOfMonth == 0 ? DayOfMonth : Merge(DayOfMonth, other.DayOfMonth, 2);
        return year >= 0 && month >= 0 && day >= 0
            && new EdtfDate { Form = Form, Negative = Negative, Digits = year, Month = (byte)month, DayOfMonth = (byte)day }.Exists;
    }

    /// <summary>Whether every day that the other may mean is one that this may mean, of dates with plain years and no season.</summary>
    internal bool Covers(in EdtfDate other) =>
        Negative == other.Negative && Merge(Digits, other.Digits, 4) == other.Digits
        && (Month == 0 || other.Month != 0 && Merge(Month, other.Month, 2) == other.Month)
        && (DayOfMonth == 0 || other.DayOfMonth != 0 && Merge(DayOfMonth, other.DayOfMonth, 2) == other.DayOfMonth);

    /// <summary>Digits that fit both, or −1.</summary>
    private static long Merge(long a, long b, int digits)
    {
        long merged = 0;
        for (int shift = 4 * digits - 4; shift >= 0; shift -= 4)
        {
            long x = a >> shift & 15, y = b >> shift & 15;
            if (x != y && x != X && y != X) return -1;
            merged = merged << 4 | (x == X ? y : x);
        }
        return merged;
    }

    /// <summary>Lowest and highest year that it may mean.</summary>
    internal (long Low, long High) Years()
    {
        long low, high;
        if (Form == EdtfYearForm.Plain)
        {
            (low, high) = (Fill((int)Digits, 0), Fill((int)Digits, 9));
            if (Negative) low = Math.Max(low, 1);
        }
        else
        {
            low = Digits;
            for (int i = 0; i < Exponent; i++) low *= 10;
            high = low;
        }
        if (Significant > 0)
        {
            long unit = 1;
            int digits = 1;
            for (long y = low; y >= 10; y /= 10) digits++;
            // '0050S2': the digits written count, the leading zeros of a plain year with them.
            if (Form == EdtfYearForm.Plain) digits = 4;
            for (int i = Significant; i < digits; i++) unit *= 10;
            low -= low % unit;
            high = low + unit - 1;
            if (Negative && low == 0) low = 1;
        }
        return Negative ? (-high, -low) : (low, high);
    }

    private Day? Bound(bool latest, bool end)
    {
        var (low, high) = Years();
        if (IsSeason) return Season.Bound(Month, latest ? high : low, end);
        // Only a 29 February can make one year fail and another fit; the loop ends at once for all other dates.
        for (long y = latest ? high : low; low <= y && y <= high; y += latest ? -1 : 1)
        {
            if (Form == EdtfYearForm.Plain && Significant == 0 && !Fits((int)Digits, (int)Math.Abs(y), 4)) continue;
            for (int m = latest ? 12 : 1; m is >= 1 and <= 12; m += latest ? -1 : 1)
            {
                if (Month == 0 ? m != (latest && end ? 12 : 1) : !Fits(Month, m, 2)) continue;
                int days = Day.DaysInMonth(y, m);
                if (DayOfMonth == 0) return new Day(y, m, latest && end ? days : 1);
                for (int d = latest ? days : 1; d >= 1 && d <= days; d += latest ? -1 : 1)
                {
                    if (Fits(DayOfMonth, d, 2)) return new Day(y, m, d);
                }
            }
            if (!Fits(Month, 2, 2)) return null;
        }
        return null;
    }

    private static bool AnyX(int packed, int digits)
    {
        for (; digits > 0; digits--, packed >>= 4)
        {
            if ((packed & 15) == X) return true;
        }
        return false;
    }

    private static int Fill(int packed, int digit)
    {
        int value = 0;
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            int d = packed >> shift & 15;
            value = value * 10 + (d == X ? digit : d);
        }
        return value;
    }

    /// <summary>Whether a number's digits fit packed ones.</summary>
    internal static bool Fits(int packed, int value, int digits)
    {
        for (; digits > 0; digits--, packed >>= 4, value /= 10)
        {
            int d = packed & 15;
            if (d != X && d != value % 10) return false;
        }
        return value == 0;
    }
}
