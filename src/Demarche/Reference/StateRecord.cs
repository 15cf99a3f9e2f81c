namespace Demarche.Reference;

/// <summary>A state, territory or union of states, as the reference pack has it.</summary>
/// <param name="Alpha3">ISO 3166-1 alpha-3; <c>XKX</c> for Kosovo (user-assigned) and <c>EUE</c> for the European Union (reserved).</param>
/// <param name="Alpha2">ISO 3166-1 alpha-2.</param>
/// <param name="Numeric">UN M49 as three digits, or null.</param>
/// <param name="Kind"><c>state</c>, <c>territory</c> or <c>union</c>.</param>
/// <param name="Of">Of a territory: alpha-3 of its state, or null.</param>
/// <param name="Name">Short English name.</param>
/// <param name="Official">Official English name, or null.</param>
/// <param name="Capital">Capital, or null.</param>
/// <param name="Currency">ISO 4217 code, or null.</param>
/// <param name="CurrencyName">Name of the currency, or null.</param>
/// <param name="Since">First day of the state as EDTF, where the source has one.</param>
public sealed record StateRecord(
    string Alpha3, string Alpha2, string? Numeric, string Kind, string? Of, string Name, string? Official, string? Capital,
    string? Currency, string? CurrencyName, string? Since);
