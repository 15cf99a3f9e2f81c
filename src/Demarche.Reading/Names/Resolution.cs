using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>
/// Goes through the document once, sentence by sentence, and adds to the names the noun phrases and pronouns that speak
/// of actors. Each is resolved to what was told before where one antecedent fits, and is an actor of its own otherwise.
/// </summary>
internal sealed class Resolution
{
    /// <summary>How many sentences back an antecedent may stand.</summary>
    internal const int Reach = 2;

    private readonly MarkedText text;
    private readonly Gazetteer gazetteer;
    private readonly ActorList actors;
    private readonly string? state;
    private readonly Descriptions descriptions = new();
    private readonly List<DraftMention> told = [];
    private readonly Pronouns pronouns;

    public Resolution(MarkedText text, Gazetteer gazetteer, ActorList actors, string? state)
    {
        (this.text, this.gazetteer, this.actors, this.state) = (text, gazetteer, actors, state);
        pronouns = new Pronouns(text, actors, told);
    }

    /// <summary>All mentions in order of start.</summary>
    /// <param name="named">The mentions by name, in order.</param>
    public List<DraftMention> Complete(List<DraftMention> named)
    {
        foreach (Actor actor in named.Select(m => m.Actor).Distinct()) descriptions.Learn(actor);
        int next = 0;
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            int from = next;
            while (next < named.Count && named[next].Sentence == s) next++;
            Sentence(s, named, from, next);
        }
        told.Sort((a, b) => a.Sentence != b.Sentence ? a.Sentence.CompareTo(b.Sentence)
            : a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
        return told;
    }

    private void Sentence(int s, List<DraftMention> named, int from, int to)
    {
        Sentence sentence = text.Sentences[s];
        int at = from;
        for (int t = 0; t < sentence.Count; t++)
        {
            if (at < to && named[at].First <= t)
            {
                told.Add(named[at]);
                descriptions.Tell(named[at].Actor, s);
                t = Math.Max(t, named[at++].Last);
                continue;
            }
            if (sentence[t].Upos == Upos.Pron || (sentence[t].Upos == Upos.Det && DraftMention.IsSubject(sentence, t)))
            {
                if (pronouns.Resolve(s, t) is { } pronoun) told.Add(pronoun);
            }
            else if ((sentence[t].Upos is Upos.Noun or Upos.Propn || Heads(s, t)) && Nominal(s, t, named, from, to) is { } nominal) told.Add(nominal);
        }
    }

    private DraftMention? Nominal(int s, int t, List<DraftMention> named, int from, int to)
    {
        Sentence sentence = text.Sentences[s];
        NameClass known = text.Class(s, t);
        Relation relation = sentence[t].Relation;
        int above = sentence[t].Head;
        // 'police officer', 'President Ruiz': the word belongs to what follows.
        if (above > t && relation is Relation.Compound or Relation.NmodDesc or Relation.Flat or Relation.Amod) return null;
        if (relation is Relation.Flat or Relation.FlatName or Relation.Goeswith) return null;
        if (above == t + 1 && sentence[above].Upos is Upos.Noun or Upos.Propn && relation is not (Relation.Nsubj or Relation.Appos)) return null;
        if ((known & NameClass.Countries) != 0 && Country(s, t) is { } country) return country;
        bool people = IsPeople(s, t, ref known, out string? peoplesState);
        if (!people && (known & NameClass.Nominals) == 0) return null;
        if (text.Caseless(s) && sentence[t].Upos == Upos.Propn && above > t && relation == Relation.Compound) return null;

        if (IsCounted(s, t)) return null;

        NounPhrase phrase = NounPhrase.Of(text, s, t);
        for (int i = from; i < to; i++)
        {
            // A name is never cut in two.
            if (named[i].First <= phrase.Last && named[i].Last > phrase.Last) phrase = phrase with { Last = named[i].Last };
        }
        bool capital = char.IsUpper(sentence.Form(t)[0]) && sentence[t].Upos == Upos.Propn && !text.Caseless(s);
        // 'the Senate' is a name where it has a capital within the sentence.
        MentionForm form = capital && t > 0 && !people ? MentionForm.Name : MentionForm.Nominal;
        int counted = people && sentence[t].Upos == Upos.Noun ? CountedBefore(s, t) : -1;
        if (counted >= 0) phrase = NounPhrase.OfCounted(text, s, counted, phrase);
        DraftMention Draft(Actor actor, string? words, int? count = null) => new()
        {
            Sentence = s, First = phrase.First, Last = phrase.Last, Head = t, Form = form, Actor = actor, Phrase = words, Count = count, Also = counted,
            Subject = DraftMention.IsSubject(sentence, t),
        };

        Actor? same = SameAs(sentence, t, named, from, to);
        if (same is null || !Fits(same, known)) same = Beside(sentence, phrase, known, named, from, to);
        if (same is not null)
        {
            // 'X is a group of lawyers': it is 'the group' from here on.
            if (same.Kind is NameKind.Organisation or NameKind.Body && sentence[t].Xpos == "NN") descriptions.Learn(same, sentence[t].Lemma.ToLowerInvariant());
            return Draft(same, null);
        }
        // 'freedom of association': a noun by itself tells no actor, but for the organs of a state.
        if (!people && phrase.First == t && !phrase.Definite && !HasArticle(sentence, t) && sentence[t].Xpos == "NN" && (known & NameClass.Organs) == 0 && form == MentionForm.Nominal) return null;
        string lemma = sentence[t].Lemma.ToLowerInvariant();
        bool plural = sentence[t].Xpos is "NNS" or "NNPS" || phrase.Count > 1 || (known & (NameClass.Quantities | NameClass.Groups)) != 0 || sentence[t].Upos == Upos.Num;
        bool organ = (known & NameClass.Organs) != 0;
        NameKind kind = organ && !IsPerson(known) || (known & NameClass.Bodies & ~NameClass.Groups) != 0 && !people ? NameKind.Body
            : (known & NameClass.Nominals) != 0 && !IsPerson(known) && (known & NameClass.Groups) == 0 ? plural ? NameKind.Group : NameKind.Organisation
            : plural ? NameKind.Group : NameKind.Person;
        string? own = peoplesState ?? StateWithin(sentence, phrase);
        bool foreign = false;
        for (int i = from; own is null && i < to && named[i].First <= phrase.Last; i++)
        {
            // 'Ruiz's government' is that of the state that Ruiz heads.
            if (named[i].First < phrase.First || named[i].Last > phrase.Last) continue;
            own = named[i].Actor.State;
            foreign |= own is null && named[i].Actor.Kind == NameKind.Person;
        }
        bool definite = phrase.Definite || capital || IsPossessed(sentence, phrase);

        if (organ && kind == NameKind.Body && (own ?? (!foreign && (phrase.First == t || definite) ? state : null)) is { } whose)
        {
            string key = "organ " + whose + " " + lemma;
            Actor? organActor = actors.Find(key);
            if (organActor is null)
            {
                organActor = actors.Add(kind, phrase.Words(sentence), named: false, key);
                organActor.State = whose;
            }
            return Draft(organActor, phrase.Words(sentence));
        }
        bool one = kind == NameKind.Group && phrase.Definite && phrase.Count is null && sentence[t].Xpos == "NN";
        if (one && descriptions.Find(Called(s, phrase, t), lemma, NameKind.Organisation, own, s, phrase.Words(sentence), null) is { Named: true } organisation) return Draft(organisation, phrase.Words(sentence));
        if (definite && descriptions.Find(Called(s, phrase, t), lemma, kind, own, s, phrase.Words(sentence), phrase.Count) is { } called) return Draft(called, phrase.Words(sentence));
        var actor = actors.Add(kind, phrase.Words(sentence), named: false);
        actor.Anybody = IsAnybody(sentence, phrase);
        actor.State = own;
        actor.Count = phrase.Count;
        actor.Gender = (known & NameClass.Female) != 0 ? Gender.Female : (known & NameClass.Male) != 0 ? Gender.Male : Gender.Unknown;
        actor.Describe(lemma);
        descriptions.Learn(actor);
        DraftMention made = Draft(actor, actor.Name, phrase.Count);
        descriptions.Tell(actor, s);
        return made;
    }

    // The detainees in 'hundreds of detainees' are told by the whole phrase.
    private bool IsCounted(int s, int t)
    {
        Sentence sentence = text.Sentences[s];
        int above = sentence[t].Head;
        return above >= 0 && above < t && sentence[t].Relation is Relation.Nmod or Relation.Obl && Heads(s, above)
            && sentence.Child(t, Relation.Case) is var of && of >= 0 && sentence.Form(of) is "of";
    }

    // 'two of the party's leaders' where the tree hangs the number elsewhere: the number, or −1.
    private int CountedBefore(int s, int t)
    {
        Sentence sentence = text.Sentences[s];
        for (int i = t - 1; i > 0 && i > t - NounPhrase.ModifiersAtMost; i--)
        {
            if (sentence.Form(i) is "of") return sentence[i - 1].Upos == Upos.Num || text.Is(s, i - 1, NameClass.Quantities) ? i - 1 : -1;
            if (sentence[i].Upos is not (Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Part or Upos.Adv or Upos.Num or Upos.Pron)) return -1;
        }
        return -1;
    }

    // 'the country': the only state told of in this sentence and the one before, else the one mainly spoken of.
    private DraftMention? Country(int s, int t)
    {
        Sentence sentence = text.Sentences[s];
        if (t == 0 || sentence.Form(t - 1) is not ("the" or "The" or "this" or "This")) return null;
        Actor? only = null;
        bool several = false;
        for (int i = told.Count - 1; i >= 0 && told[i].Sentence >= s - 1; i--)
        {
            if (told[i].Actor.Kind != NameKind.State) continue;
            several |= only is not null && only != told[i].Actor;
            only = told[i].Actor;
        }
        if (only is null || several) only = state is null ? null : actors.Find("state " + state);
        return only is null ? null : new DraftMention
        {
            Sentence = s, First = t, Last = t, Head = t, Form = MentionForm.Nominal, Actor = only, Subject = DraftMention.IsSubject(sentence, t),
        };
    }

    private static bool IsPerson(NameClass known) => (known & NameClass.Persons) != 0;

    // Words for people; numbers and quantities of people ('hundreds of detainees'); the people of a state ('Fijians').
    private bool IsPeople(int s, int t, ref NameClass known, out string? peoplesState)
    {
        peoplesState = null;
        if ((known & (NameClass.Persons | NameClass.Groups)) != 0) return true;
        Sentence sentence = text.Sentences[s];
        if (char.IsUpper(sentence.Form(t)[0]) && gazetteer.TryMatch(sentence.Text, sentence[t].Start, out GazetteerEntry? entry, out int end)
            && entry.Form is GazetteerForm.Demonym or GazetteerForm.Adjective && end == sentence[t].End && entry.State is not null)
        {
            peoplesState = entry.State;
            known |= sentence[t].Xpos is "NNS" or "NNPS" || entry.Form == GazetteerForm.Adjective ? NameClass.Groups : NameClass.Persons;
            return true;
        }
        if (Heads(s, t)) return true;
        // 'Dozens were injured.'
        return (known & NameClass.Quantities) != 0 && sentence[t].Xpos == "NNS" && DraftMention.IsSubject(sentence, t) && sentence.Child(t, Relation.Nmod) < 0;
    }

    // Two of the men, hundreds of detainees, some of the leaders.
    private bool Heads(int s, int t)
    {
        Sentence sentence = text.Sentences[s];
        if (sentence[t].Upos != Upos.Num && !text.Is(s, t, NameClass.Quantities)) return false;
        foreach (int child in sentence.Children(t))
        {
            if (child > t && sentence[child].Relation is Relation.Nmod or Relation.Obl && text.Is(s, child, NameClass.Persons | NameClass.Groups)) return true;
        }
        return false;
    }

    // '…, the editor of the paper,' beside a name, 'X is a lawyer', 'the writer X': the same actor.
    private static Actor? SameAs(Sentence sentence, int t, List<DraftMention> named, int from, int to)
    {
        int other = -1;
        if (sentence[t].Relation == Relation.Appos) other = sentence[t].Head;
        else if (sentence.Child(t, Relation.Cop) >= 0) other = sentence.Child(t, Relation.Nsubj);
        else
        {
            other = sentence.Child(t, Relation.Appos);
            if (other < 0) other = sentence.Child(t, Relation.Flat);
        }
        if (other < 0) return null;
        for (int i = from; i < to; i++)
        {
            if (named[i].First <= other && other <= named[i].Last) return named[i].Actor;
        }
        return null;
    }

    private static bool Fits(Actor actor, NameClass noun) => IsPerson(noun)
        ? actor.Kind == NameKind.Person
        : actor.Kind is NameKind.Organisation or NameKind.Body && (noun & (NameClass.Heads | NameClass.Nominals | NameClass.Groups)) != 0;

    // What the tree misses, by what stands beside it: 'lawyer X', 'the union, the Dockers' Association,', 'X, head of the union,'.
    private static Actor? Beside(Sentence sentence, NounPhrase phrase, NameClass noun, List<DraftMention> named, int from, int to)
    {
        if (sentence[phrase.Last].Xpos == "NNS") return null;
        int next = phrase.Last + 1;
        bool comma = next < sentence.Count && sentence.Form(next) is ",";
        if (comma) next++;
        if (comma && next < sentence.Count && sentence[next].Upos == Upos.Det) next++;
        int before = phrase.First - 1;
        while (before >= 0 && sentence[before].Upos == Upos.Det) before--;
        bool behind = before > 0 && sentence.Form(before) is ",";
        for (int i = from; i < to; i++)
        {
            DraftMention mention = named[i];
            if (behind && mention.Last == before - 1 && IsPerson(noun) && Fits(mention.Actor, noun) && !Listed(sentence, phrase.Last)) return mention.Actor;
            if (mention.First != next) continue;
            if (!Fits(mention.Actor, noun)) return null;
            bool closed = mention.Last + 1 >= sentence.Count || sentence[mention.Last + 1].Upos == Upos.Punct;
            return !comma || (closed && !Listed(sentence, mention.Last)) ? mention.Actor : null;
        }
        return null;
    }

    // 'judges, Ruiz, Orlov and others' is a list, no apposition.
    private static bool Listed(Sentence sentence, int last)
    {
        for (int i = last + 1; i < sentence.Count && i <= last + 4; i++)
        {
            if (sentence[i].Upos == Upos.Cconj) return true;
        }
        return false;
    }

    private static bool IsAnybody(Sentence sentence, NounPhrase phrase) =>
        sentence[phrase.First].Lemma is "every" or "any" or "each" or "no" || (phrase.First > 0 && sentence[phrase.First - 1].Lemma is "every" or "any" or "each" or "no");

    private static bool HasArticle(Sentence sentence, int t) => t > 0 && sentence[t - 1].Upos == Upos.Det;

    private string? StateWithin(Sentence sentence, NounPhrase phrase)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (!char.IsUpper(sentence.Text[sentence[i].Start])) continue;
            if (gazetteer.TryMatch(sentence.Text, sentence[i].Start, out GazetteerEntry? entry, out int end) && end <= sentence[phrase.Last].End
                && entry.State is not null && (!entry.Ambiguous || sentence[i].Upos == Upos.Propn) && entry.Kind == NameKind.State) return entry.State;
        }
        return null;
    }

    private static bool IsPossessed(Sentence sentence, NounPhrase phrase) => sentence[phrase.First].Relation == Relation.NmodPoss;

    // The words of the phrase that say its office: 'prime minister', without 'Kenyan' or 'former'.
    private string Called(int s, NounPhrase phrase, int head)
    {
        Sentence sentence = text.Sentences[s];
        int first = head;
        while (first > phrase.First && text.Is(s, first - 1, NameClass.TitleOpeners | NameClass.Titles)) first--;
        return sentence.Text[sentence[first].Start..sentence[head].End].ToLowerInvariant();
    }
}
