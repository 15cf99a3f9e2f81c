using Demarche.Reading.Names;
using Demarche.Reference;
using Demarche.Sources;

namespace Demarche.Tests.Reference;

public sealed class StateTableTests
{
    private static readonly ReferencePack Pack = ReferencePack.Open();

    [Theory]
    [InlineData("KAZ", "KAZ")]
    [InlineData("kz", "KAZ")]
    [InlineData("Kazakhstan", "KAZ")]
    [InlineData("kazakhstani", "KAZ")]
    [InlineData("United Kingdom", "GBR")]
    [InlineData("the United  Kingdom", "GBR")]
    [InlineData("Britain", "GBR")]
    [InlineData("Dutch", "NLD")]
    [InlineData("U.S.", "USA")]
    [InlineData("america", "USA")]
    [InlineData("Burma", "MMR")]
    [InlineData("Ivory Coast", "CIV")]
    [InlineData("Côte d’Ivoire", "CIV")]
    [InlineData("Turkey", "TUR")]
    [InlineData("South Korea", "KOR")]
    [InlineData("Kosovo", "XKX")]
    [InlineData("EU", "EUE")]
    public void Finds_a_state_by_what_people_call_it(string written, string code) => Pack.States.Get(written).Alpha3.ShouldBe(code);

    [Fact]
    public void Names_the_nearest_states_where_none_goes_by_the_name() =>
        Should.Throw<UnusableInputException>(() => Pack.States.Get("Kazahkstan")).Message.ShouldBe("no state goes by 'Kazahkstan'. Did you mean Kazakhstan (KAZ)?");

    [Fact]
    public void Refuses_a_name_that_two_states_share() =>
        Should.Throw<UnusableInputException>(() => Pack.States.Get("Congo")).Message.ShouldContain("COD");

    [Fact]
    public void Every_state_is_found_in_text_by_each_of_its_names()
    {
        foreach (StateRecord state in Pack.States.States)
        {
            Pack.Gazetteer.Find(state.Name).ShouldNotBeNull(state.Name).State.ShouldBe(state.Alpha3);
            if (state.Kind == "state") state.Capital.ShouldNotBeNull(state.Name);
        }
        foreach (GazetteerEntry entry in Pack.Gazetteer.Entries)
        {
            GazetteerEntry? meaning = Pack.Gazetteer.Find(entry.Written).ShouldNotBeNull(entry.Written);
            while (meaning is not null && meaning != entry) meaning = meaning.Next;
            meaning.ShouldNotBeNull($"{entry.Written} does not lead back to its own line");
        }
    }

    [Fact]
    public void Says_where_reference_data_are_missing() =>
        Should.Throw<UnusableInputException>(() => ReferencePack.Open(Path.GetTempPath())).Message.ShouldContain("no reference data");
}
