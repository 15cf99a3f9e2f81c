using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Quotations;

/// <summary>
/// Finds what is quoted and who says it: words in quotation marks, with the verb of speaking before, behind or between
/// them; and clauses told indirectly. A quotation without a cue of its own belongs to the speaker of the quotations
/// around it; single words in marks that nobody speaks have no speaker.
/// </summary>
public static class QuotationFinder
{
    /// <summary>The quotations of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mentions">What it speaks of, read from the same sentences.</param>
    /// <returns>Annotations of type <see cref="AnnotationType.Quotation"/> in order of start: speaker as canonical name, noun phrase or unresolved pronoun; null where nobody is told. The parts of a broken quotation bear the same cue.</returns>
    public static IReadOnlyList<Annotation> Find(Document document, MentionTable mentions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(mentions);
        MarkedText text = mentions.Text;
        List<QuotedSpan> spans = QuoteMarks.Find(document);
        var quoted = new QuotedTokens(text, spans);
        var cues = new CueFinder(text, mentions, quoted);
        Quotation[] told = new Speakers(document, text, mentions, spans, cues, quoted).Assign();
        var found = new List<Annotation>(told.Length);
        foreach (Quotation quotation in told)
        {
            found.Add(new Annotation(AnnotationType.Quotation, quotation.Span.Start, quotation.Span.End)
            {
                Speaker = quotation.Cue?.Speaker, Entity = quotation.Cue?.Mention?.Entity, Cue = quotation.Cue?.Word,
                Quotation = quotation.Whole ? QuotationForm.Direct : QuotationForm.Mixed,
            });
        }
        IndirectSpeech.Find(text, cues, quoted, found);
        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return found;
    }
}
