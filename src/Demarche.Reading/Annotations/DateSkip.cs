using Demarche.Reading.Dates;

namespace Demarche.Reading.Annotations;

/// <summary>Says of places asked in order whether they lie in one of the dates.</summary>
internal struct DateSkip
{
    private readonly IReadOnlyList<DateMention> dates;
    private int next;

    internal DateSkip(IReadOnlyList<DateMention> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        this.dates = dates;
    }

    internal bool Holds(int place)
    {
        // The dates of the passages before come first.
        if (next == 0) next = FirstEndingBehind(place);
        while (next < dates.Count && dates[next].End <= place) next++;
        return next < dates.Count && dates[next].Start <= place;
    }

    private readonly int FirstEndingBehind(int place)
    {
        int low = 0, high = dates.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (dates[middle].End <= place) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
