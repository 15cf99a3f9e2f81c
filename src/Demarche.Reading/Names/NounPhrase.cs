using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>A noun phrase as told: its words from the first modifier to the noun, with an 'of' phrase behind it; no article, no relative clause.</summary>
/// <param name="First">First word, articles left out.</param>
/// <param name="Last">Last word, inclusive.</param>
/// <param name="Definite">Told as known: 'the', 'this', 'these'.</param>
/// <param name="Count">How many, where told exactly.</param>
internal readonly record struct NounPhrase(int First, int Last, bool Definite, int? Count)
{
    /// <summary>So many words may stand before a noun in its phrase.</summary>
    public const int ModifiersAtMost = 8;

    /// <summary>The phrase that a noun heads.</summary>
    public static NounPhrase Of(MarkedText text, int sentenceIndex, int head)
    {
        Sentence sentence = text.Sentences[sentenceIndex];
        int first = head;
        foreach (int child in sentence.Children(head))
        {
            if (child < head && IsModifier(sentence[child].Relation)) first = Math.Min(first, sentence.Leftmost(child));
        }
        // Modifiers stand right before the noun: a dash or a comma ends the phrase.
        for (int i = head - 1; i >= first; i--)
        {
            if (sentence[i].Upos != Upos.Punct || (sentence.Form(i) is "-" or "‐" or "'" or "’")) continue;
            first = i + 1;
            break;
        }
        bool definite = false;
        while (first < head)
        {
            ReadOnlySpan<char> form = sentence.Form(first);
            bool the = Equal(form, "the") || Equal(form, "this") || Equal(form, "that") || Equal(form, "these") || Equal(form, "those");
            bool a = Equal(form, "a") || Equal(form, "an");
            if (!the && !a && sentence[first].Upos is not (Upos.Punct or Upos.Cconj or Upos.Adp) && sentence[first].Relation != Relation.Case) break;
            // 'a dozen workers' without its article would be no English.
            if (a && text.Is(sentenceIndex, first + 1, NameClass.Quantities)) break;
            definite |= the;
            first++;
        }
        first = WithApproximators(text, sentenceIndex, first);
        int last = head;
        int of = head + 1;
        // 'Convicted the lawyer of fraud': the verb asks for its 'of', wherever the tree hangs it.
        bool ofVerb = sentence[head].Relation == Relation.Obj && sentence[head].Head is >= 0 and var verb && verb < head && text.Is(sentenceIndex, verb, NameClass.OfVerbs);
        if (!ofVerb && of + 1 < sentence.Count && Equal(sentence.Form(of), "of"))
        {
            int noun = sentence[of].Head;
            if (noun > of && sentence[noun].Head == head && sentence[noun].Upos is Upos.Noun or Upos.Propn or Upos.Pron) last = Of(text, sentenceIndex, noun).Last;
            while (noun > of && last == noun && noun + 1 < sentence.Count && sentence[noun + 1].Head == noun && sentence[noun + 1].Relation == Relation.Flat) last = ++noun;
        }
        return new NounPhrase(first, last, definite, CountOf(text, sentenceIndex, head, first));
    }

    /// <summary>The phrase with the number that counts out of it: 'two of the party's leaders'.</summary>
    public static NounPhrase OfCounted(MarkedText text, int sentenceIndex, int number, NounPhrase phrase)
    {
        int first = WithApproximators(text, sentenceIndex, number);
        int? count = text.Sentences[sentenceIndex][number].Upos == Upos.Num && first == number ? Counting.ReadBack(text.Sentences[sentenceIndex], number, out first) : null;
        return new NounPhrase(first, phrase.Last, false, count);
    }

    // 'more than', 'at least': they belong to the number, wherever the tree puts them.
    private static int WithApproximators(MarkedText text, int sentenceIndex, int first)
    {
        Sentence sentence = text.Sentences[sentenceIndex];
        int start = first;
        while (first > 0 && start - first < 3 && (sentence[start].Upos == Upos.Num || first < start) && text.Is(sentenceIndex, first - 1, NameClass.Approximators)) first--;
        return first < start && first > 0 && sentence.Form(first - 1) is "at" or "At" ? first - 1 : first;
    }

    /// <summary>Its words as they stand in the text, blanks folded.</summary>
    public string Words(Sentence sentence)
    {
        string raw = sentence.Text[sentence[First].Start..sentence[Last].End];
        return raw.AsSpan().IndexOfAny('\n', '\r') < 0 ? raw : string.Join(' ', raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsModifier(Relation relation) => relation is Relation.Det or Relation.DetPredet or Relation.Nummod or Relation.Amod
        or Relation.Compound or Relation.NmodPoss or Relation.NmodDesc or Relation.Goeswith;

    private static int? CountOf(MarkedText text, int sentenceIndex, int head, int from)
    {
        Sentence sentence = text.Sentences[sentenceIndex];
        int number = sentence[head].Upos == Upos.Num ? head : sentence.Child(head, Relation.Nummod);
        // 'Killed six, including two children': the number of the phrase itself.
        for (int i = number + 1; number >= 0 && number < from && i < head; i++)
        {
            if (sentence[i].Head == head && sentence[i].Relation == Relation.Nummod) number = i;
        }
        if (number < 0 || number > head) return null;
        int? count = Counting.ReadBack(sentence, number, out int first);
        // 'more than 600', 'at least two', 'some 40', 'hundreds': no exact count.
        for (int i = Math.Max(0, first - 3); i < number; i++)
        {
            if (text.Is(sentenceIndex, i, NameClass.Approximators) && (i >= sentence.Leftmost(number) || i == first - 1)) return null;
        }
        return count;
    }

    private static bool Equal(ReadOnlySpan<char> form, string word) => form.Equals(word, StringComparison.OrdinalIgnoreCase);
}
