using System.Text;

using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Sentences;

/// <summary>Sentences of a subject, the source's verb in the past, and what the source puts behind it.</summary>
internal static class PredicateSentences
{
    // Longer than this the words are no sentence of ours: they are quoted instead.
    private const int MostWords = 32;

    // Before the verb these would change what the past tense says.
    private static readonly HashSet<string> Barring = new(StringComparer.OrdinalIgnoreCase)
    {
        "not", "n't", "never", "no", "could", "may", "might", "would", "should", "must", "will", "can", "cannot", "shall", "be", "been", "being", "was", "were", "is", "are", "to", "if", "unless",
    };

    /// <summary>Sentences from the richest to the plainest.</summary>
    public static IEnumerable<string> Of(Telling telling, string? subject)
    {
        Proposal proposal = telling.Proposal;
        // 'Criticism of', 'a conviction': a noun is not put into the past.
        if (subject is null || proposal.Trigger.Length == 0 || proposal.Modality == Modality.Denied || proposal.Frame.StartsWith("Nominal", StringComparison.Ordinal) || proposal.Frame == "Attributive") yield break;
        string quote = telling.Quote();
        string lemma = proposal.Trigger.Split(' ')[0].ToLowerInvariant();
        if (lemma.Length < 2 || !lemma.All(char.IsAsciiLetterLower) || Find(quote, lemma) is not { } at) yield break;
        string rest = quote[at..].Trim().TrimEnd('.', ',', ';', ':');
        rest = CitedRange.WithoutDangling(rest);
        // 'Concerns raised by X': a participle with its doer is no past tense of X; 'what she described as …' has its object before it.
        if (rest.Length == 0 || rest.Count(c => c == ' ') >= MostWords || rest.StartsWith("by ", StringComparison.Ordinal) || rest.StartsWith("as ", StringComparison.Ordinal)) yield break;
        if (Marked(rest) is not { } marked) yield break;
        string past = Verbs.Past(lemma);
        string says = telling.AccordingTo() is { } who && Words.Shared(who, subject) < 0.6 ? $"according to {who}, " : "";
        string shorter = WithoutAside(marked);
        if (shorter != marked) yield return NounPhrase.Capital($"{says}{subject} {past} {shorter}.");
        yield return NounPhrase.Capital($"{says}{subject} {past} {marked}.");
    }

    /// <summary>Where the words behind the verb begin, or null where its form does not stand for a plain past.</summary>
    private static int? Find(string quote, string lemma)
    {
        string before = "";
        for (int start = 0; start < quote.Length;)
        {
            int end = quote.IndexOf(' ', start);
            if (end < 0) end = quote.Length;
            string word = quote[start..end].Trim(',', ';', ':', '"', '“', '”', '(', ')');
            if (Verbs.IsFormOf(word, lemma))
            {
                // '“…,” said Ana Ruiz': who stands behind the verb says it, and is not what was said.
                bool turned = start > 1 && quote[start - 2] is ',' or '"' or '”' or '’' && end + 1 < quote.Length && char.IsUpper(quote[end + 1]);
                return Barring.Contains(before) || end >= quote.Length || turned ? null : end + 1;
            }
            // 'has long been', 'did not ever': the nearest word that is not an adverb decides.
            if (!word.EndsWith("ly", StringComparison.Ordinal)) before = word.EndsWith("n't", StringComparison.Ordinal) ? "not" : word;
            start = end + 1;
        }
        return null;
    }

    /// <summary>Leaves out ', including …,' where words go on behind it.</summary>
    private static string WithoutAside(string words)
    {
        int start = words.IndexOf(", including ", StringComparison.Ordinal);
        int end = start < 0 ? -1 : words.IndexOf(", ", start + 12, StringComparison.Ordinal);
        return end < 0 ? words : words[..start] + words[(end + 1)..];
    }

    /// <summary>Quotation marks made typographic; null where they do not pair.</summary>
    internal static string? Marked(string words)
    {
        StringBuilder marked = new(words.Length);
        bool open = false;
        foreach (char c in words)
        {
            if (c is not ('"' or '“' or '”')) { marked.Append(c); continue; }
            bool opens = c == '“' || (c == '"' && !open);
            if (opens == open) return null;
            // 'said X," and': the comma belongs outside.
            if (!opens && marked[^1] is ',' or '.')
            {
                char mark = marked[^1];
                marked.Length--;
                marked.Append('”').Append(mark);
            }
            else marked.Append(opens ? '“' : '”');
            open = opens;
        }
        return open ? null : marked.ToString().TrimEnd('.', ',', ';', ':', ' ');
    }
}
