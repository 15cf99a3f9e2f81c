using Demarche.Reading.Annotations;

namespace Demarche.Reading.Names;

/// <summary>A run of words that may be a name, with what speaks for each kind.</summary>
internal sealed class NameSpan
{
    public required int Sentence { get; init; }

    /// <summary>First word, titles included.</summary>
    public required int First { get; init; }

    /// <summary>First word of the name proper, behind titles.</summary>
    public required int Core { get; init; }

    /// <summary>Last word, inclusive.</summary>
    public required int Last { get; init; }

    /// <summary>The name proper with blanks folded.</summary>
    public required string Text { get; init; }

    /// <summary>The word of the run on which the sentence hangs it.</summary>
    public required int Head { get; init; }

    /// <summary>What the gazetteer has under exactly this name.</summary>
    public GazetteerEntry? Entry { get; init; }

    /// <summary>State named within it (<c>Kenya Revenue Authority</c>), alpha-3.</summary>
    public string? State { get; init; }

    /// <summary>Stands in brackets right behind this one: its short form.</summary>
    public NameSpan? ShortOf { get; set; }

    /// <summary>Only a title or a head word, so no name by itself (<c>the President</c>).</summary>
    public bool Bare { get; init; }

    /// <summary>The lemma by which it is described beside it ('lawyer'), or null.</summary>
    public string? Descriptor { get; set; }

    public float Person { get; set; }

    public float Organisation { get; set; }

    public float Body { get; set; }

    public float Place { get; set; }

    /// <summary>What speaks for something that is no actor: a law, a war, a prize.</summary>
    public float Thing { get; set; }

    /// <summary>Words of the name proper.</summary>
    public int Length => Last - Core + 1;

    /// <summary>The kind that most speaks for, or null for a thing.</summary>
    public static NameKind? Judge(float person, float organisation, float body, float place, float thing)
    {
        float actor = MathF.Max(organisation, body);
        if (thing > 0 && thing >= MathF.Max(person, MathF.Max(actor, place))) return null;
        if (person >= actor && person >= place) return NameKind.Person;
        if (place > actor) return NameKind.Place;
        return body > organisation ? NameKind.Body : NameKind.Organisation;
    }
}
