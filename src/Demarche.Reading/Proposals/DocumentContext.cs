using Demarche.Reading.Annotations;
using Demarche.Reading.Dates;
using Demarche.Reading.Documents;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>A document with all that is known of it when proposals are drafted. Passages and sentences run in parallel.</summary>
internal sealed class DocumentContext
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>One passage a sentence.</summary>
    public required PassageList Passages { get; init; }

    /// <summary>The sentences.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>Who is mentioned where.</summary>
    public required MentionTable Mentions { get; init; }

    /// <summary>The dates, in order.</summary>
    public required IReadOnlyList<DateMention> Dates { get; init; }

    /// <summary>Durations, provisions, money, quotations and laws, in order of start.</summary>
    public required IReadOnlyList<Annotation> Annotations { get; init; }

    /// <summary>The lexicon.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>When it was published, or null.</summary>
    public Edtf? Published { get; init; }

    /// <summary>True where a date lies wholly behind the publication: what is told of it is yet to come.</summary>
    /// <param name="date">EDTF or null.</param>
    public bool IsAhead(string? date) =>
        Published?.Latest is { } published && date is not null && Edtf.TryParse(date, out var value) && value.Earliest is { } earliest && earliest > published;

    /// <summary>State mainly spoken of, or null.</summary>
    public string? State { get; init; }

    /// <summary>In whose voice the document speaks: its author, else who published it; null where it does not say.</summary>
    public ProposedActor? Voice => Document.Metadata switch
    {
        { Authors: [var author, ..] } => new(author.Name, NameKind.Person, Role.Author, Entity: FullName(author.Name)?.Entity),
        { Publisher: { } publisher } => new(publisher, NameKind.Organisation, Role.Author, Entity: FullName(publisher)?.Entity),
        _ => null,
    };

    /// <summary>Where an actor is first named in full, or null where it is not named.</summary>
    /// <param name="entity">The document's id of it, or its name.</param>
    public Mention? FullName(string entity) => Mentions.FullName(entity);

    /// <summary>Where the block of a passage begins.</summary>
    /// <param name="passage">The passage.</param>
    public int BlockStart(Passage passage)
    {
        int low = 0, high = Document.Blocks.Count - 1, found = -1;
        while (low <= high)
        {
            int mid = (low + high) >> 1;
            if (Document.Blocks[mid].Start <= passage.Start) (found, low) = (Document.Blocks[mid].Start, mid + 1);
            else high = mid - 1;
        }
        return found;
    }

    /// <summary>The sentence that holds a place in the text, or −1.</summary>
    /// <param name="offset">UTF-16 offset.</param>
    public int SentenceAt(int offset) => Passages.At(offset);

    /// <summary>The annotations of a type that begin in a range.</summary>
    /// <param name="type">The type.</param>
    /// <param name="start">First UTF-16 code unit.</param>
    /// <param name="end">One past the last.</param>
    public IEnumerable<Annotation> Within(AnnotationType type, int start, int end)
    {
        int low = 0, high = Annotations.Count;
        while (low < high)
        {
            int mid = (low + high) >> 1;
            if (Annotations[mid].Start < start) low = mid + 1;
            else high = mid;
        }
        for (int i = low; i < Annotations.Count && Annotations[i].Start < end; i++)
        {
            if (Annotations[i].Type == type) yield return Annotations[i];
        }
    }

    /// <summary>The dates that begin in a range.</summary>
    /// <param name="start">First UTF-16 code unit.</param>
    /// <param name="end">One past the last.</param>
    public IEnumerable<DateMention> DatesWithin(int start, int end)
    {
        int low = 0, high = Dates.Count;
        while (low < high)
        {
            int mid = (low + high) >> 1;
            if (Dates[mid].Start < start) low = mid + 1;
            else high = mid;
        }
        for (int i = low; i < Dates.Count && Dates[i].Start < end; i++) yield return Dates[i];
    }
}
