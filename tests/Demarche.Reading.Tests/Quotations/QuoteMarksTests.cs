using CsCheck;

using Demarche.Reading.Documents;
using Demarche.Reading.Quotations;

namespace Demarche.Reading.Tests.Quotations;

public class QuoteMarksTests
{
    private static string[] Find(string text) =>
        [.. QuoteMarks.Find(DocumentReader.Read(text, TextFormat.Plain)).Select(q => text[q.Start..q.End])];

    [Theory]
    [InlineData("He said “go now” twice.", "“go now”")]
    [InlineData("He said \"go now\" twice.", "\"go now\"")]
    [InlineData("He said ``go now'' twice.", "``go now''")]
    [InlineData("He said ''go now'' twice.", "''go now''")]
    [InlineData("Er sagte „go now“ twice.", "„go now“")]
    [InlineData("He said «go now» twice.", "«go now»")]
    [InlineData("He said ‘go now’ twice.", "‘go now’")]
    [InlineData("He said 'go now' twice.", "'go now'")]
    [InlineData("‘It's the workers’ day,’ he said.", "‘It's the workers’ day,’")]
    [InlineData("“He cried ‘go’ and left,” she said.", "“He cried ‘go’ and left,”")]
    public void Finds_each_style_of_marks(string text, string quoted) => Find(text).ShouldBe([quoted]);

    [Fact]
    public void A_mark_gone_astray_takes_nothing_with_it() => Find("A 5\" pipe and the dogs' bowl.").ShouldBeEmpty();

    [Fact]
    public void Ranges_lie_in_the_text_in_order_whatever_the_marks() =>
        Gen.String[Gen.Char["ab .,\n\"'“”‘’«»„`"], 0, 40].Sample(text =>
        {
            Document document = DocumentReader.Read(text, TextFormat.Plain);
            int last = 0;
            foreach (QuotedSpan span in QuoteMarks.Find(document))
            {
                if (span.Start < last || span.End <= span.Start || span.End > document.Text.Length) return false;
                last = span.End;
            }
            return true;
        });
}
