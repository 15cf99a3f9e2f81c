using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;

namespace Demarche.Reading.Proposals;

/// <summary>Somebody with a part in a fact.</summary>
/// <param name="Name">As full as the document gives it, or the group as told (<c>two activists</c>).</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">Its part.</param>
/// <param name="Count">How many, where told exactly.</param>
/// <param name="State">ISO 3166-1 alpha-3 of a state or its organ, or null.</param>
/// <param name="Entity">The document's entity id, or null.</param>
public sealed record ProposedActor(string Name, NameKind Kind, Role Role, int? Count = null, string? State = null, string? Entity = null);

/// <summary>An entry suggested by a reader, not yet on the record.</summary>
/// <param name="Id">Stable within the reading: <c>f1</c>, <c>f2</c> …</param>
/// <param name="Kind">Kind of entry.</param>
/// <param name="Type">Type within the kind (<c>arrest</c>, <c>adopted</c>, <c>visit</c> …) or null.</param>
/// <param name="Summary">One composed line for lists.</param>
/// <param name="Citations">At least one; the first carries the fact.</param>
public sealed record Proposal(string Id, EntryKind Kind, string? Type, string Summary, IReadOnlyList<Citation> Citations)
{
    /// <summary>EDTF, never sharper than the text, or null.</summary>
    public string? Date { get; init; }

    /// <summary>ISO 3166-1 alpha-3, or null.</summary>
    public string? State { get; init; }

    /// <summary>Place as the text names it, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Who has a part in it.</summary>
    public IReadOnlyList<ProposedActor> Actors { get; init; } = [];

    /// <summary>Rights touched, as <c>ICCPR-19</c>.</summary>
    public IReadOnlyList<string> Rights { get; init; } = [];

    /// <summary>Provisions, as <c>Article 174, Criminal Code</c>.</summary>
    public IReadOnlyList<string> Provisions { get; init; } = [];

    /// <summary>Who says so, or null for the source's own voice.</summary>
    public string? Attribution { get; init; }

    /// <summary>How the text puts it.</summary>
    public Modality Modality { get; init; }

    /// <summary>By kind: <c>sentence</c> (ISO 8601 duration), <c>stage</c>, <c>value</c>, <c>currency</c>, <c>response</c>, <c>channel</c>, <c>charge</c>, <c>action</c>, <c>law</c> …; ordered, values as text.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>();

    /// <summary>Measured acceptance rate of its frame and trigger on labelled text, 0–1, or null where not measured.</summary>
    public double? Confidence { get; init; }

    /// <summary>The frame that made it (<c>passive</c>, <c>nominal</c> …), for <c>--explain</c>.</summary>
    public string Frame { get; init; } = "";

    /// <summary>The trigger's lemma, for <c>--explain</c>.</summary>
    public string Trigger { get; init; } = "";
}

/// <summary>Why something that looks like a fact was not proposed.</summary>
public enum HeldReason
{
#pragma warning disable CS1591
    Hypothetical, Negated, Exposure, Planned, Draft, Duplicate, Generic, Question,
#pragma warning restore CS1591
}

/// <summary>Words held back with their reason.</summary>
public sealed record Held
{
    private readonly TextRange words;

    /// <summary>Holds words back.</summary>
    /// <param name="passage">Id of the passage.</param>
    /// <param name="start">First UTF-16 code unit.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="quote">The words.</param>
    /// <param name="reason">Why.</param>
    public Held(string passage, int start, int end, string quote, HeldReason reason)
        : this(passage, start, end, new TextRange(quote, 0, quote?.Length ?? throw new ArgumentNullException(nameof(quote))), reason)
    {
    }

    internal Held(string passage, int start, int end, TextRange words, HeldReason reason) =>
        (Passage, Start, End, this.words, Reason) = (passage, start, end, words, reason);

    /// <summary>Id of the passage.</summary>
    public string Passage { get; }

    /// <summary>First UTF-16 code unit.</summary>
    public int Start { get; }

    /// <summary>One past the last.</summary>
    public int End { get; }

    /// <summary>The words.</summary>
    public string Quote => words.ToString();

    /// <summary>Why.</summary>
    public HeldReason Reason { get; }
}
