using Demarche.Reading.Support;
using Demarche.Support;

namespace Demarche.Tests.Support;

/// <summary>A quotation does not end inside a phrase whose owner it cuts off.</summary>
public sealed class QuotationRuleTests
{
    private static readonly Lazy<SupportCheck> Check = new(SupportData.CreateCheck);

    [Theory]
    [InlineData("The minister said the base was \"paid for by Peru\".", "The minister said the base was paid for by Peru's ally Fiji.")]
    [InlineData("The minister said the base was “paid for by Peru”.", "The minister said the base was paid for by Peru’s ally Fiji.")]
    [InlineData("The report speaks of \"attacks on workers\".", "The report speaks of attacks on workers' leaders.")]
    [InlineData("He called it \"a gift from the Fijians\".", "He called it a gift from the Fijians' president.")]
    [InlineData("He called it \"a gift from the Fijians\".", "He called it a gift from the Fijians’ president.")]
    public void A_quotation_does_not_end_at_an_owner(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldContain(f => f.Rule == SupportRule.Quotation);

    [Theory]
    [InlineData("The minister said the base was \"paid for by Peru's ally\".", "The minister said the base was paid for by Peru's ally Fiji.")]
    [InlineData("The minister spoke of \"a brazen attack\".", "The minister spoke of 'a brazen attack'.")]
    [InlineData("The report speaks of \"attacks on workers\".", "The report speaks of attacks on workers.")]
    [InlineData("The minister said the base was \"paid for by Peru\".", "The base was paid for by Peru's ally Fiji. But it was paid for by Peru, the minister said.")]
    [InlineData("The report speaks of the \"workers' leaders\".", "The report speaks of the workers' leaders.")]
    [InlineData("The minister spoke of \"free elections\".", "The minister spoke of 'free elections' in Suva.")]
    [InlineData("He called it \"a gift from the Fijians\".", "He called it ‘a gift from the Fijians’ and left.")]
    [InlineData("He called it \"a gift from the Fijians\".", "He called it 'a gift from the Fijians' and left.")]
    public void A_whole_quotation_holds(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldBeEmpty();
}
