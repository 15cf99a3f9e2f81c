using Demarche.Reading.Annotations;

namespace Demarche.Tests.Names;

/// <summary>For which state somebody holds an office, told beside the name.</summary>
public class OfficeStateTests
{
    [Theory]
    [InlineData("French President Jean Moreau met Chilean miners.", "Jean Moreau", "FRA")]
    [InlineData("The French president, Paul Martin, met Chilean ministers.", "Paul Martin", "FRA")]
    [InlineData("President Ana Lund of Norway met Chilean ministers.", "Ana Lund", "NOR")]
    [InlineData("Norway's prime minister, Kari Berg, met Chilean ministers.", "Kari Berg", "NOR")]
    [InlineData("Kenya's Foreign Minister Peter Wani met Chilean ministers.", "Peter Wani", "KEN")]
    [InlineData("Peter Oloo, the foreign minister of Uganda, met Chilean ministers.", "Peter Oloo", "UGA")]
    [InlineData("South African President Thabo Dube met miners. President Dube left.", "Thabo Dube", "ZAF")]
    [InlineData("Kari Berg, prime minister of the Netherlands, left.", "Kari Berg", "NLD")]
    [InlineData("Former French President Jean Moreau met Chilean miners.", "Jean Moreau", null)]
    [InlineData("French journalist Jean Moreau met Chilean miners.", "Jean Moreau", null)]
    [InlineData("Jean Moreau, who met the president of Chile, left.", "Jean Moreau", null)]
    [InlineData("Ana Lund, a critic of Chile's president, left.", "Ana Lund", null)]
    public void An_office_is_held_for_the_state_told_beside_it(string text, string name, string? state) =>
        ReadText.Of(text).Annotations.First(a => a.Type == AnnotationType.Name && a.Kind == NameKind.Person && a.Value!.EndsWith(name, StringComparison.Ordinal)).State.ShouldBe(state);
}
