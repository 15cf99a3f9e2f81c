using Demarche.Briefings.Composition;
using Demarche.Briefings.Markdown;
using Demarche.Briefings.Sentences;
using Demarche.Briefings.Sheets;
using Demarche.Briefings;
using Demarche.Engagements;
using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;
using Demarche.Reading.Support;
using Demarche.Readings;

using static Demarche.Tests.Briefings.ReadingByHand;

namespace Demarche.Tests.Briefings;

public class BriefingComposerTests
{
    private readonly Briefing briefing = HarbourCase.Compose();

    [Fact]
    public void A_visit_that_is_told_says_who_is_host()
    {
        briefing.Engagement.Host!.Code.ShouldBe("NOR");
        briefing.Meeting!.Text.ShouldBe("Foreign Minister Batu Erdem is to visit Norway on 12 and 13 May 2017.");
    }

    [Fact]
    public void A_pending_law_makes_an_ask_with_the_finding_the_request_and_the_reply_that_bear_on_it()
    {
        BriefingAsk ask = briefing.Asks[0];
        ask.Heading.ShouldBe("Freedom of opinion and expression: the bill on foreign agents");
        ask.Action.Text.ShouldBe("Ask that the bill on foreign agents not be adopted as it stands.");
        ask.Evidence.Select(e => e.Text).ShouldBe(["Elin Marsh voiced concern over the bill.", "Elin Marsh urged the government to withdraw it."]);
        ask.Replies.Single().Text.ShouldBe("Ministers said the bill does not threaten newspapers.");
    }

    [Fact]
    public void A_charge_makes_an_ask_with_the_latest_use_of_it_first()
    {
        BriefingAsk ask = briefing.Asks[1];
        ask.Action.Text.ShouldBe("Ask that nobody be held for lawful conduct on a charge of “spreading false alarm”.");
        ask.WhyNow.Select(s => s.Text).ShouldBe([
            "On 3 May 2017 a court sentenced Saran Tolui to two and a half years in prison on a charge of “spreading false alarm”.",
            "In mid-April 2017 three reporters were arrested by police on suspicion of “spreading false alarm”."]);
    }

    [Fact]
    public void What_is_invoked_matches_the_rights_and_binds_on_the_first_day()
    {
        briefing.Asks[0].Invokes.Single().Text.ShouldBe("ICCPR articles 19 and 22: freedom of opinion and expression; freedom of association (ratified 18 November 1974).");
        string page = MarkdownWriter.Write(SheetComposer.Compose(briefing));
        page.ShouldNotContain("Torture");
        page.ShouldContain("- **Day of joining not held:** Convention on the Rights of Persons with Disabilities (joined in 2017).[^t2]");
    }

    [Fact]
    public void Nothing_that_the_check_refuses_is_written()
    {
        static SupportVerdict NoNumbers(string sentence, string cited, Provenance from) =>
            sentence.Contains("three", StringComparison.OrdinalIgnoreCase) && !sentence.StartsWith('“') ? new([new(SupportRule.Number, 0, 1, "")]) : HarbourCase.Strict(sentence, cited, from);
        Briefing plain = new BriefingComposer(NoNumbers, HarbourCase.Rights, HarbourCase.Treaties, StateFigures.None).Compose([HarbourCase.Source], HarbourCase.Meeting);
        string page = MarkdownWriter.Write(SheetComposer.Compose(plain));
        page.ShouldNotContain("In mid-April 2017 three reporters were arrested");
        page.ShouldContain("The source says: “In mid-April police arrested three reporters on suspicion of ‘spreading false alarm’”");

        Briefing none = new BriefingComposer((_, _, _) => new([new(SupportRule.Tail, 0, 1, "")]), HarbourCase.Rights, HarbourCase.Treaties, StateFigures.None).Compose([HarbourCase.Source], HarbourCase.Meeting);
        none.Asks.ShouldAllBe(a => a.Action.Text.StartsWith("Take up ") || a.Action.Text.StartsWith("Ask that nobody") || a.Action.Text.StartsWith("Ask that the bill on foreign agents be reviewed"));
        none.Timeline.ShouldBeEmpty();
        none.LeftOut.ShouldBe(9 - 1, "all but the case, whose events tell it");
    }

    [Fact]
    public void The_eight_parts_stand_even_of_a_source_that_tells_nothing()
    {
        CitedSource empty = new ReadingByHand("Nothing happened.").Source("empty.txt", HarbourCase.Hash, "Nothing");
        Sheet sheet = SheetComposer.Compose(new BriefingComposer(HarbourCase.Strict, HarbourCase.Rights, [], StateFigures.None).Compose([empty], HarbourCase.Meeting));
        sheet.Blocks.OfType<HeadingBlock>().Select(h => h.Text).ShouldBe(FormWords.Sections);
        MarkdownWriter.Write(sheet).ShouldContain("## Asks\n\nNothing on record.\n");
    }

    [Fact]
    public void An_old_visit_to_a_third_country_is_no_matter_for_the_asks()
    {
        const string text = "The minister visited Peru on 3 March 2009, where police arrested four students.";
        CitedSource source = new ReadingByHand(text)
            .Told(EntryKind.Event, "arrest", "police arrested four students", p => p with { State = "PER", Date = "2009-03-03", Rights = ["ICCPR-9"], Trigger = "arrest", Frame = "Active", Actors = [Who("four students", Role.Victim, NameKind.Group, count: 4)] })
            .Source("peru.txt", HarbourCase.Hash, "Peru");
        new BriefingComposer(HarbourCase.Strict, HarbourCase.Rights, HarbourCase.Treaties, StateFigures.None).Compose([source], HarbourCase.Meeting).Asks.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_fact_in_two_sources_is_one_sentence_with_two_citations()
    {
        static CitedSource Telling(string text, string quote, string file, char hash) => new ReadingByHand(text)
            .Told(EntryKind.Event, "arrest", quote, p => p with { Date = "2017-05-02", Rights = ["ICCPR-9"], Trigger = "arrest", Frame = "Passive", Actors = [Who("Dorj Bayar", Role.Victim)] })
            .Source(file, new string(hash, 64), file) with { Published = "2017-05-04" };
        CitedSource one = Telling("The lawyer Dorj Bayar was arrested on 2 May.", "Dorj Bayar was arrested on 2 May", "one.txt", 'a');
        CitedSource two = Telling("Dorj Bayar, a lawyer, was arrested at home on 2 May.", "Dorj Bayar, a lawyer, was arrested at home on 2 May", "two.txt", 'b');
        Briefing both = new BriefingComposer(HarbourCase.Strict, HarbourCase.Rights, [], StateFigures.None).Compose([one, two], HarbourCase.Meeting);
        CitedSentence sentence = both.Timeline.Single().Sentences.Single();
        sentence.Text.ShouldBe("On 2 May 2017 Dorj Bayar was arrested.");
        sentence.Citations.OfType<SourceCitation>().Select(c => c.Source.File).ShouldBe(["one.txt", "two.txt"]);
    }

    [Fact]
    public void What_was_published_after_the_meeting_is_left_out()
    {
        Briefing late = new BriefingComposer(HarbourCase.Strict, HarbourCase.Rights, [], StateFigures.None).Compose([HarbourCase.Source with { Published = "2017-06-01" }], HarbourCase.Meeting);
        late.Sources.ShouldBeEmpty();
        late.CheckFirst.ShouldContain(l => l.Opening == FormWords.Later);
    }

    [Fact]
    public void A_long_briefing_is_cut_to_two_pages_before_the_annexes()
    {
        string text = string.Join(" ", Enumerable.Range(1, 60).Select(i => $"On May {1 + (i % 8)} a court sentenced the writer Person{(char)('A' + (i % 26))}{(char)('a' + (i / 26))} Longname to {1 + (i % 9)} years in prison on a charge of offence number {i} against the good order of the harbour and its people."));
        ReadingByHand reading = new(text);
        foreach (string sentence in text.Split(". ")) reading.Told(EntryKind.Event, "sentence", sentence.TrimEnd('.'), p => p with
        {
            Date = "2017-05", Rights = ["ICCPR-19"], Trigger = "sentence", Frame = "Active", Actors = [Who(string.Join(' ', sentence.Split(' ').Skip(7).Take(2)), Role.Victim)],
            Details = Details(("charge", sentence[(sentence.IndexOf("charge of ", StringComparison.Ordinal) + 10)..])),
        });
        Briefing cut = new BriefingComposer(HarbourCase.Strict, HarbourCase.Rights, HarbourCase.Treaties, StateFigures.None).Compose([reading.Source("long.txt", HarbourCase.Hash, "Long") with { Published = "2017-05-09", PublishedByHand = true }, HarbourCase.Source with { Published = "2017-06-01" }], HarbourCase.Meeting);
        PageBudget.Fits(SheetComposer.Compose(cut)).ShouldBeTrue();
        cut.Timeline.Count.ShouldBe(60);
        // Warnings that cite nothing are never cut.
        cut.CheckFirst.Select(l => l.Opening).Where(o => o is FormWords.NoReply or FormWords.ByHand or FormWords.Later or FormWords.NoTradeOnRecord).Count().ShouldBe(4);
    }
}
