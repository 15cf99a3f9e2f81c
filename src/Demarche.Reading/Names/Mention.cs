using Demarche.Reading.Annotations;

namespace Demarche.Reading.Names;

/// <summary>A place where a document speaks of an actor or a place: by name, by a noun phrase, or by a pronoun.</summary>
/// <param name="Start">First UTF-16 code unit in the document's text, titles included, articles not.</param>
/// <param name="End">One past the last.</param>
/// <param name="Kind">What is spoken of.</param>
/// <param name="Name">As full as the document gives it: of a person with the title as told first (<c>Judge Ana Ruiz</c>); of somebody unnamed the noun phrase without article and relative clause (<c>two activists</c>).</param>
/// <param name="Entity">The same for all mentions of one actor in the document (<c>e1</c> …).</param>
/// <param name="Form">By name, noun phrase or pronoun.</param>
public sealed record Mention(int Start, int End, NameKind Kind, string Name, string Entity, MentionForm Form)
{
    /// <summary>The name alone, without title: the annotation's value.</summary>
    public string Canonical { get; init; } = Name;

    /// <summary>How many, where told exactly; otherwise null.</summary>
    public int? Count { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of a state, or of the state to which somebody belongs or speaks for; null where not told.</summary>
    public string? State { get; init; }

    /// <summary>True where it is the grammatical subject of its clause.</summary>
    public bool Subject { get; init; }
}
