using System.Globalization;

using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Demarche.Bench;

/// <summary>A few long runs of each, told by the word.</summary>
internal sealed class WordsConfig : ManualConfig
{
    public WordsConfig()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(6).WithIterationCount(9).WithInvocationCount(1).WithUnrollFactor(1));
        AddExporter(MarkdownExporter.GitHub);
        AddColumn(new WordColumn("Words/s", "Words of the text divided by the mean time", static (report, words) => words / (report.ResultStatistics!.Mean / 1e9)));
        AddColumn(new WordColumn("B/word", "Bytes allocated, divided by the words of the text", static (report, words) => (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (double)words));
    }

    private sealed class WordColumn(string name, string legend, Func<BenchmarkReport, int, double> figure) : IColumn
    {
        public string Id => name;
        public string ColumnName => name;
        public bool AlwaysShow => true;
        public ColumnCategory Category => ColumnCategory.Custom;
        public int PriorityInCategory => 0;
        public bool IsNumeric => true;
        public UnitType UnitType => UnitType.Dimensionless;
        public string Legend => legend;
        public bool IsAvailable(Summary summary) => true;
        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => summary[benchmarkCase] is { ResultStatistics: not null } report
            ? figure(report, SyntaxBenchmark.Words).ToString("0.#", CultureInfo.InvariantCulture)
            : "?";
    }
}
