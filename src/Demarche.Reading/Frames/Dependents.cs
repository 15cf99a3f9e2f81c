using Demarche.Reading.Syntax;

namespace Demarche.Reading.Frames;

/// <summary>
/// Finds the arguments of a predicate in the tree, also where they stand elsewhere: shared by coordination,
/// controlled from above, or the noun that a relative clause or participle belongs to. Indices of words; −1 where none.
/// </summary>
public static class Dependents
{
    private const int Deepest = 6;

    /// <summary>True where a sentence asks; a quotation may close behind its question mark.</summary>
    /// <param name="s">The sentence.</param>
    public static bool IsQuestion(Sentence s)
    {
        ArgumentNullException.ThrowIfNull(s);
        int last = s.Count - 1;
        while (last > 0 && s[last].Upos == Upos.Punct && s.Form(last) is "”" or "\"" or "’" or "'" or "''" or "»" or ")") last--;
        return last > 0 && s.Form(last) is "?";
    }

    /// <summary>The first word behind opening marks, −1 where there is none.</summary>
    /// <param name="s">The sentence.</param>
    public static int FirstWord(Sentence s)
    {
        ArgumentNullException.ThrowIfNull(s);
        for (int i = 0; i < s.Count; i++)
        {
            if (s[i].Upos != Upos.Punct) return i;
        }
        return -1;
    }

    /// <summary>The subject of a verb, active or passive, wherever the tree has it.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="predicate">The verb, or the head of a copular clause.</param>
    public static int Subject(Sentence s, int predicate) => Subject(s, predicate, 0);

    // 'A writer—and friend of Ana's—was jailed': parsers may take Ana for the subject; who bears the mark of an owner is none.
    private static bool IsOwner(Sentence s, int word) => word + 1 < s.Count && s[word + 1].Xpos == "POS" && s[word + 1].Head == word;

    /// <summary>The noun that a clause tells of, where the tree hangs it on an owner: of 'a writer—and friend of Ana's—was jailed' the writer.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="noun">What the clause hangs on.</param>
    /// <returns>The word itself, unless it bears the mark of an owner.</returns>
    public static int Owned(Sentence s, int noun)
    {
        if (noun < 0 || !IsOwner(s, noun)) return noun;
        int at = s[noun].Head;
        while (at >= 0 && s[at].Head >= 0 && (s[at].Upos is not (Upos.Noun or Upos.Propn) || s[at].Relation is Relation.Conj or Relation.Appos && s[s[at].Head].Upos is Upos.Noun or Upos.Propn)) at = s[at].Head;
        return at >= 0 && at < noun && s[at].Upos is Upos.Noun or Upos.Propn ? at : -1;
    }

    private static int Subject(Sentence s, int predicate, int depth)
    {
        if (predicate < 0 || depth > Deepest) return -1;
        if (Nearest(s, predicate) is >= 0 and var told) return Antecedent(s, told, predicate);
        foreach (int c in s.Children(predicate))
        {
            // A noun taken for an auxiliary: 'Police arrested …'.
            if (s[c].Relation == Relation.AuxPass && c == predicate - 1 && !IsAuxiliary(s, c)) return c;
        }
        int head = s[predicate].Head;
        if (Before(s, predicate) is >= 0 and var near) return near;
        if (head < 0) return -1;
        switch (s[predicate].Relation)
        {
            case Relation.Conj:
            case Relation.Parataxis when s[predicate].Upos == Upos.Verb && s[head].Upos == Upos.Verb:
                return Subject(s, head, depth + 1);
            case Relation.Xcomp:
            {
                int controller = s.Child(head, Relation.Obj);
                if (controller < 0) controller = s.Child(head, Relation.Iobj);
                if (controller >= 0 && controller < predicate) return Antecedent(s, controller, head);
                return Subject(s, head, depth + 1);
            }
            case Relation.Advcl when s[predicate].Xpos == "VBG" && Controller(s, predicate) is >= 0 and var controlled:
                return controlled;
            case Relation.Advcl:
                return Subject(s, head, depth + 1);
            case Relation.AclRelcl:
            case Relation.Acl:
                // 'An official threatened …', read as 'an' with a clause: what stands between them is the noun.
                if (s[head].Upos == Upos.Det && s[head].Xpos == "DT" && predicate - head is > 1 and <= 3) return predicate - 1;
                return s[predicate].Xpos is "VBN" or "VBG" or "VBD" or "VBP" or "VBZ" ? Owned(s, head) : -1;
            default:
                return -1;
        }
    }

    // 'Stopped the nurses from marching', 'blamed the ministry for jailing dockers', 'forced them into signing': whom it is said of does it.
    private static int Controller(Sentence s, int gerund)
    {
        if (!HasCase(s, gerund, "from") && !HasCase(s, gerund, "for") && !HasCase(s, gerund, "into")) return -1;
        int verb = s[gerund].Head;
        int controller = s[verb].Upos == Upos.Verb ? s.Child(verb, Relation.Obj) : -1;
        return controller > verb && controller < gerund && !IsRelativePronoun(s, controller) ? controller : -1;
    }

    // '(c) invited the office': the letter of an item is nobody.
    private static bool IsMarker(Sentence s, int word) => word > 0 && word + 1 < s.Count && s.Form(word - 1) is "(" && s.Form(word + 1) is ")" && s[word].End - s[word].Start <= 3;

    // A clause has one subject; where the tree gives it several ('union secretary Ana Ruiz said'), the last before the verb is it.
    private static int Nearest(Sentence s, int predicate)
    {
        int found = -1;
        foreach (int c in s.Children(predicate))
        {
            if (s[c].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter) || IsMarker(s, c) || IsOwner(s, c)) continue;
            if (found < 0 || (c < predicate && s.Child(c, Relation.Case) < 0 && !IsDay(s, c)) || (IsDay(s, found) && !IsDay(s, c))) found = c;
        }
        return found;
    }

    // 'Governor Paul Ruto yesterday defended …': a day before the verb is no subject where another is told.
    private static bool IsDay(Sentence s, int word) => s[word].Lemma is "yesterday" or "today" or "tomorrow" or "tonight" || s[word].Lemma.EndsWith("day", StringComparison.Ordinal);

    /// <summary>True where a group is told of by naming some of it: 'those arrested include X', 'among those arrested was X'.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="group">The word that stands for the group.</param>
    public static bool IsCountedOut(Sentence s, int group) =>
        HasCase(s, group, "among")
        || (s[group].Relation == Relation.Nsubj && s[group].Head is >= 0 and var verb && s[verb].Lemma == "include" && (s.Child(verb, Relation.Advmod) is var adverb && (adverb < 0 || s[adverb].Upos != Upos.Part)));

    private static bool IsAuxiliary(Sentence s, int word) => s[word].Lemma is "be" or "get" or "become" or "have" || s[word].Upos is not (Upos.Aux or Upos.Verb) || s.Form(word).Length < 5;

    // 'after the government banned the union', read as a noun with a verb joined to it: a noun right before a finite verb that
    // nothing joins to an earlier one is its subject, whatever the tree says.
    private static int Before(Sentence s, int predicate)
    {
        if (s[predicate].Xpos is not ("VBD" or "VBZ" or "VBP") || s[predicate].Relation is not (Relation.Conj or Relation.Root or Relation.Parataxis)) return -1;
        int at = predicate - 1;
        while (at >= 0 && s[at].Upos is Upos.Adv or Upos.Aux) at--;
        if (at < 0 || s[at].Upos is not (Upos.Noun or Upos.Propn) || s[at].Head == predicate) return -1;
        while (s[at].Head >= 0 && s[at].Head < predicate && s[at].Relation is Relation.Flat or Relation.Compound && s[s[at].Head].Upos is Upos.Noun or Upos.Propn) at = s[at].Head;
        return s[at].Relation is Relation.Obl or Relation.Nmod ? at : -1;
    }

    /// <summary>For a relative pronoun the noun that its clause belongs to; any other word itself.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="word">The argument as the tree has it.</param>
    /// <param name="predicate">Its predicate.</param>
    public static int Antecedent(Sentence s, int word, int predicate)
    {
        if (!IsRelativePronoun(s, word)) return word;
        for (int p = predicate, n = 0; p >= 0 && n < Deepest; p = s[p].Head, n++)
        {
            if (s[p].Relation is Relation.AclRelcl or Relation.Acl && s[p].Head >= 0) return s[p].Head;
        }
        return BeforeComma(s, word) is >= 0 and var noun ? noun : word;
    }

    // '… the Court of Appeal, which ruled', read as a sentence of its own: the name that stands right before the comma.
    private static int BeforeComma(Sentence s, int pronoun)
    {
        if (pronoun < 2 || s.Form(pronoun - 1) is not "," || s[pronoun].Lemma is not ("which" or "who")) return -1;
        int noun = pronoun - 2;
        while (s[noun].Head is >= 0 and var above && above < noun && (s[noun].Relation is Relation.Flat or Relation.FlatName or Relation.Compound || (s[noun].Relation is Relation.Nmod && HasCase(s, noun, "of")))) noun = above;
        return s[noun].Upos is Upos.Noun or Upos.Propn ? noun : -1;
    }

    /// <summary>True for 'who', 'which' and 'that' standing for a noun.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="word">The word.</param>
    public static bool IsRelativePronoun(Sentence s, int word) =>
        s[word].Upos is Upos.Pron or Upos.Det && s[word].Xpos is "WP" or "WDT" or "WP$";

    /// <summary>The direct object of an active verb; shared by coordination where the verb has none of its own.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="predicate">The verb.</param>
    public static int Object(Sentence s, int predicate)
    {
        int direct = s.Child(predicate, Relation.Obj);
        if (direct >= 0) return Antecedent(s, direct, predicate);
        // 'beat and kicked the men': the object hangs on the last verb, or on the first with the others before it.
        foreach (int c in s.Children(predicate))
        {
            if (s[c].Relation == Relation.Conj && s[c].Upos == Upos.Verb && s.Child(c, Relation.Nsubj) < 0)
            {
                int shared = s.Child(c, Relation.Obj);
                if (shared >= 0 && Adjacent(s, predicate, c)) return shared;
            }
        }
        if (s[predicate].Relation == Relation.Conj && s[predicate].Head is >= 0 and var head
            && s.Child(head, Relation.Obj) is >= 0 and var first && first > predicate)
        {
            return first;
        }
        if (s[predicate].Relation is Relation.AclRelcl && s[predicate].Head is >= 0 and var noun && s.Child(predicate, Relation.Nsubj) is >= 0 and var own
            && !IsRelativePronoun(s, own))
        {
            return noun; // 'the man police arrested'
        }
        return -1;
    }

    private static bool Adjacent(Sentence s, int first, int second)
    {
        for (int i = first + 1; i < second; i++)
        {
            if (s[i].Upos is not (Upos.Cconj or Upos.Punct or Upos.Adv or Upos.Verb or Upos.Aux)) return false;
        }
        return true;
    }

    /// <summary>The doer of a passive: 'by' somebody.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="predicate">The participle or the noun of the act.</param>
    public static int Agent(Sentence s, int predicate)
    {
        int agent = s.Child(predicate, Relation.OblAgent);
        return agent >= 0 ? agent : With(s, predicate, "by");
    }

    /// <summary>A dependent that a preposition introduces.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="head">The verb or noun.</param>
    /// <param name="preposition">Lemma of the preposition.</param>
    public static int With(Sentence s, int head, string preposition)
    {
        foreach (int c in s.Children(head))
        {
            if (s[c].Relation is Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.Acl or Relation.Advcl && HasCase(s, c, preposition)) return c;
        }
        return -1;
    }

    /// <summary>
    /// A dependent that a preposition introduces, also where the tree hangs it on a noun in between: 'the visit of the
    /// premier to the port', 'seized computers from the weekly'.
    /// </summary>
    /// <param name="s">The sentence.</param>
    /// <param name="head">The verb or noun.</param>
    /// <param name="preposition">Lemma of the preposition.</param>
    public static int Behind(Sentence s, int head, string preposition) => Behind(s, head, preposition, 0);

    private static int Behind(Sentence s, int head, string preposition, int depth)
    {
        int own = With(s, head, preposition);
        if (own >= 0 || depth == 2) return own;
        foreach (int c in s.Children(head))
        {
            if (c < head || s[c].Relation is not (Relation.Obj or Relation.Obl or Relation.Nmod)) continue;
            int inner = Behind(s, c, preposition, depth + 1);
            if (inner >= 0) return inner;
        }
        return -1;
    }

    /// <summary>True where the word has the preposition.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="word">The noun.</param>
    /// <param name="preposition">Lemma of the preposition.</param>
    public static bool HasCase(Sentence s, int word, string preposition)
    {
        foreach (int c in s.Children(word))
        {
            if (c > word) return false;
            if (s[c].Relation is Relation.Case or Relation.Mark && s[c].Lemma == preposition) return true;
        }
        return false;
    }

    /// <summary>True where the verb is passive: by its subject or auxiliary, or as a participle that belongs to a noun.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="predicate">The verb.</param>
    public static bool IsPassive(Sentence s, int predicate)
    {
        bool active = false;
        if (IsPerfect(s, predicate)) return false;
        foreach (int c in s.Children(predicate))
        {
            if (s[c].Relation is Relation.NsubjPass or Relation.OblAgent || (s[c].Relation == Relation.AuxPass && IsAuxiliary(s, c))) return true;
            if (s[c].Relation is Relation.Obj or Relation.Nsubj || (s[c].Relation == Relation.Aux && s[c].Lemma == "have")) active = true;
        }
        if (s[predicate].Xpos is not ("VBN" or "VBD" or "JJ")) return false;
        // 'The accounts were frozen': a participle taken for an adjective.
        if (s[predicate].Upos == Upos.Adj && s.Child(predicate, Relation.Cop) >= 0) return true;
        switch (s[predicate].Relation)
        {
            case Relation.Acl or Relation.Amod:
                return s[predicate].Xpos != "VBD" && s.Child(predicate, Relation.Obj) < 0;
            case Relation.Conj when !active && s[predicate].Head >= 0:
                return IsPassive(s, s[predicate].Head);
            case Relation.Xcomp or Relation.Advcl when !active:
                return s[predicate].Xpos == "VBN";
            default:
                return false;
        }
    }

    // 'The unions have charged': with 'have' and no 'be' it is active, whatever the tree calls its subject.
    private static bool IsPerfect(Sentence s, int predicate)
    {
        bool has = false;
        foreach (int c in s.Children(predicate))
        {
            if (s[c].Lemma is "be" or "get" && s[c].Relation is Relation.AuxPass or Relation.Aux or Relation.Cop) return false;
            if (s[c].Relation is Relation.Aux && s[c].Lemma == "have" && c < predicate) has = true;
        }
        return has;
    }

    /// <summary>Adds a word and the nouns coordinated with it.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="word">The first conjunct.</param>
    /// <param name="into">Where they go.</param>
    public static void AddConjuncts(Sentence s, int word, List<int> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        if (word < 0 || into.Contains(word)) return;
        into.Add(word);
        foreach (int c in s.Children(word))
        {
            if (s[c].Relation == Relation.Conj && s[c].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Adj) AddConjuncts(s, c, into);
        }
    }
}
