using System.Text.Json;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Demarche.Reading.Documents;

/// <summary>What a page's markup declares of it: JSON-LD (schema.org), Open Graph and other <c>meta</c> elements, <c>time</c>, <c>lang</c>, bylines marked as such.</summary>
internal static class HtmlMetadata
{
    /// <summary>The metadata of a page.</summary>
    /// <param name="page">A parsed page.</param>
    public static DocumentMetadata Of(IHtmlDocument page)
    {
        SchemaOrg schema = SchemaOrg.Of(page);
        string? site = Meta(page, "og:site_name") ?? schema.Publisher ?? Meta(page, "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher");
        return new(
            Title: schema.Headline ?? Meta(page, "og:title", "citation_title", "dc.title") ?? Heading(page) ?? WithoutSite(Clean(page.Title), site),
            Authors: Authors(page, schema),
            Publisher: site,
            Published: Day(schema.Published) ?? Day(Meta(page, "article:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date", "dc.date.issued",
                "dcterms.created", "dcterms.date", "citation_publication_date", "og:published_time", "sailthru.date", "parsely-pub-date")) ?? Time(page),
            Language: Clean(page.DocumentElement?.GetAttribute("lang")));
    }

    private static List<Author>? Authors(IHtmlDocument page, SchemaOrg schema)
    {
        if (schema.Authors.Count > 0) return schema.Authors;
        List<Author> authors = [];
        foreach (var meta in page.QuerySelectorAll("meta[name],meta[property]"))
        {
            string name = meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? "";
            if (!Matches(name, ["author", "article:author", "dc.creator", "citation_author", "parsely-author", "sailthru.author"])) continue;
            if (Clean(meta.GetAttribute("content")) is { } content && !content.Contains("//", StringComparison.Ordinal)) AddSigned(authors, content);
        }
        if (authors.Count > 0) return authors;
        foreach (var element in page.QuerySelectorAll("[rel~=author],[itemprop~=author],.byline,.author,.article-author,.post-author").Take(20))
        {
            if (Clean(element.TextContent) is { Length: <= 160 } content) AddSigned(authors, content);
        }
        return authors.Count > 0 ? authors : null;
    }

    private static void AddSigned(List<Author> authors, string content)
    {
        var signed = Byline.Read(content) ?? Byline.Read("By " + content);
        if (signed is null) return;
        foreach (var author in signed.Authors)
        {
            if (!authors.Exists(a => a.Name == author.Name)) authors.Add(author);
        }
    }

    private static string? Meta(IHtmlDocument page, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            foreach (var meta in page.Head?.QuerySelectorAll("meta") ?? (IEnumerable<IElement>)[])
            {
                string? given = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
                if (given?.Equals(name, StringComparison.OrdinalIgnoreCase) == true && Clean(meta.GetAttribute("content")) is { } content) return content;
            }
        }
        return null;
    }

    private static string? Heading(IHtmlDocument page)
    {
        var headings = page.QuerySelectorAll("h1");
        return headings.Length == 1 && Clean(headings[0].TextContent) is { } heading && Shape.Words(heading, 4) >= 4 ? heading : null;
    }

    // '<title>' as a rule names the site too: 'Title - Site', 'Title | Site'.
    private static string? WithoutSite(string? title, string? site)
    {
        if (title is null) return null;
        foreach (string mark in (ReadOnlySpan<string>)[" | ", " – ", " — ", " - ", " :: ", " » "])
        {
            int last = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (last <= 0) continue;
            var tail = title.AsSpan(last + mark.Length);
            if (tail.Equals(site, StringComparison.OrdinalIgnoreCase) || (Shape.Words(tail, 5) <= 4 && Shape.Words(title.AsSpan(0, last), 3) >= 3)) return title[..last].Trim();
        }
        return title;
    }

    private static string? Time(IHtmlDocument page)
    {
        string? only = null;
        foreach (var time in page.QuerySelectorAll("time[datetime],[itemprop~=datePublished]").Take(50))
        {
            string? day = Day(time.GetAttribute("datetime") ?? time.GetAttribute("content"));
            if (day is null) continue;
            if (time.HasAttribute("pubdate") || time.GetAttribute("itemprop") == "datePublished") return day;
            if (only is not null && only != day) return null;
            only = day;
        }
        return only;
    }

    // The day of an ISO 8601 date or date-time, or of a date as pages print it.
    private static string? Day(string? s)
    {
        s = Clean(s);
        if (s is null) return null;
        if (s.Length >= 10 && DateOnly.TryParseExact(s.AsSpan(0, 10), "yyyy-MM-dd", out var day)) return day.ToString("yyyy-MM-dd");
        if (s.Length == 8 && DateOnly.TryParseExact(s, "yyyyMMdd", out day)) return day.ToString("yyyy-MM-dd");
        return PageDate.Read(s).Edtf;
    }

    private static string? Clean(string? s) => string.IsNullOrWhiteSpace(s) ? null : PersonName.Fold(s);

    private static bool Matches(string name, ReadOnlySpan<string> any)
    {
        foreach (string one in any)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>The first article that the page describes as JSON-LD.</summary>
    private sealed class SchemaOrg
    {
        private const int Deepest = 32;

        public string? Headline { get; private set; }
        public string? Publisher { get; private set; }
        public string? Published { get; private set; }
        public List<Author> Authors { get; } = [];

        public static SchemaOrg Of(IHtmlDocument page)
        {
            SchemaOrg schema = new();
            foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']").Take(20))
            {
                try
                {
                    using var json = JsonDocument.Parse(script.TextContent, new() { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                    schema.Visit(json.RootElement);
                }
                catch (JsonException)
                {
                    // What is not well formed declares nothing.
                }
            }
            return schema;
        }

        private void Visit(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray()) Visit(item);
                return;
            }
            if (element.ValueKind != JsonValueKind.Object) return;
            if (element.TryGetProperty("@graph", out var graph)) Visit(graph);
            if (element.TryGetProperty("mainEntity", out var main)) Visit(main);
            if (!IsText(element)) return;
            Headline ??= Text(element, "headline");
            Published ??= Text(element, "datePublished");
            if (element.TryGetProperty("publisher", out var publisher)) Publisher ??= NameOf(publisher);
            if (Authors.Count == 0 && element.TryGetProperty("author", out var author)) AddAuthors(author);
        }

        private static bool IsText(JsonElement element) => element.TryGetProperty("@type", out var type) && type.ValueKind switch
        {
            JsonValueKind.String => IsText(type.GetString()!),
            JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && IsText(t.GetString()!)),
            _ => false,
        };

        private static bool IsText(string type) => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
            || type is "Report" or "CreativeWork" or "WebPage" or "GovernmentDocument";

        private void AddAuthors(JsonElement author)
        {
            if (author.ValueKind == JsonValueKind.Array)
            {
                foreach (var one in author.EnumerateArray()) AddAuthors(one);
                return;
            }
            if (NameOf(author) is not { } name || name.Contains("//", StringComparison.Ordinal)) return;
            string? affiliation = null;
            if (author.ValueKind == JsonValueKind.Object)
            {
                string? title = Text(author, "jobTitle");
                string? body = author.TryGetProperty("affiliation", out var a) || author.TryGetProperty("worksFor", out a) ? NameOf(a) : null;
                affiliation = title is not null && body is not null ? $"{title}, {body}" : title ?? body;
            }
            Authors.Add(new(name, affiliation));
        }

        private static string? NameOf(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.String => Clean(element.GetString()),
            JsonValueKind.Object => Text(element, "name"),
            JsonValueKind.Array => element.EnumerateArray().Select(NameOf).FirstOrDefault(n => n is not null),
            _ => null,
        };

        private static string? Text(JsonElement element, string name) =>
            element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? Clean(value.GetString()) : null;
    }
}
