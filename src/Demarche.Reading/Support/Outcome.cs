using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>An outcome that a court, a jury or an accused gives: a word that complements a verb of deciding or pleading, and whether it is given or denied.</summary>
/// <param name="Verb">Index of the verb (or of 'plea', 'verdict').</param>
/// <param name="Word">Index of the word that tells the outcome; the verb itself where that tells it.</param>
/// <param name="IsPlea">Pleaded, not decided.</param>
/// <param name="IsGuilt">Told by 'guilty', 'convict', 'acquit', which are one outcome.</param>
/// <param name="Holds">False where it is denied ('not guilty', 'acquitted').</param>
internal readonly record struct Outcome(int Verb, int Word, bool IsPlea, bool IsGuilt, bool Holds)
{
    private static readonly HashSet<string> Deciding = new(StringComparer.Ordinal) { "find", "declare", "rule", "hold", "deem", "judge", "pronounce", "consider", "verdict" };
    private static readonly HashSet<string> Pleading = new(StringComparer.Ordinal) { "plead", "plea" };
    private static readonly HashSet<string> Clearing = new(StringComparer.Ordinal) { "acquit", "clear", "exonerate" };

    private static readonly HashSet<string> Charges = new(StringComparer.Ordinal) { "charge", "accusation", "allegation", "guilt", "count" };

    /// <summary>All outcomes that a text tells, in its order.</summary>
    public static List<Outcome> Read(SupportText text)
    {
        List<Outcome> found = [];
        foreach (var word in text.Words)
        {
            if (word.IsVerb && (word.Lemma == "convict" || Clearing.Contains(word.Lemma) && IsOfSomebody(text, word)))
            {
                found.Add(new(word.Index, word.Index, false, true, (word.Lemma == "convict") != (IsNegated(text, word.Index) || IsOfNobody(text, word.Index))));
                continue;
            }
            // 'Denied the charges' is how a plea is told.
            if (word.IsVerb && word.Lemma is "deny" or "admit" && word.Children.Exists(c => text[c].Relation is Relation.Obj or Relation.NsubjPass && Charges.Contains(text[c].Lemma)))
            {
                found.Add(new(word.Index, word.Index, true, true, (word.Lemma == "admit") != IsNegated(text, word.Index)));
                continue;
            }
            bool guilt = word.Lemma is "guilty" or "innocent";
            if (!guilt && word.Upos is not (Upos.Adj or Upos.Adv) && !IsNounLike(text, word) || VerbOf(text, word) is not (>= 0 and var verb)) continue;
            bool negated = IsNegated(text, word.Index) != (text[verb].IsVerb && (IsNegated(text, verb) || IsOfNobody(text, verb)));
            found.Add(new(verb, word.Index, Pleading.Contains(text[verb].Lemma), guilt, word.Lemma == "innocent" == negated));
        }
        return found;
    }

    // 'Cleared of', 'was cleared by a jury', not 'cleared the square'.
    private static bool IsOfSomebody(SupportText text, SupportWord verb) => verb.Lemma != "clear" || verb.Children.Exists(c => text[c].Relation is Relation.NsubjPass) || verb.Children.Exists(c => text[c].Lemma == "of" || text.Preposition(c) == "of");

    // The verb before it under which it stands, or the plea or verdict beside it.
    private static int VerbOf(SupportText text, SupportWord word)
    {
        for (int w = Last(text, word.Index + 1, word.Sentence); w >= 0 && text[w].Sentence == word.Sentence; w--)
        {
            if (w == word.Index) continue;
            string lemma = text[w].Lemma;
            if (text[w].Upos == Upos.Noun && lemma is "plea" or "verdict")
            {
                if (Math.Abs(w - word.Index) <= 3) return w;
                continue;
            }
            if (w > word.Index || !text[w].IsVerb || !Deciding.Contains(lemma) && !Pleading.Contains(lemma)) continue;
            if (word.Relation is Relation.Amod or Relation.Advmod && word.Lemma != "guilty" && !IsComplement(text, word)) return -1;
            return text.IsUnder(word.Index, w) || word.Lemma == "guilty" && word.Index - w <= 2 ? w : -1;
        }
        return -1;
    }

    private static int Last(SupportText text, int index, int sentence) => index < text.Words.Count && text[index].Sentence == sentence ? index : index - 1;

    // 'Declared the vote invalid', with the adjective taken for a noun that 'vote' limits.
    private static bool IsNounLike(SupportText text, SupportWord word) => word.Xpos == "NN" && word.Relation == Relation.Obj && word.Index > 0 && text[word.Index - 1] is { Upos: Upos.Noun, Relation: Relation.Compound };

    // An attribute before its noun ('a lawful strike') is no outcome, unless it stands right behind the verb.
    private static bool IsComplement(SupportText text, SupportWord word) => word.Index > 0 && text[word.Index - 1].IsVerb || word.Relation == Relation.Amod && word.Index > word.Head;

    private static bool IsNegated(SupportText text, int word)
    {
        bool negated = false;
        foreach (int c in text[word].Children) negated ^= c < word && IsNegator(text[c]);
        // 'Found not guilty', whatever 'not' is hung on.
        int before = word - 1;
        for (; before >= 0 && text[before].Upos is Upos.Part or Upos.Adv or Upos.Aux or Upos.Punct; before--)
        {
            if (IsNegator(text[before]) && text[before].Head != word) return !negated;
        }
        // '…, and neither was convicted', with 'neither' taken for a conjunction.
        if (before >= 0 && before < word - 1 && text[before].Lemma == "neither" && text[before].Relation is not (Relation.Nsubj or Relation.NsubjPass)) return !negated;
        return negated;
    }

    // 'Found nothing unlawful', 'no one was found guilty', 'none of them was convicted'.
    private static bool IsOfNobody(SupportText text, int verb)
    {
        foreach (int c in text[verb].Children)
        {
            if (text[c].Relation is not (Relation.Obj or Relation.Nsubj or Relation.NsubjPass)) continue;
            if (text[c].Lemma is "nothing" or "nobody" or "none" or "neither" || text[c].Children.Exists(d => text[d].Lemma is "no" or "neither")) return true;
        }
        return false;
    }

    private static bool IsNegator(SupportWord word) => word.Lemma is "not" or "n't" or "never" or "non" or "without";
}
