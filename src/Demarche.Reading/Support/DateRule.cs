using Demarche.Reading.Dates;

namespace Demarche.Reading.Support;

/// <summary>Each date of the sentence is given by the citation, no less sharply, and of the same thing.</summary>
internal static class DateRule
{
    public static void Check(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var date in sentence.Dates)
        {
            if (sentence[date.First].Quotation >= 0) continue;
            List<DatedWords> matches = [.. cited.Dates.Where(d => IsBorneOut(sentence, date, cited, d))];
            if (matches.Count > 0)
            {
                CheckOwner(comparison, date, matches);
                continue;
            }
            if (SameWords(comparison, date) || IsCounted(comparison, date) || IsOfPublication(comparison, date)) continue;
            string said = sentence.Between(date.First, date.Last);
            string message = cited.Dates.Count == 0 ? $"the source gives no date for '{said}'" : $"'{said}', where the source has '{cited.Between(cited.Dates[0].First, cited.Dates[0].Last)}'";
            comparison.Fail(Doubt.DateMissing, date.First, date.Last, message);
        }
    }

    private static bool IsBorneOut(SupportText sentence, DatedWords date, SupportText cited, DatedWords source)
    {
        if (date.Value is not { } said || source.Value is not { } given) return false;
        var (part, sourcePart) = (MonthPart(sentence, date), MonthPart(cited, source));
        if (part >= 0 && sourcePart >= 0 && part != sourcePart) return false;
        if (said.Earliest is { } saidFrom && given.Earliest is { } givenFrom && saidFrom.Year == givenFrom.Year + 1 && IsComing(cited, source) && NextYear(given) is { } next) given = next;
        if (part >= 0 && sourcePart < 0)
        {
            if (given.Earliest is not { } earliest || given.Latest is not { } latest) return false;
            // 'Mid-2011' is June 2011.
            if (IsYear(said) && said.Covers(given) && earliest.Month == latest.Month) return (earliest.Month - 1) / 4 == part || earliest.Month is > 1 and < 12 && ((earliest.Month - 2) / 4 == part || earliest.Month / 4 == part);
            if (Part(earliest) != part || Part(latest) != part || earliest.Month != latest.Month) return false;
        }
        if (said == given) return true;
        // 'Since July' of what the source dates 'since … in July'; 'in force on 1 January' of 'since 1 January'.
        if (said.Kind == EdtfKind.Interval && said.End is null && given.Kind != EdtfKind.Interval && said.Start is { } since && since.Covers(given)) return cited.Text.Contains("ince ", StringComparison.Ordinal);
        if (said.Kind != EdtfKind.Interval && given.Kind == EdtfKind.Interval && given.End is null && given.Start is { } began && said.Covers(began)) return true;
        if (said.Kind == EdtfKind.Interval && given.Kind == EdtfKind.Interval && said.Start is { } s1 && given.Start is { } g1 && said.End is { } s2 && given.End is { } g2)
        {
            return s1.Covers(g1) && s2.Covers(g2);
        }
        if (said.Earliest is not { } from || said.Latest is not { } to || given.Earliest is not { } first || given.Latest is not { } last)
        {
            // An open interval: both open at the same end, and the closed end no sharper.
            return said.IsOpen && given.IsOpen && said.Start is { } s && given.Start is { } g && s.Covers(g)
                || said.IsOpen && given.IsOpen && said.Start is null && given.Start is null && said.End is { } e && given.End is { } h && e.Covers(h);
        }
        // 'From X to Y' stands for both of its ends and no day between them.
        if (said.Kind != given.Kind && given.Kind == EdtfKind.Interval) return given.Start is { } a && said.Covers(a) && given.End is null || said.Covers(given);
        return from.CompareTo(first) <= 0 && to.CompareTo(last) >= 0 && (said.Kind == given.Kind || said.Kind != EdtfKind.Interval || said.IsOpen == given.IsOpen);
    }

    // 'Goes on trial in August': told of what is to come, a month without its year may be the next one.
    private static bool IsComing(SupportText text, DatedWords date)
    {
        for (int w = date.First; w <= date.Last; w++)
        {
            if (text[w].Form.Length == 4 && text[w].Form.All(char.IsAsciiDigit)) return false;
        }
        int verb = text.ClauseOf(date.First);
        return text[verb].Xpos is "VBP" or "VBZ" or "VB";
    }

    private static Edtf? NextYear(Edtf date) =>
        date.Kind == EdtfKind.Date && date.Earliest is { } day && date.ToString() is { Length: >= 4 } written && Edtf.TryParse($"{day.Year + 1:0000}{written[4..]}", out var next) ? next : null;

    private static bool IsYear(Edtf date) => date.Earliest is { Month: 1, DayOfMonth: 1 } first && date.Latest is { Month: 12, DayOfMonth: 31 } last && first.Year == last.Year;

    private static int Part(Day day) => day.DayOfMonth <= 10 ? 0 : day.DayOfMonth <= 20 ? 1 : 2;

    // 0 early, 1 mid, 2 late in the month or year, −1 not told.
    private static int MonthPart(SupportText text, DatedWords date)
    {
        for (int w = Math.Max(0, date.First - 2); w <= date.Last; w++)
        {
            string form = text[w].Form.ToLowerInvariant();
            if (form.StartsWith("early", StringComparison.Ordinal) || form is "beginning" or "start") return 0;
            if (form.StartsWith("mid", StringComparison.Ordinal) || form == "middle") return 1;
            if (form.StartsWith("late", StringComparison.Ordinal) && form is "late" or "late-" || form == "end" && w + 1 <= date.Last && text[w + 1].Form == "of") return 2;
        }
        return -1;
    }

    // 'A day after X hanged' of a day that is told.
    private static bool IsCounted(Comparison comparison, DatedWords date)
    {
        var cited = comparison.Cited;
        if (date.Value?.Earliest is not { } said || date.Value != Edtf.Parse(said.ToString())) return false;
        foreach (var word in cited.Words)
        {
            if (word.Lemma is not ("after" or "before" or "later" or "earlier" or "ago" or "late" or "early") || word.Index < 2 || !Units.TryGetValue(cited[word.Index - 1].Lemma, out int days)) continue;
            int count = cited[word.Index - 2].Number >= 0 ? (int)Math.Min(cited.Quantities[cited[word.Index - 2].Number].Value, 1000) : cited[word.Index - 2].Lemma is "a" or "an" or "the" ? 1 : 0;
            foreach (var given in cited.Dates)
            {
                if (count > 0 && given.Value?.Earliest is { } day && Math.Abs(Number(said) - Number(day)) == count * days) return true;
            }
        }
        return false;
    }

    private static readonly Dictionary<string, int> Units = new(StringComparer.Ordinal) { ["day"] = 1, ["night"] = 1, ["week"] = 7 };

    private static int Number(Day day) => new DateOnly((int)Math.Clamp(day.Year, 1, 9999), day.Month, day.DayOfMonth).DayNumber;

    // The month or year in which it was published, where the source gives no date.
    private static bool IsOfPublication(Comparison comparison, DatedWords date) =>
        comparison.Cited.Dates.Count == 0 && comparison.Published is { } day && date.Value is { } said && said != day && said.Covers(day);

    private static bool SameWords(Comparison comparison, DatedWords date)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        string said = sentence.Between(date.First, date.Last);
        if (date.Value is not null && cited.Dates.Any(d => d.Value is not null)) return false;
        return cited.Text.Contains(said, StringComparison.OrdinalIgnoreCase);
    }

    // Two dates exchanged: another of the citation's stands nearer to what the sentence dates.
    private static void CheckOwner(Comparison comparison, DatedWords date, List<DatedWords> matches)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        int head = Anchor(sentence, date);
        while (head >= 0 && comparison.To(head) < 0) head = sentence[head].Head;
        if (head < 0) return;
        int owner = comparison.To(head);
        int mine = matches.Min(m => Steps(comparison, m, owner));
        if (mine >= TreeDistance.Apart) return;
        foreach (var rival in cited.Dates)
        {
            if (matches.Contains(rival) || rival.Value is null || date.Value is { } said && rival.Value is { } value && said.Overlaps(value)) continue;
            if (Steps(comparison, rival, owner) >= mine) continue;
            comparison.Fail(Doubt.DateElsewhere, date.First, date.Last, $"'{sentence.Between(date.First, date.Last)}' dates something else in the source, which has '{cited.Between(rival.First, rival.Last)}' here");
            return;
        }
    }

    private static int Steps(Comparison comparison, DatedWords date, int owner)
    {
        int least = TreeDistance.Apart;
        for (int w = date.First; w <= date.Last; w++) least = Math.Min(least, comparison.Distance[w, owner]);
        return least;
    }

    private static int Anchor(SupportText text, DatedWords date)
    {
        for (int w = date.First; w <= date.Last; w++)
        {
            if (text[w].Head < date.First || text[w].Head > date.Last) return text[w].Head;
        }
        return -1;
    }
}
