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
    public required IReadOnlyList<Passage> Passages { get; init; }

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

    /// <summary>State mainly spoken of, or null.</summary>
    public string? State { get; init; }

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
