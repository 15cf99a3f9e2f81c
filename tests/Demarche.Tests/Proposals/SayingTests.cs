
namespace Demarche.Tests.Proposals;

/// <summary>What is taken for a finding, a request or a statement, and with which words.</summary>
public class SayingTests
{
    private static string Told(string text, params EntryKind[] kinds)
    {
        var reading = ReadText.Of(text);
        return string.Join("; ", reading.Proposals.Where(p => kinds.Contains(p.Kind)).Select(p => $"{p.Kind.ToString().ToLowerInvariant()} \"{p.Citations[0].Quote}\""));
    }

    [Theory]
    [InlineData("The bishops called on the army to quietly return the boats that it took from the fishermen.", "recommendation \"The bishops called on the army to quietly return the boats that it took from the fishermen\"")]
    [InlineData("The bank should open its books to let auditors look into the loans of last year.", "recommendation \"The bank should open its books to let auditors look into the loans of last year\"")]
    [InlineData("The state should ensure that unions may meet, the resolution says.", "recommendation \"The state should ensure that unions may meet, the resolution says\"")]
    public void A_request_is_cited_with_what_is_to_be_done(string text, string told) => Told(text, EntryKind.Recommendation).ShouldBe(told);

    [Theory]
    [InlineData("The clerk left when asked for comment.")]
    [InlineData("The minister called it a shame for the country.")]
    public void What_only_sounds_like_a_request_is_none(string text) => Told(text, EntryKind.Recommendation).ShouldBeEmpty();

    [Theory]
    [InlineData("Misusing the law on sedition, the editor lost his friends.")]
    [InlineData("The promotion of human rights features in the talks of the two cities.")]
    public void A_judging_word_outside_what_a_clause_says_is_no_finding(string text) => Told(text, EntryKind.Finding).ShouldBeEmpty();

    [Fact]
    public void Two_sayings_of_one_speaker_are_cited_each_with_its_own_words() =>
        Told("The sheriff told reporters the cells were full but denied that anyone was beaten.", EntryKind.Statement)
            .ShouldBe("statement \"The sheriff told reporters the cells were full\"; statement \"denied that anyone was beaten\"");

    [Fact]
    public void An_act_that_should_be_done_by_another_was_not_done() =>
        Told("The ministry should show good will by releasing the nurse.", EntryKind.Event).ShouldBeEmpty();

    [Fact]
    public void What_is_dated_behind_the_publication_has_not_happened() =>
        Told("The election on 3 May 2016 is watched by the league.", EntryKind.Event).ShouldBeEmpty();

    [Fact]
    public void A_word_of_a_name_tells_no_act() =>
        Told("The editor spoke to the Fund for Detained Writers about his plans for the winter.", EntryKind.Event).ShouldBeEmpty();

    [Fact]
    public void A_lead_and_the_name_below_it_are_one_event() =>
        Told("A court has fined a nurse.\n\nThe court fined Ana Ruiz on Monday in the capital.", EntryKind.Event).ShouldNotContain(";");

    [Theory]
    [InlineData("Review the law on libel", "to review the law on libel")]
    [InlineData("Fully apply the treaty on prisons", "to fully apply the treaty on prisons")]
    [InlineData("Ensure that judges are free", "to ensure that judges are free")]
    [InlineData("Review of the law on libel", "Review of the law on libel")]
    public void An_item_that_opens_with_a_verb_says_what_to_do(string item, string action)
    {
        var asked = ReadText.Of($"Two lawyers urge the government of Chad in particular:\n\n  • {item};\n  • Pay the wages of the clerks.").Proposals.First(p => p.Kind == EntryKind.Recommendation && p.Citations[0].Quote == item);
        asked.Details["action"].ShouldBe(action);
    }
}
