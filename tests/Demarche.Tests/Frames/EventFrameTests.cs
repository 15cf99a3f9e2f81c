using Demarche.Reading;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Tests.Frames;

/// <summary>Constructions in which an act is told, each tried with sentences of several types.</summary>
public class EventFrameTests
{
    private static readonly Reader Reader = new(ReaderData.Load());

    private static IReadOnlyList<Proposal> Read(string sentence, EntryKind kind = EntryKind.Event) =>
        [.. Reader.Read(new Document(sentence, [new(0, sentence.Length, BlockKind.Paragraph)], new()), published: null).Proposals.Where(p => p.Kind == kind)];

    [Theory]
    [InlineData("Guards seized phones and leaflets from the clinic in Yerevan.", "confiscation", "clinic")]
    [InlineData("A judge put the two printers under house arrest in Sucre.", "house-arrest", "printers")]
    [InlineData("The dentist spent nine weeks in solitary confinement in Sousse.", "ill-treatment", "dentist")]
    [InlineData("The tribunal ordered the dissolution of the scout league in Vientiane.", "closure", "scout league")]
    [InlineData("A court in Porto convicted the welder of fraud.", "conviction", "welder")]
    [InlineData("An attack on the nurses followed in Cobán.", "assault", "nurses")]
    [InlineData("Troops shot dead three farmers and wounded eight others.", "assault", "eight others")]
    [InlineData("The bank accounts of the foundation were frozen.", "asset-freeze", "foundation")]
    [InlineData("The captain had been detained, questioned and beaten.", "ill-treatment", "captain")]
    [InlineData("Two weeklies were banned and their editors jailed.", "detention", "editors")]
    [InlineData("Editor freed after 40 days in cell", "release", "Editor")]
    [InlineData("The court found the two activists guilty of sedition.", "conviction", "activists")]
    [InlineData("Police arrested the nurse and searched her home.", "search", "nurse")]
    [InlineData("Among those detained was the chairman of the party.", "detention", "party")]
    [InlineData("Those arrested include a poet.", "arrest", "poet")]
    [InlineData("The union condemned the arrest and torture of the lawyer.", "arrest", "lawyer")]
    [InlineData("The union condemned the arrest and torture of the lawyer.", "ill-treatment", "lawyer")]
    [InlineData("The amnesty has left out the 20 farmers convicted of arson.", "conviction", "farmers")]
    [InlineData("The court sentenced the baker to a year in prison and a fine of 900 dollars.", "fine", "baker")]
    [InlineData("Ama Sosu stood before a magistrate on charges of insulting the sultan.", "charge", "Ama Sosu")]
    [InlineData("The attacks on the dockers in Sfax went unpunished.", "assault", "dockers")]
    [InlineData("The report tells of the killing and torture of dozens of students.", "ill-treatment", "students")]
    [InlineData("The surgeon was sentenced to be flogged.", "sentence", "surgeon")]
    public void The_one_it_is_done_to_is_found(string sentence, string type, string victim)
    {
        var read = Read(sentence).Where(p => p.Type == type).ToList();
        read.Count.ShouldBe(1);
        read[0].Actors.ShouldContain(a => a.Role == Role.Victim && a.Name.EndsWith(victim));
    }

    [Theory]
    [InlineData("The offence carries a fine of 500 dollars.")]
    [InlineData("Attacks on dockers go unpunished.")]
    [InlineData("A strong earthquake killed eight people in Lombok.")]
    [InlineData("The premier promised to soon complete the release of the farmers.")]
    [InlineData("Those pardoned have not included the farmers.")]
    [InlineData("The pipes froze overnight in Tartu.")]
    [InlineData("The raid on the depot did not take place.")]
    [InlineData("Police often arrest street vendors in the capital.")]
    [InlineData("Journalists are routinely detained in the delta.")]
    [InlineData("Was the journalist arrested by the security service?")]
    [InlineData("The deputies demanded that the ministry release the editor.")]
    [InlineData("The authorities should show goodwill by releasing the editor.")]
    [InlineData("She has worked and slept for years at the busy Committee for Detained Persons.")]
    public void What_is_done_to_nobody_or_did_not_happen_is_none(string sentence) => Read(sentence).ShouldBeEmpty();

    [Fact]
    public void What_one_is_condemned_to_is_told_by_the_sentence() => Read("The surgeon was condemned to be flogged.").ShouldHaveSingleItem().Type.ShouldBe("sentence");

    [Theory]
    [InlineData("A spate of rallies has taken place in Dili.")]
    [InlineData("Rallies have taken place in Dili.")]
    public void What_took_place_is_one_event(string sentence) => Read(sentence).ShouldHaveSingleItem().Type.ShouldBe("protest");

    [Fact]
    public void What_an_appeal_is_about_was_told_before() => Read("The journalist appealed against her sentence.").ShouldHaveSingleItem().Type.ShouldBe("appeal");

    [Fact]
    public void Who_those_arrested_were_says_more_of_the_same_arrest() =>
        Read("Police arrested twelve people in Tartu. Those arrested include a poet.").ShouldHaveSingleItem().Type.ShouldBe("arrest");

    [Fact]
    public void A_bill_that_was_signed_is_one_law() => Read("The governor signed the bill in Suva.", EntryKind.Law).ShouldHaveSingleItem().Type.ShouldBe("signed");

    [Theory]
    [InlineData("Talks between Mali and Niger were held in Niamey.", "meeting")]
    [InlineData("A summit of island leaders opened in Apia.", "summit")]
    [InlineData("The two envoys discussed fish quotas by phone.", "call")]
    [InlineData("The sultan received the envoy of Chad in Muscat.", "visit")]
    public void A_meeting_is_told_by_what_carries_it(string sentence, string type) => Read(sentence, EntryKind.Engagement).ShouldHaveSingleItem().Type.ShouldBe(type);

    [Theory]
    [InlineData("The unions demanded that the ministry review the report.")]
    [InlineData("The summit was not held.")]
    public void A_meeting_that_is_asked_for_or_fell_through_is_none(string sentence) => Read(sentence, EntryKind.Engagement).ShouldBeEmpty();
}
