using Demarche.Reading.Syntax;

namespace Demarche.Reading.Lexicons;

/// <summary>
/// Finds the words that must stand with a head. They are sought in their order from the head outwards, among its
/// dependents or right beside it, since parsers err most about where a preposition hangs; an object may stand before
/// its verb ('charges were dropped').
/// </summary>
internal readonly ref struct Phrase(Sentence sentence)
{
    // How far the first word may stand from the head, and each next one from the one before it.
    private const int Reach = 16;
    private const int Gap = 4;

    /// <summary>Finds a trigger's words around a head; <paramref name="used"/> tells where, as in <see cref="TriggerMatch"/>.</summary>
    public bool TryFind(Trigger trigger, int head, out ulong used)
    {
        used = 1UL << 32;
        var words = trigger.Words;
        return words.Count == 1
            || (FindFrom(trigger, trigger.Head + 1, 1, head, head, ref used) && FindFrom(trigger, trigger.Head - 1, -1, head, head, ref used));
    }

    /// <summary>The first of some lemmas among a head's dependents or right beside it, or −1.</summary>
    public int FindAny(IReadOnlyList<string> lemmas, int head)
    {
        int to = Math.Min(sentence.Count - 1, head + Reach + Gap);
        for (int p = Math.Max(0, head - Reach); p <= to; p++)
        {
            if (p == head) continue;
            for (int w = 0; w < lemmas.Count; w++)
            {
                if (Has(p, lemmas[w]) && (Math.Abs(p - head) == 1 || Hangs(p, head))) return p;
            }
        }
        // Of a noun also the verb that carries it: 'received threats'.
        int governor = sentence[head].Upos == Upos.Noun ? sentence[head].Head : -1;
        for (int w = 0; w < lemmas.Count; w++)
        {
            int argument = Argument(head, lemmas[w]);
            if (argument >= 0) return argument;
            if (governor >= 0 && Has(governor, lemmas[w])) return governor;
        }
        return -1;
    }

    private bool FindFrom(Trigger trigger, int word, int step, int from, int head, ref ulong used)
    {
        var words = trigger.Words;
        if (word < 0 || word >= words.Count) return true;
        int reach = from == head ? Reach : Gap;
        for (int n = 1; n <= reach; n++)
        {
            int p = from + step * n;
            if (p < 0 || p >= sentence.Count) break;
            if (!Has(p, words[word]) || !(n <= 2 || Hangs(p, head)) || (trigger.Form != TriggerForm.Verb && IsApart(p, head))) continue;
            ulong mine = used | Bit(p, head);
            if (!FindFrom(trigger, word + step, step, p, head, ref mine)) continue;
            used = mine;
            return true;
        }
        int argument = Argument(head, words[word]);
        if (argument < 0) return false;
        ulong withArgument = used | Bit(argument, head);
        if (!FindFrom(trigger, word + step, step, from, head, ref withArgument)) return false;
        used = withArgument;
        return true;
    }

    // The verb that a noun hangs on, or a noun's subject, is no part of the noun's phrase: 'they drafted a bill' is no draft bill.
    private bool IsApart(int token, int head) =>
        (sentence[head].Head == token && sentence[token].Upos == Upos.Verb && sentence.Form(token + 1) is not "-")
        || (sentence[token].Head == head && sentence[token].Relation is Relation.Nsubj or Relation.NsubjPass);

    private static ulong Bit(int token, int head) => token - head + 32 is >= 0 and < 64 and var bit ? 1UL << bit : 0;

    private bool Has(int token, string lemma) =>
        lemma.Equals(sentence[token].Lemma, StringComparison.OrdinalIgnoreCase)
        || sentence.Form(token).Equals(lemma, StringComparison.OrdinalIgnoreCase);

    // A subject or object of the verb with the lemma, or the noun that its participle or relative clause modifies.
    private int Argument(int head, string lemma)
    {
        if (sentence[head].Upos != Upos.Verb) return -1;
        foreach (int c in sentence.Children(head))
        {
            if (sentence[c].Relation is Relation.Obj or Relation.NsubjPass or Relation.Nsubj or Relation.Iobj && Has(c, lemma)) return c;
        }
        bool modifies = sentence[head].Relation is Relation.Acl or Relation.AclRelcl or Relation.Amod;
        return modifies && Has(sentence[head].Head, lemma) ? sentence[head].Head : -1;
    }

    // Whether a word hangs on the head without another clause between them. A clause has a subject of its own or a finite
    // verb; the word that opens a clause ('that', 'to') is one of the head's.
    private bool Hangs(int token, int head)
    {
        int from = sentence[token].Relation == Relation.Mark ? sentence[token].Head : token;
        for (int up = from, steps = 0; steps < 5 && up >= 0; up = sentence[up].Head, steps++)
        {
            if (up == head || (up == from && from != token && sentence[up].Head == head)) return true;
            switch (sentence[up].Relation)
            {
                case Relation.AclRelcl or Relation.Parataxis or Relation.Csubj or Relation.CsubjPass:
                case Relation.Conj when sentence[up].Upos is Upos.Verb or Upos.Aux:
                case Relation.Ccomp or Relation.Advcl or Relation.AdvclRelcl when IsClause(up):
                    return false;
            }
        }
        return false;
    }

    private bool IsClause(int verb) =>
        sentence[verb].Xpos is "VBD" or "VBZ" or "VBP" || sentence.Child(verb, Relation.Nsubj) >= 0 || sentence.Child(verb, Relation.NsubjPass) >= 0;
}
