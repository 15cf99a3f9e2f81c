using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>
/// Finds runs of words that may be names, by capitals and tags and the small words that join them, and cuts a run into
/// the names in it: state, office, person.
/// </summary>
internal sealed class NameRuns(MarkedText text, Gazetteer gazetteer)
{
    private readonly List<NameSpan> spans = [];
    private readonly HashSet<int> named = [];
    private Sentence sentence = null!;
    private int s;

    /// <summary>All runs of the document in order.</summary>
    public List<NameSpan> Find()
    {
        Learn();
        for (s = 0; s < text.Sentences.Count; s++)
        {
            sentence = text.Sentences[s];
            int from = 0;
            while (from < sentence.Count)
            {
                if (!Starts(from))
                {
                    from++;
                    continue;
                }
                int end = RunEnd(from);
                Cut(from, end);
                from = end;
            }
        }
        return spans;
    }

    // What is a proper noun within a sentence is one at its head too, whatever the tagger says there.
    private void Learn()
    {
        for (s = 0; s < text.Sentences.Count; s++)
        {
            sentence = text.Sentences[s];
            for (int t = 1; t < sentence.Count && !text.Caseless(s); t++)
            {
                if (sentence[t].Upos == Upos.Propn && Capital(t) && !Opens(t)) named.Add(string.GetHashCode(sentence.Form(t)));
            }
        }
    }

    private NameClass Class(int token) => text.Class(s, token);

    private bool Is(int token, NameClass any) => (Class(token) & any) != 0;

    private bool IsForm(int token, string form) => sentence.Form(token).Equals(form, StringComparison.OrdinalIgnoreCase);

    private bool Capital(int token)
    {
        ReadOnlySpan<char> form = sentence.Form(token);
        return form.Length > 0 && char.IsUpper(form[0]);
    }

    private bool Glued(int token) => token > 0 && sentence[token - 1].End == sentence[token].Start;

    // The first word of the sentence, of a quotation in it, or behind a colon: it has a capital anyway.
    private bool Opens(int token)
    {
        for (int i = token - 1; i >= 0; i--)
        {
            ReadOnlySpan<char> form = sentence.Form(i);
            if (form.Length == 0) continue;
            if (char.IsLetterOrDigit(form[0])) return false;
            if (form[0] is '—' or '–' or ':' or '"' or '“' or '«' or '„' or '‘' or '`') return true;
        }
        return true;
    }

    private bool Calendar(int token)
    {
        if (!Is(token, NameClass.Calendar)) return false;
        if (!Is(token, NameClass.CalendarDoubtful)) return true;
        bool named = token > 0 && Capital(token - 1) && Is(token - 1, NameClass.Given | NameClass.Honorifics);
        return !named;
    }

    private bool Starts(int token)
    {
        if (!Capital(token)) return StartsParticle(token);
        if (Calendar(token)) return false;
        ReadOnlySpan<char> form = sentence.Form(token);
        Upos upos = sentence[token].Upos;
        if (Is(token, NameClass.Never) && (upos != Upos.Propn || Opens(token) || form.Length < 3)) return Match(token, out _, out int past) && past > token + 1;
        if (form.Length == 1 && !(token + 1 < sentence.Count && Capital(token + 1))) return false;
        bool known = Match(token, out GazetteerEntry? entry, out int end) && (!entry!.Ambiguous || end > token + 1);
        if (token > 1 && sentence.Form(token - 1) is "-" && Glued(token)) return false;
        if (text.Caseless(s)) return (known && entry!.Form != GazetteerForm.Surname) || OpensPerson(token);
        if (upos is Upos.Propn or Upos.X || known) return true;
        if (upos == Upos.Noun && !Is(token, NameClass.Never) && named.Contains(string.GetHashCode(form))) return true;
        if (!Opens(token)) return upos is Upos.Noun or Upos.Adj or Upos.Verb or Upos.Num or Upos.Intj;
        // A capital that opens a sentence counts where the next word bears one too, and the word itself is of those in names.
        return token + 1 < sentence.Count && Capital(token + 1) && !Calendar(token + 1) && !Is(token + 1, NameClass.Never)
            && sentence[token + 1].Upos == Upos.Propn && upos is Upos.Noun or Upos.Adj
            && Is(token, NameClass.Titles | NameClass.Heads | NameClass.Places | NameClass.PlaceOpeners | NameClass.Given | NameClass.Honorifics | NameClass.Persons);
    }

    // In a heading: a given name, and nothing but proper nouns behind it.
    private bool OpensPerson(int token) => sentence[token].Upos == Upos.Propn
        && ((Is(token, NameClass.Given) && !Is(token, NameClass.Persons | NameClass.Heads)) || Is(token, NameClass.Honorifics)) && token + 1 < sentence.Count && sentence[token + 1].Upos == Upos.Propn && Capital(token + 1) && !Is(token + 1, NameClass.NoActor | NameClass.Heads);

    // al-Hadid, von Arnim: the small word opens the name.
    private bool StartsParticle(int token)
    {
        if (!Is(token, NameClass.Particles) || text.Caseless(s) || sentence[token].Upos != Upos.Propn) return false;
        int next = token + 1;
        if (next < sentence.Count && IsForm(next, "-") && Glued(next)) next++;
        return next < sentence.Count && Capital(next) && sentence[next].Upos == Upos.Propn;
    }

    private int RunEnd(int from)
    {
        int end = from + 1;
        if (Match(from, out _, out int matched)) end = Math.Max(end, matched);
        if (text.Caseless(s))
        {
            if (OpensPerson(from))
            {
                while (end < sentence.Count && end - from < 6 && sentence[end].Upos == Upos.Propn && Capital(end)) end++;
            }
            return end;
        }
        NameClass seen = NameClass.None;
        for (int i = from; i < end; i++) seen |= Class(i);
        while (end < sentence.Count)
        {
            int next = Extend(from, end, seen);
            if (next == end) break;
            for (int i = end; i < next; i++) seen |= Class(i);
            end = next;
            // A state's full name may have begun within the run.
            if (Match(end - 1, out _, out matched) && matched > end) end = matched;
        }
        return end;
    }

    // One past the words that join the run [from, end), or end where nothing does.
    private int Extend(int from, int end, NameClass seen)
    {
        if (IsInside(end)) return end + 1;
        // A word that the tokenizer has cut within a name.
        if (Glued(end) && char.IsLetter(sentence.Text[sentence[end].Start])) return end + 1;
        ReadOnlySpan<char> form = sentence.Form(end);
        int next = end + 1;
        if (next >= sentence.Count) return end;
        if (form is "-" or "‐" or "‑")
        {
            if (!Glued(end) || !Glued(next)) return end;
            return Capital(next) || sentence[next].Upos == Upos.Propn ? next + 1 : end;
        }
        if (form is "'" or "’" && Glued(end) && Glued(next) && Capital(next)) return next + 1;
        if (form is "&" && IsInside(next)) return next + 1;
        if (form is "," && Is(next, NameClass.Suffixes | NameClass.Firms) && Capital(next)) return next + 1;
        if (form is "'s" or "’s" or "'" or "’" or "'S" or "’S" && Is(end - 1, NameClass.Possessives) && IsInside(next)) return next + 1;
        if (Is(end, NameClass.Particles) && !Capital(end) && (seen & NameClass.Heads) == 0)
        {
            int name = next;
            while (name < sentence.Count && (Is(name, NameClass.Particles) || IsForm(name, "-")) && !Capital(name)) name++;
            if (name < sentence.Count && name - end < 4 && Capital(name) && sentence[name].Upos is Upos.Propn or Upos.X) return name + 1;
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
            if (IsForm(name, "the")) name++;
            if (name >= sentence.Count || !IsInside(name)) return end;
            if (form is "to" && sentence[name].Upos != Upos.Verb) return end;
            if (OnlyTitles(from, end)) return OpensOffice(name) ? name + 1 : end;
            // 'President X of Y' is X; Y stands by itself.
            return (seen & (NameClass.Heads | NameClass.Places | NameClass.NoActor | NameClass.PlaceOpeners)) == 0 ? end : name + 1;
        }
        if (form is "and" && end + 1 < sentence.Count && IsInside(end + 1) && HasPreposition(from, end))
        {
            if (Is(end + 1, NameClass.Titles | NameClass.Given | NameClass.Honorifics | NameClass.Heads)) return end;
            if (Match(end + 1, out GazetteerEntry? entry, out _) && !entry!.Ambiguous) return end;
            return end + 2;
        }
        return end;
    }

    // 'Cotton Growers and Spinners Association': a plural and what leads to the noun of an organisation.
    private bool LeadsToHead(int from, int end)
    {
        if (end - from < 2 || sentence[end - 1].Xpos is not ("NNPS" or "NNS") || Is(from, NameClass.Given)) return false;
        for (int i = end + 1; i < sentence.Count && i <= end + 3 && IsInside(i); i++)
        {
            if (Is(i, NameClass.Heads) && i > end + 1) return true;
        }
        return false;
    }

    private bool OnlyTitles(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (!Is(i, NameClass.Titles | NameClass.TitleOpeners) && !IsForm(i, "-")) return false;
        }
        return true;
    }

    // Minister of Defence, Secretary of State.
    private bool OpensOffice(int token) => Is(token, NameClass.TitleOpeners | NameClass.Bodies);

    private bool HasPreposition(int from, int end)
    {
        if (!Is(from, NameClass.Heads)) return false;
        for (int i = from; i < end; i++)
        {
            if (sentence[i].Upos == Upos.Adp) return true;
        }
        return false;
    }

    private bool IsInside(int token)
    {
        if (!Capital(token) || Calendar(token)) return false;
        if (Is(token, NameClass.Never)) return sentence[token].Upos == Upos.Propn && sentence[token].End - sentence[token].Start > 1 && !Is(token, NameClass.NoActor);
        return sentence[token].Upos is Upos.Propn or Upos.Noun or Upos.Adj or Upos.Verb or Upos.X or Upos.Num or Upos.Adv or Upos.Intj;
    }

    // Token index of the gazetteer's longest match from a token on; only whole words.
    private bool Match(int token, out GazetteerEntry? entry, out int end)
    {
        end = token;
        if (!gazetteer.TryMatch(sentence.Text, sentence[token].Start, out entry, out int stop) || stop > sentence.End) return false;
        while (end < sentence.Count && sentence[end].End <= stop) end++;
        return end > token && sentence[end - 1].End == stop;
    }

    private void Cut(int from, int end)
    {
        if (end - from > 1 && Match(from, out GazetteerEntry? whole, out int stop))
        {
            if (stop == end)
            {
                if (whole!.Form != GazetteerForm.Leader) { Add(from, from, end, whole); return; }
            }
            else if (whole!.Kind == NameKind.State && CutState(from, stop, end, whole)) return;
        }
        int title = LastTitle(from, end);
        // 'ZNA Ruiz said': initials of an office before the name of who holds it.
        if (title < 0 && end - from is 2 or 3 && IsInitials(from) && !AnyHead(from + 1, end) && !IsInitials(from + 1))
        {
            Add(from, from, from + 1, null);
            Add(from + 1, from + 1, end, null);
            return;
        }
        if (title < 0)
        {
            Add(from, from, end, null);
            return;
        }
        int first = title;
        while (first > from && Is(first - 1, NameClass.Titles | NameClass.TitleOpeners | NameClass.Honorifics | NameClass.Persons) || (first > from && IsOfficeJoint(from, first - 1))) first--;
        if (first > from) Add(from, from, end: first, null);
        Add(first, title + 1, end, null);
    }

    // Kenya Revenue Authority is one name; Kenya Foreign Minister X are two; Kenyan X is one.
    private bool CutState(int from, int stop, int end, GazetteerEntry entry)
    {
        bool head = false;
        for (int i = stop; i < end; i++) head |= Is(i, NameClass.Heads | NameClass.Places | NameClass.NoActor);
        int title = LastTitle(stop, end);
        if (title >= 0)
        {
            if (entry.Form is not (GazetteerForm.Adjective or GazetteerForm.Demonym)) Add(from, from, stop, entry);
            Cut(stop, end);
            return true;
        }
        if (head || entry.Ambiguous) return false;
        if (entry.Form is GazetteerForm.Adjective or GazetteerForm.Demonym)
        {
            Cut(stop, end);
            return true;
        }
        if (!IsForm(stop, "-")) return false;
        Add(from, from, stop, entry);
        return true;
    }

    private bool IsInitials(int token)
    {
        ReadOnlySpan<char> form = sentence.Form(token);
        return form.Length is > 2 and < 7 && form.IndexOfAnyExceptInRange('A', 'Z') < 0;
    }

    private bool AnyHead(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (!Capital(i) || Is(i, NameClass.Heads | NameClass.Places | NameClass.NoActor)) return true;
        }
        return false;
    }

    private bool IsOfficeJoint(int from, int token) =>
        IsForm(token, "-") || ((IsForm(token, "of") || IsForm(token, "for") || IsForm(token, "and")) && token > from && Is(token - 1, NameClass.Titles | NameClass.TitleOpeners));

    // The last word of the office in the run, with a person's name behind it; −1 where there is none.
    private int LastTitle(int from, int end)
    {
        for (int i = end - 2; i >= from; i--)
        {
            bool office = Is(i, NameClass.Titles | NameClass.Honorifics) || (Is(i, NameClass.Persons) && Is(i + 1, NameClass.Given));
            bool ofOffice = !office && Is(i, NameClass.TitleOpeners | NameClass.Bodies) && i - 2 >= from && IsForm(i - 1, "of") && Is(i - 2, NameClass.Titles);
            if (!office && !ofOffice) continue;
            if (sentence[i + 1].Upos == Upos.Adp || IsForm(i + 1, "-") || IsForm(i + 1, "'s") || IsForm(i + 1, "’s")) return -1;
            for (int k = i + 1; k < end; k++)
            {
                if (Is(k, NameClass.Heads | NameClass.NoActor) && !Is(k, NameClass.Given)) return -1;
            }
            bool offices = true;
            for (int k = i + 1; k < end; k++) offices &= Is(k, NameClass.Titles | NameClass.TitleOpeners | NameClass.Persons) && !Is(k, NameClass.Given);
            if (offices) continue;
            return Is(i + 1, NameClass.Places) && i + 2 == end ? -1 : i;
        }
        return -1;
    }

    private void Add(int first, int core, int end, GazetteerEntry? entry)
    {
        if (core >= end) return;
        if (entry is null && Match(core, out GazetteerEntry? found, out int stop) && stop == end) entry = found;
        if (entry is { Form: GazetteerForm.Adjective or GazetteerForm.Demonym }) return;
        // A leader's surname alone may be anybody's.
        if (entry is { Form: GazetteerForm.Surname }) entry = null;
        bool bare = core == first && entry is null && IsBare(core, end);
        // A single adjective with a capital names a following, not a somebody ('Protestant', 'Democratic').
        if (end - core == 1 && core == first && entry is null && sentence[core].Upos == Upos.Adj && !Is(core, NameClass.Given)) return;
        string? state = entry?.State;
        for (int i = core; state is null && i < end; i++)
        {
            if (Capital(i) && Match(i, out GazetteerEntry? part, out int past) && past <= end && part!.Kind == NameKind.State && !part.Ambiguous) state = part.State;
        }
        int last = end - 1;
        int head = last;
        for (int i = core; i <= last; i++)
        {
            int above = sentence[i].Head;
            if (above >= core && above <= last) continue;
            head = i;
            break;
        }
        var span = new NameSpan
        {
            Sentence = s, First = first, Core = core, Last = last, Head = head, Entry = entry, State = state, Bare = bare,
            Text = Folded(sentence.Text.AsSpan(sentence[core].Start, sentence[last].End - sentence[core].Start)),
        };
        if (spans.Count > 0 && spans[^1] is { } before && before.Sentence == s && before.Last == first - 2 && sentence.Form(first - 1) is "(" or "[") span.ShortOf = before;
        spans.Add(span);
    }

    // Only words of office, of people or of bodies: 'the President', 'Foreign Minister', 'the Court'.
    private bool IsBare(int from, int end)
    {
        bool single = end - from == 1;
        bool heads = false;
        for (int i = from; i < end; i++) heads |= Is(i, NameClass.Heads) && !Is(i, NameClass.Titles);
        // 'Permanent Secretary of Information', 'Deputy Ministers'
        if (!heads && sentence[end - 1].Xpos == "NNPS" && Is(end - 1, NameClass.Titles) && sentence[end - 1].Lemma.Length < sentence.Form(end - 1).Length) return true;
        for (int i = from; i + 1 < end; i++)
        {
            if (!heads && Is(i, NameClass.Titles) && IsForm(i + 1, "of")) return true;
        }
        for (int i = from; i < end; i++)
        {
            NameClass known = NameClass.Titles | NameClass.TitleOpeners | NameClass.Persons | NameClass.Groups | NameClass.Honorifics;
            if (single) known |= NameClass.Heads | NameClass.Places | NameClass.NoActor;
            if (Is(i, NameClass.Given) && !Is(i, NameClass.Titles | NameClass.Persons)) return false;
            if (!Is(i, known) && sentence[i].Upos is not (Upos.Adp or Upos.Cconj or Upos.Punct)) return false;
        }
        return true;
    }

    private static string Folded(ReadOnlySpan<char> raw)
    {
        if (raw.IndexOfAny('\n', '\r', '\t') < 0 && raw.IndexOf("  ") < 0) return raw.ToString();
        return string.Join(' ', raw.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
