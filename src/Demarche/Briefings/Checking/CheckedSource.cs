using Demarche.Briefings.Sentences;
using Demarche.Briefings.Sheets;
using Demarche.Reading.Proposals;

namespace Demarche.Briefings.Checking;

/// <summary>A source that a briefing names, with its text.</summary>
/// <param name="Line">How the briefing names it.</param>
/// <param name="Text">Its text as the reader decodes it.</param>
/// <param name="Reading">What the reader makes of it, which knows whom a pronoun means; or null.</param>
public sealed record CheckedSource(SourceLine Line, string Text, SourceReading? Reading = null)
{
    private readonly string folded = Fold(Text);

    /// <summary>Whether words stand in it exactly: white space folded, typographic quotation marks and apostrophes as plain ones, nothing else.</summary>
    /// <param name="words">The words; passages joined by ' … ' have to stand in it in their order.</param>
    /// <returns>True where they do.</returns>
    public bool Has(string words)
    {
        string wanted = Fold(words);
        if (wanted.Length == 0) return false;
        if (folded.Contains(wanted, StringComparison.Ordinal)) return true;
        int from = 0;
        string[] parts = wanted.Split(" … ");
        if (parts.Length == 1) return false;
        foreach (string part in parts)
        {
            int at = part.Length == 0 ? -1 : folded.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0) return false;
            from = at + part.Length;
        }
        return true;
    }

    /// <summary>Where words are from.</summary>
    /// <param name="quotes">The words.</param>
    /// <returns>What is known beside them.</returns>
    public Provenance Provenance(IEnumerable<string> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        Provenance known = new(Line.Published, Line.Rest.Split(" · ")[0], Line.Author, null);
        if (Reading is null) return known;
        List<string> names = [];
        foreach (string quote in quotes)
        {
            // The passages that the words stand in: a fold of white space moves offsets, whole passages do not care.
            string wanted = Fold(quote);
            foreach (var passage in Reading.Passages)
            {
                string text = Fold(passage.Text);
                if (text.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(text, StringComparison.Ordinal)) names.AddRange(Sentences.Provenance.NamesIn(Reading, passage.Start, passage.End));
            }
        }
        return known with { Names = [.. names.Distinct()] };
    }

    /// <summary>Folds white space and quotation marks.</summary>
    internal static string Fold(string text)
    {
        System.Text.StringBuilder made = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c)) { if (made.Length > 0 && made[^1] != ' ') made.Append(' '); }
            else made.Append(c switch { '“' or '”' or '„' or '‟' => '"', '‘' or '’' or '‚' or '‛' => '\'', _ => c });
        }
        return made.ToString().TrimEnd();
    }
}
