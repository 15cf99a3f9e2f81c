namespace Demarche.Reading.Documents;

/// <summary>Turns a source's decoded text into a <see cref="Document"/>: its blocks in order, and what it says of itself.</summary>
public static class DocumentReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// Reads a text. Of plain text, <see cref="Document.Text"/> is the string given, to the letter (a leading byte
    /// order mark is dropped); of Markdown and HTML it is the text without markup, blocks parted by a blank line.
    /// Any string can be read: what is not well formed is read as a browser would. Work grows linearly with length.
    /// </summary>
    /// <param name="decoded">The decoded text.</param>
    /// <param name="format">How it is written.</param>
    /// <returns>The document. Its blocks do not overlap, stand in order, and cover all that is not white space.</returns>
    public static Document Read(string decoded, TextFormat format)
    {
        ArgumentNullException.ThrowIfNull(decoded);
        string text = decoded.Length > 0 && decoded[0] == ByteOrderMark ? decoded[1..] : decoded;
        return format switch
        {
            TextFormat.Plain => FrontMatter.Complete(PlainText.Read(text)),
            TextFormat.Markdown => FrontMatter.Complete(MarkdownText.Read(text)),
            TextFormat.Html => FrontMatter.Complete(HtmlText.Read(text)),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }
}
