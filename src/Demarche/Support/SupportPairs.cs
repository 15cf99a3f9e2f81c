using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using Demarche.Reading.Dates;
using Demarche.Reading.Support;
using Demarche.Sources;

namespace Demarche.Support;

/// <summary>
/// Judges bare pairs: lines <c>{"id","sentence","cited","published"}</c> in, lines
/// <c>{"id","holds","failures":[{"rule","start","end","message"}]}</c> out, in their order. Start and end are UTF-16 code
/// units of the sentence. The whole input is read before anything is judged: a line that cannot be used leaves no output.
/// </summary>
public static class SupportPairs
{
    /// <summary>Longest line read, in UTF-16 code units.</summary>
    public const int LongestLine = 1_000_000;

    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Pair(JsonElement Id, string Sentence, string Cited, Edtf? Published);

    /// <summary>Judges all pairs of a file.</summary>
    /// <param name="path">A JSONL file, UTF-8; empty lines are passed over.</param>
    /// <param name="output">Where the answers go, UTF-8.</param>
    /// <returns>How many did not hold.</returns>
    /// <exception cref="UnusableInputException">The file cannot be read, or a line is not such a pair; nothing was written.</exception>
    public static int Judge(string path, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        List<Pair> pairs = Read(path);
        SupportVerdict[] verdicts = new SupportVerdict[pairs.Count];
        Parallel.For(0, pairs.Count, SupportData.CreateCheck, (i, _, check) =>
        {
            verdicts[i] = check.Judge(pairs[i].Sentence, pairs[i].Cited, pairs[i].Published);
            return check;
        }, _ => { });
        ArrayBufferWriter<byte> lines = new(64 * 1024);
        using Utf8JsonWriter json = new(lines, Written);
        for (int i = 0; i < pairs.Count; i++)
        {
            Write(json, pairs[i], verdicts[i]);
            json.Flush();
            json.Reset();
            lines.Write("\n"u8);
        }
        output.Write(lines.WrittenSpan);
        output.Flush();
        return verdicts.Count(v => !v.Holds);
    }

    private static void Write(Utf8JsonWriter json, Pair pair, SupportVerdict verdict)
    {
        json.WriteStartObject();
        json.WritePropertyName("id"u8);
        pair.Id.WriteTo(json);
        json.WriteBoolean("holds"u8, verdict.Holds);
        json.WriteStartArray("failures"u8);
        foreach (var failure in verdict.Failures)
        {
            json.WriteStartObject();
            json.WriteString("rule"u8, failure.Rule.ToString().ToLowerInvariant());
            json.WriteNumber("start"u8, failure.Start);
            json.WriteNumber("end"u8, failure.End);
            json.WriteString("message"u8, failure.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static List<Pair> Read(string path)
    {
        List<Pair> pairs = [];
        int number = 0;
        try
        {
            using StreamReader reader = new(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            while (reader.ReadLine() is { } line)
            {
                number++;
                if (line.Length > LongestLine) throw Fault(path, number, $"is longer than {LongestLine} characters");
                if (string.IsNullOrWhiteSpace(line)) continue;
                pairs.Add(Read(line, path, number));
            }
        }
        catch (DecoderFallbackException)
        {
            throw Fault(path, number + 1, "or one soon after it is not UTF-8");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"The pairs {path} cannot be read ({e.Message.TrimEnd('.')})", "Name a JSONL file.");
        }
        return pairs;
    }

    private static Pair Read(string line, string path, int number)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw Fault(path, number, "is not a JSON object");
            if (!root.TryGetProperty("id", out var id)) throw Fault(path, number, "has no \"id\"");
            Edtf? published = null;
            if (root.TryGetProperty("published", out var day) && day.ValueKind != JsonValueKind.Null)
            {
                if (day.ValueKind != JsonValueKind.String || !Edtf.TryParse(day.GetString(), out var value)) throw Fault(path, number, $"has a \"published\" that is no date: {day.GetRawText()}");
                published = value;
            }
            return new(id.Clone(), Text(root, "sentence", path, number), Text(root, "cited", path, number), published);
        }
        catch (JsonException)
        {
            throw Fault(path, number, "is not JSON");
        }
    }

    private static string Text(JsonElement root, string name, string path, int number) =>
        root.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : throw Fault(path, number, $"has no text \"{name}\"");

    private static UnusableInputException Fault(string path, int number, string what) =>
        new($"{path}: line {number} {what}", "Each line is an object with id, sentence, cited and published.");
}
