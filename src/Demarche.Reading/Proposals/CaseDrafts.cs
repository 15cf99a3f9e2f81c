using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>Drafts cases: the matter of each named person, and of each named organisation, that something was done to.</summary>
internal static class CaseDrafts
{
    // What makes a matter of somebody: deprivation of liberty or life, proceedings, and what may befall an organisation as one.
    private static bool Concerns(string? type, NameKind kind) => kind == NameKind.Person
        ? type is "arrest" or "detention" or "house-arrest" or "investigation" or "charge" or "trial" or "conviction" or "sentence" or "appeal" or "acquittal" or "release" or "pardon"
            or "travel-ban" or "expulsion" or "disappearance" or "killing" or "ill-treatment" or "assault" or "search"
        : type is "ban" or "deregistration" or "closure" or "suspension" or "blocking" or "asset-freeze" or "search";

    /// <summary>Adds the cases that the events tell of.</summary>
    /// <param name="document">The document.</param>
    /// <param name="drafts">The drafts so far; cases are added to them.</param>
    public static void AddTo(DocumentContext document, List<Draft> drafts)
    {
        Dictionary<string, Draft> cases = new(StringComparer.Ordinal);
        int count = drafts.Count;
        for (int i = 0; i < count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind != EntryKind.Event) continue;
            foreach (var actor in draft.Actors)
            {
                if (actor.Role is not (Role.Victim or Role.Defendant) || actor.Entity is null || actor.Kind is not (NameKind.Person or NameKind.Organisation)) continue;
                if (!Concerns(draft.Type, actor.Kind) || document.FullName(actor.Entity) is not { } place) continue;
                if (cases.TryGetValue(actor.Entity, out var known))
                {
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
                    Date = draft.Date,
                    State = actor.State ?? draft.State,
                    Rights = draft.Rights,
                };
                made.Details["status"] = draft.Type!;
                made.Actors.Add(actor with { Role = Role.Victim });
                cases.Add(actor.Entity, made);
                drafts.Add(made);
            }
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
