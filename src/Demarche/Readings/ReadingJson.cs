using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;

namespace Demarche.Readings;

/// <summary>Writes a reading by the contract of <c>demarche read --format json</c>; the member names are stable.</summary>
public static class ReadingJson
{
    private const int Pending = 1 << 16;

    /// <summary>Writes one reading as a JSON object.</summary>
    /// <param name="output">Where it goes, as UTF-8.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="sha256">SHA-256 of the source's bytes, in lower-case hexadecimal.</param>
    /// <param name="file">Name of the file, for <c>--format jsonl</c>; null leaves it out.</param>
    /// <param name="indented">One member a line, or all on one line.</param>
    public static void Write(Stream output, SourceReading reading, string sha256, string? file = null, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(reading);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        if (file is not null) json.WriteString("file", file);
        WriteSource(json, reading.Document.Metadata, sha256);
        WritePassages(json, reading);
        WriteProposals(json, reading);
        json.WriteStartArray("held");
        foreach (var held in reading.Held)
        {
            FlushFull(json);
            json.WriteStartObject();
            json.WriteString("passage", held.Passage);
            json.WriteNumber("start", held.Start);
            json.WriteNumber("end", held.End);
            json.WriteString("quote", held.Quote);
            json.WriteString("reason", Word(held.Reason));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteAnnotations(json, reading);
        json.WriteEndObject();
    }

    /// <summary>Writes a file that could not be read, for <c>--format jsonl</c>.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="error">What was wrong.</param>
    public static void WriteError(Stream output, string file, string error)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("error", error);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, DocumentMetadata metadata, string sha256)
    {
        json.WriteStartObject("source");
        json.WriteString("title", metadata.Title);
        json.WriteStartArray("authors");
        foreach (var author in metadata.Authors ?? [])
        {
            json.WriteStartObject();
            json.WriteString("name", author.Name);
            json.WriteString("affiliation", author.Affiliation);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("publisher", metadata.Publisher);
        json.WriteString("published", metadata.Published);
        json.WriteString("language", metadata.Language);
        json.WriteString("sha256", sha256);
        json.WriteEndObject();
    }

    private static void WritePassages(Utf8JsonWriter json, SourceReading reading)
    {
        json.WriteStartArray("passages");
        foreach (var p in reading.Passages)
        {
            FlushFull(json);
            json.WriteStartObject();
            json.WriteString("id", p.Id);
            json.WriteNumber("start", p.Start);
            json.WriteNumber("end", p.End);
            json.WriteString("kind", Word(p.Kind));
            json.WriteString("text", p.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("furniture");
        foreach (var f in reading.Furniture)
        {
            FlushFull(json);
            json.WriteStartObject();
            json.WriteNumber("start", f.Start);
            json.WriteNumber("end", f.End);
            json.WriteString("reason", Word(f.Reason));
            json.WriteString("text", reading.Document.Text.AsSpan(f.Start, f.End - f.Start));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteProposals(Utf8JsonWriter json, SourceReading reading)
    {
        json.WriteStartArray("proposals");
        foreach (var p in reading.Proposals)
        {
            FlushFull(json);
            json.WriteStartObject();
            json.WriteString("id", p.Id);
            json.WriteString("kind", Word(p.Kind));
            json.WriteString("type", p.Type);
            json.WriteString("summary", p.Summary);
            json.WriteString("date", p.Date);
            json.WriteString("state", p.State);
            json.WriteString("place", p.Place);
            json.WriteStartArray("actors");
            foreach (var a in p.Actors)
            {
                json.WriteStartObject();
                json.WriteString("name", a.Name);
                json.WriteString("kind", Word(a.Kind));
                json.WriteString("role", Word(a.Role));
                if (a.Count is { } count) json.WriteNumber("count", count);
                else json.WriteNull("count");
                json.WriteString("state", a.State);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            WriteStrings(json, "rights", p.Rights);
            WriteStrings(json, "provisions", p.Provisions);
            json.WriteString("attribution", p.Attribution);
            json.WriteString("modality", Word(p.Modality));
            json.WriteStartObject("details");
            foreach (var (key, value) in p.Details) json.WriteString(key, value);
            json.WriteEndObject();
            if (p.Confidence is { } confidence) json.WriteNumber("confidence", confidence);
            else json.WriteNull("confidence");
            json.WriteStartArray("citations");
            foreach (var c in p.Citations)
            {
                json.WriteStartObject();
                json.WriteString("passage", c.Passage);
                json.WriteNumber("start", c.Start);
                json.WriteNumber("end", c.End);
                json.WriteString("quote", c.Quote);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteAnnotations(Utf8JsonWriter json, SourceReading reading)
    {
        json.WriteStartArray("annotations");
        foreach (var a in reading.Annotations)
        {
            FlushFull(json);
            json.WriteStartObject();
            json.WriteString("type", Word(a.Type));
            json.WriteNumber("start", a.Start);
            json.WriteNumber("end", a.End);
            json.WriteString("value", a.Value);
            if (a.Kind is { } kind) json.WriteString("kind", Word(kind));
            if (a.Entity is not null) json.WriteString("entity", a.Entity);
            if (a.Mention is { } mention) json.WriteString("form", Word(mention));
            if (a.State is not null) json.WriteString("state", a.State);
            if (a.Type == AnnotationType.Quotation)
            {
                json.WriteString("speaker", a.Speaker);
                json.WriteString("cue", a.Cue);
                if (a.Quotation is { } form) json.WriteString("form", Word(form));
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    // The writer keeps all it has till it is told to hand it on; what a long text makes is not to be held at once.
    private static void FlushFull(Utf8JsonWriter json)
    {
        if (json.BytesPending > Pending) json.Flush();
    }

    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
