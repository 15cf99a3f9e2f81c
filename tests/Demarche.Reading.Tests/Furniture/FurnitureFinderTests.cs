using CsCheck;

using Demarche.Reading.Documents;
using Demarche.Reading.Furniture;

namespace Demarche.Reading.Tests.Furniture;

public class FurnitureFinderTests
{
    private const string First = "The Ministry of Justice of Norland refused to register the Union of Miners for the third time in April, the union said on Monday.";
    private const string Second = "Members of the union met the Deputy Minister on Tuesday and asked for a list of the faults, and she promised an answer within ten days.";
    private const string Third = "No answer came, and in June the District Court of Vik heard the complaint and sent it back to the Ministry, where it lies today.";

    private static (FurnitureReason, string)[] Find(string text, TextFormat format = TextFormat.Plain)
    {
        var document = DocumentReader.Read(text, format);
        return [.. FurnitureFinder.Find(document).Select(p => (p.Reason, document.Text[p.Start..p.End]))];
    }

    private static string Within(string line) => $"{First}\n\n{line}\n\n{Second}\n\n{Third}";

    private static string Below(string line) => $"{First}\n\n{Second}\n\n{Third}\n\n{line}";

    private static string Above(string line) => $"{line}\n\nMinistry refuses a union of miners again\n\n{First}\n\n{Second}\n\n{Third}";

    [Theory]
    [InlineData("Join Vik Press Today!", FurnitureReason.Promo)]
    [InlineData("Subscribe to our newsletter", FurnitureReason.Promo)]
    [InlineData("Sign up for daily updates in your inbox.", FurnitureReason.Promo)]
    [InlineData("Donate", FurnitureReason.Promo)]
    [InlineData("No thanks", FurnitureReason.Promo)]
    [InlineData("Get the latest stories delivered to your inbox every week.", FurnitureReason.Promo)]
    [InlineData("Follow us on Twitter", FurnitureReason.Promo)]
    [InlineData("Advertisement", FurnitureReason.Promo)]
    [InlineData("cardHeadlineText cardBylineText", FurnitureReason.Promo)]
    [InlineData("{{ article.teaser }} goes here", FurnitureReason.Promo)]
    [InlineData("Lorem ipsum dolor sit amet", FurnitureReason.Promo)]
    [InlineData("Share this article", FurnitureReason.Share)]
    [InlineData("Share | Tweet | Email | Print", FurnitureReason.Share)]
    [InlineData("12 Shares", FurnitureReason.Share)]
    [InlineData("Read more: Ministry closes a second union", FurnitureReason.Related)]
    [InlineData("See also", FurnitureReason.Related)]
    [InlineData("Related stories", FurnitureReason.Related)]
    [InlineData("Continue reading", FurnitureReason.Related)]
    [InlineData("© Vik Press 2010", FurnitureReason.Credit)]
    [InlineData("Copyright © 2010 Vik Press", FurnitureReason.Boilerplate)]
    [InlineData("Vik Press. All rights reserved.", FurnitureReason.Boilerplate)]
    [InlineData("Estimated read time: 3 minutes", FurnitureReason.Boilerplate)]
    [InlineData("We use cookies to improve your visit.", FurnitureReason.Boilerplate)]
    [InlineData("Photo: Ola Nordmann", FurnitureReason.Credit)]
    [InlineData("Photograph by Ola Nordmann", FurnitureReason.Credit)]
    [InlineData("Reporting by Ana Pereira; editing by Ole Berg", FurnitureReason.Credit)]
    [InlineData("Skip to main content", FurnitureReason.Navigation)]
    [InlineData("Read in Spanish", FurnitureReason.Navigation)]
    [InlineData("Printer friendly version", FurnitureReason.Share)]
    [InlineData("Download as PDF (240 KB)", FurnitureReason.Share)]
    [InlineData("Listen to this article", FurnitureReason.Share)]
    [InlineData("Follow @vikpress", FurnitureReason.Share)]
    [InlineData("http://www.vikpress.example/news/1234.html", FurnitureReason.Related)]
    [InlineData("Watch: Police search a second office", FurnitureReason.Related)]
    [InlineData("More from Ana Pereira", FurnitureReason.Related)]
    [InlineData("View all posts by Ana Pereira", FurnitureReason.Related)]
    [InlineData("The full statement can be read here.", FurnitureReason.Related)]
    [InlineData("View his statement.", FurnitureReason.Related)]
    [InlineData("Already a subscriber? Log in", FurnitureReason.Promo)]
    [InlineData("You have read 5 of 5 free articles this month.", FurnitureReason.Promo)]
    [InlineData("To read the full story, subscribe or sign in.", FurnitureReason.Related)]
    [InlineData("Please donate to keep our reporting free.", FurnitureReason.Promo)]
    [InlineData("Find us on Facebook", FurnitureReason.Promo)]
    [InlineData("12 comments", FurnitureReason.Navigation)]
    [InlineData("Comments are closed.", FurnitureReason.Navigation)]
    [InlineData("You must be logged in to post a comment.", FurnitureReason.Promo)]
    [InlineData("Click image to enlarge", FurnitureReason.Navigation)]
    [InlineData("Image 1 of 3", FurnitureReason.Navigation)]
    [InlineData("Posted by Ana Pereira at 10:15 PM", FurnitureReason.Navigation)]
    [InlineData("Updated 18 hours ago", FurnitureReason.Navigation)]
    [InlineData("May 3, 2010 / 3:10 PM / Updated 18 hours ago", FurnitureReason.Navigation)]
    [InlineData("Home / News / Norland", FurnitureReason.Navigation)]
    [InlineData("(c) Ola Nordmann", FurnitureReason.Credit)]
    [InlineData("NPA/File", FurnitureReason.Credit)]
    [InlineData("Ola Nordmann / NPA", FurnitureReason.Credit)]
    [InlineData("Courtesy photo", FurnitureReason.Credit)]
    [InlineData("Image source, Vik Bilder", FurnitureReason.Credit)]
    [InlineData("Photo May 3, 2010, REUTERS/Ola Nordmann", FurnitureReason.Credit)]
    [InlineData("Translated by Ole Berg", FurnitureReason.Credit)]
    [InlineData("Copyright 2010 Vik Press", FurnitureReason.Boilerplate)]
    [InlineData("AI Index: EUR 12/034/2010", FurnitureReason.Boilerplate)]
    [InlineData("Registered charity no. 123456", FurnitureReason.Boilerplate)]
    [InlineData("Contact: Ana Pereira, +47 22 00 00 00", FurnitureReason.Boilerplate)]
    [InlineData("The views expressed in this article are the author's own and do not necessarily reflect those of Vik Press.", FurnitureReason.Boilerplate)]
    [InlineData("Reproduction of this article without written permission is prohibited.", FurnitureReason.Boilerplate)]
    [InlineData("If you continue to use this site, we assume that you are okay with this.", FurnitureReason.Boilerplate)]
    [InlineData("This story was first published in the Vik Herald.", FurnitureReason.Boilerplate)]
    [InlineData("Your browser does not support the video element.", FurnitureReason.Boilerplate)]
    [InlineData("* * *", FurnitureReason.Boilerplate)]
    public void The_page_speaking_of_itself_is_furniture_wherever_it_stands(string line, FurnitureReason reason)
    {
        Find(Within(line)).ShouldContain((reason, line));
        Find(Below(line)).ShouldContain((reason, line));
    }

    [Theory]
    [InlineData("Home | News | World | Africa", FurnitureReason.Navigation)]
    [InlineData("Home > Reports", FurnitureReason.Navigation)]
    [InlineData("English | Français | Русский", FurnitureReason.Navigation)]
    [InlineData("Monday, 3 May 2010", FurnitureReason.Navigation)]
    [InlineData("Issue 41, 3 - 9 May 2010", FurnitureReason.Navigation)]
    [InlineData("The Vik Herald", FurnitureReason.Navigation)]
    [InlineData("Politics", FurnitureReason.Navigation)]
    public void The_frame_above_the_title_is_furniture(string line, FurnitureReason reason) => Find(Above(line)).ShouldBe([(reason, line)]);

    [Theory]
    [InlineData("Related charges were dropped against two of the miners.")]
    [InlineData("Join the International Labour Organization.")]
    [InlineData("- Sign up to the Optional Protocol and report to the committee")]
    [InlineData("- Support a free press")]
    [InlineData("Follow the recommendations of the committee.")]
    [InlineData("- Give the prisoners access to a lawyer now")]
    [InlineData("The company changed its privacy policy after the raid.")]
    [InlineData("The law says that material may not be reproduced or redistributed without permission.")]
    [InlineData("Police arrested two editors")]
    [InlineData("ARRESTS IN THE CAPITAL")]
    [InlineData("Politics")]
    [InlineData("3 May 2010")]
    [InlineData("He was held under Article 7 (Criminal Code/Penal Code)")]
    [InlineData("The miners want to save the union.")]
    [InlineData("Printing houses, publishers and a newspaper were closed")]
    [InlineData("Most recent arrests were made at night.")]
    [InlineData("He asked his supporters to subscribe to the newspaper.")]
    [InlineData("Police seized an iPhone and searched the office of openNorland.")]
    [InlineData("The photo shows police at the gate.")]
    [InlineData("Share the findings with the prosecutor.")]
    [InlineData("The minister did not comment on the arrests.")]
    [InlineData("She was charged for posting comments on Facebook and Twitter.")]
    [InlineData("WhatsApp blocked")]
    [InlineData("Publish the full report on the killings.")]
    [InlineData("The full statement names four officers.")]
    [InlineData("Two subscribers were arrested.")]
    [InlineData("The subscription lists were seized.")]
    [InlineData("Foreign donations banned")]
    [InlineData("This site was a prison camp until 2010.")]
    [InlineData("This story led to the arrest of its author.")]
    [InlineData("This article of the code punishes insult.")]
    [InlineData("This article was used against you, the judge told him.")]
    [InlineData("By signing up for the union they lost their jobs.")]
    [InlineData("Watch commander arrested in Vik")]
    [InlineData("Video: the police beat the miners at the gate.")]
    [InlineData("Posted workers protest in 3 cities")]
    [InlineData("Updated law takes effect in June 2010")]
    [InlineData("He was freed 3 hours ago, his lawyer said.")]
    [InlineData("Mobile phones of 3 reporters seized")]
    [InlineData("Contact: his family has had no contact with him since May.")]
    [InlineData("Edited by the censor, the film was shown in June.")]
    [InlineData("Copyright 2010 bill withdrawn after protests")]
    [InlineData("She led Creative Commons in Norland and was arrested in March.")]
    [InlineData("Ref. was made to Article 7")]
    [InlineData("1 of 5 prisoners died")]
    [InlineData("Page 12 of the report names him.")]
    [InlineData("Reply of the Government of Norland")]
    [InlineData("Comments by the Government of Norland")]
    [InlineData("Comments")]
    [InlineData("\"You can read it on our website,\" the spokeswoman said.")]
    [InlineData("Tell us what happened, the court asked.")]
    [InlineData("Please release the miners.")]
    [InlineData("Read the full judgment")]
    [InlineData("Torture / Ill-treatment")]
    [InlineData("Kari Holm/Ola Nordmann")]
    [InlineData("#FreeTheMiners protesters were arrested.")]
    [InlineData("Date of arrest: 3 May 2010")]
    [InlineData("Case number: 12/2010")]
    [InlineData("- Publish the report in full")]
    [InlineData("- Comment on the report")]
    public void What_tells_something_stays(string line) => Find(Within(line)).ShouldBeEmpty();

    [Theory]
    [InlineData("- release the two editors")]
    [InlineData("Ana Pereira is the Norland researcher at Vik Watch.")]
    [InlineData("Reproduction of the map is a crime in Norland.")]
    [InlineData("Copyright law was used against the blogger.")]
    [InlineData("Terms and conditions of the loan were not published.")]
    [InlineData("The film was archived and rewritten.")]
    [InlineData("You have the right to a lawyer.")]
    [InlineData("Write to the minister.")]
    [InlineData("Both were sentenced.")]
    [InlineData("• Repeal Article 7")]
    public void What_tells_something_stays_below_the_text_too(string line) => Find(Below(line)).ShouldBeEmpty();

    [Fact]
    public void Days_that_head_a_chronology_stay() =>
        Find($"3 May 2010\n\n{First}\n\n4 May 2010\n\n{Second}\n\n5 May 2010\n\n{Third}\n\n6 May 2010\n\nThe court rose.").ShouldBeEmpty();

    [Fact]
    public void A_cut_off_caption_and_a_credit_are_set_aside_and_the_caption_stays()
    {
        const string caption = "Miners of the Union wait at the gate of the Ministry of Justice in Vik, Norland, before a hearing, 3 May 2010.";
        Find(Above(caption[..70] + "\n" + caption + " NPA PHOTO/OLA NORDMANN (Photo credit should read OLA NORDMANN/NPA/Norfoto)"))
            .ShouldBe([(FurnitureReason.Duplicate, caption[..70]), (FurnitureReason.Credit, "NPA PHOTO/OLA NORDMANN (Photo credit should read OLA NORDMANN/NPA/Norfoto)")]);
    }

    [Theory]
    [InlineData("(Ola Nordmann/Vik Bilder)")]
    [InlineData("[EPA/OLA NORDMANN]")]
    [InlineData("(AP Photo/Ola Nordmann)")]
    [InlineData("(Reuters)")]
    [InlineData("Photo: Ola Nordmann")]
    [InlineData("AFP PHOTO / OLA NORDMANN")]
    public void A_credit_at_a_captions_end_is_a_part(string credit) =>
        Find(Above($"Miners wait at the gate in Vik. {credit}")).ShouldBe([(FurnitureReason.Credit, credit)]);

    [Theory]
    [InlineData("– NPA")]
    [InlineData("- Norland Press Agency")]
    public void An_agencys_name_after_the_last_sentence_is_a_credit(string name) => Find($"{First}\n\n{Second} {name}").ShouldBe([(FurnitureReason.Credit, name)]);

    [Theory]
    [InlineData("\"We were not heard.\" – Anna Holm")]
    [InlineData("- Norland")]
    public void A_speaker_or_an_item_after_a_dash_stays(string line) => Find(Below(line)).ShouldBeEmpty();

    [Fact]
    public void A_caption_told_twice_stays_once()
    {
        const string caption = "Miners wait at the gate of the Ministry in Vik.";
        Find(Above($"{caption}\n\n{caption} (Ola Nordmann/Vik Bilder)")).ShouldBe([(FurnitureReason.Duplicate, caption), (FurnitureReason.Credit, "(Ola Nordmann/Vik Bilder)")]);
    }

    [Fact]
    public void A_title_repeated_in_the_body_is_a_duplicate() =>
        Find($"Ministry refuses a union again\n\nBy Ana Pereira\n\nMinistry refuses a union again\n\n{First}").ShouldBe([(FurnitureReason.Duplicate, "Ministry refuses a union again")]);

    [Fact]
    public void A_pull_quote_is_a_duplicate() =>
        Find(Within("\"She promised an answer within ten days\"")).ShouldBe([(FurnitureReason.Duplicate, "\"She promised an answer within ten days\"")]);

    [Fact]
    public void A_promotion_may_be_a_sentence_of_a_block() =>
        Find(Below("The hearing is on Monday. Subscribe to our newsletter for more.")).ShouldBe([(FurnitureReason.Promo, "Subscribe to our newsletter for more.")]);

    [Fact]
    public void What_stands_under_related_at_the_end_goes_with_it() =>
        Find(Below("Related stories\n\nPolice search a second office\n\nA hearing is put off")).Select(f => f.Item1).ShouldBe([FurnitureReason.Related, FurnitureReason.Related, FurnitureReason.Related]);

    [Fact]
    public void Three_headlines_under_each_other_below_the_text_are_of_other_texts() =>
        Find(Below("Police search a second office in Vik\n\nWhy are the miners still on strike?\n\nA hearing is put off until the spring\n\nAll news")).Select(f => f.Item1).ShouldBe(Enumerable.Repeat(FurnitureReason.Related, 4));

    [Theory]
    [InlineData("Police search a second office in Vik\n\nA hearing is put off until the spring")]
    [InlineData("Those still held are these:\n\nThe editor of the weekly in Vik\n\nThe two owners of the press\n\nThe driver of the first van")]
    [InlineData("Ana Ruiz, editor of the weekly in Vik\n\nOle Berg, owner of the press there\n\nIda Lund, driver of the first van")]
    [InlineData("- Free the editor of the weekly in Vik\n- Give the miners their wages for May\n- Let the union hold its yearly meeting")]
    public void Two_headlines_or_an_announced_list_or_a_list_of_people_stay(string lines) => Find(Below(lines)).ShouldBeEmpty();

    [Fact]
    public void Headlines_to_the_end_with_a_paragraph_each_go_with_related() =>
        Find(Below($"Related stories\n\nPolice search a second office\n\nPolice in Vik searched the office of a second union on Friday and took its files away.\n\nA hearing is put off\n\n{Second.Replace("Tuesday", "Friday")}"))
            .Select(f => f.Item1).ShouldBe(Enumerable.Repeat(FurnitureReason.Related, 5));

    [Fact]
    public void Where_the_text_goes_on_after_related_it_stays() =>
        Find($"{First}\n\nRelated stories\n\nPolice search a second office\n\n{Second}\n\n{Third}").ShouldBe([(FurnitureReason.Related, "Related stories")]);

    [Theory]
    [InlineData("Norland - Release Lawyer Anna Holm", true)]
    [InlineData("Norland: Lawyer Must Go Free", true)]
    [InlineData("Vik Press - Norland", false)]
    public void A_place_and_what_happened_is_a_headline_and_no_masthead(string line, bool stays) =>
        Find(Above(line)).ShouldBe(stays ? [] : [(FurnitureReason.Navigation, line)]);

    [Fact]
    public void An_inset_headline_that_its_own_paragraph_retells_is_another_texts()
    {
        const string headline = "Norland court orders ministry to register union";
        Find($"{First}\n\n{headline}\n\nA court in Norland has ordered the Ministry to register another union, which it did within days of the order.\n\n{Second}\n\n{Third}")
            .ShouldBe([(FurnitureReason.Related, headline)]);
    }

    [Fact]
    public void Regions_of_a_page_are_furniture_and_its_text_is_not()
    {
        string page = $"""
            <nav><a href=1>Home</a> <a href=2>World</a></nav><main><h1>Ministry refuses a union of miners again</h1><p>{First}</p><aside><h3>More from Norland</h3><ul><li><a href=3>Police search an office</a></li></ul></aside>
            <blockquote><p>They were not heard.</p></blockquote><p>{Second}</p><table><tr><td>Refused</td><td>2009</td></tr></table><p>{Third}</p></main><form>Your email address</form><footer>Vik Press, 1 Main Street</footer>
            """;
        Find(page, TextFormat.Html).ShouldBe([(FurnitureReason.Navigation, "Home World"), (FurnitureReason.Related, "More from Norland"), (FurnitureReason.Related, "Police search an office"),
            (FurnitureReason.Promo, "Your email address"), (FurnitureReason.Boilerplate, "Vik Press, 1 Main Street")]);
    }

    [Fact]
    public void What_is_a_link_and_nothing_else_points_elsewhere() =>
        Find($"<h1>Ministry refuses a union of miners again</h1><p>{First}</p><p><a href=1>Police have searched a second office, the union says.</a></p><p>{Second} <a href=2>Its letter</a></p><p>{Third}</p>", TextFormat.Html)
            .ShouldBe([(FurnitureReason.Related, "Police have searched a second office, the union says.")]);

    [Fact]
    public void A_list_of_linked_headlines_with_their_openings_leads_elsewhere() =>
        Find($"<h1>Ministry refuses a union of miners again</h1><ul>{string.Concat(Enumerable.Range(2, 3).Select(i => $"<li><h4><a href={i}>Police search the {i}th office</a></h4><p>{Second.Replace("Tuesday", $"{i} May")}</p></li>"))}</ul><p>{First}</p><p>{Third}</p>", TextFormat.Html)
            .Count(f => f.Item1 is FurnitureReason.Related or FurnitureReason.Navigation).ShouldBe(6);

    [Fact]
    public void A_list_whose_sentences_open_with_links_stays() =>
        Find($"<h1>Ministry refuses a union of miners again</h1><p>{First}</p><ul><li><a href=1>Police arrested two editors</a> in Vik on Monday.</li><li><a href=2>A court fined the union</a> on Friday.</li><li><a href=3>The ministry closed the paper</a> in May.</li></ul><p>{Third}</p>", TextFormat.Html)
            .ShouldBeEmpty();

    [Fact]
    public void Readers_comments_are_no_text() =>
        Find($"<main><h1>Ministry refuses a union of miners again</h1><p>{First}</p><p>{Second}</p></main><div class='comments'><p>{Third}</p></div>", TextFormat.Html)
            .ShouldBe([(FurnitureReason.Related, Third)]);

    [Fact]
    public void A_text_that_says_many_lines_again_means_them()
    {
        string[] lines = ["Refused by the Ministry", "Heard by the court", "Sent back to the Ministry", "Not heard again since"];
        string year = string.Join("\n\n", lines);
        Find($"{First}\n\n2009:\n\n{year}\n\n2010:\n\n{year}\n\n{Second}").ShouldBeEmpty();
    }

    private static readonly Gen<string> Texts = Gen.OneOf(First, Second, "Share this\n\n", "Read more", "\n\n", "\n", " ", "Subscribe!", "fooBarBaz", "{{x", "...", "....\n", "(", ")", ". ", "[", "Photo", "©", "/", "(AP)", "Photo: X", "…", "- ", "|", "© A", "<nav>", "<p>", "</p>", "\u200B", "ends")
        .Array[0, 12].Select(string.Concat);

    [Fact]
    public void Parts_are_in_order_within_one_block_each_and_never_blank() => Gen.Select(Texts, Gen.OneOf(TextFormat.Plain, TextFormat.Markdown, TextFormat.Html)).Sample((text, format) =>
    {
        var document = DocumentReader.Read(text, format);
        int at = 0;
        foreach (var part in FurnitureFinder.Find(document))
        {
            part.Start.ShouldBeGreaterThanOrEqualTo(at);
            part.End.ShouldBeGreaterThan(part.Start);
            document.Blocks.ShouldContain(b => b.Start <= part.Start && part.End <= b.End);
            char.IsWhiteSpace(document.Text[part.Start]).ShouldBeFalse();
            char.IsWhiteSpace(document.Text[part.End - 1]).ShouldBeFalse();
            at = part.End;
        }
    }, iter: 5000);
}
