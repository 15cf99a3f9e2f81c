using Demarche.Reading.Proposals;

namespace Demarche.Readings;

/// <summary>A source as received, with what the reader made of it.</summary>
/// <param name="File">File name, without its folder.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
/// <param name="Title">Its title, or the file name where it has none.</param>
/// <param name="Reading">What the reader made of it.</param>
public sealed record CitedSource(string File, string Sha256, string Title, SourceReading Reading)
{
    /// <summary>Who signs it, as it says, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The author's office and organisation, or null.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>EDTF day, month or year of publication, or null where not known.</summary>
    public string? Published { get; init; }

    /// <summary>True where <see cref="Published"/> was given by hand and does not stand in the document.</summary>
    public bool PublishedByHand { get; init; }

    /// <summary>Reliability A–F by the Admiralty code, or null where nobody rated it.</summary>
    public string? Reliability { get; init; }

    /// <summary>Credibility 1–6 by the Admiralty code, or null.</summary>
    public int? Credibility { get; init; }

    /// <summary>Where it was obtained, or null.</summary>
    public string? Url { get; init; }
}

/// <summary>A fact as one source tells it.</summary>
/// <param name="Source">Who tells it.</param>
/// <param name="Proposal">How it tells it.</param>
public sealed record Telling(CitedSource Source, Proposal Proposal);
