using System.Collections.Frozen;

namespace Demarche.Reading.Annotations;

/// <summary>The words by which provisions and the instruments they stand in are known.</summary>
internal static class ProvisionWords
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Units = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["article"] = "Article", ["articles"] = "Article", ["art"] = "Article", ["arts"] = "Article",
        ["section"] = "Section", ["sections"] = "Section", ["sec"] = "Section", ["secs"] = "Section", ["§"] = "Section",
        ["rule"] = "Rule", ["rules"] = "Rule", ["paragraph"] = "Paragraph", ["paragraphs"] = "Paragraph", ["para"] = "Paragraph", ["paras"] = "Paragraph",
        ["clause"] = "Clause", ["clauses"] = "Clause", ["regulation"] = "Regulation", ["regulations"] = "Regulation",
        ["chapter"] = "Chapter", ["chapters"] = "Chapter", ["part"] = "Part", ["parts"] = "Part", ["subparagraph"] = "Subparagraph", ["subparagraphs"] = "Subparagraph", ["point"] = "Point", ["item"] = "Item",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // An instrument's name holds one of these; they are written small too.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = new[]
    {
        "code", "law", "act", "constitution", "covenant", "convention", "charter", "treaty", "declaration", "statute", "protocol", "decree", "ordinance",
        "regulations", "rules", "agreement", "directive", "bill", "edict", "proclamation", "resolution",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Modifiers = new[]
    {
        "criminal", "penal", "civil", "administrative", "labour", "labor", "tax", "family", "electoral", "procedure", "criminal", "military", "commercial",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit that a word names, in the singular with a capital.</summary>
    internal static string? Unit(ReadOnlySpan<char> word) => Units.TryGetValue(word, out string? unit) ? unit : null;

    /// <summary>Whether a unit stands within an article or section, and is told in brackets behind its number.</summary>
    internal static bool IsInner(string unit) => unit is "Paragraph" or "Part" or "Clause" or "Subparagraph" or "Point" or "Item";

    /// <summary>Whether a word alone, without another unit behind it, is too common to be one ('part two of the film').</summary>
    internal static bool NeedsOuter(string unit) => unit is "Part" or "Point" or "Item" or "Subparagraph";

    internal static bool IsHead(ReadOnlySpan<char> word) => Heads.Contains(word);

    internal static bool IsModifier(ReadOnlySpan<char> word) => Modifiers.Contains(word);
}
