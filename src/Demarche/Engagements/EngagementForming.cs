using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Engagements;

/// <summary>Finds what sources tell of a meeting: that it is a visit, and who is host.</summary>
public static class EngagementForming
{
    /// <summary>Completes a meeting with what the facts tell of it.</summary>
    /// <param name="engagement">The meeting as given.</param>
    /// <param name="facts">What the sources tell.</param>
    /// <returns>The meeting; unchanged where no source tells of it.</returns>
    public static Engagement Form(Engagement engagement, IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(facts);
        string on = engagement.On.Code, with = engagement.With.Code;
        // A visit told without a year may be this one only where both states are in it.
        Fact? told = facts.FirstOrDefault(f => f.Kind == EntryKind.Engagement && f.Days is { } days && days.Overlaps(engagement.Days)
            && (days.Last.DayNumber - days.First.DayNumber <= 31) && Touches(f, on, with));
        if (told is null) return engagement;
        StateParty? host = Hosts(told, engagement.With, engagement.On) ? engagement.With : Hosts(told, engagement.On, engagement.With) ? engagement.On : null;
        return engagement with { Told = told, Host = host };
    }

    private static bool Touches(Fact fact, string on, string with)
    {
        HashSet<string> states = [.. fact.Tellings.SelectMany(t => t.Proposal.Actors.Select(a => a.State).Append(t.Proposal.State)).OfType<string>()];
        return states.Contains(on) && states.Contains(with);
    }

    private static bool Hosts(Fact fact, StateParty host, StateParty guest)
    {
        bool told = fact.In(Role.Host).Any(a => a.State == host.Code);
        bool visited = fact.In(Role.Guest).Any(a => a.State == guest.Code) && fact.Proposal.State == host.Code;
        return told || visited;
    }
}
