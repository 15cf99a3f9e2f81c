namespace Demarche.Reading.Documents;

/// <summary>
/// Dates as pages print them on a line of their own ('Monday, 3 May 2010, 9:21 am', 'Published on May 3rd, 2010',
/// '2010-05-03'). Dates within sentences are not its matter.
/// </summary>
internal static class PageDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] FullMonths =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>What a line of date words says.</summary>
    /// <param name="IsDate">Whether the line holds a date with its year and nothing else.</param>
    /// <param name="Edtf">The day or month as EDTF; null where the line gives a range, more than one date, or an order of numbers that can be read two ways.</param>
    /// <param name="Labelled">Whether the line says that it is the day of publication.</param>
    public readonly record struct Line(bool IsDate, string? Edtf, bool Labelled);

    /// <summary>Whether the line is a date and nothing else.</summary>
    /// <param name="s">A line.</param>
    public static bool IsDateLine(ReadOnlySpan<char> s) => Read(s).IsDate;

    /// <summary>Whether a month's name with a year, or a date in numbers, stands anywhere in the line.</summary>
    /// <param name="s">A line.</param>
    public static bool Contains(ReadOnlySpan<char> s)
    {
        bool month = false, year = false;
        for (int at = 0; PhraseSet.NextWord(s, at, out int start, out int end); at = end)
        {
            var word = s[start..end];
            month |= MonthOf(word) > 0;
            year |= word.Length == 4 && IsNumber(word, out int n) && n is >= 1900 and < 2100;
        }
        return month && year;
    }

    /// <summary>Reads a line that is a date.</summary>
    /// <param name="s">A line.</param>
    public static Line Read(ReadOnlySpan<char> s)
    {
        if (s.Length is < 6 or > 90) return default;
        int day = 0, month = 0, year = 0, days = 0, months = 0, years = 0;
        bool labelled = false, afterIssue = false, numeric = false;
        Span<int> numbers = stackalloc int[3];
        int count = 0;
        for (int at = 0; PhraseSet.NextWord(s, at, out int start, out int end); at = end)
        {
            var word = s[start..end];
            bool clock = (end < s.Length && s[end] == ':' && end + 1 < s.Length && char.IsAsciiDigit(s[end + 1]))
                || (start > 0 && s[start - 1] == ':' && start > 1 && char.IsAsciiDigit(s[start - 2]));
            if (afterIssue && IsNumber(word, out _)) { afterIssue = false; continue; }
            if (clock || IsClockWord(word)) continue;
            if (MonthOf(word) is > 0 and var m) { (month, months) = (m, months + 1); continue; }
            if (IsDayNumber(word, out int n))
            {
                bool joined = (end < s.Length && s[end] is '-' or '/' or '.' && end + 1 < s.Length && char.IsAsciiDigit(s[end + 1]))
                    || (start > 1 && s[start - 1] is '-' or '/' or '.' && char.IsAsciiDigit(s[start - 2]));
                numeric |= joined && months == 0;
                if (count < 3) numbers[count++] = n;
                if (n >= 1900 && n < 2100) (year, years) = (n, years + 1);
                else if (n is >= 1 and <= 31) (day, days) = (n, days + 1);
                else return default;
                continue;
            }
            if (IsLabel(word)) { labelled = true; continue; }
            if (word.Equals("issue", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase)
                || word.Equals("vol", StringComparison.OrdinalIgnoreCase)) { afterIssue = true; continue; }
            if (!IsWeekday(word) && !IsGlue(word)) return default;
        }
        if (years == 0) return default;
        if (months == 0)
        {
            if (!numeric || count != 3) return default;
            return new(true, FromNumbers(numbers), labelled);
        }
        string? value = months > 1 || years > 1 || days > 1 ? null
            : days == 1 ? Format(year, month, day)
            : $"{year:D4}-{month:D2}";
        return new(true, value, labelled);
    }

    private static string? FromNumbers(ReadOnlySpan<int> n)
    {
        if (n[0] >= 1900) return Format(n[0], n[1], n[2]);
        if (n[2] < 1900) return null;
        if (n[0] > 12) return Format(n[2], n[1], n[0]);
        return n[1] > 12 || n[0] == n[1] ? Format(n[2], n[0], n[1]) : null;
    }

    private static string? Format(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? $"{year:D4}-{month:D2}-{day:D2}" : null;

    internal static int MonthOf(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < 12; i++)
        {
            if (word.Equals(FullMonths[i], StringComparison.OrdinalIgnoreCase) || word.Equals(Months[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        }
        return word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? 9 : 0;
    }

    private static bool IsWeekday(ReadOnlySpan<char> word)
    {
        foreach (string day in Days)
        {
            if (word.Equals(day, StringComparison.OrdinalIgnoreCase)) return true;
            if (word.Length is >= 3 and <= 5 && day.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> word, out int n) => int.TryParse(word, out n);

    private static bool IsDayNumber(ReadOnlySpan<char> word, out int n)
    {
        if (word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th") word = word[..^2];
        return IsNumber(word, out n);
    }

    private static bool Matches(ReadOnlySpan<char> word, ReadOnlySpan<string> any)
    {
        foreach (string w in any)
        {
            if (word.Equals(w, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool IsClockWord(ReadOnlySpan<char> word) =>
        Matches(word, ["am", "pm", "utc", "gmt", "cet", "cest", "bst", "est", "edt", "pst", "pdt", "a", "p", "m"]);

    private static bool IsLabel(ReadOnlySpan<char> word) => Matches(word, ["published", "posted", "issued", "released"]);

    private static bool IsGlue(ReadOnlySpan<char> word) =>
        Matches(word, ["on", "at", "date", "updated", "last", "modified", "of", "the", "first", "and", "to"]);
}
