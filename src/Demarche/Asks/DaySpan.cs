using System.Globalization;

namespace Demarche.Asks;

/// <summary>The days that a date may mean: the first and the last, both included; an open end is the calendar's.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public sealed record DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>The days of an EDTF date.</summary>
    /// <param name="edtf">EDTF, or null.</param>
    /// <returns>Null where there is none, or its year is not known.</returns>
    public static DaySpan? Of(string? edtf)
    {
        if (string.IsNullOrEmpty(edtf)) return null;
        int slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Single(edtf);
        string from = edtf[..slash], to = edtf[(slash + 1)..];
        DateOnly? first = from is "" or ".." ? DateOnly.MinValue : Single(from)?.First;
        DateOnly? last = to is "" or ".." ? DateOnly.MaxValue : Single(to)?.Last;
        return first is { } a && last is { } b && a <= b ? new DaySpan(a, b) : null;
    }

    /// <summary>Whether two spans share a day.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where they do.</returns>
    public bool Overlaps(DaySpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return First <= other.Last && other.First <= Last;
    }

    private static DaySpan? Single(string date)
    {
        string plain = date.TrimEnd('~', '?', '%');
        string[] parts = plain.Split('-');
        if (parts[0].Length != 4 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year < 1) return null;
        if (parts.Length == 1) return new DaySpan(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int month)) return null;
        // Seasons without a hemisphere (21–24): no more than the year is known.
        if (month is < 1 or > 12) return new DaySpan(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        int days = DateTime.DaysInMonth(year, month);
        if (parts.Length == 2) return new DaySpan(new DateOnly(year, month, 1), new DateOnly(year, month, days));
        return int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day >= 1 && day <= days
            ? new DaySpan(new DateOnly(year, month, day), new DateOnly(year, month, day))
            : null;
    }
}
