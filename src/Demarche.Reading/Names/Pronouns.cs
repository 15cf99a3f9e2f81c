using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>
/// Resolves pronouns of the third person to an actor of the same or one of the two sentences before: the only one that
/// fits, or the only subject among those that fit. Where that is not clear, nothing is said.
/// </summary>
internal sealed class Pronouns(MarkedText text, List<DraftMention> told)
{
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
        Actor? actor = Antecedent(s, t, reference);
        if (actor is null) return null;
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
            "they" or "them" or "their" or "theirs" or "themselves" => Reference.Several,
            "it" or "its" or "itself" => Reference.Thing,
            _ => Reference.None,
        };
    }

    // 'it' is an actor's only where it speaks or owns; else it may be a law or the weather.
    private bool ThingSpeaks(int s, int t)
    {
        Sentence sentence = text.Sentences[s];
        if (sentence[t].Relation == Relation.NmodPoss) return true;
        return sentence[t].Relation == Relation.Nsubj && sentence[t].Head >= 0 && text.Is(s, sentence[t].Head, NameClass.Speech);
    }

    private Actor? Antecedent(int s, int t, Reference reference)
    {
        Sentence sentence = text.Sentences[s];
        int verb = sentence[t].Relation is Relation.Obj or Relation.Iobj or Relation.Obl ? sentence[t].Head : -1;
        int at = told.Count - 1;
        for (int back = 0; back <= Resolution.Reach && at >= 0; back++)
        {
            int here = s - back;
            if (here < 0) break;
            Actor? only = null, subject = null;
            bool several = false, severalSubjects = false;
            for (; at >= 0 && told[at].Sentence >= here; at--)
            {
                DraftMention mention = told[at];
                if (!Fits(mention.Actor, reference)) continue;
                if (here == s && verb >= 0 && mention.Subject && text.Sentences[here][mention.Head].Head == verb) continue;
                if (only is not null && only != mention.Actor) several = true;
                only = mention.Actor;
                if (!mention.Subject) continue;
                if (subject is not null && subject != mention.Actor) severalSubjects = true;
                subject = mention.Actor;
            }
            if (only is null) continue;
            if (!several) return only;
            // An object may be anybody told before.
            return severalSubjects || verb >= 0 ? null : subject;
        }
        return null;
    }

    private static bool Fits(Actor actor, Reference reference) => reference switch
    {
        Reference.Female => actor.Kind == NameKind.Person && actor.Gender != Gender.Male,
        Reference.Male => actor.Kind == NameKind.Person && actor.Gender != Gender.Female,
        Reference.Several => actor.Kind == NameKind.Group,
        Reference.Thing => actor.Kind is NameKind.Organisation or NameKind.Body or NameKind.State,
        _ => false,
    };
}
