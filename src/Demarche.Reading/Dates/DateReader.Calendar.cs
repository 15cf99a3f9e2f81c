namespace Demarche.Reading.Dates;

/// <summary>Dates of the calendar: days, months and years in words or numbers.</summary>
internal readonly ref partial struct DateReader
{
    private const int FirstYear = 1000, LastYear = 2199;

    private bool Calendar(int i, out DatePoint point)
    {
        point = new DatePoint { End = i };
        int j = i;
        TextToken first = At(i);
        if (first.Kind == TextTokenKind.Mark) return false;
        bool weekday = first.Is(DateWord.Weekday) && first.IsCapital;
        bool shortWeekday = first.Is(DateWord.ShortWeekday) && first.IsCapital;
        if (weekday || shortWeekday)
        {
            point.Weekday = first.Value;
            j++;
            if (shortWeekday && At(j).IsMark('.')) j++;
            if (At(j).IsMark(',')) j++;
            if (At(j).Is(DateWord.On) || At(j).Is(DateWord.The)) j++;
            if (!DayMonth(j, ref point) && !(MonthFirst(j, ref point) && point.Day > 0)) return false;
            // 'until Friday' at the end of a line, a date on the next: two dates, as the calendar says.
            return point.Year is not { } given || FallsOn(point, given);
        }
        if (first.Kind == TextTokenKind.Digits && (Numeric(j, ref point) || Decade(j, ref point) || Century(j, ref point))) return true;
        if (first.Is(DateWord.Ordinal) && (Part(j, ref point) || Century(j, ref point))) return true;
        if (first.IsApostrophe && Decade(j, ref point)) return true;
        if (DayMonth(j, ref point) || MonthFirst(j, ref point) || SeasonOfYear(j, ref point)) return true;
        if (!YearAt(j, alone: true, out int year)) return false;
        (point.Year, point.End) = (year, j + 1);
        return true;
    }

    /// <summary>'3 November 2015', '3rd of November', '3-5 Nov.', '3 and 4 November'.</summary>
    private bool DayMonth(int i, ref DatePoint point)
    {
        int j = DayAt(i, out int day, words: true);
        if (j < 0) return false;
        int to = 0;
        bool two = false;
        if (At(j).IsDash || At(j).Word is DateWord.To or DateWord.And or DateWord.Or)
        {
            int k = DayAt(j + 1, out to, words: false);
            if (k > 0 && to > day)
            {
                two = At(j).Word is DateWord.And or DateWord.Or && !At(i - 1).Is(DateWord.Between);
                j = k;
            }
            else
            {
                return false;
            }
        }
        if (At(j).Is(DateWord.Of)) j++;
        else if (t[i].Is(DateWord.Ordinal)) return false;
        if (!MonthAt(j, dated: true, out int month, out int end)) return false;
        (point.Day, point.ToDay, point.TwoDays, point.Month, point.End) = (day, to, two && to > day + 1, month, end);
        YearBehind(ref point);
        return true;
    }

    /// <summary>'November 3, 2015', 'Nov. 3-5', 'November 2015', 'November'.</summary>
    private bool MonthFirst(int i, ref DatePoint point)
    {
        TextToken next = At(i + 1).IsMark('.') ? At(i + 2) : At(i + 1);
        if (!MonthAt(i, dated: next.Kind == TextTokenKind.Digits, out int month, out int end)) return false;
        point.Month = month;
        point.End = end;
        int j = DayAt(At(end).Is(DateWord.The) ? end + 1 : end, out int day, words: false);
        if (j > 0 && !At(j).Is(DateWord.Counted))
        {
            (point.Day, point.End) = (day, j);
            if (At(j).IsDash || At(j).Word is DateWord.To or DateWord.And or DateWord.Or)
            {
                int k = DayAt(j + 1, out int to, words: false);
                // 'November 3 and 4 people': the number counts what follows.
                bool counts = At(k).Kind == TextTokenKind.Word && !At(k).IsCapital && (At(k).Word == DateWord.Counted || IsUnit(At(k)));
                // 'sentenced on October 6 to 23 and 21 years'.
                counts |= At(k).Word is DateWord.And or DateWord.Or && At(k + 1).Kind == TextTokenKind.Digits && IsUnit(At(k + 2));
                if (k > 0 && to > day && !counts && !MonthAt(k, dated: true, out _, out _))
                {
                    (point.ToDay, point.End) = (to, k);
                    point.TwoDays = At(j).Word is DateWord.And or DateWord.Or && to > day + 1 && !At(i - 1).Is(DateWord.Between);
                }
            }
            YearBehind(ref point);
            return true;
        }
        YearBehind(ref point);
        if (point.Year is not null || point.IsResolved) return true;
        return BareMonth(i);
    }

    private static bool IsUnit(TextToken token) => token.Kind == TextTokenKind.Word && token.Word is DateWord.Year or DateWord.MonthUnit or DateWord.Week or DateWord.Day;

    /// <summary>Whether a month without day or year is one, and not a name or a verb.</summary>
    private bool BareMonth(int i)
    {
        if (!t[i].Is(DateWord.Month) || !t[i].IsCapital) return false;
        TextToken before = At(i - 1);
        bool led = before.Word is DateWord.In or DateWord.Of or DateWord.By or DateWord.Since or DateWord.From or DateWord.To or DateWord.Between
            or DateWord.Last or DateWord.This or DateWord.Next or DateWord.Early or DateWord.Mid or DateWord.Late or DateWord.Preposition or DateWord.Before or DateWord.After
            || before.IsDash && At(i - 2).Is(DateWord.Mid)
            || (before.Word is DateWord.And or DateWord.Or || before.IsDash) && At(i - 2).Is(DateWord.Month) && !At(i + 1).IsCapital;
        if (led) return true;
        // March, April, May and June are verbs and first names too.
        if (t[i].Value is >= 3 and <= 6) return false;
        bool name = before.Kind == TextTokenKind.Word && before.IsCapital && before.Word != DateWord.The;
        return !name && !(At(i + 1).Kind == TextTokenKind.Word && At(i + 1).IsCapital);
    }

    private void YearBehind(ref DatePoint point)
    {
        int j = point.End;
        if (At(j).IsMark(',') || At(j).Word is DateWord.Of or DateWord.In) j++;
        if (YearAt(j, alone: false, out int year))
        {
            (point.Year, point.End) = (year, j + 1);
            return;
        }
        if (!At(point.End).IsMark(',') && RelativeYear(j, out long? relative, out int end)) (point.Year, point.End) = (relative, end);
    }

    /// <summary>'this year', 'of last year', 'the same year'.</summary>
    private bool RelativeYear(int i, out long? year, out int end)
    {
        (year, end) = (null, i);
        bool the = At(i).Is(DateWord.The);
        int j = the ? i + 1 : i;
        if (!At(j + 1).Is(DateWord.Year) || At(j + 1).Value != 1) return false;
        end = j + 2;
        long? said = Anchor(AnchorOf.Year)?.Year;
        year = At(j).Word switch
        {
            DateWord.This when published.IsKnown => published.Year,
            DateWord.Last when published.IsKnown && !the => published.Year - 1,
            DateWord.Next when published.IsKnown && !the => published.Year + 1,
            DateWord.That or DateWord.Same => said,
            DateWord.Following or DateWord.Next => said + 1,
            DateWord.Previous => said - 1,
            _ => null,
        };
        return year is not null;
    }

    /// <summary>A day of the month at a token.</summary>
    /// <returns>The token behind it, or −1.</returns>
    private int DayAt(int i, out int day, bool words)
    {
        TextToken token = At(i);
        day = token.Value;
        if (words && token.Is(DateWord.Ordinal)) return i + 1;
        if (token.Kind != TextTokenKind.Digits || token.Length > 2 || day is < 1 or > 31) return -1;
        TextToken next = At(i + 1);
        if (next is { Kind: TextTokenKind.Word, Spaced: false }) return next.Is(DateWord.OrdinalEnding) ? i + 2 : -1;
        // '3.5', '3,000', '3:15' and '3%' are no days.
        bool part = next is { Kind: TextTokenKind.Mark, Spaced: false, First: '.' or ',' or ':' or '/' } && At(i + 2) is { Kind: TextTokenKind.Digits, Spaced: false };
        bool currency = At(i - 1) is { Kind: TextTokenKind.Mark } before && !token.Spaced && before.First is '$' or '€' or '£' or '.' or ',' or '/' or ':';
        return part || currency || next.IsMark('%') ? -1 : i + 1;
    }

    private bool MonthAt(int i, bool dated, out int month, out int end)
    {
        TextToken token = At(i);
        (month, end) = (token.Value, i + 1);
        if (token.Is(DateWord.Month)) return token.IsCapital || dated && month is not (3 or 5 or 8);
        if (!token.Is(DateWord.ShortMonth) || !token.IsCapital || !dated) return false;
        if (At(end).IsMark('.') && !At(end).Spaced) end++;
        return true;
    }

    /// <summary>A year of four digits at a token; alone, where nothing else says that it is a date.</summary>
    private bool YearAt(int i, bool alone, out int year)
    {
        TextToken token = At(i);
        year = token.Value;
        if (token is not { Kind: TextTokenKind.Digits, Length: 4 } || year is < FirstYear or > LastYear) return false;
        TextToken before = At(i - 1), next = At(i + 1);
        if (!token.Spaced && before is { Kind: TextTokenKind.Mark } && before.First is not ('(' or '[' or '"' or '“' or '‘' or '\'' or '–' or '—' or '-')) return false;
        if (!next.Spaced && next.Kind == TextTokenKind.Word && next.Length > 0) return false;
        if (!next.Spaced && next.IsMark('%')) return false;
        if (next is { Kind: TextTokenKind.Mark, Spaced: false, First: '.' or ',' or ':' or '/' } && At(i + 2) is { Kind: TextTokenKind.Digits, Spaced: false }) return false;
        if (next.Is(DateWord.Counted)) return false;
        if (!alone) return true;
        if (next.IsMark('/') && !next.Spaced || !token.Spaced && before.IsDash && At(i - 2) is { Kind: TextTokenKind.Word, Word: not (DateWord.Early or DateWord.Mid or DateWord.Late or DateWord.End) }) return false;
        if (before.Is(DateWord.Numbered)) return false;
        if (before.Is(DateWord.Approximator) && next.Kind == TextTokenKind.Word && next.Word is not (DateWord.And or DateWord.In or DateWord.By)) return false;
        if (before.IsMark('.') && At(i - 2).Is(DateWord.Numbered) || before.IsMark('$') || before.IsMark('€') || before.IsMark('£') || before.IsMark('#')) return false;
        bool led = before.Word is DateWord.In or DateWord.Since or DateWord.From or DateWord.To or DateWord.Between or DateWord.And or DateWord.Of or DateWord.By
            or DateWord.Early or DateWord.Mid or DateWord.Late or DateWord.Preposition or DateWord.Before or DateWord.After;
        if (year < 1700 && !(led && !before.Is(DateWord.Of) && !before.Is(DateWord.To) && !before.Is(DateWord.By) && !before.Is(DateWord.And))) return false;
        // '2000 villages': a round number before a plural counts it.
        bool plural = next is { Kind: TextTokenKind.Word, IsCapital: false, Length: > 3, Word: DateWord.None } && text[next.End - 1] == 's' && text[next.End - 2] != 's';
        return !(year % 100 == 0 && plural && year != 2000 || year % 100 == 0 && plural && !before.Is(DateWord.In));
    }

    /// <summary>'2015-11-03', '2015/11/03', '2015-11', '13/5/2015', '13.5.2015'; a day and month that could change places are left alone.</summary>
    private bool Numeric(int i, ref DatePoint point)
    {
        TextToken a = t[i], m1 = At(i + 1), b = At(i + 2), m2 = At(i + 3), c = At(i + 4);
        if (!(a.Spaced || At(i - 1).First is '(' or '[' or '"' or '“') || m1.Kind != TextTokenKind.Mark || m1.Spaced || m1.First is not ('-' or '/' or '.')) return false;
        if (b is not { Kind: TextTokenKind.Digits, Spaced: false, Length: <= 2 }) return false;
        bool whole = m2.First == m1.First && !m2.Spaced && c is { Kind: TextTokenKind.Digits, Spaced: false };
        if (a.Length == 4 && a.Value is >= FirstYear and <= LastYear)
        {
            if (whole && c.Length <= 2 && b.Value is >= 1 and <= 12 && c.Value is >= 1 and <= 31)
            {
                (point.Year, point.Month, point.Day, point.End) = (a.Value, b.Value, c.Value, i + 5);
                return true;
            }
            // '2009-10' is a season of two years, '2009-05' a month.
            if (whole || m1.First != '-' || b.Length != 2 || b.Value is < 1 or > 12 || b.Value == a.Value % 100 + 1) return false;
            (point.Year, point.Month, point.End) = (a.Value, b.Value, i + 3);
            return true;
        }
        if (!whole || a.Length > 2 || c.Length != 4 || c.Value is < FirstYear or > LastYear || a.Value is < 1 or > 31 || b.Value is < 1 or > 31) return false;
        bool dayFirst = b.Value <= 12, monthFirst = a.Value <= 12;
        if (dayFirst == monthFirst && a.Value != b.Value || !dayFirst && !monthFirst) return false;
        (point.Day, point.Month) = dayFirst ? (a.Value, b.Value) : (b.Value, a.Value);
        (point.Year, point.End) = (c.Value, i + 5);
        return true;
    }

    /// <summary>'1990s', '1990's', 'the '90s'.</summary>
    private bool Decade(int i, ref DatePoint point)
    {
        bool shortened = t[i].IsApostrophe;
        int j = shortened ? i + 1 : i;
        TextToken digits = At(j);
        if (digits.Kind != TextTokenKind.Digits || digits.Value % 10 != 0 || digits.Length != (shortened ? 2 : 4)) return false;
        int k = At(j + 1).IsApostrophe && !At(j + 1).Spaced ? j + 2 : j + 1;
        if (!At(k).Is(DateWord.PluralEnding) || At(k).Spaced) return false;
        int year = shortened ? 1900 + digits.Value : digits.Value;
        if (year is < FirstYear or > LastYear) return false;
        point = DatePoint.Resolved(k + 1, Edtf.Parse($"{year / 10}X"));
        return true;
    }

    /// <summary>'19th century', 'nineteenth century'.</summary>
    private bool Century(int i, ref DatePoint point)
    {
        int n = t[i].Value;
        int j = i + 1;
        if (t[i].Kind == TextTokenKind.Digits)
        {
            if (!At(j).Is(DateWord.OrdinalEnding) || At(j).Spaced) return false;
            j++;
        }
        if (At(j).IsDash) j++;
        if (!At(j).Is(DateWord.Century) || n is < 11 or > 22) return false;
        point = DatePoint.Resolved(j + 1, Edtf.Parse($"{n - 1}XX"));
        return true;
    }

    /// <summary>'first half of 2015', 'third quarter of this year', 'first three months of 2008'.</summary>
    private bool Part(int i, ref DatePoint point)
    {
        int n = t[i].Value, j = i + 1, count = 0;
        if (At(j).IsDash) j++;
        if (At(j).Cardinal is var c and > 0)
        {
            count = c;
            j++;
        }
        TextToken unit = At(j);
        bool fits = unit.Word switch
        {
            DateWord.Half => n <= 2 && count == 0,
            DateWord.Quarter => n <= 4 && count == 0,
            DateWord.MonthUnit => n == 1 && count is > 1 and < 12,
            _ => false,
        };
        if (!fits || !At(j + 1).Is(DateWord.Of)) return false;
        j += 2;
        long? year;
        if (YearAt(j, alone: false, out int y)) (year, j) = (y, j + 1);
        else if (At(j).Is(DateWord.The) && At(j + 1).Is(DateWord.Year) && published.IsKnown) (year, j) = (published.Year, j + 2);
        else if (RelativeYear(j, out year, out int end)) j = end;
        else return false;
        if (unit.Is(DateWord.MonthUnit)) point = DatePoint.Resolved(j, Edtf.Interval(Edtf.OfDate(year, 1), Edtf.OfDate(year, count)));
        else (point.Year, point.Month, point.End) = (year, (unit.Is(DateWord.Half) ? 39 : 32) + n, j);
        return true;
    }

    /// <summary>'spring 2010', 'the spring of 2010'.</summary>
    private bool SeasonOfYear(int i, ref DatePoint point)
    {
        if (!At(i).Is(DateWord.Season)) return false;
        int j = At(i + 1).Is(DateWord.Of) ? i + 2 : i + 1;
        long? year;
        if (YearAt(j, alone: false, out int y)) (year, j) = (y, j + 1);
        else if (RelativeYear(j, out year, out int end)) j = end;
        else return false;
        (point.Year, point.Month, point.End) = (year, At(i).Value, j);
        return true;
    }
}
