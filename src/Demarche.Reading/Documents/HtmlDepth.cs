using System.Text;

namespace Demarche.Reading.Documents;

/// <summary>
/// Bounds how deep a page's elements nest, before it is parsed. Building a tree costs time with the depth of each
/// element, so a page of a hundred thousand open elements would never be done; beyond the bound, tags are dropped and
/// their text stays.
/// </summary>
internal static class HtmlDepth
{
    /// <summary>Elements open at once. Pages of the web stay below a hundred.</summary>
    public const int Deepest = 200;

    private const int MostAttributes = 200;

    /// <summary>The page with the tags dropped that open an element deeper than the bound.</summary>
    /// <param name="html">A page.</param>
    /// <returns>The same string where nothing is too deep.</returns>
    public static string Bound(string html)
    {
        StringBuilder? kept = null;
        int depth = 0, dropped = 0, copied = 0;
        for (int i = 0; i < html.Length;)
        {
            int open = html.IndexOf('<', i);
            if (open < 0 || open + 1 >= html.Length) break;
            if (html.AsSpan(open).StartsWith("<!--"))
            {
                int shut = html.IndexOf("-->", open + 4, StringComparison.Ordinal);
                i = shut < 0 ? html.Length : shut + 3;
                continue;
            }
            bool closes = html[open + 1] == '/';
            int name = open + (closes ? 2 : 1);
            if (name >= html.Length || !char.IsAsciiLetter(html[name])) { i = open + 1; continue; }
            int nameEnd = name;
            while (nameEnd < html.Length && html[nameEnd] is not ('>' or '/') && !char.IsWhiteSpace(html[nameEnd])) nameEnd++;
            var tag = html.AsSpan(name, nameEnd - name);
            int end = TagEnd(html, nameEnd, out bool overgrown);
            i = end;
            if (!closes && RawText(tag) is { } raw)
            {
                i = RawEnd(html, end, raw);
                continue;
            }
            if (ClosesItself(tag) && !overgrown) continue;
            bool drop = overgrown;
            if (closes)
            {
                if (dropped > 0) (dropped, drop) = (dropped - 1, true);
                else if (depth > 0) depth--;
            }
            else if (!ClosesItself(tag))
            {
                if (depth >= Deepest) (dropped, drop) = (dropped + 1, true);
                else depth++;
            }
            if (!drop) continue;
            kept ??= new(html.Length);
            kept.Append(html, copied, open - copied).Append(' ');
            copied = end;
        }
        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static int TagEnd(string html, int i, out bool overgrown)
    {
        int attributes = 0;
        while (i < html.Length && html[i] != '>')
        {
            if (html[i] == '=')
            {
                attributes++;
                i++;
                while (i < html.Length && char.IsWhiteSpace(html[i])) i++;
                if (i < html.Length && html[i] is '"' or '\'')
                {
                    int quote = html.IndexOf(html[i], i + 1);
                    if (quote < 0) { i = html.Length; break; }
                    i = quote + 1;
                }
                continue;
            }
            i++;
        }
        overgrown = attributes > MostAttributes;
        return Math.Min(i + 1, html.Length);
    }

    private static string? RawText(ReadOnlySpan<char> tag)
    {
        foreach (string raw in (ReadOnlySpan<string>)["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"])
        {
            if (tag.Equals(raw, StringComparison.OrdinalIgnoreCase)) return raw;
        }
        return null;
    }

    private static int RawEnd(string html, int from, string tag)
    {
        for (int i = from; ;)
        {
            int shut = html.IndexOf("</", i, StringComparison.Ordinal);
            if (shut < 0) return html.Length;
            if (html.AsSpan(shut + 2).StartsWith(tag, StringComparison.OrdinalIgnoreCase)) return shut;
            i = shut + 2;
        }
    }

    // Void elements, and those that the next of their kind closes.
    private static bool ClosesItself(ReadOnlySpan<char> tag)
    {
        foreach (string name in (ReadOnlySpan<string>)["p", "br", "img", "li", "td", "tr", "th", "dt", "dd", "hr", "input", "meta", "link", "option",
            "area", "base", "col", "embed", "param", "source", "track", "wbr", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body"])
        {
            if (tag.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
