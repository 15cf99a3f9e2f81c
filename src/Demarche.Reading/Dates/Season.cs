namespace Demarche.Reading.Dates;

/// <summary>
/// The standard's sub-year groupings 21–41. Seasons are whole months, as weather services count them; 21–24 say nothing
/// of the hemisphere and are taken as northern. A season that crosses the new year belongs to the year it starts in.
/// </summary>
internal static class Season
{
    // First month and length in months, from grouping 21 on.
    private static ReadOnlySpan<byte> FirstMonth => [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];

    private static ReadOnlySpan<byte> Months => [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 6, 6];

    /// <summary>The first or last day of a grouping.</summary>
    /// <param name="packed">The two digits, four bits each, 0x21–0x41.</param>
    /// <param name="year">The year it is written with.</param>
    /// <param name="end">True for the last day.</param>
    internal static Day Bound(byte packed, long year, bool end)
    {
        int i = (packed >> 4) * 10 + (packed & 15) - 21;
        Day first = new(year, FirstMonth[i], 1);
        return end ? first.AddMonths(Months[i]).AddDays(-1) : first;
    }
}
