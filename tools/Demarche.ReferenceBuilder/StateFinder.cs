namespace Demarche.ReferenceBuilder;

/// <summary>Finds a state by the names that other sources write: brackets, articles and case aside.</summary>
internal sealed class StateFinder
{
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _codes = [];
    private readonly HashSet<(string, string)> _capitals = [];

    /// <summary>Takes the names from the states, from other-spellings.tsv and from names/aliases.tsv.</summary>
    public StateFinder(List<State> states, Output output)
    {
        foreach (Row row in Table.Tsv(output.At("other-spellings.tsv")).Rows) _names.TryAdd(row["name"], row["alpha3"]);
        foreach (State state in states.OrderBy(s => s.Kind == "territory"))
        {
            _names.TryAdd(state.Name, state.Alpha3);
            _codes.Add(state.Alpha2, state.Alpha3);
            foreach ((string name, string form) in state.Others)
            {
                if (form == "name") _names.TryAdd(name, state.Alpha3);
                if (form == "capital") _capitals.Add((name, state.Alpha3));
            }
        }
        foreach (Row row in Table.Tsv(output.At("names/aliases.tsv")).Rows)
        {
            if (row["kind"] == "place" && row["form"] == "capital") _capitals.Add((row["name"], row["state"]));
            if (row["kind"] == "state" && row["form"] is "name" or "acronym" or "former" && row["ambiguous"].Length == 0) _names.TryAdd(row["name"], row["state"]);
        }
    }

    /// <summary>Alpha-3 of a state's name, or null.</summary>
    public string? Find(string name)
    {
        string plain = name.Replace('\u2019', '\'').Trim();
        foreach (string form in (string[])[plain, Wording.WithoutArticle(plain), Inverted(plain), plain.Replace("St. ", "Saint ")])
        {
            if (_names.TryGetValue(form, out string? code)) return code;
        }
        return null;
    }

    /// <summary>Alpha-3 of an alpha-2 code, or null.</summary>
    public string? FindCode(string alpha2) => _codes.GetValueOrDefault(alpha2);

    /// <summary>True where a name is one of that state's own.</summary>
    public bool IsNameOf(string name, string state) => _names.TryGetValue(name, out string? code) && code == state;

    /// <summary>True where a name is the state's capital.</summary>
    public bool IsCapital(string name, string state) => _capitals.Contains((name, state));

    // 'Congo, Democratic Republic of the' and 'Bonaire, Sint Eustatius and Saba'.
    private static string Inverted(string name)
    {
        int comma = name.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0 ? name : Wording.WithoutArticle($"{name[(comma + 2)..]} {name[..comma]}");
    }
}
