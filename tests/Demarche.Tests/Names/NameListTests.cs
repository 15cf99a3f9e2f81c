using System.Globalization;
using System.Text;

using Demarche.Reading.Documents;
using Demarche.Reading.Names;
using Demarche.Reading.Quotations;
using Demarche.Reading.Syntax;
using Demarche.Reference;
using Demarche.Sources;

namespace Demarche.Tests.Names;

/// <summary>
/// Each word of <c>lexicons/names.yaml</c> at work: put into a sentence of ours (as <c>{0}</c>, with a capital as
/// <c>{1}</c>, in capitals as <c>{2}</c>), its names are read otherwise than they would be if its list did not have it.
/// </summary>
public class NameListTests
{
    private static readonly Analyzer Analyzer = new(LanguageData.LoadSyntaxModel());
    private static readonly Gazetteer Gazetteer = ReferencePack.Open().Gazetteer;
    private static readonly string Yaml = Encoding.UTF8.GetString(Resource("names.yaml"));
    private static readonly byte[] GivenNames = Resource("given-names.tsv");

    [Theory]
    [InlineData("honorifics", "Yesterday {1} Vikstad left.", "The clerk met {1} Vikstad in May.")]
    [InlineData("honorifics_female", "{1} Vikstad met Ola Nordmann. She left.", "The clerk saw {1} Vikstad. {1} Vikstad sat. He left.", "The clerk saw {1} Vikstad. He left.")]
    [InlineData("honorifics_male", "{1} Vikstad met Kari Nordmann. He left.", "The clerk saw {1} Vikstad. {1} Vikstad sat. She left.", "The clerk saw {1} Vikstad. She left.")]
    [InlineData("titles", "Yesterday {1} Vikstad left.", "The clerk met {1} Ola Vikstad in May.")]
    [InlineData("offices", "The clerk met the Kenyan {0}, Ola Vikstad, in May.", "The clerk met Kenyan {1} Ola Vikstad in May.")]
    [InlineData("title_openers", "Yesterday {1} Minister Vikstad left.", "Yesterday {1} President Vikstad left.", "The clerk met the Minister of {1} Affairs Vikstad.", "The clerk met {1} Adviser Vikstad.", "The clerk met {1} Clerk Vikstad.", "The {1} Adviser to Vikstad left.", "The clerk met the minister of {0} affairs.", "The {0} adviser left.", "Yesterday {1} Secretary Vikstad left.")]
    [InlineData("persons", "The {0} left. The court heard the {0}.", "Vikstad, a {0}, left.", "The {0} Vikstad left.", "Two {0}s left.", "The clerks saw an old {0}.")]
    [InlineData("groups", "The {0} left. They came back.", "The {0} left.")]
    [InlineData("quantities", "A {0} of the clerks left.", "{1} clerks left.", "{1}s of clerks left.", "{1} of the clerks left.")]
    [InlineData("approximators", "{1} 40 clerks left.", "The {0} 40 clerks left.", "At {0} 40 clerks left.", "{1} than 40 clerks left.", "{1} to 40 clerks left.")]
    [InlineData("organisations", "The Vikstad {1} said no.", "Vikstad {1} said no.", "The {1} of Vikstad said no.")]
    [InlineData("firms", "Vikstad {1} closed.", "Vikstad Nord, {1}, closed.")]
    [InlineData("bodies", "The Vikstad {1} said no.", "The {1} of Timber said no.", "The {0} said no.")]
    [InlineData("organs", "The {0} said no.", "The Norwegian {0} said no.", "The Norwegian {1} said no.", "{1} said no.", "{1} in Norway said no.", "The {0} of Norway said no.", "Norway said no. The {0} left.", "It was said by {0} that no clerk left.")]
    [InlineData("nominals", "The {0} said no.", "A {0} said no. The {0} left.")]
    [InlineData("places", "The clerk came to Vikstad {1}.", "Vikstad {1} is far.", "The {1} of Vikstad is far.")]
    [InlineData("place_openers", "The clerk saw {1} Vikstad.", "{1} Vikstad is far.", "{1} Norway is far.")]
    [InlineData("place_prepositions", "The clerk walked {0} Vikstad.", "The clerk sat {0} Vikstad.", "Fires burned {0} Vikstad.", "Sweden said no. A man sat {0} Norway. The country is cold.", "The clerk came {0} Vikstad.", "A clerk of Sweden and a man {0} Norway left. The country is cold.", "Sweden left. Men sat {0} Norway. The country is cold.")]
    [InlineData("laws", "The Vikstad {1} bans strikes.", "The {1} on Timber bans strikes.")]
    [InlineData("statutes", "The timber {0} bans strikes.", "The {0} on timber bans strikes.", "The media {0} bans strikes.")]
    [InlineData("treaties", "The Vikstad {1} bans war.", "The {1} on Timber bans war.")]
    [InlineData("things", "The Vikstad {1} is long.", "The {1} of Vikstad is long.", "{1} is long.", "Vikstad {1} is long.")]
    [InlineData("calendar", "On {1} Vikstad left.", "He left on 4 {1}.", "{1} was cold.", "At 4 {0} Vikstad left.", "At 4.30 {0} Vikstad left.")]
    [InlineData("calendar_doubtful", "In {1} 2010 Vikstad left.", "Last {1} Vikstad left.", "On 4 {1} Vikstad left.", "Ola met {1} Vikstad.", "{1} Vikstad left.", "The clerk saw {1}.", "The clerk met Mr. {1} in Vik.")]
    [InlineData("particles", "Yesterday Ola {0} Vikstad left.", "The clerk Ola {1} Vikstad left.", "Yesterday {1} Vikstad left.")]
    [InlineData("suffixes", "Yesterday Ola Vikstad {1} left.", "Yesterday Ola Vikstad, {1}, left.")]
    [InlineData("possessives", "The {1}'s Bank of Vikstad said no.", "The {1}s' Committee said no.", "The {1}' Committee said no.")]
    [InlineData("never", "{1} Vikstad left.", "{1} left.", "Ola met {1} Vikstad.", "Ola Vikstad, {1}, left.", "Vikstad {1} Nordmann Left Early", "The Clerk {1} Vikstad Left Early", "{1} the Clerk Vikstad left.", "Nordmann saw {1}.", "{2} VIKSTAD CLERKS LEFT", "{1} Vikstad Clerks Said No to Trade", "The clerk read {1} Vikstad.", "Vikstad Nordmann {1} said no.", "{1}", "THE CLERKS {2} VIKSTAD LEFT", "Nordmann And {1} Vikstad Left")]
    [InlineData("female", "The {0} met Ola Nordmann. She left.", "The {0} met him. She left.", "The clerk saw the {0}. The {0} sat. He left.", "The clerk saw the {0}. He left.")]
    [InlineData("male", "The {0} met Kari Nordmann. He left.", "The {0} met her. He left.", "The clerk saw the {0}. The {0} sat. She left.", "The clerk saw the {0}. She left.")]
    [InlineData("speech", "\"The mine is closed,\" they {0}.", "\"The mine is closed,\" {0} the clerks.", "The clerks {0}: \"The mine is closed.\"", "The clerks {0} that \"the mine\" is closed.", "Vikstad may {0} that it left.", "\"The mine is closed,\" the clerks {0}.", "\"The mine,\" the clerks {0}, \"is closed.\"", "The clerks {0} it as \"a danger\".", "The clerks {0} \"the mine\".")]
    [InlineData("speech_indirect", "The clerks {0} that the mine is closed.", "The clerks may {0} that the mine is closed.", "The mine, the clerks {0}, is closed.", "The clerks {0} whether the mine is closed.", "The clerks {0} it to be closed.")]
    [InlineData("of_verbs", "The court may {0} the clerk of fraud.", "The courts {0} the clerk of the bank.", "They {0} the lawyer of fraud.")]
    [InlineData("countries", "Vikstad left Norway. The {0} is far.", "Norway said no. The {0} left.")]
    public void Each_word_of_a_list_is_needed(string list, params string[] sentences)
    {
        NameReader with = new(Gazetteer, NameWords.Shipped), without = new(Gazetteer, NameWords.Read(Encoding.UTF8.GetBytes(Without(list, out string[] words)), GivenNames));
        words.Where(word => sentences.All(s => Told(s, word, with) == Told(s, word, without))).ShouldBeEmpty();
    }

    [Fact]
    public void Each_list_is_asked() =>
        Yaml.Split('\n').Where(l => l.Contains(": [", StringComparison.Ordinal)).Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)])
            .Except(typeof(NameListTests).GetMethod(nameof(Each_word_of_a_list_is_needed))!.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false).Select(a => (string)((InlineDataAttribute)a).Data[0]!))
            .ShouldBeEmpty();

    private static string Told(string sentence, string word, NameReader reader)
    {
        string text = string.Format(CultureInfo.InvariantCulture, sentence, word, char.ToUpperInvariant(word[0]) + word[1..], word.ToUpperInvariant());
        var document = DocumentReader.Read(text, TextFormat.Plain);
        List<Sentence> sentences = [];
        foreach (Block block in document.Blocks) sentences.AddRange(Analyzer.Analyze(document.Text, block.Start, block.End));
        var table = reader.Read(document, sentences);
        return string.Join('\n', table.Mentions.Select(m => m.ToString()).Concat(QuotationFinder.Find(document, table).Concat(LawFinder.Find(table)).Select(a => a.ToString())));
    }

    private static string Without(string list, out string[] words)
    {
        int at = Yaml.IndexOf($"\n{list}: [", StringComparison.Ordinal), open = Yaml.IndexOf('[', at) + 1, close = Yaml.IndexOf(']', open);
        words = [.. Yaml[open..close].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('\''))];
        return Yaml[..open] + "wordofnolist" + Yaml[close..];
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(NameWords).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
