using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;
using Demarche.Reading.Support;
using Demarche.Readings;

namespace Demarche.Briefings.Sentences;

/// <summary>Judges whether a sentence is borne out by cited words.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="cited">The cited words; passages are joined by ' … '.</param>
/// <param name="from">Where the words are from.</param>
/// <returns>The verdict.</returns>
public delegate SupportVerdict Judge(string sentence, string cited, Provenance from);

/// <summary>What is known of the source of cited words beside the words.</summary>
/// <param name="Published">EDTF of its publication, or null.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Author">Who signs it, with affiliation, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
public sealed record Provenance(string? Published, string? Title, string? Author, string? Publisher)
{
    /// <summary>Names that the source gives elsewhere for what the words call otherwise (he, the law).</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Of words of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="citations">Where they stand in it.</param>
    /// <returns>What is known.</returns>
    public static Provenance Of(CitedSource source, params IReadOnlyList<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(source);
        string? author = source.Author is null ? null : source.Affiliation is null ? source.Author : $"{source.Author}, {source.Affiliation}";
        return new Provenance(source.Published, source.Title, author, source.Publisher) { Names = [.. citations.SelectMany(c => NamesIn(source.Reading, c.Start, c.End)).Distinct()] };
    }

    /// <summary>Names of those whom a range of a text mentions by a pronoun or a common noun.</summary>
    /// <param name="reading">The reading of the text.</param>
    /// <param name="start">First UTF-16 code unit.</param>
    /// <param name="end">One past the last.</param>
    /// <returns>Canonical names.</returns>
    public static IEnumerable<string> NamesIn(SourceReading reading, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (Annotation mention in reading.Annotations)
        {
            if (mention.Entity is null || mention.Start < start || mention.End > end || mention.Type != AnnotationType.Name) continue;
            Annotation? named = reading.Annotations.FirstOrDefault(a => a.Entity == mention.Entity && a.Mention is MentionForm.Name && a.Value is not null);
            if (named?.Value is { } name) yield return name;
        }
    }
}
