using CsCheck;

using Demarche.Reading.Syntax;
using Demarche.Sources;

namespace Demarche.Tests.Syntax;

public class AnalyzerTests
{
    private static readonly SyntaxModel Model = LanguageData.LoadSyntaxModel();

    private static readonly string[] Pieces =
    [
        "the", "court", "of", "was", "arrested", "and", ",", ".", "who", "that", "Almira", "in", "2014", "didn't", "—", "“", "said", "to", "go", "(", ")", "?!",
    ];

    private static Sentence Parse(string text) => new Analyzer(Model).Analyze(text, 0, text.Length).ShouldHaveSingleItem();

    private static int Word(Sentence s, string form)
    {
        for (int i = 0; i < s.Count; i++)
        {
            if (s.Form(i).SequenceEqual(form)) return i;
        }
        throw new ShouldAssertException($"no word {form}");
    }

    private static string Arc(Sentence s, string form)
    {
        int i = Word(s, form);
        return $"{(s[i].Head < 0 ? "root" : s.Form(s[i].Head))} {s[i].Relation.Name()}";
    }

    [Theory]
    [InlineData("The police arrested two activists in the capital.", "police", "arrested nsubj")]
    [InlineData("The police arrested two activists in the capital.", "activists", "arrested obj")]
    [InlineData("Two activists were arrested by the police on Friday.", "activists", "arrested nsubj:pass")]
    [InlineData("Two activists were arrested by the police on Friday.", "were", "arrested aux:pass")]
    [InlineData("Two activists were arrested by the police on Friday.", "police", "arrested obl:agent")]
    [InlineData("The court fined the editor and closed the newspaper.", "closed", "fined conj")]
    [InlineData("The court fined the editor and closed the newspaper.", "newspaper", "closed obj")]
    [InlineData("The minister said that the law would be amended.", "amended", "said ccomp")]
    [InlineData("The minister said that the law would be amended.", "law", "amended nsubj:pass")]
    [InlineData("The lawyer who defended them was dismissed.", "defended", "lawyer acl:relcl")]
    [InlineData("Parliament adopted the law's second draft.", "law", "draft nmod:poss")]
    [InlineData("They did not charge him with fraud.", "not", "charge advmod")]
    [InlineData("They did not charge him with fraud.", "fraud", "charge obl")]
    public void Trees_say_who_did_what(string text, string form, string arc) => Arc(Parse(text), form).ShouldBe(arc);

    [Theory]
    [InlineData("She was sentenced to four years.", "sentenced", "VBN", "sentence")]
    [InlineData("The court sentenced her to four years.", "sentenced", "VBD", "sentence")]
    [InlineData("They are holding him without charge.", "holding", "VBG", "hold")]
    [InlineData("The judges’ wives didn’t go.", "n’t", "RB", "not")]
    [InlineData("The children had gone home.", "children", "NNS", "child")]
    public void Words_have_Penn_tags_and_lemmas(string text, string form, string xpos, string lemma)
    {
        var s = Parse(text);
        var token = s[Word(s, form)];
        (token.Xpos, token.Lemma).ShouldBe((xpos, lemma));
    }

    [Fact]
    public void A_tree_has_one_root_and_no_cycle() => Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 60].Sample(pieces =>
    {
        string text = string.Join(' ', pieces);
        var sentence = new Analyzer(Model).AnalyzeSentence(text, 0, text.Length);
        int roots = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Head < 0)
            {
                roots++;
                sentence[i].Relation.ShouldBe(Relation.Root);
            }
            int steps = 0;
            for (int h = sentence[i].Head; h >= 0; h = sentence[h].Head) (++steps).ShouldBeLessThanOrEqualTo(sentence.Count);
        }
        roots.ShouldBe(1);
    }, iter: 200);

    [Fact]
    public void The_same_text_has_the_same_analysis_whatever_stood_before()
    {
        const string Text = "Officers searched the flat of a reporter, whose computers they took away.";
        var analyzer = new Analyzer(Model);
        var first = analyzer.AnalyzeSentence(Text, 0, Text.Length);
        string other = string.Concat(Enumerable.Repeat("Other words, and many of them, were read here. ", 20));
        analyzer.Analyze(other, 0, other.Length);
        analyzer.AnalyzeSentence(Text, 0, Text.Length).Tokens.ToArray().ShouldBe(first.Tokens.ToArray());
    }

    [Fact]
    public void White_space_has_no_words() => new Analyzer(Model).AnalyzeSentence(" \n ", 0, 3).Count.ShouldBe(0);

    [Fact]
    public void Offsets_are_those_of_the_whole_text()
    {
        const string Text = "## Heading ## They left. It rained.";
        var sentences = new Analyzer(Model).Analyze(Text, 14, Text.Length);
        sentences.Select(s => s.Text[s.Start..s.End]).ShouldBe(["They left.", "It rained."]);
        sentences[1].Form(0).ToString().ShouldBe("It");
    }
}
