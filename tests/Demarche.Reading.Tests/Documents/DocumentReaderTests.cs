using CsCheck;

using Demarche.Reading.Documents;

namespace Demarche.Reading.Tests.Documents;

/// <summary>What holds for any string in any format.</summary>
public class DocumentReaderTests
{
    private static readonly string[] Pieces =
    [
        "The court fined two editors on Monday.", "and they appealed", "SECOND PART", "- an item", "1. a numbered item", "(a) a lettered one", "\n", "\n", "\n\n", "\r\n", "\r",
        "\t", "    ", " ", "<p>", "</p>", "<div>", "</div>", "<li>", "<ul>", "</ul>", "<nav>", "</nav>", "<br>", "<script>x", "</script>", "<!--", "-->", "<b", "&amp;", "&#0;",
        "<table><tr><td>", "</table>", "<template>", "# Head", "> quoted", "* * *", "```", "|a|b|\n|-|-|\n|c|d|", "[text](x)", "![alt](y)", "\u00AD", "\u200B", "\uFEFF", "\uD800", "é", "ة",
        "\0", "By Ana Pereira", "3 May 2010", "---\ntitle: x\n---\n", "<a href=x>link</a>", "<form>", "<!DOCTYPE html>", "<h1>", "</h1>", "<style>", "\u2028", "\f",
    ];

    private static readonly Gen<string> Texts =
        Gen.Frequency((3, Gen.OneOf(Pieces).Array[0, 30].Select(string.Concat)), (1, Gen.String[0, 200]));

    private static void Holds(Document document)
    {
        int at = 0;
        foreach (var block in document.Blocks)
        {
            block.Start.ShouldBeGreaterThanOrEqualTo(at);
            block.End.ShouldBeGreaterThan(block.Start);
            block.End.ShouldBeLessThanOrEqualTo(document.Text.Length);
            block.LinkDensity.ShouldBeInRange(0, 1);
            document.Text.AsSpan(at, block.Start - at).IsWhiteSpace().ShouldBeTrue();
            char.IsWhiteSpace(document.Text[block.Start]).ShouldBeFalse();
            char.IsWhiteSpace(document.Text[block.End - 1]).ShouldBeFalse();
            at = block.End;
        }
        document.Text.AsSpan(at).IsWhiteSpace().ShouldBeTrue();
    }

    [Fact]
    public void Blocks_are_in_order_and_cover_any_plain_text() => Texts.Sample(s =>
    {
        var document = DocumentReader.Read(s, TextFormat.Plain);
        document.Text.ShouldBe(s.Length > 0 && s[0] == '\uFEFF' ? s[1..] : s);
        Holds(document);
    }, iter: 2000);

    [Fact]
    public void Blocks_are_in_order_and_cover_any_Markdown() => Texts.Sample(s => Holds(DocumentReader.Read(s, TextFormat.Markdown)), iter: 1000);

    [Fact]
    public void Blocks_are_in_order_and_cover_any_HTML() => Texts.Sample(s => Holds(DocumentReader.Read(s, TextFormat.Html)), iter: 1000);

    [Fact]
    public void A_byte_order_mark_is_dropped() => DocumentReader.Read("\uFEFFPolice came.", TextFormat.Plain).Text.ShouldBe("Police came.");
}
