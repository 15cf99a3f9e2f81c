using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>What part an argument has in an act, active and passive made alike.</summary>
internal enum ArgumentPart
{
    /// <summary>Does it.</summary>
    Agent,
    /// <summary>It is done to.</summary>
    Patient,
    /// <summary>One or the other: 'the arrest of', 'their decision'.</summary>
    Either,
    /// <summary>Stands with it by a preposition.</summary>
    Oblique,
    /// <summary>A clause that it governs.</summary>
    Clause,
}

/// <summary>An argument of an act.</summary>
/// <param name="Act">Index of the verb or noun.</param>
/// <param name="Word">Index of the argument's head.</param>
/// <param name="Part">What part it has.</param>
/// <param name="Preposition">Of an oblique one, its preposition; else empty.</param>
/// <param name="IsSure">True where the tree says so itself, false where the part is shared from another verb.</param>
internal readonly record struct Argument(int Act, int Word, ArgumentPart Part, string Preposition, bool IsSure = true);

/// <summary>Reads who does what to whom from the tree: active, passive, participles, relative clauses, nouns of action, shared subjects.</summary>
internal sealed class ArgumentReader
{
    private readonly List<SupportWord> words;
    private readonly List<Argument>[] byAct;

    private ArgumentReader(List<SupportWord> words)
    {
        this.words = words;
        byAct = new List<Argument>[words.Count];
    }

    /// <summary>The arguments of each word, by its index; null for a word without any.</summary>
    public static List<Argument>?[] Read(List<SupportWord> words)
    {
        ArgumentReader reader = new(words);
        foreach (var word in words)
        {
            if (word.IsVerb || word.Upos == Upos.Adj || HasCopula(words, word)) reader.ReadVerb(word);
        }
        foreach (var word in words)
        {
            if (word.IsVerb) reader.Share(word, 0);
        }
        foreach (var word in words)
        {
            if (word.Upos is Upos.Noun or Upos.Propn) reader.ReadNoun(word);
        }
        return reader.byAct;
    }

    /// <summary>Whether a verb is passive, by its auxiliary, its subject or being a bare past participle.</summary>
    public static bool IsPassive(List<SupportWord> words, SupportWord verb)
    {
        foreach (int c in verb.Children)
        {
            if (words[c].Relation is Relation.AuxPass) return true;
        }
        bool hasObject = verb.Children.Exists(c => words[c].Relation == Relation.Obj);
        if (!hasObject && verb.Children.Exists(c => words[c].Relation is Relation.NsubjPass or Relation.CsubjPass)) return true;
        if (hasObject && verb.Children.Exists(c => words[c].Relation is Relation.NsubjPass)) return false;
        // 'Displaced by the plantation', taken for a past tense.
        if (verb.Xpos is "VBD" or "VBN" && HasByPhrase(words, verb)) return true;
        if (verb.Xpos != "VBN") return false;
        // 'The fund accused the minister', taken for a noun with a participle: with an object and no other verb it is the verb.
        if (hasObject && verb.Relation == Relation.Acl && verb.Head >= 0 && words[verb.Head] is { Relation: Relation.Root, IsVerb: false } && verb.Index == verb.Head + 1) return false;
        foreach (int c in verb.Children)
        {
            if (words[c].Relation is Relation.Aux or Relation.Nsubj) return false;
        }
        // 'Were detained and beaten': the second shares the auxiliary.
        if (verb.Relation == Relation.Conj && verb.Head >= 0 && words[verb.Head].IsVerb) return words[verb.Head].Xpos == "VBN" && IsPassive(words, words[verb.Head]);
        return verb.Relation is Relation.Acl or Relation.Amod or Relation.Advcl or Relation.Xcomp or Relation.AclRelcl or Relation.Root or Relation.Parataxis or Relation.Ccomp;
    }

    private static bool HasByPhrase(List<SupportWord> words, SupportWord verb)
    {
        bool by = false;
        foreach (int c in verb.Children)
        {
            if (words[c].Relation is Relation.Obj or Relation.Nsubj && words[c].Index == verb.Index - 1 && words[c].Upos == Upos.Pron) return false;
            if (words[c].Relation is Relation.Obj) return false;
            by |= words[c].Relation is Relation.Obl or Relation.OblAgent && words[c].Number < 0 && words[c].Date < 0 && words[c].Children.Exists(g => words[g].Relation == Relation.Case && words[g].Lemma == "by");
        }
        return by;
    }

    private static bool HasCopula(List<SupportWord> words, SupportWord word)
    {
        foreach (int c in word.Children)
        {
            if (words[c].Relation == Relation.Cop) return true;
        }
        return false;
    }

    private void ReadVerb(SupportWord verb)
    {
        bool passive = IsPassive(words, verb);
        foreach (int c in verb.Children)
        {
            var child = words[c];
            switch (child.Relation)
            {
                case Relation.Nsubj or Relation.NsubjOuter or Relation.Csubj:
                    // Of two subjects in a parse gone astray the nearer is the verb's.
                    bool nearest = !verb.Children.Exists(d => d > c && d < verb.Index && words[d].Relation is Relation.Nsubj or Relation.NsubjPass);
                    Add(verb, c, passive ? ArgumentPart.Patient : ArgumentPart.Agent, sure: nearest);
                    break;
                case Relation.NsubjPass or Relation.CsubjPass:
                    Add(verb, c, passive ? ArgumentPart.Patient : ArgumentPart.Agent);
                    break;
                case Relation.Obj:
                    Add(verb, c, passive ? ArgumentPart.Either : ArgumentPart.Patient);
                    break;
                case Relation.Iobj:
                    Add(verb, c, ArgumentPart.Oblique, "to");
                    break;
                case Relation.OblAgent:
                    Add(verb, c, ArgumentPart.Agent);
                    break;
                case Relation.Obl or Relation.OblUnmarked or Relation.OblNpmod or Relation.OblTmod or Relation.Nmod:
                    string preposition = Preposition(child);
                    if (preposition == "by" && passive) Add(verb, c, ArgumentPart.Agent);
                    else Add(verb, c, ArgumentPart.Oblique, preposition);
                    break;
                case Relation.Ccomp or Relation.Xcomp or Relation.Parataxis:
                    Add(verb, c, ArgumentPart.Clause);
                    break;
            }
        }
        if (verb.Head < 0) return;
        var head = words[verb.Head];
        switch (verb.Relation)
        {
            case Relation.Acl or Relation.Amod when head.IsNoun:
                // 'Unions lost registration', taken for 'unions (that were) lost'.
                bool active = verb.Children.Exists(c => words[c].Relation == Relation.Obj);
                Add(verb, verb.Head, verb.Xpos == "VBG" || active ? ArgumentPart.Agent : verb.Xpos == "VBN" || passive ? ArgumentPart.Patient : ArgumentPart.Either, sure: !active && verb.Relation == Relation.Acl && verb.Xpos == "VBN" && verb.Index == verb.Head + 1);
                break;
            case Relation.AclRelcl when head.IsNoun:
                var part = RelativePart(verb, passive);
                if (part is { } known) Add(verb, verb.Head, known, sure: false);
                break;
        }
    }

    private ArgumentPart? RelativePart(SupportWord verb, bool passive)
    {
        bool hasSubject = false;
        foreach (int c in verb.Children)
        {
            var child = words[c];
            bool relative = child.Xpos is "WP" or "WDT" || child.Lemma is "who" or "which" or "that" or "whom";
            if (child.Relation is Relation.Nsubj or Relation.NsubjPass)
            {
                if (relative) return child.Relation == Relation.NsubjPass || passive ? ArgumentPart.Patient : ArgumentPart.Agent;
                hasSubject = true;
            }
            else if (relative && child.Relation == Relation.Obj) return ArgumentPart.Patient;
            else if (relative && child.Relation == Relation.Obl) return null;
        }
        return hasSubject ? passive ? null : ArgumentPart.Patient : passive ? ArgumentPart.Patient : ArgumentPart.Agent;
    }

    // A verb without a subject of its own takes that of the verb it hangs on.
    private void Share(SupportWord verb, int depth)
    {
        if (depth > 4 || verb.Head < 0 || Has(verb.Index, ArgumentPart.Agent) && !IsPassive(words, verb)) return;
        bool passive = IsPassive(words, verb);
        if (passive && Has(verb.Index, ArgumentPart.Patient)) return;
        var head = words[verb.Head];
        if (!head.IsVerb || verb.Relation is not (Relation.Conj or Relation.Xcomp or Relation.Advcl)) return;
        Share(head, depth + 1);
        bool headPassive = IsPassive(words, head);
        List<Argument> found = [];
        foreach (var a in byAct[head.Index] ?? [])
        {
            bool subject = a.Part == (headPassive ? ArgumentPart.Patient : ArgumentPart.Agent);
            bool obj = !headPassive && a.Part == ArgumentPart.Patient;
            if (verb.Relation == Relation.Xcomp && obj || subject && !(verb.Relation == Relation.Xcomp && !headPassive && Has(head.Index, ArgumentPart.Patient))) found.Add(a);
        }
        foreach (var a in found)
        {
            if (IsUnder(a.Word, verb.Index)) continue;
            Add(verb, a.Word, passive ? ArgumentPart.Patient : ArgumentPart.Agent, sure: false);
        }
    }

    private void ReadNoun(SupportWord noun)
    {
        foreach (int c in noun.Children)
        {
            var child = words[c];
            switch (child.Relation)
            {
                case Relation.NmodPoss or Relation.Compound:
                    Add(noun, c, ArgumentPart.Either);
                    break;
                case Relation.Nmod or Relation.Obl:
                    string preposition = Preposition(child);
                    if (preposition == "of") Add(noun, c, ArgumentPart.Either);
                    else if (preposition == "by") Add(noun, c, ArgumentPart.Agent);
                    else Add(noun, c, ArgumentPart.Oblique, preposition);
                    break;
                case Relation.Acl or Relation.Ccomp:
                    Add(noun, c, ArgumentPart.Clause);
                    break;
            }
        }
        // 'Police carried out the arrest of': the verb's subject does it.
        if (noun.Head >= 0 && noun.Relation is Relation.Obj or Relation.NsubjPass && (words[noun.Head].Words & ClauseWords.Light) != 0)
        {
            foreach (var a in byAct[noun.Head] ?? [])
            {
                if (a.Part == ArgumentPart.Agent && a.Word != noun.Index) Add(noun, a.Word, ArgumentPart.Either);
            }
        }
    }

    private void Add(SupportWord act, int word, ArgumentPart part, string preposition = "", bool sure = true)
    {
        // The object of 'allowed the visit to go on' is subject of what follows.
        if (part == ArgumentPart.Patient && words[word].Relation == Relation.Obj && act.Children.Exists(c => words[c].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Advcl)) sure = false;
        // 'Hundreds of workers': the workers.
        if (words[word].Number >= 0 || words[word].Upos is Upos.Num or Upos.Det or Upos.Adj)
        {
            int of = words[word].Children.Find(c => words[c].Relation == Relation.Nmod && Preposition(words[c]) == "of");
            if (of > 0 && words[of].Kind != WordKind.Function) word = of;
        }
        AddOne(act, word, part, preposition, sure);
        foreach (int c in words[word].Children)
        {
            if (words[c].Relation == Relation.Conj && words[c].IsNoun) AddOne(act, c, part, preposition, false);
        }
    }

    private void AddOne(SupportWord act, int word, ArgumentPart part, string preposition, bool sure)
    {
        var list = byAct[act.Index] ??= [];
        foreach (var a in list)
        {
            if (a.Word == word) return;
        }
        list.Add(new(act.Index, word, part, preposition, sure));
    }

    private bool Has(int act, ArgumentPart part) => byAct[act] is { } list && list.Exists(a => a.Part == part);

    private bool IsUnder(int word, int above)
    {
        for (int w = word; w >= 0; w = words[w].Head)
        {
            if (w == above) return true;
        }
        return false;
    }

    private string Preposition(SupportWord word)
    {
        string first = "";
        foreach (int c in word.Children)
        {
            if (words[c].Relation != Relation.Case) continue;
            // 'Was paid for by' tells the doer by its last preposition.
            if (words[c].Lemma == "by") return "by";
            if (first.Length == 0) first = words[c].Lemma;
        }
        return first;
    }
}
