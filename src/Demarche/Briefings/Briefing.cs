using Demarche.Engagements;
using Demarche.Readings;

namespace Demarche.Briefings;

/// <summary>A briefing for one meeting: the eight parts of the page, then the annexes. Every sentence in it has passed the support check.</summary>
/// <param name="Engagement">The meeting.</param>
/// <param name="Sources">The sources in the order given.</param>
/// <param name="Entries">How many entries the sources make; none of them reviewed.</param>
public sealed record Briefing(Engagement Engagement, IReadOnlyList<CitedSource> Sources, int Entries)
{
    /// <summary>What a source tells of the meeting, or null.</summary>
    public CitedSentence? Meeting { get; init; }

    /// <summary>At most five.</summary>
    public IReadOnlyList<BriefingAsk> Asks { get; init; } = [];

    /// <summary>The matters of named people.</summary>
    public IReadOnlyList<CaseRow> Cases { get; init; } = [];

    /// <summary>What was done to people who are not named.</summary>
    public IReadOnlyList<BriefingLine> Unnamed { get; init; } = [];

    /// <summary>What the two sides said they want, and what hangs on it.</summary>
    public IReadOnlyList<BriefingLine> Leverage { get; init; } = [];

    /// <summary>What passed between the two before.</summary>
    public IReadOnlyList<BriefingLine> LastTime { get; init; } = [];

    /// <summary>What the sources do not bear out.</summary>
    public IReadOnlyList<BriefingLine> DoNotSay { get; init; } = [];

    /// <summary>What is missing or stale.</summary>
    public IReadOnlyList<BriefingLine> CheckFirst { get; init; } = [];

    /// <summary>Laws and their use.</summary>
    public IReadOnlyList<BriefingLine> Laws { get; init; } = [];

    /// <summary>Findings and recommendations.</summary>
    public IReadOnlyList<BriefingLine> Findings { get; init; } = [];

    /// <summary>Statements, the state's own first.</summary>
    public IReadOnlyList<BriefingLine> Statements { get; init; } = [];

    /// <summary>What happened, in order of its first day.</summary>
    public IReadOnlyList<BriefingLine> Timeline { get; init; } = [];

    /// <summary>How many entries found no sentence that the support check lets stand, and so do not appear.</summary>
    public int LeftOut { get; init; }
}

/// <summary>A line: an opening that the program itself writes, sentences with their citations, or both.</summary>
/// <param name="Opening">One of <see cref="FormWords"/>, or null.</param>
/// <param name="Sentences">The sentences, in order; none where the opening stands by itself.</param>
public sealed record BriefingLine(string? Opening, IReadOnlyList<CitedSentence> Sentences)
{
    /// <summary>A line of at most one sentence.</summary>
    /// <param name="opening">One of <see cref="FormWords"/>, or null.</param>
    /// <param name="sentence">The sentence, or null.</param>
    public BriefingLine(string? opening, CitedSentence? sentence) : this(opening, sentence is null ? [] : [sentence]) { }
}

/// <summary>An ask with its words.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Action">What to ask.</param>
/// <param name="WhyNow">What makes it timely.</param>
/// <param name="Evidence">What else bears on it.</param>
/// <param name="Invokes">The treaties that it invokes.</param>
/// <param name="Replies">The reply of the state on record.</param>
public sealed record BriefingAsk(
    string Heading, CitedSentence Action, IReadOnlyList<CitedSentence> WhyNow, IReadOnlyList<CitedSentence> Evidence,
    IReadOnlyList<CitedSentence> Invokes, IReadOnlyList<CitedSentence> Replies);

/// <summary>The matter of one named person. Their wish is not known to the sources; unknown counts as private.</summary>
/// <param name="Person">The name.</param>
/// <param name="Status">Where it stands, as last told.</param>
/// <param name="LastConfirmed">EDTF of the day when a source last said so, or null.</param>
public sealed record CaseRow(string Person, CitedSentence Status, string? LastConfirmed);
