using System.Text;

using Demarche.Reading.Names;

namespace Demarche.Reading.Tests.Names;

public class NameWordsTests
{
    [Fact]
    public void Every_list_has_words() => Enum.GetValues<NameClass>().Where(c => c != NameClass.None)
        .ShouldAllBe(c => NameWords.Shipped.In(c).Any());

    [Fact]
    public void A_word_may_be_in_several_lists_and_case_does_not_matter()
    {
        NameWords words = NameWords.Read("titles: [judge, mayor]\npersons: [judge] # also a person\n"u8, "Ana\tf\nAlex\tfm\n"u8);
        words.Of("JUDGE").ShouldBe(NameClass.Titles | NameClass.Persons);
        words.Of("Ana").ShouldBe(NameClass.GivenFemale);
        words.Of("alex").ShouldBe(NameClass.Given);
        words.Of("judges").ShouldBe(NameClass.None);
    }

    [Theory]
    [InlineData("titels: [judge]", "line 1")]
    [InlineData("titles: [judge\n  mayor", "line 2")]
    [InlineData("titles:\n  - judge", "line 1")]
    public void A_slip_of_the_pen_is_told_by_its_line(string yaml, string line) =>
        Should.Throw<FormatException>(() => NameWords.Read(Encoding.UTF8.GetBytes(yaml), default)).Message.ShouldContain(line);
}
