using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Demarche.Reading.Documents;

/// <summary>
/// Reads HTML: the text that a browser would show, in blocks with their place on the page. Nothing is fetched and
/// nothing is run.
/// </summary>
internal static class HtmlText
{
    /// <summary>The document of a page, with the metadata that its markup declares.</summary>
    /// <param name="html">A page, or a part of one.</param>
    public static Document Read(string html)
    {
        using var page = Parse(html);
        TextBuilder builder = new();
        new Walk(builder, HtmlRegions.Of(page)).Into(page.Body ?? (INode)page, new(BlockKind.Paragraph, 0, BlockRegion.Main, false, false));
        return builder.Build(HtmlMetadata.Of(page));
    }

    /// <summary>Adds the text of a fragment, such as stands in Markdown.</summary>
    /// <param name="builder">Where to.</param>
    /// <param name="html">A fragment.</param>
    /// <param name="template">What its text is where its own elements do not say.</param>
    public static void AppendTo(TextBuilder builder, string html, Block template)
    {
        using var page = Parse(html);
        new Walk(builder, HtmlRegions.Of(page)).Into(page.Body ?? (INode)page, new(template.Kind, template.Level, BlockRegion.Main, false, false));
        builder.EndBlock();
    }

    private static IHtmlDocument Parse(string html) =>
        new HtmlParser(new HtmlParserOptions { IsScripting = false, IsNotConsumingCharacterReferences = false }).ParseDocument(HtmlDepth.Bound(html));

    private readonly record struct Place(BlockKind Kind, int Level, BlockRegion Region, bool InLink, bool Preformatted);

    private readonly struct Walk(TextBuilder builder, HtmlRegions regions)
    {
        public void Into(INode parent, Place place)
        {
            foreach (var node in parent.ChildNodes)
            {
                if (node is IText text)
                {
                    builder.Template = new(0, 0, place.Kind) { Level = place.Level, Region = place.Region };
                    builder.Append(text.Data, place.InLink, place.Preformatted);
                }
                else if (node is IElement element && !IsHidden(element))
                {
                    Enter(element, place);
                }
            }
        }

        private void Enter(IElement element, Place place)
        {
            string name = element.LocalName;
            if (name is "br")
            {
                // Two line ends in a row part paragraphs, as old pages do.
                if (IsBreak(element.PreviousSibling)) builder.EndBlock();
                else builder.EndLine();
                return;
            }
            bool parts = IsBlock(name);
            var inner = place with
            {
                Region = regions.Within(element, place.Region),
                InLink = place.InLink || name is "a",
                Preformatted = place.Preformatted || name is "pre",
            };
            inner = KindOf(element, name, inner);
            parts |= inner.Region != place.Region || inner.Kind != place.Kind;
            if (parts) Close(place);
            Into(element, inner);
            if (parts) Close(inner);
        }

        private void Close(Place place)
        {
            builder.Template = new(0, 0, place.Kind) { Level = place.Level, Region = place.Region };
            builder.EndBlock();
        }

        private static Place KindOf(IElement element, string name, Place place) => name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => place with { Kind = BlockKind.Heading, Level = name[1] - '0' },
            "li" or "dt" or "dd" => place with { Kind = BlockKind.List, Level = Math.Max(1, place.Level) },
            "ul" or "ol" or "dl" => place with { Level = place.Kind == BlockKind.List ? place.Level + 1 : 1 },
            "blockquote" => place with { Kind = BlockKind.Quote, Level = 0 },
            "figcaption" or "caption" => place with { Kind = BlockKind.Caption, Level = 0 },
            "td" or "th" or "p" or "div" or "section" or "article" when HtmlRegions.IsCaption(element) => place with { Kind = BlockKind.Caption, Level = 0 },
            "td" or "th" or "table" => place with { Kind = BlockKind.Paragraph, Level = 0 },
            _ => place,
        };

        private static bool IsBreak(INode? node)
        {
            while (node is IText text && string.IsNullOrWhiteSpace(text.Data)) node = node.PreviousSibling;
            return node is IElement { LocalName: "br" };
        }
    }

    private static bool IsBlock(string name) => name is "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "nav" or "aside"
        or "form" or "fieldset" or "table" or "caption" or "tr" or "td" or "th" or "thead" or "tbody" or "tfoot" or "ul" or "ol" or "li" or "dl" or "dt" or "dd"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "figure" or "figcaption" or "pre" or "hr" or "address" or "details" or "summary"
        or "dialog" or "center" or "button" or "label" or "legend" or "body" or "hgroup" or "menu" or "search";

    private static bool IsHidden(IElement element)
    {
        if (element.LocalName is "script" or "style" or "noscript" or "template" or "svg" or "math" or "canvas" or "iframe" or "object" or "embed" or "audio"
            or "video" or "select" or "datalist" or "textarea" or "input" or "head" or "title" or "map" or "applet") return true;
        if (element.HasAttribute("hidden")) return true;
        if (element.GetAttribute("aria-hidden") == "true" && element.LocalName is not ("html" or "body" or "main" or "article")) return true;
        return element.GetAttribute("style") is { } style && HidesItself(style);
    }

    private static bool HidesItself(string style)
    {
        foreach (var range in style.AsSpan().Split(';'))
        {
            var rule = style.AsSpan()[range];
            int colon = rule.IndexOf(':');
            if (colon < 0) continue;
            var property = rule[..colon].Trim();
            var value = rule[(colon + 1)..].Trim();
            if (property.Equals("display", StringComparison.OrdinalIgnoreCase) && value.StartsWith("none", StringComparison.OrdinalIgnoreCase)) return true;
            if (property.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
