using System.Globalization;

namespace Demarche.ReferenceBuilder;

/// <summary>Writes indicators.tsv (one row per state and series, a column per year since 2000) and partners.tsv.</summary>
internal static class IndicatorsBuilder
{
    private const int FirstYear = 2000;

    private static readonly (string Code, string Folder, string File, int Decimals)[] Series =
    [
        ("NY.GDP.MKTP.CD", "indicators", "gdp.csv", 0),
        ("NY.GDP.PCAP.CD", "wdi", "ny.gdp.pcap.cd.csv", 0),
        ("TX.VAL.MRCH.CD.WT", "wdi", "tx.val.mrch.cd.wt.csv", 0),
        ("TM.VAL.MRCH.CD.WT", "wdi", "tm.val.mrch.cd.wt.csv", 0),
        ("TX.VAL.FUEL.ZS.UN", "wdi", "tx.val.fuel.zs.un.csv", 1),
        ("TX.VAL.MMTL.ZS.UN", "wdi", "tx.val.mmtl.zs.un.csv", 1),
        ("BX.KLT.DINV.CD.WD", "wdi", "bx.klt.dinv.cd.wd.csv", 0),
        ("SP.POP.TOTL", "wdi", "sp.pop.totl.csv", 0),
    ];

    /// <summary>Writes both files.</summary>
    public static void Write(List<State> states, StateFinder finder, Sources sources, Output output)
    {
        HashSet<string> known = [.. states.Select(s => s.Alpha3)];
        SortedDictionary<string, SortedDictionary<int, string>> rows = new(StringComparer.Ordinal);
        int last = FirstYear;
        foreach ((string code, string folder, string file, int decimals) in Series)
        {
            string path = folder == "wdi" ? sources.Reference("wdi", file) : Path.Combine(sources.Data, folder, file);
            foreach (Row row in Table.Csv(path).Rows)
            {
                int year = int.Parse(row["Year"], CultureInfo.InvariantCulture);
                if (year < FirstYear || !known.Contains(row["Country Code"])) continue;
                if (!double.TryParse(row["Value"], NumberStyles.Float, CultureInfo.InvariantCulture, out double value)) continue;
                string key = $"{row["Country Code"]}\t{code}";
                if (!rows.TryGetValue(key, out var years)) rows[key] = years = [];
                years[year] = Math.Round(value, decimals).ToString(CultureInfo.InvariantCulture);
                last = Math.Max(last, year);
            }
        }
        int[] all = [.. Enumerable.Range(FirstYear, last - FirstYear + 1)];
        output.Write("indicators.tsv", ["wdi", "gdp"], "alpha3\tindicator\t" + string.Join('\t', all),
            rows.Select(r => Output.Line([.. r.Key.Split('\t'), .. all.Select(y => r.Value.GetValueOrDefault(y, ""))])));
        output.Write("partners.tsv", ["factbook"], "alpha3\tdirection\tpartner\tshare\tyear", Partners(known, finder, sources));
    }

    private static IEnumerable<string> Partners(HashSet<string> known, StateFinder finder, Sources sources)
    {
        foreach (Row row in Table.Csv(sources.Reference("factbook", "factbook-extract.csv")).Rows.OrderBy(r => r["iso3"], StringComparer.Ordinal))
        {
            if (!known.Contains(row["iso3"])) continue;
            foreach ((string column, string direction) in ((string, string)[])[("export_partners", "export"), ("import_partners", "import")])
            {
                foreach (string line in Shares(row["iso3"], direction, row[column], finder)) yield return line;
            }
        }
    }

    // 'China 24%, France 12% (2023)': shares of goods' value in the year in brackets. A partner that is no state of ours is left out.
    private static List<string> Shares(string state, string direction, string cell, StateFinder finder)
    {
        List<string> lines = [];
        int open = cell.LastIndexOf('('), close = cell.LastIndexOf(')');
        if (open < 0 || close < open || !int.TryParse(cell[(open + 1)..close].Replace("est.", "").Trim(), out int year)) return lines;
        foreach (string piece in cell[..open].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int blank = piece.LastIndexOf(' ');
            if (blank < 0 || !piece.EndsWith('%') || finder.Find(piece[..blank]) is not { } partner) continue;
            lines.Add(Output.Line(state, direction, partner, piece[(blank + 1)..^1], year.ToString(CultureInfo.InvariantCulture)));
        }
        return lines;
    }
}
