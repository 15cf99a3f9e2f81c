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
        // 'UN bodies, including X': X is told with them already.
        string[] names = [.. sayers.Select(s => s.Name)];
        return NounPhrase.List(names.Where(n => !names.Any(other => other.Length > n.Length && Words.Shared(other, n) >= 0.6)).Select(n => telling.WithArticle(WithoutIncluded(n))));
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

    private static string WithoutIncluded(string name) => name.IndexOf(", including ", StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;

    /// <summary>What is asked, as 'to do it': what the reader found, else what stands behind the addressee; null where it is told otherwise.</summary>
    public static string? Action(Telling telling)
    {
        string action = QuotedWords.Fold(telling.Proposal.Details.GetValueOrDefault("action") ?? "");
        if (!action.StartsWith("to ", StringComparison.Ordinal))
        {
            string quote = telling.Quote();
            string? addressee = telling.Proposal.Actors.LastOrDefault(a => a.Role == Role.Addressee)?.Name;
            int at = addressee is null ? -1 : quote.LastIndexOf(addressee + " to ", StringComparison.OrdinalIgnoreCase);
            if (at < 0) return null;
            action = quote[(at + addressee!.Length + 1)..];
        }
        return action.Count(c => c == ' ') > 32 ? null : PredicateSentences.Marked(action.TrimEnd('.', ',', ';'));
    }

    /// <summary>Who should do what, where the source says 'X should …': X and what X should do, who says so cut off; null where it is told otherwise.</summary>
    public static (string Who, string What)? Obligation(Telling telling)
    {
        const int MostWords = 45, MostOfSubject = 12;
        string quote = telling.Quote();
        // What is told of somebody beside it ('…, who was sentenced in June') is no part of what is asked.
        int aside = Asides.Select(a => quote.IndexOf(a, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(quote.Length).Min();
        string[] words = quote[..aside].Split(' ');
        int modal = Array.FindIndex(words, w => w is "should" or "must");
        if (modal is < 1 or > MostOfSubject || words.Length > MostWords || words[..modal].Any(w => w[^1] is ',' or ';' or ':' or '”' or '"')) return null;
        // 'It should' and 'they should' say nobody.
        if (modal == 1 && words[0].ToLowerInvariant() is "it" or "they" or "he" or "she" or "this" or "that" or "we" or "you" or "which" or "who") return null;
        string what = string.Join(' ', words[(modal + 1)..]);
        int comma = what.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && what[comma..].Split(' ').Any(w => w.TrimEnd('.') is "said" or "says" or "added" or "adds" or "wrote" or "writes" or "told")) what = what[..comma];
        return what.Contains(' ', StringComparison.Ordinal) && PredicateSentences.Marked(what.TrimEnd('.', ',', ';')) is { } marked ? (string.Join(' ', words[..modal]), marked) : null;
    }

    private static readonly string[] Asides = [", who ", ", which ", ", whose ", ", where "];

    private static IEnumerable<string> Request(Telling telling, string? sayer)
    {
        Proposal proposal = telling.Proposal;
        string? addressee = NounPhrase.List(proposal.Actors.Where(a => a.Role == Role.Addressee).Select(a => telling.WithArticle(a.Name)));
        if (sayer is null || addressee is null || Action(telling) is not { } marked) yield break;
        string lemma = proposal.Trigger.Split(' ')[0];
        string verb = proposal.Trigger is "call on" or "call upon" or "urge" or "ask" or "request" or "press" or "appeal to" or "demand" && lemma.Length > 1 ? Verbs.Past(proposal.Trigger) : "urged";
        if (lemma == "recommend") yield return NounPhrase.Capital($"{sayer} recommended that {addressee} {marked[3..]}.");
        if (verb == "demanded") yield return NounPhrase.Capital($"{sayer} demanded that {addressee} {marked[3..]}.");
        else yield return NounPhrase.Capital($"{sayer} {verb} {addressee} {marked}.");
    }
}
