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
    public void The_one_it_is_done_to_is_found(string sentence, string type, string victim)
    {
        var read = Read(sentence).Where(p => p.Type == type).ToList();
        read.Count.ShouldBe(1);
        read[0].Actors.ShouldContain(a => a.Role == Role.Victim && a.Name.EndsWith(victim));
    }

    [Theory]
    [InlineData("The pipes froze overnight in Tartu.")]
    [InlineData("The raid on the depot did not take place.")]
    public void What_is_done_to_nobody_or_did_not_happen_is_none(string sentence) => Read(sentence).ShouldBeEmpty();
}
