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

    // Two days are 48 hours.
    private static decimal? Measured(Quantity one, Quantity other)
    {
        int mine = Array.IndexOf(Times, one.Unit), theirs = Array.IndexOf(Times, other.Unit);
        if (mine < 0 || theirs < 0 || Kinds[mine] != Kinds[theirs] || one.IsVague || other.IsVague) return null;
        return one.Value * Lengths[mine] / Lengths[theirs];
    }

    private static readonly string?[] Times = ["hour", "day", "week", "month", "year"];
    private static readonly decimal[] Lengths = [1, 24, 168, 1, 12];
    private static readonly int[] Kinds = [0, 0, 0, 1, 1];

    /// <summary>Whether a sentence may say this where the source says the other.</summary>
    public bool IsBorneOutBy(Quantity cited)
    {
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
        if (Value == cited.Value) return Bound == cited.Bound || Bound == NumberBound.About && cited.Bound == NumberBound.Exact || Bound == NumberBound.AtLeast && cited.Bound is NumberBound.Over or NumberBound.Exact || (Bound, cited.Bound) is (NumberBound.AtMost, NumberBound.Under);
        // 'More than 600' of 620.
        return Bound == NumberBound.Over && cited.Bound is NumberBound.Exact or NumberBound.About && cited.Value > Value && cited.Value <= Value * 1.25m
            || Bound == NumberBound.Under && cited.Bound is NumberBound.Exact or NumberBound.About && cited.Value < Value && cited.Value >= Value * 0.75m;
    }
}
