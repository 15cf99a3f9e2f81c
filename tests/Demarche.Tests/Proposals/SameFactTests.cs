
namespace Demarche.Tests.Proposals;

/// <summary>Two tellings of one act are one event; two acts of one kind are two.</summary>
public class SameFactTests
{
    private static string Events(string text)
    {
        var reading = ReadText.Of(text);
        return string.Join(", ", reading.Proposals.Where(p => p.Kind == EntryKind.Event).Select(p => p.Type));
    }

    [Theory]
    [InlineData("Juma Oloo was arrested in Arusha on Monday. He is now held in Arusha prison without charge.", "arrest, detention")]
    [InlineData("Ann Wafula was arrested in March. She has been in detention since.", "arrest, detention")]
    [InlineData("Juma Oloo was detained by soldiers in Pader. He was then taken to Lira, where he is currently detained.", "detention, detention")]
    [InlineData("Juma Oloo was detained in May. He was released in June. He was detained again in July.", "detention, release, detention")]
    [InlineData("Soldiers killed nine miners in Pader. Soldiers killed nine miners in Lira.", "killing, killing")]
    [InlineData("Nurses are often killed there. Seventeen nurses have been killed this year. More than 400 nurses have been killed since 2002.", "killing, killing")]
    public void What_went_on_elsewhere_or_befell_others_is_a_fact_of_its_own(string text, string types) => Events(text).ShouldBe(types);

    [Theory]
    [InlineData("Police arrested two nurses on Monday. The nurses were detained at a clinic.", "arrest")]
    [InlineData("The surgeon was detained on Monday. Her detention drew criticism.", "detention")]
    [InlineData("Police arrested the surgeon on 4 May. The arrest of the surgeon drew criticism.", "arrest")]
    [InlineData("Ann Wafula is in prison. Wafula has been in prison since May.", "detention")]
    public void What_is_told_again_is_one(string text, string types) => Events(text).ShouldBe(types);
}
