namespace Demarche.Briefings;

/// <summary>
/// The words that the program itself puts on the page and that state no fact of a source: headings, labels, openings,
/// and what is said where nothing is on record. A check lists them as unchecked; all other words need a citation.
/// </summary>
public static class FormWords
{
#pragma warning disable CS1591 // the words are the page's own
    public const string Bar = "Bar", OneMinute = "One minute", Asks = "Asks", Cases = "Cases", Leverage = "Leverage", LastTime = "Last time", DoNotSay = "Do not say", CheckFirst = "Check first";
    public const string Laws = "Annex: laws and their use", Findings = "Annex: findings and recommendations", Statements = "Annex: statements against the record", Timeline = "Annex: timeline", Sources = "Annex: sources";
    public const string Nothing = "Nothing on record.", OneMinuteBlank = "(to be written by a person)", NoMeeting = "No source tells of this meeting.";
    public const string Action = "Action", WhyNow = "Why now", Evidence = "Evidence", Invokes = "Invokes", Reply = "Reply on record";
    public const string NothingRecent = "No dated event of the last year on record.", NoEvidence = "Nothing more on record.", NoTreaty = "No treaty in force for the state on record.", NoRight = "No right is known to be touched.";
    public const string Economy = "What it lives on:", Trade = "Trade between the two:", NoTrade = "Trade between the two: not on record.", NoFigures = "Figures: none on record.";
    public const string Depositary = "UN Treaty Collection";

    // Do not say
    public const string Penalty = "That a penalty has been imposed:", IsLaw = "That this is law:", Happened = "That this happened:", IsSo = "That this is so:", IsDone = "That this has been done:",
        IsKnown = "That this is known:", Established = "That this is established:", Undisputed = "That this is undisputed:", Condemned = "That this is a condemnation:";

    // Check first
    public const string NoReply = "No reply of the state to any of this is on record.", NameMissing = "Name not given:", ArticleMissing = "Article of the law not given:", StageToday = "Stage of the law today:",
        Stale = "Last confirmed more than ninety days before the meeting:", YearInferred = "The year rests on the publication day:", ByHand = "The publication day was given by hand.",
        NoPublication = "A source has no publication day: years that its text does not give stay open.", DayNotHeld = "Day of joining not held:", SignedOnly = "Signed, not binding:", Contradicted = "Records of joining contradict each other, so it is not invoked:", Later = "A source was published after the meeting's first day and is left out.",
        NoTradeOnRecord = "No bilateral trade on record.", Revised = "Figures are of an edition after the meeting: those of that day are not held.", WhereNow = "How it stands today:", Unsupported = "Some entries found no sentence that their citation bears out, and are left out.";

    // Cases and annexes
    public const string Unnamed = "Without a name:", Answer = "The state's own word:";
#pragma warning restore CS1591

    /// <summary>The headings of the page, in order.</summary>
    public static IReadOnlyList<string> Sections { get; } =
        [Bar, OneMinute, Asks, Cases, Leverage, LastTime, DoNotSay, CheckFirst, Laws, Findings, Statements, Timeline, Sources];

    /// <summary>Labels of the fields of an ask whose words are judged.</summary>
    public static IReadOnlyList<string> Labels { get; } = [Action, WhyNow, Evidence, Invokes, Reply];

    /// <summary>Openings before a sentence.</summary>
    public static IReadOnlyList<string> Openings { get; } =
        [Penalty, IsLaw, Happened, IsSo, IsDone, IsKnown, Established, Undisputed, Condemned, NameMissing, ArticleMissing, StageToday, Stale, YearInferred, DayNotHeld, SignedOnly, Contradicted, WhereNow, Unnamed, Answer, Economy, Trade];

    /// <summary>Lines that stand by themselves.</summary>
    public static IReadOnlyList<string> Lines { get; } =
        [Nothing, OneMinuteBlank, NoMeeting, NothingRecent, NoEvidence, NoTreaty, NoRight, NoTrade, NoFigures, NoReply, ByHand, NoPublication, Later, NoTradeOnRecord, Revised, Unsupported];
}
