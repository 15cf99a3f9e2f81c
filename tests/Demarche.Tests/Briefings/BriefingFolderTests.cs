using Demarche.Briefings;
using Demarche.Sources;

namespace Demarche.Tests.Briefings;

public sealed class BriefingFolderTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_nobody_touched_is_written_anew()
    {
        Write("one");
        Write("two").Written.Select(Path.GetFileName).ShouldBe(["briefing.md", "briefing.html"]);
        File.ReadAllText(Path.Combine(folder, "briefing.md")).ShouldBe("two");
    }

    [Fact]
    public void What_somebody_edited_is_kept_and_the_new_one_gets_another_name()
    {
        Write("one");
        string edited = Path.Combine(folder, "briefing.md");
        File.WriteAllText(edited, "mine");
        var (written, kept) = Write("two");
        written.Select(Path.GetFileName).ShouldBe(["briefing-2.md", "briefing-2.html"]);
        kept.ShouldBe([edited]);
        File.ReadAllText(edited).ShouldBe("mine");
        Write("three").Written.Select(Path.GetFileName).ShouldBe(["briefing-2.md", "briefing-2.html"]);
        File.ReadAllText(Path.Combine(folder, "briefing-2.md")).ShouldBe("three");
    }

    [Fact]
    public void A_file_that_we_did_not_write_counts_as_edited()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "briefing.html"), "theirs");
        Write("one").Written[0].ShouldEndWith("briefing-2.md");
    }

    [Fact]
    public void Nothing_is_left_beside_the_files() =>
        (Write("one"), Directory.GetFiles(folder).Select(Path.GetFileName).Order()).Item2.ShouldBe([".demarche.json", "briefing.html", "briefing.md"]);

    [Fact]
    public void A_folder_that_cannot_be_made_is_one_clear_line()
    {
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        Should.Throw<UnusableInputException>(() => BriefingFolder.Open(file)).Message.ShouldNotContain("\n");
    }

    private (IReadOnlyList<string> Written, IReadOnlyList<string> Kept) Write(string text) =>
        BriefingFolder.Open(folder).Write([("md", System.Text.Encoding.UTF8.GetBytes(text)), ("html", System.Text.Encoding.UTF8.GetBytes(text))]);
}
