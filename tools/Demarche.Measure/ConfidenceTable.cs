using System.Globalization;
using System.Text;
using System.Text.Json;

using Demarche.Reading;
using Demarche.Reading.Proposals;
using Demarche.Reading.Vocabulary;
using Demarche.Readings;
using Demarche.Sources;

namespace Demarche.Measure;

/// <summary>
/// Which proposals a judge accepts, by kind and frame, written to models/confidence.tsv. Texts worked on give counts by
/// kind and frame; texts held aside give no more than totals by kind, and no word of any text is written.
/// </summary>
internal static class ConfidenceTable
{
    private const string Title = "Confidence: proposals that a judge accepts";
    private const string Command = "python3 ../shared/tools/score_reading.py --published-from-gold --json --show TEXT:GOLD…";

    private sealed record Judged(EntryKind Kind, string Frame, bool Accepted);

    public static Section Measure(Setting setting)
    {
        string[] worked = [.. Labelled(setting, "worked-on", "a")], aside = [.. Labelled(setting, "held-aside", "b")];
        if (worked.Length == 0 || aside.Length == 0 || !File.Exists(setting.Scorer)) return Section.NotMeasured(Title, Command, "the labelled texts are not here");
        Reader reader = new(ReaderData.Load());
        if (Judge(setting, reader, worked) is not { } open || Judge(setting, reader, aside) is not { } held) return Section.NotMeasured(Title, Command, "the scorer did not run; it needs python3");
        File.WriteAllText(setting.In("models/confidence.tsv"), Table(open, held, worked.Length, aside.Length));
        return new(Title, Command, [.. Kinds(held).Select(k => Share(k.Key.ToString().ToLowerInvariant(), k.ToList())), Share("all", held)],
            $"{aside.Length} texts held aside; a proposal is accepted where a labelled fact of its kind is told at its place. By kind and frame: `models/confidence.tsv`.");
    }

    // Texts that have labels beside them.
    private static IEnumerable<string> Labelled(Setting setting, string part, string folder)
    {
        IEnumerable<string> texts = LabelledReading.Texts(setting, part);
        if (Setting.More is { } more) texts = texts.Concat(Directory.EnumerateFiles(Path.Combine(more, folder), "*.json").Order(StringComparer.Ordinal).Select(j => Path.ChangeExtension(j, null)));
        return texts.Where(t => File.Exists(t + ".txt") && File.Exists(t + ".json"));
    }

    private static List<Judged>? Judge(Setting setting, Reader reader, string[] texts)
    {
        var ran = setting.Run("python3", [setting.Scorer, "--command", setting.Demarche, "--published-from-gold", "--json", "--show", .. texts.Select(t => $"{t}.txt:{t}.json")]);
        if (ran is null || ran.Output.Length == 0) return null;
        using var scored = JsonDocument.Parse(ran.Output);
        List<Judged> judged = [];
        foreach (string text in texts)
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(text + ".json"));
            var refused = scored.RootElement.GetProperty("texts").GetProperty($"{text}.txt:{text}.json").GetProperty("for_nothing").EnumerateArray().Select(e => e.GetString()!).ToList();
            foreach (var proposal in ReadSource.Open(reader, text + ".txt", new SourceDetails { Published = gold.RootElement.GetProperty("published").GetString() }).Reading.Proposals)
            {
                judged.Add(new(proposal.Kind, proposal.Frame, !refused.Remove(AsScored(proposal))));
            }
            if (refused.Count > 0) throw new InvalidOperationException("the scorer and this program read a text differently; build both anew");
        }
        return judged;
    }

    // As the scorer lists what was proposed for nothing.
    private static string AsScored(Proposal proposal) =>
        $"{proposal.Kind.ToString().ToLowerInvariant()}/{proposal.Type ?? "None"}: {string.Join(" | ", proposal.Citations.Select(c => c.Quote))}";

    private static IEnumerable<IGrouping<EntryKind, Judged>> Kinds(List<Judged> judged) => judged.GroupBy(j => j.Kind).OrderBy(g => g.Key);

    private static Figure Share(string name, List<Judged> judged) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"{judged.Count(j => j.Accepted) / (double)judged.Count:0.00} ({judged.Count(j => j.Accepted)} of {judged.Count})"));

    private static string Table(List<Judged> open, List<Judged> held, int worked, int aside)
    {
        StringBuilder table = new();
        table.Append(CultureInfo.InvariantCulture, $"""
            # How often a judge accepts what the reader proposes. Written by `./measure confidence`; counts only.
            # Judged: proposals on English news and rights texts that people labelled. Accepted: a labelled fact of the
            # proposal's kind is told at its place.
            # Rows with * are the kind as a whole, on {aside} texts held aside while the reader was made ({held.Count} proposals).
            # The other rows are one frame of the kind, on {worked} texts that were studied ({open.Count} proposals).
            # kind	frame	judged	accepted

            """);
        foreach (var kind in Kinds(held)) Row(table, kind.Key, "*", kind.ToList());
        foreach (var kind in Kinds(open))
        {
            foreach (var frame in kind.GroupBy(j => j.Frame).OrderBy(f => f.Key, StringComparer.Ordinal)) Row(table, kind.Key, frame.Key, frame.ToList());
        }
        return table.ToString();
    }

    private static void Row(StringBuilder table, EntryKind kind, string frame, List<Judged> judged) =>
        table.Append(CultureInfo.InvariantCulture, $"{kind.ToString().ToLowerInvariant()}\t{frame}\t{judged.Count}\t{judged.Count(j => j.Accepted)}\n");
}
