namespace Demarche.Reading.Support;

/// <summary>Words in quotation marks stand in the citation word for word; what is left out is marked, what is put in stands in brackets.</summary>
internal static class QuotationRule
{
    private const int ReplacedWords = 4;

    public static void Check(Comparison comparison)
    {
        var sentence = comparison.Sentence;
        List<string> source = Words(comparison.Cited.Text, bracketsOpen: true);
        int past = 0;
        foreach (var range in sentence.Quotations)
        {
            if (range.End <= past || range.Start >= range.End) continue;
            List<string> quoted = Words(sentence.Text[range.Start..range.End], bracketsOpen: false);
            if (Stands(quoted, source))
            {
                past = range.End;
                continue;
            }
            comparison.FailAt(Doubt.QuotationChanged, range, $"'{sentence.Text[range.Start..range.End]}' does not stand so in the source");
            past = range.End;
        }
    }

    // Words in lower case; "…" for an omission, "[]" for what a bracket puts in.
    private static List<string> Words(string text, bool bracketsOpen)
    {
        List<string> words = [];
        List<QuotedRange> marks = Quotations.Find(text);
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (c == '…' || c == '.' && i + 2 < text.Length && text[i + 1] == '.' && text[i + 2] == '.')
            {
                words.Add("…");
                i += c == '…' ? 1 : 3;
            }
            else if (c == '[' && !bracketsOpen)
            {
                int close = text.IndexOf(']', i);
                string inside = close < 0 ? "" : text[(i + 1)..close];
                words.Add(inside is "…" or "..." ? "…" : "[]");
                i = close < 0 ? text.Length : close + 1;
                // '[t]he' changes a letter only.
                if (inside.Length == 1 && i < text.Length && char.IsLetter(text[i]))
                {
                    int start = i;
                    while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
                    words[^1] = (inside + text[start..i]).ToLowerInvariant();
                }
            }
            else if (char.IsLetterOrDigit(c))
            {
                int start = i;
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInner(text, i))) i++;
                string word = text[start..i].ToLowerInvariant().Replace('’', '\'');
                // 'Workers' leaders': whose they are is part of the phrase, as in 'the state's leaders'.
                words.Add(i < text.Length && word[^1] == 's' && text[i] is '\'' or '’' && i + 2 < text.Length && text[i + 1] == ' ' && char.IsLetter(text[i + 2]) && !marks.Exists(m => m.End == i) ? word + "'" : word);
            }
            else i++;
        }
        return words;
    }

    private static bool IsInner(string text, int i) =>
        text[i] is '\'' or '’' or '.' or ',' && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1])
        && (text[i] is not ('.' or ',') || char.IsDigit(text[i + 1]));

    private static bool Stands(List<string> quoted, List<string> source)
    {
        if (quoted.TrueForAll(w => w is "…" or "[]")) return quoted.Count == 0 || quoted.Contains("…");
        for (int from = 0; from < source.Count; from++)
        {
            if (Follows(quoted, 0, source, from)) return true;
        }
        return false;
    }

    private static bool Follows(List<string> quoted, int q, List<string> source, int s)
    {
        while (q < quoted.Count)
        {
            if (quoted[q] is "…" or "[]")
            {
                int most = quoted[q] == "…" ? source.Count - s : ReplacedWords;
                if (q + 1 == quoted.Count) return true;
                for (int skip = 0; skip <= most && s + skip < source.Count; skip++)
                {
                    if (source[s + skip] == quoted[q + 1] && Follows(quoted, q + 1, source, s + skip)) return true;
                }
                return false;
            }
            if (s >= source.Count || source[s] != quoted[q]) return false;
            (q, s) = (q + 1, s + 1);
        }
        return true;
    }
}
