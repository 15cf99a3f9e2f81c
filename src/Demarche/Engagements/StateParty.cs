namespace Demarche.Engagements;

/// <summary>A state at a meeting.</summary>
/// <param name="Code">ISO 3166-1 alpha-3.</param>
/// <param name="Name">English short name without an article.</param>
public sealed record StateParty(string Code, string Name)
{
    /// <summary>The name as it stands in running text, with its article where it takes one.</summary>
    public string InText { get; init; } = Name;
}
