using System.Globalization;
using System.Net;
using System.Text;

namespace Demarche.ReferenceBuilder;

/// <summary>Takes the names out of what the sources write around them: brackets, notes, articles, alternatives, capitals.</summary>
internal static class Wording
{
    /// <summary>Without what stands in brackets, and without a note after a semicolon.</summary>
    public static string Bare(string text)
    {
        StringBuilder bare = new();
        int depth = 0;
        foreach (char c in WebUtility.HtmlDecode(text))
        {
            if (c is '(' or '[') depth++;
            else if (c is ')' or ']') depth = Math.Max(0, depth - 1);
            else if (depth == 0) bare.Append(c);
        }
        return string.Join(' ', bare.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Without an article before it or UNTERM's after it, and without footnote stars.</summary>
    public static string WithoutArticle(string name)
    {
        string bare = Bare(name).Split(';')[0].TrimEnd('*', ' ');
        return bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
    }

    /// <summary>The demonyms in a cell such as <c>Briton(s), British (collective plural)</c>, plurals made where the cell marks them.</summary>
    public static IEnumerable<string> Demonyms(string cell)
    {
        cell = cell.Replace("(s)", "+s").Replace("(men)", "+men").Replace("(women)", "+women").Replace(" (men)", "+men").Replace(" (women)", "+women");
        foreach (string piece in Bare(cell).Split([",", ";", " or ", "/"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string word = piece.StartsWith("or ", StringComparison.Ordinal) ? piece[3..] : piece;
            string[] parts = word.Split('+');
            string singular = parts[0].Trim();
            if (singular is "none" or "NA" || singular.Length < 3 || singular.StartsWith("note", StringComparison.Ordinal) || singular.Contains("term", StringComparison.Ordinal)) continue;
            yield return singular;
            if (parts.Length < 2) continue;
            yield return parts[1] switch
            {
                "men" or "women" => singular[..^(parts[1].Length)] + parts[1],
                _ => singular + "s",
            };
        }
    }

    /// <summary>The capitals in a cell such as <c>Pretoria (administrative capital); Cape Town (…)</c>; the first is the capital.</summary>
    public static IEnumerable<string> Capitals(string cell)
    {
        foreach (string piece in Bare(cell.Replace("), ", ");")).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string name = piece.Contains(" in ", StringComparison.Ordinal) ? piece[..piece.IndexOf(" in ", StringComparison.Ordinal)] : piece;
            if (name.StartsWith("note", StringComparison.Ordinal) || name.StartsWith("no ", StringComparison.Ordinal) || !char.IsUpper(name[0])) continue;
            if (name.Contains(" is ", StringComparison.Ordinal) || name.Split(' ').Length > 4) continue;
            yield return name;
        }
    }

    /// <summary>Other spellings of a capital that stand in brackets after it: <c>Tirana (Tirane)</c>.</summary>
    public static IEnumerable<string> OtherSpellings(string cell)
    {
        int open = cell.IndexOf('('), close = cell.IndexOf(')');
        if (open < 0 || close < open) return [];
        return WebUtility.HtmlDecode(cell[(open + 1)..close]).Split([',', '/'], StringSplitOptions.TrimEntries)
            .Where(w => w.Length > 3 && char.IsUpper(w[0]) && (!w.Contains(' ') || w.StartsWith("Ha ", StringComparison.Ordinal)));
    }

    /// <summary>A name whose surname the source writes in capitals (<c>NAZARBAYEV</c>), with only its first letters so.</summary>
    public static string Capitalised(string word)
    {
        StringBuilder result = new(word.Length);
        bool first = true;
        foreach (char c in word)
        {
            result.Append(first ? c : char.ToLower(c, CultureInfo.InvariantCulture));
            first = c is '-' or '\'' or ' ';
        }
        return result.ToString();
    }
}
