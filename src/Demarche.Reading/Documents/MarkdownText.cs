using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Demarche.Reading.Documents;

/// <summary>Reads Markdown: the text without its marks, in blocks.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UseAutoLinks().UseFootnotes().UseEmphasisExtras().Build();

    /// <summary>The document of a Markdown text, with the metadata that its front matter declares.</summary>
    /// <param name="markdown">The text.</param>
    public static Document Read(string markdown)
    {
        MarkdownDocument parsed;
        try
        {
            parsed = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Nested deeper than the parser bears: such a text is read as it stands.
            return PlainText.Read(markdown);
        }
        TextBuilder builder = new();
        DocumentMetadata metadata = new();
        foreach (var block in parsed)
        {
            if (block is YamlFrontMatterBlock front) metadata = Declared(front.Lines.ToString());
        }
        Into(builder, parsed, new(0, 0, BlockKind.Paragraph));
        return builder.Build(metadata);
    }

    private static void Into(TextBuilder builder, ContainerBlock container, Block template)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition: break;
                case HtmlBlock html: HtmlText.AppendTo(builder, html.Lines.ToString(), template); break;
                case HeadingBlock heading: Leaf(builder, heading, new(0, 0, BlockKind.Heading) { Level = Math.Clamp(heading.Level, 1, 6) }); break;
                case CodeBlock code: Code(builder, code, template); break;
                case LeafBlock leaf: Leaf(builder, leaf, template); break;
                case ListBlock list: Into(builder, list, template with { Kind = BlockKind.List, Level = template.Kind == BlockKind.List ? template.Level + 1 : 1 }); break;
                case QuoteBlock quote: Into(builder, quote, new(0, 0, BlockKind.Quote)); break;
                case Table table: Into(builder, table, new(0, 0, BlockKind.Paragraph)); break;
                case ContainerBlock inner: Into(builder, inner, template); break;
            }
        }
    }

    private static void Leaf(TextBuilder builder, LeafBlock leaf, Block template)
    {
        // A picture alone is told by its caption.
        if (leaf.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null }) template = new(0, 0, BlockKind.Caption);
        builder.Template = template;
        if (leaf.Inline is not null) Inlines(builder, leaf.Inline, false);
        builder.EndBlock();
    }

    private static void Code(TextBuilder builder, CodeBlock code, Block template)
    {
        builder.Template = template;
        builder.Append(code.Lines.ToString(), keepLines: true);
        builder.EndBlock();
    }

    private static void Inlines(TextBuilder builder, ContainerInline container, bool inLink)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: builder.Append(literal.Content.AsSpan(), inLink); break;
                case HtmlEntityInline entity: builder.Append(entity.Transcoded.AsSpan(), inLink); break;
                case CodeInline code: builder.Append(code.Content, inLink); break;
                case AutolinkInline auto: builder.Append(auto.Url, true); break;
                case LineBreakInline { IsHard: true }: builder.EndLine(); break;
                case LineBreakInline: builder.Append(" "); break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): builder.EndLine(); break;
                case LinkInline link: Inlines(builder, link, !link.IsImage); break;
                case ContainerInline inner: Inlines(builder, inner, inLink); break;
            }
        }
    }

    // 'key: value' lines; what else YAML can do is not asked of a text's own front matter.
    private static DocumentMetadata Declared(string yaml)
    {
        DocumentMetadata metadata = new();
        List<Author> authors = [];
        foreach (var line in yaml.AsSpan().EnumerateLines())
        {
            int colon = line.IndexOf(':');
            if (colon <= 0) continue;
            string value = line[(colon + 1)..].Trim().Trim("\"'").ToString();
            if (value.Length == 0) continue;
            switch (line[..colon].Trim().ToString().ToLowerInvariant())
            {
                case "title": metadata = metadata with { Title = value }; break;
                case "author" or "authors": authors.AddRange((Byline.Read("By " + value.Trim("[]".ToCharArray()))?.Authors) ?? []); break;
                case "publisher" or "source": metadata = metadata with { Publisher = value }; break;
                case "date" or "published": metadata = metadata with { Published = PageDate.Read(value).Edtf }; break;
                case "lang" or "language": metadata = metadata with { Language = value }; break;
            }
        }
        return metadata with { Authors = authors.Count > 0 ? authors : null };
    }
}
