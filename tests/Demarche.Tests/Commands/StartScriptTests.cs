namespace Demarche.Tests.Commands;

/// <summary>
/// <c>./demarche</c> in a fresh clone: when it builds, and that starts at once wait for each other. A real build takes a
/// minute, so a stand-in for the SDK takes its place, which notes that it was called and leaves a program behind.
/// </summary>
public sealed class StartScriptTests : IDisposable
{
    private const string BuildLine = "demarche: building (once, and when sources changed) …\n";

    private readonly TemporaryFolder clone = new();
    private readonly string builds;

    public StartScriptTests()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The script is for bash.");
        builds = clone["builds"];
        Write("demarche", File.ReadAllText(Path.Combine(Repository.Root, "demarche")));
        Write("src/Demarche.Cli/Program.cs", "// a source");
        Write("sdk/dotnet", """
            #!/usr/bin/env bash
            echo build >>"$CLONE/builds"
            if [[ -f $CLONE/broken ]]; then echo "src/Program.cs(1,1): error CS1002: ; expected"; exit 1; fi
            sleep 1
            mkdir -p "$CLONE/src/Demarche.Cli/bin/Release/net10.0"
            program=$CLONE/src/Demarche.Cli/bin/Release/net10.0/Demarche.Cli
            printf '#!/usr/bin/env bash\necho "ran $*"\n' >"$program"
            chmod +x "$program"
            """);
    }

    public void Dispose() => clone.Dispose();

    [Fact]
    public async Task Two_starts_at_once_build_once_and_both_run()
    {
        var both = await Task.WhenAll(Task.Run(() => Start("read", "one")), Task.Run(() => Start("read", "two")));
        both.Select(o => o.Output).ShouldBe(["ran read one\n", "ran read two\n"]);
        both.ShouldAllBe(o => o.Exit == 0);
        Builds().ShouldBe(1);
        both.Select(o => o.Error).Order(StringComparer.Ordinal).ShouldBe(["", BuildLine]);
    }

    [Fact]
    public void A_start_builds_again_only_where_sources_changed()
    {
        Start("a").Error.ShouldBe(BuildLine);
        Start("b").ShouldBe(new(0, "ran b\n", ""));
        Builds().ShouldBe(1);
        Write("lexicons/words.yaml", "word: [one]");
        Start("c").ShouldBe(new(0, "ran c\n", BuildLine));
        Builds().ShouldBe(2);
        Start("d").Error.ShouldBeEmpty();
        Builds().ShouldBe(2);
    }

    [Fact]
    public void What_a_build_writes_is_no_source()
    {
        Start("a");
        Write("src/Demarche.Cli/obj/project.assets.json", "{}");
        Write("src/Demarche.Cli/bin/Release/net10.0/more.dll", "");
        Start("b").Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_build_that_fails_says_why_and_is_tried_again()
    {
        Write("broken", "");
        var failed = Start("a");
        failed.Exit.ShouldBe(2);
        failed.Output.ShouldBeEmpty();
        failed.Error.ShouldBe(BuildLine + "src/Program.cs(1,1): error CS1002: ; expected\ndemarche: the build failed; all of its output is in .build/log\n");
        File.Delete(clone["broken"]);
        Start("b").Output.ShouldBe("ran b\n");
    }

    [Fact]
    public void Without_an_sdk_it_says_what_to_install()
    {
        // Only the tools that the script itself needs.
        Directory.CreateDirectory(clone["tools"]);
        foreach (string tool in (string[])["env", "bash", "dirname", "readlink", "find", "sort", "cksum"])
        {
            File.CreateSymbolicLink(clone[$"tools/{tool}"], Executable.Start("/usr/bin/env", clone.Path, "which", tool).Output.Trim());
        }
        var start = Executable.Start("/usr/bin/env", clone.Path, $"PATH={clone["tools"]}", clone["demarche"]);
        start.Exit.ShouldBe(2);
        start.Error.ShouldStartWith("demarche: the .NET 10 SDK is not on PATH.");
    }

    private Outcome Start(params string[] arguments) =>
        Executable.Start("/usr/bin/env", clone.Path, [$"PATH={clone["sdk"]}:{Environment.GetEnvironmentVariable("PATH")}", $"CLONE={clone.Path}", clone["demarche"], .. arguments]);

    private int Builds() => File.ReadAllLines(builds).Length;

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(clone[name])!);
        File.WriteAllText(clone[name], text);
        if (!OperatingSystem.IsWindows() && name is ("demarche" or "sdk/dotnet")) File.SetUnixFileMode(clone[name], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
