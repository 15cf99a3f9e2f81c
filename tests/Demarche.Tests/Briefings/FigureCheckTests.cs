using Demarche.Briefings;
using Demarche.Briefings.Checking;
using Demarche.Briefings.Composition;
using Demarche.Briefings.Markdown;
using Demarche.Briefings.Sheets;
using Demarche.Engagements;
using Demarche.Reference;

namespace Demarche.Tests.Briefings;

/// <summary>Figures of the reference data on the page, and what a check says when somebody changed them.</summary>
public class FigureCheckTests
{
    private static readonly ReferencePack Pack = ReferencePack.Open();

    private static Sheet Page(string on, string with, string meeting)
    {
        Engagement engagement = new(BriefingTools.Party(Pack, on), BriefingTools.Party(Pack, with), meeting);
        BriefingComposer composer = new(HarbourCase.Strict, HarbourCase.Rights, BriefingTools.Treaties(Pack, engagement.On.Code, engagement.AsOf), BriefingTools.Figures(Pack, engagement.On.Code, engagement.With.Code, engagement.AsOf));
        return SheetComposer.Compose(composer.Compose([new ReadingByHand("Nothing happened.").Source("empty.txt", HarbourCase.Hash, "Nothing") with { Published = "2014-01-01" }], engagement));
    }

    private static string[] Failures(Sheet page, string of, string to)
    {
        string written = MarkdownWriter.Write(page);
        written.ShouldContain(of);
        Sheet edited = MarkdownReader.Read(written.Replace(of, to, StringComparison.Ordinal));
        CheckReport report = BriefingCheck.Run(edited, [.. BriefingCheck.Sources(edited).Select(s => new CheckedSource(s, "Nothing happened.", HarbourCase.Source.Reading))], HarbourCase.Strict, HarbourCase.Rights, (state, day) => BriefingTools.Treaties(Pack, state, day), Pack);
        return [.. report.Sentences.SelectMany(s => s.Failures).Select(f => f.Rule + ": " + f.Message)];
    }

    [Fact]
    public void An_economy_stands_with_year_and_edition_and_nothing_later_than_the_meeting()
    {
        string page = MarkdownWriter.Write(Page("MNG", "NOR", "2014-05-12"));
        page.ShouldContain("**What it lives on:** GDP: 12.6 billion US dollars in 2013.[^f1]");
        page.ShouldContain("[^f1]: GDP, current US dollars: Mongolia 2013, 12582122604 — World Bank, edition of 2025, revised later; the figure of that day is not held");
        page.ShouldContain("- Trade between the two: not on record.");
        page.ShouldContain(FormWords.Revised);
    }

    [Fact]
    public void A_share_of_trade_stands_once_its_year_is_over()
    {
        MarkdownWriter.Write(Page("KHM", "USA", "2026-05-12")).ShouldContain("- **Trade between the two:** Exports to the United States: 36 percent of Cambodia's exports in 2023.[^f");
        MarkdownWriter.Write(Page("KHM", "USA", "2018-05-12")).ShouldNotContain("percent of Cambodia's exports");
    }

    [Fact]
    public void What_the_program_wrote_holds()
    {
        Failures(Page("KHM", "USA", "2026-05-12"), "36 percent", "36 percent").ShouldBeEmpty();
        Failures(Page("MNG", "NOR", "2014-05-12"), "12.6 billion", "about 13 billion").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("12.6 billion", "12.9 billion")]
    [InlineData("12.6 billion", "12.6 million")]
    [InlineData("in 2013.[^f1]", "in 2012.[^f1]")]
    [InlineData("GDP: 12.6 billion", "GDP, stolen: 12.6 billion")]
    [InlineData("Mongolia 2013, 12582122604", "Mongolia 2013, 22582122604")]
    [InlineData("GDP: 12.6 billion US dollars in 2013.", "GDP in 2013.")]
    public void What_somebody_changed_is_named(string of, string to) => Failures(Page("MNG", "NOR", "2014-05-12"), of, to).ShouldContain(f => f.StartsWith("figure: "));

    [Fact]
    public void A_share_is_not_of_the_other_direction() =>
        Failures(Page("KHM", "USA", "2026-05-12"), "36 percent of Cambodia's exports", "36 percent of Cambodia's imports").ShouldContain(f => f.StartsWith("figure: ") && f.Contains("imports"));

    [Fact]
    public void A_treaty_of_which_the_records_contradict_each_other_is_to_be_checked_first()
    {
        Sheet page = Page("GNQ", "ESP", "2014-05-12");
        MarkdownWriter.Write(page).ShouldContain("- **Records of joining contradict each other, so it is not invoked:** International Covenant on Civil and Political Rights.[^t");
        MarkdownWriter.Write(page).ShouldContain("Equatorial Guinea, the sources contradict each other: bound in 1987 by the days, in 1979 by the yearly table — UN Treaty Collection, IV-4");
        Failures(page, "bound in 1987", "bound in 1987").ShouldBeEmpty();
        Failures(page, "bound in 1987", "bound in 1988").ShouldNotBeEmpty();
    }
}
