using Demarche.Reading.Annotations;

namespace Demarche.Reading.Tests.Annotations;

public class ProvisionFinderTests
{
    private static string Found(string text) => string.Join("; ",
        ProvisionFinder.Find(text, 0, text.Length).Select(p => $"{text[p.Start..p.End]} => {p.Value}"));

    [Theory]
    [InlineData("Charged under Article 174 of the Criminal Code.", "Article 174 => Article 174, Criminal Code")]
    [InlineData("Charged under article 174 of the country's criminal code.", "article 174 => Article 174, Criminal Code")]
    [InlineData("Charged under Art. 164(2) and sec. 5.", "Art. 164(2) => Article 164(2); sec. 5 => Section 5")]
    [InlineData("Contrary to articles 19 and 21 of the ICCPR.", "articles 19 => Article 19, ICCPR; 21 => Article 21, ICCPR")]
    [InlineData("Contrary to articles 19, 21 and 22 of the International Covenant on Civil and Political Rights.",
        "articles 19 => Article 19, International Covenant on Civil and Political Rights; 21 => Article 21, International Covenant on Civil and Political Rights; 22 => Article 22, International Covenant on Civil and Political Rights")]
    [InlineData("Held under section 295-C of the Penal Code.", "section 295-C => Section 295-C, Penal Code")]
    [InlineData("Held under Penal Code section 295-C.", "section 295-C => Section 295-C, Penal Code")]
    [InlineData("The Criminal Code's Article 400 forbids it.", "Article 400 => Article 400, Criminal Code")]
    [InlineData("Paragraph 3 of article 19 of the Covenant, and article 19, paragraph 2.", "Paragraph 3 of article 19 => Article 19(3), Covenant; article 19, paragraph 2 => Article 19(2), Covenant")]
    [InlineData("Under part 2 of article 164 and rule 12.", "part 2 of article 164 => Article 164(2); rule 12 => Rule 12")]
    [InlineData("Under Article 405 (taking part in a banned group) of the Criminal Code of Ruritania.", "Article 405 => Article 405, Criminal Code")]
    [InlineData("Under Article 12 of the Law on Peaceful Assemblies.", "Article 12 => Article 12, Law on Peaceful Assemblies")]
    [InlineData("Under Article 12 of the Code of Criminal Procedure.", "Article 12 => Article 12, Code of Criminal Procedure")]
    [InlineData("Under Article 12 of Ruritania's Constitution.", "Article 12 => Article 12, Constitution")]
    [InlineData("Under Chapter VII of the Charter.", "Chapter VII => Chapter VII, Charter")]
    [InlineData("The rule of law, part two of the film, an article of 12 May and section heads.", "")]
    [InlineData("Under Article 5, 21 people were held.", "Article 5 => Article 5")]
    [InlineData("He broke article 5. The Criminal Code was new.", "article 5 => Article 5")]
    public void Provisions_are_found_with_their_instrument(string text, string found) => Found(text).ShouldBe(found);
}
