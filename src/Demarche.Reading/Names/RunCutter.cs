using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>Cuts a run of words into the names in it: state, office, person.</summary>
/// <param name="words">The words of the sentence at hand.</param>
/// <param name="spans">Receives the names.</param>
internal sealed class RunCutter(NameTokens words, List<NameSpan> spans)
{
    private Sentence Sentence => words.Sentence;

    /// <summary>Cuts the run [from, end).</summary>
    public void Cut(int from, int end)
    {
        if (end - from > 1 && words.Match(from, out GazetteerEntry? whole, out int stop))
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
        while (first > from && words.Is(first - 1, NameClass.Titles | NameClass.TitleOpeners | NameClass.Honorifics | NameClass.Persons) || (first > from && IsOfficeJoint(from, first - 1))) first--;
        if (first > from) Add(from, from, end: first, null);
        Add(first, title + 1, end, null);
    }

    // Kenya Revenue Authority is one name; Kenya Foreign Minister X are two; Kenyan X is one.
    private bool CutState(int from, int stop, int end, GazetteerEntry entry)
    {
        bool head = false;
        for (int i = stop; i < end; i++) head |= words.Is(i, NameClass.Heads | NameClass.Places | NameClass.NoActor);
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
        if (!words.IsForm(stop, "-")) return false;
        Add(from, from, stop, entry);
        return true;
    }

    private bool IsInitials(int token)
    {
        ReadOnlySpan<char> form = Sentence.Form(token);
        return form.Length is > 2 and < 7 && form.IndexOfAnyExceptInRange('A', 'Z') < 0;
    }

    private bool AnyHead(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (!words.Capital(i) || words.Is(i, NameClass.Heads | NameClass.Places | NameClass.NoActor)) return true;
        }
        return false;
    }

    private bool IsOfficeJoint(int from, int token) =>
        words.IsForm(token, "-") || ((words.IsForm(token, "of") || words.IsForm(token, "for") || words.IsForm(token, "and")) && token > from && words.Is(token - 1, NameClass.Titles | NameClass.TitleOpeners));

    // The last word of the office in the run, with a person's name behind it; −1 where there is none.
    private int LastTitle(int from, int end)
    {
        for (int i = end - 2; i >= from; i--)
        {
            bool office = words.Is(i, NameClass.Titles | NameClass.Honorifics) || (words.Is(i, NameClass.Persons) && words.Is(i + 1, NameClass.Given));
            bool ofOffice = !office && words.Is(i, NameClass.TitleOpeners | NameClass.Bodies) && i - 2 >= from && words.IsForm(i - 1, "of") && words.Is(i - 2, NameClass.Titles);
            if (!office && !ofOffice) continue;
            if (Sentence[i + 1].Upos == Upos.Adp || words.IsForm(i + 1, "-") || words.IsForm(i + 1, "'s") || words.IsForm(i + 1, "’s")) return -1;
            for (int k = i + 1; k < end; k++)
            {
                if (words.Is(k, NameClass.Heads | NameClass.NoActor) && !words.Is(k, NameClass.Given)) return -1;
            }
            bool offices = true;
            for (int k = i + 1; k < end; k++) offices &= words.Is(k, NameClass.Titles | NameClass.TitleOpeners | NameClass.Persons) && !words.Is(k, NameClass.Given);
            if (offices) continue;
            return words.Is(i + 1, NameClass.Places) && i + 2 == end ? -1 : i;
        }
        return -1;
    }

    private void Add(int first, int core, int end, GazetteerEntry? entry)
    {
        if (core >= end) return;
        if (entry is null && words.Match(core, out GazetteerEntry? found, out int stop) && stop == end) entry = found;
        if (entry is { Form: GazetteerForm.Adjective or GazetteerForm.Demonym }) return;
        // A leader's surname alone may be anybody's.
        if (entry is { Form: GazetteerForm.Surname }) entry = null;
        bool bare = core == first && entry is null && IsBare(core, end);
        // A single adjective with a capital names a following, not a somebody ('Protestant', 'Democratic').
        if (end - core == 1 && core == first && entry is null && Sentence[core].Upos == Upos.Adj && !words.Is(core, NameClass.Given)) return;
        string? state = entry?.State;
        for (int i = core; state is null && i < end; i++)
        {
            if (words.Capital(i) && words.Match(i, out GazetteerEntry? part, out int past) && past <= end && part!.Kind == NameKind.State && !part.Ambiguous) state = part.State;
        }
        int last = end - 1;
        int head = last;
        for (int i = core; i <= last; i++)
        {
            int above = Sentence[i].Head;
            if (above >= core && above <= last) continue;
            head = i;
            break;
        }
        var span = new NameSpan
        {
            Sentence = words.Index, First = first, Core = core, Last = last, Head = head, Entry = entry, State = state, Bare = bare,
            Text = Folded(Sentence.Text.AsSpan(Sentence[core].Start, Sentence[last].End - Sentence[core].Start)),
        };
        if (spans.Count > 0 && spans[^1] is { } before && before.Sentence == words.Index && before.Last == first - 2 && Sentence.Form(first - 1) is "(" or "[") span.ShortOf = before;
        spans.Add(span);
    }

    // Only words of office, of people or of bodies: 'the President', 'Foreign Minister', 'the Court'.
    private bool IsBare(int from, int end)
    {
        bool single = end - from == 1;
        bool heads = false;
        for (int i = from; i < end; i++) heads |= words.Is(i, NameClass.Heads) && !words.Is(i, NameClass.Titles);
        // 'Permanent Secretary of Information', 'Deputy Ministers'
        if (!heads && Sentence[end - 1].Xpos == "NNPS" && words.Is(end - 1, NameClass.Titles) && Sentence[end - 1].Lemma.Length < Sentence.Form(end - 1).Length) return true;
        for (int i = from; i + 1 < end; i++)
        {
            if (!heads && words.Is(i, NameClass.Titles) && words.IsForm(i + 1, "of")) return true;
        }
        for (int i = from; i < end; i++)
        {
            NameClass known = NameClass.Titles | NameClass.TitleOpeners | NameClass.Persons | NameClass.Groups | NameClass.Honorifics;
            if (single) known |= NameClass.Heads | NameClass.Places | NameClass.NoActor;
            if (words.Is(i, NameClass.Given) && !words.Is(i, NameClass.Titles | NameClass.Persons)) return false;
            if (!words.Is(i, known) && Sentence[i].Upos is not (Upos.Adp or Upos.Cconj or Upos.Punct)) return false;
        }
        return true;
    }

    private static string Folded(ReadOnlySpan<char> raw)
    {
        if (raw.IndexOfAny('\n', '\r', '\t') < 0 && raw.IndexOf("  ") < 0) return raw.ToString();
        return string.Join(' ', raw.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
