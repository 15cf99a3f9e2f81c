using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>
/// A name, number or date stands behind the same words as in the citation: 'the case against X' is borne out where X
/// follows 'the case against', not where another does. Told by the order of the words: it holds where a tree goes astray.
/// </summary>
internal static class SlotRule
{
    // Words between the element and the content word that leads to it: articles, prepositions, auxiliaries.
    private const int MostBetween = 4;

    private readonly record struct Slot(int Lead, string Preposition, int First, int Last);

    public static void Check(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        List<Slot> names = Names(cited), said = Names(sentence);
        foreach (var slot in said)
        {
            CheckSlot(comparison, slot, names, Doubt.NameElsewhere, other => IsSameName(comparison, slot, other));
        }
        List<Slot> numbers = [.. cited.Quantities.Where(q => !q.IsOrdinal && !q.IsVague).Select(q => Of(cited, q.First, q.Last))];
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.IsOrdinal || sentence[quantity.First].Quotation >= 0) continue;
            List<Slot> alike = [.. numbers.Where(n => cited.Quantities.Exists(q => q.First == n.First && q.Unit == quantity.Unit))];
            bool Same(Slot other) => quantity.IsBorneOutBy(cited.Quantities.Find(q => q.First == other.First)!);
            CheckSlot(comparison, Of(sentence, quantity.First, quantity.Last), alike, Doubt.NumberElsewhere, Same);
            CheckSlot(comparison, Before(sentence, quantity.First, quantity.Last), [.. alike.Select(a => Before(cited, a.First, a.Last))], Doubt.NumberElsewhere, Same);
        }
        List<Slot> dates = [.. cited.Dates.Where(d => d.Value is not null).Select(d => Of(cited, d.First, d.Last))];
        foreach (var date in sentence.Dates)
        {
            if (date.Value is not { } value || sentence[date.First].Quotation >= 0) continue;
            CheckSlot(comparison, Of(sentence, date.First, date.Last), dates, Doubt.DateElsewhere, other => cited.Dates.Find(d => d.First == other.First)!.Value is { } given && given.Overlaps(value));
        }
    }

    private static void CheckSlot(Comparison comparison, Slot slot, List<Slot> given, Doubt doubt, Func<Slot, bool> same)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        if (slot.Lead < 0 || slot.Preposition.Length == 0) return;
        Slot? other = null;
        bool stands = false;
        foreach (var place in given)
        {
            bool alike = same(place);
            stands |= alike;
            if (place.Lead < 0 || place.Preposition != slot.Preposition || !IsSameLead(comparison, slot.Lead, place.Lead)) continue;
            if (alike) return;
            other ??= place;
        }
        if (other is not { } found || !stands) return;
        foreach (var place in given)
        {
            if (same(place) && IsJoined(cited, found, place)) return;
        }
        comparison.Fail(doubt, slot.First, slot.Last, $"the source has '{cited.Between(found.First, found.Last)}' with '{sentence[slot.Lead].Form}', not '{sentence.Between(slot.First, slot.Last)}'");
    }

    private static bool IsSameLead(Comparison comparison, int lead, int cited) =>
        comparison.Sentence[lead].Lemma == comparison.Cited[cited].Lemma && comparison.Sentence[lead].Upos == comparison.Cited[cited].Upos;

    // Told together: of one noun phrase, or with nothing but names and little words between them.
    private static bool IsJoined(SupportText text, Slot one, Slot other)
    {
        var (before, after) = one.First < other.First ? (one, other) : (other, one);
        if (text[before.First].Sentence != text[after.First].Sentence) return false;
        for (int w = before.Last + 1; w < after.First; w++)
        {
            if (text[w].IsVerb || text[w].Upos is Upos.Adp && text[w].Lemma != "of") return false;
        }
        return true;
    }

    private static bool IsSameName(Comparison comparison, Slot said, Slot given)
    {
        for (int w = said.First; w <= said.Last; w++)
        {
            if (comparison.Sentence[w].Kind != WordKind.Name) continue;
            for (int c = given.First; c <= given.Last; c++)
            {
                if (comparison.Alignment.CandidatesOf(w).Any(m => m.Word == c)) return true;
            }
        }
        return false;
    }

    private static List<Slot> Names(SupportText text)
    {
        List<Slot> found = [];
        for (int w = 0; w < text.Words.Count; w++)
        {
            if (text[w].Kind != WordKind.Name || text[w].Quotation >= 0) continue;
            int last = w;
            while (last + 1 < text.Words.Count && text[last + 1].Kind == WordKind.Name && text[last + 1].Sentence == text[w].Sentence) last++;
            found.Add(Of(text, w, last));
            w = last;
        }
        return found;
    }

    // What a number is for or of: '6 million for the licence'.
    private static Slot Before(SupportText text, int first, int last)
    {
        int at = last + 1;
        if (at >= text.Words.Count || text[at].Upos != Upos.Adp || text[at].Sentence != text[first].Sentence) return new(-1, "", first, last);
        for (int lead = at + 1; lead < text.Words.Count && lead <= at + MostBetween && text[lead].Sentence == text[first].Sentence; lead++)
        {
            if (text[lead].Kind == WordKind.Content && text[lead].Upos == Upos.Noun) return new(lead, text[at].Lemma, first, last);
        }
        return new(-1, "", first, last);
    }

    private static Slot Of(SupportText text, int first, int last)
    {
        int at = first - 1;
        // Titles and descriptions before the name belong to it.
        while (at >= 0 && text[at].Sentence == text[first].Sentence && (text[at].Upos is Upos.Det || text[first].Kind == WordKind.Name && text[at].Upos is Upos.Noun or Upos.Adj || text[at].Group == text[first].Group && text[at].Kind is WordKind.Content or WordKind.Name)) at--;
        if (at < 0 || text[at].Sentence != text[first].Sentence || text[at].Upos is not (Upos.Adp or Upos.Part) || text[at].Lemma is "'s" or "’s" or "'" or "’") return new(-1, "", first, last);
        string preposition = text[at].Lemma;
        for (int lead = at - 1; lead >= 0 && lead >= at - MostBetween && text[lead].Sentence == text[first].Sentence; lead--)
        {
            if (text[lead].Kind == WordKind.Content) return new(lead, preposition, first, last);
            if (text[lead].Upos is not (Upos.Det or Upos.Pron)) break;
        }
        return new(-1, "", first, last);
    }
}
