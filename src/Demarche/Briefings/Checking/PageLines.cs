using Demarche.Briefings.Sheets;

namespace Demarche.Briefings.Checking;

/// <summary>Lines of a page taken apart: labels and openings off, parts between middle dots.</summary>
internal static class PageLines
{
    public const string Gap = " · ";

    /// <summary>The words of a line without its marks.</summary>
    public static string Words(IReadOnlyList<Inline> inlines) => string.Concat(inlines.OfType<TextRun>().Select(r => r.Text)).Trim();

    /// <summary>Takes words off the front of a line where it begins with them.</summary>
    public static IReadOnlyList<Inline> Without(IReadOnlyList<Inline> inlines, string front)
    {
        int left = front.Length;
        List<Inline> rest = [];
        bool begun = false;
        foreach (Inline inline in inlines)
        {
            if (inline is not TextRun run) { rest.Add(inline); continue; }
            string words = begun ? run.Text : run.Text.TrimStart();
            begun |= words.Length > 0;
            int cut = Math.Min(left, words.Length);
            left -= cut;
            if (cut < words.Length) rest.Add(run with { Text = words[cut..] });
        }
        return rest;
    }

    /// <summary>The first of some words that a line begins with, as a whole word.</summary>
    public static string? Front(IReadOnlyList<Inline> inlines, IReadOnlyList<string> fronts)
    {
        string words = Words(inlines);
        return fronts.FirstOrDefault(f => words.StartsWith(f, StringComparison.Ordinal) && (words.Length == f.Length || !char.IsLetterOrDigit(words[f.Length])));
    }

    /// <summary>A line cut at its middle dots, marks kept with the part that they stand in.</summary>
    public static IEnumerable<IReadOnlyList<Inline>> Parts(IReadOnlyList<Inline> inlines)
    {
        List<Inline> part = [];
        foreach (Inline inline in inlines)
        {
            if (inline is not TextRun run) { part.Add(inline); continue; }
            string[] pieces = run.Text.Split('·');
            for (int i = 0; i < pieces.Length; i++)
            {
                if (i > 0) { yield return part; part = []; }
                if (pieces[i].Length > 0) part.Add(run with { Text = pieces[i] });
            }
        }
        yield return part;
    }

    /// <summary>Whether a part of an ask's form is a field that a person fills.</summary>
    public static bool IsFormPart(string part)
    {
        if (part.StartsWith("Private", StringComparison.Ordinal))
        {
            return part.Replace("Private", "", StringComparison.Ordinal).Replace("Public", "", StringComparison.Ordinal).All(c => !char.IsLetterOrDigit(c) || c is 'x' or 'X');
        }
        if (part.StartsWith("Yes means", StringComparison.Ordinal) || part.StartsWith("Check by", StringComparison.Ordinal)) return true;
        return part.StartsWith(FormWords.Reply, StringComparison.Ordinal) && part[FormWords.Reply.Length..].Trim(' ', ':', '.') is "none" or "none on record" or "";
    }
}
