using Demarche.Reading.Documents;

namespace Demarche.Reading.Tests.Documents;

public class MarkdownTextTests
{
    private static Document Read(string markdown) => DocumentReader.Read(markdown, TextFormat.Markdown);

    [Fact]
    public void The_text_is_without_marks() =>
        Read("# A *trial*\n\nThe court [sat](http://x.example) &amp; **rose**\non Monday.\n\n1. one\n2. two `code`\n\n> quoted\n\n![A hall](h.png)\n").Text
            .ShouldBe("A trial\n\nThe court sat & rose on Monday.\n\none\n\ntwo code\n\nquoted\n\nA hall");

    [Fact]
    public void Kinds_follow_the_marks() =>
        Read("# H\n\nP\n\n- L\n  - M\n\n> Q\n\n![C](c.png)\n\n| a | b |\n|---|---|\n| c | d |\n").Blocks.Select(b => (b.Kind, b.Level))
            .ShouldBe([(BlockKind.Heading, 1), (BlockKind.Paragraph, 0), (BlockKind.List, 1), (BlockKind.List, 2), (BlockKind.Quote, 0), (BlockKind.Caption, 0),
                (BlockKind.Paragraph, 0), (BlockKind.Paragraph, 0), (BlockKind.Paragraph, 0), (BlockKind.Paragraph, 0)]);

    [Fact]
    public void HTML_inside_is_read_as_HTML() => Read("<div>\n<p>One</p><script>x</script>\n</div>\n\nTwo<br>three\n").Text.ShouldBe("One\n\nTwo\nthree");

    [Fact]
    public void Front_matter_is_metadata_and_no_text()
    {
        var document = Read("---\ntitle: \"A trial\"\nauthor: Ana Pereira\npublisher: Vik Press\ndate: 2010-05-03\n---\n\nThe court sat.\n");
        document.Text.ShouldBe("The court sat.");
        var m = document.Metadata;
        (m.Title, m.Publisher, m.Published, m.Authors![0].Name).ShouldBe(("A trial", "Vik Press", "2010-05-03", "Ana Pereira"));
    }

    [Fact]
    public void Nesting_too_deep_for_the_parser_is_read_as_plain_text() => Read(new string('>', 50_000) + " Seen").Text.ShouldContain("Seen");
}
