namespace Demarche.Reading.Support;

/// <summary>What a word does to the clause that depends on it, or what it is in a sentence.</summary>
[Flags]
public enum ClauseWords
{
    /// <summary>Nothing of its own.</summary>
    None = 0,
    /// <summary>Says that somebody says so.</summary>
    Speech = 1,
    /// <summary>Says so of what the speaker settles himself.</summary>
    Settling = 2,
    /// <summary>Disputes it.</summary>
    Denying = 4,
    /// <summary>It did not happen.</summary>
    Undoing = 8,
    /// <summary>It has not happened by that alone.</summary>
    Opening = 16,
    /// <summary>A hedge.</summary>
    Hedge = 32,
    /// <summary>A condition.</summary>
    Condition = 64,
    /// <summary>Negates what it stands with.</summary>
    Negator = 128,
    /// <summary>Bounds what is said.</summary>
    Restrictor = 256,
    /// <summary>Carries no fact beside the word it leads to.</summary>
    Light = 512,
    /// <summary>The writer's word about the source.</summary>
    Framing = 1024,
    /// <summary>Limits what kind of thing it is: <c>draft</c>, <c>alleged</c>.</summary>
    Qualifier = 2048,
    /// <summary>Says that something must be.</summary>
    Duty = 4096,
    /// <summary>Says that something may be.</summary>
    Leave = 8192,
    /// <summary>What must be had first: consent.</summary>
    Assent = 16384,
    /// <summary>A form of address: <c>Ms</c>, <c>Dr</c>.</summary>
    Honorific = 32768,
    /// <summary>Says of itself that something is not so, does not last, or is opposed: <c>end</c>, <c>oppose</c>, <c>silent</c>.</summary>
    Cue = 65536,
    /// <summary>Says it of everything, of nothing else, or whatever comes: <c>unanimous</c>, <c>solely</c>, <c>regardless</c>.</summary>
    Absolute = 131072,
    /// <summary>Says that something is settled or owned: <c>establish</c>, <c>confirm</c>, <c>admit</c>.</summary>
    Finding = 262144,
    /// <summary>Says that something is but thought or alleged: <c>suspect</c>, <c>accuse</c>, <c>hint</c>.</summary>
    Claim = 524288,
}

/// <summary>How a number is bounded.</summary>
public enum NumberBound
{
    /// <summary>Given as it is.</summary>
    Exact,
    /// <summary>About so many.</summary>
    About,
    /// <summary>So many or more.</summary>
    AtLeast,
    /// <summary>More than so many.</summary>
    Over,
    /// <summary>So many or fewer.</summary>
    AtMost,
    /// <summary>Fewer than so many.</summary>
    Under,
}

/// <summary>Words or phrases that may stand for each other.</summary>
/// <param name="Part">Part of speech: <c>n</c>, <c>v</c>, <c>a</c> or <c>r</c>; or <see cref="AnyPart"/>.</param>
/// <param name="Members">Base forms, the words of a phrase separated by blanks.</param>
public sealed record SynonymSet(char Part, IReadOnlyList<string> Members)
{
    /// <summary>The part of a set whose members are of different parts of speech.</summary>
    public const char AnyPart = '*';

    /// <summary>The keys of a member in the vocabulary.</summary>
    /// <param name="member">A member.</param>
    public IReadOnlyList<string> Keys(string member) => Part == AnyPart ? [.. "nvarx".Select(p => $"{member}.{p}")] : [$"{member}.{Part}"];
}

/// <summary>Words that differ in stage or force.</summary>
/// <param name="Name">What the ladder measures.</param>
/// <param name="IsStage">True where a matter stands on one step and no other; false where a sentence may say less.</param>
/// <param name="Steps">From the lowest to the highest.</param>
public sealed record StrengthLadder(string Name, bool IsStage, IReadOnlyList<IReadOnlyList<string>> Steps);

/// <summary>Two sides that say the contrary of each other.</summary>
/// <param name="One">Words of the one side.</param>
/// <param name="Other">Words of the other.</param>
public sealed record Opposition(IReadOnlyList<string> One, IReadOnlyList<string> Other);

/// <summary>The words that the support check knows by itself, as the researchers' files under lexicons give them.</summary>
public sealed record SupportLexicon
{
    /// <summary>Synonyms beside those of WordNet.</summary>
    public IReadOnlyList<SynonymSet> Synonyms { get; init; } = [];

    /// <summary>Ladders of stage and force.</summary>
    public IReadOnlyList<StrengthLadder> Ladders { get; init; } = [];

    /// <summary>Contraries.</summary>
    public IReadOnlyList<Opposition> Opposites { get; init; } = [];

    /// <summary>Pairs of acts told from the other end: give and receive.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Converses { get; init; } = [];

    /// <summary>Pairs of prepositions that turn a fact round: from and to.</summary>
    public IReadOnlyList<IReadOnlyList<string>> TurningRelations { get; init; } = [];

    /// <summary>Words by what they do to a clause.</summary>
    public IReadOnlyDictionary<ClauseWords, IReadOnlyList<string>> Words { get; init; } = new Dictionary<ClauseWords, IReadOnlyList<string>>();

    /// <summary>Quantifiers from none to all.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Quantifiers { get; init; } = [];

    /// <summary>Words that bound a number.</summary>
    public IReadOnlyDictionary<NumberBound, IReadOnlyList<string>> Bounds { get; init; } = new Dictionary<NumberBound, IReadOnlyList<string>>();

    /// <summary>Units of measure (by name) and currencies (ISO 4217), each with the words and signs that mean it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Units { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
