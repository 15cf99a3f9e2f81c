using CsCheck;

using Demarche.Reading.Syntax;

namespace Demarche.Reading.Tests.Syntax;

public class TokenizerTests
{
    private static string Cut(string text)
    {
        List<(int Start, int End)> words = [];
        Tokenizer.Cut(text, 0, text.Length, words);
        return string.Join('|', words.Select(w => text[w.Start..w.End]));
    }

    [Theory]
    [InlineData("They don’t, can't and cannot.", "They|do|n’t|,|ca|n't|and|can|not|.")]
    [InlineData("The state's and the states' courts", "The|state|'s|and|the|states|'|courts")]
    [InlineData("a long-term, well-known non-profit's re-elected head", "a|long|-|term|,|well|-|known|non-profit|'s|re-elected|head")]
    [InlineData("It cost $5.50 (50%) or US$7,000.", "It|cost|$|5.50|(|50|%|)|or|US$|7,000|.")]
    [InlineData("See https://example.org/a-b?c=d, or write to desk@example.org.", "See|https://example.org/a-b?c=d|,|or|write|to|desk@example.org|.")]
    [InlineData("“We'll stay,” he said—twice...", "“|We|'ll|stay|,|”|he|said|—|twice|...")]
    [InlineData("Mr. Oduya of the U.S. left at 10am and/or 5 p.m.", "Mr.|Oduya|of|the|U.S.|left|at|10|am|and|/|or|5|p.m.")]
    [InlineData("J. K. Brandt, Jr., said 'no' to No. 5.", "J.|K.|Brandt|,|Jr.|,|said|'|no|'|to|No.|5|.")]
    [InlineData("The answer is no.", "The|answer|is|no|.")]
    [InlineData("in the 1990s, in 2014-15 and at 5:30", "in|the|1990s|,|in|2014|-|15|and|at|5:30")]
    [InlineData("Really?! Yes!!", "Really|?!|Yes|!!")]
    [InlineData("I wanna go. Gonna rain, CANNOT wait.", "I|wan|na|go|.|Gon|na|rain|,|CAN|NOT|wait|.")]
    [InlineData("Cannot he? “Wanna go?” she asked.", "Can|not|he|?|“|Wan|na|go|?|”|she|asked|.")]
    [InlineData("Ms Wanna, Arent Lemme and Gotta Oduya left.", "Ms|Wanna|,|Arent|Lemme|and|Gotta|Oduya|left|.")]
    [InlineData("Wanna Oduya left.", "Wanna|Oduya|left|.")]
    public void Cuts_as_the_treebanks_do(string text, string expected) => Cut(text).ShouldBe(expected);

    [Fact]
    public void Words_cover_all_but_white_space_in_order() => Texts.Any.Sample(text =>
    {
        List<(int Start, int End)> words = [];
        Tokenizer.Cut(text, 0, text.Length, words);
        int at = 0;
        foreach (var (start, end) in words)
        {
            start.ShouldBeGreaterThanOrEqualTo(at);
            Texts.IsBlank(text.AsSpan(at, start - at)).ShouldBeTrue();
            end.ShouldBeGreaterThan(start);
            foreach (char c in text.AsSpan(start, end - start)) Characters.IsBlank(c).ShouldBeFalse();
            at = end;
        }
        Texts.IsBlank(text.AsSpan(at)).ShouldBeTrue();
    }, iter: 5000);
}
