using Demarche.Readings;

namespace Demarche.Engagements;

/// <summary>A meeting between two states that a briefing is made for.</summary>
/// <param name="On">The state that the briefing is about.</param>
/// <param name="With">The state whose side it is made for.</param>
/// <param name="Meeting">EDTF of the meeting: a day, or an interval of days.</param>
public sealed record Engagement(StateParty On, StateParty With, string Meeting)
{
    /// <summary>The days of the meeting.</summary>
    public DaySpan Days { get; } = DaySpan.Of(Meeting) ?? throw new ArgumentException("the meeting has no day", nameof(Meeting));

    /// <summary>As-of: the meeting's first day. Nothing later stands in the briefing.</summary>
    public DateOnly AsOf => Days.First;

    /// <summary>What sources tell of this very meeting, or null.</summary>
    public Fact? Told { get; init; }

    /// <summary>The state that is host, as told, or null.</summary>
    public StateParty? Host { get; init; }

    /// <summary>The state that is guest, as told, or null.</summary>
    public StateParty? Guest => Host is null ? null : Host == On ? With : On;
}
