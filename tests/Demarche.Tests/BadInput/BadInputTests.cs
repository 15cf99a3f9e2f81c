using System.Text;

using Demarche.Sources;

namespace Demarche.Tests.BadInput;

/// <summary>Input that cannot be used gets one clear line on standard error and exit code 2; nothing is printed or left behind.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("none.txt", "there is no file 'none.txt'")]
    [InlineData("empty.txt", "'empty.txt' is empty")]
    [InlineData("blank.txt", "'blank.txt' is empty")]
    [InlineData("binary.txt", "'binary.txt' is binary")]
    [InlineData("image.txt", "'image.txt' is")]
    [InlineData("latin.txt", "'latin.txt' is not UTF-8: byte 3")]
    [InlineData("long.txt", "'long.txt' is too large (50 MiB): the limit is 32 MiB")]
    [InlineData("folder", "'folder' is a folder")]
    public void A_source_that_cannot_be_read(string name, string says)
    {
        switch (name)
        {
            case "empty.txt": Write(name); break;
            case "blank.txt": Write(name, " \r\n\t\n"u8); break;
            case "binary.txt": Write(name, "text and\0zero"u8); break;
            case "image.txt": Write(name, [0x89, .. "PNG\r\n\u001A\n"u8]); break;
            case "latin.txt": Write(name, [.. "caf"u8, 0xE9]); break;
            case "long.txt": OneLine(name, 50 * 1024 * 1024); break;
            case "folder": Directory.CreateDirectory(folder[name]); break;
        }
        Refused(says, "read", name, "--format", "json");
        Refused(says, "brief", name, "--on", "KHM", "--with", "AUS", "--meeting", "2018-03-17", "-o", "out");
        Refused($"'{name}'", "check", name);
        WroteNothing();
    }

    [Theory]
    [InlineData("--on Norland", "Norland")]
    [InlineData("--with XXX", "XXX")]
    [InlineData("--with KHM", "Cambodia")]
    [InlineData("--meeting 2015-02-30", "2015-02-30")]
    [InlineData("--meeting 2018-03", "2018-03")]
    [InlineData("--meeting soon", "soon")]
    [InlineData("--meeting 2018-03-18/2018-03-17", "2018-03-18/2018-03-17")]
    [InlineData("--published 2015-13-01", "2015-13-01")]
    [InlineData("--published yesterday", "yesterday")]
    public void A_briefing_of_no_state_or_day(string option, string names)
    {
        Source("a.txt");
        Dictionary<string, string> options = new() { ["--on"] = "KHM", ["--with"] = "AUS", ["--meeting"] = "2018-03-17" };
        options[option.Split(' ')[0]] = option.Split(' ')[1];
        Refused(names, ["brief", "a.txt", "-o", "out", .. options.SelectMany(o => new[] { o.Key, o.Value })]);
        WroteNothing();
    }

    [Theory]
    [InlineData("read", "a.txt", "--published", "2015-13-01")]
    [InlineData("read", "a.txt", "--published", "2015", "--published", "2016")]
    [InlineData("read", "a.txt", "b.txt", "--format", "json")]
    [InlineData("read", "a.txt", "--explain", "p999")]
    [InlineData("read", "a.txt", "--format", "xml")]
    [InlineData("read", "a.txt", "--pubished", "2015")]
    [InlineData("read")]
    [InlineData("brief", "a.txt", "--on", "KHM")]
    [InlineData("check", "a.txt")]
    [InlineData("fly")]
    public void A_command_that_does_not_add_up(params string[] arguments)
    {
        Source("a.txt");
        Source("b.txt");
        Refused("", arguments);
    }

    [Fact]
    public void An_output_folder_that_is_a_file()
    {
        Source("a.txt");
        Write("out", "somebody's notes"u8);
        Refused("out", "brief", "a.txt", "--on", "KHM", "--with", "AUS", "--meeting", "2018-03-17", "-o", "out");
        File.ReadAllText(folder["out"]).ShouldBe("somebody's notes");
        Refused("out", "brief", "a.txt", "--on", "KHM", "--with", "AUS", "--meeting", "2018-03-17", "-o", Path.Combine("out", "inner"));
    }

    [Fact]
    public void A_folder_that_takes_no_second_file_keeps_none()
    {
        // A folder stands where the page would go: neither the document before it nor the record of what was written stays.
        Source("a.txt");
        Directory.CreateDirectory(folder["out/briefing.html"]);
        Refused("out", "brief", "a.txt", "--on", "KHM", "--with", "AUS", "--meeting", "2018-03-17", "-o", "out");
        Directory.EnumerateFileSystemEntries(folder["out"]).Select(Path.GetFileName).ShouldBe(["briefing.html"]);
    }

    [Fact]
    public void One_file_of_many_that_cannot_be_read_is_told_in_its_line()
    {
        Source("a.txt");
        var outcome = Executable.Run(folder.Path, "read", "a.txt", "none.txt", "a.txt", "--format", "jsonl");
        outcome.Exit.ShouldBe(2);
        string[] lines = outcome.Output.TrimEnd().Split('\n');
        lines.Length.ShouldBe(3);
        lines.Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.TryGetProperty("error", out _)).ShouldBe([false, true, false]);
    }

    [Fact]
    public void A_line_of_twenty_megabytes_is_read_as_far_as_the_text_goes()
    {
        OneLine("line.txt", 20 * 1024 * 1024);
        var outcome = Executable.Run(folder.Path, "read", "line.txt", "--format", "text");
        (outcome.Exit, outcome.Error).ShouldBe((0, ""));
        outcome.Output.Length.ShouldBe(20 * 1024 * 1024);
    }

    [Fact]
    public void What_stands_in_the_message_is_one_line_even_where_the_name_is_two()
    {
        string message = new UnusableInputException("there is no file 'a\nb'", "Check its name.").Message;
        message.ShouldNotContain('\n');
    }

    private void Refused(string says, params string[] arguments)
    {
        var outcome = Executable.Run(folder.Path, arguments);
        outcome.Exit.ShouldBe(2, outcome.Output + outcome.Error);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("demarche: ");
        outcome.Error.ShouldContain(says);
        outcome.Error.TrimEnd().Split('\n').Length.ShouldBe(1, outcome.Error);
        outcome.Error.ShouldNotContain("   at ");
        outcome.Error.ShouldNotContain("Exception");
    }

    private void WroteNothing() =>
        (Directory.Exists(folder["out"]) ? Directory.EnumerateFileSystemEntries(folder["out"]).ToList() : []).ShouldBeEmpty();

    private void Source(string name) => File.WriteAllText(folder[name], "The court sentenced the editor to two years in prison on 3 May 2010.\n");

    private void Write(string name, ReadOnlySpan<byte> bytes = default) => File.WriteAllBytes(folder[name], bytes.ToArray());

    private void OneLine(string name, int length)
    {
        byte[] words = Encoding.ASCII.GetBytes("The court sat and rose again, ");
        using var file = File.Create(folder[name]);
        for (int i = 0; i + words.Length <= length; i += words.Length) file.Write(words);
        file.Write(words.AsSpan(0, (int)(length - file.Length)));
    }
}
