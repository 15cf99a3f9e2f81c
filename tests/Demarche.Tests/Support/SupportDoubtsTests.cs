using System.Text.Json;

using Demarche.Reading.Dates;
using Demarche.Reading.Support;
using Demarche.Support;

namespace Demarche.Tests.Support;

public sealed class SupportDoubtsTests
{
    private static readonly SupportCheck Check = SupportData.CreateCheck();
    private static readonly string Lexicons = Path.Combine(AppContext.BaseDirectory, "lexicons");

    // Whatever the model gives weight to is met on some planted fault of our own.
    [Fact]
    public void Every_weighed_doubt_is_met_on_a_fault()
    {
        using StreamReader reader = new(Path.Combine(Lexicons, "doubts.tsv"));
        var weights = SupportWeights.Read(reader);
        double[] met = new double[Enum.GetValues<Doubt>().Length];
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "tests", "data", "support-pairs.jsonl")))
        {
            var pair = JsonSerializer.Deserialize<SupportPairsTests.Pair>(line, JsonSerializerOptions.Web)!;
            if (pair.Holds) continue;
            double[] evidence = Check.Weigh(pair.Sentence, pair.Cited, Edtf.Parse(pair.Published));
            for (int i = 0; i < met.Length; i++) met[i] += evidence[i];
        }
        Enum.GetValues<Doubt>().Where(d => weights.Of(d) > 0 && met[(int)d] == 0 && d != Doubt.Widened).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Absolute", "The mayor spoke solely of roads.", "The mayor spoke of roads.")]
    [InlineData("Absolute", "Farmers unanimously backed the mayor.", "Farmers backed the mayor.")]
    [InlineData("Widened", "The council cancelled all leases.", "The council cancelled all leases of land beside the river.")]
    [InlineData("ClaimFound", "The court established that the mayor had sold the land.", "Neighbours alleged that the mayor had sold the land.")]
    [InlineData("OpenNoun", "The union won a long lease from the city.", "The union is seeking a long lease from the city.")]
    [InlineData("TurnedParties", "The mayor blamed the council for the flood.", "The council blamed the mayor for the flood.")]
    [InlineData("NumberMissing", "Nine bridges were closed.", "Seven bridges were closed.")]
    [InlineData("NumberBound", "At most 40 bridges were closed.", "At least 40 bridges were closed.")]
    [InlineData("NumberRelation", "Fees rose by 40 percent.", "Fees rose to 40 percent.")]
    [InlineData("UnsaidEnd", "The mayor resigned because of illness.", "The mayor resigned.")]
    [InlineData("AddedAct", "The mayor resigned and sold his house.", "The mayor resigned.")]
    [InlineData("NegationLost", "The bridge was inspected.", "The bridge was not inspected.")]
    public void What_says_other_or_more_raises_a_doubt(string doubt, string sentence, string cited) =>
        Check.Alarms(sentence, cited, null).Select(a => a.Doubt.ToString()).ShouldContain(doubt);

    [Theory]
    [InlineData("A fifth of the bridges were closed.", "20 percent of the bridges were closed.")]
    [InlineData("The bridge was shut for two months.", "The bridge was shut for 60 days.")]
    [InlineData("The bridge was shut for half a year.", "The bridge was shut for six months.")]
    [InlineData("About 4,500 people crossed.", "4,483 people crossed.")]
    [InlineData("As many as 20 bridges were closed.", "Up to 20 bridges were closed.")]
    [InlineData("Up to a fifth of the bridges are unsafe.", "Between 15 and 20 percent of the bridges are unsafe.")]
    [InlineData("Fees rose by 15 dollars.", "Fees rose from 25 to 40 dollars.")]
    [InlineData("The bridge was reopened ten days later.", "The bridge was shut on 3 May 2011 and reopened on 13 May 2011.")]
    [InlineData("Roads in two cities were closed.", "Roads in Riga and Tartu were closed.")]
    [InlineData("The court awarded her EUR 15,000.", "The court awarded her 15,000 euros.")]
    [InlineData("Twelve abstained, three times as many as voted against.", "Twelve abstained and 4 voted against.")]
    [InlineData("The one-time mayor met the farmers.", "The former mayor met the farmers.")]
    public void Numbers_that_follow_raise_no_doubt(string sentence, string cited) =>
        Check.Alarms(sentence, cited, null).Where(a => a.Rule == SupportRule.Number).ShouldBeEmpty();

    [Theory]
    [InlineData("The bridge was shut in mid-2011.", "The bridge was shut in June 2011.")]
    [InlineData("The mayor resigned on 4 May 2011.", "The mayor resigned a day after the vote of 3 May 2011.")]
    public void Dates_that_follow_raise_no_doubt(string sentence, string cited) =>
        Check.Alarms(sentence, cited, null).Where(a => a.Rule == SupportRule.Date).ShouldBeEmpty();

    [Theory]
    [InlineData("Tallinn has asked for a delay.", "Estonia's government has asked for a delay.")]
    [InlineData("Estonian farmers met.", "Farmers met in Tallinn.")]
    [InlineData("The Union's ministers met.", "EU ministers met.")]
    [InlineData("The UN committee asked for a delay.", "The Committee on the Rights of the Child asked for a delay.")]
    public void Names_that_follow_raise_no_doubt(string sentence, string cited) =>
        Check.Alarms(sentence, cited, null).Where(a => a.Rule == SupportRule.Name).ShouldBeEmpty();

    [Theory]
    [InlineData("Farmers met in Tallinn.", "Farmers met in Estonia.")]
    [InlineData("Latvian farmers met.", "Farmers met in Tallinn.")]
    public void Names_that_do_not_follow_raise_one(string sentence, string cited) =>
        Check.Alarms(sentence, cited, null).Select(a => a.Doubt).ShouldContain(Doubt.NameMissing);

    // 'It' is the commission: the reader knows who.
    [Fact]
    public void A_pronoun_stands_for_its_subject() =>
        Check.Judge("The commission urged the government to open the archive.", "The commission met the government in May. It urged the government to open the archive.", null).Holds.ShouldBeTrue();

    [Fact]
    public void A_single_word_exchanged_is_told_where_all_else_is_the_same()
    {
        Check.Judge("The mayor sold the bridge.", "The mayor sold the bridge.", null).Holds.ShouldBeTrue();
        Check.Judge("The mayor painted the bridge.", "The mayor sold the bridge.", null).Holds.ShouldBeFalse();
    }

    [Theory]
    [InlineData("NumberMissing\t1", "no bias")]
    [InlineData("bias\t-1\nNumberMissing\t-1", "negative")]
    [InlineData("bias\t-1\nNothing\t1", "no doubt")]
    [InlineData("bias", "no weight")]
    public void Bad_weights_are_named(string text, string message)
    {
        using StringReader reader = new(text);
        Should.Throw<InvalidDataException>(() => SupportWeights.Read(reader)).Message.ShouldContain(message);
    }

    [Fact]
    public void Words_alike_in_use_are_near_and_rare_ones_rare()
    {
        var vectors = WordVectors.Read(File.ReadAllBytes(Path.Combine(Lexicons, "vectors", "vectors.bin")));
        float Similarity(string one, string other) => vectors.Similarity(vectors.IndexOf(one), vectors.IndexOf(other));
        Similarity("lawyer", "lawyer").ShouldBe(1, 1e-5);
        Similarity("unease", "concern").ShouldBeGreaterThan(0.5f);
        Similarity("bread", "court").ShouldBeLessThan(0.2f);
        vectors.Similarity(-1, 0).ShouldBe(0);
        vectors.Rarity(vectors.IndexOf("government")).ShouldBe(0);
        vectors.Rarity(vectors.IndexOf("blindfold")).ShouldBeGreaterThan(0.9f);
        Should.Throw<InvalidDataException>(() => WordVectors.Read(new byte[8]));
    }
}
