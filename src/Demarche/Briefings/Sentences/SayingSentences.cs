using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Sentences;

/// <summary>Sentences about what somebody concludes, asks or says.</summary>
internal static class SayingSentences
{
    /// <summary>Who says it, as it stands in the middle of a sentence; null for the source's own voice.</summary>
    public static string? Sayer(Telling telling)
    {
        ProposedActor[] sayers = [.. telling.Proposal.Actors.Where(a => a.Role is Role.Author or Role.Speaker or Role.Court)];
        // One who signs the piece speaks in it with the piece's own voice.
        if (telling.Source.Author is { } author && sayers.All(s => s.Name.Equals(author, StringComparison.OrdinalIgnoreCase))) sayers = [];
        if (sayers.Length == 0) return telling.AccordingTo();
        return NounPhrase.List(sayers.Select(s => telling.WithArticle(s.Name)));
    }

    /// <summary>Sentences from the richest to the plainest.</summary>
    public static IEnumerable<string> Of(Telling telling)
    {
        string? sayer = Sayer(telling);
        if (telling.Proposal.Kind == EntryKind.Recommendation)
        {
            foreach (string sentence in Request(telling, sayer)) yield return sentence;
        }
        if (sayer is not null)
        {
            foreach (string sentence in PredicateSentences.Of(telling, sayer)) yield return sentence;
        }
    }

    private static IEnumerable<string> Request(Telling telling, string? sayer)
    {
        Proposal proposal = telling.Proposal;
        string? addressee = NounPhrase.List(proposal.Actors.Where(a => a.Role == Role.Addressee).Select(a => telling.WithArticle(a.Name)));
        if (sayer is null || addressee is null || !proposal.Details.TryGetValue("action", out string? action)) yield break;
        string folded = QuotedWords.Fold(action).TrimEnd('.', ',', ';');
        if (!folded.StartsWith("to ", StringComparison.Ordinal) || PredicateSentences.Marked(folded) is not { } marked) yield break;
        string lemma = proposal.Trigger.Split(' ')[0];
        string verb = proposal.Trigger is "call on" or "call upon" or "urge" or "ask" or "request" or "press" or "appeal to" or "demand" && lemma.Length > 1 ? Verbs.Past(proposal.Trigger) : "urged";
        if (verb == "demanded") yield return NounPhrase.Capital($"{sayer} demanded that {addressee} {marked[3..]}.");
        else yield return NounPhrase.Capital($"{sayer} {verb} {addressee} {marked}.");
    }
}
