namespace Demarche.Tests.Measures;

/// <summary>A short form of what <c>./measure</c> measures of the reader: floors a little under what is reached.</summary>
public class ReadingFloorTests
{
    [Fact]
    public void The_labelled_texts_are_read_no_worse_than_before()
    {
        var total = LabelledTexts.Score();
        double Share(string name) => total.GetProperty(name).GetDouble();
        var counts = total.GetProperty("counts");
        string figures = $"F1 {Share("f1"):0.000}, type {Share("type"):0.000}, dated {Share("dated"):0.000}, {Share("proposals_per_fact"):0.00} proposals a fact";
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Share("f1").ShouldBeGreaterThanOrEqualTo(0.72, figures);
        Share("type").ShouldBeGreaterThanOrEqualTo(0.90, figures);
        Share("dated").ShouldBeGreaterThanOrEqualTo(0.70, figures);
        Share("proposals_per_fact").ShouldBeLessThanOrEqualTo(1.5, figures);
        // A heading wrapped over two lines counts as two sentences for the scorer.
        counts.GetProperty("long_citations").GetInt32().ShouldBeLessThanOrEqualTo(1);
        foreach (string fault in new[] { "bad_citations", "bad_furniture", "swallowed", "not_read" }) counts.GetProperty(fault).GetInt32().ShouldBe(0, fault);
    }
}
