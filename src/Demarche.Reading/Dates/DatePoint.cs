namespace Demarche.Reading.Dates;

/// <summary>A date as a text gives it, before its year is known, or with its value where it is told by its distance from another.</summary>
internal record struct DatePoint()
{
    /// <summary>Token behind the last.</summary>
    internal int End { get; set; }

    internal long? Year { get; set; }

    /// <summary>1–12, 21–24, 33–36, 40–41; 0 for none.</summary>
    internal int Month { get; set; }

    internal int Day { get; set; }

    /// <summary>Last day of several; 0 for one.</summary>
    internal int ToDay { get; set; }

    /// <summary>The several days are those two alone, not all between them.</summary>
    internal bool TwoDays { get; set; }

    /// <summary>0–6 from Sunday, −1 for none.</summary>
    internal int Weekday { get; set; } = -1;

    internal bool Approximate { get; set; }

    /// <summary>Told by distance: <see cref="Value"/> is all there is.</summary>
    internal bool IsResolved { get; set; }

    internal Edtf? Value { get; set; }

    internal static DatePoint Resolved(int end, Edtf? value) => new() { End = end, IsResolved = true, Value = value };
}
