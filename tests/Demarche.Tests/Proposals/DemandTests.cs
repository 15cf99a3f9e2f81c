using Demarche.Reading;
using Demarche.Reading.Proposals;

namespace Demarche.Tests.Proposals;

/// <summary>What is demanded, asked or ruled on somebody: a demand is no deed, whoever makes it, and an organ of the state that makes it recommends nothing.</summary>
public class DemandTests
{
    private static List<Proposal> Told(string text, EntryKind kind) => [.. ReadText.Of(text).Proposals.Where(p => p.Kind == kind)];

    [Theory]
    [InlineData("The prosecutor called for three of them, including Lena Moss, to be sentenced on the charge of arson.")]
    [InlineData("The prosecutor called for five of them, including the league's former harbour director Lena Moss, to be sentenced on the lesser charge of \"helping a band.\"")]
    [InlineData("The prosecutor asked for Omar Adan to be jailed for six years.")]
    [InlineData("The state demanded that Omar Adan be sentenced to ten years in prison.")]
    [InlineData("The ministry sought for the baker to be expelled from Malta.")]
    [InlineData("The guards want him expelled.")]
    [InlineData("The prosecutor wants Omar Adan convicted of arson.")]
    [InlineData("The judges rejected a motion to convict Omar Adan.")]
    [InlineData("The prosecution's demand of ten years for Omar Adan was heard in Tartu.")]
    [InlineData("The release of the nurses would help both states.")]
    public void A_demand_is_no_deed(string text) => Told(text, EntryKind.Event).ShouldBeEmpty();

    [Theory]
    [InlineData("The prosecutor asked for Omar Adan to be jailed for six years.")]
    [InlineData("The prosecutors demanded the arrest of Omar Adan.")]
    [InlineData("The prosecutor demanded ten years in prison for Omar Adan.")]
    [InlineData("The prosecutor argued that five of them should be acquitted.")]
    [InlineData("The court asked the police to arrest Omar Adan.")]
    [InlineData("The state demanded that Omar Adan be sentenced to ten years in prison.")]
    [InlineData("A higher bench is reviewing the verdict while the prosecution is demanding the annulment of her acquittal and a longer term.")]
    [InlineData("The crowd was demanding a monarchy.")]
    [InlineData("An uprising demanding a constitutional monarchy began in 2011.")]
    [InlineData("The government insists on keeping control of the port.")]
    [InlineData("The Fishing Act requires clubs to register with the port.")]
    [InlineData("The deputy asked the Minister about the dam.")]
    [InlineData("Omar Adan is a human rights advocate serving a sentence of ten years.")]
    [InlineData("The letter named nurses Lena Moss and Eva Moss and human rights advocate Omar Adan.")]
    public void What_a_state_asks_of_itself_a_crowd_shouts_or_a_noun_names_is_no_recommendation(string text) => Told(text, EntryKind.Recommendation).ShouldBeEmpty();

    [Theory]
    [InlineData("The mission called on the police to stop the arrests of nurses.")]
    [InlineData("The parliament called for an inquiry into the killing of Omar Adan.")]
    [InlineData("The court ordered the state to release the men.")]
    public void What_is_asked_for_the_good_of_somebody_is_a_recommendation(string text) => Told(text, EntryKind.Recommendation).Count.ShouldBe(1);

    [Fact]
    public void A_question_in_quotation_marks_is_asked_by_its_speaker()
    {
        var asked = Told("Asking about the case, Lena Moss MP said: “In June the minister said he had secured a visit. That has not been kept. Will the Foreign Secretary now formally request the release of Omar Adan?”", EntryKind.Recommendation).ShouldHaveSingleItem();
        asked.Actors.ShouldContain(a => a.Role == Role.Addressee && a.Name.Contains("Secretary"));
        asked.Actors.ShouldContain(a => a.Role == Role.Author && a.Name.Contains("Moss"));
        asked.Actors.ShouldNotContain(a => a.Role == Role.Author && a.Name.Contains("Secretary"));
    }

    [Theory]
    [InlineData("She came to observe Omar Adan's trial on 4 May 2014.")]
    [InlineData("The reporters who covered Omar Adan's trial were beaten on 4 May 2014.")]
    [InlineData("The nurse was arrested at Omar Adan's trial on 4 May 2014.")]
    [InlineData("The reporter was beaten during the trial of Omar Adan on 4 May 2014.")]
    public void A_trial_that_somebody_attends_is_told_for_the_others_sake(string text) => Told(text, EntryKind.Event).ShouldNotContain(p => p.Type == "trial");

    [Fact]
    public void A_time_behind_a_clause_in_commas_belongs_to_what_stands_before_it() =>
        Told("The nurse has been in prison since her arrest at the court, where she had gone to observe Omar Adan's trial, on 25 March 2013.", EntryKind.Event)
            .ShouldContain(p => p.Type == "arrest" && p.Date == "2013-03-25" && p.Actors.Count == 1);

    [Theory]
    [InlineData("The court handed a 28-year prison term to Omar Adan.", "P28Y", "Omar Adan")]
    [InlineData("A judge handed Omar Adan a six-year sentence.", "P6Y", "Omar Adan")]
    [InlineData("A court in Suva, the Fijian capital, has handed down a sentence of four and a half years to the baker Omar Adan.", "P4Y6M", "Omar Adan")]
    [InlineData("Ten years were imposed on Omar Adan.", "P10Y", "Omar Adan")]
    [InlineData("Ten years in prison were inflicted on Omar Adan.", "P10Y", "Omar Adan")]
    [InlineData("The 12-year sentence was handed down to Omar Adan on Monday.", "P12Y", "Omar Adan")]
    [InlineData("The court raised the sentence of Omar Adan from eight to 15 years.", "P15Y", "Omar Adan")]
    [InlineData("Omar Adan was sentenced to death in Suva.", "death", "Omar Adan")]
    public void A_penalty_befalls_whom_it_is_laid_on(string text, string penalty, string victim)
    {
        var told = Told(text, EntryKind.Event).Single(p => p.Type == "sentence");
        told.Details["sentence"].ShouldBe(penalty);
        told.Actors.ShouldContain(a => a.Role == Role.Victim && a.Name == victim);
    }

    [Fact]
    public void A_decision_that_rules_on_somebody_does_so() =>
        Told("The court's decision to uphold the convictions of Omar Adan and Lena Moss was criticised.", EntryKind.Event).ShouldHaveSingleItem()
            .Actors.Where(a => a.Role == Role.Victim).Select(a => a.Name).ShouldBe(["Omar Adan", "Lena Moss"]);

    [Fact]
    public void A_title_of_several_people_is_no_part_of_a_name()
    {
        var told = Told("Messrs. Adan and Moss were arrested in Suva. Drs. Ana Ruiz and Eva Sosu were freed.", EntryKind.Event);
        told.Count.ShouldBe(2);
        told[0].Actors.Select(a => a.Name).ShouldBe(["Adan", "Moss"]);
        told[1].Actors.Select(a => a.Name).ShouldBe(["Ana Ruiz", "Eva Sosu"]);
    }

    [Theory]
    [InlineData("The guild urges the army to end its war to silence villages in the hills and release all nurses jailed for their views.")]
    public void A_bare_verb_behind_what_is_urged_is_urged_too(string text) => ReadText.Of(text).Proposals.ShouldNotContain(p => p.Type == "release");
}
