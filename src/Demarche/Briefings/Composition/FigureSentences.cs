using System.Globalization;

using Demarche.Engagements;
using Demarche.Reference;

namespace Demarche.Briefings.Composition;

/// <summary>Figures of the reference data as sentences, each with the note that has the figure in full and its edition.</summary>
internal static class FigureSentences
{
    // What a meeting asks of an economy, in this order: its size, what it sells, what that hangs on.
    private static readonly (string Indicator, string Words)[] Told =
    [
        ("NY.GDP.MKTP.CD", "GDP: {0} US dollars in {1}."), ("TX.VAL.MRCH.CD.WT", "Exports of goods: {0} US dollars in {1}."), ("TX.VAL.FUEL.ZS.UN", "Fuel: {0} percent of exported goods in {1}."),
        ("TX.VAL.MMTL.ZS.UN", "Ores and metals: {0} percent of exported goods in {1}."), ("BX.KLT.DINV.CD.WD", "Foreign direct investment: net inflows of {0} US dollars in {1}."),
    ];

    // A share of exports below this is not what they hang on.
    private const double WorthTelling = 20;

    /// <summary>The state's own economy.</summary>
    public static IEnumerable<CitedSentence> Economy(StateFigures figures, StateParty on)
    {
        foreach ((string indicator, string words) in Told)
        {
            if (figures.Indicators.FirstOrDefault(f => f.Indicator == indicator) is not { } figure) continue;
            // A net outflow is no inflow to speak of.
            if (figure.Value <= 0 || (IsShare(indicator) && figure.Value < WorthTelling)) continue;
            yield return new CitedSentence(string.Format(CultureInfo.InvariantCulture, words, Amount(figure), figure.Year), [new FigureCitation(Note(figure, on.Name))]);
        }
    }

    /// <summary>Trade between the two.</summary>
    public static IEnumerable<CitedSentence> Trade(StateFigures figures, StateParty on, StateParty with) => figures.WithPartner.Select(share => new CitedSentence(
        $"{(share.Direction == "export" ? "Exports to" : "Imports from")} {with.InText}: {share.Share.ToString(CultureInfo.InvariantCulture)} percent of {Possessive(on.InText)} {share.Direction}s in {share.Year}.", [new FigureCitation(Note(share, on.Name, with.Name))]));

    /// <summary>The note of a figure.</summary>
    public static string Note(IndicatorFigure figure, string state) =>
        $"{figure.Name}: {state} {figure.Year}, {figure.Value.ToString("0.##########", CultureInfo.InvariantCulture)} — {figure.Source}, edition of {Sentences.DateWords.Plain(figure.Vintage)}{(figure.Note is null ? "" : ", " + figure.Note)}";

    /// <summary>The note of a share.</summary>
    public static string Note(PartnerShare share, string state, string partner) =>
        $"{(share.Direction == "export" ? "Exports to" : "Imports from")} {partner}: {state} {share.Year}, {share.Share.ToString(CultureInfo.InvariantCulture)} percent — {share.Source}, edition of {Sentences.DateWords.Plain(share.Vintage)}";

    private static string Amount(IndicatorFigure figure)
    {
        if (IsShare(figure.Indicator)) return figure.Value.ToString("0.#", CultureInfo.InvariantCulture);
        (double unit, string word) = Math.Abs(figure.Value) switch { >= 1e12 => (1e12, " trillion"), >= 1e9 => (1e9, " billion"), >= 1e6 => (1e6, " million"), _ => (1d, "") };
        return (figure.Value / unit).ToString("0.#", CultureInfo.InvariantCulture) + word;
    }

    private static bool IsShare(string indicator) => indicator.EndsWith(".ZS.UN", StringComparison.Ordinal);

    private static string Possessive(string name) => name.EndsWith('s') ? name + "'" : name + "'s";
}
