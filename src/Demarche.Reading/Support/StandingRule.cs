using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>What the sentence says is so stands so in the citation: not denied there, not merely possible, planned, asked for, or said by somebody.</summary>
internal static class StandingRule
{
    public static void Check(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        CheckOpenNouns(comparison);
        foreach (var word in sentence.Words)
        {
            if (!IsAct(comparison, word) || comparison.To(word.Index) is not (>= 0 and var to)) continue;
            if (word.PhraseHead >= 0) continue;
            var (said, given) = (comparison.SentenceClauses[word.Index], comparison.CitedClauses[to]);
            bool quoted = word.Quotation >= 0 && cited[to].Quotation >= 0;
            bool bothNouns = word.Upos == Upos.Noun && cited[to].Upos == Upos.Noun;
            if (!quoted && !(bothNouns && word.Relation is Relation.Nsubj or Relation.NsubjPass)) CheckNegation(comparison, word, to, said, given);
            if (!quoted && !IsUnasserted(comparison, word, said)) CheckActuality(comparison, word, to, said, given);
            CheckSpeech(comparison, word, to, said, given);
            CheckAttitude(comparison, word, said, given, to);
        }
    }

    // Acts: verbs, predicates, and nouns that stand for a verb of the citation or are what a light verb does.
    private static bool IsAct(Comparison comparison, SupportWord word)
    {
        if (word.Kind != WordKind.Content) return false;
        if (word.IsVerb) return word.Relation is not (Relation.Amod or Relation.Case or Relation.Mark);
        if (word.Upos is not (Upos.Noun or Upos.Adj)) return false;
        int to = comparison.Alignment.To[word.Index];
        if (to < 0) return false;
        if (IsPredicate(comparison.Sentence, word)) return comparison.Cited[to].IsVerb || IsPredicate(comparison.Cited, comparison.Cited[to]);
        if (word.Upos != Upos.Noun || word.Relation is Relation.Amod or Relation.Compound) return false;
        if (comparison.Cited[to].IsVerb) return true;
        return word.Relation is Relation.Obj or Relation.Nsubj or Relation.NsubjPass && (comparison.Sentence[word.Head].Words & ClauseWords.Light) != 0
            && comparison.To(word.Head) < 0 && comparison.Vocabulary.IsAct(word.Keys[0]);
    }

    private static bool HasComplement(SupportText text, SupportWord word) => word.Children.Exists(c => text[c].Relation is Relation.Ccomp or Relation.Xcomp || text[c].Relation is Relation.Advcl && text.MarkOf(c) == "to");

    private static bool IsPredicate(SupportText text, SupportWord word) => word.Children.Exists(c => text[c].Relation == Relation.Cop);

    private static void CheckNegation(Comparison comparison, SupportWord word, int to, Standing said, Standing given)
    {
        int parity = (said.Negated ? 1 : 0) + (given.Negated ? 1 : 0);
        // 'Failed to' on both sides cancels; on one side it negates.
        foreach (int undoer in said.Undoers)
        {
            if (comparison.To(undoer) is >= 0 and var same && (given.Undoers.Contains(same) || IsComplement(comparison.Cited, to, same) || !IsUndoer(comparison.Cited[same]) && comparison.Alignment.Match[undoer] == WordMatch.Same)) continue;
            if (given.Undoers.Exists(u => comparison.Vocabulary.Match(comparison.Sentence[undoer], comparison.Cited[u]) <= WordMatch.General)) continue;
            parity++;
        }
        foreach (int undoer in given.Undoers)
        {
            if (IsTold(comparison, undoer)) continue;
            parity++;
        }
        // 'Could not' for 'was not permitted to'.
        foreach (int opener in given.Openers)
        {
            if ((comparison.Cited[opener].Words & ClauseWords.Leave) != 0 && comparison.CitedClauses[opener].Negated && !IsTold(comparison, opener)) parity++;
        }
        if (parity % 2 == 0) return;
        bool lost = given.Negated || given.Undoers.Count > 0;
        // 'Did not accept the ruling' says nothing of the ruling itself.
        if (word.Upos == Upos.Noun && word.Head >= 0 && comparison.Sentence[word.Head].IsVerb && (comparison.Sentence[word.Head].Words & ClauseWords.Light) == 0 && !word.Children.Exists(c => comparison.Sentence[c].Lemma is "no" or "without")) return;
        var doubt = NegativeWords.Balance(comparison, word.Index, to) ? Doubt.NegationUnclear : lost && !said.Negated ? Doubt.NegationLost : Doubt.NegationAdded;
        comparison.Fail(doubt, word.Index, lost && !said.Negated ? $"the source negates '{comparison.Cited[to].Form}'" : $"the source does not negate '{comparison.Cited[to].Form}'");
    }

    // An infinitive or 'for …ing' says nothing of whether it comes about.
    private static bool IsUnasserted(Comparison comparison, SupportWord word, Standing said) =>
        word.Upos == Upos.Noun && word.Head >= 0 && word.Relation == Relation.Obj && (comparison.Sentence[word.Head].Words & (ClauseWords.Settling | ClauseWords.Opening)) != 0
        || said.Openers.Count == 0 && said.Actuality == Actuality.Actual && (comparison.SentenceClauses.IsInfinitive(word.Index) || word.Xpos == "VBG" && comparison.Sentence.MarkOf(word.Index) is "for" or "of");

    // Stands under a word without a conjunct between.
    private static bool IsComplement(SupportText text, int word, int above)
    {
        for (int w = word; w >= 0; w = text[w].Head)
        {
            if (w == above) return true;
            if (text[w].Relation is Relation.Conj or Relation.Parataxis && text[w].IsVerb) return false;
        }
        return false;
    }

    private static bool IsUndoer(SupportWord word) => (word.Words & (ClauseWords.Undoing | ClauseWords.Denying)) != 0;

    // Some word of the sentence stands for the citation's.
    private static bool IsTold(Comparison comparison, int cited)
    {
        foreach (var word in comparison.Sentence.Words)
        {
            if (word.Kind == WordKind.Function || comparison.To(word.Index) != cited) continue;
            if (comparison.Alignment.Match[word.Index] <= WordMatch.Derived || (word.Words & ~(ClauseWords.Light | ClauseWords.Framing)) != 0 || word.Phrase is not null) return true;
        }
        return false;
    }

    private static void CheckActuality(Comparison comparison, SupportWord word, int to, Standing said, Standing given)
    {
        // 'Said that it would': told afterwards, it was to come.
        if (given is { Actuality: Actuality.Conditional, Speech: >= 0 } && said.Actuality == Actuality.Future && comparison.Cited[given.Speech].Xpos is "VBD") return;
        bool stronger;
        string now = Name(said), then = Name(given);
        if (said.Actuality == Actuality.Actual && said.Openers.Count == 0 && given.Actuality == Actuality.Actual)
        {
            // Told as a fact: whatever leaves it open in the source must be told too.
            if (said.Undoers.Count > 0) return;
            int opener = given.Openers.FindIndex(o => !IsTold(comparison, o));
            if (opener < 0 || given.Undoers.Count > 0) return;
            if (said.Condition >= 0 || said.Speech >= 0 && given.Speech >= 0 && comparison.Cited[given.Openers[opener]].Index == given.Speech) return;
            stronger = !said.Hedged;
            then = $"'{comparison.Cited[given.Openers[opener]].Form}'";
        }
        else
        {
            bool open = said.Openers.Count > 0, givenOpen = given.Openers.Count > 0;
            stronger = (said.Actuality, given.Actuality) switch
            {
                (Actuality.Actual, Actuality.Actual) => !givenOpen && open && IsPast(comparison.Cited, to) && !said.Openers.Exists(o => comparison.To(o) >= 0),
                (Actuality.Actual, Actuality.Future) => !open || said.Openers.TrueForAll(o => comparison.To(o) < 0) && false,
                (Actuality.Actual, Actuality.Conditional) => !open,
                (Actuality.Actual, Actuality.Possible) => !open,
                (Actuality.Actual, Actuality.Due) => !open,
                (Actuality.Future, Actuality.Conditional or Actuality.Possible or Actuality.Due) => true,
                (Actuality.Future, Actuality.Actual) => !givenOpen && IsPast(comparison.Cited, to),
                (Actuality.Conditional, Actuality.Actual) => !givenOpen && IsPast(comparison.Cited, to) && comparison.Cited[to].Children.Exists(c => comparison.Cited[c].Lemma == "have" || given.Speech < 0),
                (Actuality.Possible, Actuality.Actual) => !givenOpen && IsPast(comparison.Cited, to),
                (Actuality.Possible, Actuality.Due) => true,
                (Actuality.Due, Actuality.Possible or Actuality.Conditional) => true,
                (Actuality.Due, Actuality.Actual) => !givenOpen && IsPast(comparison.Cited, to),
                _ => false,
            };
        }
        if (stronger && !(said.Actuality == Actuality.Actual && AskedRule.IsDoneElsewhere(comparison, word.Index, to))) comparison.Fail(Doubt.Actuality, word.Index, $"'{word.Form}' is told as {now}; in the source it is {then}");
    }

    // 'Found that' where the source has 'alleged that'; 'is suspected of' where it tells it as a fact.
    private static void CheckAttitude(Comparison comparison, SupportWord word, Standing said, Standing given, int to)
    {
        var (own, theirs) = (Attitude(comparison.Sentence, word.Index, said), Attitude(comparison.Cited, to, given));
        if (own == theirs) return;
        if (own == ClauseWords.Finding && theirs != ClauseWords.Finding) comparison.Fail(theirs == ClauseWords.Claim ? Doubt.ClaimFound : Doubt.FoundOnly, word.Index, "the source does not say that it was found or admitted");
        else if (own == ClauseWords.Claim && theirs == ClauseWords.Finding) comparison.Fail(Doubt.FindingClaimed, word.Index, "the source says that it was found or admitted");
    }

    private static ClauseWords Attitude(SupportText text, int word, Standing standing)
    {
        const ClauseWords Kinds = ClauseWords.Finding | ClauseWords.Claim;
        if (standing.Speech >= 0 && (text[standing.Speech].Words & Kinds) != 0) return text[standing.Speech].Words & Kinds;
        foreach (int opener in standing.Openers)
        {
            if ((text[opener].Words & Kinds) != 0) return text[opener].Words & Kinds;
        }
        for (int w = text[word].Head, steps = 0; w >= 0 && steps < 4; w = text[w].Head, steps++)
        {
            if ((text[w].Words & Kinds) != 0 && text[w].Relation is not (Relation.Amod or Relation.Compound)) return text[w].Words & Kinds;
        }
        return ClauseWords.None;
    }

    // 'Won leave to appeal' where the source has 'applied for leave': the thing asked for is told as had.
    private static void CheckOpenNouns(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var word in sentence.Words)
        {
            if (word.Kind != WordKind.Content || word.Upos != Upos.Noun || comparison.Vocabulary.IsParty(word) || word.Relation is not (Relation.Obj or Relation.NsubjPass or Relation.Nsubj) || comparison.To(word.Index) is not (>= 0 and var to) || cited[to].Upos != Upos.Noun) continue;
            if (cited[to].Relation is not (Relation.Obj or Relation.Obl or Relation.Nmod or Relation.NsubjPass) || cited[to].Head < 0 || word.Head < 0) continue;
            var (verb, over) = (sentence[word.Head], cited[cited[to].Head]);
            // 'Freeing those who were arrested' leaves nothing open of the arrest.
            if (comparison.To(word.Head) is >= 0 and var told && told != to && cited.IsUnder(told, to)) continue;
            if ((over.Words & (ClauseWords.Opening | ClauseWords.Undoing)) == 0 || (over.Words & ClauseWords.Settling) != 0 || IsTold(comparison, over.Index) || !verb.IsVerb || (verb.Words & (ClauseWords.Opening | ClauseWords.Undoing)) != 0 || comparison.To(verb.Index) == over.Index) continue;
            if (comparison.SentenceClauses[word.Index] is { Actuality: Actuality.Actual, Openers.Count: 0, Negated: false }) comparison.Fail(Doubt.OpenNoun, word.Index, $"in the source it is '{over.Form}'");
        }
    }

    private static bool IsOwnAct(Comparison comparison, SupportWord word, Standing said, int speaker)
    {
        foreach (int act in said.Openers.Prepend(word.Index))
        {
            if ((comparison.Sentence[act].Words & (ClauseWords.Opening | ClauseWords.Speech)) == 0) continue;
            if ((comparison.SentenceArguments[act] ?? []).Exists(a => a.Part == ArgumentPart.Agent && RoleRule.IsSameParty(comparison, a.Word, speaker))) return true;
        }
        return false;
    }

    private static bool IsPast(SupportText text, int word)
    {
        if (text[word].Xpos is "VBD") return true;
        if (text[word].Xpos is not "VBN") return false;
        foreach (int c in text[word].Children)
        {
            if (text[c].Relation is Relation.Aux or Relation.AuxPass && text[c].Form.ToLowerInvariant() is "was" or "were" or "has" or "have" or "had") return true;
        }
        return text[word].Relation is Relation.Acl;
    }

    private static string Name(Standing standing) => standing.Actuality switch
    {
        Actuality.Future => "to come",
        Actuality.Conditional => "conditional",
        Actuality.Possible => "possible",
        Actuality.Due => "required",
        _ => standing.Openers.Count > 0 ? "asked, planned or allowed" : "a fact",
    };

    private static void CheckSpeech(Comparison comparison, SupportWord word, int to, Standing said, Standing given)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        if (given.Speech >= 0 && said.Speech < 0)
        {
            // Who says or asks is told: that another reports it may be left out.
            if ((word.Words & (ClauseWords.Speech | ClauseWords.Opening)) != 0 && word.IsVerb && HasComplement(sentence, word)) return;
            if (word.Quotation >= 0 && sentence.Words.Exists(w => w.Quotation < 0 && (w.Words & ClauseWords.Speech) != 0)) return;
            if (said.Hedged || (cited[given.Speech].Words & ClauseWords.Settling) != 0) return;
            // The speaker's own asking ('called for his release') is told as his.
            if (IsUnasserted(comparison, word, said)) return;
            if (given.Speaker >= 0 && IsOwnAct(comparison, word, said, given.Speaker)) return;
            // The saying itself is told: 'the claim that', 'called the trial unfair'.
            if (IsTold(comparison, given.Speech)) return;
            string speaker = given.Speaker >= 0 ? $"'{cited[given.Speaker].Form}'" : "somebody";
            comparison.Fail(comparison.Vocabulary.IsPlainSpeech(cited[given.Speech].Keys) || cited[given.Speech].Lemma == "accord" ? Doubt.SpeechDropped : Doubt.ClaimDropped, word.Index, $"the source has {speaker} say so");
            return;
        }
        if (said.Speech < 0 || said.Speaker < 0) return;
        var speakerWord = sentence[said.Speaker];
        if (speakerWord.Upos == Upos.Pron || comparison.Context.Knows(speakerWord.Form) || (speakerWord.Words & ClauseWords.Framing) != 0) return;
        if (given.Speech < 0 || given.Speaker < 0 || cited[given.Speaker].Upos == Upos.Pron) return;
        if (RoleRule.IsSameParty(comparison, said.Speaker, given.Speaker)) return;
        // A saying within a saying: the outer one's speaker will do.
        for (int w = cited[given.Speech].Head; w >= 0; w = cited[w].Head)
        {
            if ((cited[w].Words & ClauseWords.Speech) != 0 && comparison.CitedClauses.SpeakerOf(w) is >= 0 and var outer && RoleRule.IsSameParty(comparison, said.Speaker, outer)) return;
        }
        comparison.Fail(Doubt.OtherSpeaker, said.Speaker, $"in the source it is '{cited[given.Speaker].Form}' who says so");
    }
}
