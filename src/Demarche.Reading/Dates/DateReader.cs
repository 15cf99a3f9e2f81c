namespace Demarche.Reading.Dates;

/// <summary>Goes over the tokens of a text once and reads the dates: here the frame, ranges and what qualifies a date.</summary>
internal readonly ref partial struct DateReader(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, Publication published, List<DateMention> mentions)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<TextToken> t = tokens;

    internal void Run()
    {
        for (int i = 0; i < t.Length;)
        {
            int end = Read(i, out Edtf? value);
            if (end <= i)
            {
                i++;
                continue;
            }
            mentions.Add(new DateMention(t[i].Start, t[end - 1].End, value));
            i = end;
        }
    }

    private TextToken At(int i) => (uint)i < (uint)t.Length ? t[i] : default;

    /// <summary>Reads a date that starts at a token.</summary>
    /// <returns>The token behind it, or −1.</returns>
    private int Read(int i, out Edtf? value)
    {
        value = null;
        TextToken first = t[i];
        if (first.Is(DateWord.Since))
        {
            if (!Point(i + 1, out var since)) return -1;
            value = From(Resolve(since, i));
            return since.End;
        }
        if (first.Is(DateWord.From) && Point(i + 1, out var from))
        {
            if (At(from.End).Is(DateWord.On) && !At(from.End + 1).Is(DateWord.A) || At(from.End).Is(DateWord.Onward))
            {
                value = From(Resolve(from, i));
                return from.End + (At(from.End + 1).Is(DateWord.Onward) ? 2 : 1);
            }
            if (Range(from, DateWord.To, i, out int end, out value)) return end;
            if (from.ToDay > 0)
            {
                value = Resolve(from, i);
                return from.End;
            }
        }
        if (first.Is(DateWord.Between) && Point(i + 1, out from) && Range(from, DateWord.And, i, out int between, out value)) return between;
        if (!Point(i, out var point)) return -1;
        if (Range(point, DateWord.To, i, out int to, out value)) return to;
        value = Resolve(point, i);
        return point.End;
    }

    /// <summary>Reads the second half of a range behind its first.</summary>
    private bool Range(DatePoint from, DateWord joint, int start, out int end, out Edtf? value)
    {
        (end, value) = (from.End, null);
        int i = from.End;
        bool dash = At(i).IsDash;
        if (!dash && !At(i).Is(joint)) return false;
        if (joint == DateWord.To && !dash)
        {
            int present = At(i + 1).Is(DateWord.The) ? i + 2 : i + 1;
            if (At(present).Is(DateWord.Present))
            {
                (end, value) = (present + 1, From(Resolve(from, start)));
                return true;
            }
        }
        DatePoint to;
        // '2009-12' in a range of years: the two digits count on from the first year.
        if (dash && from is { IsResolved: false, Month: 0, Year: { } year } && At(i + 1) is { Kind: TextTokenKind.Digits, Length: 2 } two && two.Spaced == At(i).Spaced && two.Value > year % 100)
        {
            to = new DatePoint { End = i + 2, Year = year / 100 * 100 + two.Value };
        }
        else if (!Point(i + 1, out to))
        {
            return false;
        }
        // A range goes from year to year, month to month or day to day, or between dates told by their distance.
        if (!from.IsResolved && !to.IsResolved)
        {
            if (from.Month > 0 != to.Month > 0 || from.Day > 0 != to.Day > 0 || from.ToDay > 0 || to.ToDay > 0) return false;
            if (from.Year is null && to.Year is { } y && from.Month > 0) from.Year = from.Month > to.Month ? y - 1 : y;
        }
        var (a, b) = (Resolve(from, start), Resolve(to, start));
        // Without a known year the end takes the year of the start, or the next.
        if (a is { Year: { } startYear } && b is { Year: not null } && to is { IsResolved: false, Year: null })
        {
            to.Year = to.Month < from.Month ? startYear + 1 : startYear;
            b = Resolve(to, start);
        }
        end = to.End;
        value = Join(a, b);
        return value is not null || a is null || b is null;
    }

    /// <summary>Reads one date, with what stands before it: 'early', 'mid-', 'the end of', 'about'.</summary>
    private bool Point(int i, out DatePoint point)
    {
        TextToken first = At(i);
        switch (first.Word)
        {
            case DateWord.The when At(i + 1).Word is DateWord.Early or DateWord.Mid or DateWord.Late or DateWord.Beginning or DateWord.Middle or DateWord.End:
                return Point(i + 1, out point);
            case DateWord.Early or DateWord.Mid or DateWord.Late:
            case DateWord.End when At(i + 1).IsDash && !At(i + 1).Spaced:
            {
                int j = At(i + 1).IsDash ? i + 2 : i + 1;
                if (At(j).Is(DateWord.In)) j++;
                if (At(j).Is(DateWord.The)) j++;
                bool found = Inner(j, out point);
                point.Approximate = true;
                return found;
            }
            case DateWord.Beginning or DateWord.Middle or DateWord.End when At(i + 1).Is(DateWord.Of):
            {
                int j = At(i + 2).Is(DateWord.The) ? i + 3 : i + 2;
                if (j == i + 3 && At(j).Word is DateWord.Year or DateWord.MonthUnit && At(j).Value == 1)
                {
                    point = DatePoint.Resolved(j + 1, At(j).Is(DateWord.Year) ? published.YearAt(0) : published.MonthAt(0));
                    point.Approximate = true;
                    return point.Value is not null;
                }
                bool found = Inner(j, out point);
                point.Approximate = true;
                return found;
            }
            case DateWord.Earlier or DateWord.Later when At(i + 1).Is(DateWord.In) && At(i + 2).Is(DateWord.The) && At(i + 3).Word is DateWord.Week or DateWord.MonthUnit or DateWord.Year && At(i + 3).Value == 1:
                return Give(i + 4, At(i + 3).Word switch { DateWord.Week => published.WeekAt(0), DateWord.MonthUnit => published.MonthAt(0), _ => published.YearAt(0) }, out point);
            case DateWord.Earlier or DateWord.Later when At(i + 1).Word is DateWord.This or DateWord.Last or DateWord.Next or DateWord.Today or DateWord.That or DateWord.The or DateWord.In:
                return Inner(At(i + 1).Is(DateWord.In) ? i + 2 : i + 1, out point);
            case DateWord.Approximator:
            {
                bool found = Calendar(i + 1, out point);
                point.Approximate = true;
                return found;
            }
            default:
                return Inner(i, out point);
        }
    }

    private bool Inner(int i, out DatePoint point)
    {
        if (Feast(i, out point) || Calendar(i, out point)) return true;
        if (!Relative(i, out point)) return false;
        Parenthesis(ref point);
        return true;
    }

    /// <summary>'Sunday (30 June)': the date in brackets says which.</summary>
    private void Parenthesis(ref DatePoint point)
    {
        if (!At(point.End).IsMark('(') || !Calendar(point.End + 1, out var inner) || inner.Day == 0 || !At(inner.End).IsMark(')')) return;
        inner.Weekday = point.Weekday;
        inner.End++;
        point = inner;
    }

    private static Edtf? From(Edtf? start) => start switch
    {
        { Kind: EdtfKind.Date } date => Edtf.Interval(date, null),
        { Kind: EdtfKind.Interval, Start: { } first } => Edtf.Interval(first, null),
        _ => null,
    };

    private static Edtf? Join(Edtf? start, Edtf? end)
    {
        if (start is not { } a || end is not { } b) return null;
        if ((a.Kind == EdtfKind.Interval ? a.Start : a) is not { Kind: EdtfKind.Date } from) return null;
        if ((b.Kind == EdtfKind.Interval ? b.End : b) is not { Kind: EdtfKind.Date } to) return null;
        return EdtfParser.EndsBeforeStart(from.Spans[0].From, to.Spans[0].From) ? null : Edtf.Interval(from, to);
    }
}
