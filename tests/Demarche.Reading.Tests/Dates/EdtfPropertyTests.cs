using CsCheck;

using Demarche.Reading.Dates;

namespace Demarche.Reading.Tests.Dates;

public class EdtfPropertyTests
{
    private static readonly Gen<string> Qualifier = OneOf("", "", "", "?", "~", "%");

    private static readonly Gen<Day> AnyDay =
        Gen.Select(Gen.Long[-400_000, 400_000], Gen.Int[1, 12], Gen.Int[1, 28], (y, m, d) => new Day(y, m, d));

    private static readonly Gen<Day> PlainDay =
        Gen.Select(Gen.Long[0, 9999], Gen.Int[1, 12], Gen.Int[1, 28], (y, m, d) => new Day(y, m, d));

    // A day's digits, any of which may be hidden behind X.
    private static readonly Gen<(string Pattern, Day Day)> Pattern =
        Gen.Select(PlainDay, Gen.Int[0, 255], (day, mask) =>
            (new string([.. day.ToString().Select((c, i) => c != '-' && (mask >> (i < 4 ? i : i < 7 ? i - 1 : i - 2) & 1) == 1 ? 'X' : c)]), day));

    private static readonly Gen<string> Date = Gen.OneOf(
        Gen.Select(Pattern, Qualifier, Qualifier, Qualifier, (p, a, b, c) => $"{a}{p.Pattern[..4]}-{b}{p.Pattern[5..7]}-{p.Pattern[8..]}{c}"),
        Gen.Select(Pattern, Gen.Int[1, 2], Qualifier, (p, n, q) => p.Pattern[..(n == 1 ? 4 : 7)] + q),
        Gen.Select(PlainDay, Gen.Int[21, 41], Qualifier, (d, s, q) => $"{d.ToString()[..4]}-{s}{q}"));

    private static readonly Gen<string> Any = Gen.OneOf(
        Date,
        Gen.Select(Date, Gen.OneOf(Date, OneOf("", "..")), (a, b) => $"{a}/{b}"),
        Date.Array[1, 4].Select(a => $"[{string.Join(',', a)}]"),
        Gen.Select(Date, Date, (a, b) => $"{{{a},{b}..}}"),
        Gen.Select(Gen.Long[10_000, Day.MaxYear], Gen.Bool, (y, n) => $"Y{(n ? "-" : "")}{y}"),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 9], (y, e, s) => $"Y{y}E{e}S{s}"));

    private static readonly Gen<Edtf> Value = Any.Where(s => Edtf.TryParse(s, out _)).Select(s => Edtf.Parse(s));

    private static Gen<string> OneOf(params string[] strings) => Gen.Int[0, strings.Length - 1].Select(i => strings[i]);

    [Fact]
    public void What_is_read_is_written_the_same() =>
        Any.Sample(s => { if (Edtf.TryParse(s, out var v)) v.ToString().ShouldBe(s); });

    [Fact]
    public void The_first_day_is_never_after_the_last() =>
        Value.Sample(v => { if (v.Earliest is { } a && v.Latest is { } b) (a <= b).ShouldBeTrue(); });

    [Fact]
    public void Order_is_antisymmetric_and_agrees_with_equality() =>
        Gen.Select(Value, Value).Sample((a, b) =>
        {
            Math.Sign(a.CompareTo(b)).ShouldBe(-Math.Sign(b.CompareTo(a)));
            (a.CompareTo(b) == 0).ShouldBe(a == b);
            if (a == b) a.GetHashCode().ShouldBe(b.GetHashCode());
        });

    [Fact]
    public void Order_is_transitive() =>
        Gen.Select(Value, Value, Value).Sample((a, b, c) => (a <= b && b <= c && a > c).ShouldBeFalse());

    [Fact]
    public void Overlap_is_symmetric_and_each_overlaps_itself() =>
        Gen.Select(Value, Value).Sample((a, b) =>
        {
            a.Overlaps(b).ShouldBe(b.Overlaps(a));
            a.Overlaps(a).ShouldBeTrue();
        });

    [Fact]
    public void What_covers_overlaps() =>
        Gen.Select(Value, Value).Sample((a, b) => { if (a.Covers(b)) a.Overlaps(b).ShouldBeTrue(); });

    [Fact]
    public void A_pattern_has_every_day_that_it_was_made_from() =>
        Pattern.Sample((pattern, day) =>
        {
            var (p, d) = (Edtf.Parse(pattern), Edtf.OfDay(day));
            (p.Earliest <= day && day <= p.Latest).ShouldBeTrue();
            p.Covers(d).ShouldBeTrue();
            p.Overlaps(d).ShouldBeTrue();
        });

    [Fact]
    public void An_interval_of_patterns_has_every_instance() =>
        Gen.Select(Pattern, Pattern).Sample((a, b) =>
        {
            if (a.Day > b.Day) (a, b) = (b, a);
            // The instances are in order, so the patterns may be.
            var interval = Edtf.Parse($"{a.Pattern}/{b.Pattern}");
            interval.Covers(Edtf.Interval(Edtf.OfDay(a.Day), Edtf.OfDay(b.Day))).ShouldBeTrue();
        });

    [Fact]
    public void Days_count_as_the_calendar_does() =>
        Gen.Select(AnyDay, Gen.Long[-2_000_000, 2_000_000]).Sample((day, n) =>
        {
            var later = day.AddDays(n);
            later.Since(day).ShouldBe(n);
            Math.Sign(later.CompareTo(day)).ShouldBe(Math.Sign(n));
            if (day.Year is > 0 and < 9999 && later.Year is > 0 and < 9999)
            {
                DateOnly dotnet = new DateOnly((int)day.Year, day.Month, day.DayOfMonth).AddDays((int)n);
                later.ShouldBe(Day.From(dotnet));
                later.DayOfWeek.ShouldBe(dotnet.DayOfWeek);
            }
        });
}
