using System.CommandLine;
using System.Text;

using Demarche.Asks;
using Demarche.Briefings;
using Demarche.Briefings.Composition;
using Demarche.Briefings.Docx;
using Demarche.Briefings.Html;
using Demarche.Briefings.Markdown;
using Demarche.Briefings.Sheets;
using Demarche.Engagements;
using Demarche.Reading;
using Demarche.Reading.Dates;
using Demarche.Readings;
using Demarche.Reference;
using Demarche.Sources;
using Demarche.Support;

namespace Demarche.Cli.Commands;

/// <summary><c>demarche brief FILE…</c>: makes the briefing for a meeting from sources.</summary>
internal static class BriefCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        Argument<string[]> files = new("FILE") { Description = "Sources: text, Markdown or HTML files.", Arity = ArgumentArity.OneOrMore };
        Option<string> on = new("--on") { Description = "The state that the briefing is about: name or code.", Required = true };
        Option<string> with = new("--with") { Description = "The state whose side it is made for: name or code.", Required = true };
        Option<string> meeting = new("--meeting") { Description = "The day or days of the meeting: 2015-11-03 or 2015-11-03/2015-11-04.", Required = true };
        Option<string[]> published = new("--published") { Description = "Day, month or year of publication; with several files, one each in their order." };
        Option<string[]> publisher = new("--publisher") { Description = "Who published it; with several files, one each." };
        Option<string[]> url = new("--url") { Description = "Where it was found; with several files, one each." };
        Option<string> output = new("--output", "-o") { Description = "Folder to write to.", DefaultValueFactory = _ => "out" };
        Command command = new("brief", "Makes the briefing for a meeting: every sentence cited and borne out, as DOCX, HTML and Markdown.") { files, on, with, meeting, published, publisher, url, output };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files),
            new Given(parsed.GetValue(published) ?? [], parsed.GetValue(publisher) ?? [], parsed.GetValue(url) ?? []),
            parsed.GetRequiredValue(on), parsed.GetRequiredValue(with), parsed.GetRequiredValue(meeting), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(string[] files, Given given, string on, string with, string meeting, string output)
    {
        given.Check(files.Length);
        ReferencePack pack = ReferencePack.Open();
        Engagement engagement = new(BriefingTools.Party(pack, on), BriefingTools.Party(pack, with), Days(meeting));
        if (engagement.On == engagement.With) throw new UnusableInputException($"--on and --with are both {engagement.On.Name}", "Name two states.");
        // The words of the check take as long to load as the reader's; neither needs the other.
        var check = Task.Run(SupportData.CreateCheck);
        Reader reader = new(ReaderData.Load());
        List<ReadSource> read = [];
        for (int i = 0; i < files.Length; i++) read.Add(ReadSource.Open(reader, files[i], given.Of(i)));
        // Made only now: input that cannot be used leaves nothing behind.
        BriefingFolder folder = BriefingFolder.Open(output);
        CitedSource[] sources = [.. read.Select(BriefingTools.Cited).DistinctBy(s => s.Sha256)];
        BriefingComposer composer = new(BriefingTools.Judge(check.GetAwaiter().GetResult()), RightNames.Load(pack), BriefingTools.Treaties(pack, engagement.On.Code, engagement.AsOf), BriefingTools.Figures(pack, engagement.On.Code, engagement.With.Code, engagement.AsOf));
        Briefing briefing = composer.Compose(sources, engagement);
        Sheet sheet = SheetComposer.Compose(briefing);
        var (written, kept) = folder.Write([("docx", DocxWriter.Write(sheet)), ("html", Encoding.UTF8.GetBytes(HtmlWriter.Write(sheet))), ("md", Encoding.UTF8.GetBytes(MarkdownWriter.Write(sheet)))]);
        folder.Keep([.. read.Select(r => (r.Source.Path, r.Source.Sha256))]);
        Console.Out.Write(BriefSummary.Of(briefing, sources, sheet.Draft, written, kept));
        return CommandLine.Success;
    }

    private static string Days(string meeting)
    {
        bool days = Edtf.TryParse(meeting, out Edtf date) && date.Earliest is not null && date.Latest is not null && !date.HasUnknownYear && date.Kind is EdtfKind.Date or EdtfKind.Interval
            && date.Start?.DayOfMonth is not null && date.End?.DayOfMonth is not null && date.Earliest.Value.Year is >= 1 and <= 9999;
        return days ? meeting : throw new UnusableInputException($"--meeting {meeting} is no day and no days from one to another", "Write it as 2015-11-03 or 2015-11-03/2015-11-04, days that exist.");
    }
}
