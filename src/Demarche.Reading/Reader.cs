using Demarche.Reading.Annotations;
using Demarche.Reading.Dates;
using Demarche.Reading.Documents;
using Demarche.Reading.Furniture;
using Demarche.Reading.Names;
using Demarche.Reading.Proposals;
using Demarche.Reading.Quotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading;

/// <summary>
/// Reads a document from blocks to proposals: furniture, passages, syntax, annotations, frames, proposals. The same
/// text and publication day give the same reading. One reader serves one thread; resources are shared.
/// </summary>
/// <param name="resources">Syntax model, lexicon and names.</param>
public sealed class Reader(ReaderResources resources)
{
    private readonly Analyzer analyzer = new(resources.Syntax);

    /// <summary>Reads a document.</summary>
    /// <param name="document">The text with its blocks.</param>
    /// <param name="published">When it was published (a day, month or year), or null; dates resolve against it.</param>
    public SourceReading Read(Document document, Edtf? published) => Read(document, published, null);

    /// <summary>Reads a document and tells of each passage how.</summary>
    /// <param name="document">The text with its blocks.</param>
    /// <param name="published">When it was published, or null.</param>
    /// <param name="explain">Called once a passage, in order, with its tree, frames, drafts and what was held; null tells nothing.</param>
    public SourceReading Read(Document document, Edtf? published, Action<PassageExplanation>? explain)
    {
        ArgumentNullException.ThrowIfNull(document);
        var furniture = FurnitureFinder.Find(document);
        var (passages, sentences) = Passages(document, furniture);
        var mentions = resources.Names.Read(document, sentences);
        List<Annotation> annotations = [.. QuotationFinder.Find(document, mentions)];
        annotations.AddRange(LawFinder.Find(mentions));
        List<DateMention> dates = [];
        for (int i = 0; i < passages.Count; i++) Measures.Find(document.Text, passages.StartOf(i), passages.EndOf(i), published, dates, annotations);
        annotations.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var context = new DocumentContext
        {
            Document = document,
            Passages = passages,
            Sentences = sentences,
            Mentions = mentions,
            Dates = dates,
            Annotations = annotations,
            Lexicon = resources.Lexicon,
            State = mentions.State,
            Published = published,
        };
        var drafting = new Drafting(context);
        var cases = new CaseDrafts(context);
        var merging = new Merging(context);
        void Take(Draft draft)
        {
            cases.Look(draft);
            merging.Add(draft);
        }
        for (int i = 0; i < sentences.Count; i++)
        {
            int drafts = drafting.Drafts.Count, held = drafting.Held.Count;
            drafting.Read(i);
            explain?.Invoke(PassageExplanation.Of(context, i, drafting, drafts, held));
            drafting.GiveOn(i, Take);
        }
        drafting.GiveOn(sentences.Count, Take);
        foreach (var matter in drafting.HeldEvents) cases.Look(matter, happened: false);
        foreach (var made in cases.Drafts) merging.Add(made);
        var proposals = Finishing.Proposals(context, merging.Facts(), resources.Confidence);
        return new(document, furniture, passages, new AnnotationList(mentions.Mentions, annotations), proposals, drafting.Held);
    }

    /// <summary>The sentences of a document's text without its furniture, each analysed, for <c>--format conllu</c>.</summary>
    /// <param name="document">The text with its blocks.</param>
    public IReadOnlyList<Sentence> Analyze(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Passages(document, FurnitureFinder.Find(document)).Sentences;
    }

    private (PassageList Passages, SentenceStore Sentences) Passages(Document document, IReadOnlyList<FurniturePart> furniture)
    {
        PassageList passages = new(document.Text);
        SentenceStore sentences = new(document.Text);
        int next = 0;
        foreach (var block in document.Blocks)
        {
            int start = block.Start;
            while (next < furniture.Count && furniture[next].End <= start) next++;
            for (int f = next; start < block.End; f++)
            {
                int end = f < furniture.Count && furniture[f].Start < block.End ? Math.Max(furniture[f].Start, start) : block.End;
                // What is told begins behind the dateline.
                int told = start == block.Start && block.Kind == BlockKind.Paragraph ? start + Dateline.Length(document.Text.AsSpan(start, end - start)) : start;
                if (told > start) Split(document.Text, block.Kind, start, told, passages, sentences);
                if (end > told) Split(document.Text, block.Kind, told, end, passages, sentences);
                if (end == block.End) break;
                start = Math.Max(start, furniture[f].End);
            }
        }
        return (passages, sentences);
    }

    private void Split(string text, BlockKind kind, int start, int end, PassageList passages, SentenceStore sentences) =>
        analyzer.Analyze(text, start, end, sentence =>
        {
            if (sentence.Count == 0) return;
            passages.Add(sentence.Start, sentence.End, kind);
            sentences.Add(sentence);
        });
}
