using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>
/// What a prosecutor, a court, the police or the state asks for against somebody is a step of its own procedure: nobody recommends
/// anything to a state by it.
/// </summary>
internal static class PenalDemand
{
    /// <summary>True where an organ of the state asks for a penalty, an arrest, a ban or the like.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="demand">The word of asking, or the verb that should be done.</param>
    /// <param name="author">Who asks, −1 where nobody is told.</param>
    public static bool Is(SentenceContext context, int demand, int author)
    {
        if (author < 0) return false;
        var s = context.Sentence;
        bool prosecutes = s[author].Lemma is "prosecutor" or "prosecution";
        if (!prosecutes && !context.Is(author, WordClass.StateOrgan | WordClass.Court) && s[author].Lemma is not "state") return false;
        int first = s.Leftmost(demand), last = s.Rightmost(demand);
        foreach (var match in context.Triggers.Matches)
        {
            if (match.Token < first || match.Token > last || match.Token == author || match.Trigger.Type.Kind != EntryKind.Event) continue;
            bool penal = prosecutes ? match.Trigger.Type.Type is not ("release" or "investigation") : IsPenal(match.Trigger.Type.Type);
            if (penal && !Ends(context, match.Token, demand)) return true;
        }
        return prosecutes && context.Document.Within(AnnotationType.Duration, s[demand].Start, s[last].End).Any();
    }

    private static bool IsPenal(string? type) => type is "arrest" or "detention" or "house-arrest" or "charge" or "conviction" or "sentence" or "fine" or "expulsion" or "travel-ban"
        or "ban" or "closure" or "suspension" or "deregistration" or "blocking" or "confiscation" or "asset-freeze" or "search" or "dispersal";

    // 'To stop the arrests', 'an end to the ban', 'that nobody be jailed'.
    private static bool Ends(SentenceContext context, int act, int demand)
    {
        var s = context.Sentence;
        if (Clauses.Of(context.Triggers, act).Standing == Standing.Negated) return true;
        // What stands above the demand is no part of it.
        for (int at = s[act].Head; at >= 0 && at != demand; at = s[at].Head)
        {
            if (context.Is(at, WordClass.NegativeVerb) || s[at].Lemma is "end" or "lift" or "repeal" or "halt" or "review" or "release" or "free") return true;
        }
        return false;
    }
}
