using System.Globalization;

using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Reads the numbers of a text, in digits and in words, with what bounds them and their unit.</summary>
internal static class QuantityReader
{
    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1e6m, ["billion"] = 1e9m, ["trillion"] = 1e12m, ["bn"] = 1e9m, ["mn"] = 1e6m, ["m"] = 1e6m, ["dozen"] = 12,
    };

    private static readonly Dictionary<string, decimal> Fractions = new(StringComparer.Ordinal)
    {
        ["half"] = 2, ["third"] = 3, ["quarter"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["eighth"] = 8, ["tenth"] = 10,
        ["halves"] = 2, ["thirds"] = 3, ["quarters"] = 4, ["fifths"] = 5, ["sixths"] = 6, ["eighths"] = 8, ["tenths"] = 10,
    };

    /// <summary>All numbers in order; the words of each are marked with its index.</summary>
    public static List<Quantity> Read(List<SupportWord> words, Vocabulary vocabulary)
    {
        List<Quantity> found = [];
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Date >= 0 || words[i].Number >= 0) continue;
            if (ReadAt(words, i, vocabulary) is not { } quantity) continue;
            for (int k = quantity.First; k <= quantity.Last; k++)
            {
                words[k].Number = found.Count;
                words[k].Kind = WordKind.Number;
            }
            found.Add(quantity);
            i = quantity.Last;
        }
        for (int i = 0; i + 1 < found.Count; i++)
        {
            // 'From 5.5 to 5 percent', 'from nine years to four': both have the unit that one of them names.
            if (!Adjoin(words, found[i], found[i + 1])) continue;
            if (found[i].First > 0 && Lower(words[found[i].First - 1]) is "between" or "from") (found[i], found[i + 1]) = (found[i] with { RangeEnd = -1 }, found[i + 1] with { RangeEnd = 1 });
            if (found[i].Unit is null && found[i + 1].Unit is { } later) found[i] = found[i] with { Unit = later };
            else if (found[i + 1].Unit is null && found[i].Unit is { } earlier && !CountsNoun(words, found[i + 1])) found[i + 1] = found[i + 1] with { Unit = earlier };
        }
        return found;
    }

    private static bool Adjoin(List<SupportWord> words, Quantity one, Quantity other)
    {
        if (other.First - one.Last > 3 || one.IsOrdinal || other.IsOrdinal || words[one.First].Sentence != words[other.First].Sentence) return false;
        bool joined = false;
        for (int w = one.Last + 1; w < other.First; w++) joined |= Lower(words[w]) is "to" or "and" or "or" or "-" or "–" or "from";
        return joined && other.First > one.Last + 1;
    }

    private static bool CountsNoun(List<SupportWord> words, Quantity quantity) =>
        quantity.Last + 1 < words.Count && words[quantity.Last + 1].Upos is Upos.Noun or Upos.Adj or Upos.Propn;

    private static Quantity? ReadAt(List<SupportWord> words, int at, Vocabulary vocabulary)
    {
        string form = Lower(words[at]);
        // 'The one-time mayor'.
        if (form is "one-time" || form == "one" && at + 2 < words.Count && words[at + 1].Form == "-" && Lower(words[at + 2]) == "time") return null;
        if (form is "hundreds" or "thousands" or "millions" or "dozens" or "tens" or "scores" or "billions")
        {
            decimal magnitude = form switch { "hundreds" => 100, "thousands" => 1000, "millions" => 1e6m, "billions" => 1e9m, "dozens" => 12, "tens" => 10, _ => 20 };
            int lastVague = at;
            if (form is "tens" or "hundreds" && Next(words, at) is "of" && at + 2 < words.Count && Lower(words[at + 2]) == "thousands")
            {
                (magnitude, lastVague) = (magnitude * 1000, at + 2);
            }
            return new(at, lastVague, at, magnitude) { IsVague = true };
        }
        int i = at;
        // '$15,000', 'EUR 15,000'.
        bool money = vocabulary.Unit(words[at].Form) is { Length: 3 } currency && (!char.IsLetter(words[at].Form[^1]) || words[at].Form == currency && at + 1 < words.Count && char.IsAsciiDigit(words[at + 1].Form[0]));
        string? unit = money ? vocabulary.Unit(words[at].Form) : null;
        if (money) i++;
        if (i >= words.Count) return null;
        bool article = Lower(words[i]) is "a" or "an" && i + 1 < words.Count && (Fractions.ContainsKey(Lower(words[i + 1])) || Scales.ContainsKey(Lower(words[i + 1]))) && words[i + 1].Upos != Upos.Adj;
        decimal value;
        bool ordinal = false;
        int core = i;
        bool measure = !article && Lower(words[i]) is "a" or "an" && i + 1 < words.Count && Lower(words[i + 1]) is "year" or "month" or "week" or "decade" && !(i > 0 && words[i - 1].Number >= 0) && IsTerm(words, i);
        if (article || measure) (value, i) = (1, i + 1);
        else if (ParseDigits(words, ref i, out value, ref unit)) { }
        else if (ParseWords(words, ref i, out value)) { }
        else if (Lower(words[i]) == "half" && IsArticle(words, i + 1) && i + 2 < words.Count && (Scales.ContainsKey(Lower(words[i + 2])) || Lower(words[i + 2]) is "year" or "day" or "hour" or "decade")) (value, i) = (0.5m, i + 2);
        else if (Fractions.ContainsKey(Lower(words[i])) && Lower(words[i]) == "half" && words[i].Upos != Upos.Adv) value = 1;
        else if (ParseOrdinal(words, i, out value)) (ordinal, i) = (true, i + 1);
        else return null;
        if (!ordinal)
        {
            while (i < words.Count && Scales.TryGetValue(Lower(words[i]), out decimal scale) && words[i].Date < 0) (value, i) = (value * scale, i + 1);
            if (i + 2 < words.Count && Lower(words[i]) == "in" && ParseOneIn(words, i, value, out decimal share)) (value, unit, i) = (share, "fraction", i + 2);
            else if (i + 2 < words.Count && Lower(words[i]) == "and" && Lower(words[i + 1]) is "a" or "an" && Lower(words[i + 2]) == "half") (value, i) = (value + 0.5m, i + 3);
            else if (i < words.Count && Fractions.TryGetValue(Lower(words[i]), out decimal parts) && !(i + 1 < words.Count && words[i + 1].Upos == Upos.Adj && parts != 2))
            {
                (value, unit, i) = (Math.Round(value / parts, 6), "fraction", i + 1);
            }
            else if (i + 1 < words.Count && words[i].Form == "-" && Fractions.TryGetValue(Lower(words[i + 1]), out parts)) (value, unit, i) = (Math.Round(value / parts, 6), "fraction", i + 2);
        }
        int last = i - 1;
        if (last < at) return null;
        if (unit is null && !ordinal)
        {
            unit = UnitAfter(words, i, vocabulary, out int unitEnd);
            last = Math.Max(last, unitEnd);
        }
        // 'A year and a half'.
        if (unit is "year" or "hour" or "month" && last + 3 < words.Count && Lower(words[last + 1]) == "and" && Lower(words[last + 2]) == "a" && Lower(words[last + 3]) == "half") (value, last) = (value + 0.5m, last + 3);
        int first = at;
        var bound = BoundBefore(words, ref first, vocabulary);
        if (bound == NumberBound.Exact && last + 2 < words.Count && Lower(words[last + 1]) == "or" && Lower(words[last + 2]) is "more" or "over") (bound, last) = (NumberBound.AtLeast, last + 2);
        // 'Five people or more'.
        if (bound == NumberBound.Exact && !ordinal && last + 3 < words.Count && words[last + 1].Upos == Upos.Noun && Lower(words[last + 2]) == "or" && Lower(words[last + 3]) == "more") bound = NumberBound.AtLeast;
        bool bare = unit is null && !ordinal && (last + 1 >= words.Count || words[last + 1].Upos is not (Upos.Noun or Upos.Adj or Upos.Propn or Upos.Num));
        return new(first, last, Math.Min(core, last), value) { Bound = bound, Unit = unit, IsOrdinal = ordinal, IsBare = bare };
    }

    private static bool IsArticle(List<SupportWord> words, int i) => i < words.Count && Lower(words[i]) is "a" or "an";

    // 'For a year', 'within a month', 'a year later': a length; 'twice a year' is none.
    private static bool IsTerm(List<SupportWord> words, int i) =>
        i > 0 && Lower(words[i - 1]) is "for" or "within" or "over" or "than" or "nearly" or "almost" or "about" or "to" or "in" or "after" or "under" or "at" or "by" or "of" || i + 2 < words.Count && Lower(words[i + 2]) is "later" or "after" or "before" or "earlier" or "ago" or "and";

    // The unit behind a number, and its last word; 'years old' is none.
    private static string? UnitAfter(List<SupportWord> words, int i, Vocabulary vocabulary, out int end)
    {
        end = -1;
        int at = i < words.Count && words[i].Form is "-" or "‑" ? i + 1 : i;
        if (at >= words.Count) return null;
        for (int length = 3; length >= 1; length--)
        {
            if (at + length > words.Count) continue;
            string phrase = string.Join(' ', words.Skip(at).Take(length).Select(w => w.Lemma));
            if (vocabulary.Unit(phrase) is not { } unit) continue;
            end = at + length - 1;
            // '19-year-old', '19 years old' and 'aged 19' say the same.
            if (unit == "year" && end + 1 < words.Count && words[end + 1].Form is "-" && end + 2 < words.Count && Lower(words[end + 2]) == "old") (unit, end) = (null, end + 2);
            else if (unit == "year" && end + 1 < words.Count && Lower(words[end + 1]) == "old") (unit, end) = (null, end + 1);
            return unit;
        }
        return null;
    }

    private static NumberBound BoundBefore(List<SupportWord> words, ref int first, Vocabulary vocabulary)
    {
        foreach (var (phrase, bound) in vocabulary.Bounds)
        {
            int start = first - phrase.Length;
            if (start < 0 || words[start].Sentence != words[first].Sentence) continue;
            bool same = true;
            for (int k = 0; k < phrase.Length && same; k++) same = Lower(words[start + k]) == phrase[k];
            if (!same) continue;
            // 'Go up to 10 percent'.
            if (phrase is ["up", "to"] && start > 0 && words[start - 1].IsVerb && vocabulary.IsRise(words[start - 1].Lemma)) continue;
            // 'Some 40' is about forty, but 'the some' is not met; 'under 16' of age stays a bound.
            first = start;
            return bound;
        }
        return NumberBound.Exact;
    }

    private static bool ParseDigits(List<SupportWord> words, ref int i, out decimal value, ref string? unit)
    {
        string form = words[i].Form;
        value = 0;
        if (form.Length == 0 || !char.IsAsciiDigit(form[0])) return false;
        int end = form.Length;
        while (end > 0 && !char.IsAsciiDigit(form[end - 1])) end--;
        string tail = form[end..];
        if (tail is "st" or "nd" or "rd" or "th") return false;
        string digits = form[..end].Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)) return false;
        if (tail == "%") unit = "%";
        else if (tail is "bn" or "m" or "mn" or "k") value *= tail switch { "bn" => 1e9m, "k" => 1000, _ => 1e6m };
        else if (tail.Length > 0) return false;
        i++;
        // '100 000' in groups of three.
        while (i < words.Count && words[i].Form.Length == 3 && words[i].Form.All(char.IsAsciiDigit) && value < 1e9m && form.Length <= 3 && unit is null && words[i].Start == words[i - 1].End + 1)
        {
            value = value * 1000 + int.Parse(words[i].Form, CultureInfo.InvariantCulture);
            i++;
        }
        return true;
    }

    private static bool ParseWords(List<SupportWord> words, ref int i, out decimal value)
    {
        value = 0;
        decimal part = 0;
        bool any = false;
        int at = i;
        while (at < words.Count)
        {
            string form = Lower(words[at]);
            if (form is "-" or "and" && any && at + 1 < words.Count && SmallValue(Lower(words[at + 1])) is { } following && (form == "-" ? following < 10 && part % 100 >= 20 : part % 100 == 0 && part >= 100))
            {
                at++;
                continue;
            }
            if (form.Contains('-', StringComparison.Ordinal) && form.Split('-') is [var tens, var ones] && SmallValue(tens) is { } t && SmallValue(ones) is { } o && t >= 20 && o < 10) part += t + o;
            else if (SmallValue(form) is { } small && !(any && part % 10 != 0)) part += small;
            else if (any && form == "hundred") part *= 100;
            else if (any && form is "thousand" or "million" or "billion") (value, part) = (value + (part == 0 ? 1 : part) * Scales[form], 0);
            else break;
            any = true;
            at++;
        }
        if (!any) return false;
        // 'One' as a pronoun ('no one', 'one of them') still counts one; 'no one' does not.
        if (at == i + 1 && Lower(words[i]) == "one" && i > 0 && Lower(words[i - 1]) is "no" or "any" or "every" or "each") return false;
        value += part;
        i = at;
        return true;
    }

    private static bool ParseOrdinal(List<SupportWord> words, int i, out decimal value)
    {
        var word = words[i];
        string form = Lower(word);
        value = Array.IndexOf(Ordinals, form);
        if (value > 0) return word.Upos != Upos.Adv || i + 1 < words.Count && words[i + 1].Upos == Upos.Adj;
        if (form.Length > 2 && form[^2..] is "st" or "nd" or "rd" or "th" && decimal.TryParse(form[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out value)) return true;
        return false;
    }

    private static bool ParseOneIn(List<SupportWord> words, int i, decimal value, out decimal share)
    {
        share = 0;
        if (SmallValue(Lower(words[i + 1])) is not { } of || of <= value || value == 0 || of > 10) return false;
        share = Math.Round(value / of, 6);
        return true;
    }

    private static decimal? SmallValue(string form)
    {
        int small = Array.IndexOf(Small, form);
        if (small >= 0) return small;
        int tens = Array.IndexOf(Tens, form);
        return tens >= 2 ? tens * 10 : null;
    }

    private static string Next(List<SupportWord> words, int i) => i + 1 < words.Count ? Lower(words[i + 1]) : "";

    private static string Lower(SupportWord word) => word.Form.ToLowerInvariant();
}
