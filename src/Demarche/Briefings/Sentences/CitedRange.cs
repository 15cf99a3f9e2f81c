using System.Runtime.CompilerServices;

using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Sentences;

/// <summary>
/// The words that a sentence cites for a fact: those that carry it, widened within their own passage to take in who is
/// meant and when, where the words that carry it say only 'he' or 'then', and to close a quotation that they open.
/// </summary>
internal static class CitedRange
{
    // A citation is never a whole paragraph: 60 words at most.
    private const int MostWords = 60, MostOfSentence = 40;

    private static readonly HashSet<string> Dangling = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "of", "on", "to", "for", "by", "with", "at", "from", "and", "or", "the", "a", "an", "that", "over", "under", "into", "about", "as", "its", "his", "her", "their",
        "what", "which", "who", "whose", "where", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    };

    private static readonly HashSet<string> Relative = new(StringComparer.Ordinal) { "which", "who", "whose", "whom", "where", "that", "when" };

    // Asked for again and again while a page is composed.
    private static readonly ConditionalWeakTable<Telling, string> Known = [];

    /// <summary>The words, white space folded.</summary>
    public static string Of(Telling telling) => Known.GetValue(telling, Make);

    /// <summary>The words up to the end of their clause: what stands between quotation marks is not cut within one.</summary>
    public static string Whole(Telling telling)
    {
        Citation citation = telling.Proposal.Citations[0];
        Passage? passage = telling.Source.Reading.Passages.FirstOrDefault(p => p.Id == citation.Passage);
        string text = telling.Source.Reading.Document.Text, words = Of(telling);
        if (passage is null || citation.Start < passage.Start || citation.End > passage.End) return words;
        string sentence = QuotedWords.Fold(text[passage.Start..passage.End]);
        int at = sentence.IndexOf(words, StringComparison.Ordinal), end = at + words.Length;
        if (at < 0 || end >= sentence.Length || !char.IsWhiteSpace(sentence[end])) return words;
        int stop = sentence.AsSpan(end).IndexOfAny(",;:");
        string whole = stop < 0 ? sentence[at..] : sentence[at..(end + stop)];
        return CountWords(whole) <= MostWords && !IsOpen(whole) ? whole : words;
    }

    /// <summary>The whole sentence in which the words stand, where it can be read at a glance; null where it is longer.</summary>
    public static string? Sentence(Telling telling) =>
        telling.Source.Reading.Passages.FirstOrDefault(p => p.Id == telling.Proposal.Citations[0].Passage) is { } passage ? Sentence(passage, Of(telling)) : null;

    /// <summary>The words of a passage, where some words stand in it and it can be read at a glance.</summary>
    public static string? Sentence(Passage passage, string words)
    {
        // The mark of a list's item is no word of its sentence.
        string sentence = QuotedWords.Fold(passage.Text).TrimStart('•', '·', '▪', '*', '-', '–', '—', ' ');
        // 'which they have used' needs its sentence, however long a citation may be.
        int most = Relative.Contains(words.AsSpan(0, Math.Max(0, words.IndexOf(' '))).ToString()) ? MostWords : MostOfSentence;
        return CountWords(sentence) <= most && sentence.Contains(words, StringComparison.Ordinal) && !IsOpen(sentence) ? sentence : null;
    }

    private static string Make(Telling telling)
    {
        Proposal proposal = telling.Proposal;
        Citation citation = proposal.Citations[0];
        SourceReading reading = telling.Source.Reading;
        Passage? passage = reading.Passages.FirstOrDefault(p => p.Id == citation.Passage);
        string text = reading.Document.Text;
        (int start, int end) = (citation.Start, citation.End);
        if (passage is null || start < passage.Start || end > passage.End) return QuotedWords.Fold(citation.Quote);
        foreach (ProposedActor actor in proposal.Actors)
        {
            if (actor.Name.Length > 1) Take(Nearest(text, passage, start, actor.Name));
        }
        Annotation? date = reading.Annotations.FirstOrDefault(a => a.Type == AnnotationType.Date && a.Value == proposal.Date && a.Value is not null && a.Start >= passage.Start && a.End <= passage.End);
        if (date is not null) Take((date.Start, date.End));
        if (IsOpen(text.AsSpan(start, end - start)) && text.AsSpan(end, passage.End - end).IndexOfAny('"', '”') is >= 0 and var close) Take((end, end + close + 1));
        if (Dangling.Contains(LastWord(text.AsSpan(start, end - start)))) Take((end, passage.End));
        // '… by Peru' is not what '… by Peru's ally' says.
        if (IsOwner(text, end, passage.End)) Take((end, text.AsSpan(end, passage.End - end).IndexOfAny(",;:.") is >= 0 and var stop ? end + stop : passage.End));
        return QuotedWords.Fold(text[start..end]);

        void Take((int Start, int End)? range)
        {
            if (range is not { } more) return;
            int from = Math.Min(start, more.Start), to = Math.Max(end, more.End);
            if (CountWords(text.AsSpan(from, to - from)) <= MostWords) (start, end) = (from, to);
        }
    }

    private static bool IsOwner(string text, int end, int limit) =>
        end + 1 < limit && text[end] is '\'' or '’' && (text[end + 1] is 's' or 'S' && (end + 2 == limit || !char.IsLetter(text[end + 2])) || (end > 0 && text[end - 1] == 's' && text[end + 1] == ' '));

    /// <summary>Words without a preposition or article that waits for more at their end.</summary>
    public static string WithoutDangling(string words)
    {
        while (words.Length > 0 && Dangling.Contains(LastWord(words))) words = words[..Math.Max(0, words.LastIndexOf(' '))].TrimEnd(' ', ',');
        return words;
    }

    /// <summary>Where a name stands in a passage, nearest before the words; null where it stands in them already, or nowhere.</summary>
    private static (int, int)? Nearest(string text, Passage passage, int start, string name)
    {
        if (text.AsSpan(start, passage.End - start).Contains(name, StringComparison.OrdinalIgnoreCase)) return null;
        int at = text.LastIndexOf(name, start, start - passage.Start, StringComparison.OrdinalIgnoreCase);
        if (at < passage.Start) return null;
        // The article goes with its noun: 'a Cretan court'.
        foreach (string article in (ReadOnlySpan<string>)["a ", "an ", "the "])
        {
            int from = at - article.Length;
            if (from >= passage.Start && text.AsSpan(from, article.Length).Equals(article, StringComparison.OrdinalIgnoreCase) && (from == 0 || char.IsWhiteSpace(text[from - 1]))) return (from, at + name.Length);
        }
        return (at, at + name.Length);
    }

    private static bool IsOpen(ReadOnlySpan<char> words)
    {
        int straight = words.Count('"');
        return straight % 2 == 1 || words.Count('“') > words.Count('”');
    }

    private static string LastWord(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        int blank = words.LastIndexOf(' ');
        return words[(blank + 1)..].ToString();
    }

    private static int CountWords(ReadOnlySpan<char> words)
    {
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (!char.IsWhiteSpace(words[i]) && (i == 0 || char.IsWhiteSpace(words[i - 1]))) count++;
        }
        return count;
    }
}
