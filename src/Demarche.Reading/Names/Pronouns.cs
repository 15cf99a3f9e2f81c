using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>
/// Resolves pronouns of the third person to an actor of the same or one of the two sentences before: the only one that
/// fits, or the only subject among those that fit. Where that is not clear, nothing is said.
/// </summary>
internal sealed class Pronouns(MarkedText text, ActorList actors, List<DraftMention> told)
{
    // So many sentences of a quotation may stand between one word of its speaker and the next.
    private const int SpeechReach = 4;

    private readonly WithinMarks marks = new();

    private enum Reference
    {
        None,
        Female,
        Male,
        Several,
        Thing,
    }

    /// <summary>The mention that a pronoun makes, or null.</summary>
    public DraftMention? Resolve(int s, int t)
    {
        Sentence sentence = text.Sentences[s];
        Reference reference = Read(sentence.Form(t));
        if (reference == Reference.None || sentence[t].Relation == Relation.Expl) return null;
        if (reference == Reference.Thing && !ThingSpeaks(s, t)) return null;
        bool speaks = reference is Reference.Male or Reference.Female && Speaks(s, t);
        Actor? actor = speaks ? SpokeBefore(s, t, reference) ?? Antecedent(s, t, reference, quoted: true) : reference == Reference.Several ? Pair(s, t) ?? Antecedent(s, t, reference) : Antecedent(s, t, reference);
        if (actor is null || (sentence[t].Upos == Upos.Det && actor.Count != 2)) return null;
        if (reference == Reference.Female) actor.Gender = Gender.Female;
        else if (reference == Reference.Male) actor.Gender = Gender.Male;
        return new DraftMention
        {
            Sentence = s, First = t, Last = t, Head = t, Form = MentionForm.Pronoun, Actor = actor, Subject = DraftMention.IsSubject(sentence, t),
        };
    }

    private static Reference Read(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[10];
        if (form.Length > 10) return Reference.None;
        int length = form.ToLowerInvariant(lower);
        return lower[..length] switch
        {
            "he" or "him" or "his" or "himself" => Reference.Male,
            "she" or "her" or "hers" or "herself" => Reference.Female,
            "they" or "them" or "their" or "theirs" or "themselves" or "both" => Reference.Several,
            "it" or "its" or "itself" => Reference.Thing,
            _ => Reference.None,
        };
    }

    // 'it' is an actor's only where it speaks or owns; else it may be a law or the weather.
    private bool ThingSpeaks(int s, int t)
    {
        Sentence sentence = text.Sentences[s];
        if (sentence[t].Relation == Relation.NmodPoss) return true;
        return sentence[t].Relation == Relation.Nsubj && sentence[t].Head >= 0 && text.Is(s, sentence[t].Head, NameClass.Speech | NameClass.SpeechIndirect);
    }

    // 'X and Y were held. They …': the people joined as subject of the sentence before, or of this one's main clause before the pronoun.
    private Actor? Pair(int s, int t)
    {
        for (int here = s; here >= 0 && here >= s - 1; here--)
        {
            Sentence sentence = text.Sentences[here];
            int root = sentence.Root;
            if (root < 0 || (here == s && root > t)) continue;
            int subject = sentence.Child(root, Relation.Nsubj);
            if (subject < 0) subject = sentence.Child(root, Relation.NsubjPass);
            if (subject < 0) continue;
            var joined = new List<Actor>();
            for (int i = told.Count - 1; i >= 0 && told[i].Sentence >= here; i--)
            {
                DraftMention mention = told[i];
                if (mention.Sentence != here || mention.Form == MentionForm.Pronoun || mention.Actor.Kind != NameKind.Person || joined.Contains(mention.Actor)) continue;
                if (mention.Head == subject || (sentence[mention.Head].Relation == Relation.Conj && sentence[mention.Head].Head == subject)) joined.Add(mention.Actor);
            }
            if (joined.Count < 2) return null;
            joined.Reverse();
            string key = "pair " + string.Join(' ', joined.Select(a => a.Id));
            if (actors.Find(key) is { } pair) return pair;
            string name = string.Join(", ", joined.Take(joined.Count - 1).Select(a => a.FullName)) + " and " + joined[^1].FullName;
            pair = actors.Add(NameKind.Group, name, named: true, key);
            pair.Count = joined.Count;
            return pair;
        }
        return null;
    }

    private bool Speaks(int s, int t)
    {
        Sentence sentence = text.Sentences[s];
        return sentence[t].Relation == Relation.Nsubj && sentence[t].Head is >= 0 and var verb && text.Is(s, verb, NameClass.Speech) && !marks.Holds(text, s, t);
    }

    // '"…," he added': who spoke in the sentence nearest before, where one person did.
    private Actor? SpokeBefore(int s, int t, Reference reference)
    {
        bool behindMarks = false;
        for (int i = 0; i < t; i++) behindMarks |= marks.Holds(text, s, i);
        int at = told.Count - 1;
        while (at >= 0 && told[at].Sentence == s) at--;
        for (int here = s - 1; here >= Math.Max(0, s - SpeechReach) && at >= 0; here--)
        {
            Actor? speaker = null;
            bool others = false;
            for (; at >= 0 && told[at].Sentence >= here; at--)
            {
                DraftMention mention = told[at];
                Sentence sentence = text.Sentences[here];
                if (!mention.Subject || !Fits(mention.Actor, reference) || marks.Holds(text, here, mention.Head)) continue;
                if (sentence[mention.Head].Head is not (>= 0 and var verb) || !text.Is(here, verb, NameClass.Speech))
                {
                    others = true;
                    continue;
                }
                if (speaker is not null && speaker != mention.Actor) return null;
                speaker = mention.Actor;
            }
            // 'X said Y was held. "…," he said' is X; 'X said Y was held. He said' may be either.
            if (others && (speaker is null || !behindMarks)) return null;
            if (speaker is not null) return speaker;
        }
        return null;
    }

    private Actor? Antecedent(int s, int t, Reference reference, bool quoted = false)
    {
        Sentence sentence = text.Sentences[s];
        int verb = sentence[t].Relation is Relation.Obj or Relation.Iobj or Relation.Obl ? sentence[t].Head : -1;
        int at = told.Count - 1;
        bool thing = reference == Reference.Thing && sentence[t].Relation == Relation.Nsubj;
        bool acts = reference == Reference.Several && sentence[t].Relation == Relation.Nsubj;
        for (int back = 0; back <= Resolution.Reach && at >= 0; back++)
        {
            int here = s - back;
            if (here < 0) break;
            Actor? only = null, subject = null;
            bool several = false, severalSubjects = false, organ = false;
            for (; at >= 0 && told[at].Sentence >= here; at--)
            {
                DraftMention mention = told[at];
                // Who is told of within the words quoted does not speak them.
                if (quoted && marks.Holds(text, here, mention.Head)) continue;
                bool many = acts && IsMany(mention);
                if (!many && !Fits(mention.Actor, reference)) continue;
                // 'X reviewed the case of Malta. It urged': a state told in passing does not speak.
                if (thing && mention.Actor.Kind == NameKind.State && !mention.Subject) continue;
                organ |= many;
                if (here == s && verb >= 0 && mention.Subject && text.Sentences[here][mention.Head].Head == verb) continue;
                if (only is not null && only != mention.Actor) several = true;
                only = mention.Actor;
                if (!mention.Subject) continue;
                if (subject is not null && subject != mention.Actor) severalSubjects = true;
                subject = mention.Actor;
            }
            if (only is null) continue;
            // Where others stand of whom no word is known, 'they' may be these.
            if (organ && OthersTold(here, t, here == s)) return null;
            if (!several) return only;
            // An object may be anybody told before; 'police held dockers. They …' either of them.
            return severalSubjects || verb >= 0 || organ ? null : subject;
        }
        return null;
    }

    private bool OthersTold(int here, int t, bool own)
    {
        Sentence sentence = text.Sentences[here];
        for (int i = 0; i < (own ? t : sentence.Count); i++)
        {
            if (sentence[i].Xpos is "NNS" or "NNPS" && sentence[i].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Conj or Relation.OblAgent
                && !IsTold(here, i)) return true;
        }
        return false;
    }

    private bool IsTold(int here, int word)
    {
        for (int i = told.Count - 1; i >= 0 && told[i].Sentence >= here; i--)
        {
            if (told[i].Sentence == here && told[i].First <= word && word <= told[i].Last) return true;
        }
        return false;
    }

    // 'Police', 'the authorities': a body told as many, who do what 'they' do.
    private bool IsMany(DraftMention mention) => mention.Actor.Kind == NameKind.Body
        && (text.Is(mention.Sentence, mention.Head, NameClass.Groups) || text.Sentences[mention.Sentence][mention.Head].Xpos == "NNS");

    private static bool Fits(Actor actor, Reference reference) => !actor.Anybody && reference switch
    {
        Reference.Female => actor.Kind == NameKind.Person && actor.Gender != Gender.Male,
        Reference.Male => actor.Kind == NameKind.Person && actor.Gender != Gender.Female,
        Reference.Several => actor.Kind == NameKind.Group,
        Reference.Thing => actor.Kind is NameKind.Organisation or NameKind.Body or NameKind.State,
        _ => false,
    };
}
