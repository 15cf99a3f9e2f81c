using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>
/// Finds laws, decrees, bills and treaties: capitalised titles with the noun of an instrument ('Public Order Act 1986',
/// 'Law on Assemblies'), instruments told by what they are about ('the law on foreign agents', 'the NGO bill') or by
/// number ('decree No. 14'), and, behind these, 'the law' for the one told of.
/// </summary>
public static class LawFinder
{
    private const int LongestTopic = 12;

    /// <summary>The laws of a document.</summary>
    /// <param name="mentions">What the document speaks of; gives the sentences and their word classes.</param>
    /// <returns>Annotations of type <see cref="AnnotationType.Law"/> in order; the value is the title or description as told, without article; of 'the law' that of the law told before.</returns>
    public static IReadOnlyList<Annotation> Find(MentionTable mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        MarkedText text = mentions.Text;
        var found = new List<Annotation>();
        var told = new ToldLaws();
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            Sentence sentence = text.Sentences[s];
            int past = 0;
            for (int t = 0; t < sentence.Count; t++)
            {
                if (t < past || !text.Is(s, t, NameClass.Laws | NameClass.Treaties) || sentence[t].Upos is not (Upos.Noun or Upos.Propn)) continue;
                if (LaterNoun(text, s, t)) continue;
                string noun = Noun(sentence, t);
                (int first, int last) = Title(text, s, t, past) ?? Described(text, s, t, past);
                if (first > last)
                {
                    if (!IsDefinite(sentence, t) || told.Of(noun) is not { } before) continue;
                    found.Add(Make(sentence, t, t, before, MentionForm.Nominal));
                    continue;
                }
                string name = Folded(sentence, first, last);
                told.Add(noun, name);
                found.Add(Make(sentence, first, last, name, MentionForm.Name));
                past = last + 1;
            }
        }
        return found;
    }

    // In 'Public Order Act' the instrument is the last of its nouns.
    private static bool LaterNoun(MarkedText text, int s, int t)
    {
        Sentence sentence = text.Sentences[s];
        for (int i = t + 1; Capital(sentence, t) && i < sentence.Count && Capital(sentence, i) && InTitle(text, s, i); i++)
        {
            if (text.Is(s, i, NameClass.Laws | NameClass.Treaties)) return true;
        }
        return false;
    }

    private static Annotation Make(Sentence sentence, int first, int last, string name, MentionForm form) =>
        new(AnnotationType.Law, sentence[first].Start, sentence[last].End) { Value = name, Mention = form };

    private static string Noun(Sentence sentence, int t)
    {
        string lemma = sentence[t].Lemma.ToLowerInvariant();
        return lemma is "bill" or "act" or "legislation" ? "law" : lemma;
    }

    // A title in capitals: from the first capital left of the noun to the end of its topic.
    private static (int First, int Last)? Title(MarkedText text, int s, int t, int past)
    {
        Sentence sentence = text.Sentences[s];
        if (!Capital(sentence, t) || text.Caseless(s)) return null;
        int first = t;
        while (first > past && InTitle(text, s, first - 1)) first--;
        while (first < t && (sentence[first].Upos is Upos.Det or Upos.Punct or Upos.Adp or Upos.Cconj || text.Is(s, first, NameClass.Never))) first++;
        // '1997 Constitution'
        if (first > past && IsYear(sentence, first - 1)) first--;
        int last = Topic(text, s, t, capitals: true);
        if (first == last && text.Is(s, t, NameClass.Treaties)) return null;
        if (first == last && sentence[t].Lemma.ToLowerInvariant() is not ("constitution" or "charter")) return null;
        return (first, last);
    }

    private static bool InTitle(MarkedText text, int s, int t)
    {
        Sentence sentence = text.Sentences[s];
        if (sentence.Form(t) is "-" && t > 0 && sentence[t - 1].End == sentence[t].Start) return true;
        if (sentence.Form(t) is "and" or "of" or "&" && t > 0) return Capital(sentence, t - 1) && !text.Is(s, t - 1, NameClass.Laws | NameClass.Calendar);
        return Capital(sentence, t) && !text.Is(s, t, NameClass.Calendar) && sentence[t].Upos is not (Upos.Pron or Upos.Verb or Upos.Aux or Upos.Adv);
    }

    // The law on foreign agents; the media bill; decree No. 14; the criminal code.
    private static (int First, int Last) Described(MarkedText text, int s, int t, int past)
    {
        Sentence sentence = text.Sentences[s];
        if (sentence[t].Upos != Upos.Noun || !text.Is(s, t, NameClass.Statutes)) return (0, -1);
        bool code = sentence[t].Lemma is "code" or "constitution";
        int first = t;
        while (first > past)
        {
            int left = first - 1;
            bool joined = sentence[left].Relation is Relation.Compound && sentence[left].Head <= t && sentence[left].Upos is Upos.Noun or Upos.Propn;
            bool hyphen = sentence.Form(left) is "-" && left > 0 && sentence[left - 1].End == sentence[left].Start;
            bool kind = code && sentence[left].Relation is Relation.Amod && sentence[left].Head == t;
            bool prefix = first < t && sentence.Form(first) is "-";
            if (!joined && !hyphen && !kind && !prefix) break;
            first--;
        }
        int last = Topic(text, s, t, capitals: false);
        if (first == t && last == t && sentence[t].Lemma != "constitution") return (0, -1);
        return (first, last);
    }

    // What the instrument is about, and its number and year.
    private static int Topic(MarkedText text, int s, int t, bool capitals)
    {
        Sentence sentence = text.Sentences[s];
        int last = t;
        if (t + 2 < sentence.Count && sentence.Form(t + 1) is "on" or "against" or "for" or "of" or "to" or "concerning" or "regarding")
        {
            int from = t + 2;
            if (sentence.Form(from) is "the" && from + 1 < sentence.Count) from++;
            if (Capital(sentence, from) && capitals)
            {
                last = from;
                while (last + 1 < sentence.Count && (InTitle(text, s, last + 1) || Joins(sentence, last + 1))) last++;
                while (sentence[last].Upos is Upos.Adp or Upos.Cconj or Upos.Punct or Upos.Det) last--;
            }
            else if (sentence.Form(t + 1) is "on" or "against" or "concerning" or "regarding")
            {
                int noun = sentence[t + 1].Head;
                if (noun > t + 1 && sentence[noun].Upos == Upos.Verb && sentence.Child(noun, Relation.AuxPass) >= 0) noun = sentence.Child(noun, Relation.NsubjPass);
                if (noun > t + 1 && (sentence[noun].Head == t || sentence[sentence[noun].Head].Head == t) && sentence[noun].Upos is not (Upos.Verb or Upos.Num) && noun - t <= LongestTopic && !text.Is(s, noun, NameClass.Calendar)) last = NounPhrase.Of(text, s, noun).Last;
            }
        }
        return Numbered(sentence, last);
    }

    private static bool Joins(Sentence sentence, int t) =>
        t + 1 < sentence.Count && sentence.Form(t) is "of" or "and" or "the" or "on" or "in" or "to" or "for" && (Capital(sentence, t + 1) || sentence.Form(t + 1) is "the");

    // 'Act 1986', 'Law No. 14', 'decree 89/2012', 'Act of 1986'
    private static int Numbered(Sentence sentence, int last)
    {
        int next = last + 1;
        if (next < sentence.Count && IsYear(sentence, next)) return next;
        if (next + 1 < sentence.Count && sentence.Form(next) is "of" && IsYear(sentence, next + 1) && Capital(sentence, last)) return next + 1;
        if (next < sentence.Count && sentence.Form(next) is "No." or "No" or "no." or "number" or "Number" or "nr." or "Nr.") next++;
        int from = next;
        while (next < sentence.Count && char.IsAsciiDigit(sentence.Text[sentence[next].Start]) && (next == from || sentence[next].Start == sentence[next - 1].End)
            || (next > from && next + 1 < sentence.Count && sentence.Form(next) is "/" or "-" && sentence[next].Start == sentence[next - 1].End && sentence[next + 1].Start == sentence[next].End)) next++;
        if (next == from) return last;
        bool marked = from > last + 1 || sentence.Text.AsSpan(sentence[from].Start, sentence[next - 1].End - sentence[from].Start).IndexOfAny('/', '-') > 0;
        return marked ? next - 1 : last;
    }

    private static bool IsYear(Sentence sentence, int t)
    {
        ReadOnlySpan<char> form = sentence.Form(t);
        return form.Length == 4 && form[0] is '1' or '2' && int.TryParse(form, out int year) && year is > 1700 and < 2100;
    }

    private static bool IsDefinite(Sentence sentence, int t)
    {
        int article = sentence.Child(t, Relation.Det);
        return sentence[t].Upos == Upos.Noun && article >= 0 && sentence.Form(article) is "the" or "The" or "this" or "This" && article == t - 1;
    }

    private static bool Capital(Sentence sentence, int t) => char.IsUpper(sentence.Text[sentence[t].Start]);

    private static string Folded(Sentence sentence, int first, int last)
    {
        string raw = sentence.Text[sentence[first].Start..sentence[last].End];
        return raw.AsSpan().IndexOfAny('\n', '\r') < 0 ? raw : string.Join(' ', raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
