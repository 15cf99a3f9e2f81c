using Demarche.Reading.Annotations;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Quotations;

/// <summary>Finds the verbs of speaking of a sentence, and who speaks: the subject in the tree, or, where the tree has none, the mention beside the verb.</summary>
internal sealed class CueFinder(MarkedText text, MentionTable mentions, QuotedTokens quoted)
{
    private const int Beside = 8;

    /// <summary>The cues of a sentence that stand outside quotation marks, in order.</summary>
    public void Find(int s, List<Cue> into)
    {
        Sentence sentence = text.Sentences[s];
        for (int t = 0; t < sentence.Count; t++)
        {
            if (quoted.Holds(s, t)) continue;
            if (sentence[t].Lemma is "accord" or "according" && t + 1 < sentence.Count && sentence.Form(t + 1) is "to")
            {
                AddAccording(s, t, into);
                continue;
            }
            if (sentence[t].Upos != Upos.Verb || !text.Is(s, t, NameClass.Speech | NameClass.SpeechIndirect)) continue;
            int subject = Subject(s, t);
            if (subject >= 0 && mentions.At(s, subject) is { Kind: NameKind.Place }) subject = FirstName(s, t);
            if (subject < 0) continue;
            into.Add(Make(s, t, subject));
        }
    }

    /// <summary>The cue that a verb makes with its subject.</summary>
    public Cue Make(int s, int verb, int subject)
    {
        Sentence sentence = text.Sentences[s];
        // 'the law that says': who speaks is the noun before it.
        int above = sentence[verb].Head;
        if (sentence[subject].Xpos is "WDT" or "WP" && sentence[verb].Relation == Relation.AclRelcl && above >= 0 && sentence[above].Upos is Upos.Noun or Upos.Propn) subject = above;
        Mention? mention = mentions.At(s, subject);
        string speaker = mention?.Canonical ?? NounPhrase.Of(text, s, subject).Words(sentence);
        return new Cue(s, verb, sentence.Form(verb).ToString(), speaker, mention);
    }

    /// <summary>The word that speaks, or −1.</summary>
    public int Subject(int s, int verb)
    {
        Sentence sentence = text.Sentences[s];
        int subject = Own(sentence, verb);
        // A verb that ends its clause speaks right behind its subject, whatever the tree says: '…, the bar association said.'
        if (Closing(s, verb) is >= 0 and var before && (subject < before - Beside || subject > verb)) return before;
        if (subject >= 0 && !quoted.Holds(s, subject)) return subject;
        // 'X rose and said', 'X left, saying', 'X was quoted as saying': the verb above has the subject.
        Relation relation = sentence[verb].Relation;
        int above = sentence[verb].Head;
        if (above >= 0 && !quoted.Holds(s, above) && relation is Relation.Conj or Relation.Advcl or Relation.Xcomp or Relation.Ccomp)
        {
            subject = Own(sentence, above);
            if (subject < 0) subject = sentence.Child(above, Relation.NsubjPass);
            if (subject >= 0 && !quoted.Holds(s, subject) && subject < verb) return subject;
        }
        if (relation is Relation.Acl && above >= 0 && sentence[verb].Xpos == "VBG" && !quoted.Holds(s, above)) return above;
        return sentence.Child(verb, Relation.AuxPass) >= 0 ? -1 : Nearby(s, verb);
    }

    private int Closing(int s, int verb)
    {
        Sentence sentence = text.Sentences[s];
        if (verb + 1 < sentence.Count && sentence[verb + 1].Upos != Upos.Punct || verb == 0) return -1;
        int t = verb - 1;
        while (t >= 0 && sentence[t].Upos is Upos.Adv or Upos.Aux) t--;
        if (t >= 0 && sentence.Form(t) is ")")
        {
            while (t >= 0 && sentence.Form(t) is not "(") t--;
            t--;
        }
        if (t < 0 || quoted.Holds(s, t)) return -1;
        Mention? mention = mentions.At(s, t);
        if (mention is null) return sentence[t].Upos is Upos.Pron or Upos.Propn ? t : -1;
        return t;
    }

    private static int Own(Sentence sentence, int verb)
    {
        int subject = sentence.Child(verb, Relation.Nsubj);
        // 'was charged with', 'was told': the subject does not speak; 'was quoted as saying' is the verb below.
        if (subject < 0 && sentence.Child(verb, Relation.NsubjPass) >= 0) subject = sentence.Child(verb, Relation.OblAgent);
        return subject;
    }

    // 'said X' and 'X said' beside a quotation, where the tree went wrong.
    private int Nearby(int s, int verb)
    {
        Sentence sentence = text.Sentences[s];
        bool apposed = verb > 0 && sentence.Form(verb - 1) is "," or ")";
        if (sentence[verb].Xpos is not ("VBD" or "VBZ" or "VBP") && !(apposed && sentence[verb].Xpos == "VBN")) return -1;
        for (int t = verb - 1; t >= 0 && t >= verb - Beside && !quoted.Holds(s, t) && sentence[t].Upos != Upos.Punct; t--)
        {
            if (MaySpeak(s, t)) return t;
        }
        // 'X, a historian, recalled': the first name of the sentence speaks.
        if (apposed && FirstName(s, verb) is >= 0 and var first) return first;
        for (int t = verb + 1; t < sentence.Count && t <= verb + Beside && !quoted.Holds(s, t) && sentence[t].Upos != Upos.Punct; t++)
        {
            if (sentence[t].Upos is Upos.Adp or Upos.Sconj or Upos.Verb) break;
            if (MaySpeak(s, t)) return t;
        }
        return -1;
    }

    private int FirstName(int s, int verb)
    {
        for (int t = 0; t < verb; t++)
        {
            if (!quoted.Holds(s, t) && mentions.At(s, t) is { Kind: NameKind.Person or NameKind.Organisation or NameKind.Body }) return t;
        }
        return -1;
    }

    private bool MaySpeak(int s, int t)
    {
        if (text.Sentences[s][t].Relation is Relation.NmodPoss) return false;
        if (mentions.At(s, t) is { } mention) return mention.Kind != NameKind.Place;
        return text.Sentences[s][t].Upos is Upos.Pron or Upos.Propn && !text.Is(s, t, NameClass.Calendar);
    }

    private void AddAccording(int s, int t, List<Cue> into)
    {
        Sentence sentence = text.Sentences[s];
        // The first mention behind it, else the first noun: the tree is seldom sure of this one.
        int speaker = -1;
        for (int i = t + 2; i < sentence.Count && sentence[i].Upos != Upos.Punct; i++)
        {
            if (mentions.At(s, i) is null)
            {
                if (speaker < 0 && sentence[i].Upos is Upos.Noun or Upos.Propn) speaker = i;
                continue;
            }
            speaker = i;
            break;
        }
        if (speaker < 0 || quoted.Holds(s, speaker)) return;
        into.Add(Make(s, t, speaker) with { Word = sentence.Text[sentence[t].Start..sentence[t + 1].End] });
    }
}
