using System.Runtime.InteropServices;

using Demarche.Reading.Dates;

namespace Demarche.Reading.Annotations;

/// <summary>Finds all that a passage measures: dates, durations, money, numbers, provisions.</summary>
public static class Measures
{
    /// <summary>Finds them in a range of the text. What lies in another (the number of an amount, an article or a date) is given once, as the greater.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">First UTF-16 code unit of the passage.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="published">When the document was published, or null.</param>
    /// <param name="dates">Receives the dates in order.</param>
    /// <param name="annotations">Receives one annotation for each of them, the dates among them, in order of start.</param>
    public static void Find(string text, int start, int end, Edtf? published, List<DateMention> dates, List<Annotation> annotations)
    {
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(annotations);
        int first = dates.Count, from = annotations.Count;
        List<TextToken> scanned = new((end - start) / 5 + 1);
        TextScanner.Scan(text, start, end, scanned);
        var tokens = CollectionsMarshal.AsSpan(scanned);
        var span = text.AsSpan(0, end);
        DateFinder.Find(span, tokens, published, dates);

        List<ProvisionMention> provisions = [];
        ProvisionFinder.Find(span, tokens, provisions);
        foreach (var p in provisions) annotations.Add(new(AnnotationType.Provision, p.Start, p.End) { Value = p.Value });
        for (int i = first; i < dates.Count; i++) Add(AnnotationType.Date, dates[i].Start, dates[i].End, dates[i].Value?.ToString());
        List<MoneyMention> money = [];
        MoneyFinder.Find(span, tokens, money);
        foreach (var m in money) Add(AnnotationType.Money, m.Start, m.End, m.Value);
        List<DurationMention> durations = [];
        DurationFinder.Find(span, tokens, dates, durations);
        foreach (var d in durations) Add(AnnotationType.Duration, d.Start, d.End, d.Value);
        List<NumberMention> numbers = [];
        NumberFinder.Find(span, tokens, dates, numbers);
        foreach (var n in numbers) Add(AnnotationType.Number, n.Start, n.End, n.Kind == NumberKind.Plural ? null : NumberMention.Plain(n.Value));
        annotations.Sort(from, annotations.Count - from, Comparer<Annotation>.Create((a, b) => a.Start.CompareTo(b.Start)));

        void Add(AnnotationType type, int at, int stop, string? value)
        {
            // A passage has few of them.
            for (int i = from; i < annotations.Count; i++)
            {
                if (annotations[i].Start < stop && at < annotations[i].End) return;
            }
            annotations.Add(new(type, at, stop) { Value = value });
        }
    }
}
