using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Every word of the sentence that says something is borne out by the citation; what is not is a name, a change of force, a contrary, or a tail.</summary>
internal static class CoverageRule
{
    public static void Check(Comparison comparison)
    {
        var sentence = comparison.Sentence;
        NameRule.Check(comparison);
        foreach (var word in sentence.Words)
        {
            if (word.Kind is WordKind.Function or WordKind.Date or WordKind.Number || word.Quotation >= 0) continue;
            if (comparison.Alignment.Match[word.Index] == WordMatch.Place) TailRule.CheckPlaced(comparison, word);
            if (comparison.Alignment.IsBorneOut(word.Index)) continue;
            if (IsCovered(comparison, word)) continue;
            if (IsPlain(comparison, word))
            {
                if (word.IsVerb) TailRule.CheckPlaced(comparison, word);
                continue;
            }
            if (word.Kind == WordKind.Name) NameRule.CheckWord(comparison, word);
            else CheckContent(comparison, word);
        }
        TailRule.CheckEnd(comparison);
    }

    /// <summary>Whether a word that nothing bears out says nothing by itself.</summary>
    public static bool IsCovered(Comparison comparison, SupportWord word)
    {
        var (sentence, vocabulary) = (comparison.Sentence, comparison.Vocabulary);
        if (word.PhraseHead >= 0 && (comparison.Alignment.IsBorneOut(word.PhraseHead) || IsCovered(comparison, sentence[word.PhraseHead]))) return true;
        if (OutcomeRule.IsToldOtherwise(comparison, word) || AskedRule.IsToldAsking(comparison, word)) return true;
        if (comparison.Context.Knows(word.Form) || (word.Words & ClauseWords.Honorific) != 0) return true;
        if ((word.Words & (ClauseWords.Framing | ClauseWords.Negator)) != 0) return true;
        if ((word.Words & ClauseWords.Hedge) != 0 && (word.Upos == Upos.Adv || word.Relation == Relation.Amod)) return true;
        if ((word.Words & ClauseWords.Condition) != 0 && comparison.Cited.Words.Exists(w => (w.Words & ClauseWords.Condition) != 0)) return true;
        if (vocabulary.Quantifier(word.Lemma) >= 0) return true;
        // 'The maximum penalty is ten years': the number's rule looks at it.
        if (word.Upos == Upos.Adj && sentence.Quantities.Count > 0 && vocabulary.Bounds.Any(b => b.Words is [var only] && only == word.Lemma)) return true;
        if ((word.Words & (ClauseWords.Duty | ClauseWords.Leave | ClauseWords.Denying)) != 0 && IsToldByLittleWord(comparison, word)) return true;
        if ((word.Words & ClauseWords.Restrictor) != 0 && word.Upos == Upos.Adv) return true;
        if ((word.Words & ClauseWords.Speech) != 0 && IsToldSpeech(comparison, word)) return true;
        return (word.Words & ClauseWords.Light) != 0 && !(comparison.Alignment.Match[word.Index] is WordMatch.Stronger or WordMatch.Opposite && comparison.Cited[comparison.Alignment.To[word.Index]].IsVerb) && LeadsOn(comparison, word);
    }

    // A verb without weight of its own ('reached', 'amounted to', 'faces'), and a noun that only holds what depends on it
    // ('the results of', 'a rise of'), say what stands about them: where all of that is borne out they add nothing.
    private static bool IsPlain(Comparison comparison, SupportWord word)
    {
        var (sentence, vocabulary) = (comparison.Sentence, comparison.Vocabulary);
        if (word.Kind != WordKind.Content || comparison.Alignment.Match[word.Index] != WordMatch.None || comparison.Alignment.IsDisplaced(word.Index) || vocabulary.IsWeighty(word)) return false;
        bool verb = word.IsVerb && word.Relation is not Relation.Amod;
        if (!verb && (word.Upos != Upos.Noun || vocabulary.IsPerson(word))) return false;
        // A place alone is not what happens there: a party must be borne out too, its own or the one it shares.
        bool shares = verb && word.Relation is Relation.Acl or Relation.AclRelcl or Relation.Xcomp or Relation.Advcl or Relation.Conj && comparison.Alignment.IsBorneOut(word.Head);
        int borneOut = 0;
        foreach (int c in word.Children)
        {
            var child = sentence[c];
            if (child.Kind == WordKind.Function || child.PhraseHead == word.Index || child.Relation is Relation.Conj or Relation.Parataxis) continue;
            bool holds = child.Number >= 0 || child.Date >= 0 || child.Quotation >= 0 || comparison.Alignment.IsBorneOut(c);
            holds |= IsPlain(comparison, child);
            if (!holds && !IsCovered(comparison, child)) return false;
            if (holds && (verb ? child.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.OblAgent or Relation.Ccomp or Relation.Xcomp || child.Number >= 0 || shares : child.Relation is Relation.Nmod or Relation.Compound or Relation.NmodPoss && sentence.Preposition(c) is "of" or "")) borneOut++;
        }
        return borneOut > 0;
    }

    // 'Are obliged to' for 'must', 'were allowed to' for 'could', 'denied that' for 'said that … not'.
    private static bool IsToldByLittleWord(Comparison comparison, SupportWord word)
    {
        if ((word.Words & ClauseWords.Denying) != 0 && comparison.Cited.Quotations.Count > 0)
        {
            foreach (var under in comparison.Sentence.Words)
            {
                if (under.Index != word.Index && comparison.Sentence.IsUnder(under.Index, word.Index) && under.Kind == WordKind.Content && comparison.To(under.Index) is >= 0 and var denied && comparison.CitedClauses[denied].Negated) return true;
            }
        }
        foreach (int c in word.Children)
        {
            if (comparison.Sentence[c].Relation is not (Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Obj) || comparison.To(c) is not (>= 0 and var to)) continue;
            var given = comparison.CitedClauses[to];
            if ((word.Words & ClauseWords.Duty) != 0 && given.Actuality == Actuality.Due) return true;
            if ((word.Words & ClauseWords.Leave) != 0 && given.Actuality == Actuality.Possible) return true;
            if ((word.Words & ClauseWords.Denying) != 0 && given.Negated && (given.Speech >= 0 || comparison.Cited.Quotations.Count > 0)) return true;
        }
        return false;
    }

    // 'The ministry says' for 'according to the ministry'; 'the author writes' of the source itself.
    private static bool IsToldSpeech(Comparison comparison, SupportWord word)
    {
        int speaker = comparison.SentenceClauses.SpeakerOf(word.Index);
        if (speaker >= 0 && (comparison.Context.Knows(comparison.Sentence[speaker].Form) || (comparison.Sentence[speaker].Words & ClauseWords.Framing) != 0)) return true;
        if (!comparison.Vocabulary.IsPlainSpeech(word.Keys)) return false;
        foreach (var other in comparison.Cited.Words)
        {
            if (other.Form.Equals("according", StringComparison.OrdinalIgnoreCase) || (other.Words & ClauseWords.Speech) != 0 && other.Kind == WordKind.Content) return true;
        }
        return false;
    }

    // A light verb that leads to an act which is borne out ('carried out the search' for 'searched'); a general noun that one limits ('opposition parties').
    private static bool LeadsOn(Comparison comparison, SupportWord word)
    {
        var sentence = comparison.Sentence;
        foreach (int c in word.Children)
        {
            var child = sentence[c];
            bool limits = word.IsNoun && child.Relation is Relation.Compound or Relation.Nmod or Relation.Amod or Relation.Acl or Relation.AclRelcl or Relation.NmodPoss or Relation.Nummod;
            if (!limits && child.Relation is not (Relation.Obj or Relation.Nsubj or Relation.NsubjPass or Relation.Obl or Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.CompoundPrt)) continue;
            // 'Was given food' does not stand for 'was denied food'.
            if (child.Relation is Relation.Obj or Relation.Xcomp or Relation.NsubjPass && comparison.To(c) is >= 0 and var to && comparison.Cited[to] is { Relation: Relation.Obj or Relation.Xcomp, Head: >= 0 } given && (comparison.Cited[given.Head].Words & (ClauseWords.Denying | ClauseWords.Undoing)) != 0 && !comparison.SentenceClauses[word.Index].Negated) return false;
            if (comparison.Alignment.IsBorneOut(c) || child.Number >= 0 || child.Quotation >= 0 || child.Kind == WordKind.Function && child.Upos == Upos.Pron) return true;
        }
        return word.Head >= 0 && (comparison.Alignment.IsBorneOut(word.Head) || IsCoveredHead(sentence[word.Head])) && word.Relation is Relation.Acl or Relation.AclRelcl or Relation.Advcl or Relation.Cop or Relation.Case or Relation.Conj or Relation.Xcomp or Relation.Nmod or Relation.Root;
    }

    private static bool IsCoveredHead(SupportWord word) => (word.Words & ClauseWords.Light) != 0;

    // Another step of a ladder is a fault where it stands for the cited one: with the same words about it, and nothing else told by that one.
    private static bool HasItsPlace(Comparison comparison, SupportWord word, int to)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        if (cited[to].Upos == Syntax.Upos.Noun && word.IsVerb && !comparison.Vocabulary.IsAct(cited[to].Keys[0])) return false;
        if (sentence.Words.Exists(w => w.Index != word.Index && w.Kind != WordKind.Function && comparison.To(w.Index) == to)) return false;
        foreach (int near in word.Children.Append(word.Head))
        {
            if (near < 0 || sentence[near].Kind == WordKind.Function) continue;
            foreach (var (other, match) in comparison.Alignment.CandidatesOf(near))
            {
                if (match <= WordMatch.General && comparison.Distance[other, to] <= 2) return true;
            }
        }
        return false;
    }

    private static bool IsSomebody(Comparison comparison, SupportWord word) => word.Upos == Upos.Noun && comparison.Vocabulary.IsPerson(word);

    private static void CheckContent(Comparison comparison, SupportWord word)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        int to = comparison.Alignment.To[word.Index];
        var match = comparison.Alignment.Match[word.Index];
        if (Initials.Stand(word.Form, cited.Text) || NameRule.IsSpeltOut(comparison, word)) return;
        // 'Prosecutor' is a step on no ladder, though 'prosecute' is.
        if (to >= 0 && match is WordMatch.Opposite or WordMatch.Stronger && IsSomebody(comparison, word) != IsSomebody(comparison, cited[to])) match = WordMatch.None;
        switch (match)
        {
            case WordMatch.Opposite when HasItsPlace(comparison, word, to):
                // 'Did not permit' says what 'forbade' says.
                foreach (var (other, how) in comparison.Alignment.CandidatesOf(word.Index))
                {
                    if (how == WordMatch.Opposite && comparison.SentenceClauses[word.Index].Negated != comparison.CitedClauses[other].Negated) return;
                }
                comparison.Fail(Doubt.Opposite, word.Index, $"'{word.Form}', where the source has '{cited[to].Form}'");
                return;
            case WordMatch.Stronger when HasItsPlace(comparison, word, to):
                comparison.Fail(Doubt.OtherStep, word.Index, $"'{word.Form}', where the source has '{cited[to].Form}'");
                return;
        }
        TailRule.Check(comparison, word);
    }
}
