namespace Demarche.Reading.Lexicons;

/// <summary>A trigger found in a sentence.</summary>
/// <param name="Trigger">The trigger.</param>
/// <param name="Token">Index of its head word in the sentence.</param>
public record struct TriggerMatch(Trigger Trigger, int Token)
{
    /// <summary>Words that the trigger took up, as bits: bit 32 is the head, bit 33 the word after it.</summary>
    internal ulong Used { get; init; }

    /// <summary>The word that satisfied <see cref="Trigger.With"/>, or −1.</summary>
    public int With { get; init; }

    /// <summary>Covered by a better match; never seen outside.</summary>
    internal bool Dropped { get; set; }

    /// <summary>Whether a word is one of the trigger's own, its head among them.</summary>
    /// <param name="token">Index in the sentence.</param>
    /// <returns>False also where the word stands more than 31 words from the head.</returns>
    public readonly bool Uses(int token) => Uses(Used, Token, token);

    internal static bool Uses(ulong used, int head, int token)
    {
        int bit = token - head + 32;
        return bit is >= 0 and < 64 && (used >> bit & 1) != 0;
    }
}
