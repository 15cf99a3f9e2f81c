using System.Text;

using CsCheck;

using Demarche.Reading.Support;
using Demarche.Reading.Syntax;
using Demarche.Support;

namespace Demarche.Tests.Support;

public sealed class SupportTextTests
{
    private static readonly SupportWords Words = SupportData.Load(AppContext.BaseDirectory);

    private static readonly (string Form, Upos Upos, string Xpos, string Lemma)[] Forms =
    [
        ("funds", Upos.Noun, "NNS", "fund"), ("Bank", Upos.Propn, "NNP", "Bank"), ("has", Upos.Verb, "VBZ", "have"), ("put", Upos.Verb, "VBN", "put"),
        ("said", Upos.Verb, "VBD", "say"), ("called", Upos.Verb, "VBD", "call"), ("fully", Upos.Adv, "RB", "fully"), ("on", Upos.Adp, "IN", "on"),
    ];

    private static readonly Relation[] Relations =
        [Relation.Nsubj, Relation.Obj, Relation.Amod, Relation.Compound, Relation.Nmod, Relation.Appos, Relation.Conj, Relation.Ccomp, Relation.Xcomp, Relation.Flat, Relation.Advcl];

    // A parse that goes astray is mended; the mending must leave a tree, else whoever climbs it never comes to the top.
    [Fact]
    public void Whatever_the_tree_what_is_mended_is_a_tree() =>
        Gen.Select(Gen.Int[0, Forms.Length - 1].Array[3, 9], Gen.Int[0, 999].Array[9], Gen.Int[0, Relations.Length - 1].Array[9]).Sample((forms, heads, relations) =>
        {
            SupportText text = Of(forms, heads, relations);
            foreach (SupportWord word in text.Words)
            {
                int steps = 0;
                for (int w = word.Index; w >= 0 && steps <= text.Words.Count; w = text[w].Head) steps++;
                steps.ShouldBeLessThanOrEqualTo(text.Words.Count);
            }
        }, iter: 20_000);

    private static SupportText Of(int[] forms, int[] heads, int[] relations)
    {
        StringBuilder text = new();
        Token[] tokens = new Token[forms.Length];
        // Words are hung up in an order of their own, each on one that hangs already.
        int[] order = [.. Enumerable.Range(0, forms.Length).OrderBy(i => heads[i]).ThenBy(i => i)];
        for (int place = 0; place < order.Length; place++)
        {
            int i = order[place], head = place == 0 ? -1 : order[heads[i] % place];
            var (_, upos, xpos, lemma) = Forms[forms[i]];
            tokens[i] = new(0, 0, upos, xpos, lemma, head, head < 0 ? Relation.Root : Relations[relations[i]]);
        }
        for (int i = 0; i < forms.Length; i++)
        {
            tokens[i] = tokens[i] with { Start = text.Length, End = text.Length + Forms[forms[i]].Form.Length };
            text.Append(Forms[forms[i]].Form).Append(' ');
        }
        return SupportText.Of(text.ToString(), [new(text.ToString(), 0, text.Length, tokens)], [], Words.Vocabulary, null);
    }
}
