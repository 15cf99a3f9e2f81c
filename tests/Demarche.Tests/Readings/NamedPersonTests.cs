using Demarche.Readings;

namespace Demarche.Tests.Readings;

public class NamedPersonTests
{
    [Theory]
    [InlineData("Kamel Ben Said", "Kamel Ben Said was fined", true)]
    [InlineData("Kamel Ben Said", "the reporter Ben Said was fined", true)]
    [InlineData("Kamel Ben Said", "Ben Said was fined", true)]
    [InlineData("Kamel Ben Said", "In May Mr Ben Said was fined", true)]
    [InlineData("Kamel Ben Said", "In court, Said denied it", true)]
    [InlineData("Kamel Ben Said", "Journalist Said denied it", true)]
    [InlineData("Kamel Ben Said", "The court freed Said.", true)]
    [InlineData("Kamel Ben Said", "The hearing of Said's case", true)]
    [InlineData("Kamel Ben Said", "After Said was freed", true)]
    [InlineData("Kamel Ben Said", "KAMEL BEN SAID FREED", true)]
    [InlineData("Ana Ruiz-Vega", "Ms Ruiz-Vega was freed", true)]
    [InlineData("Ana Vega", "Ms Ruiz-Vega was freed", false)]
    [InlineData("Kamel Ben Said", "Hedi Ben Said was fined", false)]
    [InlineData("Kamel Ben Said", "his brother Hedi Said was fined", false)]
    [InlineData("Kamel Ben Said", "the court said so", false)]
    [InlineData("Kamel Ben Said", "the reporter was fined", false)]
    [InlineData("", "the reporter was fined", false)]
    public void A_namesake_or_a_word_of_like_letters_is_not_the_person(string person, string words, bool stands) => NamedPerson.StandsIn(person, words).ShouldBe(stands);
}
