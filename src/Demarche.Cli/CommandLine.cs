using System.CommandLine;

using Demarche.Cli.Commands;
using Demarche.Sources;

namespace Demarche.Cli;

/// <summary>The command line: parses, runs, and turns bad input into one line and exit code 2.</summary>
public static class CommandLine
{
    /// <summary>Nothing is wrong.</summary>
    public const int Success = 0;

    /// <summary>The command ran and found faults (<c>check</c>).</summary>
    public const int FoundFaults = 1;

    /// <summary>The input cannot be used.</summary>
    public const int BadInput = 2;

    /// <summary>Runs one command.</summary>
    /// <param name="args">The words after <c>demarche</c>.</param>
    /// <returns>Exit code: 0, 1 or 2.</returns>
    public static int Run(string[] args)
    {
        RootCommand root = new("Démarche: from sources to a briefing in which every sentence is cited and borne out.");
        root.Subcommands.Add(ReadCommand.Create());
        root.Subcommands.Add(BriefCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(EdtfCommand.Create());
        root.Subcommands.Add(ParseCommand.Create());
        root.Subcommands.Add(LexiconCommand.Create());
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) Console.Error.WriteLine($"demarche: {error.Message}");
            return BadInput;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UnusableInputException e)
        {
            Console.Error.WriteLine($"demarche: {e.Message}");
            return BadInput;
        }
    }
}
