using System.CommandLine;

using Demarche.Sources;
using Demarche.Support;

namespace Demarche.Cli.Commands;

/// <summary><c>demarche check</c>: whether sentences are borne out by the words they cite, of a briefing or as bare pairs.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<string?> file = new("FILE") { Description = "A briefing: DOCX, HTML or Markdown.", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> source = new("--source") { Description = "A source that is not beside the briefing; give it once for each.", AllowMultipleArgumentsPerToken = true };
        Option<string?> pairs = new("--pairs") { Description = "In place of a briefing: a JSONL file of pairs with id, sentence, cited, published." };
        Option<string> format = new("--format") { Description = "text or json; jsonl with --pairs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "jsonl");
        Command command = new("check", "Checks that every sentence of a briefing has a citation that bears it out.") { file, source, pairs, format };
        command.SetAction(parsed => Run(parsed.GetValue(file), parsed.GetValue(source) ?? [], parsed.GetValue(pairs), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(string? file, string[] sources, string? pairs, string format)
    {
        if (file is null == pairs is null) throw new UnusableInputException("demarche check takes a briefing or --pairs", "Name one of the two.");
        if (file is not null)
        {
            if (format == "jsonl") throw new UnusableInputException("--format jsonl goes with --pairs", "Use --format json for a briefing.");
            return BriefingCheckCommand.Run(file, sources, format == "json");
        }
        using Stream output = Console.OpenStandardOutput();
        return SupportPairs.Judge(pairs!, output) == 0 ? CommandLine.Success : CommandLine.FoundFaults;
    }
}
