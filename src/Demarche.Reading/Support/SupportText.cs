using Demarche.Reading.Dates;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>A date in a text under check.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last.</param>
/// <param name="Value">The date as resolved, or null.</param>
internal sealed record DatedWords(int First, int Last, Edtf? Value);

/// <summary>A name that the reference data know.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last.</param>
/// <param name="Entry">What it means.</param>
internal sealed record KnownName(int First, int Last, GazetteerEntry Entry);

/// <summary>A text under check (the sentence, or the words it cites): its words over all sentences, with dates, numbers, names and quotations marked.</summary>
internal sealed class SupportText
{
    private SupportText(string text, List<SupportWord> words) => (Text, Words) = (text, words);

    public string Text { get; }

    public List<SupportWord> Words { get; }

    public List<DatedWords> Dates { get; } = [];

    public List<Quantity> Quantities { get; private set; } = [];

    public List<KnownName> Names { get; } = [];

    public List<QuotedRange> Quotations { get; private set; } = [];

    public SupportWord this[int index] => Words[index];

    /// <summary>Marks up a text.</summary>
    public static SupportText Of(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<DateMention> dates, Vocabulary vocabulary, Gazetteer? gazetteer)
    {
        List<SupportWord> words = [];
        for (int s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            int from = words.Count;
            for (int i = 0; i < sentence.Count; i++)
            {
                ref readonly var token = ref sentence[i];
                string form = text[token.Start..token.End];
                words.Add(new()
                {
                    Index = from + i, Sentence = s, Start = token.Start, End = token.End, Form = form,
                    Lemma = token.Lemma.ToLowerInvariant(), Upos = token.Upos, Xpos = token.Xpos,
                    Relation = token.Relation, Head = token.Head < 0 ? -1 : from + token.Head,
                });
            }
            for (int i = from; i < words.Count; i++) MendOwner(words, i);
            for (int i = from; i < words.Count; i++) MendFinite(words, i);
            MendConjuncts(words, from, vocabulary);
            BreakCycles(words, from);
            for (int i = from; i < words.Count; i++)
            {
                if (words[i].Head >= 0) words[words[i].Head].Children.Add(i);
            }
        }
        SupportText made = new(text, words);
        made.MarkDates(dates);
        made.MendDates();
        made.MarkQuotations();
        if (gazetteer is not null) made.MarkNames(gazetteer);
        foreach (var word in words) Classify(word, IsVerbPlace(words, word.Index), vocabulary);
        new PhraseMarker(words, vocabulary).Mark();
        made.Quantities = QuantityReader.Read(words, vocabulary);
        made.MarkGroups();
        PronounReader.Mark(words, vocabulary);
        return made;
    }

    // 'A friend of Ana's was freed', taken for 'Ana was freed': who bears the mark of an owner hangs on what is owned.
    private static void MendOwner(List<SupportWord> words, int i)
    {
        var owner = words[i];
        if (i + 1 >= words.Count || words[i + 1].Xpos != "POS" || words[i + 1].Head != i || owner.Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.OblUnmarked)) return;
        int first = i;
        while (first > 0 && words[first - 1].Head == i && words[first - 1].Relation is Relation.Compound or Relation.Flat or Relation.Amod or Relation.Det) first--;
        if (first < 2 || words[first - 1].Lemma != "of" || words[first - 2].Upos is not (Upos.Noun or Upos.Propn) || words[first - 2].Sentence != owner.Sentence) return;
        for (int w = first - 2; w >= 0; w = words[w].Head)
        {
            if (w == i) return;
        }
        (owner.Head, owner.Relation) = (first - 2, Relation.Nmod);
    }

    // 'Security forces opened fire': a past tense between two nouns, taken for an adjective, is their verb.
    private static void MendFinite(List<SupportWord> words, int i)
    {
        var verb = words[i];
        bool perfect = i > 0 && words[i - 1].Lemma == "have";
        bool after = verb.Xpos == "VBN" && i > 0 && words[i - 1] is { Upos: Upos.Noun, Relation: not (Relation.Compound or Relation.NmodPoss) } && verb.Head == i + 1;
        if (verb.Xpos != "VBD" && !(verb.Xpos == "VBN" && (perfect || after)) || verb.Relation is not (Relation.Amod or Relation.Compound) || verb.Head < i) return;
        int before = i - 1;
        while (before >= 0 && words[before].Sentence == verb.Sentence && (words[before].Upos == Upos.Adv || words[before].Lemma == "have")) before--;
        if (before < 0 || words[before].Sentence != verb.Sentence || words[before].Upos is not (Upos.Noun or Upos.Propn)) return;
        var noun = words[verb.Head];
        var subject = words[before];
        while (subject.Head >= 0 && subject.Head < i && words[subject.Head].Upos is Upos.Noun or Upos.Propn && subject.Relation is Relation.Compound or Relation.Nmod or Relation.Flat) subject = words[subject.Head];
        // The clause hangs where what it is made of hung: above all of it, or the tree would close in a ring.
        int outer = subject.Head;
        for (int w = outer; w >= 0; w = words[w].Head)
        {
            if (w == subject.Index || w == noun.Index || w == i || perfect && w == i - 1) outer = words[w].Head;
        }
        verb.Relation = outer < 0 ? Relation.Root : words[outer].IsVerb ? outer < i ? Relation.Ccomp : Relation.Advcl : Relation.AclRelcl;
        verb.Head = outer;
        (subject.Head, subject.Relation) = (i, Relation.Nsubj);
        (noun.Head, noun.Relation) = (i, Relation.Obj);
        if (perfect) (words[i - 1].Head, words[i - 1].Relation) = (i, Relation.Aux);
    }

    // What was mended may hang below itself: the way up must end.
    private static void BreakCycles(List<SupportWord> words, int from)
    {
        for (int i = from; i < words.Count; i++)
        {
            int w = i;
            for (int steps = from; w >= 0 && steps <= words.Count; steps++) w = words[w].Head;
            if (w >= 0) (words[i].Head, words[i].Relation) = (-1, Relation.Root);
        }
    }

    // 'Found that it was arbitrary and called for his release': the second verb, without a subject of its own and of the
    // first one's tense, goes with the first, not with what the first introduces.
    private static void MendConjuncts(List<SupportWord> words, int from, Vocabulary vocabulary)
    {
        for (int i = from; i < words.Count; i++)
        {
            var verb = words[i];
            if (verb.Relation != Relation.Conj || !verb.IsVerb || verb.Xpos is not ("VBD" or "VBZ" or "VBP") || (vocabulary.Of(verb.Lemma) & (ClauseWords.Speech | ClauseWords.Opening)) == 0) continue;
            var first = words[verb.Head];
            while (first.Relation is not (Relation.Ccomp or Relation.Xcomp) && first.Head >= 0 && !first.IsVerb) first = words[first.Head];
            if (first.Relation is not (Relation.Ccomp or Relation.Xcomp) || first.Head < 0 || !words[first.Head].IsVerb) continue;
            if (words.Exists(w => w.Head == i && w.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Aux or Relation.AuxPass or Relation.Expl)) continue;
            verb.Head = first.Head;
        }
    }

    /// <summary>The text from the first to the last word.</summary>
    public string Between(int first, int last) => Text[Words[first].Start..Words[last].End];

    /// <summary>Whether a word stands under another, or is it.</summary>
    public bool IsUnder(int word, int above)
    {
        for (int w = word; w >= 0; w = Words[w].Head)
        {
            if (w == above) return true;
        }
        return false;
    }

    /// <summary>The preposition of a word, its lemma, or the empty string.</summary>
    public string Preposition(int word)
    {
        foreach (int c in Words[word].Children)
        {
            if (Words[c].Relation == Relation.Case && Words[c].Lemma is not "'s" and not "’s" and not "'") return Words[c].Lemma;
        }
        return "";
    }

    /// <summary>The preposition or subordinator of a word, its lemma, or the empty string.</summary>
    public string MarkOf(int word)
    {
        foreach (int c in Words[word].Children)
        {
            if (Words[c].Relation is Relation.Case or Relation.Mark && Words[c].Upos is Upos.Adp or Upos.Sconj or Upos.Part or Upos.Verb && Words[c].Lemma is not ("'s" or "’s" or "'" or "’")) return Words[c].Lemma;
        }
        return "";
    }

    /// <summary>What a pronoun stands for; another word itself.</summary>
    public int Meant(int word) => Words[word].Antecedent >= 0 ? Words[word].Antecedent : word;

    /// <summary>The first word that stands under a word, or the word itself.</summary>
    public int FirstUnder(int above)
    {
        int first = above;
        foreach (int c in Words[above].Children) first = Math.Min(first, FirstUnder(c));
        return first;
    }

    /// <summary>The last word that stands under a word, or the word itself.</summary>
    public int LastUnder(int above)
    {
        int last = above;
        foreach (int c in Words[above].Children) last = Math.Max(last, LastUnder(c));
        return last;
    }

    /// <summary>The verb, or the head of the sentence, that a word belongs to; itself if it is one.</summary>
    public int ClauseOf(int word)
    {
        int w = word;
        while (Words[w].Head >= 0 && !Words[w].IsVerb) w = Words[w].Head;
        return w;
    }

    private void MarkDates(IReadOnlyList<DateMention> dates)
    {
        int w = 0;
        foreach (var date in dates)
        {
            while (w < Words.Count && Words[w].End <= date.Start) w++;
            int first = w;
            while (w < Words.Count && Words[w].Start < date.End)
            {
                Words[w].Date = Dates.Count;
                w++;
            }
            if (w > first) Dates.Add(new(first, w - 1, date.Value));
        }
    }

    // 'On 14 October Ana Ruiz was arrested', with the name hung on the month: the name is the subject, the date tells when.
    private void MendDates()
    {
        foreach (var month in Words)
        {
            if (month.Date < 0 || month.Relation is not (Relation.Nsubj or Relation.NsubjPass) || month.Head < 0) continue;
            int name = month.Children.FindIndex(c => c > month.Index && Words[c].Date < 0 && Words[c].Relation is Relation.Flat or Relation.Appos);
            if (name < 0) continue;
            var subject = Words[month.Children[name]];
            foreach (int c in month.Children.FindAll(c => c > month.Index && Words[c].Date < 0))
            {
                month.Children.Remove(c);
                Words[c].Head = subject.Index;
                if (c != subject.Index) subject.Children.Add(c);
            }
            (subject.Head, subject.Relation) = (month.Head, month.Relation);
            month.Relation = Relation.Obl;
            Words[month.Head].Children.Add(subject.Index);
        }
    }

    private void MarkQuotations()
    {
        Quotations = Support.Quotations.Find(Text);
        for (int q = 0; q < Quotations.Count; q++)
        {
            foreach (var word in Words)
            {
                if (word.Start >= Quotations[q].Start && word.End <= Quotations[q].End) word.Quotation = q;
            }
        }
    }

    private void MarkNames(Gazetteer gazetteer)
    {
        int past = 0;
        foreach (var word in Words)
        {
            if (word.Start < past || word.Form.Length == 0 || !char.IsLetter(word.Form[0])) continue;
            if (!char.IsUpper(word.Form[0]) || !gazetteer.TryMatch(Text, word.Start, out var entry, out int end)) continue;
            if (entry.Form == GazetteerForm.Surname && !IsInOffice(word.Index)) continue;
            int last = word.Index;
            while (last + 1 < Words.Count && Words[last + 1].Start < end) last++;
            for (int k = word.Index; k <= last; k++) Words[k].Known = Names.Count;
            Names.Add(new(word.Index, last, entry));
            past = end;
        }
    }

    // 'The X administration', 'President X'.
    private bool IsInOffice(int word) => word + 1 < Words.Count && Words[word + 1].Lemma is "administration" or "government" || word > 0 && Words[word - 1].Lemma is "president" or "minister" or "premier";

    // Behind 'to', or between a noun and an article ('the bank cut its rate').
    private static bool IsVerbPlace(List<SupportWord> words, int i) => i > 0 && (words[i - 1].Lemma == "to"
        || words[i].Upos == Upos.Noun && words[i - 1].Upos is Upos.Noun or Upos.Propn && i + 1 < words.Count && (words[i + 1].Upos == Upos.Det || words[i + 1].Xpos == "PRP$"));

    private static void Classify(SupportWord word, bool behindTo, Vocabulary vocabulary)
    {
        word.Words = vocabulary.Of(word.Lemma) | vocabulary.Of(word.Form.ToLowerInvariant());
        char part = word.Upos switch { Upos.Noun or Upos.Propn => 'n', Upos.Verb or Upos.Aux => 'v', Upos.Adj => 'a', Upos.Adv => 'r', _ => 'x' };
        word.Keys.Add($"{word.Lemma}.{part}");
        if (word.Date >= 0)
        {
            word.Kind = WordKind.Date;
            return;
        }
        if (word.Upos is Upos.Part or Upos.Punct) return;
        if (word.Upos == Upos.Propn || char.IsUpper(word.Form[0]) && word.Index > 0 && word.Upos is Upos.Noun or Upos.Adj && word.Known >= 0) word.Kind = WordKind.Name;
        else if (word.Known >= 0) word.Kind = WordKind.Name;
        else if (word.Upos is Upos.Noun or Upos.Verb or Upos.Adj or Upos.Adv or Upos.X) word.Kind = WordKind.Content;
        // 'Abolish' taken for a preposition.
        if (word.Upos is Upos.Adp or Upos.Sconj && word.Lemma.Length > 4 && vocabulary.Knows(word.Lemma + ".v") && word.Words == ClauseWords.None && !word.Lemma.EndsWith("ing", StringComparison.Ordinal) && !vocabulary.Knows(word.Lemma + ".r") && !vocabulary.Knows(word.Lemma + ".a"))
        {
            word.Kind = WordKind.Content;
            word.Keys.Add(word.Lemma + ".v");
        }
        if (word.Kind == WordKind.Function) return;
        // The tagger may take a participle for an adjective, a name's word for a name: try the word as what else it may be.
        foreach (string other in WordForms.Of(word))
        {
            foreach (char p in "nvar")
            {
                string key = $"{other}.{p}";
                if ((p != part || other != word.Lemma) && vocabulary.Knows(key) && (other != word.Lemma || word.Kind == WordKind.Name || p == 'v' && (behindTo || part == 'a') || !vocabulary.Knows(word.Keys[0]))) word.Keys.Add(key);
            }
        }
    }

    private void MarkGroups()
    {
        foreach (var word in Words)
        {
            int w = word.Index;
            while (Words[w].Head >= 0 && !(Words[w].Relation == Relation.Appos && MarkOf(w).Length > 0) && Words[w].Relation is Relation.Flat or Relation.FlatName or Relation.FlatForeign or Relation.Compound or Relation.Appos
                or Relation.Amod or Relation.Det or Relation.Nummod or Relation.NmodDesc or Relation.Fixed or Relation.Goeswith or Relation.NmodUnmarked or Relation.NmodNpmod)
            {
                w = Words[w].Head;
            }
            word.Group = w;
        }
    }
}
