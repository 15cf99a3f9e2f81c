using Demarche.Reading.Dates;

namespace Demarche.Readings;

/// <summary>The days that a date may mean: the first and the last, both included; an open end is the calendar's.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public sealed record DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>The days of an EDTF date.</summary>
    /// <param name="edtf">EDTF, or null.</param>
    /// <returns>Null where there is none, its year is not known, or neither end of it is.</returns>
    public static DaySpan? Of(string? edtf)
    {
        if (edtf is null || !Edtf.TryParse(edtf, out Edtf date) || date.HasUnknownYear || (date.Earliest is null && date.Latest is null)) return null;
        DateOnly first = date.Earliest is { } earliest ? Calendar(earliest) : DateOnly.MinValue;
        DateOnly last = date.Latest is { } latest ? Calendar(latest) : DateOnly.MaxValue;
        return new DaySpan(first, last);
    }

    /// <summary>Whether two spans share a day.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where they do.</returns>
    public bool Overlaps(DaySpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return First <= other.Last && other.First <= Last;
    }

    /// <summary>EDTF reaches further than the calendar of meetings.</summary>
    private static DateOnly Calendar(Day day) => day.Year switch
    {
        < 1 => DateOnly.MinValue,
        > 9999 => DateOnly.MaxValue,
        _ => new DateOnly((int)day.Year, day.Month, day.DayOfMonth),
    };
}
