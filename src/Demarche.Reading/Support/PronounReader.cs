using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Whom a pronoun of the third person stands for: the nearest subject before it that fits, those of whole sentences first.</summary>
internal static class PronounReader
{
    /// <summary>Marks each pronoun with its antecedent's index.</summary>
    public static void Mark(List<SupportWord> words, Vocabulary vocabulary)
    {
        foreach (var word in words)
        {
            if (word.Upos != Upos.Pron) continue;
            string form = word.Form.ToLowerInvariant();
            bool person = form is "he" or "she" or "him" or "his" or "her";
            bool thing = form is "it" or "its" or "itself";
            if (!person && !thing && form is not ("they" or "them" or "their")) continue;
            word.Antecedent = Find(words, word, w => person ? IsSomebody(w, vocabulary) : thing ? !IsSomebody(w, vocabulary) && vocabulary.IsParty(w) || IsNamedBody(w) : w.IsNoun && w.Upos != Upos.Pron && (w.Xpos is "NNS" or "NNPS" || vocabulary.IsParty(w)));
        }
    }

    private static bool IsSomebody(SupportWord word, Vocabulary vocabulary) => word.Upos == Upos.Propn && word.Known < 0 || word.Upos == Upos.Noun && vocabulary.IsPerson(word);

    private static bool IsNamedBody(SupportWord word) => word.Upos == Upos.Propn;

    private static int Find(List<SupportWord> words, SupportWord pronoun, Predicate<SupportWord> fits)
    {
        int best = -1, least = int.MaxValue;
        for (int w = 0; w < pronoun.Index; w++)
        {
            var word = words[w];
            if (word.Upos == Upos.Pron || !word.IsNoun || !fits(word) || word.Relation is Relation.Compound or Relation.Flat or Relation.FlatName or Relation.NmodPoss or Relation.Amod) continue;
            bool subject = word.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.OblAgent;
            // Inside one sentence a subject governs; across sentences the main subject does.
            int cost = (pronoun.Sentence - word.Sentence) * 4 + (subject ? 0 : 6) + (subject && words[word.Head].Relation is Relation.Root ? 0 : 1);
            if (word.Sentence == pronoun.Sentence && IsSibling(words, word, pronoun)) cost += 8;
            if (cost < least || cost == least && subject) (best, least) = (w, cost);
        }
        return best;
    }

    // 'She hit her': subject and object of one verb are not the same.
    private static bool IsSibling(List<SupportWord> words, SupportWord word, SupportWord pronoun) => word.Head == pronoun.Head && pronoun.Relation is not Relation.NmodPoss;
}
