using Demarche.Reading.Support;
using Demarche.Support;

namespace Demarche.Tests.Support;

/// <summary>What is said of somebody's lawyer, friend or brother is not said of that person.</summary>
public sealed class OwnerRuleTests
{
    private static readonly Lazy<SupportCheck> Check = new(SupportData.CreateCheck);

    [Theory]
    [InlineData("Ana Ruiz was arrested.", "Ana Ruiz's brother was arrested on Monday.")]
    [InlineData("Ana Ruiz was arrested.", "The lawyer of Ana Ruiz was arrested on Monday.")]
    [InlineData("Ana Ruiz was arrested.", "Supporters of Ana Ruiz were arrested on Monday.")]
    [InlineData("Ana Ruiz was arrested.", "A friend of Ana Ruiz's was arrested.")]
    [InlineData("Ana Ruiz was jailed.", "But a week ago a Fijian reporter—and friend of Ana Ruiz’s—was seized at the port and jailed.")]
    [InlineData("Ana Ruiz was killed.", "Police shot and killed the driver of Ana Ruiz, a senator.")]
    [InlineData("Ana Ruiz was arrested.", "The arrest of Ana Ruiz's husband shocked the town.")]
    [InlineData("Ana Ruiz was sentenced to two years.", "A court sentenced a man who had met Ana Ruiz to two years.")]
    [InlineData("Ana Ruiz was arrested.", "Police arrested protesters outside the home of Ana Ruiz.")]
    [InlineData("Ana Ruiz left the country.", "Ana Ruiz's son left the country.")]
    [InlineData("Peru was fined.", "A firm from Peru was fined by the court.")]
    [InlineData("Police arrested Peter Wani.", "Police arrested the sons of Peter Wani, a retired judge.")]
    [InlineData("Harbour Watch was fined.", "A member of Harbour Watch was fined.")]
    public void An_owner_is_not_who_it_was_done_to(string sentence, string cited)
    {
        SupportVerdict verdict = Check.Value.Judge(sentence, cited, null);
        verdict.Holds.ShouldBeFalse();
        verdict.Failures.ShouldContain(f => f.Rule == SupportRule.Role);
    }

    [Theory]
    [InlineData("Ana Ruiz's home was searched.", "Police searched the home of Ana Ruiz.")]
    [InlineData("The arrest of Ana Ruiz took place on Monday.", "Ana Ruiz was arrested on Monday.")]
    [InlineData("Peru banned the union.", "The government of Peru banned the union.")]
    [InlineData("Harbour Watch criticised the army.", "A report of Harbour Watch criticised the army.")]
    [InlineData("Peru's army shot the pilot.", "The army of Peru shot the pilot.")]
    [InlineData("Critics were jailed.", "Dozens of critics were jailed.")]
    [InlineData("Guards were jailed.", "Members of the guards were jailed.")]
    [InlineData("Ana Ruiz was arrested.", "Police arrested the editor of Dawn, Ana Ruiz.")]
    [InlineData("Ana Ruiz was arrested.", "Police arrested two friends of the mayor, including Ana Ruiz.")]
    [InlineData("Ana Ruiz was arrested.", "The lawyer of Ana Ruiz was arrested in May and Ana Ruiz was arrested in June.")]
    [InlineData("Ana Ruiz was arrested.", "Ana Ruiz and the lawyer of Peter Wani were arrested.")]
    public void Who_heads_the_phrase_or_acts_under_its_name_is(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldBeEmpty();
}
