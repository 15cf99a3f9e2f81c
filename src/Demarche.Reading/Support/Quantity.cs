namespace Demarche.Reading.Support;

/// <summary>A number in a text with its bound and unit.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word, the unit included.</param>
/// <param name="Core">Index of the word that carries the value.</param>
/// <param name="Value">The value; of a vague one (<c>hundreds</c>) its magnitude.</param>
internal sealed record Quantity(int First, int Last, int Core, decimal Value)
{
    public NumberBound Bound { get; init; }

    /// <summary>ISO 4217 code, <c>%</c>, the name of a measure, <c>fraction</c>, or null.</summary>
    public string? Unit { get; init; }

    /// <summary><c>hundreds</c>, <c>dozens</c>: only the magnitude is told.</summary>
    public bool IsVague { get; init; }

    /// <summary><c>second</c>, <c>154th</c>.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Has no noun or unit behind it: 'nine years and seven' leaves out the second one's.</summary>
    public bool IsBare { get; init; }

    /// <summary>The end of a range ('between 15 and 20'): −1 its lower, 1 its upper one, 0 for other numbers.</summary>
    public int RangeEnd { get; init; }

    // Two days are 48 hours, a fifth is 20 per cent.
    private static decimal? Measured(Quantity one, Quantity other)
    {
        if (one.IsVague || other.IsVague) return null;
        if ((one.Unit, other.Unit) is ("fraction", "%")) return one.Value * 100;
        if ((one.Unit, other.Unit) is ("%", "fraction")) return one.Value / 100;
        int mine = Array.IndexOf(Times, one.Unit), theirs = Array.IndexOf(Times, other.Unit);
        if (mine < 0 || theirs < 0) return null;
        if (Kinds[mine] == Kinds[theirs]) return one.Value * Lengths[mine] / Lengths[theirs];
        // By ordinary use 90 days are three months.
        decimal hours = one.Value * (Kinds[mine] == 0 ? Lengths[mine] : Lengths[mine] * HoursOfMonth);
        decimal measured = hours / (Kinds[theirs] == 0 ? Lengths[theirs] : Lengths[theirs] * HoursOfMonth);
        return measured == Math.Round(measured) && one.Value >= 1 && measured >= 1 ? measured : null;
    }

    private const decimal LeastSum = 1000;
    private const decimal HoursOfMonth = 720;
    private static readonly string?[] Times = ["hour", "day", "week", "month", "year", "decade"];
    private static readonly decimal[] Lengths = [1, 24, 168, 1, 12, 120];
    private static readonly int[] Kinds = [0, 0, 0, 1, 1, 1];

    /// <summary>Whether both give the same value, whatever bounds it.</summary>
    public bool IsSameValueAs(Quantity cited) => (this with { Bound = NumberBound.Exact }).IsBorneOutBy(cited with { Bound = NumberBound.Exact, RangeEnd = 0 });

    /// <summary>Whether a sentence may say this where the source says the other.</summary>
    public bool IsBorneOutBy(Quantity cited)
    {
        if (Unit != cited.Unit && cited is { IsBare: true, Unit: null } && Array.IndexOf(Times, Unit) >= 0) cited = cited with { Unit = Unit };
        // 'Egyptian pounds': a currency that only one side tells.
        if (Unit != cited.Unit && Value >= LeastSum && (Unit is null && cited.Unit is { Length: 3 } || cited.Unit is null && Unit is { Length: 3 })) cited = cited with { Unit = Unit };
        if (Unit != cited.Unit && Measured(this, cited) is { } measured) return (this with { Unit = cited.Unit, Value = measured }).IsBorneOutBy(cited);
        if (Unit != cited.Unit || IsOrdinal != cited.IsOrdinal) return false;
        if (IsVague)
        {
            if (cited.IsVague) return Value == cited.Value;
            decimal ceiling = Value == 12 ? 120 : Value * 20;
            return cited.Value >= 2 * Value && cited.Value < ceiling && cited.Bound is not (NumberBound.AtMost or NumberBound.Under)
                || cited.Bound is NumberBound.Over or NumberBound.AtLeast && cited.Value >= Value && cited.Value < ceiling;
        }
        if (cited.IsVague) return false;
        if (Value == cited.Value)
        {
            if (cited.RangeEnd > 0 && Bound == NumberBound.AtMost || cited.RangeEnd < 0 && Bound == NumberBound.AtLeast) return true;
            return Bound == cited.Bound || Bound == NumberBound.About && cited.Bound is NumberBound.Exact or NumberBound.Under || Bound == NumberBound.AtLeast && cited.Bound is NumberBound.Over or NumberBound.Exact || (Bound, cited.Bound) is (NumberBound.AtMost, NumberBound.Under);
        }
        bool plain = cited.Bound is NumberBound.Exact or NumberBound.About;
        if (Bound == NumberBound.About && plain && !IsOrdinal) return cited.Value > 20 && Math.Abs(Value - cited.Value) <= cited.Value * 0.035m;
        // 'More than 600' of 620.
        return Bound is NumberBound.Over or NumberBound.AtLeast && (plain || cited.Bound is NumberBound.Over or NumberBound.AtLeast) && cited.Value > Value && cited.Value <= Value * 1.25m
            || Bound is NumberBound.Under or NumberBound.AtMost && (plain || cited.Bound is NumberBound.Under or NumberBound.AtMost) && cited.Value < Value && cited.Value >= Value * 0.75m;
    }
}
