using Demarche.Reading.Documents;
using Demarche.Reading.Furniture;
using Demarche.Sources;

namespace Demarche.Tests.Sources;

public class SamplesTests
{
    private static SourceFile Open(string name)
    {
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "Demarche.slnx"))) root = Path.GetDirectoryName(root);
        return SourceFile.Open(Path.Combine(root!, "samples", name));
    }

    [Theory]
    [InlineData("civic-space.txt", "Cambodia: Speak Up in Sydney", "2018-03-12", 0)]
    [InlineData("summit.html", "Hun Sen to attend summit in Sydney", "2018-03-14", 23)]
    [InlineData("un-note.md", "The United Nations on Cambodia: a note", "2018-03-15", 0)]
    public void Each_sample_has_its_title_day_and_furniture(string name, string title, string published, int furniture)
    {
        var document = Open(name).ReadDocument();
        (document.Metadata.Title, document.Metadata.Published).ShouldBe((title, published));
        FurnitureFinder.Find(document).Count.ShouldBe(furniture);
    }

    [Fact]
    public void What_is_left_of_the_page_is_its_text()
    {
        var document = Open("summit.html").ReadDocument();
        var furniture = FurnitureFinder.Find(document);
        document.Blocks.Where(b => !furniture.Any(f => f.Start <= b.Start && b.End <= f.End)).Select(b => (b.Kind, document.Text[b.Start..b.End].Split(' ')[0]))
            .ShouldBe([(BlockKind.Heading, "Hun"), (BlockKind.Caption, "Flags"), (BlockKind.Paragraph, "Prime"), (BlockKind.Paragraph, "The"), (BlockKind.Paragraph, "Cambodia"),
                (BlockKind.Paragraph, "James"), (BlockKind.Paragraph, "The")]);
    }
}
