using System.Globalization;

using Demarche.Briefings.Composition;
using Demarche.Reference;

namespace Demarche.Briefings.Checking;

/// <summary>
/// Checks sentences about figures against the reference data. Their vocabulary is closed: what the figure measures, its
/// unit, the state, the year. A number is the figure's own, rounded as far as the sentence rounds it.
/// </summary>
/// <param name="figures">The figures of a state as of a day.</param>
/// <param name="states">The states.</param>
public sealed class FigureCheck(IndicatorRegister figures, StateTable states)
{
    private static readonly Dictionary<string, double> Scales = new(StringComparer.Ordinal) { ["thousand"] = 1e3, ["million"] = 1e6, ["billion"] = 1e9, ["trillion"] = 1e12 };
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "the", "of", "in", "was", "were", "is", "are", "at", "about", "a", "and", "its", "s", "us", "current", "dollars", "dollar", "percent", "per", "cent", "gross", "domestic", "product", "goods", "worth", "year", "with", "for",
    };

    /// <summary>Whether a note is one of a figure: after its dash it names an edition, and it quotes nobody.</summary>
    /// <param name="note">The note's line.</param>
    /// <returns>True where it does.</returns>
    public static bool IsNote(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        int dash = note.LastIndexOf(" — ", StringComparison.Ordinal);
        return dash > 0 && note[0] != '"' && note.AsSpan(dash).Contains(", edition of ", StringComparison.Ordinal);
    }

    /// <summary>Checks a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="notes">Its notes of figures.</param>
    /// <param name="bar">The bar of the briefing.</param>
    /// <returns>Failures by the rule <c>figure</c>.</returns>
    public IReadOnlyList<CheckFailure> Check(string sentence, IReadOnlyList<NoteLine> notes, BarLine bar)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(bar);
        if (bar.On is not { } on) return [Whole(sentence, "the bar names no state, so the figures cannot be asked")];
        List<CheckFailure> failures = [];
        List<Held> cited = [];
        Dictionary<string, Held> held = Known(on, bar.AsOf ?? DateOnly.MaxValue);
        foreach (NoteLine note in notes)
        {
            if (held.TryGetValue(note.Text, out Held? figure)) cited.Add(figure);
            else failures.Add(Whole(sentence, $"note {note.Id} is no figure that the data hold for {on.Name}{(bar.AsOf is null ? "" : " as of that day")}"));
        }
        if (cited.Count > 0) failures.AddRange(Words(sentence, cited, on));
        return failures;
    }

    private Dictionary<string, Held> Known(StateRecord on, DateOnly asOf)
    {
        var day = Reading.Dates.Day.From(asOf);
        Dictionary<string, Held> known = new(StringComparer.Ordinal);
        foreach (IndicatorFigure figure in figures.Of(on.Alpha3, day))
        {
            known[CheckedSource.Fold(FigureSentences.Note(figure, on.Name))] = new Held(figure.Name, figure.Year, figure.Value, null);
        }
        foreach (PartnerShare share in figures.PartnersOf(on.Alpha3, day))
        {
            if (states.Find(share.Partner) is not { } partner) continue;
            string measures = share.Direction == "export" ? "exports export exported to" : "imports import imported from";
            known[CheckedSource.Fold(FigureSentences.Note(share, on.Name, partner.Name))] = new Held(measures, share.Year, share.Share, partner.Name);
        }
        return known;
    }

    private static IEnumerable<CheckFailure> Words(string sentence, List<Held> cited, StateRecord on)
    {
        HashSet<string> names = [.. cited.SelectMany(c => Split(c.Measures)), .. Split(on.Name), .. cited.SelectMany(c => Split(c.Partner ?? ""))];
        bool told = false;
        List<(string Word, int Start, int End)> words = [.. Tokens(sentence)];
        for (int i = 0; i < words.Count; i++)
        {
            (string word, int start, int end) = words[i];
            if (char.IsAsciiDigit(word[0]))
            {
                double scale = i + 1 < words.Count && Scales.TryGetValue(words[i + 1].Word, out double unit) ? unit : 1;
                bool year = scale == 1 && cited.Exists(c => word == c.Year.ToString(CultureInfo.InvariantCulture)), value = cited.Exists(c => IsRounded(word, scale, c.Value));
                told |= value;
                if (!year && !value) yield return new CheckFailure("figure", start, end, $"the data have {string.Join(", ", cited.Select(c => c.Value.ToString("#,0.##", CultureInfo.InvariantCulture) + " for " + c.Year.ToString(CultureInfo.InvariantCulture)))}, not '{word}'");
            }
            else if (!Plain.Contains(word) && !Scales.ContainsKey(word) && !names.Contains(word)) yield return new CheckFailure("figure", start, end, $"the data do not say '{sentence[start..end]}' of the figure cited");
        }
        if (!told) yield return Whole(sentence, "the sentence does not tell the figure that it cites");
    }

    /// <summary>Whether a number is a value rounded to the number's own last digit.</summary>
    private static bool IsRounded(string word, double scale, double value)
    {
        string digits = word.Replace(",", "", StringComparison.Ordinal);
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)) return false;
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        double step = Math.Pow(10, point < 0 ? 0 : -(digits.Length - point - 1)) * scale;
        return Math.Abs((number * scale) - Math.Abs(value)) <= (step / 2) + (Math.Abs(value) * 1e-12);
    }

    private static string[] Split(string text) => [.. Tokens(text).Select(t => t.Word)];

    /// <summary>Words in small letters, and numbers with their commas and points.</summary>
    private static IEnumerable<(string Word, int Start, int End)> Tokens(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i])) { i++; continue; }
            int start = i;
            bool number = char.IsAsciiDigit(text[i]);
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (number && text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))) i++;
            yield return (text[start..i].ToLowerInvariant(), start, i);
        }
    }

    private static CheckFailure Whole(string sentence, string message) => new("figure", 0, sentence.Length, message);

    private sealed record Held(string Measures, int Year, double Value, string? Partner);
}
