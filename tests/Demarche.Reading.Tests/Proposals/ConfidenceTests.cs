using Demarche.Reading.Proposals;
using Demarche.Reading.Vocabulary;

namespace Demarche.Reading.Tests.Proposals;

public class ConfidenceTests
{
    private const string Table = "# measured on nothing real\nevent\t*\t98\t79\nlaw\t*\t9\t9\ncase\t*\t18\t18\nevent\tPassive\t80\t80\nevent\tNominalBare\t5\t0\nlaw\tActive\t50\t50\n";

    [Theory]
    [InlineData("Passive", 0.96)]
    [InlineData("NominalBare", 0.64)]
    [InlineData("Headline", 0.80)]
    public void A_frame_has_its_rate_drawn_to_that_of_its_kind(string frame, double rate) => Confidence.Read(Table).Of(EntryKind.Event, frame).ShouldBe(rate);

    [Fact]
    public void All_accepted_of_few_is_not_certain() => Confidence.Read(Table).Of(EntryKind.Case, "Active").ShouldBe(0.95);

    [Theory]
    [InlineData(EntryKind.Law)]
    [InlineData(EntryKind.Deal)]
    public void A_kind_of_which_too_little_was_judged_has_none(EntryKind kind) => Confidence.Read(Table).Of(kind, "Active").ShouldBeNull();

    [Fact]
    public void Nothing_measured_gives_none() => Confidence.None.Of(EntryKind.Event, "Passive").ShouldBeNull();

    [Theory]
    [InlineData("event\t*\t10")]
    [InlineData("event\t*\t10\t11")]
    [InlineData("event\t*\t-1\t-1")]
    [InlineData("rumour\t*\t10\t9")]
    [InlineData("event\tPassive\t10\t9\nevent\tPassive\t10\t9")]
    public void A_line_of_another_form_is_refused_by_its_number(string lines) =>
        Should.Throw<FormatException>(() => Confidence.Read("# counts\n" + lines)).Message.ShouldContain($"line {1 + lines.Split('\n').Length}");
}
