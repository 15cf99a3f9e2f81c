using System.Globalization;

namespace Demarche.ReferenceBuilder;

/// <summary>
/// Joins the UN Treaty Collection's days (to March 2015) with the yearly table (to 2022) and writes treaty-acts.tsv,
/// set-aside.tsv and treaty-rows.tsv. Days are taken from the first, later acts from the second. Where the two contradict
/// each other on a state and treaty, both rows are set aside; where a row contradicts itself, that row is.
/// </summary>
internal sealed class TreatiesBuilder(StateFinder finder, Sources sources)
{
    private const string Days = "untc-2015", Years = "hr-status-2022";

    // The first year whose acts the days may lack: they end in March of it.
    private const int DaysEnd = 2015;

    private readonly List<string> _acts = [], _setAside = [], _counts = [];

    /// <summary>Reads both sources for every treaty of treaties.tsv and writes the three files.</summary>
    public void Build(Output output)
    {
        foreach (Row treaty in Table.Tsv(output.At("treaties.tsv")).Rows) Join(treaty["code"], treaty["days"], treaty["years"]);
        foreach (Row row in Table.Tsv(output.At("withdrawals.tsv")).Rows) _acts.Add(Output.Line(row["treaty"], row["alpha3"], "withdrawal", row["date"], Years));
        _acts.Sort(StringComparer.Ordinal);
        output.Write("treaty-acts.tsv", ["untc", "hr-status"], "treaty\talpha3\tact\tdate\tsource", _acts);
        output.Write("set-aside.tsv", ["untc", "hr-status"], "source\tfile\trow\ttreaty\talpha3\tdays\tyears\treason", _setAside);
        output.Write("treaty-rows.tsv", ["untc", "hr-status"], "treaty\tsource\trows\tkept\tset_aside", _counts);
    }

    private void Join(string treaty, string daysFile, string yearsFile)
    {
        Dictionary<string, DayRow> days = [];
        HashSet<string> aside = [];
        int dayRows = 0, yearRows = 0, dayAside = 0, yearAside = 0;
        string dayPath = daysFile + ".csv", yearPath = $"hr_status_{yearsFile}.csv";
        foreach (Row row in Table.Csv(sources.Treaties("untc-2015", dayPath)).Rows)
        {
            dayRows++;
            string? state = finder.Find(row["Participant"]);
            string reason = "";
            DayRow? read = state is null ? null : DayRow.Read(row, out reason);
            if (read is { } day) days.Add(state!, day);
            else
            {
                dayAside++;
                SetAside(Days, dayPath, row.Number, treaty, state, string.Join(' ', row.Cells), "", state is null ? $"no state of today goes by '{row["Participant"]}'" : reason);
            }
        }
        if (yearsFile.Length > 0)
        {
            foreach (Row row in Table.Csv(sources.Treaties(yearPath)).Rows)
            {
                yearRows++;
                string? state = finder.FindCode(row["iso2"]) ?? finder.Find(row["member"]);
                if (state is null)
                {
                    yearAside++;
                    SetAside(Years, yearPath, row.Number, treaty, null, "", row["status"], $"no state of today goes by '{row["member"]}'");
                    continue;
                }
                bool held = days.TryGetValue(state, out DayRow? day);
                (string? why, bool both, string? later) = YearRow.Compare(row, day, DaysEnd);
                if (later is not null) _acts.Add(Output.Line(treaty, state, "joined", later, Years));
                if (why is null) continue;
                yearAside++;
                SetAside(Years, yearPath, row.Number, treaty, state, day?.Told ?? "", $"{row["status"]} {row["year ratification or accession"]}".Trim(), why);
                if (!both || !held || !aside.Add(state)) continue;
                dayAside++;
                SetAside(Days, dayPath, day!.Number, treaty, state, day.Told, $"{row["status"]} {row["year ratification or accession"]}".Trim(), why);
            }
        }
        foreach ((string state, DayRow day) in days)
        {
            if (aside.Contains(state)) continue;
            foreach ((string act, string date) in day.Acts) _acts.Add(Output.Line(treaty, state, act, date, Days));
        }
        _counts.Add(Output.Line(treaty, Days, Number(dayRows), Number(dayRows - dayAside), Number(dayAside)));
        if (yearRows > 0) _counts.Add(Output.Line(treaty, Years, Number(yearRows), Number(yearRows - yearAside), Number(yearAside)));
    }

    private void SetAside(string source, string file, int row, string treaty, string? state, string days, string years, string reason) =>
        _setAside.Add(Output.Line(source, file, Number(row), treaty, state, days, years, reason));

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
