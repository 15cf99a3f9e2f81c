using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Sentences;

/// <summary>Sentences about visits and meetings.</summary>
internal static class MeetingSentences
{
    /// <summary>Sentences from the richest to the plainest.</summary>
    /// <param name="telling">The telling.</param>
    /// <param name="asOf">What is not over by this day is told as to come.</param>
    public static IEnumerable<string> Of(Telling telling, DateOnly asOf)
    {
        Proposal proposal = telling.Proposal;
        bool ahead = proposal.Modality == Modality.Planned || (DaySpan.Of(proposal.Date) is { } days && days.Last >= asOf);
        string? when = telling.When(days: true);
        string behind = when is null ? "" : " " + when;
        if (proposal.Type is "visit" or "country-visit" or "trade-mission")
        {
            ProposedActor[] guests = [.. proposal.Actors.Where(a => a.Role is Role.Guest)];
            string? host = NounPhrase.List(proposal.Actors.Where(a => a.Role is Role.Host).Select(a => telling.WithArticle(a.Name))) ?? (proposal.Place is { Length: > 0 } place ? telling.WithArticle(place) : null);
            if (guests.Length == 0 || host is null || NounPhrase.List(guests.Select(g => telling.WithArticle(g.Name))) is not { } who) yield break;
            string verb = ahead ? (NounPhrase.IsPlural(guests) ? "are to visit" : "is to visit") : "visited";
            yield return NounPhrase.Capital($"{who} {verb} {host}{behind}.");
            // A day that does not hold leaves open whether it is past.
            yield return NounPhrase.Capital(when is null ? $"a visit of {who} to {host}." : $"a visit of {who} to {host}{behind}.");
            yield return NounPhrase.Capital($"a visit of {who} to {host}.");
        }
        else if (proposal.Type is "meeting" or "summit" or "call" or "dialogue")
        {
            ProposedActor[] both = [.. proposal.Actors.Where(a => a.Role is Role.Participant or Role.Host or Role.Guest)];
            if (both.Length < 2 || NounPhrase.List(both.Select(b => telling.WithArticle(b.Name))) is not { } who) yield break;
            string verb = proposal.Type == "call" ? (ahead ? "are to speak" : "spoke") : ahead ? "are to meet" : "met";
            yield return NounPhrase.Capital($"{who} {verb}{behind}.");
            if (when is null) yield return NounPhrase.Capital($"{who} {verb}.");
        }
    }
}
