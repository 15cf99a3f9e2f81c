using Demarche.Briefings;
using Demarche.Briefings.Composition;
using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;
using Demarche.Readings;

using static Demarche.Tests.Briefings.ReadingByHand;

namespace Demarche.Tests.Briefings;

/// <summary>What makes an ask, and with which words; what bears on a matter and makes none.</summary>
public class AskTests
{
    private static Briefing Of(ReadingByHand reading) =>
        new BriefingComposer(HarbourCase.Strict, HarbourCase.Rights, HarbourCase.Treaties, StateFigures.None).Compose([reading.Source("a.txt", HarbourCase.Hash, "A") with { Published = "2017-05-04" }], HarbourCase.Meeting);

    private static string[] Actions(ReadingByHand reading) => [.. Of(reading).Asks.Select(a => a.Action.Text)];

    private static ReadingByHand Charged(string charge, string type = "charge") => new ReadingByHand($"On 2 May a court heard Dorj Bayar on a charge of {charge}.")
        .Told(EntryKind.Event, type, $"a court heard Dorj Bayar on a charge of {charge}",
            p => p with { State = "MNG", Date = "2017-05-02", Rights = ["ICCPR-14"], Trigger = "hear", Frame = "Active", Details = Details(("charge", charge)), Actors = [Who("Dorj Bayar", Role.Defendant)] });

    [Theory]
    [InlineData("spreading rumours")]
    [InlineData("blocking traffic")]
    [InlineData("apostasy")]
    [InlineData("foreign funding")]
    public void That_nobody_be_held_is_asked_of_a_charge_that_punishes_a_freedom(string charge) => Actions(Charged(charge)).ShouldBe([$"Ask that nobody be held for lawful conduct on a charge of {charge}."]);

    [Theory]
    [InlineData("murder", "charge")]
    [InlineData("beating prisoners", "charge")]
    [InlineData("theft of cattle", "charge")]
    public void Of_another_charge_it_is_asked_how_the_matter_stands(string charge, string type) => Actions(Charged(charge, type)).ShouldBe(["Ask how the matter of Dorj Bayar stands."]);

    [Theory]
    [InlineData("acquittal")]
    [InlineData("release")]
    [InlineData("pardon")]
    public void What_has_ended_makes_no_ask(string type) => Actions(Charged("spreading rumours", type)).ShouldBeEmpty();

    [Theory]
    [InlineData("election")]
    [InlineData("protest")]
    [InlineData("strike")]
    public void What_people_do_themselves_makes_no_ask(string type) =>
        Actions(new ReadingByHand("On 2 May some 400 miners came together in the square.").Told(EntryKind.Event, type, "some 400 miners came together in the square",
            p => p with { State = "MNG", Date = "2017-05-02", Rights = ["ICCPR-21"], Actors = [Who("400 miners", Role.Participant, NameKind.Group, count: 400)] })).ShouldBeEmpty();

    [Theory]
    [InlineData("killing", "Two reporters were killed in May.", "two reporters", "Ask what has been done to find those responsible and bring them to justice.")]
    [InlineData("disappearance", "Two reporters disappeared in May.", "two reporters", "Ask what has been done to find those responsible and bring them to justice.")]
    [InlineData("arrest", "Two reporters were arrested in May.", "two reporters", "Ask how the matter of two reporters stands.")]
    public void Of_people_killed_it_is_asked_who_is_responsible(string type, string text, string who, string action) =>
        Actions(new ReadingByHand(text).Told(EntryKind.Event, type, text.TrimEnd('.'), p => p with { State = "MNG", Date = "2017-05", Rights = ["ICCPR-9"], Actors = [Who(who, Role.Victim, NameKind.Group, count: 2)] })).ShouldBe([action]);

    [Fact]
    public void Nobody_asks_how_the_matter_of_a_state_stands() =>
        Actions(new ReadingByHand("On 2 May Mongolia was threatened.").Told(EntryKind.Event, "threat", "Mongolia was threatened",
            p => p with { State = "MNG", Date = "2017-05-02", Rights = ["ICCPR-9"], Actors = [Who("Mongolia", Role.Victim, NameKind.State, "MNG")] })).ShouldBeEmpty();

    [Fact]
    public void What_an_organisation_found_is_followed_up() =>
        Actions(new ReadingByHand("Harbour Watch deplored the closing of two papers.").Told(EntryKind.Finding, null, "Harbour Watch deplored the closing of two papers",
            p => p with { State = "MNG", Rights = ["ICCPR-19"], Trigger = "deplore", Frame = "Active", Actors = [Who("Harbour Watch", Role.Author, NameKind.Organisation)] })).ShouldBe(["Ask what has been done about what Harbour Watch raised."]);

    [Theory]
    [InlineData("The ministry told the miners to go home.", "The ministry", NameKind.Body, "the miners", false)]
    [InlineData("Harbour Watch told the miners to go home.", "Harbour Watch", NameKind.Organisation, "the miners", false)]
    public void What_is_told_to_people_who_hold_no_office_is_no_ask(string text, string author, NameKind kind, string addressee, bool asked) =>
        (Actions(new ReadingByHand(text).Told(EntryKind.Recommendation, null, text.TrimEnd('.'), p => p with
        {
            State = "MNG", Rights = ["ICCPR-21"], Trigger = "tell", Frame = "Active",
            Actors = [Who(author, Role.Author, kind, kind == NameKind.Body ? "MNG" : null), Who(addressee, Role.Addressee, NameKind.Group)],
        })).Length > 0).ShouldBe(asked);

    [Theory]
    [InlineData(NameKind.Body, true)]
    [InlineData(NameKind.Organisation, false)]
    public void A_reply_is_one_of_the_state(NameKind kind, bool replies)
    {
        Briefing made = Of(new ReadingByHand("On 2 May police arrested Dorj Bayar. The Steppe Council said the arrest was lawful.")
            .Told(EntryKind.Event, "arrest", "police arrested Dorj Bayar", p => p with { State = "MNG", Date = "2017-05-02", Rights = ["ICCPR-9"], Trigger = "arrest", Frame = "Active", Actors = [Who("Dorj Bayar", Role.Victim)] })
            .Told(EntryKind.Statement, null, "The Steppe Council said the arrest was lawful", p => p with { Rights = ["ICCPR-9"], Trigger = "say", Frame = "Speech", Actors = [Who("Steppe Council", Role.Speaker, kind, "MNG")] }));
        (made.Asks.Single().Replies.Count > 0).ShouldBe(replies);
    }

    [Theory]
    [InlineData("A Mongolian pilot was pardoned in May.", "A Mongolian pilot was pardoned", "Mongolian pilot", "pardon", "Passive", "pardon", "In May 2017 a Mongolian pilot was pardoned.")]
    [InlineData("In May Dorj Bayar received threats.", "Dorj Bayar received threats", "Dorj Bayar", "threat", "Active", "receive threat", "In May 2017 Dorj Bayar was threatened.")]
    [InlineData("In May Dorj Bayar was under house arrest.", "Dorj Bayar was under house arrest", "Dorj Bayar", "house-arrest", "State", "house arrest", "In May 2017 Dorj Bayar was placed under house arrest.")]
    [InlineData("In May Dorj Bayar was beaten to death.", "Dorj Bayar was beaten to death", "Dorj Bayar", "killing", "Passive", "beat to death", "In May 2017 Dorj Bayar was beaten to death.")]
    [InlineData("The Mongolian army met; in May Mongolia was threatened.", "Mongolia was threatened", "Mongolia", "threat", "Passive", "threaten", "In May 2017 Mongolia was threatened.")]
    [InlineData("In May men set fire to a house, killing six, including two children.", "killing six, including two children", "including two children", "killing", "Active", "kill", "The source says: “In May men set fire to a house, killing six, including two children”.")]
    [InlineData("Pilot freed in May after a year.", "Pilot freed in May after a year", "pilot", "release", "Headline", "free", "The source says: “Pilot freed in May after a year”.")]
    public void A_sentence_of_ours_is_one_that_a_person_would_write(string text, string quote, string who, string type, string frame, string trigger, string sentence) =>
        Of(new ReadingByHand(text).Date("May", "2017-05").Told(EntryKind.Event, type, quote, p => p with { State = "MNG", Date = "2017-05", Rights = ["ICCPR-9"], Trigger = trigger, Frame = frame, Actors = [Who(who, Role.Victim)] }))
            .Timeline.Single().Sentences.Single().Text.ShouldBe(sentence);

    [Fact]
    public void What_is_asked_is_not_told_again_as_not_done()
    {
        const string text = "Harbour Watch asked Mongolia to free two reporters. The ministry plans to free two miners.";
        Of(new ReadingByHand(text).Held(HeldReason.Planned, "to free two reporters").Held(HeldReason.Planned, "to free two miners")
            .Told(EntryKind.Recommendation, null, "Harbour Watch asked Mongolia to free two reporters", p => p with { Rights = ["ICCPR-9"], Actors = [Who("Mongolia", Role.Addressee, NameKind.State, "MNG")] }))
            .DoNotSay.SelectMany(l => l.Sentences).Select(s => s.Text).ShouldBe(["the source says “The ministry plans to free two miners”."]);
    }

    [Fact]
    public void Each_request_of_a_list_is_an_ask_under_the_right_that_its_own_words_touch()
    {
        const string text = "Two NGOs urge the government of Mongolia. Review the law on libel. Close the secret prisons where torture is used.";
        Proposal Item(Proposal p, string action, string words) => p with
        {
            Details = Details(("action", action)), Trigger = "urge", Frame = "Request",
            Actors = [Who("Two NGOs", Role.Author, NameKind.Group), Who("government of Mongolia", Role.Addressee, NameKind.Body, "MNG")],
            Citations = [.. p.Citations, new Citation("p1", 0, words.Length, words)],
        };
        Actions(new ReadingByHand(text)
            .Told(EntryKind.Recommendation, null, "Review the law on libel", p => Item(p, "to review the law on libel", "Two NGOs urge the government of Mongolia"))
            .Told(EntryKind.Recommendation, null, "Close the secret prisons where torture is used", p => Item(p, "to close the secret prisons where torture is used", "Two NGOs urge the government of Mongolia")))
            .ShouldBe(["Ask the government of Mongolia to review the law on libel, as two NGOs urged.", "Ask the government of Mongolia to close the secret prisons where torture is used, as two NGOs urged."], ignoreOrder: true);
    }

    [Fact]
    public void Legislation_that_nothing_tells_from_other_legislation_is_no_matter_to_ask_about()
    {
        Actions(new ReadingByHand("A new law that bans unions is before parliament.").Told(EntryKind.Law, "draft", "A new law that bans unions is before parliament", p => p with { State = "MNG", Rights = ["ICCPR-22"], Details = Details(("law", "a new law")) }))
            .ShouldBe(["Ask that the new law not be adopted as it stands."]);
        static ReadingByHand Passed(string law) => new ReadingByHand($"Parliament passed {law}; on 2 May police arrested Dorj Bayar under it.")
            .Told(EntryKind.Law, "adopted", $"Parliament passed {law}", p => p with { State = "MNG", Rights = ["ICCPR-19"], Details = Details(("law", law)) })
            .Told(EntryKind.Event, "arrest", "police arrested Dorj Bayar", p => p with { State = "MNG", Date = "2017-05-02", Rights = ["ICCPR-9"], Trigger = "arrest", Frame = "Active", Actors = [Who("Dorj Bayar", Role.Victim)] });
        Actions(Passed("the new legislation")).ShouldBe(["Ask how the matter of Dorj Bayar stands."]);
        Actions(Passed("the press law")).ShouldBe(["Ask that the press law be reviewed."]);
    }

    [Fact]
    public void A_participle_with_its_doer_is_no_past_tense_of_the_doer() =>
        Of(new ReadingByHand("The report echoes concerns raised by Harbour Watch in May.").Told(EntryKind.Finding, null, "concerns raised by Harbour Watch in May",
            p => p with { State = "MNG", Rights = ["ICCPR-19"], Trigger = "raise", Frame = "Participle", Actors = [Who("Harbour Watch", Role.Author, NameKind.Organisation)] }))
            .Asks.Single().Evidence.Single().Text.ShouldBe("The source says: “The report echoes concerns raised by Harbour Watch in May”.");

    private static string Finding(string text, string quote, string trigger, string frame, string who) =>
        Of(new ReadingByHand(text).Told(EntryKind.Finding, null, quote, p => p with { State = "MNG", Rights = ["ICCPR-19"], Trigger = trigger, Frame = frame, Actors = [Who(who, Role.Author, NameKind.Organisation)] })).Findings.Single().Sentences.Single().Text;

    [Theory]
    [InlineData("Harbour Watch repeated its criticism of the head of state.", "its criticism of the head of state", "criticism", "NominalPossessive", "The source says: “Harbour Watch repeated its criticism of the head of state”.")]
    [InlineData("“The press is muzzled,” said Harbour Watch.", "“The press is muzzled,” said Harbour Watch", "say", "Speech", "The source says: “‘The press is muzzled,’ said Harbour Watch”.")]
    [InlineData("Harbour Watch spoke of what it described as a muzzled press.", "what it described as a muzzled press", "describe", "Active", "The source says: “Harbour Watch spoke of what it described as a muzzled press”.")]
    [InlineData("Harbour Watch criticised the head of state.", "Harbour Watch criticised the head of state", "criticise", "Active", "Harbour Watch criticised the head of state.")]
    public void Only_a_verb_with_its_object_is_put_into_the_past(string text, string quote, string trigger, string frame, string sentence) => Finding(text, quote, trigger, frame, "Harbour Watch").ShouldBe(sentence);

    [Fact]
    public void What_somebody_is_stands_beside_the_name_and_is_nobody_else()
    {
        Briefing made = Of(new ReadingByHand("On 2 May a court sentenced Dorj Bayar, Founding Director of a weekly.").Date("2 May", "2017-05-02").Told(EntryKind.Event, "sentence", "On 2 May a court sentenced Dorj Bayar, Founding Director of a weekly",
            p => p with { State = "MNG", Date = "2017-05-02", Rights = ["ICCPR-14"], Trigger = "sentence", Frame = "Active", Actors = [Who("Dorj Bayar", Role.Victim), Who("Founding Director", Role.Victim)] }));
        made.Cases.Select(c => c.Person).ShouldBe(["Dorj Bayar"]);
        made.Timeline.Single().Sentences.Single().Text.ShouldBe("On 2 May 2017 Dorj Bayar was sentenced.");
    }

    [Theory]
    [InlineData("We urge you to ask Mongolia to free the press.", null, "Take up what is asked: “We urge you to ask Mongolia to free the press”.")]
    [InlineData("Will you ask Mongolia to free the press?", null, "Take up what is asked: “Will you ask Mongolia to free the press?”")]
    [InlineData("Norway should press Mongolia to free the press.", "NOR", "Take up what is asked: “Norway should press Mongolia to free the press”.")]
    [InlineData("Mongolia has to free the press.", null, "Ask the other side, as the source does: “Mongolia has to free the press”.")]
    public void What_is_asked_of_the_own_side_is_not_put_to_the_other(string text, string? own, string action) =>
        Actions(new ReadingByHand(text).Told(EntryKind.Recommendation, null, text.TrimEnd('.'), p => p with
        {
            Rights = ["ICCPR-19"], Trigger = "urge", Frame = "Active",
            Actors = own is null ? [Who("Mongolia", Role.Addressee, NameKind.State, "MNG")] : [Who("Norway", Role.Addressee, NameKind.State, own), Who("Mongolia", Role.Addressee, NameKind.State, "MNG")],
        })).ShouldBe([action]);

    [Fact]
    public void Words_are_not_cut_before_the_mark_of_an_owner() =>
        Of(new ReadingByHand("In a letter of nine pages that was read out in the square before the old harbour on a cold day in the spring by two clerks and a driver of the union of the miners, Harbour Watch deplored what was done to the press by Norway's ally in the steppe.").Told(EntryKind.Finding, null, "deplored what was done to the press by Norway",
            p => p with { State = "MNG", Rights = ["ICCPR-19"], Trigger = "say", Frame = "Speech", Actors = [Who("Harbour Watch", Role.Author, NameKind.Organisation)] }))
            .Findings.Single().Sentences.Single().Citations.OfType<SourceCitation>().Single().Quote.ShouldEndWith("by Norway's ally in the steppe");

    [Fact]
    public void What_was_done_to_the_person_for_whom_it_is_asked_goes_before_what_was_done_to_others()
    {
        ReadingByHand reading = new("Mongolia should release Dorj Bayar. On 2 May police arrested Saran Tolui. On 1 May police arrested Dorj Bayar.");
        Proposal Arrest(Proposal p, string day, string who) => p with { State = "MNG", Date = day, Rights = ["ICCPR-9"], Trigger = "arrest", Frame = "Active", Actors = [Who(who, Role.Victim)] };
        Of(reading.Date("2 May", "2017-05-02").Date("1 May", "2017-05-01")
            .Told(EntryKind.Recommendation, null, "Mongolia should release Dorj Bayar", p => p with { Rights = ["ICCPR-9"], Trigger = "should", Frame = "Obligation", Actors = [Who("Mongolia", Role.Addressee, NameKind.State, "MNG")] })
            .Told(EntryKind.Event, "arrest", "On 2 May police arrested Saran Tolui", p => Arrest(p, "2017-05-02", "Saran Tolui"))
            .Told(EntryKind.Event, "arrest", "On 1 May police arrested Dorj Bayar", p => Arrest(p, "2017-05-01", "Dorj Bayar")))
            .Asks[0].WhyNow[0].Text.ShouldBe("On 1 May 2017 Dorj Bayar was arrested.");
    }
}
