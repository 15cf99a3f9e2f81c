using Demarche.Engagements;
using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Asks;

/// <summary>Whether a fact has a bearing on a meeting.</summary>
public static class Bearing
{
    /// <summary>
    /// A fact bears on the meeting where it is of the state that the meeting is on, or of no state told; where it does not
    /// lie after the meeting's first day; and where it does not stand in a caption.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="engagement">The meeting.</param>
    /// <returns>True where it bears on it.</returns>
    public static bool On(Fact fact, Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(engagement);
        if (fact.Days is { } days && days.First > engagement.AsOf && fact.Kind is not (EntryKind.Engagement or EntryKind.Deal)) return false;
        if (fact.Tellings.All(InCaption)) return false;
        HashSet<string> states = States(fact);
        // What its own side is asked to raise bears on the meeting, though its words may not name the other state.
        if (fact.Kind == EntryKind.Recommendation && states.All(s => s == engagement.With.Code)) return true;
        return states.Count == 0 || states.Contains(engagement.On.Code);
    }

    /// <summary>The states that a fact's own words, actors and place name.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>ISO 3166-1 alpha-3 codes.</returns>
    public static HashSet<string> States(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        HashSet<string> states = new(StringComparer.Ordinal);
        foreach (Telling telling in fact.Tellings)
        {
            if (telling.Proposal.State is { } state) states.Add(state);
            states.UnionWith(telling.Proposal.Actors.Select(a => a.State).OfType<string>());
            foreach (Annotation annotation in telling.Source.Reading.Annotations)
            {
                if (annotation.State is { } named && telling.Proposal.Citations.Any(c => annotation.Start >= c.Start && annotation.End <= c.End)) states.Add(named);
            }
        }
        return states;
    }

    private static bool InCaption(Telling telling) => telling.Source.Reading.Passages.FirstOrDefault(p => p.Id == telling.Proposal.Citations[0].Passage)?.Kind == BlockKind.Caption;
}
