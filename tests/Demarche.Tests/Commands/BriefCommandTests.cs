using Demarche.Cli;

namespace Demarche.Tests.Commands;

public sealed class BriefCommandTests : IDisposable
{
    private const string Source = "Police arrested the editor Omar Dabo in Banjul on 4 March 2019. The government of the Gambia should release Omar Dabo.\n";
    private readonly string folder = Directory.CreateTempSubdirectory("brief").FullName;

    public BriefCommandTests() => File.WriteAllText(At("piece.txt"), Source);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void From_a_source_to_a_briefing_that_holds_and_fails_once_it_is_falsified()
    {
        Brief().ShouldBe(CommandLine.Success);
        Directory.GetFiles(At("out")).Select(Path.GetFileName).Order().ShouldBe([".demarche.json", "briefing.docx", "briefing.html", "briefing.md"]);
        foreach (string format in (string[])["docx", "html", "md"]) CommandLine.Run(["check", At($"out/briefing.{format}")]).ShouldBe(CommandLine.Success, format);

        string text = File.ReadAllText(At("out/briefing.md"));
        text.ShouldContain("Omar Dabo was arrested");
        File.WriteAllText(At("out/briefing.md"), text.Replace("Omar Dabo was arrested", "Omar Dabo was killed"));
        CommandLine.Run(["check", At("out/briefing.md"), "--format", "json"]).ShouldBe(CommandLine.FoundFaults);

        Directory.Delete(At("out/sources"), recursive: true);
        CommandLine.Run(["check", At("out/briefing.docx")]).ShouldBe(CommandLine.BadInput, "its source is gone");
        CommandLine.Run(["check", At("out/briefing.docx"), "--source", At("piece.txt")]).ShouldBe(CommandLine.Success);
    }

    [Fact]
    public void What_is_asked_of_the_state_is_an_ask_and_a_capital_keeps_its_part()
    {
        File.WriteAllText(At("piece.txt"), "The Human Rights Committee urged the government of the Gambia to answer its letters. Banjul exported 5 million dollars in groundnuts to Senegal in 2018.\n");
        Brief().ShouldBe(CommandLine.Success);
        string text = File.ReadAllText(At("out/briefing.md"));
        text.ShouldContain("answer its letters, as");
        text.ShouldContain("Banjul exported");
        text.ShouldNotContain("Senegal exported");
    }

    [Theory]
    [InlineData("--on", "Atlantis")]
    [InlineData("--with", "GMB")]
    [InlineData("--meeting", "2019-02-30")]
    [InlineData("--meeting", "2019-04")]
    [InlineData("--meeting", "2019-04-02/2019-04-01")]
    [InlineData("--published", "2019-13")]
    [InlineData("-o", "piece.txt")]
    public void What_cannot_be_used_is_refused_and_leaves_nothing(string option, string value)
    {
        Brief(option, option == "-o" ? At(value) : value).ShouldBe(CommandLine.BadInput);
        Directory.Exists(At("out")).ShouldBeFalse();
        File.ReadAllText(At("piece.txt")).ShouldBe(Source);
    }

    private int Brief(string? option = null, string? value = null)
    {
        Dictionary<string, string> options = new() { ["--on"] = "The Gambia", ["--with"] = "SEN", ["--meeting"] = "2019-04-01/2019-04-02", ["--published"] = "2019-03-06", ["-o"] = At("out") };
        if (option is not null) options[option] = value!;
        return CommandLine.Run(["brief", At("piece.txt"), .. options.SelectMany(o => (string[])[o.Key, o.Value])]);
    }

    private string At(string name) => Path.Combine(folder, name);
}
