
namespace Demarche.Tests.Proposals;

/// <summary>Who fills a role where the words or the tree leave it open.</summary>
public class ActorTests
{
    private static string Who(string text, EntryKind kind) =>
        string.Join("; ", ReadText.Of(text).Proposals.Where(p => p.Kind == kind)
            .Select(p => string.Join(", ", p.Actors.Select(a => $"{a.Role} {a.Name}"))));

    [Theory]
    [InlineData("Ana Ruiz of the Harbour League said: “We call on the army to free the editor. The nurses must be released at once.”", EntryKind.Recommendation, "Addressee army, Author Ana Ruiz; Author Ana Ruiz")]
    [InlineData("“The raid was a grave violation of press freedom,” said Ana Ruiz of the Harbour League.", EntryKind.Finding, "Author Ana Ruiz")]
    public void What_a_quotation_judges_or_asks_is_its_speakers(string text, EntryKind kind, string who) => Who(text, kind).ShouldBe(who);

    [Theory]
    [InlineData("He had spent one year in detention in Gulu before Kato was born.", "")]
    [InlineData("Jon Kato had previously spent one year in detention without trial.", "Victim Jon Kato")]
    public void Who_spends_time_in_custody_is_held(string text, string who) => Who(text, EntryKind.Event).ShouldBe(who);

    [Fact]
    public void A_name_behind_a_description_says_who() =>
        Who("On 28 January, a well-known union leader representing cocoa workers, Jon Kato Musa, was murdered on his way to work.", EntryKind.Event).ShouldBe("Victim Jon Kato Musa");

    [Fact]
    public void A_deal_named_again_is_cited_where_it_was_told()
    {
        var deal = ReadText.Of("Zambia signed a deal to buy power from Malawi. Under the deal Friday, Malawi could build a dam.").Proposals.Single(p => p.Kind == EntryKind.Deal);
        deal.Citations[0].Quote.ShouldStartWith("Zambia signed");
        deal.Date.ShouldBe("2016-04-08");
    }
}
