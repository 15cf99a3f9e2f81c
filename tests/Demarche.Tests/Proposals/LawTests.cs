using Demarche.Reading;
using Demarche.Reading.Proposals;

namespace Demarche.Tests.Proposals;

/// <summary>What a law is called, and how far it has come.</summary>
public class LawTests
{
    private static Proposal Law(string text) => ReadText.Of(text).Proposals.Where(p => p.Kind == EntryKind.Law).ShouldHaveSingleItem();

    [Theory]
    [InlineData("The bill was approved by the national legislature on 14 November.", "The bill", "adopted")]
    [InlineData("The water bill was approved by parliament on 14 November 2014.", "water bill", "adopted")]
    [InlineData("The sultan approved the fishing bill on Monday.", "fishing bill", "signed")]
    [InlineData("Malta's president has signed into law a contentious new bill to regulate fishing clubs, the gazette said on Monday.", "a contentious new bill", "signed")]
    [InlineData("The cabinet introduced the fishing bill on 2 March 2015.", "fishing bill", "introduced")]
    public void A_law_is_called_by_its_own_noun_and_stands_where_it_was_brought(string text, string name, string stage)
    {
        var law = Law(text);
        law.Details["law"].ShouldBe(name);
        law.Type.ShouldBe(stage);
    }

    [Fact]
    public void The_latest_stage_of_a_law_stands_with_its_day_and_doer()
    {
        var law = Law("The cabinet introduced the fishing bill on 2 March 2015. The house adopted the fishing bill on 4 May 2015. The sultan signed the fishing bill on 9 May 2015.");
        law.Type.ShouldBe("signed");
        law.Date.ShouldBe("2015-05-09");
        law.Actors.ShouldContain(a => a.Name == "sultan");
        law.Actors.ShouldNotContain(a => a.Name == "cabinet" || a.Name == "house");
    }
}
