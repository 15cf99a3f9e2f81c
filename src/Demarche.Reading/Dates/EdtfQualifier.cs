namespace Demarche.Reading.Dates;

/// <summary>How sure a date, or a part of it, is (EDTF level 1; by component, level 2).</summary>
[Flags]
public enum EdtfQualifier : byte
{
    /// <summary>As written.</summary>
    None = 0,

    /// <summary><c>?</c>: the source doubts it.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: about that time.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}

/// <summary>What an EDTF string is.</summary>
public enum EdtfKind : byte
{
    /// <summary>A year, month, season or day, qualified or with unspecified digits.</summary>
    Date,

    /// <summary>A day with a time of day.</summary>
    DateTime,

    /// <summary>From a date to a date, either of which may be open or unknown.</summary>
    Interval,

    /// <summary>One of several dates: <c>[1667,1668]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{1667,1668}</c>.</summary>
    AllOf,
}
