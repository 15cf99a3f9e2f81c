using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Tests.Names;

public class CountingTests
{
    [Theory]
    [InlineData("two", 2)]
    [InlineData("Nineteen", 19)]
    [InlineData("forty-five", 45)]
    [InlineData("three hundred", 300)]
    [InlineData("two thousand", 2000)]
    [InlineData("1,250", 1250)]
    [InlineData("umpteen", null)]
    public void Reads_the_number_before_a_noun(string words, int? number)
    {
        List<Token> tokens = [];
        int start = 0;
        foreach (string word in words.Split(' '))
        {
            tokens.Add(new Token(start, start + word.Length, Upos.Num, "CD", word, tokens.Count - 1, Relation.Dep));
            start += word.Length + 1;
        }
        Counting.ReadBack(new Sentence(words, 0, words.Length, [.. tokens]), tokens.Count - 1, out int first).ShouldBe(number);
        first.ShouldBe(0);
    }
}
