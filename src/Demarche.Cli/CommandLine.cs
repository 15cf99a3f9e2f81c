using System.CommandLine;
using System.CommandLine.Parsing;

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
        ParseResult parsed = Root().Parse(args);
        // A misspelt option would else be taken for the name of a file.
        if (parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
        {
            Console.Error.WriteLine($"demarche: there is no option {option.Value}. `demarche {Called(parsed)}--help` says what can be given.");
            return BadInput;
        }
        if (parsed.Errors.Count > 0)
        {
            Console.Error.WriteLine($"demarche: {Told(parsed)}");
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

    /// <summary>The command <c>demarche</c> with all commands below it.</summary>
    internal static RootCommand Root()
    {
        RootCommand root = new("Démarche: from sources to a briefing in which every sentence is cited and borne out.");
        root.Subcommands.Add(ReadCommand.Create());
        root.Subcommands.Add(BriefCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(EdtfCommand.Create());
        root.Subcommands.Add(ParseCommand.Create());
        root.Subcommands.Add(LexiconCommand.Create());
        return root;
    }

    // One line: what the parser says of each word it did not understand, else what is missing.
    private static string Told(ParseResult parsed)
    {
        string[] messages = [.. parsed.Errors.Select(e => string.Join(' ', e.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        string[] words = [.. parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens.Select(t => $"'{t}' is not understood.") : messages];
        return $"{string.Join(' ', words)} `demarche {Called(parsed)}--help` says what can be given.";
    }

    // The names of the commands called, each with a blank behind it.
    private static string Called(ParseResult parsed) =>
        string.Concat(parsed.CommandResult.Command.Parents.Reverse().Append(parsed.CommandResult.Command).OfType<Command>().Where(c => c is not RootCommand).Select(c => c.Name + " "));
}
