using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Who is told by office or trade (a spokesman, an official) belongs to whom the source has that one belong to.</summary>
internal static class AffiliationRule
{
    public static void Check(Comparison comparison)
    {
        var sentence = comparison.Sentence;
        foreach (var word in sentence.Words)
        {
            if (!IsName(word) || word.Quotation >= 0 || word.Head < 0 || comparison.Context.Knows(word.Form)) continue;
            var noun = sentence[word.Head];
            if (noun.Upos != Upos.Noun || noun.Kind == WordKind.Name || !comparison.Vocabulary.IsPerson(noun) || !IsAffiliated(sentence, word)) continue;
            CheckNoun(comparison, word, noun);
        }
    }

    // A body's name may be a common word with a capital.
    private static bool IsName(SupportWord word) => word.Kind == WordKind.Name || word.Upos == Upos.Noun && word.Relation == Relation.Compound && word.Index > 0 && char.IsUpper(word.Form[0]);

    private static bool IsAffiliated(SupportText text, SupportWord name) => name.Relation is Relation.Compound or Relation.Amod or Relation.NmodPoss && name.Index < name.Head || name.Relation == Relation.Nmod && text.Preposition(name.Index) is "of" or "for" or "from";

    private static void CheckNoun(Comparison comparison, SupportWord name, SupportWord noun)
    {
        var cited = comparison.Cited;
        int other = -1;
        foreach (var (to, match) in comparison.Alignment.CandidatesOf(noun.Index))
        {
            if (match > WordMatch.Derived) continue;
            int affiliation = AffiliationOf(cited, to);
            foreach (var (same, how) in comparison.Alignment.CandidatesOf(name.Index))
            {
                // Of the same phrase, or of one that tells no affiliation and may be anybody's.
                if (how <= WordMatch.General && (cited.IsUnder(same, to) && cited.ClauseOf(same) == cited.ClauseOf(to) || cited[same].Group == cited[to].Group || Math.Abs(same - to) <= 2 || IsOnePhrase(cited, to, same))) return;
                if (how <= WordMatch.General && affiliation < 0 && !IsAnothers(cited, same)) return;
            }
            if (other < 0) other = affiliation >= 0 ? affiliation : to;
        }
        // Who serves a town may be of any state.
        if (other >= 0 && name.Relation == Relation.Amod && other != comparison.To(noun.Index) && cited[other].Known < 0) return;
        if (other < 0 || comparison.Alignment.CandidatesOf(name.Index).Count == 0) return;
        comparison.Fail(Doubt.OtherAffiliation, name.Index, cited[other].Kind == WordKind.Name || other != comparison.To(noun.Index) ? $"'{noun.Form}' is of '{cited[other].Form}' in the source, not of '{name.Form}'" : $"the source does not say that the '{noun.Form}' is of '{name.Form}'");
    }

    // 'The owner of the weekly Novi Dan', whatever the name is hung on.
    private static bool IsOnePhrase(SupportText text, int noun, int name)
    {
        if (name < noun || text[name].Sentence != text[noun].Sentence) return false;
        for (int w = noun + 1; w < name; w++)
        {
            if (text[w].Upos is not (Upos.Noun or Upos.Propn or Upos.Adp or Upos.Det or Upos.Adj)) return false;
        }
        return true;
    }

    private static int AffiliationOf(SupportText text, int noun)
    {
        foreach (int c in text[noun].Children)
        {
            if (text[c].Kind is WordKind.Name or WordKind.Content && (text[c].Relation is Relation.Compound or Relation.NmodPoss || text[c].Relation == Relation.Nmod && text.Preposition(c) is "of" or "for" or "from")) return c;
        }
        return -1;
    }

    // A name that only limits another noun ('the Peruvian embassy').
    private static bool IsAnothers(SupportText text, int name) => text[name].Relation is Relation.Amod or Relation.Compound && text[name].Head is >= 0 and var head && text[head].Upos == Upos.Noun;
}
