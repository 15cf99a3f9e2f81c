namespace Demarche.Briefings.Composition;

/// <summary>How much stands before the annexes. What does not fit is in the annexes all the same, of cases only what has a day.</summary>
/// <param name="Asks">Asks.</param>
/// <param name="WhyNow">Sentences of why now, an ask.</param>
/// <param name="Evidence">Sentences of evidence, an ask.</param>
/// <param name="Cases">Named people.</param>
/// <param name="Items">Lines of each list.</param>
internal sealed record BriefingLimits(int Asks, int WhyNow, int Evidence, int Cases, int Items)
{
    /// <summary>From the widest to the narrowest; the first that fits on two pages is taken.</summary>
    public static IReadOnlyList<BriefingLimits> Steps { get; } =
    [
        new(5, 2, 3, 8, 7), new(5, 2, 3, 6, 5), new(5, 2, 2, 6, 6), new(5, 2, 2, 5, 5), new(5, 1, 2, 5, 5), new(4, 2, 2, 5, 5), new(4, 1, 2, 5, 5), new(5, 1, 1, 5, 5), new(4, 1, 1, 5, 5),
        new(4, 1, 1, 4, 4), new(3, 1, 1, 3, 4), new(3, 1, 1, 2, 3), new(2, 1, 1, 2, 2),
    ];
}
