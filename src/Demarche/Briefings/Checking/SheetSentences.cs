using System.Text;

using Demarche.Briefings.Sheets;
using Demarche.Reading.Syntax;

namespace Demarche.Briefings.Checking;

/// <summary>A sentence of a page with its marks.</summary>
/// <param name="Text">Its text, the marks left out.</param>
/// <param name="Notes">The marks that stand in it or behind it.</param>
public sealed record MarkedSentence(string Text, IReadOnlyList<string> Notes);

/// <summary>Cuts lines of a page into sentences: at a mark behind the end of a clause, and at full stops, question and exclamation marks.</summary>
public static class SheetSentences
{
    /// <summary>Cuts a line.</summary>
    /// <param name="inlines">Its runs and marks.</param>
    /// <returns>Its sentences in order; none of them empty.</returns>
    public static IReadOnlyList<MarkedSentence> Of(IReadOnlyList<Inline> inlines)
    {
        ArgumentNullException.ThrowIfNull(inlines);
        List<MarkedSentence> made = [];
        StringBuilder text = new();
        List<string> notes = [];
        void Close()
        {
            string words = text.ToString().Trim();
            if (words.Length > 0) made.Add(new MarkedSentence(words, [.. notes]));
            // A mark with no words before it belongs to the sentence that was just closed.
            else if (notes.Count > 0 && made.Count > 0) made[^1] = made[^1] with { Notes = [.. made[^1].Notes, .. notes] };
            text.Clear();
            notes.Clear();
        }
        for (int i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is NoteMark mark)
            {
                notes.Add(mark.Note);
                // Marks side by side are parted by a comma, which is no word of the sentence.
                if (i + 2 < inlines.Count && inlines[i + 2] is NoteMark && inlines[i + 1] is TextRun { Text: var between } && between.Trim() is "," or "") i++;
                bool more = i + 1 < inlines.Count && inlines[i + 1] is NoteMark;
                if (!more && EndsClause(text)) Close();
                continue;
            }
            string run = ((TextRun)inlines[i]).Text;
            int start = 0;
            for (int at = 0; at < run.Length; at++)
            {
                if (run[at] is not ('.' or '!' or '?') || !IsEnd(text, run, start, at, out int after)) continue;
                // Marks stand behind the full stop: with them the sentence closes, not before.
                bool marked = after == run.Length && i + 1 < inlines.Count && inlines[i + 1] is NoteMark;
                if (marked) break;
                text.Append(run, start, after - start);
                Close();
                start = after;
                at = after - 1;
            }
            text.Append(run, start, run.Length - start);
        }
        Close();
        return made;
    }

    private static bool EndsClause(StringBuilder text)
    {
        int at = text.Length - 1;
        while (at >= 0 && text[at] is '"' or '”' or '’' or ')' or ']' or ' ') at--;
        return at >= 0 && text[at] is '.' or '!' or '?' or ';' or ':';
    }

    /// <summary>Whether a full stop ends a sentence: behind it, and closing marks, stand white space and a capital, a digit or an opening mark, or nothing.</summary>
    private static bool IsEnd(StringBuilder before, string run, int start, int at, out int after)
    {
        after = at + 1;
        while (after < run.Length && run[after] is '"' or '”' or '’' or ')' or ']' or '.') after++;
        if (after < run.Length)
        {
            if (!char.IsWhiteSpace(run[after])) return false;
            int next = after;
            while (next < run.Length && char.IsWhiteSpace(run[next])) next++;
            if (next < run.Length && !char.IsUpper(run[next]) && !char.IsDigit(run[next]) && run[next] is not ('"' or '“' or '‘' or '(' or '[')) return false;
        }
        if (run[at] != '.') return true;
        int first = at;
        while (first > start && !char.IsWhiteSpace(run[first - 1]) && run[first - 1] is not ('(' or '“' or '"')) first--;
        string word = run[first..at];
        if (first == start && before.Length > 0 && !char.IsWhiteSpace(before[^1])) return true;
        // 'U.N.', 'J.' and the like end a sentence only at the end of a line.
        bool initial = word.Length == 1 && char.IsUpper(word[0]) || (word.Length >= 3 && word[^2] == '.');
        if (after >= run.Length) return true;
        bool open = Abbreviations.Of(word) switch
        {
            Abbreviations.Kind.None => false,
            Abbreviations.Kind.BeforeNumber => run.AsSpan(after).TrimStart() is [>= '0' and <= '9', ..],
            _ => true,
        };
        return !initial && !open;
    }
}
