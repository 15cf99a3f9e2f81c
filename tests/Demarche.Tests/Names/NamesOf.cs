using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Names;
using Demarche.Reading.Quotations;
using Demarche.Reading.Syntax;
using Demarche.Reference;
using Demarche.Sources;

namespace Demarche.Tests.Names;

/// <summary>A text read as far as names, laws and quotations, with the shipped model and reference data.</summary>
internal sealed class NamesOf
{
    private static readonly Lazy<NameReader> Reader = new(() => new NameReader(ReferencePack.Open().Gazetteer, NameWords.Shipped));

    public NamesOf(string text)
    {
        Document = DocumentReader.Read(text, TextFormat.Plain);
        var analyzer = new Analyzer(LanguageData.LoadSyntaxModel());
        List<Sentence> sentences = [];
        foreach (Block block in Document.Blocks) sentences.AddRange(analyzer.Analyze(Document.Text, block.Start, block.End));
        Sentences = sentences;
        Table = Reader.Value.Read(Document, sentences);
    }

    public Document Document { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public MentionTable Table { get; }

    public IReadOnlyList<Annotation> Quotations => QuotationFinder.Find(Document, Table);

    public IReadOnlyList<Annotation> Laws => LawFinder.Find(Table);

    /// <summary>The mention that has these words, at their first or a later occurrence.</summary>
    public Mention? Of(string words, int occurrence = 0)
    {
        int at = -1;
        for (int i = 0; i <= occurrence; i++) at = Document.Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        return Table.Mentions.FirstOrDefault(m => m.Start == at && m.End == at + words.Length);
    }

    public string Text(int start, int end) => Document.Text[start..end];
}
