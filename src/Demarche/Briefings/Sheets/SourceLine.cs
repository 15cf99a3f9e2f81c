using Demarche.Briefings.Sentences;
using Demarche.Readings;

namespace Demarche.Briefings.Sheets;

/// <summary>A source as the annex lists it, and as a check reads it back.</summary>
/// <param name="File">File name.</param>
/// <param name="Sha256">Lower-case hex.</param>
/// <param name="Published">EDTF, or null.</param>
/// <param name="Author">The author with affiliation, or null.</param>
/// <param name="Rest">The line behind the hash: label, then what else is told of it.</param>
public sealed record SourceLine(string File, string Sha256, string? Published, string? Author, string Rest)
{
    private const string Gap = " · ", Hash = " · SHA-256 ", PublishedAs = "published ", By = "by ";

    /// <summary>Writes the line.</summary>
    /// <param name="source">The source.</param>
    /// <param name="label">Its title and date as notes have them.</param>
    /// <returns>One line.</returns>
    internal static string Of(CitedSource source, string label)
    {
        List<string> parts = [label];
        if (source.Author is not null) parts.Add(By + source.Author + (source.Affiliation is null ? "" : ", " + QuotedWords.Fold(source.Affiliation)));
        if (source.Publisher is not null) parts.Add(source.Publisher);
        if (source.Published is not null) parts.Add(PublishedAs + source.Published + (source.PublishedByHand ? " (given by hand)" : ""));
        if (source.Url is not null) parts.Add(source.Url);
        parts.Add(source.Reliability is null ? "reliability not rated" : $"reliability {source.Reliability}{(source.Credibility is { } credibility ? $", credibility {credibility}" : "")}");
        return source.File + Hash + source.Sha256 + Gap + string.Join(Gap, parts);
    }

    /// <summary>Reads a line back.</summary>
    /// <param name="line">The line's text.</param>
    /// <returns>Null where it is none.</returns>
    public static SourceLine? Parse(string line)
    {
        string folded = QuotedWords.Fold(line);
        int at = folded.IndexOf(Hash, StringComparison.OrdinalIgnoreCase);
        if (at <= 0 || folded.Length < at + Hash.Length + 64) return null;
        string hash = folded.Substring(at + Hash.Length, 64);
        if (!hash.All(char.IsAsciiHexDigit)) return null;
        string rest = folded[(at + Hash.Length + 64)..].TrimStart(' ', '·');
        string? published = null;
        string? author = null;
        foreach (string part in rest.Split(Gap).Skip(1))
        {
            if (part.StartsWith(PublishedAs, StringComparison.Ordinal)) published = part[PublishedAs.Length..].Split(' ')[0];
            else if (part.StartsWith(By, StringComparison.Ordinal)) author = part[By.Length..];
        }
        return new SourceLine(folded[..at], hash.ToLowerInvariant(), published, author, rest);
    }
}
