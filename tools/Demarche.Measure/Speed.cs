using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Demarche.Measure;

/// <summary>How long a cold start takes, how much memory a long text takes, how fast words are read.</summary>
internal static class Speed
{
    private const int Starts = 11;

    /// <summary>Cold starts of the executable, on a sample.</summary>
    public static Section MeasureStart(Setting setting)
    {
        const string Title = "Speed: a cold start", Command = "demarche read samples/civic-space.txt";
        List<double> seconds = [];
        for (int i = 0; i < Starts; i++)
        {
            var clock = Stopwatch.StartNew();
            if (setting.Run(setting.Demarche, "read", setting.In("samples/civic-space.txt")) is not { Exit: 0 }) return Section.NotMeasured(Title, Command, "it did not run");
            seconds.Add(clock.Elapsed.TotalSeconds);
        }
        seconds.Sort();
        return new(Title, Command,
        [
            Figure.AtMost($"median of {Starts}", seconds[Starts / 2], 1, " s", headline: true, format: "0.00"),
            Figure.Only("fastest", seconds[0], "0.00", " s"),
        ], Machine());
    }

    /// <summary>Peak memory over texts of 5, 10 and 20 MB, and the words a second of the whole reader.</summary>
    public static Section MeasureMemory(Setting setting)
    {
        const string Title = "Speed and memory: long texts", Command = "demarche read TEXT --format json";
        if (!OperatingSystem.IsLinux()) return Section.NotMeasured(Title, Command, "peak memory is read from /proc");
        List<Figure> figures = [];
        foreach (int megabytes in new[] { 5, 10, 20 })
        {
            string path = Path.Combine(Path.GetTempPath(), $"measure-{Environment.ProcessId}-{megabytes}.txt");
            try
            {
                long words = LongText.Write(path, megabytes * 1_000_000L);
                var (peak, seconds) = Peak(setting.Demarche, path);
                figures.Add(Figure.Only($"peak memory, {megabytes} MB of text", peak / 1048576.0, "0", " MiB"));
                figures.Add(new($"words a second, {megabytes} MB of text", (words / seconds).ToString("N0", CultureInfo.InvariantCulture), "aim 30,000", words / seconds >= 30_000, Headline: megabytes == 20));
            }
            finally
            {
                File.Delete(path);
            }
        }
        return new(Title, Command, figures, $"Memory is to be flat over the text: the figures show how it grows. {Machine()}");
    }

    /// <summary>The benchmarks of bench/.</summary>
    public static Section MeasureSyntax(Setting setting)
    {
        const string Title = "Speed: tagging and parsing", Command = "dotnet run --project bench/Demarche.Bench -c Release -- --filter '*'";
        string program = setting.Built("bench/Demarche.Bench"), folder = Directory.CreateTempSubdirectory("measure").FullName;
        try
        {
            if (!File.Exists(program) || setting.Run(program, "--filter", "*", "--artifacts", folder) is not { Exit: 0 }) return Section.NotMeasured(Title, Command, "there is no benchmark, or it did not run");
            StringBuilder tables = new();
            foreach (string report in Directory.EnumerateFiles(folder, "*-report-github.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                tables.AppendJoin('\n', File.ReadLines(report).Where(l => l.StartsWith('|'))).Append("\n\n");
            }
            return new(Title, Command, [], $"{tables}Aim 45,000 words a second for tagging and parsing, floor 35,000, no allocation a word.\n{Wink(setting)}\n{Machine()}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // wink-nlp beside it, in the same run; it tags and has no parser.
    private static string Wink(Setting setting)
    {
        if (!Directory.Exists(setting.In("bench/node_modules/wink-nlp"))) return "wink-nlp 2.4: not measured; `npm install` in bench/ first.";
        string path = Path.Combine(Path.GetTempPath(), $"measure-{Environment.ProcessId}.txt");
        try
        {
            LongText.Write(path, 500_000);
            return setting.Run("node", setting.In("bench/peer-wink.mjs"), path) is { Exit: 0 } ran ? ran.Output.Trim() : "wink-nlp 2.4: not measured; it did not run.";
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static (long Peak, double Seconds) Peak(string program, string path)
    {
        ProcessStartInfo start = new(program, ["read", path, "--format", "json"]) { RedirectStandardOutput = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        // The output is read and thrown away, as a pipe into another program would be.
        var drain = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        long peak = 0;
        while (!process.WaitForExit(50))
        {
            try
            {
                string? line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
                if (line is not null) peak = long.Parse(line[6..].Trim().Split(' ')[0], CultureInfo.InvariantCulture) * 1024;
            }
            catch (IOException)
            {
                // It has just ended.
            }
        }
        drain.GetAwaiter().GetResult();
        return (peak, clock.Elapsed.TotalSeconds);
    }

    private static string Machine()
    {
        string load = OperatingSystem.IsLinux() ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "not known";
        return $"{Environment.ProcessorCount} cores, load {load} when measured.";
    }
}
