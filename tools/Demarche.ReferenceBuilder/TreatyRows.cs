using System.Globalization;

namespace Demarche.ReferenceBuilder;

/// <summary>A row of the days: the acts of one state with their days.</summary>
internal sealed record DayRow(int Number, IReadOnlyList<(string Act, string Date)> Acts)
{
    /// <summary>The letter after a day says what kind of act it is; none is a ratification (or, in the column of signatures, a signature).</summary>
    private static readonly Dictionary<string, string> Kinds = new()
    {
        [""] = "ratification", ["a"] = "accession", ["d"] = "succession", ["A"] = "acceptance", ["AA"] = "approval",
        ["c"] = "formal-confirmation", ["s"] = "definitive-signature",
    };

    /// <summary>Year of the act by which the state is bound, or null.</summary>
    public string? YearBound => Acts.Where(a => a.Act != "signature").Select(a => a.Date[..4]).FirstOrDefault();

    /// <summary>True where the state signed.</summary>
    public bool Signed => Acts.Any(a => a.Act == "signature");

    /// <summary>The acts in words, for set-aside.tsv.</summary>
    public string Told => string.Join(", ", Acts.Select(a => $"{a.Act} {a.Date}"));

    /// <summary>Reads a row; null with a reason where a cell is not a day with a known letter.</summary>
    public static DayRow? Read(Row row, out string reason)
    {
        List<(string, string)> acts = [];
        reason = "";
        foreach (string column in row.Columns.Keys.Where(c => c != "Participant"))
        {
            string cell = row[column];
            if (cell.Length == 0) continue;
            string[] parts = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string letter = parts.Length > 3 ? parts[3] : "";
            if (parts.Length < 3 || !Kinds.TryGetValue(letter, out string? kind)
                || !DateOnly.TryParseExact(string.Join(' ', parts[..3]), "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                reason = $"'{cell}' is not a day with a known letter";
                return null;
            }
            // Succession to a signature is a signature still.
            bool signature = column.StartsWith("Signature", StringComparison.Ordinal);
            acts.Add((signature ? "signature" : kind, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
        return new DayRow(row.Number, acts);
    }
}

/// <summary>Compares a row of the yearly table with the days.</summary>
internal static class YearRow
{
    /// <summary>What a row tells.</summary>
    /// <param name="row">The row.</param>
    /// <param name="day">The state's row of the days, or null.</param>
    /// <param name="daysEnd">The year in which the days end.</param>
    /// <returns>Why the row is set aside (null: kept), whether the days' row is set aside with it, and the year of a later act (null: none).</returns>
    public static (string? Why, bool Both, string? Later) Compare(Row row, DayRow? day, int daysEnd)
    {
        string year = row["year ratification or accession"], status = row["status"];
        string? told = (row["state party"], row["signatory"], row["no action"]) switch
        {
            ("1", "0", "0") => "state party",
            ("0", "1", "0") => "signatory state",
            ("0", "0", "1") => "no action",
            _ => null,
        };
        bool party = told == "state party";
        string? bound = day?.YearBound;
        if (told is null || told != status || party != (year.Length == 4 && year.All(char.IsDigit)))
        {
            return ("the row contradicts itself: its flags, year and status do not agree", false, null);
        }
        if (party)
        {
            if (bound == year) return (null, false, null);
            if (bound is not null) return ($"the sources contradict each other: bound in {bound} by the days, in {year} by the yearly table", true, null);
            return int.Parse(year, CultureInfo.InvariantCulture) >= daysEnd
                ? (null, false, year)
                : ($"the sources contradict each other: bound in {year} by the yearly table, not by the days, which reach {daysEnd}", true, null);
        }
        if (bound is not null) return ($"the sources contradict each other: bound in {bound} by the days, '{status}' by the yearly table", true, null);
        return (told == "signatory state", day?.Signed ?? false) switch
        {
            (true, false) => ("signed by the yearly table, which holds no date of it", false, null),
            (false, true) => ("the sources contradict each other: signed by the days, 'no action' by the yearly table", true, null),
            _ => (null, false, null),
        };
    }
}
