using Demarche.Reading.Annotations;
using Demarche.Tests.Names;

namespace Demarche.Tests.Quotations;

public class QuotationFinderTests
{
    [Theory]
    [InlineData("\"They took him without a warrant,\" said Anna Moyo, a lawyer.", "Anna Moyo", "said")]
    [InlineData("“They took him without a warrant,” Anna Moyo said.", "Anna Moyo", "said")]
    [InlineData("Anna Moyo said: “They took him without a warrant.”", "Anna Moyo", "said")]
    [InlineData("‘They took him without a warrant,’ Anna Moyo told reporters.", "Anna Moyo", "told")]
    [InlineData("''They took him without a warrant,'' Anna Moyo said.", "Anna Moyo", "said")]
    [InlineData("«They took him without a warrant», said Anna Moyo.", "Anna Moyo", "said")]
    public void Words_in_marks_are_said_by_the_subject_of_their_verb(string text, string speaker, string cue)
    {
        Annotation quotation = new NamesOf(text).Quotations.ShouldHaveSingleItem();
        quotation.Speaker.ShouldBe(speaker);
        quotation.Cue.ShouldBe(cue);
        quotation.Quotation.ShouldBe(QuotationForm.Direct);
        text[quotation.Start..quotation.End].ShouldContain("They took him without a warrant");
    }

    [Fact]
    public void A_quotation_broken_by_its_cue_has_one_speaker_and_cue()
    {
        var parts = new NamesOf("“We waited for hours,” Samuel Banda said, “and nobody came.”").Quotations;
        parts.Count.ShouldBe(2);
        parts.ShouldAllBe(p => p.Speaker == "Samuel Banda" && p.Cue == "said");
    }

    [Fact]
    public void A_pronoun_that_speaks_is_resolved()
    {
        var found = new NamesOf("Samuel Banda left the court at noon. “I will appeal,” he said.").Quotations;
        found.ShouldHaveSingleItem().Speaker.ShouldBe("Samuel Banda");
    }

    [Fact]
    public void A_quotation_goes_on_in_the_next_paragraph()
    {
        NamesOf read = new("""
            Samuel Banda told the court: “I was held for nine days in a cell.

            “Nobody told me why I was there.”
            """);
        read.Quotations.Count.ShouldBe(2);
        read.Quotations.ShouldAllBe(q => q.Speaker == "Samuel Banda");
    }

    [Fact]
    public void Words_of_a_charge_have_marks_but_no_speaker()
    {
        Annotation quotation = new NamesOf("The singer was jailed for “inciting discord” among tenants.").Quotations.ShouldHaveSingleItem();
        quotation.Quotation.ShouldBe(QuotationForm.Mixed);
        quotation.Speaker.ShouldBeNull();
    }

    [Theory]
    [InlineData("The ministry said that the arrests were lawful.", "ministry", "that the arrests were lawful")]
    [InlineData("According to Amnesty International, nine people were beaten.", "Amnesty International", "nine people were beaten")]
    public void What_is_told_indirectly_has_its_speaker(string text, string speaker, string clause)
    {
        Annotation quotation = new NamesOf(text).Quotations.ShouldHaveSingleItem();
        quotation.Quotation.ShouldBe(QuotationForm.Indirect);
        quotation.Speaker.ShouldBe(speaker);
        text[quotation.Start..quotation.End].ShouldBe(clause);
    }

    [Fact]
    public void An_apostrophe_opens_no_quotation() =>
        new NamesOf("The workers' leaders met the students' union and the town's mayor.").Quotations.ShouldBeEmpty();
}
