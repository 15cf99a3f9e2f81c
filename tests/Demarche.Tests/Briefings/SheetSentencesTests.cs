using Demarche.Briefings.Checking;
using Demarche.Briefings.Sheets;

namespace Demarche.Tests.Briefings;

public class SheetSentencesTests
{
    [Theory]
    [InlineData("The letter names Messrs. Vik and Berg. They left.", 2)]
    [InlineData("The letter names Dr. Vik. He left.", 2)]
    [InlineData("Art. 5 was read. They left.", 2)]
    [InlineData("The answer was no. They left.", 2)]
    [InlineData("They left in Dec. 2015 by sea.", 1)]
    [InlineData("The U.N. Committee met.", 1)]
    [InlineData("They left. ", 1)]
    [InlineData("The answer was no. ", 1)]
    public void A_full_stop_of_an_abbreviation_ends_no_sentence(string line, int sentences) => SheetSentences.Of([new TextRun(line)]).Count.ShouldBe(sentences);
}
