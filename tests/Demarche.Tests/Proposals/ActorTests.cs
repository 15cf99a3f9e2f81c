
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

    [Theory]
    [InlineData("The Shadow Minister for Trade, Helen Lund, today condemned the arrest of nine dockers.", "Author Helen Lund")]
    [InlineData("The Minister for Foreign Affairs, Peter Olsen, has repeatedly condemned the arrest of nine dockers.", "Author Peter Olsen")]
    [InlineData("The Teachers Union Secretary-General Peter Olsen condemned the arrest of nine dockers.", "Author Secretary-General Peter Olsen")]
    public void Who_holds_an_office_is_told_by_name(string text, string who) => Who(text, EntryKind.Finding).ShouldBe(who);

    [Theory]
    [InlineData("UN envoy Ana Ruiz, Foreign Secretary Peter Holm, Justice Minister Janet Wells and the African Union have all deplored the crackdown in Samoa.",
        "Author Ana Ruiz, Author Foreign Secretary Peter Holm, Author Justice Minister Janet Wells, Author African Union")]
    [InlineData("Peter Holm condemned the raid on Ana Ruiz and Janet Wells left the port.", "Author Peter Holm")]
    public void Names_joined_to_a_name_have_its_part(string text, string who) => Who(text, EntryKind.Finding).ShouldBe(who);

    [Theory]
    [InlineData("Senators Tom Hale and Luis Ortega have criticised the government of Malta for jailing dockers.", "Perpetrator government of Malta, Victim dockers")]
    [InlineData("Police in Suva have stopped striking nurses from holding demonstrations.", "Participant nurses")]
    public void Who_is_blamed_or_hindered_does_what_the_gerund_says(string text, string who) => Who(text, EntryKind.Event).ShouldBe(who);

    [Fact]
    public void What_a_doer_owns_is_not_harmed_by_its_owner() =>
        Who("The Malta government raided the Dockers Union, broke up its meetings and left.", EntryKind.Event)
            .ShouldBe("Perpetrator Malta government, Victim Dockers Union; Perpetrator Malta government, Victim Dockers Union");

    [Theory]
    [InlineData("Masked gunmen attacked a boat in Suva, killing six, including two young children.", "six", 6)]
    [InlineData("Troops fired on the crowd, killing nearly 40, including two children.", "40", null)]
    public void Those_counted_with_others_are_not_all(string text, string name, int? count)
    {
        var victim = ReadText.Of(text).Proposals.Single(p => p.Type == "killing").Actors.Single(a => a.Role == Role.Victim);
        (victim.Name, victim.Count).ShouldBe((name, count));
    }

    [Fact]
    public void An_office_is_not_its_holder() =>
        Who("They asked the Public Prosecutor’s Office to investigate the killings.", EntryKind.Recommendation).ShouldBe("Addressee Public Prosecutor’s Office");

    [Fact]
    public void A_name_before_a_relative_clause_read_as_a_sentence_is_its_subject() =>
        Who("The case went to the Court of Appeal, which ruled that the government of Malta was illegal.", EntryKind.Finding).ShouldBe("Author Court of Appeal");

    [Fact]
    public void A_dateline_with_a_colon_judges_nobody() =>
        Who("SUVA (Harbour Online/Port Watch): The Harbour Media Centre, a regional publisher, has condemned the Fiji regime.", EntryKind.Finding).ShouldBe("Author Harbour Media Centre");

    [Theory]
    [InlineData("“I want every person in prison to be freed,” she said. “The port will be open soon.”", "; ")]
    public void A_pronoun_of_which_it_is_not_clear_whom_it_means_names_nobody(string text, string who) => Who(text, EntryKind.Statement).ShouldBe(who);

    [Theory]
    [InlineData("Police stopped a boat on Monday. They arrested Ana Ruiz.", "Perpetrator Police, Victim Ana Ruiz")]
    [InlineData("Police met ten dockers at the port. They arrested Ana Ruiz.", "Victim Ana Ruiz")]
    public void They_may_be_the_police_where_nobody_else_is_told(string text, string who) => Who(text, EntryKind.Event).ShouldBe(who);

    [Fact]
    public void It_that_regrets_is_a_body() =>
        Who("The Committee on Free Ports examined the case of Malta. It regrets the detention of dockers.", EntryKind.Finding).ShouldBe("Author Committee on Free Ports");

    [Theory]
    [InlineData("“The death of Mr. Okoro raises questions,” said Pedro Lund of Press Watch. “The case of Mr. Okoro is grave,” he added. “We call on the ministry to free him.”", EntryKind.Recommendation, "Addressee ministry, Author Pedro Lund")]
    [InlineData("Carl Lund of the harbour police said Omar Diaz was arrested for his part in the rally. “When Diaz was caught he had no camera,” he said. “The port will be open soon.”", EntryKind.Statement, "Speaker Carl Lund; Speaker Carl Lund")]
    [InlineData("Carl Lund said Omar Diaz was arrested. He said that he would appeal.", EntryKind.Statement, "")]
    public void Who_is_told_of_within_a_quotation_does_not_speak_it(string text, EntryKind kind, string who) => Who(text, kind).ShouldBe(who);

    [Theory]
    [InlineData("The petition came after the Swedish government banned the Dockers Union, broke up its meetings and arrested its leaders.",
        "Perpetrator Swedish government, Victim Dockers Union; Perpetrator Swedish government, Victim Dockers Union; Perpetrator Swedish government, Victim its leaders")]
    [InlineData("The government had first registered the Dockers Union, but later deregistered it.", "Perpetrator government, Victim Dockers Union")]
    public void Verbs_joined_share_doer_and_victim(string text, string who) => Who(text, EntryKind.Event).ShouldBe(who);

    [Fact]
    public void A_number_behind_the_verb_is_whom_it_befalls() =>
        Who("Lao authorities today released six of the dockers, including two children, from the prison.", EntryKind.Event)
            .ShouldBe("Perpetrator Lao authorities, Victim six of the dockers");

    [Fact]
    public void They_are_each_of_two_who_were_named() =>
        Who("Omar Diaz and Carl Lund were arrested on Monday. They were released on Tuesday.", EntryKind.Event)
            .ShouldBe("Victim Omar Diaz, Victim Carl Lund; Victim Omar Diaz, Victim Carl Lund");

    [Theory]
    [InlineData("Press Watch, a group of lawyers in Malta, met on Monday. The group condemned the arrest of nine dockers.", EntryKind.Finding, "Author Press Watch")]
    [InlineData("A group of nurses met Press Watch. The group condemned the arrest of nine dockers.", EntryKind.Finding, "Author group")]
    [InlineData("A meeting on Monday was about Malta. It urged the ministry to free the dockers.", EntryKind.Recommendation, "Addressee ministry")]
    public void The_group_and_it_are_who_was_called_so_or_nobody(string text, EntryKind kind, string who) => Who(text, kind).ShouldBe(who);

    [Fact]
    public void Of_whom_some_are_freed_is_not_their_owner() =>
        Who("The Dockers Union met in Malta. Lao authorities today released six of the union, including two children.", EntryKind.Event).ShouldBe("Perpetrator Lao authorities");

    [Fact]
    public void A_deal_named_again_is_cited_where_it_was_told()
    {
        var deal = ReadText.Of("Zambia signed a deal to buy power from Malawi. Under the deal Friday, Malawi could build a dam.").Proposals.Single(p => p.Kind == EntryKind.Deal);
        deal.Citations[0].Quote.ShouldStartWith("Zambia signed");
        deal.Date.ShouldBe("2016-04-08");
    }
}
