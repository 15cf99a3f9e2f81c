using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

using Demarche.Reading.Syntax;
using Demarche.Sources;

namespace Demarche.Bench;

/// <summary>
/// Speed of the syntax room on running text: cutting into words, tagging, tagging and parsing, and all with lemmas and
/// sentences made. Text: a file named by DEMARCHE_BENCH_TEXT, else a sample of our own repeated.
/// </summary>
[MemoryDiagnoser]
[InProcess]
[Config(typeof(WordsConfig))]
public class SyntaxBenchmark
{
    private readonly List<(int Start, int End)[]> sentences = [];
    private string text = "";
    private Analysis analysis = null!;
    private Analyzer analyzer = null!;

    /// <summary>Words of the text; set once it is read.</summary>
    public static int Words { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        text = BenchText.Read();
        var model = LanguageData.LoadSyntaxModel();
        (analysis, analyzer) = (new(model), new(model));
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

    [Benchmark(Baseline = true)]
    public void TagAndParse()
    {
        foreach (var sentence in sentences)
        {
            Fill(sentence);
            analysis.Run();
        }
    }

    [Benchmark]
    public IReadOnlyList<Sentence> Analyze() => analyzer.Analyze(text, 0, text.Length);

    private void Fill((int Start, int End)[] sentence)
    {
        analysis.Begin();
        foreach (var (start, end) in sentence) analysis.Add(text.AsSpan(start, end - start));
    }

    private sealed class WordsConfig : ManualConfig
    {
        public WordsConfig() => AddColumn(new WordsColumn());
    }

    /// <summary>Words a second.</summary>
    private sealed class WordsColumn : IColumn
    {
        public string Id => nameof(WordsColumn);
        public string ColumnName => "Words/s";
        public bool AlwaysShow => true;
        public ColumnCategory Category => ColumnCategory.Custom;
        public int PriorityInCategory => 0;
        public bool IsNumeric => true;
        public UnitType UnitType => UnitType.Dimensionless;
        public string Legend => "Words of the text divided by the mean time";
        public bool IsAvailable(Summary summary) => true;
        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
        {
            double? mean = summary[benchmarkCase]?.ResultStatistics?.Mean;
            return mean is > 0 && Words > 0
                ? (Words / (mean.Value / 1e9)).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)
                : "?";
        }
    }
}
