namespace Demarche.ReferenceBuilder;

/// <summary>A state, territory or union of states as the sources have it.</summary>
internal sealed class State
{
    /// <summary>ISO 3166-1 alpha-3 (XKX and EUE are user-assigned and reserved codes).</summary>
    public required string Alpha3 { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Alpha2 { get; init; }

    /// <summary>UN M49, three digits, or empty.</summary>
    public string Numeric { get; init; } = "";

    /// <summary><c>state</c>, <c>territory</c> or <c>union</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Of a territory: alpha-3 of the state it belongs to, or empty.</summary>
    public string Of { get; init; } = "";

    /// <summary>The short name we use.</summary>
    public required string Name { get; init; }

    /// <summary>The official name.</summary>
    public string Official { get; init; } = "";

    /// <summary>The capital, or empty.</summary>
    public string Capital { get; init; } = "";

    /// <summary>ISO 4217, or empty.</summary>
    public string Currency { get; init; } = "";

    /// <summary>Name of the currency.</summary>
    public string CurrencyName { get; init; } = "";

    /// <summary>First day of the state by the country register, or empty.</summary>
    public string Since { get; init; } = "";

    /// <summary>Every other name, with its form: name, acronym, adjective, demonym or capital.</summary>
    public List<(string Name, string Form)> Others { get; } = [];
}
