using System.Collections.ObjectModel;

using Demarche.Reading.Documents;
using Demarche.Reading.Frames;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>Turns drafts into proposals: citations cut from the text, defaults filled in, numbered in order of telling.</summary>
internal static class Finishing
{
    /// <summary>The proposals of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="facts">The facts, each once; the list is used up.</param>
    /// <param name="confidence">Measured acceptance by kind, frame and trigger.</param>
    public static IReadOnlyList<Proposal> Proposals(DocumentContext document, List<Draft> facts, Confidence confidence)
    {
        foreach (var fact in facts) fact.At = document.Sentences[fact.Sentence][fact.Span.First].Start;
        facts.Sort((a, b) => a.At.CompareTo(b.At));
        var proposals = new Proposal[facts.Count];
        for (int i = 0; i < proposals.Length; i++)
        {
            proposals[i] = Of(document, facts[i], i + 1, confidence);
            facts[i] = null!; // of a long text, not both at once
        }
        return proposals;
    }

    private static Proposal Of(DocumentContext document, Draft draft, int number, Confidence confidence)
    {
        List<Citation> citations = [Cite(document, draft.Sentence, draft.Span)];
        foreach (var (sentence, span) in draft.Also)
        {
            var citation = Cite(document, sentence, span);
            if (!citations.Contains(citation)) citations.Add(citation);
        }
        string? state = draft.State;
        foreach (var actor in draft.Actors)
        {
            if (state is not null) break;
            if (actor.Role is Role.Victim or Role.Defendant or Role.Addressee or Role.Perpetrator or Role.Party) state = actor.State;
        }
        return new Proposal($"f{number}", draft.Kind, draft.Type, Summaries.Of(draft, citations[0].Quote), citations.ToArray())
        {
            Date = draft.Date,
            State = state ?? document.State,
            Place = draft.Place,
            Actors = draft.Actors,
            Rights = draft.Rights,
            Provisions = draft.Provisions,
            Attribution = draft.Attribution,
            Modality = draft.Modality,
            Details = draft.HasDetails ? draft.Details : ReadOnlyDictionary<string, string>.Empty,
            Confidence = confidence.Of(draft.Kind, draft.Frame),
            Frame = draft.Frame,
            Trigger = draft.Trigger,
        };
    }

    // How many words open an item: '2.', '(c)'.
    private static int Marker(Sentence s)
    {
        int at = s.Count > 3 && s.Form(0) is "(" ? 1 : 0;
        return s.Count > 3 && s[at].End - s[at].Start <= 4 && s.Form(at + 1) is ")" or "." ? at + 2 : 0;
    }

    private static Citation Cite(DocumentContext document, int sentence, Span span)
    {
        var s = document.Sentences[sentence];
        if (span.First < 3 && document.Passages[sentence].Kind == BlockKind.List && Marker(s) is > 0 and var item && item <= span.Last) span = span with { First = Math.Max(span.First, item) };
        int start = s[span.First].Start, end = s[span.Last].End;
        return new(document.Passages.IdOf(sentence), start, end, new TextRange(s.Text, start, end));
    }
}
