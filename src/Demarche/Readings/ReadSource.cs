using Demarche.Reading;
using Demarche.Reading.Dates;
using Demarche.Reading.Proposals;
using Demarche.Sources;

namespace Demarche.Readings;

/// <summary>A source with its reading.</summary>
/// <param name="Source">The source.</param>
/// <param name="Reading">What the reader made of it; its metadata are completed by what was given about the source.</param>
public sealed record ReadSource(SourceFile Source, SourceReading Reading)
{
    /// <summary>Opens and reads a file.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="path">The file.</param>
    /// <param name="given">What the command says of it; goes before the sidecar and the document itself.</param>
    /// <param name="explain">Told of each passage how it was read, or null.</param>
    /// <exception cref="UnusableInputException">The file cannot be read as a source.</exception>
    public static ReadSource Open(Reader reader, string path, SourceDetails? given = null, Action<PassageExplanation>? explain = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var source = SourceFile.Open(path, given);
        var document = source.ReadDocument();
        Edtf? published = document.Metadata.Published is { } day && Edtf.TryParse(day, out var value) ? value : null;
        return new(source, reader.Read(document, published, explain));
    }
}
