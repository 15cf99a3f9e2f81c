using Demarche.Briefings.Html;
using Demarche.Briefings.Docx;
using Demarche.Briefings.Markdown;
using Demarche.Briefings.Sheets;

namespace Demarche.Tests.Briefings;

public class BriefingComposerTests
{
    [Fact]
    public void Look()
    {
        Sheet sheet = SheetComposer.Compose(HarbourCase.Compose().Briefing);
        Directory.CreateDirectory("/tmp/look");
        File.WriteAllText("/tmp/look/briefing.md", MarkdownWriter.Write(sheet));
        File.WriteAllText("/tmp/look/briefing.html", HtmlWriter.Write(sheet));
        File.WriteAllBytes("/tmp/look/briefing.docx", DocxWriter.Write(sheet));
    }
}
