using System.Diagnostics.CodeAnalysis;

namespace Demarche.Reading.Dates;

/// <summary>
/// A date of the Extended Date/Time Format, levels 0, 1 and 2 (ISO 8601-2:2019, clause 4; Library of Congress, 4 February 2019):
/// a date, date-time, interval or set, with what is unsure, about or unspecified in it. It is kept as written: two
/// values are equal where their strings are. Immutable, safe to share between threads. <c>default</c> is <c>/</c>, an
/// interval of which neither end is known.
/// </summary>
/// <remarks>
/// Qualifiers (<c>?</c>, <c>~</c>, <c>%</c>) do not widen the days meant: how far 'about' reaches is not for a number to say.
/// Years go from −10^18 to 10^18.
/// </remarks>
public readonly struct Edtf : IEquatable<Edtf>, IComparable<Edtf>
{
    private readonly EdtfSpan span;
    private readonly EdtfSpan[]? items;
    private readonly EdtfTime time;
    private readonly EdtfShape shape;

    internal Edtf(EdtfSpan span, EdtfTime time = default)
    {
        this.span = span;
        this.time = time;
        shape = time.IsGiven ? EdtfShape.DateTime : span.IsDate ? EdtfShape.Date : EdtfShape.Interval;
    }

    internal Edtf(EdtfSpan[] items, bool all) => (this.items, shape) = (items, all ? EdtfShape.AllOf : EdtfShape.OneOf);

    /// <summary>What it is.</summary>
    public EdtfKind Kind => shape switch
    {
        EdtfShape.Date => EdtfKind.Date,
        EdtfShape.DateTime => EdtfKind.DateTime,
        EdtfShape.OneOf => EdtfKind.OneOf,
        EdtfShape.AllOf => EdtfKind.AllOf,
        _ => EdtfKind.Interval,
    };

    /// <summary>The lowest level of the standard that has it: 0, 1 or 2.</summary>
    public int Level => shape switch
    {
        EdtfShape.OneOf or EdtfShape.AllOf => 2,
        EdtfShape.Interval => Math.Max(span.From.Level(inInterval: true), span.To.Level(inInterval: true)),
        _ => span.From.Level(inInterval: false),
    };

    /// <summary>The first day that it may mean, every <c>X</c> as low as can be; null where its start is open or not known. Of a date-time its own day, whatever the offset.</summary>
    public Day? Earliest
    {
        get
        {
            var spans = Spans;
            Day? earliest = spans[0].Earliest;
            foreach (var s in spans[1..])
            {
                if (s.Earliest is not { } day) return null;
                if (day < earliest) earliest = day;
            }
            return earliest;
        }
    }

    /// <summary>The last day that it may mean, every <c>X</c> as high as can be; null where its end is open or not known.</summary>
    public Day? Latest
    {
        get
        {
            var spans = Spans;
            Day? latest = spans[0].Latest;
            if (latest is null) return null;
            foreach (var s in spans[1..])
            {
                if (s.Latest is not { } day) return null;
                if (day > latest) latest = day;
            }
            return latest;
        }
    }

    /// <summary>True where no digit of a year in it is given (<c>XXXX-11-03</c>).</summary>
    public bool HasUnknownYear
    {
        get
        {
            foreach (var s in Spans)
            {
                if (s.From.IsYearUnknown || s.To.IsYearUnknown) return true;
            }
            return false;
        }
    }

    /// <summary>True where the days meant have an end in the future or the past that is open (<c>..</c>).</summary>
    public bool IsOpen
    {
        get
        {
            foreach (var s in Spans)
            {
                if (s.From.Form == EdtfYearForm.Open || s.To.Form == EdtfYearForm.Open) return true;
            }
            return false;
        }
    }

    /// <summary>All qualifiers that stand anywhere in it.</summary>
    public EdtfQualifier Qualifier
    {
        get
        {
            int q = 0;
            foreach (var s in Spans)
            {
                for (int both = s.From.Qualifiers | s.To.Qualifiers; both != 0; both >>= 2) q |= both & 3;
            }
            return (EdtfQualifier)q;
        }
    }

    /// <summary>Of a date or date-time: the year; null where it has an <c>X</c>, and of intervals and sets.</summary>
    public long? Year => IsDate && span.From.Years() is var (low, high) && low == high ? low : null;

    /// <summary>Of a date or date-time: month 1–12 or grouping 21–41; null where none is given or it has an <c>X</c>.</summary>
    public int? Month => IsDate ? Number(span.From.Month) : null;

    /// <summary>Of a date or date-time: day of the month; null where none is given or it has an <c>X</c>.</summary>
    public int? DayOfMonth => IsDate ? Number(span.From.DayOfMonth) : null;

    /// <summary>Of an interval: the date it starts with; null where open or unknown. Of a date: itself.</summary>
    public Edtf? Start => shape == EdtfShape.Interval ? Alone(span.From) : IsDate ? this : null;

    /// <summary>Of an interval: the date it ends with; null where open or unknown. Of a date: itself.</summary>
    public Edtf? End => shape == EdtfShape.Interval ? Alone(span.To) : IsDate ? this : null;

    internal EdtfTime Time => time;

    [UnscopedRef]
    internal ReadOnlySpan<EdtfSpan> Spans => items ?? new ReadOnlySpan<EdtfSpan>(in span);

    private bool IsDate => shape is EdtfShape.Date or EdtfShape.DateTime;

    /// <summary>Reads an EDTF string.</summary>
    /// <param name="text">The whole string; blanks are not passed over.</param>
    /// <exception cref="FormatException">It is not one of levels 0–2; the message says why.</exception>
    public static Edtf Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value, out string? error) ? value : throw new FormatException(error);

    /// <summary>Reads an EDTF string.</summary>
    /// <param name="text">The whole string; blanks are not passed over.</param>
    /// <param name="value">What it says.</param>
    /// <returns>False where it is not one of levels 0–2.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value) => TryParse(text, out value, out _);

    /// <summary>Reads an EDTF string.</summary>
    /// <param name="text">The whole string; blanks are not passed over.</param>
    /// <param name="value">What it says.</param>
    /// <param name="error">One line that says what is wrong, or null.</param>
    /// <returns>False where it is not one of levels 0–2.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value, [NotNullWhen(false)] out string? error) =>
        EdtfParser.TryParse(text, out value, out error);

    /// <summary>The date of a day.</summary>
    /// <param name="day">A day of a year of four digits.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has more digits.</exception>
    public static Edtf OfDay(Day day) => OfDate(day.Year, day.Month, day.DayOfMonth);

    /// <summary>A year, month, season or day.</summary>
    /// <param name="year">−9999 to 9999; null where not known (<c>XXXX</c>).</param>
    /// <param name="month">1–12, 21–41 for a grouping, 0 for the whole year.</param>
    /// <param name="dayOfMonth">1–31, 0 for the whole month.</param>
    /// <param name="qualifier">Qualifies all of it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static Edtf OfDate(long? year, int month = 0, int dayOfMonth = 0, EdtfQualifier qualifier = EdtfQualifier.None)
    {
        long y = Math.Abs(year ?? 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(y, 9999, nameof(year));
        bool fits = month is >= 0 and <= 12 or >= 21 and <= 41 && dayOfMonth is >= 0 and <= 31 && (dayOfMonth == 0 || month is >= 1 and <= 12);
        if (!fits) throw new ArgumentOutOfRangeException(nameof(month), "There is no such month or day.");
        int behind = dayOfMonth > 0 ? EdtfDate.DayBits : month > 0 ? EdtfDate.MonthBits : EdtfDate.YearBits;
        EdtfDate date = new()
        {
            Form = EdtfYearForm.Plain,
            Negative = year < 0,
            Digits = year is null ? 0xFFFF : y / 1000 << 12 | y / 100 % 10 << 8 | y / 10 % 10 << 4 | y % 10,
            Month = (byte)(month / 10 << 4 | month % 10),
            DayOfMonth = (byte)(dayOfMonth / 10 << 4 | dayOfMonth % 10),
            Qualifiers = (ushort)((int)qualifier << behind + 2),
        };
        return date.Exists ? new Edtf(new EdtfSpan(date, default, IsDate: true)) : throw new ArgumentOutOfRangeException(nameof(dayOfMonth), "There is no such day.");
    }

    /// <summary>From one date to another.</summary>
    /// <param name="start">A date; null for an open start.</param>
    /// <param name="end">A date; null for an open end.</param>
    /// <exception cref="ArgumentException">One is not a date, or it would end before it starts.</exception>
    public static Edtf Interval(Edtf? start, Edtf? end)
    {
        if (start is { shape: not EdtfShape.Date } || end is { shape: not EdtfShape.Date }) throw new ArgumentException("An interval goes from a date to a date.");
        EdtfSpan span = new(start?.span.From ?? EdtfDate.Open, end?.span.From ?? EdtfDate.Open, IsDate: false);
        if (EdtfParser.EndsBeforeStart(span.From, span.To)) throw new ArgumentException(EdtfParser.Backwards);
        return new Edtf(span);
    }

    /// <summary>The same date with another qualifier for all of it.</summary>
    /// <param name="qualifier">The qualifier.</param>
    /// <exception cref="InvalidOperationException">It is no plain date.</exception>
    public Edtf Qualified(EdtfQualifier qualifier)
    {
        if (shape != EdtfShape.Date || span.From.Form != EdtfYearForm.Plain || span.From.Significant > 0) throw new InvalidOperationException("Only a plain date can be qualified.");
        int behind = span.From.DayOfMonth > 0 ? EdtfDate.DayBits : span.From.Month > 0 ? EdtfDate.MonthBits : EdtfDate.YearBits;
        return new Edtf(span with { From = span.From with { Qualifiers = (ushort)((int)qualifier << behind + 2) } });
    }

    /// <summary>Whether some day may lie in both. Digits <c>X</c> take any value; ends that are open or unknown reach without bound.</summary>
    /// <param name="other">Any.</param>
    public bool Overlaps(Edtf other)
    {
        foreach (var a in Spans)
        {
            foreach (var b in other.Spans)
            {
                if (a.Overlaps(b)) return true;
            }
        }
        return false;
    }

    /// <summary>Whether every day that the other may mean is one that this may mean: this is as blunt as the other or blunter. <c>2015-11</c> covers <c>2015-11-03</c>, <c>XXXX-11-03</c> covers it too.</summary>
    /// <param name="other">Any.</param>
    public bool Covers(Edtf other)
    {
        foreach (var b in other.Spans)
        {
            bool found = false;
            foreach (var a in Spans) found |= a.Covers(b);
            if (!found) return false;
        }
        return true;
    }

    /// <summary>Order by first day (open and unknown starts first), then by last day (open and unknown ends last), then by the string. It agrees with equality.</summary>
    /// <param name="other">Any.</param>
    public int CompareTo(Edtf other)
    {
        int c = Nullable.Compare(Earliest, other.Earliest);
        if (c != 0) return c;
        var (mine, theirs) = (Latest, other.Latest);
        c = mine is null || theirs is null ? (mine is null).CompareTo(theirs is null) : mine.Value.CompareTo(theirs.Value);
        return c != 0 || Equals(other) ? c : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <inheritdoc/>
    public bool Equals(Edtf other) =>
        shape == other.shape && time == other.time && Spans.SequenceEqual(other.Spans);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Edtf other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(shape);
        hash.Add(time);
        foreach (var s in Spans) hash.Add(s);
        return hash.ToHashCode();
    }

    /// <summary>The EDTF string.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[128];
        if (TryFormat(buffer, out int n)) return buffer[..n].ToString();
        char[] longer = new char[64 * (items?.Length ?? 2)];
        TryFormat(longer, out n);
        return new string(longer, 0, n);
    }

    /// <summary>Writes the EDTF string.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">UTF-16 code units written.</param>
    /// <returns>False where there is no room; 64 code units for each date are always enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) => EdtfFormatter.TryFormat(this, destination, out charsWritten);

    /// <summary>Equality of the strings.</summary>
    public static bool operator ==(Edtf left, Edtf right) => left.Equals(right);

    /// <summary>Inequality of the strings.</summary>
    public static bool operator !=(Edtf left, Edtf right) => !left.Equals(right);

    /// <summary>The order of <see cref="CompareTo"/>.</summary>
    public static bool operator <(Edtf left, Edtf right) => left.CompareTo(right) < 0;

    /// <summary>The order of <see cref="CompareTo"/>.</summary>
    public static bool operator >(Edtf left, Edtf right) => left.CompareTo(right) > 0;

    /// <summary>The order of <see cref="CompareTo"/>.</summary>
    public static bool operator <=(Edtf left, Edtf right) => left.CompareTo(right) <= 0;

    /// <summary>The order of <see cref="CompareTo"/>.</summary>
    public static bool operator >=(Edtf left, Edtf right) => left.CompareTo(right) >= 0;

    private static Edtf? Alone(EdtfDate date) => date.IsGiven ? new Edtf(new EdtfSpan(date, default, IsDate: true)) : null;

    private static int? Number(byte packed) =>
        packed == 0 || packed >> 4 == EdtfDate.X || (packed & 15) == EdtfDate.X ? null : (packed >> 4) * 10 + (packed & 15);

    // The interval comes first, so that default is an interval from unknown to unknown.
    private enum EdtfShape : byte
    {
        Interval,
        Date,
        DateTime,
        OneOf,
        AllOf,
    }
}
