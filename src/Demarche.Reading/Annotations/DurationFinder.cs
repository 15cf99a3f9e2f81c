using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text;

using Demarche.Reading.Dates;

namespace Demarche.Reading.Annotations;

/// <summary>
/// A length of time in a text. Normal form of <paramref name="Value"/>: ISO 8601 with years and months carried over (18 months
/// and a year and a half are <c>P1Y6M</c>), weeks as days (<c>P14D</c>), hours, minutes and seconds as told (<c>PT72H</c>): words and digits,
/// '7.5-year' and 'seven and a half years' (<c>P7Y6M</c>), are equal. Imprisonment for life is <c>life</c>.
/// </summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Value">ISO 8601 duration, or <c>life</c>.</param>
/// <param name="Bound">How the words before it bound it.</param>
public readonly record struct DurationMention(int Start, int End, string Value, NumberBound Bound);

/// <summary>Finds lengths of time in English text in one pass: '15-day', 'ten days', 'two years and six months', 'for life'. Ages and distances from a date ('two years ago') are none.</summary>
public static class DurationFinder
{
    private enum Unit : byte
    {
        None, Second, Minute, Hour, Day, Week, Month, Year, Decade,
    }

    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Units = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase)
    {
        ["second"] = Unit.Second, ["seconds"] = Unit.Second, ["minute"] = Unit.Minute, ["minutes"] = Unit.Minute,
        ["hour"] = Unit.Hour, ["hours"] = Unit.Hour, ["day"] = Unit.Day, ["days"] = Unit.Day, ["week"] = Unit.Week, ["weeks"] = Unit.Week,
        ["month"] = Unit.Month, ["months"] = Unit.Month, ["year"] = Unit.Year, ["years"] = Unit.Year, ["decade"] = Unit.Decade, ["decades"] = Unit.Decade,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the durations in a range of a text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">First UTF-16 code unit of the range.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="dates">The dates of the text in order; what lies in them is left out.</param>
    /// <returns>The durations in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public static List<DurationMention> Find(ReadOnlySpan<char> text, int start, int end, IReadOnlyList<DateMention> dates)
    {
        List<TextToken> tokens = [];
        TextScanner.Scan(text[..end], start, end, tokens);
        List<DurationMention> found = [];
        Find(text[..end], CollectionsMarshal.AsSpan(tokens), dates, found);
        return found;
    }

    internal static void Find(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, IReadOnlyList<DateMention> dates, List<DurationMention> into)
    {
        NumberReader numbers = new(text, tokens);
        DateSkip skip = new(dates);
        for (int i = 0; i < tokens.Length;)
        {
            if (skip.Holds(tokens[i].Start))
            {
                i++;
                continue;
            }
            int end = Life(numbers, i);
            if (end > 0)
            {
                into.Add(new(tokens[i].Start, tokens[end - 1].End, "life", NumberBound.Exact));
                i = end;
                continue;
            }
            if (!Length(numbers, i, out var sum, out end, out int lower))
            {
                i++;
                continue;
            }
            if (!IsAgeOrDistance(numbers, end))
            {
                NumberBound bound = numbers.BoundBefore(i);
                // 'Five to seven years', '5-10 years': the first number takes the unit of the second.
                if (lower > 0) into.Add(new(tokens[i].Start, tokens[lower - 1].End, sum.Lower!, bound));
                into.Add(new(tokens[lower > 0 ? lower + 1 : i].Start, tokens[end - 1].End, sum.ToString(), lower > 0 ? NumberBound.Exact : bound));
            }
            i = end;
        }
    }

    /// <summary>'life imprisonment', 'a life sentence', 'for life', 'life in prison'.</summary>
    private static int Life(in NumberReader r, int i)
    {
        if (r.Text(i) is not ("life" or "Life")) return -1;
        if (r.Text(i + 1) is "imprisonment" or "sentence" or "sentences" or "term" or "terms") return i + 1;
        if (r.Text(i + 1) is "in" or "behind" && r.Text(i + 2) is "prison" or "jail" or "bars") return i + 1;
        return r.Text(i - 1) is "for" or "to" && r.At(i + 1).Kind != TextTokenKind.Word ? i + 1 : -1;
    }

    private static bool Length(in NumberReader r, int i, out Sum sum, out int end, out int lower)
    {
        (sum, end, lower) = (default, i, 0);
        if (!Part(r, i, ref sum, out end, out lower)) return false;
        for (; ; )
        {
            // 'two years and six months', 'two years, six months'
            int j = end;
            if (r.At(j).IsMark(',')) j++;
            if (r.Word(j) == NumberWord.And) j++;
            if (r.Word(j) == NumberWord.A && r.Word(j + 1) == NumberWord.Half && j > end && r.Word(j - 1) == NumberWord.And)
            {
                // 'a year and a half'
                sum.AddHalf();
                end = j + 2;
                continue;
            }
            Sum more = sum;
            if (j == end && r.At(j).Kind != TextTokenKind.Digits && r.Word(j) is not (NumberWord.Unit or NumberWord.Teen) || !Part(r, j, ref more, out int stop, out int range) || range > 0 || more.Last >= sum.Last) return true;
            (sum, end) = (more, stop);
        }
    }

    private static bool Part(in NumberReader r, int i, ref Sum sum, out int end, out int lower)
    {
        (end, lower) = (i, 0);
        decimal value;
        int j;
        if (r.Word(i) == NumberWord.Half && r.Word(i + 1) == NumberWord.A)
        {
            (value, j) = (0.5m, i + 2);
        }
        else if (r.Word(i) == NumberWord.A && UnitAt(r, i + 1) != Unit.None)
        {
            // 'Five people a day' is a rate: 'a day' is a length only where a word before it measures.
            if (!Measures(r, i)) return false;
            (value, j) = (1, i + 1);
        }
        else if (r.TryRead(i, out var number) && number.Kind == NumberKind.Cardinal)
        {
            (value, j) = (number.Value, number.End);
            bool to = r.Word(j) == NumberWord.To || r.At(j).IsDash || r.Text(j) is "or";
            if (to && r.TryRead(j + 1, out var upper) && upper.Kind == NumberKind.Cardinal && upper.Value > value && upper.Value < 100_000 && UnitAt(r, Joined(r, upper.End)) is var unit and not Unit.None)
            {
                Sum first = default;
                first.Add(value, unit);
                sum.Lower = first.ToString();
                (lower, value, j) = (j, upper.Value, upper.End);
            }
        }
        else
        {
            return false;
        }
        j = Joined(r, j);
        Unit found = UnitAt(r, j);
        if (found == Unit.None || value > 100_000) return false;
        sum.Add(value, found);
        end = j + 1;
        return true;
    }

    private static int Joined(in NumberReader r, int i) => r.At(i).IsDash ? i + 1 : r.Text(i) is "full" or "more" or "further" or "additional" or "consecutive" ? i + 1 : i;

    private static Unit UnitAt(in NumberReader r, int i) => r.At(i).Kind == TextTokenKind.Word && Units.TryGetValue(r.Text(i), out var unit) ? unit : Unit.None;

    private static bool Measures(in NumberReader r, int i) =>
        r.Text(i - 1) is "for" or "within" or "in" or "after" or "than" or "least" or "over" or "under" or "nearly" or "almost" or "about" or "of" or "to" or "with" or "served" or "spent" or "given" or "got"
        || r.Text(i + 2) is "in" && r.Text(i + 3) is "prison" or "jail" or "custody" or "detention";

    private static bool IsAgeOrDistance(in NumberReader r, int end)
    {
        int j = r.At(end).IsDash ? end + 1 : end;
        return r.Text(j) is "old" or "ago" or "earlier" or "later" or "before" || r.Text(j) is "of" && r.Text(j + 1) is "age";
    }

    private struct Sum
    {
        private decimal months, days, hours, minutes, seconds;

        internal Unit Last { get; private set; }

        internal string? Lower { get; set; }

        internal void Add(decimal value, Unit unit)
        {
            Last = unit;
            switch (unit)
            {
                case Unit.Decade: months += value * 120; break;
                case Unit.Year: months += value * 12; break;
                case Unit.Month: months += value; break;
                case Unit.Week: days += value * 7; break;
                case Unit.Day: days += value; break;
                case Unit.Hour: hours += value; break;
                case Unit.Minute: minutes += value; break;
                default: seconds += value; break;
            }
        }

        internal void AddHalf() => Add(0.5m, Last);

        public override readonly string ToString()
        {
            StringBuilder s = new("P");
            decimal years = Math.Floor(months / 12);
            Append(s, years, 'Y');
            Append(s, months - years * 12, 'M');
            Append(s, days, 'D');
            decimal wholeHours = Math.Floor(hours), rest = minutes + (hours - wholeHours) * 60;
            if (hours + minutes + seconds > 0) s.Append('T');
            Append(s, wholeHours, 'H');
            Append(s, rest, 'M');
            Append(s, seconds, 'S');
            return s.ToString();
        }

        private static void Append(StringBuilder s, decimal value, char unit)
        {
            if (value > 0) s.Append(NumberMention.Plain(value)).Append(unit);
        }
    }
}
