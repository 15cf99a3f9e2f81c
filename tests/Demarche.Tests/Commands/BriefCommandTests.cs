using Demarche.Cli;

namespace Demarche.Tests.Commands;

public sealed class BriefCommandTests : IDisposable
{
    private const string Source = "Police arrested the editor Omar Dabo in Banjul on 4 March 2019. The government of the Gambia should release Omar Dabo.\n";
    private static readonly string[] Samples = ["civic-space.txt", "summit.html", "un-note.md"];
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
    public void A_source_of_after_the_meeting_is_named_and_where_none_is_left_it_is_said()
    {
        Outcome outcome = Executable.Run(folder, "brief", "piece.txt", "--on", "GMB", "--with", "SEN", "--meeting", "2019-03-01", "--published", "2019-03-05", "-o", "out");
        outcome.Exit.ShouldBe(CommandLine.Success);
        outcome.Output.ShouldContain("out    piece.txt (2019-03-05): published after the meeting's first day");
        outcome.Output.ShouldContain("next   no source is left");
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

    [Fact]
    public void The_samples_make_a_briefing_that_holds_in_each_format_and_asks_what_their_lists_ask()
    {
        CommandLine.Run(["brief", .. Samples.Select(f => Path.Combine(Repository.Root, "samples", f)), "--on", "Cambodia", "--with", "Australia", "--meeting", "2018-03-17/2018-03-18", "-o", At("out")]).ShouldBe(CommandLine.Success);
        foreach (string format in (string[])["docx", "html", "md"]) CommandLine.Run(["check", At($"out/briefing.{format}")]).ShouldBe(CommandLine.Success, format);
        string text = File.ReadAllText(At("out/briefing.md"));
        text.ShouldContain("**Action** Ask Cambodia to protect journalists and human rights defenders from harassment, as the Human Rights Committee recommended.[^");
        text.ShouldContain("**Action** Ask the other side, as the source does: “release Kem Sokha and drop the charge of treason”.[^");
        text.ShouldNotContain("Australia urged");
    }

    [Fact]
    public void Charges_of_like_words_are_one_ask_under_the_right_that_they_punish_and_a_bill_has_its_own()
    {
        File.WriteAllText(At("piece.txt"),
            "A court in Banjul sentenced the poet Ebrima Jallow to two years in prison on a charge of \"insulting the state\" after a short trial in 2018. "
            + "In February police arrested two students on suspicion of \"insulting the state or its religious leaders.\" "
            + "A new law on charities, currently under consideration, would let the ministry close any of them. The government has cracked down on critics.\n");
        Brief().ShouldBe(CommandLine.Success);
        string text = File.ReadAllText(At("out/briefing.md"));
        text.Split("### ").Count(a => a.Contains("Ask that nobody be held for lawful conduct")).ShouldBe(1);
        text.ShouldContain(". Freedom of opinion and expression: “insulting the state");
        text.ShouldNotContain("freedom of thought, conscience and religion");
        text.ShouldContain("Ask that the new law on charities not be adopted as it stands.");
        text.ShouldNotContain("been cracked down");
    }

    [Fact]
    public void What_the_state_should_do_is_asked_in_its_words_without_who_says_so_and_for_the_person_it_names()
    {
        File.WriteAllText(At("piece.txt"),
            "The Gambian authorities should immediately release the nurse Fatou Sanneh, who was sentenced to two years in prison in May 2018, three unions said.\n"
            + "The government must answer the letters of the Human Rights Committee.\n");
        Brief().ShouldBe(CommandLine.Success);
        string text = File.ReadAllText(At("out/briefing.md"));
        text.ShouldContain(": Fatou Sanneh\n\n**Action** Ask that the Gambian authorities immediately release the nurse Fatou Sanneh.[^");
        text.ShouldContain("**Action** Ask that the government answer the letters of the Human Rights Committee.[^");
        File.WriteAllText(At("out/briefing.md"), text.Replace("Ask that the government answer the letters", "Ask that the government burn the letters"));
        CommandLine.Run(["check", At("out/briefing.md")]).ShouldBe(CommandLine.FoundFaults);
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
