namespace Demarche.Reading.Support;

/// <summary>The rules of the support check.</summary>
public enum SupportRule
{
    /// <summary>Words in quotation marks that do not stand in the citation.</summary>
    Quotation,
    /// <summary>A number, amount or duration that the citation does not give.</summary>
    Number,
    /// <summary>A name that the citation does not give.</summary>
    Name,
    /// <summary>A date that the citation does not give, or gives less sharply.</summary>
    Date,
    /// <summary>Negation added or lost.</summary>
    Negation,
    /// <summary>Hedge, stage or force of a word changed ('could face' told as 'was sentenced').</summary>
    Strength,
    /// <summary>Actor, speaker or role exchanged.</summary>
    Role,
    /// <summary>All for some, a condition dropped, values or parties exchanged within the citation.</summary>
    Scope,
    /// <summary>More than the citation says.</summary>
    Tail,
}

/// <summary>One reason why a sentence is not borne out.</summary>
/// <param name="Rule">The rule broken.</param>
/// <param name="Start">First UTF-16 code unit in the sentence of the words at fault.</param>
/// <param name="End">One past the last.</param>
/// <param name="Message">One line for the writer: what the sentence says, and what the source says instead.</param>
public sealed record SupportFailure(SupportRule Rule, int Start, int End, string Message);

/// <summary>Whether a sentence is borne out by the words it cites.</summary>
/// <param name="Failures">Empty where it holds; in order of start.</param>
public sealed record SupportVerdict(IReadOnlyList<SupportFailure> Failures)
{
    /// <summary>True where nothing failed.</summary>
    public bool Holds => Failures.Count == 0;
}
