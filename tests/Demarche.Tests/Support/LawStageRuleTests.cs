using Demarche.Reading.Support;
using Demarche.Support;

namespace Demarche.Tests.Support;

/// <summary>A law is told at its own stage, and nothing else as a law.</summary>
public sealed class LawStageRuleTests
{
    private static readonly Lazy<SupportCheck> Check = new(SupportData.CreateCheck);

    [Theory]
    [InlineData("The media bill is a draft.", "The president signed the media bill on 4 May.")]
    [InlineData("The media law is under consideration.", "The media law came into force on 4 May.")]
    [InlineData("The media bill is under consideration.", "Parliament approved the media bill on 4 May.")]
    [InlineData("The media bill was introduced.", "The president signed the media bill into law.")]
    [InlineData("The fisheries deal is a draft law.", "The fisheries deal was discussed by the committee.")]
    [InlineData("A law on silence was introduced.", "The minister introduced a policy of silence.")]
    [InlineData("A bill on fisheries is a draft.", "Deputies spoke of the fisheries.")]
    [InlineData("The media bill is still a draft.", "The media law was adopted in May and took effect in June.")]
    [InlineData("The amnesty is a draft law.", "The amnesty freed 30 people.")]
    public void A_law_past_a_stage_is_not_told_at_it(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldContain(f => f.Rule == SupportRule.Strength);

    [Theory]
    [InlineData("The media bill is under consideration.", "Parliament is considering the media bill.")]
    [InlineData("The media bill is a draft.", "The media bill is still in draft.")]
    [InlineData("The media bill was introduced in May.", "The government introduced the media bill in May, and the president signed it in June.")]
    [InlineData("The media law is a draft.", "The draft media law would close three papers.")]
    [InlineData("Peter Wani was introduced to the deputies.", "The speaker introduced Peter Wani to the deputies.")]
    [InlineData("The bill was introduced by the government.", "Parliament passed a bill that the government had introduced.")]
    [InlineData("The media bill was introduced in 2019.", "The media bill, introduced in 2019, was adopted in May.")]
    [InlineData("A bill to ban the union is under consideration.", "Deputies are debating a bill to ban the union.")]
    [InlineData("The ordinance is a draft.", "A draft of the ordinance was published.")]
    public void A_law_at_its_stage_holds(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldBeEmpty();
}
