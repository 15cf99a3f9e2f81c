using System.CommandLine;
using System.CommandLine.Help;

using Demarche.Cli;

namespace Demarche.Tests.Docs;

/// <summary>Every command and option has an example in the pages, and those examples are run (see <see cref="CommandBlockTests"/>).</summary>
public class CommandCoverageTests
{
    [Fact]
    public void Every_command_and_option_has_an_example()
    {
        var examples = Page.All.SelectMany(p => p.Commands()).Select(c => c.Words).ToList();
        List<string> missing = [];
        Visit(CommandLine.Root(), [], examples, missing);
        missing.ShouldBeEmpty();
    }

    private static void Visit(Command command, string[] path, IReadOnlyList<IReadOnlyList<string>> examples, List<string> missing)
    {
        var own = examples.Where(e => Calls(e, path)).ToList();
        string name = string.Join(' ', ["demarche", .. path]);
        if (own.Count == 0 && command.Subcommands.Count == 0) missing.Add(name);
        foreach (var option in command.Options.Where(o => o is not HelpOption && !o.Hidden))
        {
            string[] written = [option.Name, .. option.Aliases];
            if (!own.Any(e => e.Intersect(written).Any())) missing.Add($"{name} {option.Name}");
        }
        foreach (var inner in command.Subcommands) Visit(inner, [.. path, inner.Name], examples, missing);
    }

    // './demarche read a.txt' and 'printf … | ./demarche edtf' both call.
    private static bool Calls(IReadOnlyList<string> words, string[] path)
    {
        int at = words.ToList().FindIndex(w => w is "./demarche");
        return at >= 0 && words.Skip(at + 1).Take(path.Length).SequenceEqual(path);
    }
}
