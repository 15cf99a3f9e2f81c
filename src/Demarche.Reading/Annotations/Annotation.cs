namespace Demarche.Reading.Annotations;

/// <summary>What an annotation marks.</summary>
public enum AnnotationType : byte
{
#pragma warning disable CS1591 // named by the contract of `read --format json`
    Date, Name, Quotation, Law, Provision, Money, Number, Duration,
#pragma warning restore CS1591
}

/// <summary>What a name names.</summary>
public enum NameKind : byte
{
#pragma warning disable CS1591
    Person, Group, Organisation, Body, State, Place,
#pragma warning restore CS1591
}

/// <summary>How an actor is mentioned.</summary>
public enum MentionForm : byte
{
#pragma warning disable CS1591
    Name, Nominal, Pronoun,
#pragma warning restore CS1591
}

/// <summary>How a quotation is told.</summary>
public enum QuotationForm : byte
{
#pragma warning disable CS1591
    Direct, Mixed, Indirect,
#pragma warning restore CS1591
}

/// <summary>A marked range of a document's text, with what it means. Which members are set depends on <see cref="Type"/>.</summary>
/// <param name="Type">What it marks.</param>
/// <param name="Start">First UTF-16 code unit in the document's text.</param>
/// <param name="End">One past the last.</param>
public record Annotation(AnnotationType Type, int Start, int End)
{
    /// <summary>EDTF of a date, amount of a number (invariant decimal) or of money (<c>GBP 20000000</c>), ISO 8601 duration, canonical form of a name, law or provision; null where the text gives no value.</summary>
    public string? Value { get; init; }

    /// <summary>Of a name: what it names.</summary>
    public NameKind? Kind { get; init; }

    /// <summary>Of a name, nominal or pronoun: the same for all mentions of one actor in the document (<c>e1</c> …).</summary>
    public string? Entity { get; init; }

    /// <summary>Of a mention of an actor: how it is mentioned.</summary>
    public MentionForm? Mention { get; init; }

    /// <summary>Of a state, or of what belongs to one: ISO 3166-1 alpha-3.</summary>
    public string? State { get; init; }

    /// <summary>Of a quotation: who says it, as a name or an entity.</summary>
    public string? Speaker { get; init; }

    /// <summary>Of a quotation: the word that introduces it, as in the text.</summary>
    public string? Cue { get; init; }

    /// <summary>Of a quotation: how it is told.</summary>
    public QuotationForm? Quotation { get; init; }
}
