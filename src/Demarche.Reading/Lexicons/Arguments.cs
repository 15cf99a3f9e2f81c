using Demarche.Reading.Syntax;

namespace Demarche.Reading.Lexicons;

/// <summary>Whether the subject or object of a trigger's head, however it is told, is of a class of words.</summary>
internal static class Arguments
{
    /// <summary>
    /// The object: of a verb its object or passive subject, the noun that its participle or relative clause modifies,
    /// what it shares with the verb that it is joined to, and with no object its subject ('the paper closed'); of a noun
    /// what follows it with a preposition or stands before it; of an adjective the noun it is said of. A preposition that
    /// is a word of the trigger has the object after it ('break into').
    /// </summary>
    public static bool ObjectIs(Lexicon lexicon, Sentence s, int head, WordClass sought, ulong used)
    {
        bool found = false;
        foreach (int c in s.Children(head))
        {
            bool isObject = s[c].Relation switch
            {
                Relation.Obj or Relation.Iobj or Relation.NsubjPass => true,
                Relation.Nmod or Relation.NmodPoss or Relation.Compound or Relation.NmodDesc => s[head].Upos is Upos.Noun or Upos.Propn,
                // Without a preposition it is an object that the parser mistook.
                Relation.Obl or Relation.OblAgent => s.Child(c, Relation.Case) is var preposition && (preposition < 0 ? c > head : TriggerMatch.Uses(used, head, preposition)),
                // 'Searched her home': taggers take the possessive for the object.
                Relation.Advmod => c > head + 1 && s[c - 1].Head == head && s[c - 1].Relation == Relation.Obj && s[c - 1].Upos == Upos.Pron,
                // Taggers take a past tense for a participle, but a passive has no object.
                Relation.Nsubj => s[head].Upos is Upos.Adj or Upos.Noun || (IsParticiple(s, head) && s.Child(head, Relation.Obj) < 0),
                _ => false,
            };
            if (!isObject)
            {
                // 'Put forward a bill': parsers may give the object to the particle.
                if (TriggerMatch.Uses(used, head, c) && s.Child(c, Relation.Obj) is >= 0 and var given && Is(lexicon, s, given, sought)) return true;
                continue;
            }
            if (IsRelative(s, c)) continue;
            found |= s[c].Relation is Relation.Obj or Relation.NsubjPass;
            if (Is(lexicon, s, c, sought)) return true;
            // 'Discussed cotton with the premier': the preposition of the trigger may hang on the object.
            if (s[c].Relation == Relation.Obj && Behind(s, c, head, used) is >= 0 and var behind && Is(lexicon, s, behind, sought)) return true;
        }
        if (found) return false;
        switch (s[head].Relation)
        {
            case Relation.Amod or Relation.Acl or Relation.AclRelcl:
                return Is(lexicon, s, s[head].Head, sought);
            case Relation.Conj or Relation.Xcomp when ObjectIsShared(lexicon, s, head, sought):
                return true;
        }
        int subject = s.Child(head, Relation.Nsubj);
        return subject >= 0 && Is(lexicon, s, subject, sought);
    }

    private static int Behind(Sentence s, int noun, int head, ulong used)
    {
        foreach (int c in s.Children(noun))
        {
            if (s[c].Relation == Relation.Nmod && s.Child(c, Relation.Case) is >= 0 and var preposition && TriggerMatch.Uses(used, head, preposition)) return c;
        }
        return -1;
    }

    /// <summary>The subject: the verb's own, its agent, or that of the verb it hangs on; of a noun whose it is or by whom.</summary>
    public static bool SubjectIs(Lexicon lexicon, Sentence s, int head, WordClass sought)
    {
        for (int at = head, steps = 0; steps < 4; at = s[at].Head, steps++)
        {
            foreach (int c in s.Children(at))
            {
                bool isSubject = s[c].Relation is Relation.Nsubj or Relation.OblAgent
                    || (at != head && s[c].Relation == Relation.NsubjPass)
                    || (s[c].Relation is Relation.NmodPoss or Relation.Nmod or Relation.Compound && at == head && s[at].Upos is Upos.Noun or Upos.Propn);
                if (isSubject && !IsRelative(s, c) && Is(lexicon, s, c, sought)) return true;
            }
            if (s[at].Relation is Relation.Acl or Relation.AclRelcl && !IsParticiple(s, at)) return Is(lexicon, s, s[at].Head, sought);
            if (s[at].Relation == Relation.Root) return IsItem(s, at);
            if (s[at].Relation is not (Relation.Conj or Relation.Xcomp or Relation.Advcl)) return false;
        }
        return false;
    }

    // '1. Requests the state …': an item of a list leaves its subject to the line above it.
    private static bool IsItem(Sentence s, int verb)
    {
        if (s[verb].Upos != Upos.Verb || s[verb].Xpos is not ("VBZ" or "VBD") || s.Child(verb, Relation.Nsubj) >= 0 || s.Child(verb, Relation.Aux) >= 0) return false;
        for (int i = 0; i < verb; i++)
        {
            if (s[i].Upos is not (Upos.Punct or Upos.Num or Upos.X or Upos.Sym or Upos.Adv or Upos.Cconj)) return false;
        }
        return true;
    }

    /// <summary>Whether a noun has what its act was done to: 'of …' or a possessive.</summary>
    public static bool HasComplement(Sentence s, int head) => s.Child(head, Relation.Nmod) >= 0 || s.Child(head, Relation.NmodPoss) >= 0;

    private static bool ObjectIsShared(Lexicon lexicon, Sentence s, int head, WordClass sought)
    {
        int first = s[head].Head;
        while (s[first].Relation == Relation.Conj && s[first].Upos == Upos.Verb && s.Child(first, Relation.NsubjPass) < 0 && s.Child(first, Relation.Obj) < 0 && s[first].Head >= 0) first = s[first].Head;
        foreach (int c in s.Children(first))
        {
            bool shared = s[c].Relation is Relation.NsubjPass || (s[c].Relation is Relation.Obj && s[head].Relation == Relation.Conj)
                || (s[c].Relation == Relation.Nsubj && IsParticiple(s, head));
            if (shared && Is(lexicon, s, c, sought)) return true;
        }
        return s[first].Relation is Relation.Amod or Relation.Acl or Relation.AclRelcl && Is(lexicon, s, s[first].Head, sought);
    }

    // The noun itself, one that it counts ('dozens of sites'), or one joined to it.
    private static bool Is(Lexicon lexicon, Sentence s, int noun, WordClass sought)
    {
        var own = lexicon.Classes(s[noun]);
        if ((own & sought) != 0) return true;
        bool counts = (own & (WordClass.Quantity | WordClass.Number)) != 0;
        foreach (int c in s.Children(noun))
        {
            bool looked = s[c].Relation is Relation.Conj or Relation.Appos or Relation.Flat or Relation.FlatName
                || (counts && s[c].Relation == Relation.Nmod);
            if (looked && (lexicon.Classes(s[c]) & sought) != 0) return true;
        }
        return false;
    }

    private static bool IsRelative(Sentence s, int token) => s[token].Upos == Upos.Pron && s[token].Xpos is "WDT" or "WP";

    private static bool IsParticiple(Sentence s, int token) => s[token].Xpos == "VBN";
}
