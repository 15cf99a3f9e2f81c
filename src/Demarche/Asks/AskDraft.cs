using Demarche.Readings;

namespace Demarche.Asks;

/// <summary>What an ask grows from.</summary>
public enum AskOrigin
{
    /// <summary>Somebody recommends it.</summary>
    Recommendation,
    /// <summary>A law that is not yet one: a draft, or introduced.</summary>
    PendingLaw,
    /// <summary>A law that stands.</summary>
    Law,
    /// <summary>A charge used against people.</summary>
    Charge,
    /// <summary>What was done to people, no charge being told.</summary>
    People,
    /// <summary>What somebody finds wrong.</summary>
    Finding,
}

/// <summary>An ask before it has words: its facts, each once, in the part they play.</summary>
/// <param name="Origin">What it grows from.</param>
/// <param name="Subject">The fact that it is about.</param>
/// <param name="Rights">Rights touched, the most touched first.</param>
public sealed record AskDraft(AskOrigin Origin, Fact Subject, IReadOnlyList<string> Rights)
{
    /// <summary>What makes it timely: what is under way, and what happened in the year before; the latest first.</summary>
    public IReadOnlyList<Fact> WhyNow { get; init; } = [];

    /// <summary>What else bears on it, the weightiest first.</summary>
    public IReadOnlyList<Fact> Evidence { get; init; } = [];

    /// <summary>What the state has said to it.</summary>
    public IReadOnlyList<Fact> Replies { get; init; } = [];
}
