using Demarche.Reading.Proposals;

namespace Demarche.Readings;

/// <summary>A fact, told by one source or by several. Its members are those of the fullest telling, which comes first.</summary>
/// <param name="Tellings">At least one; the fullest first.</param>
public sealed record Fact(IReadOnlyList<Telling> Tellings)
{
    /// <summary>The fullest telling.</summary>
    public Telling First => Tellings[0];

    /// <summary>How the fullest telling puts it.</summary>
    public Proposal Proposal => First.Proposal;

    /// <summary>Kind of entry.</summary>
    public EntryKind Kind => Proposal.Kind;

    /// <summary>Type within the kind, or null.</summary>
    public string? Type => Proposal.Type;

    /// <summary>Rights touched, by any telling, in order and once each.</summary>
    public IReadOnlyList<string> Rights { get; init; } = [.. Tellings.SelectMany(t => t.Proposal.Rights).Distinct(StringComparer.Ordinal)];

    /// <summary>Days on which it was or is.</summary>
    public DaySpan? Days { get; } = DaySpan.Of(Tellings[0].Proposal.Date);

    /// <summary>The law or charge that it is about, folded for comparison, or null.</summary>
    public string? Instrument { get; } = Words.Fold(QuotedCharge.Of(Tellings[0].Proposal) ?? Tellings[0].Proposal.Details.GetValueOrDefault("law"));

    /// <summary>One detail of the fullest telling that has it, or null.</summary>
    /// <param name="key">Name of the detail.</param>
    /// <returns>Its value.</returns>
    public string? Detail(string key)
    {
        foreach (Telling telling in Tellings)
        {
            if (telling.Proposal.Details.TryGetValue(key, out string? value) && value.Length > 0) return value;
        }
        return null;
    }

    /// <summary>The actors of the fullest telling in one role.</summary>
    /// <param name="roles">The roles.</param>
    /// <returns>In order.</returns>
    public IEnumerable<ProposedActor> In(params Role[] roles) => Proposal.Actors.Where(a => roles.Contains(a.Role));

    /// <summary>Whether the fact is of a state: its own state, or that of an actor.</summary>
    /// <param name="state">ISO 3166-1 alpha-3.</param>
    /// <returns>True where it is.</returns>
    public bool IsOf(string state) => Tellings.Any(t => t.Proposal.State == state || t.Proposal.Actors.Any(a => a.State == state));
}
