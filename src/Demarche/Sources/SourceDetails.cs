using Demarche.Reading.Dates;
using Demarche.Reading.Documents;

namespace Demarche.Sources;

/// <summary>What somebody says of a source besides its text: on the command line, or in its sidecar. Null where nothing is said.</summary>
public sealed record SourceDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published: a day, a month or a year as EDTF level 0 (<c>2015-11-02</c>, <c>2015-11</c>, <c>2015</c>).</summary>
    public string? Published { get; init; }

    /// <summary>Where it was obtained.</summary>
    public string? Url { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The author's office and organisation.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Under which licence it may be passed on.</summary>
    public string? Licence { get; init; }

    /// <summary>Reliability of the source, <c>A</c> (completely reliable) to <c>F</c> (cannot be judged), by the Admiralty code.</summary>
    public string? Reliability { get; init; }

    /// <summary>Credibility of the information, 1 (confirmed by others) to 6 (cannot be judged), by the Admiralty code.</summary>
    public int? Credibility { get; init; }

    /// <summary>These details, with what they leave open taken from others.</summary>
    /// <param name="others">What goes behind them.</param>
    public SourceDetails Over(SourceDetails others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new()
        {
            Title = Title ?? others.Title,
            Publisher = Publisher ?? others.Publisher,
            Published = Published ?? others.Published,
            Url = Url ?? others.Url,
            Author = Author ?? others.Author,
            // An affiliation belongs to its author.
            Affiliation = Affiliation ?? (Author is null || Author == others.Author ? others.Affiliation : null),
            Licence = Licence ?? others.Licence,
            Reliability = Reliability ?? others.Reliability,
            Credibility = Credibility ?? others.Credibility,
        };
    }

    /// <summary>A document's own metadata, with what these details say put before it.</summary>
    /// <param name="metadata">What the document says of itself.</param>
    public DocumentMetadata Over(DocumentMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        var authors = metadata.Authors;
        if (Author is not null)
        {
            string? known = authors?.FirstOrDefault(a => a.Name == Author)?.Affiliation;
            authors = [new(Author, Affiliation ?? known)];
        }
        else if (Affiliation is not null && authors is [var only])
        {
            authors = [only with { Affiliation = Affiliation }];
        }
        return metadata with
        {
            Title = Title ?? metadata.Title,
            Authors = authors,
            Publisher = Publisher ?? metadata.Publisher,
            Published = Published ?? metadata.Published,
        };
    }

    /// <summary>Sees to it that the values are such as can be used.</summary>
    /// <param name="where">Where they were given, for the message: an option's or a file's name.</param>
    /// <returns>These details.</returns>
    /// <exception cref="UnusableInputException">The date is no day, month or year that exists; reliability or credibility is out of range.</exception>
    public SourceDetails Checked(string where)
    {
        if (Published is { } published && !IsDayMonthOrYear(published))
        {
            throw new UnusableInputException($"{where}: '{published}' is no day, month or year", "Write a date that exists, such as 2015-11-02, 2015-11 or 2015.");
        }
        if (Reliability is { } letter && letter is not ("A" or "B" or "C" or "D" or "E" or "F"))
        {
            throw new UnusableInputException($"{where}: reliability '{letter}' is unknown", "Write a letter from A to F.");
        }
        if (Credibility is { } number and (< 1 or > 6))
        {
            throw new UnusableInputException($"{where}: credibility {number} is unknown", "Write a number from 1 to 6.");
        }
        return this;
    }

    /// <summary>Whether the text is a day, month or year as a publication date may be given.</summary>
    /// <param name="text">A text.</param>
    public static bool IsDayMonthOrYear(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is 4 or 7 or 10 && text.All(c => char.IsAsciiDigit(c) || c == '-') && text[0] != '-' && Edtf.TryParse(text, out var date) && date.Level == 0;
    }
}
