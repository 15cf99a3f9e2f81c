using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>
/// Drafts cases: the matter of each named person, and of each named organisation, that something was done to, whether the act itself
/// is told or only asked for ('must free X').
/// </summary>
/// <param name="document">The document.</param>
internal sealed class CaseDrafts(DocumentContext document)
{
    private readonly Dictionary<string, Draft> cases = new(StringComparer.Ordinal);
    private readonly List<Draft> inOrder = [];

    /// <summary>The cases so far, in order of what was first told of each.</summary>
    public IReadOnlyList<Draft> Drafts => inOrder;

    // What makes a matter of somebody: whatever is done to a person by name, and what may befall an organisation as one.
    private static bool Concerns(string? type, NameKind kind) => kind == NameKind.Person
        ? type is not ("protest" or "strike" or "election")
        : type is "ban" or "deregistration" or "closure" or "suspension" or "blocking" or "asset-freeze" or "search";

    /// <summary>Takes up what a draft tells of somebody's case.</summary>
    /// <param name="draft">Any draft; those that tell of no case change nothing.</param>
    /// <param name="happened">False for an event that is no fact and yet tells of somebody's matter; these come last.</param>
    public void Look(Draft draft, bool happened = true)
    {
        if (draft.Kind != EntryKind.Event) return;
        foreach (var actor in draft.Actors)
        {
            if (actor.Role is not (Role.Victim or Role.Defendant) || actor.Entity is null || actor.Kind is not (NameKind.Person or NameKind.Organisation)) continue;
            if (!Concerns(draft.Type, actor.Kind) || document.FullName(actor.Entity) is not { } place) continue;
            if (cases.TryGetValue(actor.Entity, out var known))
            {
                if (!happened) continue;
                known.Date = draft.Date ?? known.Date;
                known.Details["status"] = draft.Type!;
                continue;
            }
            int sentence = document.SentenceAt(place.Start);
            if (sentence < 0) continue;
            var words = WordsOf(document.Sentences[sentence], place.Start, place.End);
            var made = new Draft
            {
                Kind = EntryKind.Case,
                Sentence = sentence,
                Head = words.First,
                Span = words,
                Frame = draft.Frame,
                Trigger = draft.Trigger,
                Key = actor.Entity,
                Date = happened ? draft.Date : null,
                State = actor.State ?? draft.State,
                Rights = draft.Rights,
            };
            if (happened) made.Details["status"] = draft.Type!;
            made.Actors.Add(actor with { Role = Role.Victim });
            cases.Add(actor.Entity, made);
            inOrder.Add(made);
        }
    }

    private static Span WordsOf(Sentence s, int start, int end)
    {
        int first = -1, last = -1;
        for (int i = 0; i < s.Count; i++)
        {
            if (s[i].Start < start || s[i].Start >= end) continue;
            if (first < 0) first = i;
            last = i;
        }
        return new(Math.Max(first, 0), Math.Max(last, 0));
    }
}
