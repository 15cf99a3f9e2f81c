using Demarche.Reading.Support;
using Demarche.Support;

namespace Demarche.Tests.Support;

/// <summary>Who stands in one passage is not put into the act of another.</summary>
public sealed class PassageRuleTests
{
    private static readonly Lazy<SupportCheck> Check = new(SupportData.CreateCheck);

    [Theory]
    [InlineData("On 14 October Ana Ruiz was arrested.", "On 14 October police arrested a reporter in Suva. … Ana Ruiz resigned from the union in May.")]
    [InlineData("Ana Ruiz was arrested.", "Police arrested two reporters in Suva. … Ana Ruiz spoke at the rally.")]
    [InlineData("Police arrested Ana Ruiz in Suva.", "Police arrested two reporters in Suva. … Ana Ruiz spoke at the rally.")]
    [InlineData("Luke Moro was fined by the court.", "The court fined a printer. … Luke Moro resigned in May.")]
    [InlineData("Peter Wani was shot dead in May.", "In May a guard was shot dead at the port. … Peter Wani was elected mayor.")]
    public void A_party_is_not_moved_between_passages(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldContain(f => f.Rule == SupportRule.Role);

    [Theory]
    [InlineData("Ana Ruiz was arrested on 14 October.", "Ana Ruiz edits the weekly Dawn. … On 14 October police arrested her.")]
    [InlineData("Ana Ruiz, who edits the weekly Dawn, was arrested.", "Ana Ruiz edits the weekly Dawn. … The editor was arrested on Monday.")]
    [InlineData("Peter Wani was shot dead in May.", "In May a guard was shot dead. … Peter Wani was shot dead in May too.")]
    [InlineData("Peter Wani, the guard shot dead in May, was 40.", "In May a guard was shot dead at the port. … The guard, Peter Wani, was 40.")]
    public void A_party_that_may_be_the_same_holds(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldBeEmpty();
}
