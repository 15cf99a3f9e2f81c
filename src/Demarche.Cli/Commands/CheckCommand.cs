using System.CommandLine;

namespace Demarche.Cli.Commands;

internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "A briefing: DOCX, HTML or Markdown." };
        Option<string[]> source = new("--source") { Description = "A source that is not beside the briefing; give it once for each.", AllowMultipleArgumentsPerToken = true };
        Option<string> format = new("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Command command = new("check", "Checks that every sentence of a briefing has a citation that bears it out.") { file, source, format };
        command.SetAction(parsed => BriefingCheckCommand.Run(parsed.GetRequiredValue(file), parsed.GetValue(source) ?? [], parsed.GetValue(format) == "json"));
        return command;
    }
}
