using Demarche.Reading.Dates;

namespace Demarche.Reading.Support;

/// <summary>Numbers that the citation does not give but that follow from it: sums, differences, shares, the time between two dates, how many are named.</summary>
internal static class Derivation
{
    /// <summary>Whether a number of the sentence follows from the citation's numbers, dates or lists.</summary>
    public static bool IsDerived(Comparison comparison, Quantity quantity)
    {
        var cited = comparison.Cited;
        if (quantity.IsVague || quantity.IsOrdinal) return false;
        return IsOfNumbers(quantity, cited) || IsBetweenDates(quantity, cited, comparison.Sentence) || quantity.Unit is null && IsCount(quantity, cited) || IsTimes(quantity, cited);
    }

    private static bool IsOfNumbers(Quantity quantity, SupportText cited)
    {
        for (int i = 0; i < cited.Quantities.Count; i++)
        {
            for (int j = i + 1; j < cited.Quantities.Count; j++)
            {
                var (one, other) = (cited.Quantities[i], cited.Quantities[j]);
                if (one.IsVague || other.IsVague || one.IsOrdinal || other.IsOrdinal || one.Value == 0 || other.Value == 0) continue;
                string? unit = one.Unit ?? other.Unit;
                if (one.Unit is not null && other.Unit is not null && one.Unit != other.Unit || cited[one.Core].Sentence != cited[other.Core].Sentence && quantity.Unit is not "%" and not "fraction") continue;
                if (Follows(quantity, unit, one.Value + other.Value) || Follows(quantity, unit, Math.Abs(one.Value - other.Value))) return true;
                if (quantity.Unit is "%" or "fraction" && Follows(quantity, "%", 100 * Math.Min(one.Value, other.Value) / Math.Max(one.Value, other.Value))) return true;
            }
        }
        return false;
    }

    private static bool Follows(Quantity quantity, string? unit, decimal value)
    {
        if (value <= 0) return false;
        Quantity made = new(0, 0, 0, value) { Unit = unit };
        return quantity.IsBorneOutBy(made) || quantity.Bound is not (NumberBound.Over or NumberBound.Under) && quantity.IsSameValueAs(made) || quantity.Unit == unit && quantity.Bound is NumberBound.Exact && (quantity with { Bound = NumberBound.About }).IsBorneOutBy(made)
            || quantity.Bound is NumberBound.Over && quantity.Unit is "%" or "fraction" && (quantity with { Bound = NumberBound.Over }).IsBorneOutBy(made);
    }

    private static bool IsBetweenDates(Quantity quantity, SupportText cited, SupportText sentence)
    {
        if (quantity.Unit is not ("day" or "week" or "month" or "year")) return false;
        List<Day> days = [.. cited.Dates.Concat(sentence.Dates).SelectMany(d => Ends(d.Value))];
        foreach (var one in days)
        {
            foreach (var other in days)
            {
                if (one.CompareTo(other) >= 0) continue;
                int months = (int)(other.Year - one.Year) * 12 + other.Month - one.Month;
                decimal gap = quantity.Unit switch { "day" => Number(other) - Number(one), "week" => Math.Round((Number(other) - Number(one)) / 7m), "month" => months, _ => other.Year - one.Year };
                if (gap == quantity.Value || gap + 1 == quantity.Value || quantity.Bound is NumberBound.Over or NumberBound.Under && Math.Abs(gap - quantity.Value) <= 1) return true;
            }
        }
        return false;
    }

    private static IEnumerable<Day> Ends(Edtf? date)
    {
        if (date?.Earliest is { } first) yield return first;
        if (date?.Latest is { } last) yield return last;
    }

    private static int Number(Day day) => new DateOnly((int)Math.Clamp(day.Year, 1, 9999), day.Month, day.DayOfMonth).DayNumber;

    // 'Two cities' for the two that are named; 'X and eight others' are nine.
    private static bool IsCount(Quantity quantity, SupportText cited)
    {
        foreach (var word in cited.Words)
        {
            if (!word.IsNoun && !word.IsVerb) continue;
            int joined = 1 + word.Children.Count(c => cited[c].Relation == Syntax.Relation.Conj);
            if (joined > 1 && joined == quantity.Value) return true;
            if (joined < 2) continue;
            foreach (int c in word.Children)
            {
                if (cited[c].Relation != Syntax.Relation.Conj) continue;
                foreach (int n in cited[c].Children)
                {
                    if (cited[n].Number >= 0 && cited.Quantities[cited[n].Number].Value + joined - 1 == quantity.Value) return true;
                }
            }
        }
        int people = cited.Words.Where(w => w.Kind == WordKind.Name && w.Known < 0 && w.Group == w.Index).Select(w => w.Form).Distinct().Count();
        int states = cited.Names.Where(n => n.Entry.Kind == Annotations.NameKind.State).Select(n => n.Entry.State).Distinct().Count();
        return quantity.Value is > 1 and <= MostNamed && (people == quantity.Value || quantity.Bound is NumberBound.AtLeast && states >= quantity.Value);
    }

    private const int MostNamed = 6;

    // 'Twice', 'three times as many', 'two to one'.
    private static bool IsTimes(Quantity quantity, SupportText cited) =>
        quantity.Unit is null && quantity.Value is >= 1 and <= 20 && cited.Quantities.Exists(q => cited.Quantities.Exists(r => r.Value > 0 && q.Unit == r.Unit && q != r && q.Value == r.Value * quantity.Value)) ||
        quantity.Value == 2 && quantity.Unit is null && cited.Words.Exists(w => w.Lemma is "twice" or "double" or "both" or "pair" or "couple");
}
