namespace Demarche.Reading.Syntax;

/// <summary>What the tree says about a word's morphological features: its relation, its subject, its auxiliaries.</summary>
internal static class VerbContext
{
    /// <summary>Key of the features of a verb in its place in the tree.</summary>
    public static ulong Key(WordBuffer words, int p, bool auxiliary)
    {
        int relation = words.Relation[p], holder = p;
        if (IsHelper(relation) && words.Head[p] != words.End) holder = words.Head[p];
        uint subject = 0, marks = 0;
        for (int attempt = 0; attempt < 2 && subject == 0; attempt++)
        {
            for (int c = WordBuffer.First; c < words.End; c++)
            {
                if (words.Head[c] != holder) continue;
                switch ((Relation)words.Relation[c])
                {
                    case Relation.Nsubj or Relation.NsubjPass or Relation.Expl when subject == 0:
                        // A pronoun has person and number; of a noun the tag tells.
                        subject = words.Upos[c] == (uint)Upos.Pron ? words.Lower[c] : (uint)words.Tag[c] + 1;
                        break;
                    case Relation.AuxPass when c != p && attempt == 0:
                        marks |= 1;
                        break;
                    case Relation.Aux or Relation.Cop when c < p && attempt == 0:
                        marks |= 2;
                        break;
                    case Relation.Mark when attempt == 0:
                        marks |= 4;
                        break;
                }
            }
            // 'they came and went'
            if ((Relation)words.Relation[holder] != Relation.Conj || words.Head[holder] == words.End) break;
            holder = words.Head[holder];
        }
        return FeatureHash.Of(525, auxiliary ? words.Lower[p] : 0u, ((uint)words.Tag[p] << 8) | (uint)relation, subject, marks);
    }

    /// <summary>Key of the features of a word under its relation.</summary>
    public static ulong RelationKey(WordBuffer words, int p) => FeatureHash.Of(524, words.Lower[p], (uint)words.Tag[p], (uint)words.Relation[p]);

    private static bool IsHelper(int relation) => (Relation)relation is Relation.Aux or Relation.AuxPass or Relation.Cop;
}
