
namespace Demarche.Tests.Proposals;

/// <summary>Which fact of a sentence a time expression dates.</summary>
public class DateAttachmentTests
{
    // Published on Wednesday 13 April 2016. What is told, 'kind or type: date', in order; '-' for none.
    private static string Dates(string text)
    {
        var reading = ReadText.Of(text);
        return string.Join("; ", reading.Proposals.Where(p => p.Kind is not EntryKind.Case)
            .Select(p => $"{p.Type ?? p.Kind.ToString().ToLowerInvariant()}: {p.Date ?? "-"}"));
    }

    [Theory]
    [InlineData("Police arrested the editor on Monday.", "arrest: 2016-04-11")]
    [InlineData("On Monday, police arrested the editor.", "arrest: 2016-04-11")]
    [InlineData("The editor was arrested on 4 March in Lusaka.", "arrest: 2016-03-04")]
    [InlineData("Police on Monday arrested the editor.", "arrest: 2016-04-11")]
    [InlineData("The sanctions come after state prosecutors in February charged the four with fraud.", "charge: 2016-02")]
    public void A_time_dates_the_verb_that_it_stands_with(string text, string found) => Dates(text).ShouldBe(found);

    [Theory]
    [InlineData("On Monday, police arrested the editor, expelled two monks and sacked the mayor.", "arrest: 2016-04-11; expulsion: 2016-04-11; dismissal: 2016-04-11")]
    [InlineData("On Good Friday, soldiers killed a monk and a court fined the editor.", "killing: 2016-03-25; fine: 2016-03-25")]
    [InlineData("In 2014 the editor was arrested and later expelled.", "arrest: 2014; expulsion: -")]
    [InlineData("On Monday, police arrested the editor, and a court fined the mayor on Tuesday.", "arrest: 2016-04-11; fine: 2016-04-12")]
    [InlineData("Soldiers shot at the crowd on Tuesday, killing five miners.", "assault: 2016-04-12; killing: 2016-04-12")]
    public void A_time_at_the_front_holds_for_all_that_are_joined(string text, string found) => Dates(text).ShouldBe(found);

    [Theory]
    [InlineData("The court should release the editor, the league said on Monday.", "recommendation: 2016-04-11")]
    [InlineData("The verdict violates freedom of worship, the Harbour League said today.", "finding: 2016-04-13")]
    [InlineData("The league said on Monday that police arrested two monks in 2014.", "arrest: 2014")]
    [InlineData("The nurse told the league in an interview on 8 March that she would leave the city.", "statement: 2016-03-08")]
    [InlineData("On Monday, a senate resolution said porters “firmly condemn the cruel and pointless raid on the market”.", "statement: 2016-04-11; finding: 2016-04-11; search: -")]
    [InlineData("In a statement issued on Monday, the union condemned the raid.", "finding: 2016-04-11")]
    [InlineData("The union urged the ministry on Tuesday to free the editor.", "recommendation: 2016-04-12")]
    public void A_saying_has_the_date_when_it_was_said(string text, string found) => Dates(text).ShouldBe(found);

    [Theory]
    [InlineData("The editor, who was arrested in 2014, was released.", "arrest: 2014; release: -")]
    [InlineData("Following her visit to Malawi in May 2015, the envoy praised the courts.", "finding: -; visit: 2015-05")]
    [InlineData("Six miners were jailed over a protest in Sucre in January.", "detention: -; protest: 2016-01")]
    [InlineData("Police detained five people over the killing of a nurse in July 2015.", "detention: -; killing: 2015-07")]
    [InlineData("The raids followed the murder of a senior officer, Andrew Lutaya, on 17 March, in Gulu.", "killing: 2016-03-17")]
    [InlineData("The ministry should free the editor by Friday.", "recommendation: -")]
    [InlineData("Police arrested the author of the 1998 charter.", "arrest: -")]
    [InlineData("LUSAKA, April 12 (Agency) -- Police arrested the editor yesterday.", "arrest: 2016-04-12")]
    [InlineData("April 13 (Agency) -- Police arrested the editor.", "arrest: -")]
    [InlineData("12 March 2014 – Police arrested the editor.", "arrest: 2014-03-12")]
    public void A_time_in_another_clause_dates_nothing_else(string text, string found) => Dates(text).ShouldBe(found);

    [Theory]
    [InlineData("Soldiers shot two nurses during a march in Sucre on Monday.", "assault: 2016-04-11")]
    [InlineData("During protests in Sucre last month, soldiers killed a nurse and wounded two monks.", "killing: 2016-03; protest: 2016-03; assault: 2016-03")]
    [InlineData("At a large rally by farmers on Monday, police arrested the editor.", "arrest: 2016-04-11; protest: 2016-04-11")]
    [InlineData("He denied the charges during his first hearing in January.", "statement: 2016-01")]
    [InlineData("The court cleared Ana Ruiz of plotting to seize the port during Monday's final ruling.", "acquittal: 2016-04-11")]
    [InlineData("Two men were charged in the killing of a nurse last month.", "charge: -; killing: 2016-03")]
    [InlineData("Scores of miners were killed during the 1985 march out of Potosi.", "killing: 1985")]
    public void What_was_done_at_an_occasion_has_its_time(string text, string found) => Dates(text).ShouldBe(found);

    [Theory]
    [InlineData("Ana Ruiz was arrested at the border while taking her son to see a doctor in May 2014.", "arrest: 2014-05")]
    [InlineData("The editor was arrested when officers entered his office on Monday.", "arrest: 2016-04-11")]
    [InlineData("It was the day when the council banned the party, 3 May 2015.", "ban: 2015-05-03")]
    [InlineData("Two monks were seized, beaten and killed in May 2014.", "arrest: 2014-05; ill-treatment: 2014-05; killing: 2014-05")]
    [InlineData("The envoy added her voice on Monday, with the minister urging the army to free the editor.", "recommendation: 2016-04-11")]
    [InlineData("Since the start of the strike in May 2015, police have arrested 40 miners.", "arrest: 2015-05/..")]
    [InlineData("Hundreds of miners from forty pits across Peru stopped work on May 29 to protest the cuts.", "strike: 2015-05-29")]
    [InlineData("The editor was barred from leaving the country on Monday as he was about to board a plane.", "travel-ban: 2016-04-11")]
    [InlineData("Speaking to reporters on Tuesday, the minister denied that he had met the editor.", "statement: 2016-04-12")]
    public void What_was_done_meanwhile_or_side_by_side_shares_a_time(string text, string found) => Dates(text).ShouldBe(found);

    [Theory]
    [InlineData("The president on Monday announced a visit to Malawi next month.", "visit: 2016-05")]
    [InlineData("Police released five miners arrested at a march on Monday.", "release: -; arrest: 2016-04-11")]
    [InlineData("The editor was detained on Friday with two nurses abducted by masked men earlier this year.", "detention: 2016-04-08; disappearance: 2016")]
    [InlineData("She was convicted of “insulting the crown” in January 2014, her lawyer said.", "conviction: 2014-01")]
    [InlineData("The elections were held a month ago on 9 March 2016.", "election: 2016-03-09")]
    [InlineData("Two reporters were expelled from Malawi on Monday, their lawyer said on Tuesday.", "expulsion: 2016-04-11")]
    [InlineData("The editor was jailed until 2018.", "detention: -")]
    [InlineData("Jon Kato announced his intention of running for the 2016 election in May 2015.", "statement: 2015-05; election: 2016")]
    [InlineData("The harbour league condemned the 2014 election in May 2015.", "finding: 2015-05; election: 2014")]
    [InlineData("The league has condemned the raids on clinics since May 2015.", "finding: -")]
    public void A_verb_has_one_time_and_the_other_belongs_to_the_act_between(string text, string found) => Dates(text).ShouldBe(found);

    [Theory]
    [InlineData("A decree signed on Monday by the president pardons 45 prisoners.", "pardon: 2016-04-11; signed: 2016-04-11")]
    [InlineData("In a decree published Tuesday, President Rakoto pardoned 200 prisoners.", "pardon: 2016-04-12")]
    [InlineData("The Harbour League accused the army of torturing nurses in a report released on Tuesday.", "finding: 2016-04-12; ill-treatment: -")]
    [InlineData("The Harbour League accused the army of torturing nurses in a statement on Tuesday.", "finding: 2016-04-12; ill-treatment: -")]
    public void What_a_dated_document_says_or_does_has_its_date(string text, string found) => Dates(text).ShouldBe(found);

    [Theory]
    [InlineData("The ambassador will visit Malawi from 18 to 20 April.", "visit: 2016-04-18/2016-04-20")]
    [InlineData("Zambia signed a deal to buy power from Malawi. Under the deal Friday, Malawi could build a dam.", "agreement: 2016-04-08")]
    public void A_visit_has_its_days_and_a_deal_its_day_where_it_is_named_again(string text, string found) => Dates(text).ShouldBe(found);
}
