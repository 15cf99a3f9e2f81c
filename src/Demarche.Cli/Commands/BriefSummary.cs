using System.Text;

using Demarche.Briefings;
using Demarche.Reading.Furniture;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Cli.Commands;

/// <summary>What <c>demarche brief</c> prints when it is done: read, found, held, gaps, wrote, next.</summary>
internal static class BriefSummary
{
    private const int HeldTold = 3, GapsTold = 6, WordsTold = 7;

    private static readonly (EntryKind Kind, string One, string Many)[] Kinds =
    [
        (EntryKind.Event, "event", "events"), (EntryKind.Case, "case", "cases"), (EntryKind.Law, "law", "laws"), (EntryKind.Finding, "finding", "findings"),
        (EntryKind.Recommendation, "recommendation", "recommendations"), (EntryKind.Commitment, "commitment", "commitments"), (EntryKind.Engagement, "engagement", "engagements"),
        (EntryKind.Deal, "deal", "deals"), (EntryKind.Statement, "statement", "statements"),
    ];

    /// <summary>The summary's lines.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="sources">All sources read.</param>
    /// <param name="draft">The draft line.</param>
    /// <param name="written">Paths written, the DOCX first.</param>
    /// <param name="kept">Paths kept because somebody edited them.</param>
    public static string Of(Briefing briefing, IReadOnlyList<CitedSource> sources, string draft, IReadOnlyList<string> written, IReadOnlyList<string> kept)
    {
        StringBuilder text = new();
        string[] furniture = [.. sources.SelectMany(s => s.Reading.Furniture).Select(f => Why(f.Reason)).Distinct()];
        int parts = sources.Sum(s => s.Reading.Furniture.Count);
        Line("read", $"{sources.Sum(s => s.Reading.Passages.Count)} passages{(sources.Count > 1 ? $" in {sources.Count} sources" : "")}{(parts == 0 ? "" : $" · {parts} set aside: {string.Join(", ", furniture)}")}");
        string found = string.Join(" · ", Kinds.Select(k => (k, Count: sources.Sum(s => s.Reading.Proposals.Count(p => p.Kind == k.Kind)))).Where(k => k.Count > 0).Select(k => $"{k.Count} {(k.Count == 1 ? k.k.One : k.k.Many)}"));
        Line("found", found.Length == 0 ? "nothing that a briefing tells" : found);
        Held[] held = [.. sources.SelectMany(s => s.Reading.Held).Where(h => h.Reason is not (HeldReason.Duplicate or HeldReason.Generic))];
        string told = string.Join(" · ", held.OrderBy(h => (h.Reason != HeldReason.Exposure, h.Reason != HeldReason.Draft)).ThenBy(h => h.Quote.Length).DistinctBy(h => h.Reason).Take(HeldTold).Select(h => $"'{Short(h.Quote)}' {What(h.Reason)}"));
        Line("held", held.Length == 0 ? "nothing" : held.Length > Reasons(held) ? $"{told} · {held.Length - Reasons(held)} more" : told);
        string[] gaps = [.. briefing.CheckFirst.Select(l => l.Opening).OfType<string>().Select(o => char.ToLowerInvariant(o[0]) + o[1..].TrimEnd(':', '.')).Distinct().Take(GapsTold)];
        Line("gaps", gaps.Length == 0 ? "none" : string.Join(" · ", gaps));
        foreach (string path in kept.Where(k => k.EndsWith(".docx", StringComparison.Ordinal) || kept.Count < 3)) Line("kept", $"{path}, edited since it was written");
        Line("wrote", $"{string.Join("  ", written)}     {draft}");
        string[] late = [.. sources.Except(briefing.Sources).Select(s => $"{s.File} ({s.Published})")];
        if (late.Length > 0) Line("out", $"{string.Join(", ", late)}: published after the meeting's first day");
        Line("next", briefing.Sources.Count > 0 ? $"./demarche check {Quoted(written[0])}" : "no source is left, so the briefing tells nothing: give one that was published before the meeting");
        return text.ToString();

        void Line(string name, string words) => text.Append(name.PadRight(7)).Append(words).Append('\n');
    }

    /// <summary>How many are told: one of each reason.</summary>
    private static int Reasons(Held[] held) => Math.Min(HeldTold, held.Select(h => h.Reason).Distinct().Count());

    private static string Quoted(string path) => path.Any(char.IsWhiteSpace) ? $"'{path}'" : path;

    private static string Short(string quote)
    {
        string[] words = quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(WordsTold)) + (words.Length > WordsTold ? " …" : "");
    }

    private static string What(HeldReason reason) => reason switch
    {
        HeldReason.Exposure => "is exposure, not a sentence",
        HeldReason.Draft => "is a draft, not law",
        HeldReason.Negated => "is denied",
        HeldReason.Hypothetical => "is a supposition",
        HeldReason.Planned => "is planned, not done",
        HeldReason.Question => "is asked, not said",
        _ => "is no fact",
    };

    private static string Why(FurnitureReason reason) => reason switch
    {
        FurnitureReason.Duplicate => "told twice",
        FurnitureReason.Promo => "promotion",
        FurnitureReason.Navigation => "navigation",
        FurnitureReason.Share => "share bar",
        FurnitureReason.Credit => "picture credit",
        FurnitureReason.Related => "related links",
        _ => "notices",
    };
}
