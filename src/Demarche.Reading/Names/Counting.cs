using System.Globalization;

using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>Reads the number before a noun: digits with commas, or words to ninety-nine, hundred and thousand.</summary>
internal static class Counting
{
    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number that ends at a word and the words left of it, or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="last">Last word of the number.</param>
    /// <param name="first">First word of the number.</param>
    public static int? ReadBack(Sentence sentence, int last, out int first)
    {
        first = last;
        while (first > 0 && (sentence[first - 1].Upos == Upos.Num || (first > 1 && sentence.Form(first - 1) is "-" && sentence[first - 2].Upos == Upos.Num))) first--;
        int total = 0, part = 0;
        for (int i = first; i <= last; i++)
        {
            ReadOnlySpan<char> form = sentence.Form(i);
            if (form is "-" or "and") continue;
            if (Word(form) is { } small) part += small;
            else if (form.Equals("hundred", StringComparison.OrdinalIgnoreCase)) part = Math.Max(part, 1) * 100;
            else if (form.Equals("thousand", StringComparison.OrdinalIgnoreCase)) (total, part) = (total + Math.Max(part, 1) * 1000, 0);
            else if (int.TryParse(form, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int digits)) part += digits;
            else return null;
        }
        return total + part;
    }

    private static int? Word(ReadOnlySpan<char> form)
    {
        for (int i = 0; i < Small.Length; i++)
        {
            if (form.Equals(Small[i], StringComparison.OrdinalIgnoreCase)) return i;
        }
        for (int i = 0; i < Tens.Length; i++)
        {
            if (!form.StartsWith(Tens[i], StringComparison.OrdinalIgnoreCase)) continue;
            if (form.Length == Tens[i].Length) return 20 + 10 * i;
            return form[Tens[i].Length] == '-' && Word(form[(Tens[i].Length + 1)..]) is { } one && one < 10 ? 20 + 10 * i + one : null;
        }
        return null;
    }
}
