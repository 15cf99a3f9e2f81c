using Demarche.Briefings.Composition;

namespace Demarche.Tests.Briefings;

public class RowNameTests
{
    [Theory]
    [InlineData("Kamel Ben Said", "Kamel Ben Said was fined", true)]
    [InlineData("Kamel Ben Said", "the reporter Ben Said was fined", true)]
    [InlineData("Kamel Ben Said", "Ben Said was fined", true)]
    [InlineData("Kamel Ben Said", "In May Mr Ben Said was fined", true)]
    [InlineData("Kamel Ben Said", "In court, Said denied it", true)]
    [InlineData("Kamel Ben Said", "Hedi Ben Said was fined", false)]
    [InlineData("Kamel Ben Said", "his brother Hedi Said was fined", false)]
    [InlineData("Kamel Ben Said", "the reporter was fined", false)]
    public void A_namesake_is_not_the_person_of_the_row(string person, string quote, bool stands) => RowName.StandsFor(person, quote).ShouldBe(stands);
}
