using Demarche.Reading.Annotations;
using Demarche.Reading.Names;

namespace Demarche.Reading.Support;

/// <summary>Names of the sentence are given by the citation: as they are, by their initials, or by what the reference data know of them (a state by its capital, its city or its leader; the UN by its bodies).</summary>
internal static class NameRule
{
    // A name of several words is one: 'the United States' does not bear out 'the United Kingdom', nor one Congo the other.
    public static void Check(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var name in sentence.Names)
        {
            if (sentence[name.First].Quotation >= 0 || name.First == name.Last) continue;
            if (IsKnownThere(comparison, name)) continue;
            string written = sentence.Between(name.First, name.Last);
            if (comparison.Context.Knows(written) || Initials.Find(written, cited.Text).End > 0) continue;
            bool spelt = cited.Words.Exists(w => Initials.Find(w.Form, written).End > 0);
            if (spelt) continue;
            bool standsSo = cited.Text.Contains(written, StringComparison.OrdinalIgnoreCase);
            bool withinAnother = standsSo && cited.Names.Exists(n => n.Last > n.First && cited.Between(n.First, n.Last).Contains(written, StringComparison.OrdinalIgnoreCase) && n.Entry.Kind == Annotations.NameKind.State);
            if (!standsSo && AllBorneOut(comparison, name) || standsSo && !withinAnother) continue;
            comparison.Fail(Doubt.NameMissing, name.First, name.Last, $"the source does not name '{written}'");
        }
    }

    private static bool AllBorneOut(Comparison comparison, KnownName name)
    {
        for (int w = name.First; w <= name.Last; w++)
        {
            if (comparison.Sentence[w].Kind == WordKind.Function || comparison.Sentence[w].Form.Length <= 3) continue;
            if (!comparison.Alignment.IsBorneOut(w)) return false;
        }
        return true;
    }

    public static void CheckWord(Comparison comparison, SupportWord word)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        if (Initials.Stand(word.Form, cited.Text) || IsSpeltOut(comparison, word)) return;
        if (word.Known >= 0 && IsKnownThere(comparison, sentence.Names[word.Known])) return;
        // 'The Union' of the EU.
        if (cited.Names.Exists(n => n.Entry.Name.Split(' ').Contains(word.Form, StringComparer.Ordinal))) return;
        int first = word.Index, last = word.Index;
        // Told of the whole name that the sentence gives.
        while (first > 0 && sentence[first - 1].Kind == WordKind.Name && sentence[first - 1].Sentence == word.Sentence) first--;
        while (last + 1 < sentence.Words.Count && sentence[last + 1].Kind == WordKind.Name) last++;
        comparison.Fail(Doubt.NameMissing, first, last, $"the source does not name '{sentence.Between(first, last)}'");
    }

    private static bool IsKnownThere(Comparison comparison, KnownName name)
    {
        foreach (var other in comparison.Cited.Names)
        {
            if (WordAlignment.SameEntity(name, other) || Implies(comparison, name, other)) return true;
        }
        return false;
    }

    // A place of a state, its leader or an organ of it tells the state; a state's government is called by its capital.
    private static bool Implies(Comparison comparison, KnownName name, KnownName given)
    {
        for (GazetteerEntry? a = name.Entry; a is not null; a = a.Next)
        {
            for (GazetteerEntry? b = given.Entry; b is not null; b = b.Next)
            {
                if (a.Name == UnitedNations && b.Kind == NameKind.Body && (b.Name.StartsWith("UN ", StringComparison.Ordinal) || b.Name.StartsWith(UnitedNations, StringComparison.Ordinal))) return true;
                if (a.Name == EuropeanUnion && b.Kind == NameKind.Body && b.Name.StartsWith("Europe", StringComparison.Ordinal)) return true;
                if (a.State is null || a.State != b.State) continue;
                if (IsState(a)) return true;
                if (a.Form == GazetteerForm.Capital && (IsState(b) || b.Form == GazetteerForm.Leader || b.Kind == NameKind.Body) && !IsPlace(comparison.Sentence, name)) return true;
                if (a.Kind == NameKind.Body && (IsState(b) || b.Kind == NameKind.Body)) return true;
            }
        }
        return false;
    }

    private const string UnitedNations = "United Nations";
    private const string EuropeanUnion = "European Union";

    private static bool IsState(GazetteerEntry entry) => entry.Kind == NameKind.State || entry.Form is GazetteerForm.Adjective or GazetteerForm.Demonym;

    // 'In Kabul' is where, 'Kabul said' is who.
    private static bool IsPlace(SupportText text, KnownName name) => name.First > 0 && text[name.First - 1].Lemma is "in" or "at" or "near" or "around" or "outside";

    // The sentence spells out what the citation gives by its initials.
    public static bool IsSpeltOut(Comparison comparison, SupportWord word)
    {
        var sentence = comparison.Sentence;
        foreach (var other in comparison.Cited.Words)
        {
            if (other.Form.Length < 2 || !other.Form.All(c => char.IsUpper(c) || c == '.')) continue;
            if (Initials.Find(other.Form, sentence.Text) is var (start, end) && start <= word.Start && word.End <= end) return true;
        }
        return false;
    }
}
