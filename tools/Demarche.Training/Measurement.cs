using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>What a model gets right on a treebank, with gold words and its own tags; shares of words.</summary>
internal sealed record Measurement(int Words, double Upos, double Xpos, double Features, double Lemma, double Uas, double Las)
{
    public override string ToString() => FormattableString.Invariant(
        $"words {Words}  UPOS {Upos:P2}  XPOS {Xpos:P2}  FEATS {Features:P2}  lemma {Lemma:P2}  UAS {Uas:P2}  LAS {Las:P2}");

    public static Measurement Of(SyntaxModel model, IEnumerable<Tree> trees)
    {
        Analysis analysis = new(model);
        int words = 0, upos = 0, xpos = 0, features = 0, lemma = 0, uas = 0, las = 0;
        foreach (var tree in trees)
        {
            analysis.Begin();
            foreach (var word in tree.Words) analysis.Add(word.Form);
            analysis.Run();
            for (int i = 0; i < tree.Words.Length; i++)
            {
                var gold = tree.Words[i];
                words++;
                if (analysis.Upos(i) == Enum.Parse<Upos>(gold.Upos, ignoreCase: true)) upos++;
                if (analysis.Xpos(i) == gold.Xpos) xpos++;
                if ((analysis.Features(i) ?? "_") == gold.Features) features++;
                if (analysis.Lemma(i) == gold.Lemma || gold.Lemma == "_") lemma++;
                if (analysis.Head(i) + 1 != gold.Head) continue;
                uas++;
                if (analysis.Relation(i).Name() == gold.Relation) las++;
            }
        }
        double n = words;
        return new(words, upos / n, xpos / n, features / n, lemma / n, uas / n, las / n);
    }
}
