using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Demarche.Measure;

/// <summary>How long a cold start takes, how fast words are read, how much memory a long text takes.</summary>
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

    /// <summary>Words a second of the syntax room and of the whole reader, wink-nlp beside them in the same run, and the memory that long texts take.</summary>
    public static Section MeasureWords(Setting setting)
    {
        const string Title = "Speed and memory", Command = "dotnet run --project bench/Demarche.Bench -c Release -- --filter '*'";
        string folder = Directory.CreateTempSubdirectory("measure").FullName, text = Path.Combine(folder, "text.txt");
        try
        {
            LongText.Write(text, BenchBytes);
            List<Figure> figures = [];
            if (Benchmarks(setting, text, folder) is not { } rows) return Section.NotMeasured(Title, Command, "the benchmarks did not run");
            figures.Add(Figure.Only("tagging, words a second", rows["Tag"].Words, "N0"));
            figures.Add(new("tagging and parsing, words a second", Thousands(rows["TagAndParse"].Words), "floor 35,000, aim 45,000", rows["TagAndParse"].Words >= 35_000, Headline: true));
            figures.Add(Figure.AtMost("tagging and parsing, bytes allocated a word", rows["TagAndParse"].Bytes, 0));
            figures.Add(Figure.Only("sentences made of them, words a second", rows["Analyze"].Words, "N0"));
            figures.Add(new("whole reader, words a second", Thousands(rows["Read"].Words), "aim 30,000", rows["Read"].Words >= 30_000, Headline: true));
            figures.Add(Figure.Only("whole reader, bytes allocated a word", rows["Read"].Bytes, "N0"));
            var (peer, why) = Wink(setting, text);
            figures.Add(peer is { } speed ? new("beside it: wink-nlp 2.4.0, sentences and tags, no parser; words a second", Thousands(speed)) : new("beside it: wink-nlp 2.4.0", $"not measured: {why}"));
            figures.AddRange(Memory(setting, folder));
            return new(Title, Command, figures, "Words are those of the treebanks (marks count) in a text of 0.5 MB; in whole files they are parted by blanks. Peak memory is that of "
                + $"the process `demarche read TEXT --format json`, some {Idle} MiB of it before the first word. How to run each by itself: [testing](testing.md). {Machine()}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private const int BenchBytes = 500_000, Idle = 100;

    private static string Thousands(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    // The rows of the report, by method: words a second, bytes a word.
    private static Dictionary<string, (double Words, double Bytes)>? Benchmarks(Setting setting, string text, string folder)
    {
        string program = setting.Built("bench/Demarche.Bench");
        Environment.SetEnvironmentVariable("DEMARCHE_BENCH_TEXT", text);
        if (!File.Exists(program) || setting.Run(program, "--filter", "*", "--artifacts", folder) is not { Exit: 0 }) return null;
        Dictionary<string, (double, double)> rows = [];
        foreach (string report in Directory.EnumerateFiles(folder, "*-report-github.md", SearchOption.AllDirectories))
        {
            string[][] table = [.. File.ReadLines(report).Where(l => l.StartsWith('|')).Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries))];
            if (table.Length == 0) continue;
            int words = Array.IndexOf(table[0], "Words/s"), bytes = Array.IndexOf(table[0], "B/word");
            foreach (string[] row in table.Skip(1))
            {
                if (double.TryParse(row[words], CultureInfo.InvariantCulture, out double speed) && double.TryParse(row[bytes], CultureInfo.InvariantCulture, out double allocated)) rows[row[0]] = (speed, allocated);
            }
        }
        return rows.Count == 4 ? rows : null;
    }

    private static IEnumerable<Figure> Memory(Setting setting, string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            yield return new("peak memory", "not measured: it is read from /proc");
            yield break;
        }
        List<(double Bytes, double Peak)> points = [];
        foreach (int megabytes in new[] { 5, 10, 20 })
        {
            string path = Path.Combine(folder, $"{megabytes}.txt");
            long words = LongText.Write(path, megabytes * 1_000_000L);
            var (peak, seconds, processor) = Peak(setting.Demarche, path);
            File.Delete(path);
            points.Add((megabytes * 1e6, peak));
            yield return Figure.Only($"a file of {megabytes} MB, peak memory", peak / 1048576.0, "0", " MiB");
            yield return new($"a file of {megabytes} MB, words a second of processor time, start and JSON in it", Thousands(words / processor), "aim 30,000", words / processor >= 30_000, Headline: megabytes == 20);
            yield return Figure.Only($"a file of {megabytes} MB, words a second by the clock", words / seconds, "N0");
        }
        yield return new("peak memory grows by, for each byte of text", ((points[^1].Peak - points[0].Peak) / (points[^1].Bytes - points[0].Bytes)).ToString("0.0", CultureInfo.InvariantCulture) + " bytes", Headline: true);
    }

    // wink-nlp beside it, in the same run; it tags and has no parser. Its packages are installed once, in the versions of bench/package.json.
    private static (double? Speed, string Why) Wink(Setting setting, string text)
    {
        if (setting.Run("node", "--version") is not { Exit: 0 }) return (null, "there is no node here");
        string bench = setting.In("bench");
        if (!Directory.Exists(Path.Combine(bench, "node_modules/wink-nlp"))
            && setting.Run("npm", "install", "--prefix", bench, "--no-package-lock", "--no-audit", "--no-fund") is not { Exit: 0 }) return (null, "npm could not install it");
        if (setting.Run("node", Path.Combine(bench, "peer-wink.mjs"), text) is not { Exit: 0 } ran) return (null, "it did not run");
        using var said = JsonDocument.Parse(ran.Output);
        return (said.RootElement.GetProperty("wordsPerSecond").GetDouble(), "");
    }

    private static (long Peak, double Seconds, double Processor) Peak(string program, string path)
    {
        ProcessStartInfo start = new(program, ["read", path, "--format", "json"]) { RedirectStandardOutput = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        // The output is read and thrown away, as a pipe into another program would be.
        var drain = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        long peak = 0;
        var processor = TimeSpan.Zero;
        while (!process.WaitForExit(50))
        {
            try
            {
                string? line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
                if (line is not null) peak = long.Parse(line[6..].Trim().Split(' ')[0], CultureInfo.InvariantCulture) * 1024;
                processor = process.TotalProcessorTime;
            }
            catch (Exception e) when (e is IOException or InvalidOperationException)
            {
                // It has just ended.
            }
        }
        drain.GetAwaiter().GetResult();
        return (peak, clock.Elapsed.TotalSeconds, processor.TotalSeconds);
    }

    private static string Machine()
    {
        string load = OperatingSystem.IsLinux() ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "not known";
        return $"{Environment.ProcessorCount} cores, load {load} when measured.";
    }
}
