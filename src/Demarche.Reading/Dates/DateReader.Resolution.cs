namespace Demarche.Reading.Dates;

/// <summary>Which year a date without one means.</summary>
internal readonly ref partial struct DateReader
{
    // Tokens looked at for a cue, before the date and behind it.
    private const int Back = 25, Ahead = 12;

    private Edtf? Resolve(DatePoint point, int at)
    {
        EdtfQualifier qualifier = point.Approximate && point.Day == 0 ? EdtfQualifier.Approximate : EdtfQualifier.None;
        if (point.IsResolved)
        {
            bool blunt = point.Value is { Kind: EdtfKind.Date, DayOfMonth: null };
            return blunt && point.Approximate ? point.Value!.Value.Qualified(qualifier) : point.Value;
        }
        // A day that no year has.
        if (Make(null, point.Month, Math.Max(point.Day, point.ToDay), qualifier) is null) return null;
        long? year = point.Year ?? YearOf(point, at);
        if (Make(year, point.Month, point.Day, qualifier) is not { } first) return null;
        if (point.ToDay == 0) return first;
        if (Make(year, point.Month, point.ToDay, qualifier) is not { } last) return null;
        return point.TwoDays
            ? new Edtf([first.Spans[0], last.Spans[0]], all: true)
            : Edtf.Interval(first, last);
    }

    private static Edtf? Make(long? year, int month, int day, EdtfQualifier qualifier)
    {
        int longest = year is { } y && month is >= 1 and <= 12 ? Day.DaysInMonth(y, month) : month == 2 ? 29 : month is 4 or 6 or 9 or 11 ? 30 : 31;
        return day > longest ? null : Edtf.OfDate(year, month, day, qualifier);
    }

    private long? YearOf(DatePoint point, int at)
    {
        if (!published.IsKnown) return null;
        if (published.Month is null) return published.Year;
        Day reference = published.Reference;
        if (point is { Weekday: >= 0, Day: > 0 })
        {
            // The nearest year in which the day falls on that weekday; where the day itself is near, a weekday that does not fit is a slip.
            for (int away = 0; away <= 6; away++)
            {
                if (away == 2 && IsNear(point, reference)) break;
                if (FallsOn(point, reference.Year - away)) return reference.Year - away;
                if (away == 1 && FallsOn(point, reference.Year + 1)) return reference.Year + 1;
            }
        }
        long past = reference.Year;
        while (!Exists(point, past) || Start(point, past) > reference) past--;
        long future = past + 1;
        while (!Exists(point, future)) future++;
        long behind = reference.Since(Start(point, past)), ahead = Start(point, future).Since(reference);
        if (point.Day == 0 && past == reference.Year && point.Month == reference.Month) return past;
        return Tense(at) switch
        {
            DateCue.Future => ahead <= 2 * behind ? future : past,
            // Told the week before, a day without a year is that of the week to come: a year ago would be told with its year.
            DateCue.Past or DateCue.Reporting => ahead <= 7 && behind > 300 ? future : past,
            _ => ahead <= (point.Day > 0 ? 14 : 31) ? future : past,
        };
    }

    private static bool IsNear(DatePoint point, Day reference) =>
        Exists(point, reference.Year) && Math.Abs(reference.Since(Start(point, reference.Year))) <= 60;

    private static bool Exists(DatePoint point, long year) => point.Day == 0 || point.Day <= Day.DaysInMonth(year, point.Month);

    private static Day Start(DatePoint point, long year) =>
        point.Month > 12 ? Edtf.OfDate(year, point.Month).Earliest!.Value : new Day(year, point.Month, Math.Max(point.Day, 1));

    private static bool FallsOn(DatePoint point, long year) =>
        Exists(point, year) && (int)new Day(year, point.Month, point.Day).DayOfWeek == point.Weekday;

    /// <summary>The nearest cue of the sentence: before the date first, then behind it.</summary>
    private DateCue Tense(int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - Back) && !Ends(i); i--)
        {
            DateCue cue = t[i].Cue;
            // 'told reporters on Friday' dates the saying; farther off it dates nothing.
            if (cue == DateCue.Reporting && at - i > 3) continue;
            // 'to be held': what is to be done is yet to come.
            if (cue == DateCue.Past && At(i - 1).Is(DateWord.Be)) return DateCue.Future;
            if (cue != DateCue.None) return cue;
            if (t[i].OpensParagraph) break;
        }
        for (int i = at + 1; i < Math.Min(t.Length, at + Ahead) && !Ends(i); i++)
        {
            if (t[i].OpensParagraph) break;
            if (t[i].Cue != DateCue.None) return t[i].Cue;
        }
        return DateCue.None;
    }

    private bool Ends(int i) =>
        t[i].Kind == TextTokenKind.Mark && t[i].First is '.' or '!' or '?' or ';'
        && (t[i].First != '.' || At(i + 1).Length == 0 || At(i + 1).Spaced && (At(i + 1).IsCapital || At(i + 1).Kind != TextTokenKind.Word) && !At(i - 1).Is(DateWord.ShortMonth));
}
