using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>A mention while the document is still being resolved: its actor may yet get a fuller name.</summary>
internal sealed class DraftMention
{
    public required int Sentence { get; init; }

    public required int First { get; init; }

    public required int Last { get; init; }

    public required int Head { get; init; }

    public required MentionForm Form { get; init; }

    public required Actor Actor { get; set; }

    /// <summary>A second word that heads it ('two' in 'two of the men'), or −1.</summary>
    public int Also { get; init; } = -1;

    /// <summary>Of a noun phrase its own words; null where the actor's name stands for it.</summary>
    public string? Phrase { get; init; }

    public int? Count { get; init; }

    public bool Subject { get; init; }

    public static bool IsSubject(Sentence sentence, int head) =>
        sentence[head].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter or Relation.Csubj;
}
