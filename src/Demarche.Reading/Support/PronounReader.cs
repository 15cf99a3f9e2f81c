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
            word.Antecedents = Find(words, word, w => person ? IsSomebody(w, vocabulary) : thing ? !(w.Upos == Upos.Noun && vocabulary.IsPerson(w)) : w.Xpos is "NNS" or "NNPS" || vocabulary.IsParty(w) || w.Upos == Upos.Propn);
        }
    }

    private static bool IsSomebody(SupportWord word, Vocabulary vocabulary) => word.Upos == Upos.Propn && word.Known < 0 || word.Upos == Upos.Noun && vocabulary.IsPerson(word);

    // All that fit, the likeliest first: a subject before others, the main subject of a sentence before its other ones, bodies before things.
    private static List<int> Find(List<SupportWord> words, SupportWord pronoun, Predicate<SupportWord> fits)
    {
        List<(int Cost, int Word)> found = [];
        for (int w = 0; w < pronoun.Index; w++)
        {
            var word = words[w];
            if (word.Kind is not (WordKind.Content or WordKind.Name) || !word.IsNoun || word.Upos == Upos.Pron || !fits(word) || word.Relation is Relation.Compound or Relation.Flat or Relation.FlatName or Relation.Amod) continue;
            bool subject = word.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.OblAgent;
            int cost = (pronoun.Sentence - word.Sentence) * 4 + (subject ? 0 : 6) + (subject && words[word.Head].Relation is Relation.Root ? 0 : 1);
            // 'She hit her': subject and object of one verb are not the same.
            if (word.Sentence == pronoun.Sentence && word.Head == pronoun.Head && pronoun.Relation is not Relation.NmodPoss) cost += 8;
            found.Add((cost, w));
        }
        return [.. found.OrderBy(f => f.Cost).ThenByDescending(f => f.Word).Select(f => f.Word)];
    }
}
