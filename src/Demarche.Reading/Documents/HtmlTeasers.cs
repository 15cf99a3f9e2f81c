using AngleSharp.Dom;

namespace Demarche.Reading.Documents;

/// <summary>Lists of other texts: each item opens with a headline that is a link, and what follows stands apart from it.</summary>
internal static class HtmlTeasers
{
    private const int Fewest = 3;
    private const int HeadlineWords = 4;

    /// <summary>Whether a list is one of teasers.</summary>
    /// <param name="list">A list element.</param>
    public static bool Is(IElement list)
    {
        int teasers = 0;
        foreach (var item in list.Children)
        {
            if (item.LocalName != "li" || FirstText(item) is not { } first) continue;
            if (!IsHeadline(first, item)) return false;
            teasers++;
        }
        return teasers >= Fewest;
    }

    private static bool IsHeadline(IText first, IElement item)
    {
        IElement? link = null;
        for (var above = first.ParentElement; above is not null && above != item; above = above.ParentElement)
        {
            if (above.LocalName is "a" && above.HasAttribute("href")) link = above;
        }
        if (link is null || Shape.Words(first.Data, HeadlineWords) < HeadlineWords) return false;
        // A sentence that goes on after its link is the text's own.
        for (var next = link.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is IElement) return true;
            if (next is IText text && !string.IsNullOrWhiteSpace(text.Data)) return false;
        }
        return true;
    }

    private static IText? FirstText(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text && Shape.HasWord(text.Data)) return text;
            if (node is IElement { LocalName: not ("script" or "style" or "noscript" or "time") } element && FirstText(element) is { } inner) return inner;
        }
        return null;
    }
}
