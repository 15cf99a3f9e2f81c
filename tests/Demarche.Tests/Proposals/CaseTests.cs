
namespace Demarche.Tests.Proposals;

/// <summary>Each named person to whom something was done has one case, wherever in the sentence the name stands.</summary>
public class CaseTests
{
    private static string Cases(string text)
    {
        var reading = ReadText.Of(text);
        return string.Join("; ", reading.Proposals.Where(p => p.Kind == EntryKind.Case).Select(p => p.Citations[0].Quote));
    }

    [Theory]
    [InlineData("Police arrested three pastors, Juma Oloo, Ann Wafula and Peter Kip, on Monday.", "Juma Oloo; Ann Wafula; Peter Kip")]
    [InlineData("Soldiers detained human rights defenders Peter Wani and Ama Sosu.", "Peter Wani; Ama Sosu")]
    [InlineData("Among those detained are Peter Wani, the painter Ama Sosu and Kofi Ansa.", "Peter Wani; Ama Sosu; Kofi Ansa")]
    [InlineData("At the harbour Dr Helga Strand, a surgeon with two sons, was detained at dawn.", "Helga Strand")]
    [InlineData("Detained editor Rosa Nunes told the court that she was innocent.", "Rosa Nunes")]
    [InlineData("Police arrested three pastors, Ana Ruiz said.", "")]
    [InlineData("But a week ago a Fijian reporter—and friend of Ana Ruiz’s—was seized at the port and jailed.", "")]
    [InlineData("But ten days ago a Fijian reporter—and colleague of Litia’s—was cruelly deported from Fiji and arrested upon arrival in Suva. Litia Vula writes plays.", "")]
    public void The_names_of_those_to_whom_it_is_done_are_found_by_their_place(string text, string names) =>
        string.Join("; ", Cases(text).Split("; ").Select(static n => n.Replace("Dr ", "", StringComparison.Ordinal))).ShouldBe(names);

    [Theory]
    [InlineData("The league calls for the immediate release of human rights defenders Peter Wani and Ama Sosu.", "Peter Wani; Ama Sosu")]
    [InlineData("The group has documented the cases of Farid Aziz and Leyla Omarova.", "Farid Aziz; Leyla Omarova")]
    [InlineData("The authorities must drop all charges against Joana Reis.", "Joana Reis")]
    [InlineData("The minister praised Joana Reis.", "")]
    public void A_matter_is_one_also_where_no_act_is_told(string text, string names) => Cases(text).ShouldBe(names);

    [Fact]
    public void A_name_with_and_without_its_article_has_one_case() =>
        Cases("Samira al-Badri was arrested on Monday.\n\nBadri was fined on Tuesday, and police beat Al-Badri.").ShouldBe("Samira al-Badri");
}
