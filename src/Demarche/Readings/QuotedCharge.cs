using Demarche.Reading.Proposals;

namespace Demarche.Readings;

/// <summary>Finds a charge that a text puts in quotation marks: 'on suspicion of "…"', 'charged with "…"'.</summary>
public static class QuotedCharge
{
    private static readonly string[] Openers = ["on suspicion of ", "charge of ", "charges of ", "charged with ", "accused of ", "convicted of ", "guilty of ", "accusation of ", "accusations of "];

    /// <summary>The charge of a proposal: of one that stands in quotation marks their words, what follows them being no part of it.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>Null where no charge is told.</returns>
    public static string? Of(Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        if (proposal.Details.GetValueOrDefault("charge") is not { Length: > 0 } told) return Find(proposal.Citations[0].Quote);
        return (told[0] is '"' or '“' ? Find(Openers[1] + told) : null) ?? told;
    }

    /// <summary>The quoted words of a charge.</summary>
    /// <param name="quote">Cited words.</param>
    /// <returns>Null where no charge stands in quotation marks.</returns>
    public static string? Find(string quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        foreach (string opener in Openers)
        {
            int at = quote.IndexOf(opener, StringComparison.OrdinalIgnoreCase);
            int open = at + opener.Length;
            if (at < 0 || open >= quote.Length || quote[open] is not ('"' or '“')) continue;
            int close = quote.AsSpan(open + 1).IndexOfAny('"', '”');
            // The words cited may end before the mark that closes it.
            if (close != 0) return (close < 0 ? quote[(open + 1)..] : quote.Substring(open + 1, close)).TrimEnd('.', ',', ';');
        }
        return null;
    }
}
