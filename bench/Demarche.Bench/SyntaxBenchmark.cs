using BenchmarkDotNet.Attributes;

using Demarche.Reading;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;
using Demarche.Reading.Syntax;
using Demarche.Readings;

namespace Demarche.Bench;

/// <summary>
/// Speed over running text of the syntax room (tagging; tagging and parsing; sentences made with lemmas and features) and
/// of the whole reader, from blocks to proposals. Words are those of the treebanks: marks count, <c>don't</c> is two.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[Config(typeof(WordsConfig))]
public class SyntaxBenchmark
{
    private readonly List<(int Start, int End)[]> sentences = [];
    private string text = "";
    private Document document = null!;
    private Analysis analysis = null!;
    private Analyzer analyzer = null!;
    private Reader reader = null!;

    /// <summary>Words of the text; set once it is read.</summary>
    public static int Words { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        text = BenchText.Read();
        document = DocumentReader.Read(text, TextFormat.Plain);
        var resources = ReaderData.Load();
        (analysis, analyzer, reader) = (new(resources.Syntax), new(resources.Syntax), new(resources));
        foreach (var (start, end) in SentenceSplitter.Split(text, 0, text.Length))
        {
            List<(int, int)> words = [];
            Tokenizer.Cut(text, start, end, words);
            sentences.Add([.. words]);
        }
        Words = sentences.Sum(s => s.Length);
    }

    [Benchmark]
    public void Tag()
    {
        foreach (var sentence in sentences)
        {
            Fill(sentence);
            analysis.Tag();
        }
    }

    [Benchmark]
    public void TagAndParse()
    {
        foreach (var sentence in sentences)
        {
            Fill(sentence);
            analysis.Run();
        }
    }

    [Benchmark]
    public int Analyze()
    {
        int words = 0;
        analyzer.Analyze(text, 0, text.Length, s => words += s.Count);
        return words;
    }

    [Benchmark]
    public SourceReading Read() => reader.Read(document, null);

    private void Fill((int Start, int End)[] sentence)
    {
        analysis.Begin();
        foreach (var (start, end) in sentence) analysis.Add(text.AsSpan(start, end - start));
    }
}
