using System.Globalization;

using Demarche.Reading.Dates;

namespace Demarche.Briefings.Sentences;

/// <summary>EDTF dates as words of running English: never sharper, never vaguer than the date.</summary>
public static class DateWords
{
    /// <summary>A date with its preposition (<c>on 30 October 2015</c>, <c>in mid-October 2015</c>, <c>since December 2011</c>).</summary>
    /// <param name="edtf">EDTF.</param>
    /// <param name="told">The date's words in the source, which may say which part of a month or year is meant; or null.</param>
    /// <param name="days">True where an interval of days is one occasion ('on 3 and 4 November'), false where it is a time within which ('between 3 and 4 November').</param>
    /// <returns>Null where there is no date that words can tell.</returns>
    public static string? InSentence(string? edtf, string? told = null, bool days = false)
    {
        if (string.IsNullOrEmpty(edtf)) return null;
        int slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return One.Parse(edtf) is { } one ? one.Preposition + " " + one.Words(told) : null;
        string from = edtf[..slash], to = edtf[(slash + 1)..];
        if (to is ".." or "") return One.Parse(from) is { } start ? "since " + start.Words(told) : null;
        if (from is ".." or "") return One.Parse(to) is { } end ? "until " + end.Words(told) : null;
        if (One.Parse(from) is not { } a || One.Parse(to) is not { } b) return null;
        if (days && a.Day is not null && b.Day is not null)
        {
            string tie = a.SameMonth(b) && b.Day == a.Day + 1 ? " and " : " to ";
            return (tie == " and " ? "on " : "from ") + (a.SameMonth(b) ? a.Day.Value.ToString(CultureInfo.InvariantCulture) : a.Words(null)) + tie + b.Words(null);
        }
        return "between " + (a.Day is not null && a.SameMonth(b) ? a.Day.Value.ToString(CultureInfo.InvariantCulture) : a.Words(null)) + " and " + b.Words(null);
    }

    /// <summary>A date by itself (<c>2 November 2015</c>, <c>3–4 November 2015</c>).</summary>
    /// <param name="edtf">EDTF.</param>
    /// <returns>The EDTF string itself where no words tell it.</returns>
    public static string Plain(string edtf)
    {
        ArgumentNullException.ThrowIfNull(edtf);
        int slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return One.Parse(edtf)?.Words(null) ?? edtf;
        One? a = One.Parse(edtf[..slash]), b = One.Parse(edtf[(slash + 1)..]);
        if (a is null) return b is null ? edtf : "until " + b.Words(null);
        if (b is null) return "since " + a.Words(null);
        if (a.Day is not null && b.Day is not null && a.SameMonth(b)) return $"{a.Day}–{b.Words(null)}";
        return $"{a.Words(null)} – {b.Words(null)}";
    }

    private sealed record One(int? Year, int? Month, int? Day, bool About)
    {
        private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

        public static One? Parse(string date)
        {
            if (!Edtf.TryParse(date, out Edtf edtf) || edtf.Kind != EdtfKind.Date) return null;
            One one = new(edtf.Year is { } year ? (int)year : null, edtf.Month, edtf.DayOfMonth, edtf.Qualifier != EdtfQualifier.None);
            // A month grouping beyond the four seasons has no word of its own; a date of which nothing is known has none at all.
            return one.Month is > 24 || (one.Year is null && (one.Month is null || !edtf.HasUnknownYear)) ? null : one;
        }

        public string Preposition => Day is not null && !About ? "on" : Day is not null ? "on or about" : "in";

        public bool SameMonth(One other) => Year == other.Year && Month == other.Month;

        public string Words(string? told)
        {
            string words = Month switch
            {
                null => Year!.Value.ToString(CultureInfo.InvariantCulture),
                > 20 => Seasons[Month.Value - 21],
                _ => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Month.Value),
            };
            if (Day is not null) words = $"{Day} {words}";
            if (Month is not null && Year is not null) words += $" {Year}";
            if (!About || Day is not null) return words;
            string? part = Part(told);
            return part is "mid-" ? part + words : part is not null ? part + " " + words : "about " + words;
        }

        /// <summary>Which part of the month or year the source's own words say.</summary>
        private static string? Part(string? told)
        {
            if (told is null) return null;
            ReadOnlySpan<char> words = told;
            if (words.Contains("mid-", StringComparison.OrdinalIgnoreCase) || words.Contains("middle of", StringComparison.OrdinalIgnoreCase)) return "mid-";
            if (words.Contains("early", StringComparison.OrdinalIgnoreCase)) return "early";
            if (words.Contains("late ", StringComparison.OrdinalIgnoreCase)) return "late";
            if (words.Contains("beginning of", StringComparison.OrdinalIgnoreCase) || words.Contains("start of", StringComparison.OrdinalIgnoreCase)) return "the beginning of";
            return words.Contains("end of", StringComparison.OrdinalIgnoreCase) ? "the end of" : null;
        }
    }
}
