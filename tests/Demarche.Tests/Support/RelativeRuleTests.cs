using Demarche.Reading.Support;
using Demarche.Support;

namespace Demarche.Tests.Support;

/// <summary>A singular relative clause tells of the phrase before it only.</summary>
public sealed class RelativeRuleTests
{
    private static readonly Lazy<SupportCheck> Check = new(SupportData.CreateCheck);

    [Theory]
    [InlineData("Luke Moro and Ana Ruiz were arrested.", "The group named a priest, Luke Moro; and the lawyer Ana Ruiz, who was arrested in December.")]
    [InlineData("Luke Moro was arrested in December.", "They include a priest, Luke Moro, and the lawyer Ana Ruiz, who was arrested in December.")]
    [InlineData("Luke Moro and Ana Ruiz were jailed.", "Among them were the editor Luke Moro and the lawyer Ana Ruiz, who was jailed in May.")]
    [InlineData("Peter Wani urged Ana Ruiz to resign.", "Luke Moro said the vote was a sham, urging the allies Peter Wani and Ana Ruiz to resign.")]
    [InlineData("Peter Wani urged Luke Moro.", "Luke Moro said the vote was a sham, urging the allies Peter Wani and Ana Ruiz to resign.")]
    [InlineData("Ana Ruiz has been imprisoned since 2011.", "Ana Ruiz was visiting her father, who has been imprisoned since 2011.")]
    [InlineData("Ana Ruiz has been in prison since 2011.", "Ana Ruiz was visiting her father, who has been imprisoned since 2011.")]
    [InlineData("Ana Ruiz was jailed.", "Ana Ruiz told of her brother, who was jailed in May.")]
    [InlineData("Ana Ruiz was jailed.", "The editor thanked Ana Ruiz and her friend Luke Moro, who was jailed in May.")]
    [InlineData("Ana Ruiz died in custody.", "Ana Ruiz had campaigned for her son, who died in custody in 2014.")]
    public void A_relative_clause_tells_of_nobody_beside(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldContain(f => f.Rule == SupportRule.Role);

    [Theory]
    [InlineData("Ana Ruiz was arrested in December.", "The group named a priest, Luke Moro; and the lawyer Ana Ruiz, who was arrested in December.")]
    [InlineData("Luke Moro and Ana Ruiz were arrested in December.", "The group named a priest, Luke Moro, and the lawyer Ana Ruiz, who were arrested in December.")]
    [InlineData("Luke Moro urged Peter Wani and Ana Ruiz to resign.", "Luke Moro said the vote was a sham, urging the allies Peter Wani and Ana Ruiz to resign.")]
    [InlineData("The father of Ana Ruiz has been imprisoned since 2011.", "Ana Ruiz was visiting her father, who has been imprisoned since 2011.")]
    [InlineData("The man sentenced in May wants a new trial.", "The man, who was sentenced in May, wants a new trial.")]
    [InlineData("Luke Moro was jailed in May.", "The editor thanked Ana Ruiz and her friend Luke Moro, who was jailed in May.")]
    [InlineData("Ana Ruiz was jailed.", "The lawyer Ana Ruiz, a mother of two, who was jailed in May, is ill.")]
    [InlineData("Ana Ruiz was jailed.", "Ana Ruiz, editor of the weekly Dawn, who was jailed in May, is ill.")]
    [InlineData("The editor of Dawn was jailed.", "The editor of Dawn, who was jailed in May, is ill.")]
    [InlineData("Peter Wani called on Fiji to act.", "Peter Wani spoke of a farce, calling on Fiji to act.")]
    [InlineData("Ana Ruiz and Luke Moro died in custody.", "The list names Ana Ruiz and Luke Moro, who died in custody.")]
    public void Who_it_tells_of_holds(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldBeEmpty();
}
