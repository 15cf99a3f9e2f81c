using Demarche.Cli;

namespace Demarche.Tests;

public class CommandLineTests
{
    [Fact]
    public void An_unknown_command_is_bad_input() => CommandLine.Run(["fly"]).ShouldBe(CommandLine.BadInput);
}
