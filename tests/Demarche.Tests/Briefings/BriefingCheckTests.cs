using System.IO.Compression;
using System.Xml.Linq;

using Demarche.Briefings;
using Demarche.Briefings.Checking;
using Demarche.Briefings.Composition;
using Demarche.Briefings.Docx;
using Demarche.Briefings.Html;
using Demarche.Briefings.Markdown;
using Demarche.Briefings.Sentences;
using Demarche.Briefings.Sheets;
using Demarche.Reference;
using Demarche.Sources;
using Demarche.Support;

namespace Demarche.Tests.Briefings;

public class BriefingCheckTests
{
    private static readonly Judge Real = BriefingTools.Judge(SupportData.CreateCheck());
    private static readonly ReferencePack Pack = ReferencePack.Open();
    private static readonly Sheet Page = SheetComposer.Compose(new BriefingComposer(Real, HarbourCase.Rights, HarbourCase.Treaties, StateFigures.None).Compose([HarbourCase.Source], HarbourCase.Meeting));
    private static readonly byte[] File = DocxWriter.Write(Page);
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Programs => [.. OtherProgram.Here];

    [Fact]
    public void What_we_write_holds_in_all_three_formats()
    {
        foreach (Sheet sheet in (Sheet[])[MarkdownReader.Read(MarkdownWriter.Write(Page)), HtmlReader.Read(HtmlWriter.Write(Page)), DocxReader.Read(new MemoryStream(File))])
        {
            CheckReport report = Check(sheet);
            report.Sentences.SelectMany(s => s.Failures.Select(f => $"{s.Section} · {s.Text} · {f.Rule} · {f.Message}")).ShouldBeEmpty();
            report.Count(CheckStatus.Holds).ShouldBeGreaterThan(20);
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Each_of_ten_edits_is_named_after_another_program_saved_the_file(string program)
    {
        (string Of, string To, string Names, string[] Rules)[] edits =
        [
            ("three reporters were arrested", "four reporters were arrested", "four reporters were", ["number"]),
            ("sentenced Saran Tolui to", "sentenced Saran Gerel to", "Saran Gerel", ["name"]),
            ("is to visit Norway on 12 and 13 May", "is to visit Norway on 14 and 15 May", "14 and 15 May", ["date", "number"]),
            ("charge of “spreading false alarm”", "charge of “spreading false hope”", "false hope", ["quotation", "tail"]),
            ("the bill does not threaten newspapers", "the bill threatens newspapers", "threatens newspapers", ["negation"]),
            ("A bill on foreign agents is a draft", "A bill on foreign agents was adopted", "was adopted", ["strength", "tail"]),
            ("a court sentenced Saran Tolui to", "Saran Tolui sentenced a court to", "Tolui sentenced a court", ["role"]),
            ("(ratified 18 November 1974)", "(ratified 18 November 1975)", "18 November 1975", ["treaty"]),
            ("No bilateral trade on record.", "The editor was beaten in custody.", "beaten in custody", ["citation"]),
        ];
        byte[] edited = Edit(File, document =>
        {
            foreach (var edit in edits) Replace(document, edit.Of, edit.To);
            XElement words = document.Descendants(W + "t").First(t => t.Value.Contains("voiced concern over the bill"));
            XElement mark = words.Parent!.ElementsAfterSelf().First(r => r.Descendants(W + "footnoteReference").Any());
            string id = mark.Descendants(W + "footnoteReference").Single().Attribute(W + "id")!.Value;
            mark.Remove();
            return id;
        });
        CheckReport report = Check(DocxReader.Read(new MemoryStream(OtherProgram.Save(program, edited))));
        foreach (var edit in edits)
        {
            report.Sentences.Where(s => s.Text.Contains(edit.Names)).SelectMany(s => s.Failures).Select(f => f.Rule).Intersect(edit.Rules).ShouldNotBeEmpty($"{edit.To}: {Told(report)}");
        }
        report.Sentences.ShouldContain(s => s.Text.Contains("voiced concern over the bill") && s.Failures.Any(f => f.Rule == "citation"), "the footnote taken away");
        report.Holds.ShouldBeFalse();
        CheckReport clean = Check(DocxReader.Read(new MemoryStream(OtherProgram.Save(program, File))));
        Told(clean).ShouldBe("", "saving alone breaks nothing");
    }

    [Fact]
    public void The_fields_of_the_form_are_listed_and_not_judged()
    {
        string filled = MarkdownWriter.Write(Page).Replace("*(to be written by a person)*", "Let us speak of the press.").Replace("**Yes means** (blank)", "**Yes means** the bill goes back").Replace("**Check by** (blank)", "**Check by** 1 July");
        CheckReport report = Check(MarkdownReader.Read(filled));
        Told(report).ShouldBe("");
        report.Sentences.ShouldContain(s => s.Text == "Let us speak of the press." && s.Status == CheckStatus.Unchecked);
        report.Sentences.ShouldContain(s => s.Text == "Yes means the bill goes back" && s.Status == CheckStatus.Unchecked);
    }

    [Theory]
    [InlineData("**Reply on record** none", "**Reply on record** the ministry agreed", "citation")]
    [InlineData("## Last time", "## Last time\n\nThe editor was tortured.", "citation")]
    [InlineData("· as of 12 May 2017 ·", "· as of 12 May 2017 · a torturer's visit ·", "citation")]
    [InlineData("| Saran Tolui |", "| Anar Tolui |", "name")]
    [InlineData("| 8 May 2017 |", "| 9 May 2017 |", "date")]
    [InlineData("the bill on foreign agents\n", "the decree on foreign agents\n", "tail")]
    [InlineData("[^2]: \"A bill on foreign agents", "[^2]: \"A law on foreign agents", "quotation")]
    [InlineData("Mongolia signed 5 June 1968", "Mongolia signed 6 June 1968", "treaty")]
    [InlineData("articles 19 and 22: freedom of opinion", "articles 7 and 22: freedom of opinion", "treaty")]
    public void What_is_no_field_of_the_form_has_to_be_borne_out(string of, string to, string rule)
    {
        string text = MarkdownWriter.Write(Page);
        text.ShouldContain(of);
        int at = text.IndexOf(of, StringComparison.Ordinal);
        CheckReport report = Check(MarkdownReader.Read(text[..at] + to + text[(at + of.Length)..]));
        report.Sentences.SelectMany(s => s.Failures).ShouldContain(f => f.Rule == rule, Told(report));
    }

    [Fact]
    public void A_source_that_is_absent_or_changed_is_an_error()
    {
        string folder = Directory.CreateTempSubdirectory("check").FullName;
        try
        {
            string briefing = Path.Combine(folder, "briefing.md"), source = Path.Combine(folder, "harbour.txt");
            SourceLine[] listed = [.. BriefingCheck.Sources(Page)];
            Should.Throw<UnusableInputException>(() => SourceSearch.Find(briefing, listed, [])).Message.ShouldContain("is not here");
            System.IO.File.WriteAllText(source, "another text");
            Should.Throw<UnusableInputException>(() => SourceSearch.Find(briefing, listed, [])).Message.ShouldContain("is not the one cited");
            string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(source)));
            SourceSearch.Find(briefing, [listed[0] with { Sha256 = hash }], []).ShouldBe([source]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static CheckReport Check(Sheet sheet) => BriefingCheck.Run(sheet,
        [.. BriefingCheck.Sources(sheet).Select(s => new CheckedSource(s, HarbourCase.Text, HarbourCase.Source.Reading))], Real, HarbourCase.Rights, (_, _) => HarbourCase.Treaties, Pack);

    private static string Told(CheckReport report) => string.Join("\n", report.Sentences.SelectMany(s => s.Failures.Select(f => $"{s.Section} · {s.Text} · {f.Rule} · {f.Message}")));

    private static void Replace(XDocument document, string of, string to)
    {
        XElement words = document.Descendants(W + "t").FirstOrDefault(t => t.Value.Contains(of)) ?? throw new InvalidOperationException($"'{of}' is not on the page");
        words.Value = words.Value.Replace(of, to);
    }

    /// <summary>Edits the text, and takes the footnote away that the edit says, as programs do with its mark.</summary>
    private static byte[] Edit(byte[] docx, Func<XDocument, string> edit)
    {
        using MemoryStream edited = new();
        edited.Write(docx);
        using (ZipArchive zip = new(edited, ZipArchiveMode.Update, leaveOpen: true))
        {
            string gone = "";
            Part(zip, "word/document.xml", d => gone = edit(d));
            Part(zip, "word/footnotes.xml", d => d.Descendants(W + "footnote").Single(f => f.Attribute(W + "id")!.Value == gone).Remove());
        }
        return edited.ToArray();
    }

    private static void Part(ZipArchive zip, string name, Action<XDocument> edit)
    {
        ZipArchiveEntry entry = zip.GetEntry(name)!;
        XDocument document;
        using (Stream read = entry.Open()) document = XDocument.Load(read);
        edit(document);
        entry.Delete();
        using Stream write = zip.CreateEntry(name).Open();
        document.Save(write);
    }
}
