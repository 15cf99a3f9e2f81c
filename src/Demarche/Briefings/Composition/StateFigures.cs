using Demarche.Reference;

namespace Demarche.Briefings.Composition;

/// <summary>What the state of a meeting lives on and whom it trades with, as of the meeting.</summary>
/// <param name="Indicators">Its economic figures.</param>
/// <param name="WithPartner">The other side's shares of its trade; empty where the data hold none.</param>
public sealed record StateFigures(IReadOnlyList<IndicatorFigure> Indicators, IReadOnlyList<PartnerShare> WithPartner)
{
    /// <summary>Nothing on record.</summary>
    public static StateFigures None { get; } = new([], []);
}
