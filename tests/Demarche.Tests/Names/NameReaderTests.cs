using Demarche.Reading.Annotations;
using Demarche.Reading.Names;

namespace Demarche.Tests.Names;

public class NameReaderTests
{
    [Theory]
    [InlineData("Judge Rumbidzai Mhaka refused bail.", "Judge Rumbidzai Mhaka", NameKind.Person)]
    [InlineData("Police questioned the editor Marisol Quiroga on Friday.", "Marisol Quiroga", NameKind.Person)]
    [InlineData("The court fined Abdul-Karim al-Tamimi for a poem.", "Abdul-Karim al-Tamimi", NameKind.Person)]
    [InlineData("Officers searched the flat of Willem van der Berg, 45, in the morning.", "Willem van der Berg", NameKind.Person)]
    [InlineData("The Ministry of Labour and Social Protection denied it.", "Ministry of Labour and Social Protection", NameKind.Body)]
    [InlineData("She works for the Committee to Defend Fishermen in the north.", "Committee to Defend Fishermen", NameKind.Organisation)]
    [InlineData("The licence went to Blue Harbour Holdings Ltd in June.", "Blue Harbour Holdings Ltd", NameKind.Organisation)]
    [InlineData("He joined the New Dawn Party last year.", "New Dawn Party", NameKind.Organisation)]
    [InlineData("Teachers at Lakeside University went on strike.", "Lakeside University", NameKind.Organisation)]
    [InlineData("They were held near Kilima River for a week.", "Kilima River", NameKind.Place)]
    [InlineData("The trial was held in Uruguay.", "Uruguay", NameKind.State)]
    public void Knows_a_name_by_what_it_is_made_of(string text, string name, NameKind kind)
    {
        Mention mention = new NamesOf(text).Of(name).ShouldNotBeNull();
        mention.Kind.ShouldBe(kind);
        mention.Form.ShouldBe(MentionForm.Name);
    }

    [Theory]
    [InlineData("They met in May and again on Tuesday.")]
    [InlineData("Yesterday nothing happened.")]
    [InlineData("He speaks Georgian and English.")]
    public void Months_days_and_languages_are_no_names(string text) =>
        new NamesOf(text).Table.Mentions.ShouldAllBe(m => m.Form != MentionForm.Name);

    [Fact]
    public void A_surname_a_title_and_a_pronoun_are_the_person_told_before()
    {
        NamesOf read = new("""
            President Tomas Okello signed the decree on Monday. The president said it was needed. He gave no reason.

            Critics of Okello called it a farce.
            """);
        string entity = read.Of("President Tomas Okello")!.Entity;
        Mention title = read.Of("president").ShouldNotBeNull();
        title.Entity.ShouldBe(entity);
        title.Name.ShouldBe("President Tomas Okello");
        title.Form.ShouldBe(MentionForm.Nominal);
        read.Of("He").ShouldNotBeNull().Entity.ShouldBe(entity);
        read.Of("Okello", occurrence: 1).ShouldNotBeNull().Name.ShouldBe("President Tomas Okello");
    }

    [Fact]
    public void They_are_the_two_who_were_joined()
    {
        NamesOf read = new("Irina Belova and Pavel Sorokin were detained on Sunday. They were released after a few hours.");
        Mention they = read.Of("They").ShouldNotBeNull();
        they.Name.ShouldBe("Irina Belova and Pavel Sorokin");
        they.Kind.ShouldBe(NameKind.Group);
        they.Count.ShouldBe(2);
    }

    [Fact]
    public void A_capital_that_speaks_is_its_state()
    {
        NamesOf read = new("Two teachers were arrested in Chile. Santiago said the arrests were lawful.");
        Mention capital = read.Of("Santiago").ShouldNotBeNull();
        capital.State.ShouldBe("CHL");
        capital.Kind.ShouldBe(NameKind.State);
    }

    [Fact]
    public void Two_people_of_one_surname_stay_two()
    {
        NamesOf read = new("The lawyer Ana Ruiz met the judge. Her brother, the doctor Luis Ruiz, was not told. Ruiz was arrested later.");
        read.Of("Ana Ruiz")!.Entity.ShouldNotBe(read.Of("Luis Ruiz")!.Entity);
        string bare = read.Of("Ruiz", occurrence: 2)!.Entity;
        bare.ShouldNotBe(read.Of("Ana Ruiz")!.Entity);
        bare.ShouldNotBe(read.Of("Luis Ruiz")!.Entity);
    }

    [Fact]
    public void Brothers_stay_two_though_a_short_form_fits_both()
    {
        NamesOf read = new("The reporter Kamel Ben Said stopped eating in April. Ben Said had lost his passport. His brother Hedi Ben Said appeared in court on Saturday.");
        read.Of("Ben Said", occurrence: 1)!.Entity.ShouldBe(read.Of("Kamel Ben Said")!.Entity);
        read.Of("Hedi Ben Said")!.Entity.ShouldNotBe(read.Of("Kamel Ben Said")!.Entity);
    }

    [Fact]
    public void Initials_behind_a_name_are_that_organisation()
    {
        NamesOf read = new("The Free Harvest Workers Union (FHWU) was closed on Friday. The FHWU had 300 members.");
        Mention full = read.Of("Free Harvest Workers Union").ShouldNotBeNull();
        read.Of("FHWU").ShouldNotBeNull().Entity.ShouldBe(full.Entity);
        read.Of("FHWU", occurrence: 1).ShouldNotBeNull().Name.ShouldBe("Free Harvest Workers Union");
    }

    [Fact]
    public void The_authorities_are_those_of_the_state_spoken_of()
    {
        NamesOf read = new("Journalists in Fiji were questioned again. The authorities gave no reason. The Tongan government was silent.");
        read.Table.State.ShouldBe("FJI");
        read.Of("authorities").ShouldNotBeNull().State.ShouldBe("FJI");
        Mention tongan = read.Of("Tongan government").ShouldNotBeNull();
        tongan.State.ShouldBe("TON");
        tongan.Kind.ShouldBe(NameKind.Body);
    }

    [Theory]
    [InlineData("Police detained two activists at the gate.", "two activists", 2)]
    [InlineData("More than 600 people marched through the town.", "More than 600 people", null)]
    [InlineData("Two of the party's most prominent leaders were jailed.", "Two of the party's most prominent leaders", 2)]
    [InlineData("Hundreds of detainees were moved.", "Hundreds of detainees", null)]
    [InlineData("Another activist was beaten.", "Another activist", null)]
    [InlineData("A dozen oil workers were fined.", "A dozen oil workers", null)]
    public void Unnamed_people_are_told_as_the_text_tells_them(string text, string words, int? count)
    {
        Mention mention = new NamesOf(text).Table.Mentions.First(m => text[m.Start..m.End].EndsWith(words, StringComparison.Ordinal));
        mention.Count.ShouldBe(count);
        mention.Form.ShouldBe(MentionForm.Nominal);
        mention.Kind.ShouldBe(words.StartsWith("Another", StringComparison.Ordinal) ? NameKind.Person : NameKind.Group);
    }

    [Fact]
    public void A_heading_has_the_names_of_its_text_and_no_others()
    {
        NamesOf read = new("""
            Lawyer Sentenced After Closed Trial As Marchenko Protests

            A court in Latvia sentenced Oleg Marchenko on Monday after a closed trial. Marchenko had been held for a year.
            """);
        Mention[] heading = [.. read.Table.Mentions.Where(m => m.Start < 58 && m.Form == MentionForm.Name)];
        heading.ShouldHaveSingleItem().Name.ShouldBe("Oleg Marchenko");
    }

    [Fact]
    public void Who_stands_for_the_person_before_it()
    {
        NamesOf read = new("Police arrested Peter Nkosi, who had criticised the mayor.");
        int who = Enumerable.Range(0, read.Sentences[0].Count).First(t => read.Sentences[0].Form(t) is "who");
        read.Table.At(0, who).ShouldNotBeNull().Name.ShouldBe("Peter Nkosi");
    }

    [Fact]
    public void The_state_spoken_of_is_not_the_one_that_comments()
    {
        NamesOf read = new("""
            Norway's foreign ministry said on Monday that it was worried. Norway said that the arrests in Bahrain should stop.

            Bahraini police arrested nine teachers in Manama. Courts in Bahrain have jailed six of them.
            """);
        read.Table.State.ShouldBe("BHR");
    }

    [Fact]
    public void Every_mention_is_within_its_text_and_in_order()
    {
        NamesOf read = new("Mr. Paul Ncube, of the Bulawayo Press Club, told reporters: \"Zimbabwe owes us an answer.\" They agreed.");
        int last = 0;
        foreach (Mention mention in read.Table.Mentions)
        {
            mention.Start.ShouldBeGreaterThanOrEqualTo(last);
            mention.End.ShouldBeGreaterThan(mention.Start);
            mention.End.ShouldBeLessThanOrEqualTo(read.Document.Text.Length);
            last = mention.Start;
        }
        Should.Throw<ArgumentOutOfRangeException>(() => read.Table.At(0, 1000));
    }
}
