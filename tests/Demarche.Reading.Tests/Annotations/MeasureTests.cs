using CsCheck;

using Demarche.Reading.Annotations;
using Demarche.Reading.Dates;

namespace Demarche.Reading.Tests.Annotations;

public class MeasureTests
{
    private static readonly string[] Loose =
    [
        "one", "a", "half", "and", "hundred", "thousand", "trillion", "billions", "of", "dozen", "third", "99999999999999999999999999", "1,000", "2.5", "-", "$", "£20m",
        "5bn", "USD", "euros", "years", "month", "day", "or", "to", "life", "imprisonment", "for", "Article", "articles", "19", "(2)", ",", "paragraph", "the", "Criminal", "Code", "'s", "II", "%", "½", "more", "than",
    ];

    private static string Numbers(string text) => string.Join("; ",
        NumberFinder.Find(text, 0, text.Length, DateFinder.Find(text, 0, text.Length, null)).Select(n => $"{text[n.Start..n.End]} => {n.Amount}{(n.Bound == NumberBound.Exact ? "" : " " + n.Bound)}"));

    private static string Money(string text) => string.Join("; ",
        MoneyFinder.Find(text, 0, text.Length).Select(m => $"{text[m.Start..m.End]} => {m.Value}{(m.Bound == NumberBound.Exact ? "" : " " + m.Bound)}"));

    private static string Durations(string text) => string.Join("; ",
        DurationFinder.Find(text, 0, text.Length, DateFinder.Find(text, 0, text.Length, null)).Select(d => $"{text[d.Start..d.End]} => {d.Value}{(d.Bound == NumberBound.Exact ? "" : " " + d.Bound)}"));

    [Theory]
    [InlineData("Seven and a half loads and 7.5 more.", "Seven and a half => 7.5; 7.5 => 7.5")]
    [InlineData("More than 600 people, at least six hundred, up to 1,250.", "600 => 600 MoreThan; six hundred => 600 AtLeast; 1,250 => 1250 AtMost")]
    [InlineData("Two dozen men, a dozen women, hundreds of others, tens of thousands in all.", "Two dozen => 24; a dozen => 12; hundreds => 100s; tens of thousands => 10000s")]
    [InlineData("1.2 million, one million two hundred thousand, 1.2bn.", "1.2 million => 1200000; one million two hundred thousand => 1200000; 1.2bn => 1200000000")]
    [InlineData("A hundred and twenty, two hundred and five, twenty-five, half a million.", "A hundred and twenty => 120; two hundred and five => 205; twenty-five => 25; half a million => 500000")]
    [InlineData("Ten per cent, 10%, 10 percent.", "Ten per cent => 10%; 10% => 10%; 10 percent => 10%")]
    [InlineData("The third trial, the 21st, his second term.", "third => 3.; 21st => 21.; second => 2.")]
    [InlineData("About 40 or more; nearly fifty; five or more.", "40 => 40 About; fifty => 50 LessThan; five => 5 AtLeast")]
    [InlineData("One of them, no one, this one and another one came.", "")]
    [InlineData("One man and two women.", "One => 1; two => 2")]
    [InlineData("In 2014 and on 3 May he paid 12.", "12 => 12")]
    public void Numbers_in_words_and_digits_are_equal(string text, string found) => Numbers(text).ShouldBe(found);

    [Theory]
    [InlineData("It paid $1.5 billion and £20m.", "$1.5 billion => USD 1500000000; £20m => GBP 20000000")]
    [InlineData("It paid US$ 3 million, €1,200.50 and USD 5 million.", "US$ 3 million => USD 3000000; €1,200.50 => EUR 1200.5; USD 5 million => USD 5000000")]
    [InlineData("It paid ten million tenge, five euros and 20 Canadian dollars.", "ten million tenge => KZT 10000000; five euros => EUR 5; 20 Canadian dollars => CAD 20")]
    [InlineData("It paid more than 300 pounds and a million U.S. dollars.", "300 pounds => GBP 300 MoreThan; a million U.S. dollars => USD 1000000")]
    [InlineData("It paid 100 pesos.", "100 pesos => peso 100")]
    [InlineData("It paid $5-10 million and $5.50.", "$5 => USD 5000000; 10 million => USD 10000000; $5.50 => USD 5.5")]
    [InlineData("A 10-million-dollar loan of 5 EUR.", "10-million-dollar => USD 10000000; 5 EUR => EUR 5")]
    [InlineData("It weighed ten tonnes in the real world.", "")]
    public void Money_is_a_code_and_an_amount(string text, string found) => Money(text).ShouldBe(found);

    [Theory]
    [InlineData("A 7.5-year term, seven and a half years, seven years and six months.", "7.5-year => P7Y6M; seven and a half years => P7Y6M; seven years and six months => P7Y6M")]
    [InlineData("Eighteen months, an 18-month term, for a year and a half.", "Eighteen months => P1Y6M; 18-month => P1Y6M; a year and a half => P1Y6M")]
    [InlineData("Ten days, a 15-day arrest, two weeks or 72 hours.", "Ten days => P10D; 15-day => P15D; two weeks => P14D; 72 hours => PT72H")]
    [InlineData("Up to ten years, five to seven years, 5-10 years.", "ten years => P10Y AtMost; five => P5Y; seven years => P7Y; 5 => P5Y; 10 years => P10Y")]
    [InlineData("He got life imprisonment, was jailed for life, and two years, three months.", "life => life; life => life; two years, three months => P2Y3M")]
    [InlineData("The 30-year-old, aged 30 years old, came two years later, 3 days earlier.", "")]
    [InlineData("Five people a day die; he was held for a day and an hour.", "a day => P1D")]
    [InlineData("Life is hard and his life went on.", "")]
    [InlineData("Half an hour, one hour and thirty minutes.", "Half an hour => PT30M; one hour and thirty minutes => PT1H30M")]
    public void Durations_have_one_normal_form(string text, string found) => Durations(text).ShouldBe(found);

    [Fact]
    public void A_fraction_in_words_is_rounded_to_six_places()
    {
        const string text = "A third of them and two thirds of us; three quarters.";
        NumberFinder.Find(text, 0, text.Length, []).Select(n => n.Value).ShouldBe([0.333333m, 0.666667m, 0.75m]);
    }

    [Fact]
    public void Words_say_what_digits_say() =>
        Gen.Int[2, 99_999].Sample(n =>
        {
            string words = Spell(n);
            NumberFinder.Find(words, 0, words.Length, []).ShouldHaveSingleItem().ShouldBe(new NumberMention(0, words.Length, n, NumberKind.Cardinal, NumberBound.Exact));
            string digits = n.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
            NumberFinder.Find(digits, 0, digits.Length, []).ShouldHaveSingleItem().Value.ShouldBe(n);
        });

    [Fact]
    public void Any_words_are_read_without_fault() =>
        Gen.Int[0, Loose.Length - 1].Select(i => Loose[i]).Array[0, 12].Select(w => string.Join(' ', w)).Sample(s =>
        {
            List<Annotation> found = [];
            Measures.Find(s, 0, s.Length, null, [], found);
            int end = 0;
            foreach (var a in found)
            {
                a.Start.ShouldBeGreaterThanOrEqualTo(end);
                a.End.ShouldBeGreaterThan(a.Start);
                end = a.End;
            }
        }, iter: 3000);

    [Fact]
    public void A_passage_gives_each_stretch_once()
    {
        const string text = "On 3 May 2014 he was fined $2 million and given seven years under Article 174 of the Criminal Code with two others.";
        List<DateMention> dates = [];
        List<Annotation> found = [];
        Measures.Find(text, 0, text.Length, null, dates, found);
        found.Select(a => $"{a.Type} {a.Value}").ShouldBe(["Date 2014-05-03", "Money USD 2000000", "Duration P7Y", "Provision Article 174, Criminal Code", "Number 2"]);
    }

    private static string Spell(int n)
    {
        string[] small = [.. "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ')];
        string[] tens = [.. "- - twenty thirty forty fifty sixty seventy eighty ninety".Split(' ')];
        if (n >= 1000) return Spell(n / 1000) + " thousand" + (n % 1000 == 0 ? "" : n % 1000 < 100 ? " and " + Spell(n % 1000) : " " + Spell(n % 1000));
        if (n >= 100) return small[n / 100] + " hundred" + (n % 100 == 0 ? "" : " and " + Spell(n % 100));
        if (n >= 20) return tens[n / 10] + (n % 10 == 0 ? "" : "-" + small[n % 10]);
        return small[n];
    }
}
