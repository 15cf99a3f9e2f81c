using Demarche.Reading.Documents;

namespace Demarche.Reading.Tests.Documents;

public class FrontMatterTests
{
    private const string Body = "\n\nThe Ministry of Justice of Norland refused to register the Union of Miners for the third time in April, the union said.\n\n";

    private static DocumentMetadata Read(string text) => DocumentReader.Read(text, TextFormat.Plain).Metadata;

    [Theory]
    [InlineData("A Union Is Refused", "A Union Is Refused")]
    [InlineData("Norland Weekly\n\nWho will be heard next?", "Who will be heard next?")]
    [InlineData("Skip to content\n\nMonday, 3 May 2010\n\nMinistry refuses a union again", "Ministry refuses a union again")]
    [InlineData("Vik Watch", "Vik Watch")]
    public void The_title_is_the_first_heading_that_is_more_than_a_name(string top, string title) => Read(top + Body).Title.ShouldBe(title);

    [Theory]
    [InlineData("By Ana Pereira", "Ana Pereira", null)]
    [InlineData("By Ana Pereira, Vik Press", "Ana Pereira", "Vik Press")]
    [InlineData("by Ana Pereira in Vik", "Ana Pereira", "Vik")]
    [InlineData("Ana Pereira | Vik Press", "Ana Pereira", "Vik Press")]
    [InlineData("Written by Jean-Paul O'Neil de la Cruz", "Jean-Paul O'Neil de la Cruz", null)]
    public void A_byline_gives_the_author(string line, string name, string? affiliation) =>
        Read($"A Union Is Refused\n\n{line}{Body}").Authors.ShouldBe([new Author(name, affiliation)]);

    [Theory]
    [InlineData("press release")]
    [InlineData("Source")]
    [InlineData("By")]
    public void An_opening_without_a_name_is_no_byline(string line) => Read($"A Union Is Refused\n\n{line}{Body}").Authors.ShouldBeNull();

    [Fact]
    public void A_byline_may_give_several() =>
        Read($"A Union Is Refused\n\nBy Ana Pereira, Ole Berg and Li Wei{Body}").Authors!.Select(a => a.Name).ShouldBe(["Ana Pereira", "Ole Berg", "Li Wei"]);

    [Theory]
    [InlineData("By the end of May 2010")]
    [InlineData("By Monday the court was empty.")]
    [InlineData("World News | Home")]
    [InlineData("From")]
    public void Not_every_by_is_a_byline(string line) => Read($"A Union Is Refused\n\n{line}{Body}").Authors.ShouldBeNull();

    [Theory]
    [InlineData("Ana Pereira is the Norland researcher at Vik Watch.", "Norland researcher at Vik Watch")]
    [InlineData("Ana Pereira is a lawyer with the Union Rights Project, and lives in Vik.", "lawyer with the Union Rights Project")]
    [InlineData("Ana Pereira was deputy director for Norland of Vik Watch, where she worked on unions.", "deputy director for Norland of Vik Watch")]
    public void The_authors_note_at_the_end_gives_author_and_office(string note, string office) =>
        Read($"A Union Is Refused{Body}{note}").Authors.ShouldBe([new Author("Ana Pereira", office)]);

    [Theory]
    [InlineData("Anna Holm is in prison in Vik.")]
    [InlineData("The Union is a member of the Council of Vik.")]
    public void Not_every_is_makes_an_author(string last) => Read($"A Union Is Refused{Body}{last}").Authors.ShouldBeNull();

    [Fact]
    public void Somebody_the_text_speaks_of_is_no_author() =>
        Read($"A Union Is Refused{Body}The miners met Deputy Minister Holm.\n\nAnna Holm is a member of the Council of Vik.").Authors.ShouldBeNull();

    [Fact]
    public void A_note_adds_the_office_to_the_byline() =>
        Read($"A Union Is Refused\n\nBy Ana Pereira{Body}Ana Pereira is an editor at Vik Press.").Authors.ShouldBe([new Author("Ana Pereira", "editor at Vik Press")]);

    [Theory]
    [InlineData("VIK (NPA) — The Ministry of Justice of Norland refused the union of miners again in April, it said.", "NPA")]
    [InlineData("VIK, May 3 (Norland Press) - The Ministry of Justice of Norland refused the union of miners again in April.", "Norland Press")]
    [InlineData("The Ministry (of Justice) — The Ministry of Norland refused the union of miners again in April, it said.", null)]
    public void A_dateline_names_the_agency(string first, string? agency) => Read($"A Union Is Refused\n\n{first}").Publisher.ShouldBe(agency);

    [Theory]
    [InlineData("Monday, 3 May 2010", "2010-05-03")]
    [InlineData("Published on May 3rd, 2010 at 9:21 am", "2010-05-03")]
    [InlineData("2010-05-03", "2010-05-03")]
    [InlineData("03/05/2010", null)]
    [InlineData("13/05/2010", "2010-05-13")]
    [InlineData("May 2010", "2010-05")]
    [InlineData("3 - 9 May 2010", null)]
    [InlineData("Sunday, 4 June 2017\n\n3 May 2010", null)]
    [InlineData("Sunday, 4 June 2017\n\nPosted 3 May 2010", "2010-05-03")]
    [InlineData("31 February 2010", null)]
    public void A_day_printed_above_the_text_is_its_publication(string line, string? published) =>
        Read($"A Union Is Refused\n\n{line}{Body}").Published.ShouldBe(published);
}
