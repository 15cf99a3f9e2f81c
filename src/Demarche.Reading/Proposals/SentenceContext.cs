using Demarche.Reading.Annotations;
using Demarche.Reading.Dates;
using Demarche.Reading.Documents;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>One sentence with all that is known of it when proposals are drafted.</summary>
internal sealed class SentenceContext(DocumentContext document, int index)
{
    /// <summary>The document.</summary>
    public DocumentContext Document { get; } = document;

    /// <summary>Index of the sentence.</summary>
    public int Index { get; } = index;

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; } = document.Sentences[index];

    private IReadOnlyList<SentenceTime>? times;

    /// <summary>Its times, each with the word that it dates.</summary>
    public IReadOnlyList<SentenceTime> Times => times ??= SentenceTimes.Of(this);

    /// <summary>True for a word of a time expression.</summary>
    /// <param name="word">Index of the word.</param>
    public bool IsInTime(int word)
    {
        foreach (var (_, owner) in Times)
        {
            if (owner.First <= word && word <= owner.Last) return true;
        }
        return false;
    }

    /// <summary>Its passage.</summary>
    public Passage Passage { get; } = document.Passages[index];

    /// <summary>Its triggers.</summary>
    public required SentenceTriggers Triggers { get; init; }

    /// <summary>Who is the subject of an item of a list that has none of its own, or null.</summary>
    public ProposedActor? Subject { get; set; }

    /// <summary>True in headings and captions.</summary>
    public bool IsHeading => Passage.Kind is BlockKind.Heading;

    /// <summary>Who is mentioned by the noun phrase that a word heads, or null.</summary>
    /// <param name="word">Index of the word.</param>
    public Mention? MentionAt(int word) => word < 0 ? null : Document.Mentions.At(Index, word);

    /// <summary>The word at a place in the text, or −1.</summary>
    /// <param name="offset">UTF-16 offset in the document's text.</param>
    public int WordAt(int offset)
    {
        int low = 0, high = Sentence.Count - 1;
        while (low <= high)
        {
            int mid = (low + high) >> 1;
            if (Sentence[mid].End <= offset) low = mid + 1;
            else if (Sentence[mid].Start > offset) high = mid - 1;
            else return mid;
        }
        return low < Sentence.Count ? low : -1;
    }

    /// <summary>The head of a range of the text: the word in it whose own head stands outside; −1 where the range holds no word.</summary>
    /// <param name="start">First UTF-16 code unit.</param>
    /// <param name="end">One past the last.</param>
    public int HeadOf(int start, int end)
    {
        int at = WordAt(start), found = -1;
        for (; at >= 0 && at < Sentence.Count && Sentence[at].Start < end; at++)
        {
            int head = Sentence[at].Head;
            if (head < 0 || Sentence[head].Start < start || Sentence[head].Start >= end)
            {
                if (found < 0 || Sentence[at].Upos is not (Upos.Adp or Upos.Punct or Upos.Sconj)) found = at;
                if (Sentence[at].Upos is not (Upos.Adp or Upos.Punct or Upos.Sconj)) break;
            }
        }
        return found;
    }

    /// <summary>The words of a range as they stand in the text.</summary>
    /// <param name="span">The range.</param>
    public string TextOf(Span span) => Sentence.Text[Sentence[span.First].Start..Sentence[span.Last].End];

    /// <summary>True where the word is in one of the classes.</summary>
    /// <param name="word">Index of the word.</param>
    /// <param name="classes">The classes.</param>
    public bool Is(int word, WordClass classes) => word >= 0 && Triggers.Is(word, classes);
}
