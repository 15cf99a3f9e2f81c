using Demarche.Readings;

namespace Demarche.Asks;

/// <summary>How a state stands to a treaty: what it did, and when, by the depositary.</summary>
/// <param name="Code">As rights name it (<c>ICCPR</c>).</param>
/// <param name="Title">Full title.</param>
/// <param name="Chapter">Where the depositary holds it (<c>IV-4</c>), or null.</param>
/// <param name="Acts">In order of date.</param>
public sealed record TreatyStanding(string Code, string Title, string? Chapter, IReadOnlyList<TreatyAct> Acts)
{
    /// <summary>How the records of the state's joining contradict each other; null where they do not. Such a treaty has no acts: none is guessed.</summary>
    public string? Contradiction { get; init; }

    /// <summary>The act by which it is bound, or null where it has only signed.</summary>
    public TreatyAct? Binding => Acts.LastOrDefault(a => a.Word != TreatyAct.Signed) is { } last && last.Word != TreatyAct.Withdrew ? last : null;

    /// <summary>Whether it is bound on a day: an act known by its year alone counts once that year is over.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True where it is.</returns>
    public bool Binds(DateOnly day) => Binding is { } act && DaySpan.Of(act.Date) is { } days && days.Last < day.AddDays(1);

    /// <summary>Whether it may have been bound on a day, the day of the act in that year not being held.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True where it is not known.</returns>
    public bool MayBind(DateOnly day) => !Binds(day) && Binding is { } act && DaySpan.Of(act.Date) is { } days && days.First <= day;
}

/// <summary>An act under a treaty.</summary>
/// <param name="Word"><c>signed</c>, <c>ratified</c>, <c>acceded</c>, <c>succeeded</c>, <c>joined</c>, <c>withdrew</c> and the like.</param>
/// <param name="Date">EDTF: a day, or a year where no more is known.</param>
public sealed record TreatyAct(string Word, string Date)
{
    /// <summary>Signed, not yet bound.</summary>
    public const string Signed = "signed";

    /// <summary>No longer bound.</summary>
    public const string Withdrew = "withdrew";
}
