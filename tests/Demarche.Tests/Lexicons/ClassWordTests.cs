using Demarche.Lexicons;
using Demarche.Reading;
using Demarche.Reading.Documents;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Tests.Lexicons;

/// <summary>
/// Each word of <c>lexicons/classes/</c> at work: put into a sentence of ours, it is read otherwise than it would be if
/// its class did not have it. A word that changes nothing in any sentence of its class has no business there.
/// </summary>
public class ClassWordTests
{
    private static readonly ReaderResources Shipped = ReaderData.Load();

    [Theory]
    [InlineData("person", "Guards whipped the {0} in Mazar.", "Guards whipped a {0} in Mazar.", "The {0} was beaten in Mazar.", "Guards whipped three {0}s in Mazar.")]
    [InlineData("group", "Guards whipped the {0} in Mazar.", "The police questioned the {0} in Ankara.")]
    [InlineData("officer", "President Adan spoke with the {0}.", "The junta replaced the {0} in Suva.", "The {0} said that the mine would close.")]
    [InlineData("state-organ", "The {0} said that the mine would close.", "The union called on the {0} to free the miners.", "The committee invites the {0} to sign the protocol.", "The {0} guaranteed the safety of the miners.")]
    [InlineData("body", "The {0} said that the mine was a danger.", "The {0} expressed concern about torture in the camps.", "The {0} ordered the state to release the men.", "The {0} requires the state to pay.", "The {0} instructed the police to free the trader.", "The {0} visited Vik in May.")]
    [InlineData("court", "The junta replaced the {0} in Suva.", "The {0} ruled that the mine may close.")]
    [InlineData("organisation", "The ministry halted the {0} and its work in Kano.", "The regulator closed the {0} in Bujumbura.", "The court declared the {0} illegal in Aktau.", "Officials warned the {0} not to meet.", "Officials told the {0} not to meet.", "Men broke into the {0} in Kigali.")]
    [InlineData("firm", "Inspectors shut the {0} down in Dodoma.", "The {0} signed a contract with the state to build the dam.")]
    [InlineData("outlet", "The ministry halted the {0} and its work in Kano.", "The governor has shut the {0} in Kano.")]
    [InlineData("country", "The {0} signed the convention in 2010.", "The {0} sold the mine to a company for 3 million dollars.")]
    [InlineData("law", "The assembly revised the {0} in Conakry.", "The assembly adopted the {0} in May.", "The {0} bans all strikes.")]
    [InlineData("treaty", "The republic signed the {0} in 2010.", "The state joined the {0} in 2002.")]
    [InlineData("site", "The state disrupted the {0} in Harare.", "The state blocked the {0} in Harare.")]
    [InlineData("assembly", "The army crushed the {0} in Hama.", "Police broke up the {0} in Hama.")]
    [InlineData("property", "A court froze the {0} of the miners in Cairo.", "Police seized the {0} of the miners in Harare.")]
    [InlineData("premises", "Police searched the {0} of the miners in Dhaka.", "Police raided the {0} in Dhaka.", "Thugs attacked the {0} in Dhaka.", "Protesters occupied the {0} in Beni.", "Guards took away the {0} in Evin.", "Police searched the {0}s of the miners in Dhaka.")]
    [InlineData("licence", "The regulator withdrew the {0} of the station in Kampala.")]
    [InlineData("rights", "The state restricts the {0} of the miners.", "The rules curtail {0}.")]
    [InlineData("abuse", "The {0} is widespread in the camps.", "{0} is systematic in the north.", "The {0} has intensified in the south.", "{0} continues in schools.", "The league protested against the {0}.", "The {0} persists in the camps.", "The {0} has escalated.", "The embassy rejected the {0}.", "{0}s have increased in the north.")]
    [InlineData("document", "Lawyers appealed the {0} in Dhaka.", "The mayor prohibited the {0} in Chisinau.", "Officials took down the {0} in Vik.", "Observers questioned the {0}.", "The {0} noted a rise in attacks on nurses.")]
    [InlineData("jail-term", "The governor commuted the {0} in Manila.")]
    [InlineData("judgement", "The law is {0}.", "The trial was {0}.", "The law is too {0}.", "The courts of the state remain {0}.", "The sentence is the {0} of all.", "The situation of the miners is {0}.", "The union called the law {0}.", "The trial of the miners is {0}.", "The union says the state makes {0} laws.", "The union says that the {0} state jails miners.")]
    [InlineData("personal", "Guards whipped {0} in Mazar.", "Yesterday {0} agreed to exchange prisoners.", "The clerk {0} was whipped in Mazar left.", "The miners {0} were whipped in Mazar left.", "Police, {0} agreed to exchange prisoners, left.")]
    [InlineData("place", "Protesters occupied the {0} in Beni.", "Police cleared the {0} in Cairo.")]
    [InlineData("custody", "The man was sent to the {0}.", "The man was held in {0}.", "The man died in the {0}.", "The man spent two years in a {0}.", "The miners face two years in the {0}.", "The offence carries two years in a {0}.", "The arrest in the {0} took place in May.", "The killing in the {0} took place in May.", "The miners face {0}.", "A miner would spend two years in the {0}.", "The miners could spend two years in the {0}.", "The beating at the {0} was told in May.", "The assault at the {0} was told in May.", "The killing at {0} was told in May.")]
    [InlineData("provision", "The assembly repealed the {0} in May.", "The assembly repealed {0} 7 of the code in May.", "The {0} bans all strikes.", "The {0} calls on the state to free the men.", "The {0} urges the state to free the men.", "The {0} is vague.")]
    [InlineData("offence", "Lawyers appealed the {0} in Vik.", "The editor was charged with {0}.", "The editor faces {0}.", "He was sentenced to two years for {0}.", "The editor was arrested for {0} in Vik.", "The editor was arrested on suspicion of {0}.", "The editor was arrested on a {0} charge.", "The court convicted the editor of {0}.", "The trial of {0} took place in Vik.", "The investigation of {0} began in Vik.", "He was jailed for {0} of funds in Vik.", "The court convicted the plumber of {0} in the port.", "He was arrested for {0} with others.", "He was charged with {0} of funds.")]
    [InlineData("charge-word", "The embassy rejected the {0}.", "The editor faces a {0}.", "The editor faces {0}s.", "Prosecutors abused the {0} in Delhi.")]
    [InlineData("head-of-state", "The {0} approved the fishing bill on Monday.")]
    [InlineData("post", "The council removed the judge from the {0}.", "The judge lost her {0}.", "The judge was suspended from her {0}.", "The teacher was stripped of her {0}.", "The minister was removed from {0}.", "The ministry suspended the {0}.")]
    [InlineData("event-noun", "The embassy rejected the {0}.", "The mission welcomed the {0}.", "Observers questioned the {0}.")]
    [InlineData("receiving-verb", "The man may {0} a sentence of two years.", "Two men {0} a beating in the cells.", "Two men {0} torture in the cells.", "Two men {0} in prison.", "Ten years in prison {0} the miners.", "The miners {0} a fine.", "The miners {0} in prison for two years.")]
    [InlineData("content-verb", "The union may {0} that the mine is closed.", "The unions {0} that police arrested two miners.", "The unions {0}: 'The mine is closed.'", "The council {0} the mine.", "The spokesmen {0} the strike.", "The spokesmen {0} the law as a danger.")]
    [InlineData("time", "The man was held for two {0}s.", "Police arrested him two {0}s ago.", "He was sentenced to two {0}s in prison.", "In two {0}s police arrested ten men.", "The detention of two {0}s was told in Vik.", "Last {0}'s arrests by police were told in Vik.", "The strike in the {0} was told in Vik.", "The attack on a {0} in May was told in Vik.", "The {0}'s arrests were told in Vik.", "The detention of a {0} was told in Vik.")]
    [InlineData("quantity", "Police arrested a {0} of miners.", "Police arrested {0} miners.", "Police arrested {0} of the plumbers.", "Two {0}s of miners were arrested.", "Guards whipped the {0} in Mazar.", "Police blocked a {0} of sites.")]
    [InlineData("light-verb", "Police {0} arrests in Vik.", "The union may {0} an appeal.", "The court may {0} a sentence of two years.", "The two states {0} talks in Vik.", "The president may {0} a visit.", "The president may {0} a pardon.", "Miners may {0} a strike.", "Police {0} an attack on the miners.")]
    [InlineData("occurrence", "A strike may {0} in Vik.", "Arrests may {0} in Vik.", "The arrests {0} in Vik.", "A strike will {0} on Monday.", "The trial may {0}.", "An arrest may {0} place in Vik.", "The visit {0}s on Monday.", "The strike {0}s in Vik.", "The arrest is {0}ed in Vik.", "The visit was {0}ed in Vik.", "A hearing may {0} in Vik.", "The killing may {0} protests.", "The trial of the miners {0}s in Vik.", "The trial of the miners {0}ed in Vik.", "A trial {0}ed in Vik in May.", "A hearing may {0} on Monday in Vik.", "A summit will {0} in Vik.", "The election will {0} on Monday.", "An investigation {0}ed in Vik.", "An inquiry into the fire {0}ed in Vik.", "A strike {0}ed in Vik.", "An attack on the office {0}ed.")]
    [InlineData("possibility", "The men {0} be arrested.", "It is {0} that police arrested the men.", "The men were {0} arrested.", "The men {0} have been arrested.")]
    [InlineData("obligation", "The state {0} free the miners.", "The state {0} to free the miners.", "It is {0} that the state free the miners.", "The state is {0} to free the miners.")]
    [InlineData("future", "The men {0} be arrested.", "The men are {0} to be arrested.", "The {0} arrest of the men is a shame.", "Police arrest the men {0}.", "The visit is {0} on Monday.")]
    [InlineData("hedge", "The {0} arrest of the miners took place in Vik.", "Police {0} arrested the miners.", "The miners were {0} arrested.", "The miners {0} to have been arrested.", "The miners are {0} to have been arrested.")]
    [InlineData("negator", "Police did {0} arrest the miners.", "The miners were {0} arrested.", "Police arrested {0} miners.", "Police left {0} arresting the miners.", "{0} was arrested.", "{0} the miners nor the clerks were arrested.", "Police were {0} to arrest the miners.", "The miners were neither beaten {0} arrested.", "Police did{0} arrest the miners.", "{0} of the miners were arrested.", "Police had arrested {0}.")]
    [InlineData("negative-verb", "Police {0} to arrest the miners.", "Police may {0} arresting the miners.", "The {0} of the arrest of the miners was told in Vik.", "The {0} to arrest the miners was told in Vik.", "The court may {0} the arrest of the miners.", "The miners may {0} arrest.", "Police {0} the miners from being arrested.")]
    [InlineData("plan-verb", "Police {0} to arrest the miners.", "Police {0} arresting the miners.", "The {0} to arrest the miners was told in Vik.", "Police may {0} the arrest of the miners.", "The minister may {0} police to arrest the miners.")]
    [InlineData("attempt-verb", "Police {0} to arrest the miners.", "The {0} to arrest the miners failed.", "Police may {0} to arrest the miners.")]
    [InlineData("conditional", "{0} police arrest the miners, the mine is closed.", "{0} that police arrest the miners, the mine is closed.", "Police ask {0} they arrest the miners.", "In {0} of an arrest of the miners the mine is closed.", "In the {0} of an arrest the mine is closed.", "The miners wait {0} police arrest them.", "{0} police to arrest the miners, the mine would close.", "The mine will close, {0} police arrest the miners.", "Police left {0} the miners be arrested.", "{0} police arrest the miners, the mine will close.", "The clerks fled {0} they be arrested.", "The mine will close {0} they are arrested.", "The clerks fled {0} that they were arrested.")]
    [InlineData("attribution", "The union may {0} that police arrested the miners.", "{0} to the union, police arrested the miners.", "Police arrested the miners, the unions {0}.", "Police arrested the miners, {0} the union.", "The {0} was that police arrested the miners.", "A {0} said police arrested the miners.", "A {0} that police arrested the miners was heard.")]
    [InlineData("allegation", "The unions {0} that police arrested the miners.", "The {0} that police arrested the miners was heard.", "The unions {0} police of beating the miners.", "Police are {0}d of beating the miners.", "Police are {0}ed to have beaten the miners.", "The unions {0} police for the beating of the miners.")]
    [InlineData("exposure", "The miners {0} two years in prison.", "The miners may {0} two years in prison.", "The offence is {0} by two years in prison.", "The laws {0} two years in prison.", "The law {0} a sentence of two years.", "The miners are {0} to two years in prison.", "The {0} sentence is two years in prison.", "The miners face {0} to two years in prison.", "The laws {0} for two years in prison.")]
    [InlineData("habit", "Police {0} arrest miners in Vik.", "Miners are {0} arrested in Vik.", "{0} police arrest miners in Vik.", "{0}, police arrest miners in Vik.")]
    [InlineData("aspect", "Police may {0} to arrest the miners.", "Police {0} arresting the miners.", "Police {0} arrested the miners.", "Police {0} to arrest the miners.", "Police may {0} the raids on the miners.", "The envoy will {0} a visit to Vik.", "Police did not {0} the raids on the miners.")]
    public void Each_word_of_a_class_is_needed(string name, params string[] sentences)
    {
        Reader with = new(Shipped), without = new(Shipped with { Lexicon = Without(name, out string[] words) });
        words.Where(word => sentences.All(s => Told(with, s, word) == Told(without, s, word))).ShouldBeEmpty();
    }

    [Fact]
    public void Each_class_with_words_of_its_own_is_asked() =>
        Directory.EnumerateFiles(Path.Combine(LexiconFiles.Shipped, "classes"), "*.yaml").SelectMany(File.ReadLines)
            .Where(l => l.Length > 0 && char.IsAsciiLetterLower(l[0]) && l.Contains(": [", StringComparison.Ordinal) && !l.Contains("[+", StringComparison.Ordinal)).Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)])
            .Except(typeof(ClassWordTests).GetMethod(nameof(Each_word_of_a_class_is_needed))!.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false).Select(a => (string)((InlineDataAttribute)a).Data[0]!))
            .ShouldBeEmpty();

    private static string Told(Reader reader, string sentence, string word)
    {
        string text = string.Format(null, sentence, word);
        var reading = reader.Read(DocumentReader.Read(char.ToUpperInvariant(text[0]) + text[1..], TextFormat.Plain), published: null);
        return string.Join('\n', reading.Proposals.Select(p => $"{p.Kind} {p.Type} {p.Modality} {p.Date} {p.Place} {p.State} {p.Citations[0].Quote} {string.Join(", ", p.Actors)} {string.Join(", ", p.Details)}").Concat(reading.Held.Select(h => $"{h.Reason} {h.Quote}")));
    }

    // The shipped lexicon, the class emptied: what stands in it is asked for one word at a time.
    private static Lexicon Without(string name, out string[] words)
    {
        using TemporaryFolder folder = new();
        string[] found = [];
        foreach (string file in Directory.EnumerateFiles(LexiconFiles.Shipped, "*.yaml", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(file), copy = Path.Combine(folder.Path, Path.GetRelativePath(LexiconFiles.Shipped, file));
            int at = text.StartsWith(name + ": [", StringComparison.Ordinal) ? 0 : text.IndexOf($"\n{name}: [", StringComparison.Ordinal) + 1;
            if (file.Contains("classes", StringComparison.Ordinal) && (at > 0 || text.StartsWith(name + ": [", StringComparison.Ordinal)))
            {
                int open = text.IndexOf('[', at) + 1, close = text.IndexOf(']', open);
                found = [.. text[open..close].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(w => w[0] != '+')];
                text = text[..open] + "wordofnoclass" + text[close..];
            }
            // A form of a verb that no class or trigger has any more is refused.
            if (file.Contains("inflections", StringComparison.Ordinal)) text = "";
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, text);
        }
        words = found;
        return Lexicon.Load(LexiconCompiler.Compile(folder.Path).Bytes);
    }
}
