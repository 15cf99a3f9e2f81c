using Demarche.Reading.Annotations;
using Demarche.Reading.Names;
using Demarche.Sources;

namespace Demarche.Reference;

/// <summary>The states of the reference pack, found by code, name, adjective or demonym. Immutable.</summary>
public sealed class StateTable
{
    private readonly Dictionary<string, StateRecord> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _byName = new(StringComparer.OrdinalIgnoreCase);

    internal StateTable(string file, Gazetteer gazetteer)
    {
        static string? Optional(string cell) => cell.Length > 0 ? cell : null;
        foreach (string[] c in TsvFile.Rows(file))
        {
            StateRecord state = new(c[0], c[1], Optional(c[2]), c[3], Optional(c[4]), c[5], Optional(c[6]), Optional(c[7]), Optional(c[8]), Optional(c[9]), Optional(c[10]));
            _byCode[state.Alpha3] = state;
            _byCode[state.Alpha2] = state;
            All.Add(state);
        }
        // Names go before adjectives, so that a name never loses to another state's adjective.
        AddNames(gazetteer, e => e.Form is GazetteerForm.Name or GazetteerForm.Acronym or GazetteerForm.Former);
        AddNames(gazetteer, e => e.Form is GazetteerForm.Adjective or GazetteerForm.Demonym);
    }

    /// <summary>All, in order of alpha-3.</summary>
    public IReadOnlyList<StateRecord> States => All;

    private List<StateRecord> All { get; } = [];

    /// <summary>The state of a code, or null. Case does not matter.</summary>
    /// <param name="code">Alpha-3 or alpha-2.</param>
    public StateRecord? ByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The state that somebody means by a code, name, former name, adjective or demonym; null where none or more than one is meant. Case and an article do not matter.</summary>
    /// <param name="name">What was written.</param>
    public StateRecord? Find(string name) => Meanings(name) is [var one] ? one : null;

    /// <summary>The state that a user names.</summary>
    /// <param name="name">What the user wrote: code, name or adjective.</param>
    /// <exception cref="UnusableInputException">No state goes by it (with the nearest names), or more than one does.</exception>
    public StateRecord Get(string name) => Meanings(name) switch
    {
        [var one] => one,
        [] => throw new UnusableInputException($"no state goes by '{name}'",
            Suggestions(name) is { Count: > 0 } near ? $"Did you mean {string.Join(", ", near)}?" : "Give its English name or ISO 3166 code."),
        var several => throw new UnusableInputException($"'{name}' may be {string.Join(" or ", several.Select(s => $"{s.Name} ({s.Alpha3})"))}", "Give the code."),
    };

    /// <summary>Names of states near to what was written, best first; at most three.</summary>
    /// <param name="name">What was written.</param>
    public IReadOnlyList<string> Suggestions(string name)
    {
        string written = Plain(name);
        int allowed = Math.Max(1, written.Length / 3);
        return [.. _byName
            .Where(n => Math.Abs(n.Key.Length - written.Length) <= allowed)
            .Select(n => (State: _byCode[n.Value[0]], Distance: Spelling.Distance(n.Key, written)))
            .Where(n => n.Distance <= allowed)
            .OrderBy(n => n.Distance).ThenBy(n => n.State.Name, StringComparer.Ordinal)
            .Select(n => $"{n.State.Name} ({n.State.Alpha3})").Distinct().Take(3)];
    }

    private List<StateRecord> Meanings(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string written = Plain(name);
        if (ByCode(written) is { } state) return [state];
        return _byName.TryGetValue(written, out List<string>? codes) ? [.. codes.Select(c => _byCode[c])] : [];
    }

    private void AddNames(Gazetteer gazetteer, Func<GazetteerEntry, bool> wanted)
    {
        HashSet<string> before = [.. _byName.Keys];
        foreach (GazetteerEntry entry in gazetteer.Entries)
        {
            bool state = entry.Kind == NameKind.State || (entry.Kind == NameKind.Body && entry.State == "EUE" && entry.Name == _byCode["EUE"].Name);
            if (!state || !wanted(entry) || before.Contains(entry.Written) || entry.State is null || !_byCode.ContainsKey(entry.State)) continue;
            string written = Plain(entry.Written);
            if (!_byName.TryGetValue(written, out List<string>? codes)) _byName[written] = codes = [];
            if (!codes.Contains(entry.State)) codes.Add(entry.State);
        }
    }

    private static string Plain(string name)
    {
        string plain = string.Join(' ', name.Replace('\u2019', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (plain.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) plain = plain[4..];
        // 'U.S.' and 'US' are one; 'St. Lucia' keeps its blank.
        return plain.Replace(".", "", StringComparison.Ordinal);
    }
}
