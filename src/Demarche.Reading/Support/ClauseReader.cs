using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>How far a text says that something is so.</summary>
internal enum Actuality
{
    /// <summary>It is or was so.</summary>
    Actual,
    /// <summary>It will be.</summary>
    Future,
    /// <summary>It would be.</summary>
    Conditional,
    /// <summary>It may or could be.</summary>
    Possible,
    /// <summary>It must or should be.</summary>
    Due,
}

/// <summary>The standing of a word in its text.</summary>
internal sealed class Standing
{
    /// <summary>Little words negate it, an odd number of times.</summary>
    public bool Negated { get; set; }

    /// <summary>By its auxiliary.</summary>
    public Actuality Actuality { get; set; }

    /// <summary>Words above it that make it undone or denied (failed to, denied that).</summary>
    public List<int> Undoers { get; } = [];

    /// <summary>Words above it that leave it open (urged to, plans to).</summary>
    public List<int> Openers { get; } = [];

    /// <summary>Index of the word that says that somebody says so (<c>said</c>, <c>according</c>); −1 where the text says so itself.</summary>
    public int Speech { get; set; } = -1;

    /// <summary>Index of the speaker's head; −1 where none is named.</summary>
    public int Speaker { get; set; } = -1;

    /// <summary>A hedge stands with it.</summary>
    public bool Hedged { get; set; }

    /// <summary>Index of the word that makes it depend on a condition; −1 for none.</summary>
    public int Condition { get; set; } = -1;

    /// <summary>It stands inside a condition itself.</summary>
    public bool InCondition { get; set; }

    public override string ToString() =>
        $"{(Negated ? "not " : "")}{Actuality}{(Undoers.Count > 0 ? " undone" : "")}{(Openers.Count > 0 ? " open" : "")}{(Speech >= 0 ? " said" : "")}{(Condition >= 0 ? " if" : "")}";
}

/// <summary>Works out the standing of each word from the verbs above it and the little words beside it.</summary>
internal sealed class ClauseReader
{
    private readonly SupportText text;
    private readonly List<SupportWord> words;
    private readonly List<Argument>?[] arguments;
    private readonly Standing?[] known;
    private readonly LittleWords little;

    public ClauseReader(SupportText text, List<Argument>?[] arguments)
    {
        (this.text, words, this.arguments) = (text, text.Words, arguments);
        known = new Standing?[words.Count];
        little = new(words);
    }

    /// <summary>The standing of a word.</summary>
    public Standing this[int index] => known[index] ??= Read(index);

    /// <summary>Whether a word stands behind 'to'.</summary>
    public bool IsInfinitive(int word) => little.IsInfinitive(word);

    /// <summary>Who says what a speech verb introduces; −1 where nobody is named.</summary>
    public int SpeakerOf(int speech)
    {
        int fallback = -1;
        foreach (var a in arguments[speech] ?? [])
        {
            if (a.Part == ArgumentPart.Agent) return a.Word;
            // '…, said X' may be parsed with the speaker as object.
            if (a.Part == ArgumentPart.Patient && a.Word > speech && words[a.Word].IsNoun && words[a.Word].Quotation < 0 && speech > 0 && words[speech - 1].Upos == Upos.Punct) fallback = a.Word;
        }
        if (fallback >= 0) return fallback;
        foreach (int c in words[speech].Children)
        {
            if (words[c].Relation is Relation.NmodPoss or Relation.Nsubj) return c;
        }
        return -1;
    }

    private Standing Read(int index)
    {
        Standing standing = new();
        bool direct = true, actual = false, presupposed = false;
        int from = -1;
        for (int w = index; w >= 0; from = w, w = words[w].Head)
        {
            var word = words[w];
            if (from >= 0)
            {
                var child = words[from];
                if (Breaks(child)) direct = false;
                // A noun's own standing is not that of what is said of it.
                if (child.Relation is Relation.Nsubj or Relation.NsubjPass && words[index].IsNoun && !words[index].IsVerb) direct = false;
                // 'Complaints lodged by prisoners' are told as lodged, whatever is said of them.
                bool describing = child.Relation is Relation.AclRelcl && !((word.Words & (ClauseWords.Speech | ClauseWords.Opening)) != 0 && word.Index + 1 < words.Count && words[word.Index + 1].Lemma == "that") && !child.Children.Exists(c => words[c].Relation == Relation.Mark) || child.Relation == Relation.Acl && child.Xpos is "VBN" or "VBG" && text.MarkOf(child.Index).Length == 0 || child.Relation == Relation.Amod && child.IsVerb;
                if (describing) presupposed = true;
                // So is what time and circumstance are told by.
                if (child.Relation == Relation.Advcl && !little.IsInfinitive(child.Index) || child.Relation is Relation.Obl or Relation.Nmod && text.MarkOf(child.Index) is "after" or "before" or "since" or "during" or "when") presupposed = true;
                // 'Will be paid after the completion': the completion itself is not said to come.
                if (child.Relation is Relation.Obl && presupposed) direct = false;
                if (child.Relation == Relation.Appos && presupposed) break;
                if (!presupposed || IsSaying(word)) ReadAbove(standing, word, child, ref actual);
                // What is asked, said or undone has its own standing: a negation above that word does not reach it.
                if ((word.Words & (ClauseWords.Opening | ClauseWords.Speech | ClauseWords.Undoing | ClauseWords.Denying)) != 0 && (word.IsVerb || child.Relation is Relation.Acl)) direct = false;
            }
            if (direct || from < 0) ReadOwn(standing, w, from < 0, ref actual);
            if (standing.Speech < 0 && little.Source(w) is var (speech, speaker) && speech >= 0 && !(index >= speech && index <= speaker)) (standing.Speech, standing.Speaker) = (speech, speaker);
            if (standing.Speech < 0 && ParentheticSpeech(word, index) is >= 0 and var told) (standing.Speech, standing.Speaker) = (told, SpeakerOf(told));
        }
        // Of a saying between commas the place tells what is said, better than the tree.
        if (standing.Speech >= 0 && little.IsInserted(standing.Speech) && little.Source(index).Speech != standing.Speech) (standing.Speech, standing.Speaker) = (-1, -1);
        return standing;
    }

    private static bool IsSaying(SupportWord word) => (word.Words & (ClauseWords.Speech | ClauseWords.Denying)) is ClauseWords.Speech && (word.Words & (ClauseWords.Opening | ClauseWords.Undoing)) == 0;

    private static bool Breaks(SupportWord child) => child.Relation is Relation.Conj or Relation.Parataxis or Relation.Advcl or Relation.AdvclRelcl
        or Relation.Ccomp or Relation.Xcomp or Relation.AclRelcl or Relation.Acl or Relation.Csubj or Relation.Appos;

    private void ReadOwn(Standing standing, int w, bool self, ref bool actual)
    {
        if (little.Negations(w) % 2 == 1)
        {
            // 'Does not enter into force until': it does, on a condition.
            int until = words[w].Children.Find(c => words[c].Relation == Relation.Advcl && text.MarkOf(c) == "until");
            if (until > 0) standing.Condition = until;
            else standing.Negated = !standing.Negated;
        }
        if (!actual && little.Modal(w) is { } modal) (standing.Actuality, actual) = (modal, true);
        // Right before it, whatever the tree makes of it.
        if (w > 0 && words[w - 1].Upos == Upos.Adv && (words[w - 1].Words & ClauseWords.Hedge) != 0) standing.Hedged = true;
        foreach (int c in words[w].Children)
        {
            var child = words[c];
            if ((child.Words & ClauseWords.Hedge) != 0 && child.Relation is Relation.Advmod or Relation.Amod) standing.Hedged = true;
            if (standing.Condition < 0 && IsCondition(child)) standing.Condition = c;
        }
        if (self && words[w].Relation is Relation.Advcl && HasConditionMark(words[w])) standing.InCondition = true;
    }

    private void ReadAbove(Standing standing, SupportWord above, SupportWord child, ref bool actual)
    {
        // 'The vote is due'.
        if (child.Relation is Relation.Nsubj && above.Upos == Upos.Adj && (above.Words & ClauseWords.Opening) != 0)
        {
            standing.Openers.Add(above.Index);
            return;
        }
        if (child.Relation is Relation.AclRelcl or Relation.Conj or Relation.Nsubj or Relation.Appos or Relation.Cc) return;
        bool clause = child.Relation is Relation.Ccomp or Relation.Xcomp or Relation.Csubj or Relation.CsubjPass || child.Relation is Relation.Acl && (child.Xpos is not "VBN" || text.MarkOf(child.Index) == "that")
            || child.Relation is Relation.Advcl && little.IsInfinitive(child.Index);
        string preposition = child.Relation is Relation.Nmod or Relation.Obl or Relation.Advcl ? text.MarkOf(child.Index) : "";
        bool complement = clause || child.Relation is Relation.Obj or Relation.NsubjPass || preposition is "of" or "for" or "from" or "to" or "with" or "on" or "over";
        if (!complement) return;
        var kind = above.Words;
        bool denying = (kind & ClauseWords.Denying) != 0 && child.Relation is not Relation.Nmod;
        bool undoing = (kind & ClauseWords.Undoing) != 0 && preposition is not ("for" or "on" or "over" or "with");
        if (denying || undoing)
        {
            if (little.Negations(above.Index) % 2 == 0 || !denying) standing.Undoers.Add(above.Index);
            if (denying) Attribute(standing, above);
            return;
        }
        // 'Told reporters that', with what was told hung on the reporters.
        if (clause && child.Relation == Relation.Acl && above.Relation is Relation.Obj or Relation.Iobj && above.Head >= 0 && words[above.Head].IsVerb && (words[above.Head].Words & ClauseWords.Speech) != 0) Attribute(standing, words[above.Head]);
        // 'Asked the government to release', with the release hung on the government.
        if (clause && little.IsInfinitive(child.Index) && above.IsNoun && OpenerOver(above) is >= 0 and var opener && (!actual || standing.Actuality == Actuality.Actual)) standing.Openers.Add(opener);
        if ((kind & ClauseWords.Opening) != 0 && (kind & ClauseWords.Settling) == 0 && (!actual || standing.Actuality == Actuality.Actual)) standing.Openers.Add(above.Index);
        if ((kind & ClauseWords.Speech) != 0 && (clause || child.Relation is Relation.Obj && above.IsVerb && !IsKeeping(above))) Attribute(standing, above);
    }

    // 'Maintain control', 'hold an office' say nothing.
    private static bool IsKeeping(SupportWord verb) => verb.Lemma is "maintain" or "hold";

    private int OpenerOver(SupportWord noun)
    {
        for (int steps = 0; steps < 3 && noun.Head >= 0; steps++)
        {
            var head = words[noun.Head];
            if (head.IsVerb) return noun.Relation is Relation.Obj or Relation.NsubjPass or Relation.Iobj && (head.Words & ClauseWords.Opening) != 0 ? head.Index : -1;
            noun = head;
        }
        return -1;
    }

    private void Attribute(Standing standing, SupportWord speech)
    {
        if (standing.Speech >= 0 || little.Negations(speech.Index) % 2 == 1) return;
        (standing.Speech, standing.Speaker) = (speech.Index, SpeakerOf(speech.Index));
    }

    // 'It was rigged, X said': the saying hangs below what is said.
    private int ParentheticSpeech(SupportWord word, int index)
    {
        foreach (int c in word.Children)
        {
            if (words[c].Relation is not (Relation.Parataxis or Relation.Ccomp) || (words[c].Words & ClauseWords.Speech) == 0 || text.IsUnder(index, c)) continue;
            bool governs = false;
            foreach (int d in words[c].Children) governs |= words[d].Relation is Relation.Ccomp or Relation.Xcomp;
            // '…, X wrote, and …': what is joined on behind is not what X wrote.
            bool behind = false;
            foreach (int d in word.Children) behind |= d > c && words[d].Relation == Relation.Conj && text.IsUnder(index, d);
            if (!governs && !behind && words[c].Relation == Relation.Parataxis) return c;
        }
        return -1;
    }

    private bool IsCondition(SupportWord child)
    {
        if (child.IsVerb && (child.Words & ClauseWords.Condition) != 0) return true;
        if (child.Relation is Relation.Conj or Relation.Parataxis && child.Children.Exists(c => words[c].Relation == Relation.Mark && (words[c].Words & ClauseWords.Condition) != 0)) return true;
        if (child.Relation is Relation.Advcl) return HasConditionMark(child);
        if (child.Relation is Relation.Obl or Relation.Nmod) return (child.Words & ClauseWords.Condition) != 0 || text.MarkOf(child.Index) == "without" && (child.Words & ClauseWords.Assent) != 0;
        return false;
    }

    private bool HasConditionMark(SupportWord clause)
    {
        if ((clause.Words & ClauseWords.Condition) != 0) return true;
        bool only = clause.Children.Exists(c => words[c].Lemma == "only") || clause.Head >= 0 && text.FirstUnder(clause.Index) is > 0 and var first && words[first - 1].Lemma == "only";
        foreach (int c in clause.Children)
        {
            if (words[c].Relation is not (Relation.Mark or Relation.Advmod or Relation.Case or Relation.Fixed or Relation.Dep)) continue;
            if ((words[c].Words & ClauseWords.Condition) != 0) return true;
            if (words[c].Lemma is "after" or "when" or "until" && (only || c > 0 && words[c - 1].Lemma == "only")) return true;
        }
        return false;
    }
}
