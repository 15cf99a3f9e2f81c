using Demarche.Reading.Dates;

namespace Demarche.Reading.Annotations;

/// <summary>Finds all that a passage measures: dates, durations, money, numbers, provisions.</summary>
public static class Measures
{
    /// <summary>Finds them in a range of the text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">First UTF-16 code unit of the passage.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="published">When the document was published, or null.</param>
    /// <param name="dates">Receives the dates in order.</param>
    /// <param name="annotations">Receives one annotation for each of them, the dates among them.</param>
    public static void Find(string text, int start, int end, Edtf? published, List<DateMention> dates, List<Annotation> annotations)
    {
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(annotations);
        int first = dates.Count;
        DateFinder.Find(text, start, end, published, dates);
        for (int i = first; i < dates.Count; i++)
        {
            annotations.Add(new(AnnotationType.Date, dates[i].Start, dates[i].End) { Value = dates[i].Value?.ToString() });
        }
    }
}
