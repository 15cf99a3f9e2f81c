using System.Globalization;

using Demarche.Reading.Dates;

namespace Demarche.Reference;

/// <summary>A figure about a state.</summary>
/// <param name="Indicator">Code of the series (World Bank).</param>
/// <param name="Name">What it measures, with its unit.</param>
/// <param name="Year">The year it is for.</param>
/// <param name="Value">The figure, in the unit of the name.</param>
/// <param name="Source">Who publishes it, as its licence wants it named.</param>
/// <param name="Vintage">The edition that we hold, as EDTF.</param>
/// <param name="Note">What to say beside it: that later editions revise it, where the edition is later than the day asked about.</param>
public sealed record IndicatorFigure(string Indicator, string Name, int Year, double Value, string Source, string Vintage, string? Note);

/// <summary>A partner's share of a state's trade in goods.</summary>
/// <param name="Direction"><c>export</c> or <c>import</c>.</param>
/// <param name="Partner">Alpha-3.</param>
/// <param name="Share">Percent of the value, as rounded by the source.</param>
/// <param name="Year">The year it is for.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Vintage">The edition that we hold, as EDTF.</param>
public sealed record PartnerShare(string Direction, string Partner, double Share, int Year, string Source, string Vintage);

/// <summary>Economic figures of states, each for its year and with the vintage of the edition that we hold. Immutable.</summary>
public sealed class IndicatorRegister
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["NY.GDP.MKTP.CD"] = "GDP, current US dollars",
        ["NY.GDP.PCAP.CD"] = "GDP per person, current US dollars",
        ["TX.VAL.MRCH.CD.WT"] = "Exports of goods, current US dollars",
        ["TM.VAL.MRCH.CD.WT"] = "Imports of goods, current US dollars",
        ["TX.VAL.FUEL.ZS.UN"] = "Fuel, percent of exported goods",
        ["TX.VAL.MMTL.ZS.UN"] = "Ores and metals, percent of exported goods",
        ["BX.KLT.DINV.CD.WD"] = "Foreign direct investment, net inflows, current US dollars",
        ["SP.POP.TOTL"] = "Population",
    };

    private readonly Dictionary<string, List<(string Indicator, SortedDictionary<int, double> Years)>> _series = [];
    private readonly Dictionary<string, List<PartnerShare>> _partners = [];
    private readonly Dictionary<string, (string Attribution, string Vintage)> _sources;

    internal IndicatorRegister(string folder)
    {
        _sources = TsvFile.Rows(Path.Combine(folder, "sources.tsv")).ToDictionary(c => c[0], c => (c[5], c[4]));
        string file = Path.Combine(folder, "indicators.tsv");
        int first = FirstYear(file);
        foreach (string[] c in TsvFile.Rows(file))
        {
            SortedDictionary<int, double> years = [];
            for (int i = 2; i < c.Length; i++)
            {
                if (c[i].Length > 0) years[first + i - 2] = double.Parse(c[i], CultureInfo.InvariantCulture);
            }
            if (!_series.TryGetValue(c[0], out var series)) _series[c[0]] = series = [];
            series.Add((c[1], years));
        }
        foreach (string[] c in TsvFile.Rows(Path.Combine(folder, "partners.tsv")))
        {
            if (!_partners.TryGetValue(c[0], out var shares)) _partners[c[0]] = shares = [];
            shares.Add(new PartnerShare(c[1], c[2], double.Parse(c[3], CultureInfo.InvariantCulture), int.Parse(c[4], CultureInfo.InvariantCulture), _sources["factbook"].Attribution, _sources["factbook"].Vintage));
        }
    }

    /// <summary>The latest figure of each series for a year that was over by a day.</summary>
    /// <param name="state">Alpha-3.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>In the order of the series' codes; empty where nothing is held. A figure of the edition we hold may have been revised since that day; its note says so.</returns>
    public IReadOnlyList<IndicatorFigure> Of(string state, Day asOf)
    {
        List<IndicatorFigure> figures = [];
        foreach ((string indicator, var years) in _series.GetValueOrDefault(state) ?? [])
        {
            (int year, double value) = years.LastOrDefault(y => y.Key < asOf.Year);
            if (year == 0) continue;
            (string source, string vintage) = _sources[indicator == "NY.GDP.MKTP.CD" ? "gdp" : "wdi"];
            bool later = Edtf.Parse(vintage).Latest is { } edition && edition.CompareTo(asOf) > 0;
            figures.Add(new IndicatorFigure(indicator, Names[indicator], year, value, source, vintage, later ? "revised later; the figure of that day is not held" : null));
        }
        return figures;
    }

    /// <summary>The main partners of a state's trade, where the year of the shares was over by a day.</summary>
    /// <param name="state">Alpha-3.</param>
    /// <param name="asOf">The day.</param>
    public IReadOnlyList<PartnerShare> PartnersOf(string state, Day asOf) => [.. (_partners.GetValueOrDefault(state) ?? []).Where(p => p.Year < asOf.Year)];

    private static int FirstYear(string file)
    {
        string header = File.ReadLines(file).First(l => l.Length > 0 && l[0] != '#');
        return int.Parse(header.Split('\t')[2], CultureInfo.InvariantCulture);
    }
}
