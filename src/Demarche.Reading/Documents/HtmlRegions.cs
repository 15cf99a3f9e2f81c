using AngleSharp.Dom;

namespace Demarche.Reading.Documents;

/// <summary>Which part of the page an element belongs to: by its name and role, and by the class names that pages give their parts.</summary>
internal sealed class HtmlRegions
{
    private const int LongParagraph = 150;
    private const double LargeShare = 0.4;

    // Elements that hold the page's own text: they are no menu or side bar, whatever their class says.
    private readonly HashSet<IElement> holdingText = [];

    private HtmlRegions() { }

    /// <summary>Prepares the regions of a page.</summary>
    /// <param name="page">A parsed page.</param>
    public static HtmlRegions Of(IDocument page)
    {
        HtmlRegions regions = new();
        Dictionary<IElement, int> held = [];
        int all = 0;
        foreach (var element in page.All)
        {
            if (element.LocalName is "h1" or "main")
            {
                for (var above = element.ParentElement; above is not null && regions.holdingText.Add(above); above = above.ParentElement) { }
            }
            if (element.LocalName is not "p" || InLink(element) || element.TextContent.Length is var length && length < LongParagraph) continue;
            all += length;
            // Bounded: elements nest no deeper than HtmlDepth allows.
            for (var above = element.ParentElement; above is not null; above = above.ParentElement) held[above] = held.GetValueOrDefault(above) + length;
        }
        foreach (var (element, length) in held)
        {
            if (length > LargeShare * all) regions.holdingText.Add(element);
        }
        return regions;
    }

    /// <summary>The region inside an element.</summary>
    /// <param name="element">An element.</param>
    /// <param name="outer">The region around it.</param>
    public BlockRegion Within(IElement element, BlockRegion outer)
    {
        switch (element.LocalName)
        {
            case "nav" or "menu": return BlockRegion.Navigation;
            case "aside": return outer == BlockRegion.Main ? BlockRegion.Aside : outer;
            case "button" or "dialog" or "label" or "fieldset": return BlockRegion.Form;
            case "ul" or "ol" when outer == BlockRegion.Main && HtmlTeasers.Is(element): return BlockRegion.Form;
            case "form" when !holdingText.Contains(element): return BlockRegion.Form;
            case "header" when outer == BlockRegion.Main && !InArticle(element) && !holdingText.Contains(element): return BlockRegion.Header;
            case "footer" when outer == BlockRegion.Main && !InArticle(element): return BlockRegion.Footer;
            case "html" or "body" or "main" or "article" or "h1" or "p" or "a" or "span": return outer;
        }
        if (RoleOf(element.GetAttribute("role")) is { } role) return role;
        if (outer != BlockRegion.Main || holdingText.Contains(element)) return outer;
        return ByClass(element.GetAttribute("class")) ?? ByClass(element.Id) ?? outer;
    }

    /// <summary>Whether the element says by its class that it is a caption.</summary>
    /// <param name="element">An element.</param>
    public static bool IsCaption(IElement element)
    {
        if (element.GetAttribute("class") is not { } classes) return false;
        foreach (var range in classes.AsSpan().SplitAny(" \t\r\n"))
        {
            var name = classes.AsSpan()[range];
            if (name.Equals("caption", StringComparison.OrdinalIgnoreCase) || name.EndsWith("-caption", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith("caption-text", StringComparison.OrdinalIgnoreCase) || name.EndsWith("__caption", StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool InLink(IElement element) => element.ParentElement?.LocalName is "a";

    private static bool InArticle(IElement element)
    {
        for (var above = element.ParentElement; above is not null; above = above.ParentElement)
        {
            if (above.LocalName is "article" or "main" or "section") return true;
        }
        return false;
    }

    private static BlockRegion? RoleOf(string? role) => role?.Trim().ToLowerInvariant() switch
    {
        "navigation" or "menu" or "menubar" or "tablist" or "toolbar" => BlockRegion.Navigation,
        "banner" => BlockRegion.Header,
        "contentinfo" => BlockRegion.Footer,
        "complementary" => BlockRegion.Aside,
        "search" or "form" or "dialog" or "alertdialog" or "button" => BlockRegion.Form,
        _ => null,
    };

    private static BlockRegion? ByClass(string? names)
    {
        if (names is null) return null;
        foreach (var range in names.AsSpan().SplitAny(" \t\r\n-_"))
        {
            var name = names.AsSpan()[range];
            if (Is(name, ["nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "pagination", "pager", "toc", "tabs"])) return BlockRegion.Navigation;
            if (Is(name, ["sidebar", "related", "recommended", "trending", "popular", "widget"])) return BlockRegion.Aside;
            if (Is(name, ["footer", "copyright", "cookie", "cookies", "gdpr"])) return BlockRegion.Footer;
            if (Is(name, ["newsletter", "subscribe", "signup", "login", "search", "modal", "popup", "share", "sharing", "social", "comments", "comment", "disqus", "promo",
                "advert", "advertisement", "ads", "sponsored", "outbrain", "taboola"])) return BlockRegion.Form;
        }
        return null;
    }

    private static bool Is(ReadOnlySpan<char> name, ReadOnlySpan<string> any)
    {
        foreach (string one in any)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
