using Demarche.Reading.Documents;
using Demarche.Reading.Furniture;

namespace Demarche.Reading.Tests.Furniture;

/// <summary>Each phrase of <c>lexicons/furniture.yaml</c> at work, in a line such as a page would hold it.</summary>
public class PageWordsTests
{
    private static IEnumerable<string> Phrases(string list)
    {
        using var stream = typeof(Document).Assembly.GetManifestResourceStream("furniture.yaml")!;
        using StreamReader reader = new(stream);
        bool inside = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.EndsWith(':')) inside = line == list + ":";
            else if (inside && line.StartsWith("- ", StringComparison.Ordinal)) yield return line[2..].Trim();
        }
    }

    private static string Capital(string s) => char.ToUpperInvariant(s[0]) + s[1..];

    [Theory]
    [InlineData("promo-alone", "{0}", FurnitureReason.Promo)]
    [InlineData("promo-verbs", "{0} to the Vik Press newsletter", FurnitureReason.Promo)]
    [InlineData("promo-nouns", "Get our {0} now", FurnitureReason.Promo)]
    [InlineData("promo-openings", "{0} - the Vik Press", FurnitureReason.Promo)]
    [InlineData("promo-weak-verbs", "{0} the newsletter of Vik Press today", FurnitureReason.Promo)]
    [InlineData("promo-urgency", "Try the Vik Press app {0}", FurnitureReason.Promo)]
    [InlineData("promo-persons", "Try {0} app", FurnitureReason.Promo)]
    [InlineData("placeholders", "{0}", FurnitureReason.Promo)]
    [InlineData("share-verbs", "{0} this story", FurnitureReason.Share)]
    [InlineData("share-words", "Share {0}", FurnitureReason.Share)]
    [InlineData("related-openings", "{0}: police search a second office", FurnitureReason.Related)]
    [InlineData("related-nouns", "{0} stories", FurnitureReason.Related)]
    [InlineData("site-nouns", "Latest {0}", FurnitureReason.Related)]
    [InlineData("boilerplate", "Vik {0} 5", FurnitureReason.Boilerplate)]
    [InlineData("notice-phrases", "Our {0}", FurnitureReason.Boilerplate)]
    [InlineData("navigation-openings", "{0} main", FurnitureReason.Navigation)]
    [InlineData("language-verbs", "{0} English", FurnitureReason.Navigation)]
    [InlineData("languages", "English | {0}", FurnitureReason.Navigation)]
    [InlineData("related-labels", "{0}: police search a second office", FurnitureReason.Related)]
    [InlineData("share-things", "{0} this article", FurnitureReason.Share)]
    [InlineData("promo-things", "{0} for all", FurnitureReason.Promo)]
    [InlineData("related-things", "{0} here", FurnitureReason.Related)]
    [InlineData("machine-things", "Please use {0}", FurnitureReason.Boilerplate)]
    [InlineData("page-things", "{0} below", FurnitureReason.Navigation)]
    [InlineData("pointer-verbs", "{0} the statement", FurnitureReason.Related)]
    [InlineData("documents", "View his {0}", FurnitureReason.Related)]
    [InlineData("page-words", "12 comments {0}", FurnitureReason.Navigation)]
    [InlineData("posted", "{0}: 3 May 2010", FurnitureReason.Navigation)]
    [InlineData("posted-words", "Updated: 3 May 2010 {0} 10:15", FurnitureReason.Navigation)]
    [InlineData("counted-places", "{0} 2 of 4", FurnitureReason.Navigation)]
    [InlineData("number-labels", "{0}: EUR 12/034/2010", FurnitureReason.Boilerplate)]
    [InlineData("contact-labels", "{0}: info@vikpress.example", FurnitureReason.Boilerplate)]
    [InlineData("consent-openings", "{0} you accept what stands there", FurnitureReason.Boilerplate)]
    [InlineData("page-itself", "{0} has been updated to name the court", FurnitureReason.Boilerplate)]
    [InlineData("page-deeds", "This article {0} by Vik Press", FurnitureReason.Boilerplate)]
    [InlineData("readers", "{0} may not copy this page", FurnitureReason.Boilerplate)]
    [InlineData("credit-openings", "{0}: Ola Nordmann", FurnitureReason.Credit)]
    [InlineData("credit-phrases", "{0} Ola Nordmann", FurnitureReason.Credit)]
    [InlineData("credit-links", "Photograph {0} Ola Nordmann", FurnitureReason.Credit)]
    [InlineData("credit-words", "Photo: Ola {0} Kari Nordmann", FurnitureReason.Credit)]
    public void Each_phrase_makes_a_line_furniture_in_the_text(string list, string line, FurnitureReason reason) => Each(list, line, reason, outside: false);

    [Theory]
    [InlineData("navigation", "{0}", FurnitureReason.Navigation)]
    [InlineData("tag-openings", "{0}: courts, unions", FurnitureReason.Navigation)]
    [InlineData("notice-openings", "{0}: Vik Press", FurnitureReason.Boilerplate)]
    [InlineData("notice-labels", "{0}: Vik Press", FurnitureReason.Boilerplate)]
    [InlineData("notice-words", "This article may not be {0} or archived", FurnitureReason.Boilerplate)]
    public void Each_phrase_makes_a_line_furniture_around_the_text(string list, string line, FurnitureReason reason) => Each(list, line, reason, outside: true);

    private static void Each(string list, string line, FurnitureReason reason, bool outside)
    {
        List<string> idle = [];
        foreach (string phrase in Phrases(list))
        {
            string said = Capital(string.Format(null, line, phrase));
            if (PageSpeech.ReasonOf(said, outside, BlockKind.Paragraph) != reason) idle.Add(said);
        }
        Phrases(list).ShouldNotBeEmpty();
        idle.ShouldBeEmpty();
    }

    [Fact]
    public void A_phrase_alone_on_its_line_is_read_whatever_stands_around_it()
    {
        using StreamReader reader = new(typeof(Document).Assembly.GetManifestResourceStream("furniture.yaml")!);
        string[] phrases = [.. reader.ReadToEnd().Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..].Trim())];
        phrases.Length.ShouldBeGreaterThan(100);
        foreach (string line in phrases.SelectMany(p => (string[])[p, Capital(p), p + ":", "- " + p, p + " ", $"({p})", p.ToUpperInvariant()]))
        {
            foreach (string text in (string[])[line, $"{line}\n\nThe court fined two editors.", $"The court fined two editors.\n{line}"])
            {
                Should.NotThrow(() => FurnitureFinder.Find(DocumentReader.Read(text, TextFormat.Plain)), text);
            }
        }
    }

    [Fact]
    public void Each_third_person_keeps_a_sentence_with_the_text() =>
        Phrases("third-persons").Where(p => PageSpeech.ReasonOf($"This page was used against you, {p} said at last.", outside: true, BlockKind.Paragraph) is not null).ShouldBeEmpty();

    [Fact]
    public void Each_agency_is_a_credit_in_brackets() => Phrases("photo-agencies").Where(p => !PhotoCredit.Is($"({p.ToUpperInvariant()})")).ShouldBeEmpty();

    [Theory]
    [InlineData("byline-openings", "{0} Ana Pereira")]
    [InlineData("publisher-openings", "{0}: Vik Rundskue")]
    public void Each_opening_makes_a_byline(string list, string line) =>
        Phrases(list).Where(p => !Byline.Is(Capital(string.Format(null, line, p)))).ShouldBeEmpty();

    [Fact]
    public void Each_office_makes_an_authors_note() =>
        Phrases("author-roles").Where(p => AuthorNote.Read($"Ana Pereira is a {p} at Vik Rundskue.") is null).ShouldBeEmpty();

    [Fact]
    public void Each_copula_opens_an_authors_note() =>
        Phrases("author-copulas").Where(p => AuthorNote.Read($"Ana Pereira {p} a lawyer at Vik Rundskue.") is null).ShouldBeEmpty();

    [Fact]
    public void Each_word_of_organisations_keeps_a_phrase_from_being_a_person() =>
        Phrases("organisation-words").Where(p => PersonName.Is($"Vik {Capital(p)}")).ShouldBeEmpty();

    [Fact]
    public void Each_word_of_the_press_makes_a_masthead() =>
        Phrases("press-words").Where(p => DocumentReader.Read(
            $"Norland {Capital(p)}\n\nMinistry refuses a union of miners again\n\nThe Ministry of Justice of Norland refused the union of miners for the third time in April.",
            TextFormat.Plain).Metadata.Publisher is null).ShouldBeEmpty();

    [Fact]
    public void Each_opening_of_a_clause_ends_the_office() =>
        Phrases("clause-openings").Where(p => AuthorNote.Read($"Ana Pereira is a lawyer at Vik Rundskue, {p} she lived before.")?.Affiliation != "lawyer at Vik Rundskue").ShouldBeEmpty();
}
