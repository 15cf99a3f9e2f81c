using System.Globalization;
using System.Net;
using System.Text;

using Demarche.Reading.Names;

namespace Demarche.ReferenceBuilder;

/// <summary>A spell in office of a head of state or government.</summary>
/// <param name="State">Alpha-3.</param>
/// <param name="Name">The full name, or the surname where the source has no more.</param>
/// <param name="Surname">The surname where the source marks it, or empty.</param>
/// <param name="Office">The office where the source has it.</param>
/// <param name="Gender">f, m or empty.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, or empty where the source's edition ends before the spell.</param>
/// <param name="Source">archigos or factbook.</param>
internal sealed record Leader(string State, string Name, string Surname, string Office, string Gender, string Start, string End, string Source)
{
    /// <summary>The spell as an EDTF interval; the end unknown where the source does not reach it.</summary>
    public string Term => $"{Start}/{End}";
}

/// <summary>Reads leaders from Archigos (1945 to 2015) and the Factbook's last edition, and writes leaders.tsv and names/leaders.tsv.</summary>
internal static class LeadersBuilder
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "President", "Prime", "Minister", "King", "Queen", "Sultan", "Emir", "Amir", "Prince", "Grand", "Duke", "Emperor", "Premier", "Chancellor",
        "Acting", "Interim", "Transition", "Transitional", "Supreme", "Leader", "Chairman", "Chairperson", "Chair", "of", "the", "and", "Council",
        "Cabinet", "Ministers", "State", "Executive", "Presidential", "Federal", "Government", "Confederation", "Swiss", "Crown", "Sir", "Dr.", "Gen.",
        "Sr.", "General", "Vice", "Co-Vice", "Foreign", "Taoiseach", "Presidency", "Sovereign", "Commander-in-Chief", "CNSP", "GNU", "Chief", "Spain",
    };

    /// <summary>All spells, in order of state and start.</summary>
    public static List<Leader> Read(List<State> states, Sources sources, Output output)
    {
        HashSet<string> sovereign = [.. states.Where(s => s.Kind == "state").Select(s => s.Alpha3)];
        return [.. Archigos(sovereign, sources, output).Concat(Factbook(sovereign, sources))
            .OrderBy(l => l.State, StringComparer.Ordinal).ThenBy(l => l.Start, StringComparer.Ordinal).ThenBy(l => l.Name, StringComparer.Ordinal)];
    }

    /// <summary>Writes both files.</summary>
    public static void Write(List<Leader> leaders, HashSet<string> places, HashSet<string> given, Sources sources, Output output)
    {
        output.Write("leaders.tsv", ["archigos", "factbook"], "alpha3\tname\tsurname\toffice\tgender\tterm\tsource",
            leaders.Select(l => Output.Line(l.State, l.Name, l.Surname, l.Office, l.Gender, l.Term, l.Source)));

        HashSet<string> words = sources.OrdinaryWords();
        List<NameLine> full = [], short_ = [];
        foreach (var person in leaders.GroupBy(l => (l.State, l.Name)))
        {
            string term = $"{person.Min(l => l.Start)}/{(person.Any(l => l.End.Length == 0) ? "" : person.Max(l => l.End))}";
            if (Respelled(person.Key.Name) is { } spelled && spelled.Contains(' ')) full.Add(new(spelled, "person", "leader", person.Key.State, person.Key.Name, "", term));
            if (person.Key.Name.Contains(' ')) full.Add(new(person.Key.Name, "person", "leader", person.Key.State, person.Key.Name, "", term));
            if (ShortForm(person.First()) is { } form) full.Add(new(form, "person", "leader", person.Key.State, person.Key.Name, "", term));
            string[] surnamed = [.. person.Select(l => l.Surname).Append(person.Key.Name)];
            foreach (string surname in surnamed.Concat(surnamed.Select(Respelled).OfType<string>()).Where(s => s.Length > 2 && !s.Contains(' ')).Distinct())
            {
                string ambiguous = words.Contains(surname.ToLowerInvariant()) ? "word" : given.Contains(surname) ? "given" : places.Contains(surname) ? "shared" : "";
                short_.Add(new(surname, "person", "surname", person.Key.State, person.Key.Name, ambiguous, term));
            }
        }
        // The later holder is the likelier meaning of a surname.
        var surnames = short_.GroupBy(s => s.Name).OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => g.OrderByDescending(s => s.Term, StringComparer.Ordinal).Select(s => g.Count() > 1 && s.Ambiguous == "" ? s with { Ambiguous = "shared" } : s));
        output.Write("names/leaders.tsv", ["archigos", "factbook", "wordnet"], NameLine.Header,
            full.OrderBy(n => n.Name, StringComparer.Ordinal).Concat(surnames).Select(n => n.ToString()));
    }

    // Cyrillic -аев and -иев are written -ayev and -aev, -iyev and -iev alike.
    private static string? Respelled(string name) => name switch
    {
        _ when name.EndsWith("ayev", StringComparison.Ordinal) || name.EndsWith("iyev", StringComparison.Ordinal) => name[..^3] + "ev",
        _ when name.EndsWith("aev", StringComparison.Ordinal) || name.EndsWith("iev", StringComparison.Ordinal) => name[..^2] + "yev",
        _ => null,
    };

    // Texts leave out what stands between the first name and the surname: Luis Abinader of Luis Rodolfo Abinader Corona.
    private static string? ShortForm(Leader leader)
    {
        string[] parts = leader.Name.Split(' ');
        string shorter = $"{parts[0]} {leader.Surname}";
        return parts.Length > 2 && leader.Surname.Length > 0 && !leader.Surname.Contains(' ') && parts[0] != leader.Surname && shorter != leader.Name ? shorter : null;
    }

    private static IEnumerable<Leader> Archigos(HashSet<string> sovereign, Sources sources, Output output)
    {
        Dictionary<string, string> cow = Table.Tsv(output.At("cow-codes.tsv")).Rows.ToDictionary(r => r["cow"], r => r["alpha3"]);
        var rows = Table.Tsv(sources.Reference("leaders", "archigos-annual.tsv"), Encoding.Latin1).Rows.ToList();
        Dictionary<string, string> pages = [];
        foreach (Row row in rows)
        {
            if (row["dbpedia.uri"] != "NA") pages.TryAdd(row["leadid"], row["dbpedia.uri"]);
        }
        foreach (var spell in rows.GroupBy(r => (r["idacr"], r["leadid"], r["obsid"])))
        {
            if (string.CompareOrdinal(spell.Max(r => r["enddate"]), "1945-05-08") < 0) continue;
            string state = cow.GetValueOrDefault(spell.Key.Item1, spell.Key.Item1);
            if (!sovereign.Contains(state)) continue;
            string field = spell.First()["leader"].Replace('`', '\'');
            string name = pages.TryGetValue(spell.Key.Item2, out string? page) ? PageName(page) : Plain(field);
            if (name.Length < 3 || name.Contains(',') || !Gazetteer.CanHold(name)) continue;
            string surname = !field.Contains(' ') && !field.Contains('.') && !field.Contains(',') && Holds(name, field) ? field : "";
            bool inOffice = spell.Any(r => r["exit"] == "Still in Office");
            yield return new Leader(state, name, surname, "", spell.First()["gender"] switch { "F" => "f", "M" => "m", _ => "" },
                spell.Min(r => r["startdate"])!, inOffice ? "" : spell.Max(r => r["enddate"])!, "archigos");
        }
    }

    // A surname stands in the full name; where the page spells it otherwise, the source's own form is a surname too.
    private static bool Holds(string name, string field) => name.Contains(field, StringComparison.OrdinalIgnoreCase) || name.Contains(' ');

    private static string PageName(string uri) =>
        Wording.Bare(WebUtility.UrlDecode(uri[(uri.LastIndexOf('/') + 1)..]).Replace('_', ' '));

    private static string Plain(string field) => field.Contains('.') ? "" : field;

    private static IEnumerable<Leader> Factbook(HashSet<string> sovereign, Sources sources)
    {
        foreach (Row row in Table.Csv(sources.Reference("factbook", "factbook-extract.csv")).Rows)
        {
            if (!sovereign.Contains(row["iso3"])) continue;
            HashSet<string> seen = [];
            foreach (string office in (string[])["chief_of_state", "head_of_government"])
            {
                // 'represented by' follows a monarch who reigns elsewhere too; the monarch is told of at home.
                string cell = WebUtility.HtmlDecode(row[office]);
                if (cell.Contains("represented by", StringComparison.Ordinal)) continue;
                if (Parse(row["iso3"], cell.Split(';')[0]) is { } leader && seen.Add(leader.Name)) yield return leader;
            }
        }
    }

    private static Leader? Parse(string state, string cell)
    {
        int since = cell.IndexOf("(since ", StringComparison.Ordinal);
        if (since < 0) return null;
        string[] tokens = Wording.Bare(cell[..since]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int first = 0;
        while (first < tokens.Length && (Titles.Contains(tokens[first]) || tokens[first].EndsWith(',') || (tokens[first].Length > 2 && tokens[first].EndsWith('.')))) first++;
        string[] name = tokens[first..];
        string[] capitals = [.. name.Where(IsSurname)];
        if (name.Length is < 2 or > 5 || capitals.Length is 0 or > 2 || !char.IsUpper(name[0][0])) return null;
        string[] day = cell[(since + 7)..].Split([' ', ',', ')', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (day.Length < 3 || !DateOnly.TryParseExact(string.Join(' ', day[..3]), "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly start)) return null;
        string surname = string.Join(' ', capitals.Select(Wording.Capitalised));
        return new Leader(state, string.Join(' ', name.Select(t => IsSurname(t) ? Wording.Capitalised(t) : t)), surname,
            string.Join(' ', tokens[..first]), "", start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "", "factbook");
    }

    // Roman numerals are capitals too.
    private static bool IsSurname(string token) =>
        token.Length > 1 && token.Count(char.IsUpper) > 1 && !token.Any(char.IsDigit) && !token.All(c => c is 'I' or 'V' or 'X')
        && token.Split('-', '\'')[^1].All(char.IsUpper);
}
