using Demarche.Reading.Annotations;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>
/// Finds for each word of the sentence the word of the citation that bears it out: alike in meaning, and standing
/// among words that bear out its neighbours.
/// </summary>
internal sealed class WordAlignment
{
    private const int NearPlace = 2;
    private static readonly double[] Worth = [1.0, 0.9, 0.85, 0.75, 0.5, 0.8, 0.7, 0.4, 0.35, 0];

    private readonly SupportText sentence;
    private readonly SupportText cited;
    private readonly Vocabulary vocabulary;
    private readonly List<(int Word, WordMatch Match)>[] candidates;
    private readonly bool[] displaced;

    public WordAlignment(SupportText sentence, SupportText cited, Vocabulary vocabulary, TreeDistance distance)
    {
        (this.sentence, this.cited, this.vocabulary, Distance) = (sentence, cited, vocabulary, distance);
        int n = sentence.Words.Count;
        candidates = new List<(int, WordMatch)>[n];
        displaced = new bool[n];
        To = new int[n];
        Match = new WordMatch[n];
        Array.Fill(To, -1);
        Array.Fill(Match, WordMatch.None);
        for (int i = 0; i < n; i++) candidates[i] = Candidates(sentence[i]);
        for (int pass = 0; pass < 3; pass++)
        {
            for (int i = 0; i < n; i++) Choose(i, pass);
        }
        for (int i = 0; i < n; i++) Place(i);
    }

    /// <summary>For each word of the sentence the citation's, −1 for none.</summary>
    public int[] To { get; }

    /// <summary>For each word of the sentence how it is borne out.</summary>
    public WordMatch[] Match { get; }

    /// <summary>Steps between words of the citation.</summary>
    public TreeDistance Distance { get; }

    /// <summary>Whether a word is borne out: the same, a rewording, more general, told from the other end, or weaker.</summary>
    public bool IsBorneOut(int word) => Match[word] <= WordMatch.Weaker;

    /// <summary>All words of the citation that may bear a word out, with how.</summary>
    public IReadOnlyList<(int Word, WordMatch Match)> CandidatesOf(int word) => candidates[word];

    private List<(int, WordMatch)> Candidates(SupportWord word)
    {
        List<(int, WordMatch)> found = [];
        if (word.Upos == Upos.Punct || word.Date >= 0) return found;
        if (word.Kind == WordKind.Function && word.Upos is not (Upos.Pron or Upos.Det or Upos.Adp or Upos.Part)) return found;
        foreach (var other in cited.Words)
        {
            if (other.Upos == Upos.Punct || other.Date >= 0 && word.Date < 0) continue;
            if ((word.Number >= 0) != (other.Number >= 0) && word.Number >= 0) continue;
            var match = Compare(word, other);
            if (match != WordMatch.None) found.Add((other.Index, match));
        }
        return found;
    }

    private WordMatch Compare(SupportWord word, SupportWord other)
    {
        if (SameLetters(word.Form, other.Form)) return WordMatch.Same;
        if (word.Kind == WordKind.Function || other.Kind == WordKind.Function)
        {
            return word.Kind == other.Kind && word.Lemma == other.Lemma ? WordMatch.Same : word.Kind == WordKind.Content && other.Upos is Upos.Adp or Upos.Sconj or Upos.Part or Upos.Aux && other.Keys.Count > 0 ? vocabulary.Match(word, other) : WordMatch.None;
        }
        if (word.Kind == WordKind.Name && other.Kind == WordKind.Name)
        {
            if (word.Known >= 0 && other.Known >= 0 && SameEntity(sentence.Names[word.Known], cited.Names[other.Known])) return WordMatch.Same;
            if (word.Lemma == other.Lemma) return WordMatch.Same;
        }
        if (word.Number >= 0 || other.Number >= 0) return WordMatch.None;
        // What these verbs say is said by what they stand with.
        if (word.Lemma != other.Lemma && (IsEmpty(word) || IsEmpty(other))) return WordMatch.None;
        // 'Held that it was void' is not 'held a meeting'.
        if (word.IsVerb && other.IsVerb && word.Lemma != other.Lemma && IsSaying(sentence, word) && (other.Words & ClauseWords.Speech) == 0 && !HasClause(cited, other)) return WordMatch.None;
        if (word.IsVerb && other.Upos == Upos.Propn && other.Index > 0) return WordMatch.None;
        // The tagger may take a verb for a noun.
        if (word.Lemma == other.Lemma && word.Phrase is null && other.Phrase is null) return WordMatch.Derived;
        return vocabulary.Match(word, other);
    }

    private static bool IsEmpty(SupportWord word) => word.Phrase is null && word.Upos is Upos.Verb or Upos.Aux && word.Lemma is "have" or "be" or "do";

    private static bool IsSaying(SupportText text, SupportWord word) => (word.Words & ClauseWords.Speech) != 0 && HasClause(text, word);

    private static bool HasClause(SupportText text, SupportWord word)
    {
        foreach (int c in word.Children)
        {
            if (text[c].Relation is Relation.Ccomp or Relation.Xcomp) return true;
        }
        return false;
    }

    private static bool SameLetters(string one, string other)
    {
        if (one.Length != other.Length) return false;
        for (int i = 0; i < one.Length; i++)
        {
            if (Folding.Fold(one[i]) != Folding.Fold(other[i])) return false;
        }
        return true;
    }

    // A state's name, its adjective and the word for its people name one state; a capital or a city is not the state.
    public static bool SameEntity(KnownName one, KnownName other)
    {
        for (GazetteerEntry? a = one.Entry; a is not null; a = a.Next)
        {
            for (GazetteerEntry? b = other.Entry; b is not null; b = b.Next)
            {
                if (a.Kind == b.Kind && a.Name == b.Name && a.State == b.State) return true;
                if (a.State is not null && a.State == b.State && IsOfState(a) && IsOfState(b)) return true;
            }
        }
        return false;
    }

    private static bool IsOfState(GazetteerEntry entry) =>
        entry.Kind == NameKind.State || entry.Form is GazetteerForm.Adjective or GazetteerForm.Demonym;

    private void Choose(int index, int pass)
    {
        if (candidates[index].Count == 0) return;
        if (pass > 0 && candidates[index].Count == 1) return;
        double best = double.MinValue;
        foreach (var (other, match) in candidates[index])
        {
            double score = Worth[(int)match] * 2 + Context(index, other, pass);
            if (sentence[index].Upos == cited[other].Upos) score += 0.1;
            if (sentence[index].Relation == cited[other].Relation) score += 0.1;
            if (sentence[index].Quotation >= 0 && cited[other].Quotation >= 0) score += 0.1;
            score -= 0.001 * Math.Abs(index - other);
            if (score <= best) continue;
            (best, To[index], Match[index]) = (score, other, match);
        }
    }

    // A verb that no word bears out, and that claims nothing of weight by itself, stands for the verb that has the same
    // parties and circumstances about it in the citation, if nothing else of the sentence stands for that one.
    private void Place(int index)
    {
        var verb = sentence[index];
        if (!verb.IsVerb || Match[index] != WordMatch.None || verb.Quotation >= 0 || (verb.Words & ~ClauseWords.Framing) != 0 || vocabulary.IsWeighty(verb)) return;
        List<int> about = [];
        bool party = false;
        foreach (int c in verb.Children)
        {
            var child = sentence[c];
            if (child.Kind == WordKind.Function || child.PhraseHead == index) continue;
            if (child.Number >= 0 || child.Date >= 0 || child.Quotation >= 0) continue;
            if (child.Relation is Relation.Conj or Relation.Parataxis or Relation.Advcl) continue;
            if (To[c] < 0 || Match[c] > WordMatch.Weaker)
            {
                if (child.Upos == Upos.Adv && child.Words != ClauseWords.None) continue;
                return;
            }
            about.Add(To[c]);
            party |= child.Relation is not (Relation.Obl or Relation.Advmod or Relation.OblTmod or Relation.OblUnmarked);
        }
        // A place or time alone does not make it the same.
        if (about.Count == 0 || !party) return;
        int best = -1, most = 0;
        foreach (var other in cited.Words)
        {
            if (!other.IsVerb && other.Head >= 0 || other.Kind is not WordKind.Content || Array.IndexOf(To, other.Index) >= 0) continue;
            int near = about.Count(a => Distance[a, other.Index] <= NearPlace);
            if (near > most) (best, most) = (other.Index, near);
        }
        if (best < 0 || most * 2 < about.Count) return;
        // 'Received the list' has not the place of 'requested the list'.
        if ((cited[best].Words & (ClauseWords.Opening | ClauseWords.Undoing | ClauseWords.Denying)) != 0) displaced[index] = true;
        else (To[index], Match[index]) = (best, WordMatch.Place);
    }

    /// <summary>Whether a word that nothing bears out has the place of one that leaves open or undoes what is about it.</summary>
    public bool IsDisplaced(int word) => displaced[word];

    // How near the words that bear out the neighbours stand to this one.
    private double Context(int index, int other, int pass)
    {
        double sum = 0;
        foreach (int near in Neighbours(index))
        {
            double closest = 0;
            foreach (var (o, match) in candidates[near])
            {
                if (pass > 0 && o != To[near] || o == other || match >= WordMatch.Opposite) continue;
                double closeness = 1.0 / Distance[o, other];
                if (closeness > closest) closest = closeness;
            }
            sum += closest;
        }
        return 0.6 * sum;
    }

    private IEnumerable<int> Neighbours(int index)
    {
        var word = sentence[index];
        foreach (int c in word.Children)
        {
            if (sentence[c].Kind != WordKind.Function) yield return c;
        }
        if (word.Head < 0) yield break;
        var head = sentence[word.Head];
        yield return word.Head;
        foreach (int c in head.Children)
        {
            if (c != index && sentence[c].Kind != WordKind.Function) yield return c;
        }
    }
}
