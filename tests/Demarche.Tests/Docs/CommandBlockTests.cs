namespace Demarche.Tests.Docs;

/// <summary>Every command block of the pages is run, in a copy of what a newcomer finds, and does what the page says.</summary>
public class CommandBlockTests
{
    // Too long for a test, or not about the reader's work: that they are there and may be run is all that is checked.
    private static readonly string[] NotRun = ["./test", "./measure", ".ci/run", "dotnet", "git", "apt-get"];

    /// <summary>Pages that show commands.</summary>
    public static TheoryData<string> Pages => new(Page.All.Where(p => p.Commands().Count > 0).Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_do_what_the_page_says(string name)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The blocks are written for a POSIX shell.");
        using TemporaryFolder folder = new();
        foreach (string part in new[] { "samples", "lexicons" }) folder.Copy(part);
        File.CreateSymbolicLink(folder["demarche"], Executable.Demarche);
        List<string> faults = [];
        foreach (var command in Page.All.Single(p => p.Name == name).Commands())
        {
            string program = command.Words[0];
            if (NotRun.Contains(program))
            {
                if (program.Contains('/') && !IsExecutable(program)) faults.Add($"{command.Place}: {program} is not there to be run");
                continue;
            }
            var outcome = Executable.Start("/bin/bash", folder.Path, "-c", command.Written);
            if (outcome.Exit != command.Exit) faults.Add($"{command.Place}: exit {outcome.Exit}, the page says {command.Exit}\n{outcome.Error}{outcome.Output}");
            else if (!command.Matches(outcome.Output + outcome.Error)) faults.Add($"{command.Place} shows what is not printed:\n{outcome.Output}{outcome.Error}");
        }
        faults.ShouldBeEmpty(string.Join("\n", faults));
    }

    [Theory]
    [InlineData("a … c", "a b c\n", true)]
    [InlineData("a … c", "a b\n", false)]
    [InlineData("a\n…\nd", "a\nb\nc\nd\n", true)]
    [InlineData("a\n…", "a\n", true)]
    [InlineData("a\n…\nd", "a\nb\n", false)]
    [InlineData("a", "a\nb\n", false)]
    [InlineData("aa…a", "aa", false)]
    public void An_ellipsis_stands_for_anything(string shown, string printed, bool matches) =>
        new ShownCommand("", "", [.. shown.Split('\n')]).Matches(printed).ShouldBe(matches);

    [Fact]
    public void A_block_is_read_as_commands_and_what_they_print()
    {
        var commands = new Page("a.md", "```console\n$ one # exit 1\nprinted\n\n$ two \\\n    three\n```\ntext\n```sh\n# why\nfour\n```\n```json\n{}\n```").Commands();
        commands.Select(c => (c.Place, c.Written, c.Exit)).ShouldBe([("a.md:2", "one # exit 1", 1), ("a.md:5", "two three", 0), ("a.md:11", "four", 0)]);
        commands[0].Shown.ShouldBe(["printed", ""]);
        commands[2].Shown.ShouldBeNull();
    }

    private static bool IsExecutable(string program) =>
        File.Exists(Path.Combine(Repository.Root, program)) && !OperatingSystem.IsWindows() && File.GetUnixFileMode(Path.Combine(Repository.Root, program)).HasFlag(UnixFileMode.UserExecute);
}
