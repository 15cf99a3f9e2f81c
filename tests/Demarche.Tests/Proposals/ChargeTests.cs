using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;

namespace Demarche.Tests.Proposals;

/// <summary>The words of a charge: where they end, and that nobody in them is one to whom something was done.</summary>
public class ChargeTests
{
    [Theory]
    [InlineData("The court acquitted Rosa Nunes of the charge of seeking to burn the archive during Friday's hearing.", "seeking to burn the archive")]
    [InlineData("A judge convicted Peter Wani on a charge of tax evasion after a trial of two days.", "tax evasion")]
    [InlineData("A judge convicted Peter Wani on a charge of spreading rumours in the market.", "spreading rumours in the market")]
    public void A_charge_ends_where_its_time_begins(string text, string charge) => ReadText.Of(text).Proposals.First(p => p.Details.ContainsKey("charge")).Details["charge"].ShouldBe(charge);

    [Theory]
    [InlineData("Parliament widened the vague criminal charge of \"inciting social, national, clan, regional, guild, or religious anger,\" which judges use against critics.")]
    [InlineData("The law keeps the vague charge of \"insulting social, tribal, clan, regional, or religious groups,\" and courts use it.")]
    public void Who_stands_in_a_charge_is_no_victim(string text) =>
        ReadText.Of(text).Proposals.SelectMany(p => p.Actors).Where(a => a.Role is Role.Victim or Role.Defendant).ShouldBeEmpty();
}
