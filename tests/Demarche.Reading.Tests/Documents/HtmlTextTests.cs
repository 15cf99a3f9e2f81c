using System.Diagnostics;
using System.Text;

using Demarche.Reading.Documents;

namespace Demarche.Reading.Tests.Documents;

public class HtmlTextTests
{
    private static Document Read(string html) => DocumentReader.Read(html, TextFormat.Html);

    [Fact]
    public void Blocks_are_parted_by_blank_lines_and_white_space_is_folded() =>
        Read("<h1>A  trial</h1><p>The court\n sat &amp; rose.<br>Then it <b>fined</b> him.</p><ul><li>one<li>two</ul>").Text
            .ShouldBe("A trial\n\nThe court sat & rose.\nThen it fined him.\n\none\n\ntwo");

    [Fact]
    public void What_a_browser_does_not_show_is_dropped() =>
        Read("<p>Seen</p><script>a()</script><style>p{}</style><noscript>n</noscript><template>t</template><p hidden>h</p><p style='color:red; DISPLAY: none'>d</p><p aria-hidden=true>i</p><!-- c -->").Text
            .ShouldBe("Seen");

    [Fact]
    public void Kinds_follow_the_elements() =>
        Read("<h2>H</h2><p>P</p><blockquote><p>Q</p></blockquote><figure><figcaption>C</figcaption></figure><ul><li>L<ul><li>M</ul></ul><table><caption>D</caption><tr><td>E</td></tr></table>")
            .Blocks.Select(b => (b.Kind, b.Level)).ShouldBe([(BlockKind.Heading, 2), (BlockKind.Paragraph, 0), (BlockKind.Quote, 0), (BlockKind.Caption, 0), (BlockKind.List, 1), (BlockKind.List, 2),
                (BlockKind.Caption, 0), (BlockKind.Paragraph, 0)]);

    [Fact]
    public void Regions_follow_elements_roles_and_class_names() =>
        Read("<header>a</header><nav>b</nav><article><header><p>c</p></header><p>d</p></article><aside>e</aside><footer>f</footer><div role=navigation>g</div><div class='page-sidebar'>h</div><form>i</form>")
            .Blocks.Select(b => b.Region).ShouldBe([BlockRegion.Header, BlockRegion.Navigation, BlockRegion.Main, BlockRegion.Main, BlockRegion.Aside, BlockRegion.Footer, BlockRegion.Navigation,
                BlockRegion.Aside, BlockRegion.Form]);

    [Fact]
    public void A_form_around_the_whole_page_is_no_form() =>
        Read($"<form><h1>Title</h1><p>{new string('x', 300)}</p></form>").Blocks.ShouldAllBe(b => b.Region == BlockRegion.Main);

    [Fact]
    public void Links_are_counted() => Read("<p><a href=x>abcd</a> efgh</p>").Blocks[0].LinkDensity.ShouldBe(0.5);

    [Fact]
    public void Metadata_is_taken_from_what_the_page_declares()
    {
        var m = Read("""
            <html lang="en-GB"><head><title>A Trial in Vik | The Vik Paper</title><meta property="og:site_name" content="The Vik Paper"><meta name="author" content="Ana Pereira">
            <meta property="article:published_time" content="2010-05-03T09:00:00Z"></head><body><h1>A trial in Vik, and what followed</h1></body></html>
            """).Metadata;
        (m.Title, m.Publisher, m.Published, m.Language).ShouldBe(("A trial in Vik, and what followed", "The Vik Paper", "2010-05-03", "en-GB"));
        m.Authors.ShouldBe([new Author("Ana Pereira", null)]);
    }

    [Fact]
    public void JSON_LD_comes_first_and_a_broken_one_is_passed_over()
    {
        var m = Read("""
            <script type="application/ld+json">{"broken</script>
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A trial","datePublished":"2010-05-04","publisher":{"name":"Vik Press"},
              "author":[{"name":"Ana Pereira","jobTitle":"Editor","worksFor":{"name":"Vik Press"}},{"name":"Ole Berg"}]}]}</script><h1>Another heading of many words</h1>
            """).Metadata;
        (m.Title, m.Publisher, m.Published).ShouldBe(("A trial", "Vik Press", "2010-05-04"));
        m.Authors.ShouldBe([new Author("Ana Pereira", "Editor, Vik Press"), new Author("Ole Berg", null)]);
    }

    [Fact]
    public void A_sites_name_is_no_part_of_the_title() => Read("<title>The union goes to court - Vik Press</title>").Metadata.Title.ShouldBe("The union goes to court");

    public static TheoryData<string, string> HostilePages => new()
    {
        { "deep", string.Concat(Enumerable.Repeat("<div>", 100_000)) + "Seen" + string.Concat(Enumerable.Repeat("</div>", 100_000)) },
        { "unclosed", string.Concat(Enumerable.Repeat("<b><i><font color=red>", 20_000)) + "Seen" },
        { "lists", string.Concat(Enumerable.Repeat("<ul><li>", 50_000)) + "Seen" },
        { "tables", string.Concat(Enumerable.Repeat("<table><tr><td>", 30_000)) + "Seen" },
        { "formatting", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p><a href={i}>")) + "Seen" },
        { "script", "<script>" + new string('<', 2_000_000) + "</script>Seen" },
        { "comment", "Seen<!--" + new string('-', 2_000_000) },
        { "quote", "Seen<a href='" + new string('x', 2_000_000) },
        { "attributes", "<p " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=1 ")) + ">Seen" },
        { "entities", "Seen" + string.Concat(Enumerable.Repeat("&amp;", 200_000)) },
        { "entity", "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>Seen &a;</p>" },
        { "json", "<script type='application/ld+json'>" + new string('[', 200_000) + "</script>Seen" },
    };

    [Theory]
    [MemberData(nameof(HostilePages), DisableDiscoveryEnumeration = true)]
    public void Hostile_pages_are_read_in_time(string name, string page)
    {
        var watch = Stopwatch.StartNew();
        var text = Read(page).Text;
        // Under a second each on an idle core; work that grew with the square of the size would take hours.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), name);
        text.ShouldContain("Seen");
        text.ShouldNotContain("root:");
    }

    [Fact]
    public void Nesting_beyond_the_bound_loses_tags_and_no_text()
    {
        StringBuilder page = new();
        for (int i = 0; i < 1000; i++) page.Append("<div>w").Append(i).Append(' ');
        var text = Read(page.ToString()).Text;
        for (int i = 0; i < 1000; i += 37) text.ShouldContain("w" + i);
    }
}
