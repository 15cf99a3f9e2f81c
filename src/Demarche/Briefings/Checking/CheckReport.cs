using Demarche.Reading.Support;

namespace Demarche.Briefings.Checking;

/// <summary>What a check found of one sentence.</summary>
public enum CheckStatus
{
    /// <summary>Its citations bear it out.</summary>
    Holds,
    /// <summary>They do not.</summary>
    Fails,
    /// <summary>A field of the form, or a word of the page itself: not judged.</summary>
    Unchecked,
}

/// <summary>A reason why a sentence fails.</summary>
/// <param name="Rule">A rule of the support check in lower case, or <c>citation</c> (there is none), <c>treaty</c> (the treaty data say otherwise), <c>source</c> (the note names no listed source).</param>
/// <param name="Start">First UTF-16 code unit in the sentence.</param>
/// <param name="End">One past the last.</param>
/// <param name="Message">One line.</param>
public sealed record CheckFailure(string Rule, int Start, int End, string Message)
{
    /// <summary>Of a failure of the support check.</summary>
    /// <param name="failure">The failure.</param>
    /// <returns>The same, named as the report names rules.</returns>
    public static CheckFailure Of(SupportFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new CheckFailure(failure.Rule.ToString().ToLowerInvariant(), failure.Start, failure.End, failure.Message);
    }
}

/// <summary>A sentence with what was found of it.</summary>
/// <param name="Section">The heading that it stands under; of an ask its number too (<c>Asks 2</c>).</param>
/// <param name="Text">The sentence.</param>
/// <param name="Status">What was found.</param>
/// <param name="Notes">Its notes' marks.</param>
/// <param name="Failures">Empty unless it fails.</param>
public sealed record CheckedSentence(string Section, string Text, CheckStatus Status, IReadOnlyList<string> Notes, IReadOnlyList<CheckFailure> Failures);

/// <summary>What a check found of a briefing.</summary>
/// <param name="Sources">The sources that it names.</param>
/// <param name="Sentences">Its sentences in order.</param>
public sealed record CheckReport(IReadOnlyList<Sheets.SourceLine> Sources, IReadOnlyList<CheckedSentence> Sentences)
{
    /// <summary>How many have a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The count.</returns>
    public int Count(CheckStatus status) => Sentences.Count(s => s.Status == status);

    /// <summary>True where none fails.</summary>
    public bool Holds => Count(CheckStatus.Fails) == 0;
}
