namespace Demarche.Reading.Support;

/// <summary>A doubt at some words of the sentence.</summary>
/// <param name="Doubt">Its kind.</param>
/// <param name="Start">First UTF-16 code unit of the words.</param>
/// <param name="End">One past the last.</param>
/// <param name="Message">What the sentence says, and what the source says instead.</param>
/// <param name="Strength">How much of a doubt it is, 1 for a plain one.</param>
internal sealed record Alarm(Doubt Doubt, int Start, int End, string Message, double Strength)
{
    /// <summary>The rule it belongs to.</summary>
    public SupportRule Rule { get; } = SupportRules.Of(Doubt);

    /// <summary>How close the rest of the sentence keeps to the source's words, from 0 to 1.</summary>
    public double Closeness { get; set; }
}
