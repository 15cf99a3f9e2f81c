using CsCheck;

using Demarche.Reading.Syntax;

namespace Demarche.Reading.Tests.Syntax;

public class SentenceSplitterTests
{
    private static string[] Split(string text) => [.. SentenceSplitter.Split(text, 0, text.Length).Select(s => text[s.Start..s.End])];

    [Theory]
    [InlineData("The court met. | It rose at noon.")]
    [InlineData("Mr. Okoro met Dr. Lindqvist at St. Olaf. | They talked.")]
    [InlineData("He lives in the U.S. and works for a U.S. Senate office.")]
    [InlineData("She moved to the U.S. | The family followed.")]
    [InlineData("Resolution No. 5 was adopted. | No. 6 was not.")]
    [InlineData("The answer was no. | Nobody spoke.")]
    [InlineData("Under Art. 19 of the constitution speech is free. | Under Art. IX it is not.")]
    [InlineData("J. K. Marlowe wrote it. | A. Brandt read it.")]
    [InlineData("“Leave now.” | She left.")]
    [InlineData("“Why?” he asked. | \"Because.\" | He left (by the back door.) at once.")]
    [InlineData("They waited … and waited... | Nobody came.")]
    [InlineData("It fell by 3.5 per cent (see p. 12). | It rose, too!! | Why?")]
    [InlineData("The firm, Brand & Co. Ltd., closed. | It opened again.")]
    [InlineData("The hearing\nwas put off\nuntil Oct. 4, i.e. next week. | It began at 9 a.m. on Friday.")]
    [InlineData("The bill passed.[3] | The senate agreed. [4] | It is law.")]
    public void Splits_where_sentences_end(string marked)
    {
        string[] expected = marked.Split(" | ");
        Split(string.Join(' ', expected)).ShouldBe(expected);
    }

    [Fact]
    public void An_empty_line_ends_a_sentence() => Split("A heading\n\nthe text goes on").ShouldBe(["A heading", "the text goes on"]);

    [Fact]
    public void A_text_without_stops_is_cut()
    {
        string text = string.Concat(Enumerable.Repeat("word ", 5000));
        foreach (var (start, end) in SentenceSplitter.Split(text, 0, text.Length)) (end - start).ShouldBeLessThanOrEqualTo(SentenceSplitter.LongestSentence + 10);
    }

    [Theory]
    [InlineData("ab-")]
    [InlineData("😀")]
    public void A_text_without_white_space_is_cut(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 20_000));
        foreach (var (start, end) in SentenceSplitter.Split(text, 0, text.Length))
        {
            (end - start).ShouldBeLessThanOrEqualTo(SentenceSplitter.LongestSentence * 2 + 1);
            char.IsLowSurrogate(text[start]).ShouldBeFalse();
        }
    }

    [Fact]
    public void Sentences_cover_all_but_white_space_in_order() => Texts.Any.Sample(text =>
    {
        int at = 0;
        foreach (var (start, end) in SentenceSplitter.Split(text, 0, text.Length))
        {
            start.ShouldBeGreaterThanOrEqualTo(at);
            Texts.IsBlank(text.AsSpan(at, start - at)).ShouldBeTrue();
            end.ShouldBeGreaterThan(start);
            at = end;
        }
        Texts.IsBlank(text.AsSpan(at)).ShouldBeTrue();
    }, iter: 2000);
}
