using System.Runtime.InteropServices;

namespace Demarche.Reading.Dates;

/// <summary>
/// Finds the dates in English running text, as news, UN and NGO texts write them, and says what they mean counted from the
/// day of publication. One pass; no value is sharper than the words.
/// </summary>
/// <remarks>
/// <para>What they mean:</para>
/// <list type="bullet">
/// <item>A day or month without a year: the last on or before publication. It is the next one where the nearest cue of its
/// sentence points ahead ('will', 'scheduled', 'upcoming') and it is at most twice as far off as the last, or where no
/// cue points back and it is at most 14 days off (months: the next), or where it is at most a week off and the last a year ago. A weekday that fits only one year decides.</item>
/// <item>A weekday: the last on or before publication; with a cue that points ahead, the next on or after it.</item>
/// <item>'last week' is Monday to Sunday as an interval; so is 'two weeks ago'. 'A year ago' is that year, 'a month ago' that month.</item>
/// <item>'early', 'mid', 'late', 'the end of': <c>~</c> on months, years, decades and seasons; nothing on days.</item>
/// <item>'since X' and 'from X on' are <c>X/..</c>; 'from X to Y', 'between X and Y' are <c>X/Y</c>; days that follow each
/// other ('3 and 4 May') are an interval, other days a set.</item>
/// <item>'the 1990s' is <c>199X</c>, 'the 19th century' <c>18XX</c>, 'the first half of 2015' <c>2015-40</c>, seasons are 21–24.</item>
/// <item>'that day', 'the following year', 'two days later' are counted from the date told before; with none they are no date.</item>
/// <item>With publication unknown the year is <c>XXXX</c> and what needs the day is null. 'Recently', 'in recent years', 'in the past week' are no dates.</item>
/// </list>
/// </remarks>
public static class DateFinder
{
    /// <summary>Finds the dates in a range of a text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">First UTF-16 code unit of the range.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="published">Day, month or year of publication; null where not known. Other kinds of EDTF count as not known.</param>
    /// <returns>The dates in order; they do not overlap.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public static List<DateMention> Find(ReadOnlySpan<char> text, int start, int end, Edtf? published)
    {
        List<DateMention> mentions = [];
        Find(text, start, end, published, mentions);
        return mentions;
    }

    /// <summary>Finds the dates in a range of a text and adds them to those of the ranges before, from which 'that day' and the like are counted.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">First UTF-16 code unit of the range.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="published">Day, month or year of publication; null where not known.</param>
    /// <param name="mentions">The dates told before; those found are added.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public static void Find(ReadOnlySpan<char> text, int start, int end, Edtf? published, List<DateMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        List<TextToken> tokens = new((end - start) / 5 + 1);
        TextScanner.Scan(text, start, end, tokens);
        Find(text, CollectionsMarshal.AsSpan(tokens), published, mentions);
    }

    internal static void Find(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, Edtf? published, List<DateMention> mentions) =>
        new DateReader(text, tokens, new Publication(published), mentions).Run();
}
