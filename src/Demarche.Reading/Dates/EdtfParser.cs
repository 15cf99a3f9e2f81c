using System.Diagnostics.CodeAnalysis;

namespace Demarche.Reading.Dates;

/// <summary>Reads EDTF strings, each character once and without allocating but for sets.</summary>
internal static class EdtfParser
{
    internal const string Backwards = "The interval ends before it starts.";

    private const string NoSuchDay = "There is no such day.";
    private const string NoSuchMonth = "A month is 01-12, or 21-41 for a season, quarter or half.";
    private const string NoDate = "A date is YYYY, YYYY-MM or YYYY-MM-DD.";
    private const string TrailingText = "Something stands behind the date.";
    private const string YearOutOfRange = "A year beyond 10^18 cannot be reckoned with.";
    private const string BadTime = "A time of day is hh:mm:ss, behind a whole date without X or qualifiers.";
    private const string BadOffset = "An offset is Z, +hh or +hh:mm, less than 24 hours, minutes up to 59, and not -00:00.";

    internal static bool TryParse(ReadOnlySpan<char> text, out Edtf value, [NotNullWhen(false)] out string? error)
    {
        value = default;
        if (text.IsEmpty) error = "The string is empty.";
        else if (text.ContainsAny(" \t\u00A0")) error = "A blank stands in it.";
        else if (text[0] is '[' or '{') error = Set(text, out value);
        else if (text.Contains('/')) error = Interval(text, out value);
        else if (text.Contains('T')) error = DateTime(text, out value);
        else
        {
            error = Date(text, alone: true, out var date);
            if (error is null) value = new Edtf(new EdtfSpan(date, default, IsDate: true));
        }
        return error is null;
    }

    /// <summary>First days are compared, digits X taking whatever value makes it right.</summary>
    internal static bool EndsBeforeStart(in EdtfDate start, in EdtfDate end) =>
        start.IsGiven && end.IsGiven && start.Earliest > end.LatestStart;

    private static string? Interval(ReadOnlySpan<char> text, out Edtf value)
    {
        value = default;
        int slash = text.IndexOf('/');
        if (text[(slash + 1)..].Contains('/')) return "An interval has one '/'.";
        if (text.Contains('T')) return "An interval goes from date to date, without times of day.";
        if (End(text[..slash], out var start) is { } startError) return startError;
        if (End(text[(slash + 1)..], out var end) is { } endError) return endError;
        if (EndsBeforeStart(start, end)) return Backwards;
        value = new Edtf(new EdtfSpan(start, end, IsDate: false));
        return null;
    }

    private static string? End(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        if (text.IsEmpty) return null;
        if (text is "..")
        {
            date = EdtfDate.Open;
            return null;
        }
        return Date(text, alone: false, out date);
    }

    private static string? Set(ReadOnlySpan<char> text, out Edtf value)
    {
        value = default;
        bool all = text[0] == '{';
        if (text.Length < 3 || text[^1] != (all ? '}' : ']')) return "A set is closed by the bracket that fits the one it opens with.";
        var inner = text[1..^1];
        var items = new EdtfSpan[inner.Count(',') + 1];
        for (int i = 0; i < items.Length; i++)
        {
            int comma = inner.IndexOf(',');
            var item = comma < 0 ? inner : inner[..comma];
            if (Item(item, first: i == 0, last: i == items.Length - 1, out items[i]) is { } error) return error;
            inner = inner[(comma + 1)..];
        }
        value = new Edtf(items, all);
        return null;
    }

    private static string? Item(ReadOnlySpan<char> text, bool first, bool last, out EdtfSpan item)
    {
        item = default;
        int dots = text.IndexOf("..");
        if (dots < 0)
        {
            string? error = Date(text, alone: false, out var date);
            item = new EdtfSpan(date, default, IsDate: true);
            return error;
        }
        var before = text[..dots];
        var behind = text[(dots + 2)..];
        if (before.IsEmpty && (!first || behind.IsEmpty)) return "'..' stands before the first date of a set, behind the last, or between two.";
        if (behind.IsEmpty && !last) return "'..' stands before the first date of a set, behind the last, or between two.";
        var (from, to) = (EdtfDate.Open, EdtfDate.Open);
        if (!before.IsEmpty && Date(before, alone: false, out from) is { } wrong) return wrong;
        if (!behind.IsEmpty && Date(behind, alone: false, out to) is { } alsoWrong) return alsoWrong;
        if (from.IsGiven && to.IsGiven)
        {
            bool alike = from.Month > 0 == to.Month > 0 && from.DayOfMonth > 0 == to.DayOfMonth > 0
                && !from.IsSeason && !to.IsSeason && (from.Qualifiers | to.Qualifiers) == 0 && !from.HasX && !to.HasX;
            if (!alike) return "A range in a set goes from year to year, month to month or day to day.";
            if (EndsBeforeStart(from, to)) return "A range of the set ends before it starts.";
        }
        item = new EdtfSpan(from, to, IsDate: false);
        return null;
    }

    private static string? DateTime(ReadOnlySpan<char> text, out Edtf value)
    {
        value = default;
        int t = text.IndexOf('T');
        if (Date(text[..t], alone: false, out var date) is { } error) return error;
        if (date.DayOfMonth == 0 || date.HasX || date.Qualifiers != 0) return BadTime;
        var s = text[(t + 1)..];
        if (s.Length < 8 || s[2] != ':' || s[5] != ':' || !Two(s, 0, out int h) || !Two(s, 3, out int m) || !Two(s, 6, out int sec)) return BadTime;
        if (m > 59 || sec > 59 || h > 24 || h == 24 && (m | sec) != 0) return BadTime;
        s = s[8..];
        EdtfOffset form = EdtfOffset.None;
        int oh = 0, om = 0;
        bool west = false;
        if (s is "Z") form = EdtfOffset.Utc;
        else if (!s.IsEmpty)
        {
            west = s[0] == '-';
            if (!west && s[0] != '+' || s.Length is not (3 or 6) || !Two(s, 1, out oh) || oh > 23) return BadOffset;
            if (s.Length == 6 && (s[3] != ':' || !Two(s, 4, out om) || om > 59)) return BadOffset;
            if (west && (oh | om) == 0) return BadOffset;
            form = s.Length == 3 ? EdtfOffset.Hours : EdtfOffset.HoursAndMinutes;
        }
        EdtfTime time = new(IsGiven: true, (byte)h, (byte)m, (byte)sec, form, west, (byte)oh, (byte)om);
        value = new Edtf(new EdtfSpan(date, default, IsDate: true), time);
        return null;
    }

    private static bool Two(ReadOnlySpan<char> s, int at, out int number)
    {
        number = (s[at] - '0') * 10 + (s[at + 1] - '0');
        return char.IsAsciiDigit(s[at]) && char.IsAsciiDigit(s[at + 1]);
    }

    private static string? Date(ReadOnlySpan<char> s, bool alone, out EdtfDate date)
    {
        date = default;
        if (!s.IsEmpty && s[0] == 'Y')
        {
            return alone ? PrefixedYear(s[1..], out date) : "A year with Y stands alone, not in an interval, a set or before a time.";
        }
        int at = 0;
        int qualifiers = Qualifier(s, ref at) << EdtfDate.YearBits;
        bool negative = at < s.Length && s[at] == '-';
        if (negative) at++;
        if (!Digits(s, ref at, 4, out int year)) return NoDate;
        if (negative && year == 0) return "There is no year -0000.";
        if (at < s.Length && s[at] == 'S')
        {
            if (!alone || qualifiers != 0) return "A year with significant digits stands alone.";
            return Significant(s[(at + 1)..], new EdtfDate { Form = EdtfYearForm.Plain, Negative = negative, Digits = year }, out date);
        }
        qualifiers |= Qualifier(s, ref at) << EdtfDate.YearBits + 2;
        int month = 0, day = 0;
        if (at < s.Length)
        {
            if (s[at++] != '-') return char.IsAsciiDigit(s[at - 1]) ? "A year has four digits; a longer one starts with Y." : TrailingText;
            qualifiers |= Qualifier(s, ref at) << EdtfDate.MonthBits;
            if (!Digits(s, ref at, 2, out month) || month == 0) return NoSuchMonth;
            qualifiers |= Qualifier(s, ref at) << EdtfDate.MonthBits + 2;
            if (at < s.Length)
            {
                if (s[at++] != '-') return TrailingText;
                qualifiers |= Qualifier(s, ref at) << EdtfDate.DayBits;
                if (!Digits(s, ref at, 2, out day) || day == 0) return NoSuchDay;
                qualifiers |= Qualifier(s, ref at) << EdtfDate.DayBits + 2;
                if (at < s.Length) return TrailingText;
            }
        }
        date = new EdtfDate
        {
            Form = EdtfYearForm.Plain,
            Negative = negative,
            Digits = year,
            Month = (byte)month,
            DayOfMonth = (byte)day,
            Qualifiers = (ushort)qualifiers,
        };
        bool season = date.IsSeason && (month & 15) != EdtfDate.X;
        if (season) return day == 0 ? null : "A season has no days.";
        if (month != 0 && !AnyMonth(month)) return NoSuchMonth;
        return date.Exists ? null : NoSuchDay;
    }

    private static bool AnyMonth(int packed)
    {
        for (int m = 1; m <= 12; m++)
        {
            if (EdtfDate.Fits(packed, m, 2)) return true;
        }
        return false;
    }

    private static string? PrefixedYear(ReadOnlySpan<char> s, out EdtfDate date)
    {
        date = default;
        bool negative = !s.IsEmpty && s[0] == '-';
        int at = negative ? 1 : 0;
        int first = at;
        long digits = 0;
        for (; at < s.Length && char.IsAsciiDigit(s[at]); at++)
        {
            if (digits > Day.MaxYear / 10) return YearOutOfRange;
            digits = digits * 10 + (s[at] - '0');
        }
        if (at == first || s[first] == '0') return "Behind Y stands a year of five digits or more, or digits with E, without a zero before them.";
        int exponent = 0;
        if (at < s.Length && s[at] == 'E')
        {
            int from = ++at;
            exponent = 0;
            for (; at < s.Length && char.IsAsciiDigit(s[at]); at++) exponent = Math.Min(exponent * 10 + (s[at] - '0'), 1000);
            if (at == from || s[from] == '0') return "Behind E stands a number from 1.";
        }
        else if (at - first < 5) return "A year of four digits stands without Y.";
        if (digits > Day.MaxYear) return YearOutOfRange;
        long value = digits;
        for (int i = 0; i < exponent; i++)
        {
            if (value > Day.MaxYear / 10) return YearOutOfRange;
            value *= 10;
        }
        EdtfDate year = new() { Form = EdtfYearForm.Prefixed, Negative = negative, Digits = digits, Exponent = (sbyte)exponent };
        if (at < s.Length && s[at] == 'S') return Significant(s[(at + 1)..], year, out date);
        date = year;
        return at == s.Length ? null : TrailingText;
    }

    private static string? Significant(ReadOnlySpan<char> s, EdtfDate year, out EdtfDate date)
    {
        date = default;
        int n = 0;
        foreach (char c in s)
        {
            if (!char.IsAsciiDigit(c)) return "Behind S stands how many digits are significant, and nothing else.";
            n = Math.Min(n * 10 + (c - '0'), 10000);
        }
        if (s.IsEmpty || s[0] == '0' || n > 9999) return "Behind S stands how many digits are significant, from 1.";
        if (year.HasX) return "A year with significant digits has no X.";
        date = year with { Significant = (ushort)n };
        // At the far end of the range the digits that are not significant could reach beyond it.
        var (low, high) = date.Years();
        if (low >= -Day.MaxYear && high <= Day.MaxYear) return null;
        date = default;
        return YearOutOfRange;
    }

    private static int Qualifier(ReadOnlySpan<char> s, ref int at)
    {
        int q = at < s.Length ? s[at] switch { '?' => 1, '~' => 2, '%' => 3, _ => 0 } : 0;
        if (q != 0) at++;
        return q;
    }

    private static bool Digits(ReadOnlySpan<char> s, ref int at, int count, out int packed)
    {
        packed = 0;
        if (s.Length - at < count) return false;
        for (int end = at + count; at < end; at++)
        {
            char c = s[at];
            if (!char.IsAsciiDigit(c) && c != 'X') return false;
            packed = packed << 4 | (c == 'X' ? EdtfDate.X : c - '0');
        }
        return true;
    }
}
