using System.IO.Compression;

using Demarche.Cli.Commands;
using Demarche.Reading.Syntax;
using Demarche.Sources;

namespace Demarche.Tests.Syntax;

public class ConlluTests
{
    private static readonly SyntaxModel Model = LanguageData.LoadSyntaxModel();

    private static string Fill(string input)
    {
        StringWriter output = new();
        ParseCommand.Run(Model, new StringReader(input), output);
        return output.ToString();
    }

    private const string Given = """
        # sent_id = a
        # text = They don't know her.
        1	They	_	_	_	_	_	_	_	_
        2-3	don't	_	_	_	_	_	_	_	Own=Yes
        2	do	_	_	_	_	_	_	_	_
        3	n't	_	_	_	_	_	_	_	_
        3.1	ghost	_	_	_	_	_	_	2:dep	_
        4	know	_	_	_	_	_	_	4:x	Kept=1
        5	her	_	_	_	_	_	_	_	SpaceAfter=No
        6	.	_	_	_	_	_	_	_	_


        """;

    [Fact]
    public void Words_are_filled_and_all_else_passes_through()
    {
        string[] given = Given.Split('\n'), filled = Fill(Given).Split('\n');
        filled.Length.ShouldBe(given.Length);
        foreach (int untouched in (int[])[0, 1, 3, 6, 10, 11]) filled[untouched].ShouldBe(given[untouched]);
        filled[7].ShouldStartWith("4\tknow\tknow\tVERB\tVB\t");
        filled[7].ShouldEndWith("\t0\troot\t4:x\tKept=1");
        filled[8].ShouldStartWith("5\ther\tshe\tPRON\tPRP\t");
        filled[8].ShouldEndWith("\t4\tobj\t_\tSpaceAfter=No");
    }

    [Theory]
    [InlineData("1\tWord\n", "line 1: 2 columns")]
    [InlineData("# c\n2\tWord\t_\t_\t_\t_\t_\t_\t_\t_\n", "line 2: the id is '2'")]
    [InlineData("1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n\nx\tB\t_\t_\t_\t_\t_\t_\t_\t_\n", "line 3: the id is 'x'")]
    [InlineData("1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "line 1: the form is empty")]
    public void What_is_not_CoNLL_U_is_refused_with_its_line(string input, string message) =>
        Should.Throw<UnusableInputException>(() => Fill(input)).Message.ShouldContain(message);

    [Fact]
    public void Written_sentences_show_what_was_written_together()
    {
        const string Text = "They can't\nstay (long).";
        StringWriter output = new();
        ConlluWriter.Write(output, new Analyzer(Model).AnalyzeSentence(Text, 0, Text.Length));
        string[] lines = output.ToString().Split('\n');
        lines[0].ShouldBe("# text = They can't stay (long).");
        lines.Select(l => l.Split('\t')).Where(c => c.Length == 10).Select(c => $"{c[0]} {c[1]} {c[9]}").ShouldBe(
            ["1 They _", "2-3 can't _", "2 ca _", "3 n't _", "4 stay _", "5 ( SpaceAfter=No", "6 long SpaceAfter=No", "7 ) SpaceAfter=No", "8 . _"]);
    }

    [Fact]
    public void The_model_is_about_as_right_as_it_was()
    {
        string path = Path.Combine(Repository.TestData, "treebanks", "en_ewt-dev.conllu.gz");
        if (!File.Exists(path)) Assert.Skip("no treebank");
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        List<string> gold = [];
        for (int sentences = 0; sentences < 500 && reader.ReadLine() is { } line;)
        {
            gold.Add(line);
            if (line.Length == 0) sentences++;
        }
        string[] found = Fill(string.Join('\n', gold) + "\n").Split('\n');
        int words = 0, upos = 0, lemma = 0, las = 0;
        for (int i = 0; i < gold.Count; i++)
        {
            if (gold[i].Length == 0 || gold[i][0] == '#') continue;
            string[] g = gold[i].Split('\t'), f = found[i].Split('\t');
            if (g[0].Any(c => c is '-' or '.')) continue;
            words++;
            if (g[3] == f[3]) upos++;
            if (g[2] == f[2]) lemma++;
            if (g[6] == f[6] && g[7] == f[7]) las++;
        }
        ((double)upos / words).ShouldBeGreaterThan(0.945);
        ((double)lemma / words).ShouldBeGreaterThan(0.96);
        ((double)las / words).ShouldBeGreaterThan(0.80);
    }
}
