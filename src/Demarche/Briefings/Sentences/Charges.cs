using Demarche.Readings;

namespace Demarche.Briefings.Sentences;

/// <summary>What somebody is held to have done, in the source's words.</summary>
internal static class Charges
{
    /// <summary>The charge as a sentence has it: in quotation marks where the source puts it in them; null where none is told.</summary>
    public static string? Of(Telling telling)
    {
        string quote = telling.Quote();
        string? told = telling.Proposal.Details.GetValueOrDefault("charge");
        if (string.IsNullOrEmpty(told)) return QuotedCharge.Find(quote) is { } found ? QuotedWords.Of(found) : null;
        string folded = QuotedWords.Fold(told).TrimEnd(',', '.', ';');
        if (folded.StartsWith("of ", StringComparison.Ordinal)) folded = folded[3..];
        // A charge told in another passage ('the same charge') is not this sentence's to repeat: its citation does not have it.
        if (!quote.Contains(folded, StringComparison.OrdinalIgnoreCase)) return null;
        // What follows the quoted charge ('… after a trial') is no part of it.
        if (QuotedCharge.Find(folded.Length > 0 && folded[0] is '"' or '“' ? "charge of " + folded : quote) is { } marked && folded.Contains(marked, StringComparison.Ordinal)) return QuotedWords.Of(marked);
        return folded.AsSpan().IndexOfAny('"', '“', '”') >= 0 ? QuotedWords.Of(folded) : folded;
    }
}
