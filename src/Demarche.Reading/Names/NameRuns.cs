using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>
/// Finds runs of words that may be names, by capitals and tags and the small words that join them.
/// </summary>
/// <param name="text">The document's sentences.</param>
/// <param name="gazetteer">Known names.</param>
internal sealed class NameRuns(MarkedText text, Gazetteer gazetteer)
{
    private readonly NameTokens words = new(text, gazetteer);
    private readonly HashSet<int> named = [];
    private Sentence sentence = null!;

    /// <summary>All names of the document in order.</summary>
    public List<NameSpan> Find()
    {
        Learn();
        List<NameSpan> spans = [];
        var cutter = new RunCutter(words, spans);
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            Go(s);
            int from = 0;
            while (from < sentence.Count)
            {
                if (!Starts(from))
                {
                    from++;
                    continue;
                }
                int end = RunEnd(from);
                cutter.Cut(from, end);
                from = end;
            }
        }
        return spans;
    }

    // What is a proper noun within a sentence is one at its head too, whatever the tagger says there.
    private void Learn()
    {
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            Go(s);
            for (int t = 1; t < sentence.Count && !words.Caseless; t++)
            {
                if (sentence[t].Upos == Upos.Propn && words.Capital(t) && !words.Opens(t)) named.Add(string.GetHashCode(sentence.Form(t)));
            }
        }
    }

    private void Go(int index)
    {
        words.Go(index);
        sentence = words.Sentence;
    }

    private bool Starts(int token)
    {
        if (!words.Capital(token)) return StartsParticle(token);
        if (words.Calendar(token)) return false;
        ReadOnlySpan<char> form = sentence.Form(token);
        Upos upos = sentence[token].Upos;
        if (words.Is(token, NameClass.Never) && (upos != Upos.Propn || words.Opens(token) || form.Length < 3)) return words.Match(token, out _, out int past) && past > token + 1;
        if (form.Length == 1 && !(token + 1 < sentence.Count && words.Capital(token + 1))) return false;
        bool known = words.Match(token, out GazetteerEntry? entry, out int end) && (!entry!.Ambiguous || end > token + 1);
        if (token > 1 && sentence.Form(token - 1) is "-" && words.Glued(token)) return false;
        if (words.Caseless) return (known && entry!.Form != GazetteerForm.Surname) || OpensPerson(token);
        if (upos is Upos.Propn or Upos.X || known) return true;
        if (upos == Upos.Noun && !words.Is(token, NameClass.Never) && named.Contains(string.GetHashCode(form))) return true;
        if (!words.Opens(token)) return upos is Upos.Noun or Upos.Adj or Upos.Verb or Upos.Num or Upos.Intj;
        // A capital that opens a sentence counts where the next word bears one too, and the word itself is of those in names.
        return token + 1 < sentence.Count && words.Capital(token + 1) && !words.Calendar(token + 1) && !words.Is(token + 1, NameClass.Never)
            && sentence[token + 1].Upos == Upos.Propn && upos is Upos.Noun or Upos.Adj
            && words.Is(token, NameClass.Titles | NameClass.Heads | NameClass.Places | NameClass.PlaceOpeners | NameClass.Given | NameClass.Honorifics | NameClass.Persons);
    }

    // In a heading: a given name, and nothing but proper nouns behind it.
    private bool OpensPerson(int token) => sentence[token].Upos == Upos.Propn
        && ((words.Is(token, NameClass.Given) && !words.Is(token, NameClass.Persons | NameClass.Heads)) || words.Is(token, NameClass.Honorifics)) && token + 1 < sentence.Count && sentence[token + 1].Upos == Upos.Propn && words.Capital(token + 1) && !words.Is(token + 1, NameClass.NoActor | NameClass.Heads);

    // al-Hadid, von Arnim: the small word opens the name.
    private bool StartsParticle(int token)
    {
        if (!words.Is(token, NameClass.Particles) || words.Caseless || sentence[token].Upos != Upos.Propn) return false;
        int next = token + 1;
        if (next < sentence.Count && words.IsForm(next, "-") && words.Glued(next)) next++;
        return next < sentence.Count && words.Capital(next) && sentence[next].Upos == Upos.Propn;
    }

    private int RunEnd(int from)
    {
        int end = from + 1;
        if (words.Match(from, out _, out int matched)) end = Math.Max(end, matched);
        if (words.Caseless)
        {
            if (OpensPerson(from))
            {
                while (end < sentence.Count && end - from < 6 && sentence[end].Upos == Upos.Propn && words.Capital(end)) end++;
            }
            return end;
        }
        NameClass seen = NameClass.None;
        for (int i = from; i < end; i++) seen |= words.Class(i);
        while (end < sentence.Count)
        {
            int next = Extend(from, end, seen);
            if (next == end) break;
            for (int i = end; i < next; i++) seen |= words.Class(i);
            end = next;
            // A state's full name may have begun within the run.
            if (words.Match(end - 1, out _, out matched) && matched > end) end = matched;
        }
        return end;
    }

    // One past the words that join the run [from, end), or end where nothing does.
    private int Extend(int from, int end, NameClass seen)
    {
        if (IsInside(end)) return end + 1;
        // A word that the tokenizer has cut within a name.
        if (words.Glued(end) && char.IsLetter(sentence.Text[sentence[end].Start])) return end + 1;
        ReadOnlySpan<char> form = sentence.Form(end);
        int next = end + 1;
        if (next >= sentence.Count) return end;
        if (form is "-" or "‐" or "‑")
        {
            if (!words.Glued(end) || !words.Glued(next)) return end;
            return words.Capital(next) || sentence[next].Upos == Upos.Propn ? next + 1 : end;
        }
        if (form is "'" or "’" && words.Glued(end) && words.Glued(next) && words.Capital(next)) return next + 1;
        if (form is "&" && IsInside(next)) return next + 1;
        if (form is "," && words.Is(next, NameClass.Suffixes | NameClass.Firms) && words.Capital(next)) return next + 1;
        if (form is "'s" or "’s" or "'" or "’" or "'S" or "’S" && words.Is(end - 1, NameClass.Possessives) && IsInside(next)) return next + 1;
        if (words.Is(end, NameClass.Particles) && !words.Capital(end) && (seen & NameClass.Heads) == 0)
        {
            int name = next;
            while (name < sentence.Count && (words.Is(name, NameClass.Particles) || words.IsForm(name, "-")) && !words.Capital(name)) name++;
            if (name < sentence.Count && name - end < 4 && words.Capital(name) && sentence[name].Upos is Upos.Propn or Upos.X) return name + 1;
        }
        return ExtendByPreposition(from, end, seen);
    }

    // Ministry of …, Committee to Protect …, Council on …, of the …; 'and' within what such a word has opened.
    private int ExtendByPreposition(int from, int end, NameClass seen)
    {
        ReadOnlySpan<char> form = sentence.Form(end);
        if (form is "and" && end + 1 < sentence.Count && LeadsToHead(from, end)) return end + 2;
        if ((seen & (NameClass.Heads | NameClass.Places | NameClass.NoActor | NameClass.Titles | NameClass.PlaceOpeners)) == 0) return end;
        bool of = form is "of" or "for";
        if (of || ((seen & (NameClass.Heads | NameClass.NoActor)) != 0 && form is "on" or "against" or "to" or "without" or "in"))
        {
            if (form is "in" && (seen & NameClass.Treaties) == 0) return end;
            int name = end + 1;
            if (words.IsForm(name, "the")) name++;
            if (name >= sentence.Count || !IsInside(name)) return end;
            if (form is "to" && sentence[name].Upos != Upos.Verb) return end;
            if (OnlyTitles(from, end)) return OpensOffice(name) ? name + 1 : end;
            // 'President X of Y' is X; Y stands by itself.
            return (seen & (NameClass.Heads | NameClass.Places | NameClass.NoActor | NameClass.PlaceOpeners)) == 0 ? end : name + 1;
        }
        if (form is "and" && end + 1 < sentence.Count && IsInside(end + 1) && HasPreposition(from, end))
        {
            if (words.Is(end + 1, NameClass.Titles | NameClass.Given | NameClass.Honorifics | NameClass.Heads)) return end;
            if (words.Match(end + 1, out GazetteerEntry? entry, out _) && !entry!.Ambiguous) return end;
            return end + 2;
        }
        return end;
    }

    // 'Cotton Growers and Spinners Association': a plural and what leads to the noun of an organisation.
    private bool LeadsToHead(int from, int end)
    {
        if (end - from < 2 || sentence[end - 1].Xpos is not ("NNPS" or "NNS") || words.Is(from, NameClass.Given)) return false;
        for (int i = end + 1; i < sentence.Count && i <= end + 3 && IsInside(i); i++)
        {
            if (words.Is(i, NameClass.Heads) && i > end + 1) return true;
        }
        return false;
    }

    private bool OnlyTitles(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (!words.Is(i, NameClass.Titles | NameClass.TitleOpeners) && !words.IsForm(i, "-")) return false;
        }
        return true;
    }

    // Minister of Defence, Secretary of State.
    private bool OpensOffice(int token) => words.Is(token, NameClass.TitleOpeners | NameClass.Bodies);

    private bool HasPreposition(int from, int end)
    {
        if (!words.Is(from, NameClass.Heads)) return false;
        for (int i = from; i < end; i++)
        {
            if (sentence[i].Upos == Upos.Adp) return true;
        }
        return false;
    }

    private bool IsInside(int token)
    {
        if (!words.Capital(token) || words.Calendar(token)) return false;
        if (words.Is(token, NameClass.Never)) return sentence[token].Upos == Upos.Propn && sentence[token].End - sentence[token].Start > 1 && !words.Is(token, NameClass.NoActor);
        return sentence[token].Upos is Upos.Propn or Upos.Noun or Upos.Adj or Upos.Verb or Upos.X or Upos.Num or Upos.Adv or Upos.Intj;
    }
}
