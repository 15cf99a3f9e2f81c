using Demarche.Reading.Support;
using Demarche.Support;

namespace Demarche.Tests.Support;

/// <summary>A spokesman or an official is of whom the source has them be of.</summary>
public sealed class AffiliationRuleTests
{
    private static readonly Lazy<SupportCheck> Check = new(SupportData.CreateCheck);

    [Theory]
    [InlineData("A UN spokesman denied the attack.", "A spokesman for the junta denied the attack, which the UN condemned.")]
    [InlineData("A Peruvian official denied the attack.", "An official denied the attack on the Peruvian embassy.")]
    [InlineData("A Greenpeace spokeswoman called the trial a farce.", "A spokeswoman for the ministry called the trial a farce, in reply to Greenpeace.")]
    [InlineData("A Fiji official told reporters of the raid.", "An official of the port authority told reporters of the raid; Fiji had no comment.")]
    public void Nobody_is_made_to_speak_for_another(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldContain(f => f.Rule == SupportRule.Name);

    [Theory]
    [InlineData("A junta spokesman denied the attack.", "A spokesman for the junta denied the attack, which the UN condemned.")]
    [InlineData("A Harbour Watch spokesman denied it.", "The spokesman of Harbour Watch denied it.")]
    [InlineData("A Peruvian official denied the attack.", "An official from Peru denied the attack.")]
    [InlineData("Kenyan police arrested Ana Ruiz.", "Police in Kenya arrested Ana Ruiz.")]
    [InlineData("A Kenyan lawyer was arrested.", "Police in Kenya arrested a lawyer.")]
    [InlineData("The French foreign minister met Ana Ruiz.", "France's foreign minister met Ana Ruiz.")]
    [InlineData("A UN expert called for a ban.", "An expert of the United Nations called for a ban.")]
    [InlineData("The Amnesty director was fined.", "The director of Amnesty was fined.")]
    [InlineData("The director of Amnesty was fined.", "Amnesty's director was fined.")]
    [InlineData("An Oxfam worker was killed.", "A worker with Oxfam was killed.")]
    [InlineData("An Oxfam worker was killed.", "A worker employed by Oxfam was killed.")]
    [InlineData("The Fijian lawyer was jailed.", "The lawyer, a Fijian, was jailed.")]
    [InlineData("The Fijian lawyer was jailed.", "A lawyer was jailed in Fiji.")]
    public void A_true_affiliation_holds(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldBeEmpty();
}
