using Demarche.Reading.Frames;
using Demarche.Reading.Syntax;
using Demarche.Sources;

namespace Demarche.Tests.Frames;

public class SpanTests
{
    private static readonly Analyzer Analyzer = new(LanguageData.LoadSyntaxModel());

    [Theory]
    [InlineData("The clerk read the long letter to the two old judges, and the quiet guards left.", 13, "The clerk read the long letter to the two old judges")]
    [InlineData("The clerk read the long letter of the two old judges to the quiet guards.", 13, "The clerk read the long letter of the two old judges")]
    [InlineData("The clerk read the letter.", 13, "The clerk read the letter.")]
    public void What_is_too_long_is_cut_where_a_phrase_ends(string text, int most, string words)
    {
        Sentence s = Analyzer.Analyze(text, 0, text.Length)[0];
        Span span = Span.Shortened(s, 0, s.Count - 1, most);
        text[s[span.First].Start..s[span.Last].End].ShouldBe(words);
    }
}
