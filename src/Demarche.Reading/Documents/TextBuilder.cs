using System.Text;

namespace Demarche.Reading.Documents;

/// <summary>Builds the clean text of a marked-up document: blocks parted by a blank line, white space folded.</summary>
internal sealed class TextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];
    private int start = -1;
    private int linked;
    private int written;
    private bool blank;
    private bool lineEnd;

    /// <summary>What the block at hand is; taken when it closes.</summary>
    public Block Template { get; set; } = new(0, 0, BlockKind.Paragraph);

    /// <summary>The blocks closed so far.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Adds running text to the block at hand.</summary>
    /// <param name="run">Text; its white space is folded to one blank.</param>
    /// <param name="inLink">Whether it stands inside a link.</param>
    /// <param name="keepLines">Whether its line ends stay (preformatted text).</param>
    public void Append(ReadOnlySpan<char> run, bool inLink = false, bool keepLines = false)
    {
        foreach (char c in run)
        {
            // Soft hyphens and zero-width marks part no words and are not seen.
            if (c is '\u00AD' or '\u200B' or '\uFEFF') continue;
            if (char.IsWhiteSpace(c))
            {
                if (keepLines && c is '\n') lineEnd = true;
                else blank = true;
                continue;
            }
            if (start < 0)
            {
                if (text.Length > 0) text.Append("\n\n");
                start = text.Length;
            }
            else if (lineEnd)
            {
                text.Append('\n');
            }
            else if (blank)
            {
                text.Append(' ');
            }
            blank = lineEnd = false;
            text.Append(c);
            written++;
            if (inLink) linked++;
        }
    }

    /// <summary>Ends a line within the block at hand.</summary>
    public void EndLine() => lineEnd = true;

    /// <summary>Closes the block at hand; nothing happens where it is empty.</summary>
    public void EndBlock()
    {
        if (start >= 0)
        {
            blocks.Add(Template with { Start = start, End = text.Length, LinkDensity = (double)linked / written });
        }
        start = -1;
        linked = written = 0;
        blank = lineEnd = false;
    }

    /// <summary>The document built.</summary>
    /// <param name="metadata">What the document says of itself.</param>
    public Document Build(DocumentMetadata metadata)
    {
        EndBlock();
        return new(text.ToString(), blocks, metadata);
    }
}
