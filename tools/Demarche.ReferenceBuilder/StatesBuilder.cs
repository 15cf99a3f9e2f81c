namespace Demarche.ReferenceBuilder;

/// <summary>Joins the sources on states and writes states.tsv, state-names.tsv, memberships.tsv and names/states.tsv.</summary>
internal static class StatesBuilder
{
    private static readonly string[] Made = ["country-codes", "cldr", "country-register", "factbook"];
    private static readonly string[] Languages = ["fr", "es", "ru", "ar", "zh"];

    /// <summary>All states, in order of their code.</summary>
    public static List<State> Read(Sources sources, Output output)
    {
        Dictionary<string, string> preferred = Table.Tsv(output.At("preferred-names.tsv")).Rows.ToDictionary(r => r["alpha3"], r => r["name"]);
        IReadOnlyDictionary<string, string> cldr = sources.Territories("en");
        Dictionary<string, Row> register = [];
        foreach (Row row in Table.Tsv(sources.Reference("country-register", "countries.tsv")).Rows)
        {
            // A country's last row is its present one; an earlier row of the same code is a state that ended.
            if (row["end-date"].Length == 0) register[row["country"]] = row;
        }
        Dictionary<string, Row> factbook = [];
        foreach (Row row in Table.Csv(sources.Reference("factbook", "factbook-extract.csv")).Rows) factbook.TryAdd(row["iso3"], row);

        List<Row> codes = [.. Table.Csv(sources.Reference("country-codes", "country-codes.csv")).Rows];
        Dictionary<string, string> alpha3 = codes.ToDictionary(r => r["ISO3166-1-Alpha-2"], r => r["ISO3166-1-Alpha-3"]);
        List<State> states = [];
        foreach (Row code in codes)
        {
            string a3 = code["ISO3166-1-Alpha-3"], a2 = code["ISO3166-1-Alpha-2"];
            Row? profile = factbook.TryGetValue(a3, out Row f) ? f : null;
            Row? entry = register.TryGetValue(a2, out Row r) ? r : null;
            states.Add(Join(code, profile, entry, cldr, preferred, alpha3));
        }
        states.Add(Kosovo(factbook["XKX"], cldr));
        State union = new() { Alpha3 = "EUE", Alpha2 = "EU", Kind = "union", Name = cldr["EU"], Currency = "EUR", CurrencyName = "Euro" };
        states.Add(union);
        states.Sort((a, b) => string.CompareOrdinal(a.Alpha3, b.Alpha3));
        return states;
    }

    /// <summary>Writes the tables of states.</summary>
    public static void Write(List<State> states, HashSet<string> given, HashSet<string> regions, Sources sources, Output output)
    {
        output.Write("states.tsv", Made, "alpha3\talpha2\tnumeric\tkind\tof\tname\tofficial\tcapital\tcurrency\tcurrency_name\tsince",
            states.Select(s => Output.Line(s.Alpha3, s.Alpha2, s.Numeric, s.Kind, s.Of, s.Name, s.Official, s.Capital, s.Currency, s.CurrencyName, s.Since)));

        var names = Languages.Select(sources.Territories).ToArray();
        output.Write("state-names.tsv", ["cldr"], "alpha3\t" + string.Join('\t', Languages),
            states.Select(s => Output.Line([s.Alpha3, .. names.Select(n => n.TryGetValue(s.Alpha2, out string? name) ? name : "")])));

        output.Write("memberships.tsv", ["factbook"], "alpha3\torganisation\tstanding", Memberships(states, sources));
        output.Write("names/states.tsv", [.. Made, "wordnet"], NameLine.Header, Names(states, given, regions, sources, output).Select(n => n.ToString()));
    }

    private static State Join(Row code, Row? profile, Row? entry, IReadOnlyDictionary<string, string> cldr, Dictionary<string, string> preferred, Dictionary<string, string> alpha3)
    {
        string a2 = code["ISO3166-1-Alpha-2"], a3 = code["ISO3166-1-Alpha-3"];
        string independent = code["is_independent"];
        // Associated states (the Cook Islands, Niue) join treaties in their own name.
        bool sovereign = independent is "Yes" or "In contention" or "" || independent.StartsWith("Associated", StringComparison.Ordinal);
        string owner = independent.Split(' ')[^1];
        List<string> capitals = [.. Wording.Capitals(profile?["capital"] ?? ""), .. Wording.Capitals(code["Capital"]), .. Wording.OtherSpellings(profile?["capital"] ?? "")];
        string shortName = preferred.GetValueOrDefault(a3)
            ?? (entry is { } e ? Wording.WithoutArticle(e["name"]) : null) ?? cldr[a2];
        string official = Value(profile?["official_name"]) ?? Value(entry?["official-name"]) ?? Value(code["UNTERM English Formal"]) ?? "";
        // Where two are legal tender, the state's own is the one that bears its code.
        string[] currencies = code["ISO4217-currency_alphabetic_code"].Split(',');
        int own = Math.Max(0, Array.FindIndex(currencies, c => c.StartsWith(a2, StringComparison.Ordinal)));
        State state = new()
        {
            Alpha3 = a3,
            Alpha2 = a2,
            Numeric = code["ISO3166-1-numeric"].PadLeft(3, '0'),
            Kind = sovereign ? "state" : "territory",
            Of = sovereign ? "" : alpha3.GetValueOrDefault(owner, ""),
            Name = shortName,
            Official = Wording.WithoutArticle(official),
            Capital = capitals.FirstOrDefault() ?? "",
            Currency = currencies[own],
            CurrencyName = code["ISO4217-currency_name"].Split(',').ElementAtOrDefault(own) ?? "",
            Since = entry?["start-date"] ?? "",
        };
        void Other(string? name, string form)
        {
            string bare = Wording.WithoutArticle(name ?? "").Replace('\u2019', '\'');
            if (bare.Length > 2 && bare is not ("none" or "NA") && !bare.Contains(',')) state.Others.Add((bare, form));
        }
        foreach (string column in (string[])["UNTERM English Short", "UNTERM English Formal", "official_name_en", "CLDR display name"]) Other(code[column], "name");
        Other(profile?["name"], "name");
        Other(official, "name");
        Other(entry?["name"], "name");
        Other(entry?["official-name"], "name");
        foreach (string variant in (string[])["", "-alt-short", "-alt-variant"]) Other(cldr.GetValueOrDefault(a2 + variant), "name");
        foreach (string word in Wording.Demonyms(profile?["demonym_adjective"] ?? "")) Other(word, "adjective");
        foreach (string word in Wording.Demonyms(profile?["demonym_noun"] ?? "")) Other(word, "demonym");
        foreach (string word in (entry?["citizen-names"] ?? "").Split(';', StringSplitOptions.TrimEntries)) Citizen(word, state);
        foreach (string capital in capitals) state.Others.Add((capital, "capital"));
        return state;
    }

    // The register's word for a citizen is a noun; where it is no phrase it serves as adjective and takes a plural too.
    private static void Citizen(string word, State state)
    {
        if (word.EndsWith(" citizen", StringComparison.Ordinal)) word = word[..^8];
        if (word.Length == 0 || word.StartsWith("Citizen of", StringComparison.OrdinalIgnoreCase) || word == "United States" || word.Contains(" and ", StringComparison.Ordinal)) return;
        state.Others.Add((word, "demonym"));
        bool unchanging = word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith('s') || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal);
        if (word.EndsWith("man", StringComparison.Ordinal) && !word.EndsWith("erman", StringComparison.Ordinal)) state.Others.Add((word[..^3] + "men", "demonym"));
        else if (!unchanging) state.Others.Add((word + "s", "demonym"));
    }

    private static State Kosovo(Row profile, IReadOnlyDictionary<string, string> cldr)
    {
        State state = new()
        {
            Alpha3 = "XKX", Alpha2 = "XK", Kind = "state", Name = cldr["XK"], Official = profile["official_name"],
            Capital = Wording.Capitals(profile["capital"]).First(), Currency = "EUR", CurrencyName = "Euro",
        };
        state.Others.Add((state.Official, "name"));
        foreach (string capital in Wording.Capitals(profile["capital"]).Concat(Wording.OtherSpellings(profile["capital"]))) state.Others.Add((capital, "capital"));
        return state;
    }

    private static IEnumerable<string> Memberships(List<State> states, Sources sources)
    {
        HashSet<string> known = [.. states.Select(s => s.Alpha3)];
        foreach (Row row in Table.Csv(sources.Reference("factbook", "factbook-extract.csv")).Rows.OrderBy(r => r["iso3"], StringComparer.Ordinal))
        {
            if (!known.Contains(row["iso3"])) continue;
            foreach (string piece in row["international_organisations"].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                int open = piece.IndexOf('(');
                string name = open < 0 ? piece : piece[..open].Trim();
                string standing = open < 0 ? "member" : piece[(open + 1)..].TrimEnd(')');
                if (name.Length > 0) yield return Output.Line(row["iso3"], name, standing);
            }
        }
    }

    private static IEnumerable<NameLine> Names(List<State> states, HashSet<string> given, HashSet<string> regions, Sources sources, Output output)
    {
        Dictionary<string, string> ambiguous = Ambiguous.ByHand(output);
        HashSet<string> words = sources.OrdinaryWords();
        Dictionary<string, HashSet<string>> holders = [];
        List<NameLine> lines = [];
        foreach (State state in states.OrderBy(s => s.Kind == "territory" ? 1 : 0).ThenBy(s => s.Alpha3, StringComparer.Ordinal))
        {
            HashSet<string> seen = [];
            foreach ((string name, string form) in state.Others.Prepend((state.Name, "name")))
            {
                if (!seen.Add(name + "\t" + Family(form))) continue;
                // 'Dutch' is of the Netherlands, not of Aruba; a city state's capital is its name.
                bool taken = holders.TryGetValue(name, out HashSet<string>? by) && state.Kind == "territory";
                if (taken || (form is "capital" or "adjective" or "demonym" && seen.Contains(name + "\tname"))) continue;
                (by ?? (holders[name] = [])).Add(state.Alpha3);
                bool capital = form == "capital";
                lines.Add(new NameLine(name, capital ? "place" : state.Kind == "union" ? "body" : "state", form, state.Alpha3, capital ? CanonicalCapital(state, name) : state.Name));
            }
        }
        IReadOnlyDictionary<string, string> cldr = sources.Territories("en");
        foreach ((string code, string region) in cldr.Where(t => t.Key.All(char.IsDigit) && t.Key != "001"))
        {
            // Continents and their parts belong to no state; they go before a town of the same name.
            if (holders.TryAdd(region, [code])) lines.Add(new NameLine(region, "place", "region", null, region));
        }
        return lines.Select(l => l with
        {
            Ambiguous = ambiguous.GetValueOrDefault(l.Name) ?? (holders[l.Name].Count > 1 || (l.Kind == "state" && regions.Contains(l.Name)) ? "shared" : given.Contains(l.Name) ? "given" : words.Contains(l.Name.ToLowerInvariant()) && l.Form != "acronym" ? "word" : ""),
        });
    }

    private static string Family(string form) => form == "capital" ? "capital" : form is "adjective" or "demonym" ? form : "name";

    // Another spelling of the capital (Tirane of Tirana) goes by the capital's name; a second seat of government has its own.
    private static string CanonicalCapital(State state, string name)
    {
        string first = state.Others.First(o => o.Form == "capital").Name;
        return IsSpelling(first, name) ? first : name;
    }

    private static bool IsSpelling(string first, string name) => char.ToUpperInvariant(first[0]) == char.ToUpperInvariant(name[0]) && first.Split(' ').Length == name.Split(' ').Length;

    private static string? Value(string? cell) => string.IsNullOrEmpty(cell) || cell is "none" or "NA" ? null : cell;
}
