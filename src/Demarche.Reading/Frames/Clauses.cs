using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Frames;

/// <summary>
/// Computes negation, modality and attribution of a clause by walking from its predicate to the root: each step asks
/// what the governing word makes of what hangs on it. The nearest word decides the standing; the nearest word of
/// speech decides who says so.
/// </summary>
public static class Clauses
{
    /// <summary>The status of what a verb or noun tells.</summary>
    /// <param name="triggers">The sentence with its triggers.</param>
    /// <param name="predicate">The verb, noun or adjective that tells it.</param>
    public static ClauseStatus Of(SentenceTriggers triggers, int predicate)
    {
        ArgumentNullException.ThrowIfNull(triggers);
        var walk = new Walk(triggers);
        walk.Own(predicate);
        int word = predicate;
        for (int head = triggers.Sentence[word].Head; head >= 0; word = head, head = triggers.Sentence[head].Head)
        {
            walk.Step(word, head);
        }
        walk.Ask();
        return new(walk.Standing, walk.Modality, walk.Speech, walk.Speaker);
    }

    private ref struct Walk(SentenceTriggers triggers)
    {
        private readonly Sentence s = triggers.Sentence;
        private bool opaque; // past a boundary that negation and modality do not cross
        private bool means; // by doing which something else is done

        public Standing Standing = Standing.Actual;
        public Modality Modality = Modality.Asserted;
        public int Speech = -1;
        public int Speaker = -1;

        private void Set(Standing standing)
        {
            if (Standing == Standing.Actual && !opaque) Standing = standing;
        }

        private void Say(Modality modality, int speech, int speaker)
        {
            if (Modality is Modality.Asserted || (Modality == Modality.Reported && Speech < 0)) Modality = modality;
            if (Speech < 0) (Speech, Speaker) = (speech, speaker);
        }

        /// <summary>A sentence that asks tells nothing in its main clause.</summary>
        public void Ask()
        {
            if (s.Count < 2 || !Dependents.IsQuestion(s)) return;
            // 'Was the editor arrested by …?' is often read as an editor who was.
            if (Dependents.FirstWord(s) is >= 0 and var first && s[first].Lemma is "be" or "do" or "have") opaque = false;
            Set(Standing.Question);
        }

        /// <summary>What the words of the clause itself make of it.</summary>
        public void Own(int p)
        {
            foreach (int c in s.Children(p))
            {
                ref readonly var t = ref s[c];
                switch (t.Relation)
                {
                    case Relation.Aux or Relation.Cop:
                        if (triggers.Is(c, WordClass.Possibility) || t.Lemma == "would") Set(Standing.Hypothetical);
                        else if (triggers.Is(c, WordClass.Obligation)) Set(Standing.Requested);
                        else if (triggers.Is(c, WordClass.Future)) Set(Standing.Planned);
                        else if (s.Form(c) is "Had" or "had" && Inverted(p, c)) Set(Standing.Hypothetical);
                        break;
                    // 'Barely two days after he was held': it measures the days.
                    case Relation.Advmod when c + 1 < p && s[c + 1].Upos is Upos.Num or Upos.Det && s.Form(c) is not ("not" or "Not"):
                        break;
                    case Relation.Advmod or Relation.Det or Relation.Cc when triggers.Is(c, WordClass.Negator):
                        // 'will not sign' is no plan to sign.
                        if (!(t.Lemma == "only" || FollowedByOnly(c)) && !opaque && Standing is Standing.Actual or Standing.Planned or Standing.Hypothetical) Standing = Standing.Negated;
                        break;
                    case Relation.Advmod when triggers.Is(c, WordClass.Habit) && IsPresent(p):
                        Set(Standing.Generic);
                        break;
                    case Relation.Advmod or Relation.Amod when triggers.Is(c, WordClass.Hedge):
                        Say(triggers.Is(c, WordClass.Allegation) || t.Lemma.StartsWith("alleg", StringComparison.Ordinal) ? Modality.Alleged : Modality.Reported, -1, -1);
                        break;
                    case Relation.Amod when triggers.Is(c, WordClass.Possibility):
                        Set(Standing.Hypothetical);
                        break;
                    case Relation.Amod when triggers.Is(c, WordClass.PlanVerb | WordClass.Future):
                        Set(Standing.Planned);
                        break;
                    case Relation.Amod when triggers.Is(c, WordClass.Allegation):
                        Say(Modality.Alleged, -1, -1);
                        break;
                    case Relation.Mark when triggers.Is(c, WordClass.Conditional):
                        Set(Standing.Hypothetical);
                        break;
                    case Relation.Case when triggers.Is(c, WordClass.Negator | WordClass.NegativeVerb):
                        Set(Standing.Negated);
                        break;
                    case Relation.Nsubj or Relation.NsubjPass:
                        if (HasNegativeDeterminer(c)) Set(Standing.Negated);
                        else if (HasGenericDeterminer(c)) Set(Standing.Generic);
                        break;
                    case Relation.Obj or Relation.Nmod when s[p].Upos == Upos.Verb || t.Relation == Relation.Nmod:
                        if (HasNegativeDeterminer(c)) Set(Standing.Negated);
                        break;
                    case Relation.Obl or Relation.Advcl or Relation.Parataxis:
                        if (triggers.Is(c, WordClass.Attribution) || Dependents.HasCase(s, c, "according")) AccordingTo(c);
                        else if (t.Relation == Relation.Parataxis && (triggers.Tells(c, EntryKind.Statement) || triggers.Is(c, WordClass.Attribution)))
                        {
                            Say(SpeechModality(c), c, Dependents.Subject(s, c));
                        }
                        else if (t.Relation == Relation.Advcl && s[p].Relation != Relation.Advcl && HasCondition(c) && s[p].Upos == Upos.Verb && Standing == Standing.Actual
                            && s[p].Xpos is "VB" or "VBP" or "VBZ")
                        {
                            Set(Standing.Hypothetical);
                        }
                        break;
                }
            }
            if (s[p].Upos is Upos.Noun or Upos.Propn)
            {
                if (HasNegativeDeterminer(p)) Set(Standing.Negated);
                else if (HasGenericDeterminer(p)) Set(Standing.Generic);
            }
            if (s[p].Xpos == "VB" && (IsImperative(p) || IsSubjunctive(p))) Set(Standing.Requested);
        }

        // 'Had the sentence been upheld, …'
        private readonly bool Inverted(int p, int aux)
        {
            int subject = s.Child(p, Relation.Nsubj) is >= 0 and var active ? active : s.Child(p, Relation.NsubjPass);
            return subject > aux && !Dependents.IsQuestion(s);
        }

        // 'Police often arrest', 'are routinely detained': what is done by habit is no one act.
        private readonly bool IsPresent(int p)
        {
            if (s[p].Xpos is "VBP" or "VBZ") return true;
            int aux = s.Child(p, Relation.AuxPass);
            return aux >= 0 && s.Child(p, Relation.Aux) < 0 && s[aux].Xpos is "VBP" or "VBZ";
        }

        // 'Demanded that the ministry review …'
        private readonly bool IsSubjunctive(int p) =>
            s[p].Relation == Relation.Ccomp && s.Child(p, Relation.Mark) >= 0 && s.Child(p, Relation.Nsubj) >= 0 && s.Child(p, Relation.Aux) < 0;

        // A bare verb without subject or auxiliary at the head of a sentence or item asks.
        private readonly bool IsImperative(int p)
        {
            int root = p;
            while (s[root].Relation == Relation.Conj && s[root].Head >= 0) root = s[root].Head;
            if (root != s.Root || s[root].Xpos != "VB") return false;
            foreach (int c in s.Children(root))
            {
                if (s[c].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Aux or Relation.AuxPass || (c < root && s[c].Lemma == "to")) return false;
            }
            return true;
        }

        private readonly bool FollowedByOnly(int c) => c + 1 < s.Count && s[c + 1].Lemma is "only" or "just" or "least";

        private readonly bool HasCondition(int clause)
        {
            foreach (int c in s.Children(clause))
            {
                if (s[c].Relation == Relation.Mark && s[c].Lemma != "until" && triggers.Is(c, WordClass.Conditional)) return true;
            }
            return false;
        }

        private readonly bool HasNegativeDeterminer(int noun)
        {
            if (s[noun].Lemma is "nobody" or "nothing" or "none") return true;
            foreach (int c in s.Children(noun))
            {
                if (s[c].Relation is Relation.Det or Relation.Advmod && s[c].Lemma is "no" or "neither") return true;
            }
            return false;
        }

        private readonly bool HasGenericDeterminer(int noun)
        {
            if (s[noun].Lemma is "anybody" or "anyone" or "whoever") return true;
            foreach (int c in s.Children(noun))
            {
                if (s[c].Relation == Relation.Det && s[c].Lemma is "any" or "whatever") return true;
            }
            return false;
        }

        private void AccordingTo(int c)
        {
            // 'according to X': X hangs on 'according', or has 'according to' before it.
            int speaker = s[c].Lemma is "according" or "accord" ? FirstNominal(c) : c;
            Say(Modality.Reported, c, speaker);
        }

        private readonly int FirstNominal(int head)
        {
            foreach (int c in s.Children(head))
            {
                if (s[c].Upos is Upos.Noun or Upos.Propn or Upos.Pron) return c;
            }
            return -1;
        }

        private readonly Modality SpeechModality(int verb)
        {
            if (s[verb].Lemma is "deny" or "refute" or "reject") return Modality.Denied;
            return triggers.Is(verb, WordClass.Allegation) ? Modality.Alleged : Modality.Reported;
        }

        /// <summary>What the governing word makes of what hangs on it.</summary>
        public void Step(int word, int head)
        {
            ref readonly var t = ref s[word];
            bool speech = triggers.Tells(head, EntryKind.Statement) || triggers.Tells(head, EntryKind.Finding) || triggers.Is(head, WordClass.Attribution | WordClass.Allegation);
            bool request = triggers.Tells(head, EntryKind.Recommendation);
            switch (t.Relation)
            {
                case Relation.Ccomp or Relation.Xcomp or Relation.Csubj or Relation.CsubjPass:
                    Complement(word, head, speech, request);
                    break;
                case Relation.Obj or Relation.Obl or Relation.NsubjPass or Relation.Nmod or Relation.Advcl or Relation.Acl when IsNominalOrGerund(word):
                    Nominal(word, head, request, speech);
                    break;
                case Relation.Nsubj when s[head].Upos == Upos.Verb && triggers.Is(head, WordClass.LightVerb | WordClass.Occurrence):
                    Own(head);
                    break;
                case Relation.Advcl when s[word].Xpos == "VBG" && Dependents.HasCase(s, word, "by"):
                    // 'should show good will by releasing her' asks for the release.
                    Own(head);
                    break;
                case Relation.Advcl:
                    if (HasInfinitive(word)) Set(request ? Standing.Requested : triggers.Is(head, WordClass.LightVerb) ? Standing.Actual : Standing.Planned);
                    opaque = true;
                    break;
                case Relation.Nsubj when s[head].Upos == Upos.Verb && s.Child(head, Relation.Aux) is >= 0 and var would && s[would].Lemma == "would":
                    // 'The release of the nurses would help'
                    Set(Standing.Hypothetical);
                    break;
                case Relation.Acl or Relation.AclRelcl when HasInfinitive(word) && (t.Relation == Relation.Acl || !HasSubject(word)):
                    NounWithInfinitive(head, request);
                    opaque = true;
                    break;
                case Relation.AclRelcl or Relation.Acl:
                    if (HasGenericDeterminer(head) || (s[head].Lemma is "those" && !Dependents.IsCountedOut(s, head)) || (s[head].Lemma == "that" && s[head].Upos is Upos.Det or Upos.Pron && !Dependents.IsRelativePronoun(s, head) && !Dependents.IsCountedOut(s, head))) Set(Standing.Generic);
                    opaque = true;
                    break;
                // 'Called for three of them, among them X, to be jailed': no infinitive is joined to a finite verb.
                case Relation.Conj or Relation.Parataxis when s[head].Upos == Upos.Verb && HasInfinitive(word) && !HasInfinitive(head) && s.Child(word, Relation.Cc) < 0:
                    Complement(word, head, speech, request);
                    break;
                // 'Urges the state to end the war and release the nurses': a bare form is not joined to 'urges', but to what is urged.
                case Relation.Conj when s[head].Xpos is "VBZ" or "VBD" && s[word].Xpos is "VB" or "VBP" && !HasOwnSubjectOrAuxiliary(word):
                    Complement(word, head, speech, request);
                    break;
                case Relation.Conj:
                    if (!HasOwnSubjectOrAuxiliary(word)) Own(head);
                    break;
                case Relation.Parataxis:
                    opaque = true;
                    break;
            }
        }

        private readonly bool IsNominalOrGerund(int word) =>
            s[word].Upos is Upos.Noun or Upos.Propn || (s[word].Xpos == "VBG" && s[word].Relation is Relation.Advcl or Relation.Acl or Relation.Obl or Relation.Nmod);

        private readonly bool HasSubject(int word) => s.Child(word, Relation.Nsubj) >= 0 || s.Child(word, Relation.NsubjPass) >= 0;

        private readonly bool HasInfinitive(int word)
        {
            foreach (int c in s.Children(word))
            {
                if (c < word && s[c].Lemma == "to" && s[c].Upos == Upos.Part) return true;
            }
            return false;
        }

        private readonly bool HasOwnSubjectOrAuxiliary(int word)
        {
            foreach (int c in s.Children(word))
            {
                if (c < word && s[c].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Aux or Relation.AuxPass or Relation.Cop) return true;
            }
            return false;
        }

        private readonly bool HasOwnAuxiliaryOrMark(int word) =>
            s.Child(word, Relation.Aux) >= 0 || s.Child(word, Relation.AuxPass) >= 0 || s.Child(word, Relation.Mark) >= 0;

        private void Complement(int word, int head, bool speech, bool request)
        {
            bool infinitive = HasInfinitive(word);
            if (speech && !infinitive) Say(SpeechModality(head), head, Dependents.Subject(s, head));
            if (request)
            {
                Set(Standing.Requested);
            }
            else if (triggers.Is(head, WordClass.NegativeVerb) && !triggers.Is(head, WordClass.Allegation))
            {
                if (s[head].Lemma is "deny") Say(Modality.Denied, head, Dependents.Subject(s, head));
                Set(Standing.Negated);
            }
            else if (infinitive && triggers.Is(head, WordClass.PlanVerb | WordClass.AttemptVerb | WordClass.Future))
            {
                Set(Standing.Planned);
            }
            else if (triggers.Is(head, WordClass.PlanVerb | WordClass.AttemptVerb) && s[word].Xpos is "VBN" or "VBD" && !HasOwnAuxiliaryOrMark(word))
            {
                // 'The guards want him expelled'
                Set(Standing.Planned);
            }
            else if (triggers.Is(head, WordClass.Exposure) && s[word].Xpos == "VBG")
            {
                Set(Standing.Exposure);
            }
            else if (triggers.Is(head, WordClass.Possibility))
            {
                Set(Standing.Hypothetical);
            }
            else if (infinitive && !triggers.Is(head, WordClass.Aspect) && s[word].Relation != Relation.CsubjPass && s[head].Upos is Upos.Verb or Upos.Adj
                && !(speech && Dependents.IsPassive(s, head) && !triggers.Tells(head, EntryKind.Event)))
            {
                Set(s[head].Upos == Upos.Adj || triggers.Tells(head, EntryKind.Commitment) ? Standing.Planned : Standing.Hypothetical);
            }
            // 'did not say that he was arrested' leaves the arrest as it is; 'did not begin to arrest' does not.
            if (!speech) Own(head);
            else if (Standing != Standing.Actual) opaque = true;
        }

        private void Nominal(int word, int head, bool request, bool speech)
        {
            if (s[head].Upos == Upos.Verb || s[head].Upos == Upos.Adj)
            {
                // 'Should show it by releasing them': the means is as the deed.
                means |= s[word].Xpos == "VBG" && Dependents.HasCase(s, word, "by");
                if (means && s[word].Xpos == "VBG")
                {
                    Own(head);
                    return;
                }
                bool core = s[word].Relation is Relation.Obj or Relation.NsubjPass;
                bool complement = core || s[word].Relation is Relation.Obl or Relation.Advcl;
                if (!core && AccusesOf(word, head)) Set(Standing.Conduct);
                if (request && (core || Dependents.HasCase(s, word, "for") || Dependents.HasCase(s, word, "on"))) Set(Standing.Requested);
                else if (complement && triggers.Is(head, WordClass.Exposure) && !triggers.Is(head, WordClass.LightVerb)) Set(Standing.Exposure);
                else if (core && triggers.Is(head, WordClass.NegativeVerb) && !speech) Set(Standing.Negated);
                else if (core && triggers.Is(head, WordClass.PlanVerb | WordClass.AttemptVerb)) Set(Standing.Planned);
                else if (s[word].Relation == Relation.Obl && Dependents.HasCase(s, word, "for") && triggers.Is(head, WordClass.AttemptVerb)) Set(Standing.Planned);
                else if (s[word].Relation == Relation.Obl && Dependents.HasCase(s, word, "with") && triggers.Is(head, WordClass.PlanVerb)) Set(Standing.Exposure);
                if (core && triggers.Is(head, WordClass.LightVerb | WordClass.Occurrence | WordClass.Aspect)) Own(head);
                else opaque = true;
                return;
            }
            if (s[word].Xpos == "VBG" && AccusesOf(word, head)) Set(Standing.Conduct);
            else if (s[head].Lemma is "charge" or "suspicion" or "allegation" or "accusation" or "count" && Dependents.HasCase(s, word, "of")) Set(Standing.Conduct);
            else if (request) Set(Standing.Requested);
            else if (triggers.Is(head, WordClass.Exposure)) Set(Standing.Exposure);
            else if (triggers.Is(head, WordClass.PlanVerb | WordClass.AttemptVerb)) Set(Standing.Planned);
            else if (triggers.Is(head, WordClass.Possibility)) Set(Standing.Hypothetical);
            else if (triggers.Is(head, WordClass.NegativeVerb)) Set(Standing.Negated);
            // 'The importance of holding elections': what is spoken of, not what is done.
            else if (s[word].Xpos == "VBG" && s[word].Relation is Relation.Acl && Dependents.HasCase(s, word, "of") && s[head].Upos == Upos.Noun && !triggers.Is(head, WordClass.Time | WordClass.Quantity | WordClass.Abuse | WordClass.Person | WordClass.Officer | WordClass.Group | WordClass.StateOrgan | WordClass.Country | WordClass.Organisation | WordClass.Firm)) Set(Standing.Hypothetical);
            else opaque |= s[head].Upos is Upos.Noun && !triggers.Is(head, WordClass.Quantity | WordClass.Time);
        }

        // 'charged with holding', 'on suspicion of inciting', 'jailed for taking part': what somebody is held to have done.
        private readonly bool AccusesOf(int word, int head) =>
            (triggers.Is(head, WordClass.Allegation) || triggers.Tells(head, EntryKind.Event) || (s[word].Xpos == "VBG" && TellsState(head)))
            && (Dependents.HasCase(s, word, "with") || Dependents.HasCase(s, word, "of") || Dependents.HasCase(s, word, "for"));

        // 'Remain behind bars for holding …'
        private readonly bool TellsState(int verb)
        {
            foreach (int c in s.Children(verb))
            {
                if (s[c].Relation is Relation.Obl or Relation.Xcomp && triggers.Tells(c, EntryKind.Event)) return true;
            }
            return false;
        }

        private void NounWithInfinitive(int noun, bool request)
        {
            if (request) Set(Standing.Requested);
            else if (triggers.Is(noun, WordClass.NegativeVerb)) Set(Standing.Negated);
            else if (triggers.Is(noun, WordClass.PlanVerb | WordClass.AttemptVerb)) Set(Standing.Planned);
            else if (!Carriers.Carries(triggers, noun)) Set(Standing.Hypothetical);
        }
    }
}
