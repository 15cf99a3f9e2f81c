using Demarche.Reading.Documents;
using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Sentences;

/// <summary>What a telling's own words give a sentence: the cited words, its date as told, its charge, who says so.</summary>
internal static class TellingWords
{
    private static readonly string[] Determiners = ["a", "an", "the", "another", "one", "two", "three", "several", "some", "many"];

    /// <summary>The cited words, white space folded.</summary>
    public static string Quote(this Telling telling) => CitedRange.Of(telling);

    /// <summary>All its cited words in the order of the text, each once.</summary>
    public static string[] Quotes(this Telling telling)
    {
        Citation first = telling.Proposal.Citations[0];
        return [.. telling.Proposal.Citations.OrderBy(c => c.Start).Select(c => c == first ? telling.Quote() : QuotedWords.Fold(c.Quote)).Distinct()];
    }

    /// <summary>The actors who stand before the verb of the fact: those who do it together.</summary>
    public static IEnumerable<ProposedActor> BeforeTrigger(this Telling telling)
    {
        string quote = telling.Quote();
        string verb = telling.Proposal.Trigger.Split(' ')[0];
        int at = 0;
        foreach (string word in verb.Length == 0 ? [] : quote.Split(' '))
        {
            if (Verbs.IsFormOf(word.Trim(',', '.', ';'), verb)) return telling.Proposal.Actors.Where(a => quote.IndexOf(a.Name, StringComparison.Ordinal) is >= 0 and var name && name < at);
            at += word.Length + 1;
        }
        return [];
    }

    /// <summary>The date's words in the source, or null.</summary>
    public static string? DateAsTold(this Telling telling)
    {
        Proposal proposal = telling.Proposal;
        if (proposal.Date is null) return null;
        string[] passages = [.. proposal.Citations.Select(c => c.Passage)];
        foreach (Annotation annotation in telling.Source.Reading.Annotations)
        {
            if (annotation.Type != AnnotationType.Date || annotation.Value != proposal.Date) continue;
            if (telling.Source.Reading.Passages.Any(p => passages.Contains(p.Id) && annotation.Start >= p.Start && annotation.End <= p.End)) return telling.Source.Reading.Document.Text[annotation.Start..annotation.End];
        }
        return null;
    }

    /// <summary>The date with its preposition, or null.</summary>
    public static string? When(this Telling telling, bool days = false) => DateWords.InSentence(telling.Proposal.Date, telling.DateAsTold(), days);

    /// <summary>The charge as a sentence has it, or null.</summary>
    public static string? Charge(this Telling telling) => Charges.Of(telling);

    /// <summary>How long a sentence is, as words: what the reader found, else the one duration that the cited words have.</summary>
    public static string? Term(this Telling telling)
    {
        if (telling.Proposal.Details.TryGetValue("sentence", out string? iso)) return DurationWords.Of(iso);
        var citation = telling.Proposal.Citations[0];
        Annotation[] durations = [.. telling.Source.Reading.Annotations.Where(a => a.Type == AnnotationType.Duration && a.Start >= citation.Start && a.End <= citation.End)];
        return durations is [var only] ? DurationWords.Of(only.Value) : null;
    }

    /// <summary>Whether the cited words have one of some words.</summary>
    public static bool Says(this Telling telling, params ReadOnlySpan<string> words)
    {
        string quote = telling.Quote();
        foreach (string word in words)
        {
            if (quote.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Who says so, for 'according to': the attribution told, or null for the source's own voice.</summary>
    public static string? AccordingTo(this Telling telling) => telling.Proposal.Attribution is { Length: > 0 } told ? telling.WithArticle(told) : null;

    /// <summary>The source itself as one who speaks.</summary>
    public static string Voice(this Telling telling) => telling.Source.Author is null ? "the source" : "the author";

    /// <summary>A name with the article that the source gives it.</summary>
    public static string WithArticle(this Telling telling, string name)
    {
        string folded = QuotedWords.Fold(name);
        if (folded is "authorities" or "government" || folded.StartsWith("government of ", StringComparison.Ordinal)) return "the " + folded;
        if (folded.Length == 0) return folded;
        // 'Bahraini court' is no name, though it begins with one: its last word tells.
        if (!char.IsUpper(folded[0]) || !NounPhrase.EndsInName(folded)) return Determiner(telling, folded) is { } determiner ? $"{determiner} {folded}" : NounPhrase.Inside(folded);
        string text = telling.Source.Reading.Document.Text;
        return Stands(text, "the " + folded) || Stands(text, "The " + folded) ? "the " + folded : NounPhrase.Inside(folded);
    }

    /// <summary>Whether a common phrase stands as a sentence needs it: with an article, a number or a possessive before it or in it.</summary>
    public static bool HasDeterminer(this Telling telling, string name)
    {
        string folded = QuotedWords.Fold(name);
        return Determiner(telling, folded) is not null || NounPhrase.IsDetermined(folded);
    }

    // The reader gives the bare phrase: the article stands before it in the words cited.
    private static string? Determiner(Telling telling, string phrase)
    {
        string quote = " " + telling.Quote();
        foreach (string determiner in Determiners)
        {
            if (quote.Contains($" {determiner} {phrase}", StringComparison.OrdinalIgnoreCase)) return determiner;
        }
        return null;
    }

    // 'The Chad' does not stand in 'the Chadian army'.
    private static bool Stands(string text, string words)
    {
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            int end = at + words.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]) && text[end] != '-')) return true;
        }
        return false;
    }
}
