using Demarche.Reading.Frames;

namespace Demarche.Reading.Proposals;

/// <summary>A proposal in the making: one telling of a fact, before tellings of the same fact are put together.</summary>
internal sealed class Draft
{
    /// <summary>Kind of entry.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>Type within the kind, or null.</summary>
    public string? Type { get; set; }

    /// <summary>Index of the sentence that tells it.</summary>
    public required int Sentence { get; init; }

    /// <summary>Where its words begin in the document's text; known once drafts are put together.</summary>
    public int At { get; set; }

    /// <summary>Index of the word that tells it, in that sentence.</summary>
    public required int Head { get; init; }

    /// <summary>The words that carry it.</summary>
    public required Span Span { get; set; }

    /// <summary>Further tellings: sentence and words.</summary>
    public IReadOnlyList<(int Sentence, Span Span)> Also => also ?? [];

    private List<(int Sentence, Span Span)>? also;

    /// <summary>EDTF or null.</summary>
    public string? Date { get; set; }

    /// <summary>ISO 3166-1 alpha-3 or null.</summary>
    public string? State { get; set; }

    /// <summary>Place as told, or null.</summary>
    public string? Place { get; set; }

    /// <summary>Who has a part in it.</summary>
    public List<ProposedActor> Actors { get; } = [];

    /// <summary>Rights touched.</summary>
    public IReadOnlyList<string> Rights { get; set; } = [];

    /// <summary>Provisions named with it.</summary>
    public List<string> Provisions { get; } = [];

    /// <summary>Who says so, or null.</summary>
    public string? Attribution { get; set; }

    /// <summary>How the text puts it.</summary>
    public Modality Modality { get; set; }

    /// <summary>Details by kind.</summary>
    public SortedDictionary<string, string> Details => details ??= new(StringComparer.Ordinal);

    /// <summary>True where there are any.</summary>
    public bool HasDetails => details is { Count: > 0 };

    private SortedDictionary<string, string>? details;

    /// <summary>The frame that made it.</summary>
    public required string Frame { get; init; }

    /// <summary>The trigger that made it.</summary>
    public required string Trigger { get; init; }

    /// <summary>True where the telling is a heading or caption: the body's telling of the same fact goes before it.</summary>
    public bool InHeading { get; init; }

    /// <summary>True where it only opens a list, whose items are told one by one.</summary>
    public bool IsOpener { get; set; }

    /// <summary>Of a law or case: what tells it from others of its kind.</summary>
    public string? Key { get; set; }

    /// <summary>Adds a further telling.</summary>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="span">Its words.</param>
    public void AddAlso(int sentence, Span span) => (also ??= new(2)).Add((sentence, span));

    /// <summary>Adds an actor unless the same one has the same part already.</summary>
    /// <param name="actor">The actor.</param>
    public void Add(ProposedActor actor)
    {
        foreach (var a in Actors)
        {
            if (a.Role == actor.Role && (a.Entity is not null && a.Entity == actor.Entity || a.Name == actor.Name)) return;
        }
        Actors.Add(actor);
    }
}
