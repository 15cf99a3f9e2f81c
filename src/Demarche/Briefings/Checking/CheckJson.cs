using System.Text.Encodings.Web;
using System.Text.Json;

using Demarche.Briefings.Sheets;

namespace Demarche.Briefings.Checking;

/// <summary>A check's report as JSON, for scripts; its names are stable and described in docs/check.md.</summary>
public static class CheckJson
{
    /// <summary>Writes the report.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="file">The briefing's path as given.</param>
    /// <param name="report">The report.</param>
    public static void Write(Stream output, string file, CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using Utf8JsonWriter json = new(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteBoolean("holds", report.Holds);
        json.WriteStartObject("totals");
        json.WriteNumber("sentences", report.Sentences.Count);
        json.WriteNumber("hold", report.Count(CheckStatus.Holds));
        json.WriteNumber("fail", report.Count(CheckStatus.Fails));
        json.WriteNumber("unchecked", report.Count(CheckStatus.Unchecked));
        json.WriteEndObject();
        json.WriteStartArray("sources");
        foreach (SourceLine source in report.Sources)
        {
            json.WriteStartObject();
            json.WriteString("file", source.File);
            json.WriteString("sha256", source.Sha256);
            json.WriteString("published", source.Published);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("sentences");
        foreach (CheckedSentence sentence in report.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("section", sentence.Section);
            json.WriteString("sentence", sentence.Text);
            json.WriteString("status", sentence.Status switch { CheckStatus.Holds => "holds", CheckStatus.Fails => "fails", _ => "unchecked" });
            json.WriteStartArray("notes");
            foreach (string note in sentence.Notes) json.WriteStringValue(note);
            json.WriteEndArray();
            json.WriteStartArray("failures");
            foreach (CheckFailure failure in sentence.Failures)
            {
                json.WriteStartObject();
                json.WriteString("rule", failure.Rule);
                json.WriteNumber("start", failure.Start);
                json.WriteNumber("end", failure.End);
                json.WriteString("message", failure.Message);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
