using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Quotations;

/// <summary>Which words of a document stand in quotation marks.</summary>
internal sealed class QuotedTokens
{
    private readonly MarkedText text;
    private readonly int[] span;

    public QuotedTokens(MarkedText text, List<QuotedSpan> spans)
    {
        this.text = text;
        span = new int[text.Count];
        Array.Fill(span, -1);
        int at = 0;
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            Sentence sentence = text.Sentences[s];
            for (int t = 0; t < sentence.Count; t++)
            {
                while (at < spans.Count && spans[at].End <= sentence[t].Start) at++;
                if (at < spans.Count && spans[at].Start <= sentence[t].Start) span[text.Offset(s) + t] = at;
            }
        }
    }

    /// <summary>True where the word stands in quotation marks.</summary>
    public bool Holds(int sentence, int token) => span[text.Offset(sentence) + token] >= 0;

    /// <summary>Index of the quoted range in which the word stands, or −1.</summary>
    public int Span(int sentence, int token) => span[text.Offset(sentence) + token];
}
