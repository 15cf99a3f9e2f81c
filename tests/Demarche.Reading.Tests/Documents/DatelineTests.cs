using Demarche.Reading.Documents;

namespace Demarche.Reading.Tests.Documents;

public class DatelineTests
{
    [Theory]
    [InlineData("LUSAKA, April 12 (Agency) -- Police arrested the editor.", "Police")]
    [InlineData("GULU — Two nurses were freed.", "Two")]
    [InlineData("(Lusaka) – The harbour is closed.", "The")]
    [InlineData("Gulu (3 May 2016) – An envoy came.", "An")]
    [InlineData("Gulu, May 3 – “We sail,” he said.", "“We")]
    [InlineData("KAMPALA/GULU (Agency) - Soldiers shot a nurse.", "Soldiers")]
    public void What_is_told_begins_behind_it(string paragraph, string first) =>
        paragraph[Dateline.Length(paragraph)..].ShouldStartWith(first);

    [Theory]
    [InlineData("12 March 2014 – Police arrested the editor.")]
    [InlineData("Friday, May 3 – Police arrested the editor.")]
    [InlineData("The editor – Jon Kato – was arrested.")]
    [InlineData("NATO – the alliance – met in Oslo.")]
    [InlineData("Well-known editors met.")]
    [InlineData("GULU –")]
    [InlineData("")]
    public void Where_there_is_none_the_paragraph_begins_at_once(string paragraph) => Dateline.Length(paragraph).ShouldBe(0);
}
