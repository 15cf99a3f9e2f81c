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
    /// <summary>It is asked, planned, allowed, tried, threatened.</summary>
    Open,
}

/// <summary>The standing of a word in its text.</summary>
internal sealed class Standing
{
    public bool Negated { get; set; }
    public Actuality Actuality { get; set; }

    /// <summary>Of what is open: index of the word that opens it; −1 for none.</summary>
    public int Opener { get; set; } = -1;

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
}

/// <summary>Works out the standing of each word from the verbs above it and the little words beside it.</summary>
internal sealed class ClauseReader(List<SupportWord> words, List<Argument>?[] arguments)
{
    private readonly Standing?[] known = new Standing?[words.Count];

    /// <summary>The standing of a word.</summary>
    public Standing this[int index] => known[index] ??= Read(index);

    private Standing Read(int index)
    {
        Standing standing = new();
        int from = -1;
        bool modal = false;
        for (int w = index; w >= 0; from = w, w = words[w].Head)
        {
            var word = words[w];
            if (from < 0 || Inherits(words[from])) ReadOwn(standing, word, ref modal, from);
            if (from >= 0) ReadAbove(standing, word, words[from], ref modal);
        }
        return standing;
    }

    // What stands with a verb holds of what depends on it as its complement; of a conjunct's own words nothing goes sideways.
    private static bool Inherits(SupportWord child) => child.Relation is not (Relation.Conj or Relation.Parataxis or Relation.Advcl or Relation.AdvclRelcl
        or Relation.Ccomp or Relation.Xcomp or Relation.AclRelcl or Relation.Acl or Relation.Csubj or Relation.Appos);

    private void ReadOwn(Standing standing, SupportWord word, ref bool modal, int from)
    {
        foreach (int c in word.Children)
        {
            if (c == from) continue;
            var child = words[c];
            bool negator = (child.Words & ClauseWords.Negator) != 0;
            if (negator && child.Relation is Relation.Advmod or Relation.Det or Relation.Aux or Relation.CcPreconj or Relation.Cc or Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Discourse or Relation.Dep or Relation.Case or Relation.Mark)
            {
                if (child.Relation is Relation.Cc && child.Lemma == "nor") continue;
                standing.Negated = !standing.Negated;
            }
            else if (child.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && HasNegativeDeterminer(child)) standing.Negated = !standing.Negated;
            else if (child.Relation is Relation.Obl && from < 0 && HasNegativeDeterminer(child)) standing.Negated = !standing.Negated;
            if ((child.Words & ClauseWords.Hedge) != 0 && child.Relation is Relation.Advmod or Relation.Amod) standing.Hedged = true;
            if (child.Relation == Relation.Aux && !modal) modal = ReadModal(standing, child);
            if (IsCondition(child)) standing.Condition = c;
            if (standing.Speech < 0 && FindAccording(child) is var (speech, speaker) && speech >= 0) (standing.Speech, standing.Speaker) = (speech, speaker);
        }
        if (word.Relation is Relation.Advcl && HasConditionMark(word)) standing.InCondition = true;
    }

    private void ReadAbove(Standing standing, SupportWord above, SupportWord child, ref bool modal)
    {
        bool complement = child.Relation is Relation.Ccomp or Relation.Xcomp or Relation.Obj or Relation.Acl or Relation.Csubj or Relation.CsubjPass
            || child.Relation is Relation.NsubjPass or Relation.Nmod or Relation.Obl
            || child.Relation is Relation.AclRelcl && false;
        bool byPassive = child.Relation == Relation.NsubjPass;
        bool byPreposition = child.Relation is Relation.Nmod or Relation.Obl;
        if (child.Relation == Relation.Parataxis && (above.Words & ClauseWords.Speech) == 0 && standing.Speech < 0 && false) return;
        // 'It was rigged, X said' may be parsed with the saying below what is said.
        if (!complement) return;
        if (byPreposition && Preposition(child) is "by" or "in" or "on" or "at" or "since" or "during" or "after" or "before" or "under" or "until") return;
        var kind = above.Words;
        if ((kind & ClauseWords.Denying) != 0 && !byPreposition)
        {
            standing.Negated = !standing.Negated;
            Attribute(standing, above);
            return;
        }
        if ((kind & ClauseWords.Undoing) != 0 && child.Relation is Relation.Xcomp or Relation.Ccomp or Relation.Obj or Relation.Acl or Relation.NsubjPass or Relation.Nmod or Relation.Obl
            && (!byPreposition || Preposition(child) is "from" or "of" or "to"))
        {
            standing.Negated = !standing.Negated;
            return;
        }
        if ((kind & ClauseWords.Opening) != 0 && !modal && (kind & ClauseWords.Settling) == 0 && standing.Actuality == Actuality.Actual)
        {
            (standing.Actuality, standing.Opener) = (Actuality.Open, above.Index);
        }
        if ((kind & ClauseWords.Speech) != 0 && child.Relation is Relation.Ccomp or Relation.Xcomp or Relation.Obj or Relation.Parataxis or Relation.CsubjPass or Relation.NsubjPass or Relation.Acl) Attribute(standing, above);
    }

    private void Attribute(Standing standing, SupportWord speech)
    {
        if (standing.Speech >= 0) return;
        standing.Speech = speech.Index;
        foreach (var a in arguments[speech.Index] ?? [])
        {
            if (a.Part == ArgumentPart.Agent) standing.Speaker = a.Word;
        }
        if (standing.Speaker >= 0) return;
        foreach (int c in speech.Children)
        {
            if (words[c].Relation is Relation.NmodPoss or Relation.Nsubj) standing.Speaker = c;
        }
    }

    // 'According to X' hangs on the verb as an oblique with a compound preposition, or as a participle of its own.
    private (int Speech, int Speaker) FindAccording(SupportWord child)
    {
        if (child.Relation is Relation.Obl or Relation.Nmod or Relation.Parataxis or Relation.Advcl or Relation.Discourse or Relation.Dep)
        {
            foreach (int c in child.Children)
            {
                if (words[c].Lemma is "accord" or "according") return (c, child.Index);
            }
        }
        if (child.Lemma is "accord" or "according")
        {
            foreach (int c in child.Children)
            {
                if (words[c].IsNoun) return (child.Index, c);
            }
            return (child.Index, -1);
        }
        if (child.Relation == Relation.Parataxis && (child.Words & ClauseWords.Speech) != 0)
        {
            foreach (var a in arguments[child.Index] ?? [])
            {
                if (a.Part == ArgumentPart.Agent) return (child.Index, a.Word);
            }
            return (child.Index, -1);
        }
        return (-1, -1);
    }

    private static bool ReadModal(Standing standing, SupportWord aux)
    {
        Actuality? read = aux.Lemma switch
        {
            "will" or "shall" or "'ll" or "wo" => Actuality.Future,
            "would" or "'d" => Actuality.Conditional,
            "may" or "might" or "could" or "can" or "ca" => Actuality.Possible,
            "must" or "should" or "ought" or "need" => Actuality.Due,
            _ => null,
        };
        if (read is null) return false;
        if (aux.Form.Equals("would", StringComparison.OrdinalIgnoreCase)) read = Actuality.Conditional;
        if (aux.Form.Equals("could", StringComparison.OrdinalIgnoreCase) || aux.Form.Equals("might", StringComparison.OrdinalIgnoreCase)) read = Actuality.Possible;
        standing.Actuality = read.Value;
        return true;
    }

    private bool IsCondition(SupportWord child)
    {
        if (child.Relation == Relation.Advcl) return HasConditionMark(child);
        if (child.Relation is Relation.Obl or Relation.Nmod) return child.Lemma == "condition" || Preposition(child) is "without" or "pending";
        return false;
    }

    private bool HasConditionMark(SupportWord clause)
    {
        if ((clause.Words & ClauseWords.Condition) != 0) return true;
        foreach (int c in clause.Children)
        {
            if (words[c].Relation is Relation.Mark or Relation.Advmod or Relation.Case or Relation.Fixed or Relation.Dep && (words[c].Words & ClauseWords.Condition) != 0) return true;
        }
        return false;
    }

    private bool HasNegativeDeterminer(SupportWord noun)
    {
        foreach (int c in noun.Children)
        {
            if (words[c].Relation is Relation.Det && (words[c].Words & ClauseWords.Negator) != 0) return true;
        }
        return false;
    }

    private string Preposition(SupportWord word)
    {
        foreach (int c in word.Children)
        {
            if (words[c].Relation == Relation.Case) return words[c].Lemma;
        }
        return "";
    }
}
