using Demarche.Reading.Names;

namespace Demarche.Reading.Quotations;

/// <summary>Which words of a document stand in quotation marks.</summary>
/// <param name="text">The sentences.</param>
/// <param name="spans">The quoted ranges in order; they do not overlap.</param>
internal sealed class QuotedTokens(MarkedText text, List<QuotedSpan> spans)
{
    // The first range that does not end before the sentence last asked for; most questions are of one sentence.
    private int sentenceAt = -1;
    private int firstSpan;

    /// <summary>True where the word stands in quotation marks.</summary>
    public bool Holds(int sentence, int token) => Span(sentence, token) >= 0;

    /// <summary>Index of the quoted range in which the word stands, or −1.</summary>
    public int Span(int sentence, int token)
    {
        var words = text.Sentences[sentence];
        if (sentence != sentenceAt) (sentenceAt, firstSpan) = (sentence, FirstBehind(words.Start));
        int start = words[token].Start;
        if (firstSpan >= spans.Count || spans[firstSpan].Start > start) return -1;
        int at = spans[firstSpan].End > start ? firstSpan : FirstBehind(start);
        return at < spans.Count && spans[at].Start <= start ? at : -1;
    }

    private int FirstBehind(int offset)
    {
        int low = 0, high = spans.Count;
        while (low < high)
        {
            int mid = (low + high) >> 1;
            if (spans[mid].End <= offset) low = mid + 1;
            else high = mid;
        }
        return low;
    }
}
