using System.Text;

using Demarche.Reading.Proposals;

namespace Demarche.Readings;

/// <summary>A reading as lines for a terminal: totals, what was found, what was held back.</summary>
public static class ReadingList
{
    private static readonly EntryKind[] Order =
        [EntryKind.Event, EntryKind.Case, EntryKind.Law, EntryKind.Finding, EntryKind.Recommendation, EntryKind.Commitment, EntryKind.Engagement, EntryKind.Deal, EntryKind.Statement];

    /// <summary>The lines.</summary>
    /// <param name="read">A source with its reading.</param>
    public static string Of(ReadSource read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var reading = read.Reading;
        var text = new StringBuilder();
        text.Append(Path.GetFileName(read.Source.Path));
        if (reading.Document.Metadata.Title is { } title) text.Append(" · ").Append(title);
        text.AppendLine();
        text.Append("read   ").Append(reading.Passages.Count).Append(" passages · ").Append(reading.Furniture.Count).AppendLine(" set aside");
        text.Append("found  ").AppendLine(Totals([reading]));
        foreach (var p in reading.Proposals)
        {
            text.Append("  ").Append(p.Id.PadRight(5)).Append(p.Kind.ToString().ToLowerInvariant().PadRight(15)).AppendLine(p.Summary);
            text.Append("       ").Append(p.Citations[0].Passage).Append(": \"").Append(OneLine(p.Citations[0].Quote)).AppendLine("\"");
        }
        if (reading.Held.Count > 0) text.AppendLine("held");
        foreach (var h in reading.Held)
        {
            text.Append("  ").Append(h.Passage.PadRight(5)).Append(h.Reason.ToString().ToLowerInvariant().PadRight(15)).Append('"').Append(OneLine(h.Quote)).AppendLine("\"");
        }
        return text.ToString();
    }

    /// <summary>How many of each kind: <c>3 events · 1 case</c>.</summary>
    /// <param name="readings">One or more readings.</param>
    public static string Totals(IReadOnlyList<SourceReading> readings)
    {
        List<string> parts = [];
        foreach (var kind in Order)
        {
            int count = readings.Sum(r => r.Proposals.Count(p => p.Kind == kind));
            if (count > 0) parts.Add($"{count} {Word(kind, count)}");
        }
        return parts.Count == 0 ? "nothing" : string.Join(" · ", parts);
    }

    private static string Word(EntryKind kind, int count)
    {
        string word = kind.ToString().ToLowerInvariant();
        return count == 1 ? word : word + "s";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
