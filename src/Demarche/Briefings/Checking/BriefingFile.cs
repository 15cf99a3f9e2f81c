using System.Text;

using Demarche.Briefings.Docx;
using Demarche.Briefings.Html;
using Demarche.Briefings.Markdown;
using Demarche.Briefings.Sheets;
using Demarche.Sources;

namespace Demarche.Briefings.Checking;

/// <summary>Reads a briefing from a file of any of the three formats.</summary>
public static class BriefingFile
{
    /// <summary>The most bytes that a briefing may have: 32 MiB.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a briefing.</summary>
    /// <param name="path">A DOCX, HTML or Markdown file.</param>
    /// <returns>The page.</returns>
    /// <exception cref="UnusableInputException">It is missing, empty, too large, or none of the three.</exception>
    public static Sheet Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        byte[] bytes = Bytes(path);
        try
        {
            if (bytes.AsSpan().StartsWith("PK"u8)) return DocxReader.Read(new MemoryStream(bytes, writable: false));
            string text = Utf8.GetString(bytes).TrimStart('\uFEFF');
            if (text.Contains('\0', StringComparison.Ordinal)) throw new UnusableInputException($"'{path}' is binary and no DOCX", "Give a briefing as DOCX, HTML or Markdown.");
            bool html = Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm" or ".xhtml" || text.TrimStart().StartsWith('<');
            return html ? HtmlReader.Read(text) : MarkdownReader.Read(text);
        }
        catch (InvalidDataException e)
        {
            throw new UnusableInputException($"'{path}' cannot be read as DOCX ({e.Message.TrimEnd('.')})", "Save it again as DOCX.");
        }
        catch (DecoderFallbackException)
        {
            throw new UnusableInputException($"'{path}' is neither DOCX nor UTF-8 text", "Save it as DOCX, or as UTF-8.");
        }
    }

    private static byte[] Bytes(string path)
    {
        if (Directory.Exists(path)) throw new UnusableInputException($"'{path}' is a folder", "Name the briefing in it.");
        try
        {
            FileInfo file = new(path);
            if (!file.Exists) throw new UnusableInputException($"there is no file '{path}'", "Check its name and folder.");
            if (file.Length == 0) throw new UnusableInputException($"'{path}' is empty", "Give a briefing as DOCX, HTML or Markdown.");
            if (file.Length > MostBytes) throw new UnusableInputException($"'{path}' is too large for a briefing: the limit is {MostBytes / (1024 * 1024)} MiB", "Check that it is a briefing.");
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{path}' cannot be read ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')})", "Change its permissions, or close the program that holds it.");
        }
    }
}
