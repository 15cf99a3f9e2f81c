
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
    public void A_time_in_another_clause_dates_nothing_else(string text, string found) => Dates(text).ShouldBe(found);
}
