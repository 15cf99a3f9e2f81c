using System.Text;

using CsCheck;

using Demarche.Reading.Documents;

namespace Demarche.Reading.Tests.Documents;

public class PlainTextTests
{
    private static readonly string[] Paragraphs =
    [
        "The Ministry of Justice of Norland refused to register the Union of Miners for the third time in April, saying that Article 7 of the statute lacked a seal.",
        "Members of the union met the Deputy Minister, Anna Holm, on Tuesday and asked for a list of the faults. She promised an answer within ten days, the union said.",
        "No answer came. In June the District Court of Vik heard the complaint and sent it back to the Ministry, where it lies today with 41 others of its kind.",
        "Observers from the Council say that Norland has now refused every union that it was asked to register since 2009, most of them twice or more often.",
    ];

    private static string Wrap(string paragraph, int width, string end)
    {
        StringBuilder wrapped = new();
        int line = 0;
        foreach (string word in paragraph.Split(' '))
        {
            if (line > 0 && line + 1 + word.Length > width)
            {
                wrapped.Append(end);
                line = 0;
            }
            else if (line > 0)
            {
                wrapped.Append(' ');
                line++;
            }
            wrapped.Append(word);
            line += word.Length;
        }
        return wrapped.ToString();
    }

    private static string[] Blocks(string text) =>
        [.. DocumentReader.Read(text, TextFormat.Plain) is var d ? d.Blocks.Select(b => string.Join(' ', d.Text[b.Start..b.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))) : []];

    private static (BlockKind, string)[] Kinds(string text) =>
        [.. DocumentReader.Read(text, TextFormat.Plain) is var d ? d.Blocks.Select(b => (b.Kind, d.Text[b.Start..b.End])) : []];

    [Fact]
    public void Paragraphs_wrapped_at_any_width_are_joined() =>
        Gen.Select(Gen.Int[20, 150], Gen.OneOf("\n", "\r\n", "\r")).Sample((width, end) =>
            Blocks(string.Join(end + end, Paragraphs.Select(p => Wrap(p, width, end)))).ShouldBe(Paragraphs));

    [Fact]
    public void One_paragraph_a_line_needs_no_blank_line() => Blocks(string.Join('\n', Paragraphs)).ShouldBe(Paragraphs);

    [Fact]
    public void A_paragraph_may_open_with_an_indent_alone() =>
        Blocks(string.Join('\n', Paragraphs.Select(p => Wrap("____" + p, 68, "\n").Replace("____", "    ")))).ShouldBe(Paragraphs);

    [Fact]
    public void A_whole_text_may_stand_further_in() =>
        Blocks(string.Join("\n\n", Paragraphs.Select(p => "  " + Wrap(p, 60, "\n  ")))).ShouldBe(Paragraphs);

    [Theory]
    [InlineData("-", "-")]
    [InlineData("*", "*")]
    [InlineData("•", "•")]
    [InlineData("1.", "2.")]
    [InlineData("(a)", "(b)")]
    [InlineData("i)", "ii)")]
    public void List_items_are_blocks_with_their_markers(string first, string second)
    {
        string text = $"The union asks the Ministry:\n{first} to register it without delay and\n   to publish the decision;\n{second} To answer its letters.";
        var document = DocumentReader.Read(text, TextFormat.Plain);
        document.Blocks.Select(b => b.Kind).ShouldBe([BlockKind.Paragraph, BlockKind.List, BlockKind.List]);
        document.Blocks[1].MarkerLength.ShouldBe(first.Length + 1);
        text[document.Blocks[1].Start..document.Blocks[1].End].ShouldEndWith("publish the decision;");
    }

    [Fact]
    public void A_number_that_wrapping_brought_to_a_lines_start_opens_no_item()
    {
        string text = "The court of appeal in the capital took up the case and said on\n12. May that the union of miners must be heard, after which the\nministry asked it to wait for a hearing that was never held at all\nin that year.";
        Kinds(text).ShouldBe([(BlockKind.Paragraph, text)]);
    }

    [Fact]
    public void Headings_are_short_lines_apart()
    {
        string text = $"Norland Refuses a Union\n\n{Paragraphs[0]}\n\nWHAT THE COURT SAID\n{Paragraphs[2]}\n\nWhat comes next\n\n{Paragraphs[3]}";
        Kinds(text).Where(b => b.Item1 == BlockKind.Heading).Select(b => b.Item2).ShouldBe(["Norland Refuses a Union", "WHAT THE COURT SAID", "What comes next"]);
    }

    [Fact]
    public void A_sentence_apart_is_no_heading() => Kinds($"They were not heard.\n\n{Paragraphs[0]}")[0].Item1.ShouldBe(BlockKind.Paragraph);

    [Fact]
    public void A_title_may_run_over_two_lines() =>
        Blocks($"Norland Refuses to Register the Union\nof Miners for a Third Time\n\n{Paragraphs[0]}")[0].ShouldBe("Norland Refuses to Register the Union of Miners for a Third Time");

    [Fact]
    public void Lines_of_an_address_are_not_joined() =>
        Blocks($"Anna Holm\nDeputy Minister of Justice\nFax: 20 33 44\n{Paragraphs[0]}\n{Paragraphs[1]}").Length.ShouldBe(5);

    [Fact]
    public void A_photographs_caption_is_known_by_its_credit() =>
        Kinds($"Miners wait at the gate in Vik, May 2010. (Ola Nordmann/Vik Bilder)\n\n{Paragraphs[0]}")[0].Item1.ShouldBe(BlockKind.Caption);
}
