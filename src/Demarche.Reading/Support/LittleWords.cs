using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>
/// What negations, auxiliaries and 'according to' stand with, read from the order of the words: there a parse may go
/// astray, the order hardly does.
/// </summary>
internal sealed class LittleWords
{
    private readonly List<SupportWord> words;
    private readonly byte[] negations;
    private readonly Actuality?[] modals;
    private readonly (int Speech, int Speaker)[] sources;
    private readonly bool[] inserted;

    public LittleWords(List<SupportWord> words)
    {
        this.words = words;
        negations = new byte[words.Count];
        modals = new Actuality?[words.Count];
        sources = new (int, int)[words.Count];
        inserted = new bool[words.Count];
        Array.Fill(sources, (-1, -1));
        for (int i = 0; i < words.Count; i++)
        {
            ReadNegation(i);
            ReadModal(i);
            ReadSource(i);
        }
    }

    /// <summary>How many negations stand with a word.</summary>
    public int Negations(int word) => negations[word];

    /// <summary>What its auxiliary makes of a word, or null.</summary>
    public Actuality? Modal(int word) => modals[word];

    /// <summary>The 'according' that holds of a word's clause, and whom it names; −1 for none.</summary>
    public (int Speech, int Speaker) Source(int word) => sources[word];

    /// <summary>Whether a saying stands between commas, so that its place tells what is said.</summary>
    public bool IsInserted(int speech) => inserted[speech];

    /// <summary>Whether a word stands behind 'to'.</summary>
    public bool IsInfinitive(int word)
    {
        for (int i = word - 1; i >= 0 && i >= word - 3; i--)
        {
            if (words[i].Lemma == "to" && words[i].Upos == Upos.Part) return true;
            if (words[i].Upos is not (Upos.Adv or Upos.Aux or Upos.Part)) return false;
        }
        return false;
    }

    private void ReadNegation(int i)
    {
        var word = words[i];
        if (word.Number >= 0) return;
        string form = word.Form.ToLowerInvariant();
        bool adverb = form is "not" or "n't" or "never" or "n’t" || word.Lemma == "not";
        if (adverb)
        {
            if (Follower(i) is >= 0 and var verb) negations[verb]++;
            else if (word.Head >= 0) negations[word.Head]++;
            return;
        }
        // 'Has yet to', 'no longer'.
        if (form == "yet" && i + 2 < words.Count && words[i + 1].Lemma == "to" && Follower(i + 1) is >= 0 and var due)
        {
            negations[due]++;
            return;
        }
        if (form == "no" && i + 1 < words.Count && words[i + 1].Lemma == "long")
        {
            if (Follower(i + 1) is >= 0 and var ended) negations[ended]++;
            return;
        }
        // 'Hardly any of them attend' says nearly what 'none attend' says.
        if (form is "hardly" or "barely" or "scarcely" && i + 1 < words.Count && words[i + 1].Lemma is "any" or "anyone" or "anybody" or "ever")
        {
            if (Subject(i + 1) is >= 0 and var denied) negations[denied]++;
            return;
        }
        if (form is "neither" && i + 1 < words.Count && (words[i + 1].IsVerb || words[i + 1].Upos == Upos.Aux))
        {
            if (Follower(i) is >= 0 and var first) negations[first]++;
            return;
        }
        if (form is "nor")
        {
            if (i + 1 < words.Count && words[i + 1].IsVerb) negations[i + 1]++;
            else if (Follower(i) is >= 0 and var second) negations[second]++;
            return;
        }
        if (form is "without" or "unless")
        {
            if (word.Head >= 0) negations[word.Head]++;
            return;
        }
        bool pronoun = form is "neither" && i + 1 < words.Count && words[i + 1].Lemma == "of" || form is "nobody" or "nothing" or "none" or "nowhere" || form == "no" && i + 1 < words.Count && words[i + 1].Form is "one";
        if (!pronoun && !(form is "no" or "neither" && word.Relation is Relation.Det or Relation.Advmod or Relation.CcPreconj)) return;
        // 'No suspect was charged', 'gave no reason': what is said of nobody is not said.
        // 'No charges were brought': what a light verb does is not done.
        if (!pronoun && word.Head > i && words[word.Head] is { Upos: Upos.Noun, Relation: Relation.Nsubj or Relation.NsubjPass, Head: >= 0 } act && (words[act.Head].Words & ClauseWords.Light) != 0) negations[act.Index]++;
        int noun = pronoun && form != "no" ? i : form == "no" && pronoun ? i + 1 : word.Head;
        // 'None of them attend'.
        if (pronoun && Subject(noun) is >= 0 and var verbOfNone)
        {
            negations[verbOfNone]++;
            return;
        }
        // As a subject it stands right before its verb.
        if (noun >= i && noun + 1 < words.Count && words[noun + 1].Upos is Upos.Aux or Upos.Verb && words[noun + 1].Xpos is not ("VBN" or "VBG") && Follower(noun) is >= 0 and var said)
        {
            negations[said]++;
            return;
        }
        for (int steps = 0; noun >= 0 && steps < 4; steps++)
        {
            if (words[noun].IsVerb || words[noun].Head < 0 || IsPredicate(noun))
            {
                negations[noun]++;
                return;
            }
            noun = words[noun].Head;
        }
    }

    // The verb behind a pronoun with 'of them'; −1 where none follows.
    private int Subject(int pronoun)
    {
        int after = pronoun + 1;
        if (after >= words.Count || words[after].Lemma != "of") return -1;
        for (after++; after < words.Count && after < pronoun + 8 && words[after].Sentence == words[pronoun].Sentence; after++)
        {
            if (words[after].Upos == Upos.Punct || words[after].Lemma is "who" or "that" or "which") return -1;
            if (words[after].Upos == Upos.Aux) return Follower(after) is >= 0 and var follower ? follower : after;
            if (words[after].IsVerb && words[after].Xpos is not ("VBN" or "VBG")) return after;
        }
        return -1;
    }

    private void ReadModal(int i)
    {
        var word = words[i];
        if (word.Upos is not (Upos.Aux or Upos.Verb)) return;
        Actuality? read = word.Form.ToLowerInvariant() switch
        {
            "will" or "shall" or "'ll" or "’ll" or "wo" => Actuality.Future,
            "would" or "'d" or "’d" => Actuality.Conditional,
            "may" or "might" or "could" or "can" or "ca" => Actuality.Possible,
            "must" or "should" or "ought" => Actuality.Due,
            // 'Is to visit' tells what is to come.
            "is" or "are" or "was" or "were" when i + 2 < words.Count && words[i + 1].Lemma == "to" && words[i + 1].Upos == Upos.Part => Actuality.Future,
            // 'Has to', 'have to', 'need to', 'is required to' oblige.
            "has" or "have" or "had" or "need" or "needs" when i + 2 < words.Count && words[i + 1].Lemma == "to" && words[i + 1].Upos == Upos.Part => Actuality.Due,
            "need" when word.Upos == Upos.Aux => Actuality.Due,
            _ => null,
        };
        if (read is null) return;
        int from = i + 1 < words.Count && words[i + 1].Lemma == "to" ? i + 1 : i;
        if (Follower(from) is not (>= 0 and var verb)) return;
        modals[verb] ??= read;
        // What is joined to the verb without an auxiliary of its own shares it.
        foreach (int c in words[verb].Children)
        {
            if (words[c].Relation == Relation.Conj && words[c].IsVerb && !HasAuxiliary(c)) modals[c] ??= read;
        }
    }

    private void ReadSource(int i)
    {
        ReadMistaken(i);
        ReadTrailing(i);
        ReadInserted(i);
        if (!words[i].Form.Equals("according", StringComparison.OrdinalIgnoreCase) || i + 2 >= words.Count || words[i + 1].Lemma != "to") return;
        int speaker = -1;
        for (int w = i + 2; w < words.Count && w < i + 14 && words[w].Sentence == words[i].Sentence; w++)
        {
            if (words[w].IsNoun && (speaker < 0 || words[speaker].Relation is Relation.Compound or Relation.Amod or Relation.NmodPoss or Relation.Nummod)) speaker = w;
            else if (speaker >= 0 && words[w].Upos is not (Upos.Noun or Upos.Propn)) break;
        }
        // What comes behind it, by 'but' or 'although', is no longer the speaker's.
        int end = speaker < 0 ? i : speaker;
        inserted[i] = true;
        bool opens = i == 0 || words[i - 1].Sentence != words[i].Sentence;
        while (end + 1 < words.Count && words[end + 1].Sentence == words[i].Sentence && (opens || !(words[end].Form == "," && words[end + 1].Upos is Upos.Cconj or Upos.Sconj))) end++;
        for (int w = 0; w <= end; w++)
        {
            if (words[w].Sentence == words[i].Sentence && w != speaker) sources[w] = (i, speaker);
        }
    }

    // '…, the ministry says.'
    private void ReadTrailing(int i)
    {
        var word = words[i];
        if (!word.IsVerb || (word.Words & ClauseWords.Speech) == 0 || word.Xpos is not ("VBD" or "VBZ" or "VBP") || i + 1 < words.Count && words[i + 1].Upos != Upos.Punct) return;
        int comma = i - 1, speaker = -1;
        while (comma >= 0 && words[comma].Sentence == word.Sentence && words[comma].Upos != Upos.Punct)
        {
            if (speaker < 0 && words[comma].IsNoun) speaker = comma;
            if (words[comma].IsVerb) return;
            comma--;
        }
        if (comma <= 0 || speaker < 0 || words[comma].Sentence != word.Sentence || words[comma].Form is not ("," or "”" or "\"" or "’" or "'")) return;
        while (words[speaker].Head >= 0 && words[speaker].Head > comma && words[speaker].Head < speaker && words[words[speaker].Head].IsNoun) speaker = words[speaker].Head;
        for (int w = comma - 1; w >= 0 && words[w].Sentence == word.Sentence; w--) sources[w] = (i, speaker);
    }

    // 'It was rigged, observers said, and …' is said of what stands before; 'stones and, officers said, a bomb' of what comes next.
    private void ReadInserted(int i)
    {
        var word = words[i];
        if (!word.IsVerb || (word.Words & ClauseWords.Speech) == 0 || word.Xpos is not ("VBD" or "VBZ" or "VBP") || i + 1 >= words.Count || words[i + 1].Form != ",") return;
        int comma = i - 1, speaker = -1;
        while (comma >= 0 && comma > i - 8 && words[comma].Sentence == word.Sentence && words[comma].Form != ",")
        {
            if (words[comma].IsVerb || words[comma].Upos is Upos.Aux) return;
            if (speaker < 0 && words[comma].IsNoun) speaker = comma;
            comma--;
        }
        if (comma <= 0 || speaker < 0 || words[comma].Form != "," || words[comma].Sentence != word.Sentence) return;
        inserted[i] = true;
        if (words[comma - 1].Upos == Upos.Cconj)
        {
            for (int w = i + 2; w < words.Count && words[w].Sentence == word.Sentence && words[w].Upos is not (Upos.Adp or Upos.Punct); w++) sources[w] = (i, speaker);
            return;
        }
        for (int w = comma - 1; w >= 0 && words[w].Sentence == word.Sentence; w--) sources[w] = (i, speaker);
    }

    // 'Activists claim the vote was rigged', where the tagger takes the saying for a noun.
    private void ReadMistaken(int i)
    {
        var word = words[i];
        if ((word.Words & ClauseWords.Speech) == 0 || i == 0 || i + 2 >= words.Count) return;
        // Or hangs it on the speakers as if it described them.
        bool described = word.IsVerb && word.Relation is Relation.AclRelcl or Relation.Acl && word.Xpos is "VBP" or "VBZ" or "VBD" && !word.Children.Exists(c => words[c].Xpos is "WP" or "WDT");
        if (word.Upos != Upos.Noun && !described) return;
        if (words[i - 1].Upos is not (Upos.Noun or Upos.Propn) || words[i - 1].Xpos is not ("NNS" or "NNPS" or "NNP") || words[i + 1].Upos is not (Upos.Det or Upos.Pron or Upos.Sconj)) return;
        for (int w = i + 1; w < words.Count && words[w].Sentence == word.Sentence; w++) sources[w] = (i, i - 1);
    }

    // The verb (or predicate) that an adverb or auxiliary leads to, over other little words.
    private int Follower(int i)
    {
        for (int w = i + 1; w < words.Count && w <= i + 9 && words[w].Sentence == words[i].Sentence; w++)
        {
            if (words[w].IsVerb && words[w].Relation is not (Relation.Case or Relation.Fixed)) return w;
            if (words[w].Upos == Upos.Aux && words[w].Head >= 0 && words[w].Head > w) continue;
            if (words[w].Upos is Upos.Aux or Upos.Adv or Upos.Part or Upos.Punct or Upos.Pron) continue;
            if (words[w].Upos is Upos.Adj or Upos.Noun or Upos.Propn && IsPredicate(w)) return w;
            if (words[w].Upos is Upos.Det or Upos.Adj or Upos.Adp or Upos.Num or Upos.Noun or Upos.Verb) continue;
            return -1;
        }
        return -1;
    }

    private bool IsPredicate(int w)
    {
        foreach (int c in words[w].Children)
        {
            if (words[c].Relation is Relation.Cop) return true;
        }
        return false;
    }

    private bool HasAuxiliary(int w)
    {
        foreach (int c in words[w].Children)
        {
            if (words[c].Relation is Relation.Aux or Relation.Nsubj or Relation.NsubjPass) return true;
        }
        return false;
    }
}
