using Demarche.Reading.Support;
using Demarche.Support;

namespace Demarche.Tests.Support;

/// <summary>What a court finds or declares and how somebody pleads keeps its polarity.</summary>
public sealed class OutcomeRuleTests
{
    private static readonly Lazy<SupportCheck> Check = new(SupportData.CreateCheck);

    [Theory]
    [InlineData("Ana Ruiz pleaded not guilty.", "Ana Ruiz pleaded guilty to fraud on Monday.")]
    [InlineData("Ana Ruiz pleaded guilty.", "Ana Ruiz pleaded not guilty to fraud on Monday.")]
    [InlineData("Ana Ruiz entered a plea of guilty.", "Ana Ruiz pleaded not guilty to fraud on Monday.")]
    [InlineData("Peter Wani was found not guilty.", "Peter Wani was found guilty of bribery by a jury in Suva.")]
    [InlineData("A jury found Peter Wani guilty of bribery.", "Peter Wani was found not guilty of bribery by a jury in Suva.")]
    [InlineData("The court declared the ban lawful.", "The court declared the ban unlawful.")]
    [InlineData("The ban was declared unlawful.", "The court declared that the ban was lawful.")]
    [InlineData("The ban was held to be lawful.", "The Supreme Court held that the ban was not lawful.")]
    [InlineData("The judges ruled the levy constitutional.", "The judges ruled that the levy is unconstitutional.")]
    [InlineData("The levy was ruled unconstitutional.", "Judges ruled the levy constitutional in a decision of 4 May.")]
    [InlineData("Peter Wani was convicted.", "Peter Wani was cleared of bribery on Friday.")]
    [InlineData("Peter Wani was cleared of bribery.", "Peter Wani was convicted of bribery on Friday.")]
    [InlineData("The tribunal deemed the strike illegal.", "The tribunal deemed the strike legal.")]
    [InlineData("The court found the search illegal.", "The court found that the search had been legal.")]
    [InlineData("The vote was declared valid.", "The commission declared the vote invalid.")]
    [InlineData("On Monday the banker told the court that she was guilty, pleading guilty to fraud.", "The banker, Ana Ruiz, pleaded not guilty to fraud on Monday.")]
    [InlineData("Ana Ruiz, the banker on trial in Suva, has pleaded guilty.", "At the trial in Suva the banker Ana Ruiz entered a plea of not guilty.")]
    [InlineData("The jury returned a verdict of guilty.", "The jury returned a verdict of not guilty on Monday.")]
    [InlineData("The jury did not find Peter Wani guilty.", "The jury found Peter Wani guilty on all counts.")]
    [InlineData("According to the judges, the tax was held valid.", "The tax, the judges held in May, was invalid.")]
    [InlineData("The high court ruled that the detention of the striking nurses was lawful.", "The detention of nurses who had gone on strike was ruled unlawful by the high court.")]
    [InlineData("The vote in the north was declared null.", "The commission declared the vote in the north not null.")]
    [InlineData("The minister was acquitted of all counts.", "A court convicted the minister on all counts of bribery.")]
    [InlineData("Ana Ruiz admitted the charge.", "Ana Ruiz pleaded not guilty.")]
    [InlineData("Two guards were convicted.", "No guard was found guilty of the killing.")]
    [InlineData("Luke Moro's appeal was held admissible.", "The tribunal held Luke Moro's appeal inadmissible.")]
    [InlineData("The ruling was deemed binding.", "The ruling was deemed non-binding.")]
    [InlineData("The detention was found to be arbitrary.", "The Working Group found that the detention was not arbitrary.")]
    [InlineData("The complaint was declared admissible.", "The Committee declared the complaint inadmissible.")]
    public void An_outcome_is_not_turned_round(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldContain(f => f.Rule == SupportRule.Negation);

    [Theory]
    [InlineData("Ana Ruiz denied the fraud charge.", "Ana Ruiz pleaded not guilty to a charge of fraud.")]
    [InlineData("Ana Ruiz pleaded not guilty.", "Ana Ruiz has pleaded not guilty to fraud.")]
    [InlineData("Ana Ruiz pleaded guilty.", "Ana Ruiz, a banker, entered a guilty plea on Monday.")]
    [InlineData("The court declared the ban illegal.", "The court declared the ban unlawful.")]
    [InlineData("The court found the ban unlawful.", "The court found that the ban was not lawful.")]
    [InlineData("Peter Wani was acquitted of bribery.", "Peter Wani was found not guilty of bribery.")]
    [InlineData("Peter Wani was convicted of bribery.", "Peter Wani was found guilty of bribery.")]
    [InlineData("The court ruled that the levy was not constitutional.", "The court ruled the levy unconstitutional.")]
    [InlineData("Peter Wani was cleared of bribery.", "The court found Peter Wani not guilty of bribery.")]
    [InlineData("The jury acquitted Peter Wani.", "The jury found Peter Wani not guilty.")]
    [InlineData("The court ruled the detention of the nurses illegal.", "The detention of nurses who had gone on strike was ruled unlawful by the high court.")]
    [InlineData("Ana Ruiz was cleared of fraud but convicted of bribery.", "A jury cleared Ana Ruiz of fraud but convicted her of bribery.")]
    [InlineData("The court held that the strike was unlawful.", "The court held that the strike was not lawful.")]
    [InlineData("The court maintained the ban.", "The court upheld the ban.")]
    [InlineData("Judges found nothing wrong.", "Judges found nothing wrong.")]
    [InlineData("The judges found nothing unlawful in the raid.", "The judges held that the raid was lawful.")]
    [InlineData("No one was convicted.", "Nobody was convicted of the killing.")]
    [InlineData("The police cleared the square.", "Police cleared the square of protesters.")]
    [InlineData("Police cleared the square; the organiser was convicted.", "Police cleared the square, and a court convicted the organiser.")]
    [InlineData("The talks were held in public.", "The talks were held in public, not in private.")]
    [InlineData("Peter Wani was considered a strong candidate.", "Peter Wani is considered a strong candidate.")]
    [InlineData("The court quashed the conviction of Peter Wani.", "Peter Wani, who had been found guilty in 2015, had his conviction quashed by the court.")]
    [InlineData("Two out of five men pleaded guilty.", "Two of the five men pleaded guilty; the others deny the charges.")]
    [InlineData("The firm did not admit guilt.", "The firm will pay a fine without admitting guilt.")]
    [InlineData("Neither of the guards was convicted.", "Two guards stood trial, and neither was found guilty.")]
    public void An_outcome_told_in_another_way_holds(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldBeEmpty();
}
