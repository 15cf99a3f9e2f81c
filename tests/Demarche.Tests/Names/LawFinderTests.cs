namespace Demarche.Tests.Names;

public class LawFinderTests
{
    [Theory]
    [InlineData("He was charged under the Public Order Act 2002 with riot.", "Public Order Act 2002")]
    [InlineData("The Law on Peaceful Assembly was adopted in June.", "Law on Peaceful Assembly")]
    [InlineData("Decree No. 14 bans rallies.", "Decree No. 14")]
    [InlineData("Deputies passed the law on foreign agents in May.", "law on foreign agents")]
    [InlineData("Parliament debated the NGO bill on Monday.", "NGO bill")]
    [InlineData("Article 9 of the Criminal Code was applied.", "Criminal Code")]
    [InlineData("The state ratified the Convention against Torture in 1998.", "Convention against Torture")]
    public void Finds_an_instrument_by_its_noun(string text, string law)
    {
        var found = new NamesOf(text).Laws.ShouldHaveSingleItem();
        text[found.Start..found.End].ShouldBe(law);
        found.Value.ShouldBe(law);
    }

    [Fact]
    public void The_law_is_the_one_told_before()
    {
        NamesOf read = new("The Media Act 1999 was amended in March. Editors say the law silences them.");
        read.Laws[^1].Value.ShouldBe("Media Act 1999");
        read.Text(read.Laws[^1].Start, read.Laws[^1].End).ShouldBe("law");
    }

    [Fact]
    public void Law_by_itself_is_no_instrument() => new NamesOf("Nobody is above the law, she said.").Laws.ShouldBeEmpty();
}
