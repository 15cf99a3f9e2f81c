using Demarche.Reading.Names;

namespace Demarche.Reading.Tests.Names;

public class PersonNamesTests
{
    [Theory]
    [InlineData("Viktor Orlov", "V. Orlov", true)]
    [InlineData("Viktor P. Orlov", "Viktor Orlov", true)]
    [InlineData("VIKTOR ORLOV", "Viktor Orlov", true)]
    [InlineData("Viktor Orlov", "Orlov", true)]
    [InlineData("Viktor Orlov Jr.", "Viktor Orlov", true)]
    [InlineData("Viktor Orlov", "Vera Orlov", false)]
    [InlineData("Viktor Orlov", "Viktor Petrov", false)]
    [InlineData("Viktor Orlov", "Viktor", false)]
    [InlineData("Samira al-Badri", "Badri", true)]
    [InlineData("Samira al-Badri", "Samira El-Badri", true)]
    [InlineData("Al Berger", "Berger", true)]
    public void Names_may_be_one_persons_where_nothing_speaks_against_it(string a, string b, bool one)
    {
        PersonNames.MayBeOne(a.Split(' '), b.Split(' ')).ShouldBe(one);
        PersonNames.MayBeOne(b.Split(' '), a.Split(' ')).ShouldBe(one);
    }

    [Fact]
    public void A_suffix_is_no_surname() => PersonNames.Surname(["Viktor", "Orlov", "Jr."]).ShouldBe("Orlov");

    [Fact]
    public void An_article_is_no_part_of_a_surname() => PersonNames.Surname(["Samira", "al-Badri"]).ShouldBe("Badri");
}
