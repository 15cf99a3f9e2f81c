using Demarche.Asks;
using Demarche.Briefings;
using Demarche.Briefings.Checking;
using Demarche.Briefings.Sheets;
using Demarche.Reading;
using Demarche.Readings;
using Demarche.Reference;
using Demarche.Sources;
using Demarche.Support;

namespace Demarche.Cli.Commands;

/// <summary><c>demarche check FILE</c>: checks a briefing against its sources.</summary>
internal static class BriefingCheckCommand
{
    /// <summary>Checks one briefing and prints what was found.</summary>
    /// <param name="file">The briefing.</param>
    /// <param name="sources">Sources given by hand.</param>
    /// <param name="json">Whether to print JSON.</param>
    /// <returns>Exit code: 0 all hold, 1 some fail.</returns>
    /// <exception cref="UnusableInputException">The briefing cannot be read, lists no source, or a source is absent.</exception>
    public static int Run(string file, string[] sources, bool json)
    {
        Sheet sheet = BriefingFile.Read(file);
        IReadOnlyList<SourceLine> listed = BriefingCheck.Sources(sheet);
        if (listed.Count == 0) throw new UnusableInputException($"'{file}' lists no source with its SHA-256", "Give a briefing that `demarche brief` wrote, with its annex of sources.");
        IReadOnlyList<string> paths = SourceSearch.Find(file, listed, sources);
        ReferencePack pack = ReferencePack.Open();
        var check = Task.Run(SupportData.CreateCheck);
        Reader reader = new(ReaderData.Load());
        List<CheckedSource> read = [];
        for (int i = 0; i < listed.Count; i++)
        {
            SourceDetails details = new() { Published = listed[i].Published is { } day && SourceDetails.IsDayMonthOrYear(day) ? day : null };
            ReadSource source = ReadSource.Open(reader, paths[i], details);
            read.Add(new CheckedSource(listed[i], source.Reading.Document.Text, source.Reading));
        }
        CheckReport report = BriefingCheck.Run(sheet, read, BriefingTools.Judge(check.GetAwaiter().GetResult()), RightNames.Load(pack), (state, asOf) => BriefingTools.Treaties(pack, state, asOf), pack);
        if (json)
        {
            using Stream output = Console.OpenStandardOutput();
            CheckJson.Write(output, file, report);
            output.WriteByte((byte)'\n');
        }
        else Print(file, report);
        return report.Holds ? CommandLine.Success : CommandLine.FoundFaults;
    }

    private static void Print(string file, CheckReport report)
    {
        foreach (CheckedSentence sentence in report.Sentences)
        {
            foreach (CheckFailure failure in sentence.Failures) Console.Out.WriteLine($"{sentence.Section} · {sentence.Text} · {failure.Rule} · {failure.Message}");
        }
        Console.Out.WriteLine($"{file}: {report.Sentences.Count} sentences: {report.Count(CheckStatus.Holds)} hold, {report.Count(CheckStatus.Fails)} fail, {report.Count(CheckStatus.Unchecked)} unchecked (fields of the form)");
    }
}
