namespace Demarche.Reading.Documents;

/// <summary>How a source's text is written.</summary>
public enum TextFormat
{
    /// <summary>Plain text, wrapped at any width or one paragraph a line.</summary>
    Plain,
    /// <summary>Markdown (CommonMark with tables, footnotes and YAML front matter).</summary>
    Markdown,
    /// <summary>HTML as a page or a part of one.</summary>
    Html,
}
