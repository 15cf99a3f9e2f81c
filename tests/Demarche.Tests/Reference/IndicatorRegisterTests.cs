using Demarche.Reading.Dates;
using Demarche.Reference;

namespace Demarche.Tests.Reference;

public sealed class IndicatorRegisterTests
{
    private static readonly IndicatorRegister Register = ReferencePack.Open().Indicators;

    [Fact]
    public void Gives_the_last_year_that_was_over_and_says_that_it_was_revised()
    {
        IndicatorFigure gdp = Register.Of("KAZ", new Day(2015, 11, 3)).Single(f => f.Indicator == "NY.GDP.MKTP.CD");
        gdp.Year.ShouldBe(2014);
        gdp.Value.ShouldBeInRange(1e11, 4e11);
        gdp.Note.ShouldBe("revised later; the figure of that day is not held");
    }

    [Fact]
    public void Says_nothing_of_a_day_before_its_figures()
    {
        Register.Of("KAZ", new Day(2000, 1, 1)).ShouldBeEmpty();
        Register.PartnersOf("KAZ", new Day(2015, 11, 3)).ShouldBeEmpty();
        Register.PartnersOf("KAZ", new Day(2026, 11, 3)).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_figure_needs_no_note_once_its_edition_was_out() =>
        Register.Of("KAZ", new Day(2027, 1, 1)).ShouldAllBe(f => f.Note == null);
}
