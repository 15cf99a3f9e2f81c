using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Sentences;

/// <summary>What a telling's own words give a sentence: the cited words, its date as told, its charge, who says so.</summary>
internal static class TellingWords
{
    /// <summary>The cited words, white space folded.</summary>
    public static string Quote(this Telling telling) => QuotedWords.Fold(telling.Proposal.Citations[0].Quote);

    /// <summary>The date's words in the source, or null.</summary>
    public static string? DateAsTold(this Telling telling)
    {
        Proposal proposal = telling.Proposal;
        if (proposal.Date is null) return null;
        foreach (var citation in proposal.Citations)
        {
            foreach (Annotation annotation in telling.Source.Reading.Annotations)
            {
                if (annotation.Type == AnnotationType.Date && annotation.Value == proposal.Date && annotation.Start >= citation.Start && annotation.End <= citation.End)
                {
                    return telling.Source.Reading.Document.Text[annotation.Start..annotation.End];
                }
            }
        }
        return null;
    }

    /// <summary>The date with its preposition, or null.</summary>
    public static string? When(this Telling telling, bool days = false) => DateWords.InSentence(telling.Proposal.Date, telling.DateAsTold(), days);

    /// <summary>The charge: in quotation marks where the source puts it in them.</summary>
    public static string? Charge(this Telling telling)
    {
        if (!telling.Proposal.Details.TryGetValue("charge", out string? charge) || charge.Length == 0) return null;
        string quote = telling.Quote(), folded = QuotedWords.Fold(charge);
        int at = quote.IndexOf(folded, StringComparison.OrdinalIgnoreCase);
        bool marked = folded.AsSpan().IndexOfAny('"', '“', '”') >= 0 || (at > 0 && quote[at - 1] is '"' or '“' or '‘');
        return marked ? QuotedWords.Of(folded) : folded.TrimEnd('.', ',', ';');
    }

    /// <summary>Whether the cited words have one of some words.</summary>
    public static bool Says(this Telling telling, params ReadOnlySpan<string> words)
    {
        string quote = telling.Proposal.Citations[0].Quote;
        foreach (string word in words)
        {
            if (quote.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Who says so, for 'according to': the attribution told, or null for the source's own voice.</summary>
    public static string? AccordingTo(this Telling telling) => telling.Proposal.Attribution is { Length: > 0 } told ? NounPhrase.Inside(QuotedWords.Fold(told)) : null;

    /// <summary>The source itself as one who speaks.</summary>
    public static string Voice(this Telling telling) => telling.Source.Author is null ? "the source" : "the author";

    /// <summary>A name with the article that the source gives it.</summary>
    public static string WithArticle(this Telling telling, string name)
    {
        string folded = QuotedWords.Fold(name);
        if (folded.Length == 0 || !char.IsUpper(folded[0])) return NounPhrase.Inside(folded);
        return telling.Source.Reading.Document.Text.Contains("the " + folded, StringComparison.Ordinal) ? "the " + folded : NounPhrase.Inside(folded);
    }
}
