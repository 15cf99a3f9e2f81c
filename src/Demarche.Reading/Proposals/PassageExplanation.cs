using Demarche.Reading.Documents;
using Demarche.Reading.Frames;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>How one passage was read, for <c>demarche read --explain</c>.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Sentence">Its tree.</param>
/// <param name="Frames">Each trigger in its frame, in words.</param>
/// <param name="Drafts">What was drafted, in words.</param>
/// <param name="Held">What was held back and why.</param>
public sealed record PassageExplanation(Passage Passage, Sentence Sentence, IReadOnlyList<string> Frames, IReadOnlyList<string> Drafts, IReadOnlyList<string> Held)
{
    internal static PassageExplanation Of(DocumentContext document, int index, Drafting drafting, int firstDraft, int firstHeld)
    {
        var s = document.Sentences[index];
        List<string> frames = [], drafts = [], held = [];
        foreach (var i in drafting.Instances)
        {
            frames.Add($"{i.Trigger.Type.Kind}/{i.Trigger.Type.Type ?? "-"} '{i.Trigger.Text}' at {Word(s, i.Head)}: {i.Frame}, subject {Word(s, i.Subject)}, object {Word(s, i.Object)}, "
                + $"{i.Status.Standing}, {i.Status.Modality}{(i.Status.Speaker >= 0 ? $", said by {Word(s, i.Status.Speaker)}" : "")}");
        }
        for (int d = firstDraft; d < drafting.Drafts.Count; d++)
        {
            var draft = drafting.Drafts[d];
            drafts.Add($"{draft.Kind}/{draft.Type ?? "-"} {draft.Date ?? "no date"} \"{s.Text[s[draft.Span.First].Start..s[draft.Span.Last].End]}\" "
                + string.Join("; ", draft.Actors.Select(a => $"{a.Role} {a.Name}")));
        }
        for (int h = firstHeld; h < drafting.Held.Count; h++) held.Add($"{drafting.Held[h].Reason}: \"{drafting.Held[h].Quote}\"");
        return new(document.Passages[index], s, frames, drafts, held);
    }

    private static string Word(Sentence s, int index) => index < 0 ? "none" : $"{s.Form(index)}#{index + 1}";
}
