namespace Demarche.Reading.Dates;

/// <summary>What stands behind a time of day.</summary>
internal enum EdtfOffset : byte
{
    /// <summary>Nothing: local time.</summary>
    None,

    /// <summary><c>Z</c>.</summary>
    Utc,

    /// <summary><c>+05</c>.</summary>
    Hours,

    /// <summary><c>+05:30</c>.</summary>
    HoursAndMinutes,
}

/// <summary>A time of day to the second with its offset, as written; 24:00:00 is the end of the day.</summary>
internal readonly record struct EdtfTime(bool IsGiven, byte Hour, byte Minute, byte Second, EdtfOffset Offset, bool West, byte OffsetHours, byte OffsetMinutes);
