using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Who does it and to whom it is done are the same in the sentence and in the citation.</summary>
internal static class RoleRule
{
    private const int MostBehind = 6;

    public static void Check(Comparison comparison)
    {
        foreach (var word in comparison.Sentence.Words)
        {
            if (word.Relation is Relation.Case or Relation.Mark || comparison.SentenceArguments[word.Index] is not { } own || comparison.To(word.Index) is not (>= 0 and var act)) continue;
            if (comparison.CitedArguments[act] is not { } given || comparison.Cited[act].Relation is Relation.Case or Relation.Mark) continue;
            // Another verb may tell it from the other end.
            if (comparison.Alignment.Match[word.Index] == WordMatch.Place) continue;
            bool converse = comparison.Alignment.Match[word.Index] == WordMatch.Converse;
            // 'The shop closed' and 'the shop was closed' say the same of the shop.
            if (!converse && IsExchanged(comparison, own, given)) continue;
            bool single = !ArgumentReader.IsPassive(comparison.Sentence.Words, word) && !own.Exists(a => a.Part == ArgumentPart.Patient && comparison.Sentence[a.Word].Number < 0);
            CheckSupplied(comparison, word, own, act, given);
            foreach (var argument in own)
            {
                if (argument.Part is not ArgumentPart.Clause) CheckArgument(comparison, argument, act, given, converse, single);
            }
        }
        CheckOrder(comparison);
        CheckTurnedRound(comparison);
        CheckTurns(comparison);
    }

    /// <summary>Whether a word of the sentence and one of the citation are parts of the same noun phrase's bearing out.</summary>
    public static bool IsSameParty(Comparison comparison, int word, int cited)
    {
        word = comparison.Sentence.Meant(word);
        if (comparison.Cited[cited].Antecedents is { Count: > 0 } several)
        {
            foreach (int antecedent in several)
            {
                if (IsSameParty(comparison, word, antecedent)) return true;
            }
            return false;
        }
        int group = comparison.Cited[cited].Group;
        foreach (int member in Party(comparison.Sentence, word))
        {
            if (comparison.Sentence[member].Kind == WordKind.Function) continue;
            foreach (var (other, match) in comparison.Alignment.CandidatesOf(member))
            {
                if (match <= WordMatch.General && (comparison.Cited[other].Group == group || comparison.Cited.IsUnder(other, cited) || Math.Abs(other - cited) == 1)) return true;
            }
        }
        return false;
    }

    private static void CheckArgument(Comparison comparison, Argument argument, int act, List<Argument> given, bool converse, bool single)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        var word = sentence[argument.Word];
        if (word.Kind is WordKind.Function or WordKind.Date or WordKind.Number || word.Quotation >= 0) return;
        int to = comparison.To(argument.Word);
        if (word.Children.Exists(c => sentence[c].Lemma == "accord")) return;
        if (to < 0 || argument.Part == ArgumentPart.Agent && cited.MarkOf(to) == "by") return;
        Argument? contrary = null;
        foreach (var other in given)
        {
            if (other.Part == ArgumentPart.Clause || !IsSameParty(comparison, argument.Word, other.Word)) continue;
            if (Agree(comparison, argument, other, converse)) return;
            if (argument.IsSure && other.IsSure) contrary ??= other;
        }
        if (contrary is { } found)
        {
            // Where and by what means may be told in several ways; who takes part may not.
            bool party = word.Kind == WordKind.Name || comparison.Vocabulary.IsPerson(word) || word.Upos == Upos.Propn;
            if (!party && (argument.Part == ArgumentPart.Oblique || found.Part == ArgumentPart.Oblique)) return;
            bool crossed = argument.Part is ArgumentPart.Agent or ArgumentPart.Patient && found.Part is ArgumentPart.Agent or ArgumentPart.Patient;
            if (crossed && (single || comparison.Alignment.Match[argument.Act] > WordMatch.Derived) || IsSpeech(sentence[argument.Act])) return;
            comparison.Fail(Doubt.OtherPart, argument.Word, $"'{word.Form}' has another part in '{cited[act].Form}' in the source");
            return;
        }
        if (converse || !argument.IsSure || argument.Part is not (ArgumentPart.Agent or ArgumentPart.Patient)) return;
        foreach (var other in given)
        {
            if (other.Part != argument.Part || cited[other.Word].Upos == Upos.Pron && cited[other.Word].Antecedent < 0) continue;
            if (cited[cited.Meant(other.Word)].Kind is WordKind.Function or WordKind.Number or WordKind.Date || cited[other.Word].Group == cited[to].Group || cited.IsUnder(to, other.Word) || Math.Abs(other.Word - to) == 1 || cited.IsUnder(other.Word, to)) continue;
            // 'A bomb killed twelve' for 'twelve died'.
            if (argument.Part == ArgumentPart.Agent && (comparison.SentenceArguments[argument.Act] ?? []).Exists(a => a.Part == ArgumentPart.Patient && IsSameParty(comparison, a.Word, other.Word))) continue;
            if (single && argument.Part == ArgumentPart.Agent && given.Exists(g => g.Part == ArgumentPart.Patient && IsSameParty(comparison, argument.Word, g.Word))) continue;
            if (IsToldBeside(comparison, other.Word, argument) || IsInstrument(comparison, other.Word, argument)) continue;
            if (IsSpeech(cited[act]) && given.Exists(g => g.Part == ArgumentPart.Clause)) return;
            if (RelativeRule.IsOfSeveral(cited, to, act)) return;
            bool parties = IsActor(comparison, word) && IsActor(comparison, cited[cited.Meant(other.Word)]);
            comparison.Fail(!parties ? Doubt.OtherThing : other.IsSure || IsPatientOf(comparison, to, other.Word) ? Doubt.OtherParty : Doubt.OtherPartyShared, argument.Word, $"in the source it is '{cited[other.Word].Form}', not '{word.Form}', in '{cited[act].Form}'");
            return;
        }
    }

    // 'Soldiers emptied the depot' where the source says that it was emptied, and not by whom.
    private static void CheckSupplied(Comparison comparison, SupportWord word, List<Argument> own, int act, List<Argument> given)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        if (!word.IsVerb || !cited[act].IsVerb || comparison.Alignment.Match[word.Index] > WordMatch.Synonym || !ArgumentReader.IsPassive(cited.Words, cited[act])) return;
        if (comparison.SentenceClauses[word.Index].Negated || !cited[act].Children.Exists(c => cited[c].Relation is Relation.AuxPass) || given.Exists(a => a.Part == ArgumentPart.Agent)) return;
        foreach (var agent in own)
        {
            if (agent is not { Part: ArgumentPart.Agent, IsSure: true } || IsUnfit(sentence[agent.Word]) || comparison.To(agent.Word) is not (>= 0 and var to)) continue;
            if (sentence[agent.Word].Kind != WordKind.Name && !comparison.Vocabulary.IsPerson(sentence[agent.Word]) || cited.IsUnder(to, act) || cited.IsUnder(act, to)) continue;
            if (!own.Exists(a => a.Part == ArgumentPart.Patient && given.Exists(g => g.Part is ArgumentPart.Patient && IsSameParty(comparison, a.Word, g.Word)))) continue;
            if (cited.Words.Exists(w => w.Lemma == "by" && w.Sentence == cited[act].Sentence && Math.Abs(w.Head - to) <= 2)) continue;
            comparison.Fail(Doubt.SuppliedParty, agent.Word, $"the source does not say that '{sentence[agent.Word].Form}' did it: '{cited.Between(cited.FirstUnder(act), act)}'");
            return;
        }
    }

    // Two parties of one act, each in the other's place.
    private static bool IsExchanged(Comparison comparison, List<Argument> own, List<Argument> given)
    {
        foreach (var agent in own)
        {
            if (agent.Part != ArgumentPart.Agent || IsUnfit(comparison.Sentence[agent.Word])) continue;
            foreach (var other in own)
            {
                if (other.Word == agent.Word || other.Part is not (ArgumentPart.Patient or ArgumentPart.Oblique) || IsUnfit(comparison.Sentence[other.Word])) continue;
                foreach (var givenAgent in given)
                {
                    if (givenAgent.Part != ArgumentPart.Agent || !IsSameParty(comparison, other.Word, givenAgent.Word) || IsSameParty(comparison, agent.Word, givenAgent.Word)) continue;
                    foreach (var givenOther in given)
                    {
                        if (givenOther.Part != other.Part || givenOther.Word == givenAgent.Word || !IsSameParty(comparison, agent.Word, givenOther.Word) || IsSameParty(comparison, other.Word, givenOther.Word)) continue;
                        comparison.Fail(Doubt.ExchangedParties, agent.Word, $"'{comparison.Sentence[agent.Word].Form}' and '{comparison.Sentence[other.Word].Form}' have each other's part in the source");
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static bool IsActor(Comparison comparison, SupportWord word) => word.Kind == WordKind.Name || comparison.Vocabulary.IsParty(word);

    private static bool IsUnfit(SupportWord word) => word.Kind is WordKind.Function or WordKind.Date or WordKind.Number;

    // Somewhere in the source the one does something to the other.
    private static bool IsPatientOf(Comparison comparison, int word, int agent)
    {
        var cited = comparison.Cited;
        foreach (var list in comparison.CitedArguments)
        {
            if (list is null || !list.Exists(a => a is { Part: ArgumentPart.Agent, IsSure: true } && cited[a.Word].Group == cited[agent].Group)) continue;
            if (list.Exists(a => a is { Part: ArgumentPart.Patient, IsSure: true } && cited[a.Word].Group == cited[word].Group)) return true;
        }
        return false;
    }

    // Active on both sides, with one verb, and the doer of each standing behind the verb of the other.
    private static void CheckOrder(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var verb in sentence.Words)
        {
            if (!verb.IsVerb || comparison.To(verb.Index) is not (>= 0 and var act) || !cited[act].IsVerb || comparison.Alignment.Match[verb.Index] > WordMatch.Synonym) continue;
            if (verb.Xpos is "VBN" or "VBG" && verb.Xpos != cited[act].Xpos || ArgumentReader.IsPassive(sentence.Words, verb) || ArgumentReader.IsPassive(cited.Words, cited[act])) continue;
            if (act > 0 && cited[act - 1].Upos == Upos.Punct || verb.Index > 0 && sentence[verb.Index - 1].Upos == Upos.Punct) continue;
            int doer = Doer(sentence, comparison.SentenceArguments, verb.Index), given = Doer(cited, comparison.CitedArguments, act);
            if (doer < 0 || given < 0 || comparison.To(doer) is not (>= 0 and var to) || to <= act || cited[to].Sentence != cited[act].Sentence) continue;
            if (IsSameParty(comparison, doer, given) || IsUnfit(sentence[doer]) || IsUnfit(cited[given])) continue;
            bool behind = sentence.Words.Exists(w => w.Index > verb.Index && w.Sentence == verb.Sentence && w.Kind is WordKind.Content or WordKind.Name && w.Index != comparison.SentenceClauses[verb.Index].Speaker && comparison.To(w.Index) == given);
            // Two names: the source's doer left out, and another party named in its place.
            bool replaced = sentence[doer].Kind == WordKind.Name && cited[given].Kind == WordKind.Name && given < act && !sentence.Words.Exists(w => w.Sentence == verb.Sentence && comparison.To(w.Index) == given);
            if (behind || replaced) comparison.Fail(Doubt.OtherDoer, doer, $"in the source it is '{cited[given].Form}', not '{sentence[doer].Form}', before '{cited[act].Form}'");
        }
    }

    // 'Villagers fire at soldiers' where the source has 'soldiers fire at villagers', whatever the tree makes of 'fire'.
    private static void CheckTurnedRound(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        for (int v = 1; v < sentence.Words.Count; v++)
        {
            if (sentence[v].Kind != WordKind.Content || comparison.To(v) is not (> 0 and var act) || comparison.Alignment.Match[v] > WordMatch.Derived) continue;
            var (doer, given) = (sentence[v - 1], cited[act - 1]);
            if (!IsSomebody(comparison, doer) || !IsSomebody(comparison, given) || IsSameParty(comparison, doer.Index, given.Index)) continue;
            bool turned = comparison.To(doer.Index) is var to && to > act && to <= act + MostBehind && cited[to].Sentence == cited[act].Sentence;
            bool back = sentence.Words.Exists(w => w.Index > v && w.Index <= v + MostBehind && w.Sentence == sentence[v].Sentence && comparison.To(w.Index) == given.Index);
            if (turned && back) comparison.Fail(Doubt.TurnedRound, doer.Index, $"'{doer.Form}' and '{given.Form}' stand the other way round about '{cited[act].Form}' in the source");
        }
    }

    private static bool IsSomebody(Comparison comparison, SupportWord word) => word.Kind == WordKind.Name || word.Kind == WordKind.Content && word.Upos == Upos.Noun && comparison.Vocabulary.IsPerson(word);

    private static int Doer(SupportText text, List<Argument>?[] arguments, int verb)
    {
        if (arguments[verb] is { } list)
        {
            foreach (var a in list)
            {
                if (a.Part == ArgumentPart.Agent && a.Word < verb) return a.Word;
            }
        }
        for (int w = verb - 1; w >= 0 && text[w].Sentence == text[verb].Sentence; w--)
        {
            if (text[w].Upos is Upos.Noun or Upos.Propn) return w;
            if (text[w].Upos is not (Upos.Aux or Upos.Adv or Upos.Part or Upos.Verb)) return -1;
        }
        return -1;
    }

    private static bool IsSpeech(SupportWord word) => (word.Words & ClauseWords.Speech) != 0;

    // The source's party is told in the same part as well: 'police and soldiers'.
    private static bool IsToldBeside(Comparison comparison, int citedWord, Argument argument)
    {
        foreach (var a in comparison.SentenceArguments[argument.Act] ?? [])
        {
            if (a.Word == argument.Word || a.Part != argument.Part) continue;
            if (comparison.To(a.Word) == citedWord || comparison.Sentence[a.Word].Children.Exists(c => comparison.To(c) == citedWord)) return true;
        }
        return false;
    }

    // 'The president pardoned' for 'the president signed a decree pardoning'.
    private static bool IsInstrument(Comparison comparison, int citedWord, Argument argument)
    {
        int head = comparison.Cited[citedWord].Head;
        if (head < 0) return false;
        foreach (var a in comparison.CitedArguments[head] ?? [])
        {
            if (a.Part == ArgumentPart.Agent && a.Word != citedWord && IsSameParty(comparison, argument.Word, a.Word)) return true;
        }
        return false;
    }

    private static bool Agree(Comparison comparison, Argument said, Argument given, bool converse)
    {
        if (said.Part == ArgumentPart.Either || given.Part is ArgumentPart.Either or ArgumentPart.Clause) return true;
        if (converse)
        {
            return said.Part switch
            {
                ArgumentPart.Agent => given.Part == ArgumentPart.Oblique,
                ArgumentPart.Oblique => given.Part == ArgumentPart.Agent || said.Preposition == given.Preposition,
                _ => given.Part == said.Part,
            };
        }
        if (said.Part == ArgumentPart.Oblique && given.Part == ArgumentPart.Oblique) return !comparison.Vocabulary.Turns(said.Preposition, given.Preposition);
        if (said.Part == given.Part) return true;
        if (said.Part is not ArgumentPart.Oblique && given.Part is not ArgumentPart.Oblique) return false;
        var oblique = said.Part is ArgumentPart.Oblique ? said : given;
        var core = said.Part is ArgumentPart.Oblique ? given : said;
        // Who does it may stand behind 'by', 'from', 'of', 'with'; who has it done to him behind 'of', 'to', 'against', 'for', 'on'.
        return core.Part == ArgumentPart.Agent ? oblique.Preposition is "by" or "from" or "of" or "with" or "in" or "" or "according" or "under" : oblique.Preposition is not "by";
    }

    // 'From' where the source has 'to', 'before' where it has 'after'.
    private static void CheckTurns(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var word in sentence.Words)
        {
            if (word.Relation is not (Relation.Case or Relation.Mark) || word.Quotation >= 0 || word.Head < 0) continue;
            int to = comparison.To(word.Head);
            if (sentence[word.Head].Number >= 0)
            {
                var quantity = sentence.Quantities[sentence[word.Head].Number];
                to = cited.Quantities.FirstOrDefault(q => quantity.IsBorneOutBy(q))?.Core ?? -1;
            }
            if (to < 0) continue;
            bool same = false;
            SupportWord? turned = null;
            foreach (var other in cited.Words)
            {
                if (comparison.Distance[other.Index, to] > 2 || Math.Abs(other.Index - to) > 6) continue;
                same |= other.Lemma == word.Lemma;
                if (other.Index < to && comparison.Vocabulary.Turns(word.Lemma, other.Lemma) && (turned is null || other.Index > turned.Index)) turned = other;
            }
            if (turned is null || same && !IsOwn(cited, turned, to)) continue;
            if (cited.Words.Exists(o => o.Lemma == word.Lemma && IsOwn(cited, o, to))) continue;
            comparison.Fail(word.Lemma is "with" or "without" ? Doubt.TurnedWithout : Doubt.TurnedRelation, word.Index, $"'{word.Form}', where the source has '{turned.Form}'");
        }
    }

    private static bool IsOwn(SupportText text, SupportWord preposition, int of) => preposition.Head == of || text[of].Head == preposition.Index || preposition.Index < of && of - preposition.Index <= 2;

    // The words of a noun phrase: its head with names, titles and appositions.
    private static IEnumerable<int> Party(SupportText text, int word)
    {
        yield return word;
        foreach (var other in text.Words)
        {
            if (other.Index != word && other.Group == text[word].Group && other.Kind is WordKind.Content or WordKind.Name && other.Sentence == text[word].Sentence) yield return other.Index;
        }
    }
}
