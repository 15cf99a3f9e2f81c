using System.Globalization;

namespace Demarche.Briefings.Sentences;

/// <summary>ISO 8601 durations as words.</summary>
public static class DurationWords
{
    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>A duration as words (<c>seven and a half years</c>, <c>18 months</c>).</summary>
    /// <param name="iso">ISO 8601 duration with whole or decimal parts.</param>
    /// <returns>Null where it is none.</returns>
    public static string? Of(string? iso)
    {
        if (iso is null || iso.Length < 3 || iso[0] != 'P') return null;
        List<(decimal Amount, string Unit)> parts = [];
        bool time = false;
        int at = 1;
        while (at < iso.Length)
        {
            if (iso[at] == 'T') { time = true; at++; continue; }
            int end = at;
            while (end < iso.Length && (char.IsAsciiDigit(iso[end]) || iso[end] is '.' or ',')) end++;
            if (end == at || end == iso.Length || !decimal.TryParse(iso[at..end].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount)) return null;
            string? unit = iso[end] switch { 'Y' => "year", 'M' => time ? "minute" : "month", 'W' => "week", 'D' => "day", 'H' => "hour", 'S' => "second", _ => null };
            if (unit is null) return null;
            if (amount != 0) parts.Add((amount, unit));
            at = end + 1;
        }
        if (parts.Count == 0) return null;
        // P7Y6M is told as 'seven and a half years'.
        if (parts is [{ Unit: "year" } years, { Unit: "month", Amount: 6 }]) return $"{Number(years.Amount)} and a half years";
        return string.Join(" and ", parts.Select(p => p.Amount % 1 == 0.5m && p.Amount > 1
            ? $"{Number(decimal.Floor(p.Amount))} and a half {p.Unit}s"
            : $"{Number(p.Amount)} {p.Unit}{(p.Amount == 1 ? "" : "s")}"));
    }

    /// <summary>A number in running text: words up to ten, digits beyond.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Its words or digits.</returns>
    public static string Number(decimal number) => number % 1 == 0 && number is >= 0 and <= 10 ? Small[(int)number] : number.ToString("0.##", CultureInfo.InvariantCulture);
}
