using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>How long, or that it is death.</summary>
internal static class Penalties
{
    /// <summary>The penalty that the words of an event tell: an ISO 8601 duration, <c>life</c> or <c>death</c>; null where none is told.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="draft">The event.</param>
    public static string? Of(SentenceContext context, Draft draft)
    {
        var s = context.Sentence;
        int death = draft.Type == "sentence" ? Death(s, draft.Span.First, draft.Span.Last) : -1;
        string? first = null;
        bool from = false;
        foreach (var duration in context.Document.Within(AnnotationType.Duration, s[draft.Span.First].Start, s[draft.Span.Last].End))
        {
            if (duration.Value is null) continue;
            int word = context.WordAt(duration.Start);
            if (first is null && death >= 0 && death < word) break;
            // 'Raised it from eight to ten years': what it is now.
            if (first is not null && !(from && word > 0 && s[word - 1].Lemma == "to")) break;
            first = duration.Value;
            from = word > 0 && s[word - 1].Lemma == "from";
        }
        return first ?? (death >= 0 ? "death" : null);
    }

    // 'To death', 'the death sentence', 'the death penalty'.
    private static int Death(Sentence s, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (s[i].Lemma == "death" && ((i > 0 && s[i - 1].Lemma == "to") || (i + 1 < s.Count && s[i + 1].Lemma is "sentence" or "penalty"))) return i;
        }
        return -1;
    }
}
