using Demarche.Reading.Support;
using Demarche.Support;

namespace Demarche.Tests.Support;

/// <summary>'Over' may be why, or more than.</summary>
public sealed class NumberReasonTests
{
    private static readonly Lazy<SupportCheck> Check = new(SupportData.CreateCheck);

    [Theory]
    [InlineData("Ana Ruiz was jailed over six posts.", "Ana Ruiz was jailed because of six posts.")]
    [InlineData("Ana Ruiz was jailed over six posts.", "Ana Ruiz was jailed for six posts that she wrote.")]
    [InlineData("The court raised the sentence from eight to 15 years.", "The court extended the prison term to 15 years from eight.")]
    [InlineData("The army insists on controlling the port.", "The army insists on maintaining control of the port.")]
    public void A_reason_and_a_rewording_hold(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldBeEmpty();

    [Theory]
    [InlineData("Over six posts were deleted.", "Six posts were deleted.")]
    [InlineData("Ana Ruiz was jailed for over six years.", "Ana Ruiz was jailed for six years.")]
    [InlineData("Police arrested over six people.", "Police arrested six people.")]
    public void A_bound_that_the_source_lacks_does_not(string sentence, string cited) => Check.Value.Judge(sentence, cited, null).Failures.ShouldContain(f => f.Rule == SupportRule.Number);

    [Fact]
    public void A_prosecutor_is_no_stage_of_a_prosecution()
    {
        var verdict = Check.Value.Judge("The prosecutor released Ana Ruiz.", "Ana Ruiz was charged on Monday.", null);
        verdict.Failures.ShouldNotContain(f => f.Message.Contains("'prosecutor', where", StringComparison.Ordinal));
    }
}
