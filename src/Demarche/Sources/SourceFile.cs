using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

using Demarche.Reading.Documents;

namespace Demarche.Sources;

/// <summary>
/// A file taken in as a source: its bytes hashed, its text decoded, what is known of it gathered from the command and
/// from the sidecar beside it. Nothing is fetched, nothing in it is run.
/// </summary>
/// <param name="Path">The path given.</param>
/// <param name="Sha256">SHA-256 of its bytes, in small hexadecimal digits.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Format">How its text is written.</param>
/// <param name="Text">Its text as decoded, without a byte order mark.</param>
/// <param name="Details">What is known of it besides.</param>
public sealed record SourceFile(string Path, string Sha256, long Length, TextFormat Format, string Text, SourceDetails Details)
{
    /// <summary>The most bytes a text may have: 32 MiB, some five million words.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private const int SniffedBytes = 1024;

    /// <summary>Takes a file in. Its sidecar, where there is one, is <c>PATH.json</c>.</summary>
    /// <param name="path">Path of a text file: UTF-8 plain text, Markdown or HTML.</param>
    /// <param name="given">What the command says of it; goes before the sidecar.</param>
    /// <returns>The file, decoded.</returns>
    /// <exception cref="UnusableInputException">It is missing, a folder, empty, too large, not to be read, no text, or not UTF-8; or its sidecar is not as it should be.</exception>
    public static SourceFile Open(string path, SourceDetails? given = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        byte[] bytes = ReadBytes(path);
        RefuseBinary(path, bytes);
        string text = Decode(path, bytes);
        if (string.IsNullOrWhiteSpace(text)) throw new UnusableInputException($"'{path}' is empty", "Give a file that holds text.");
        var details = (given ?? new()).Over(Sidecar.Beside(path));
        return new(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, FormatOf(path, bytes), text, details);
    }

    /// <summary>Reads the text into blocks; what command and sidecar say of the source goes before what the text says of itself.</summary>
    /// <returns>The document.</returns>
    public Document ReadDocument()
    {
        var document = DocumentReader.Read(Text, Format);
        return document with { Metadata = Details.Over(document.Metadata) };
    }

    private static byte[] ReadBytes(string path)
    {
        if (Directory.Exists(path)) throw new UnusableInputException($"'{path}' is a folder", "Name the files in it.");
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            if (stream.CanSeek && stream.Length > MostBytes) throw TooLarge(path, stream.Length);
            return stream.CanSeek && stream.Length > 0 ? ReadKnown(stream) : ReadUnknown(path, stream);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableInputException($"there is no file '{path}'", "Check its name and folder.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{path}' may not be read by you", "Change its permissions, or copy it to where you may read it.");
        }
        catch (IOException e)
        {
            throw new UnusableInputException($"'{path}' cannot be read ({e.Message.TrimEnd('.')})", "Copy it to another place and try again.");
        }
    }

    private static byte[] ReadKnown(FileStream stream)
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    // A pipe or device does not say how long it is.
    private static byte[] ReadUnknown(string path, FileStream stream)
    {
        using MemoryStream all = new();
        byte[] chunk = new byte[64 * 1024];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            all.Write(chunk, 0, read);
            if (all.Length > MostBytes) throw TooLarge(path, null);
        }
        return all.ToArray();
    }

    private static UnusableInputException TooLarge(string path, long? length)
    {
        string size = length is { } bytes ? $" ({bytes / (1024.0 * 1024):0.#} MiB)" : "";
        return new($"'{path}' is too large{size}: the limit is {MostBytes / (1024 * 1024)} MiB", "Split it into parts.");
    }

    private static void RefuseBinary(string path, ReadOnlySpan<byte> bytes)
    {
        if (Signature.NameOf(bytes) is { } what) throw new UnusableInputException($"'{path}' is {what}, not text", "Save it as UTF-8 text, Markdown or HTML.");
        int zero = bytes.IndexOf((byte)0);
        if (zero >= 0) throw new UnusableInputException($"'{path}' is binary: byte {zero} is zero", "Give a text file (.txt, .md or .html).");
    }

    private static string Decode(string path, ReadOnlySpan<byte> bytes)
    {
        int mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        bytes = bytes[mark..];
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        char[] chunk = new char[4096];
        for (int at = 0; ;)
        {
            var status = Utf8.ToUtf16(bytes[at..], chunk, out int read, out _, replaceInvalidSequences: false, isFinalBlock: true);
            at += read;
            if (status != OperationStatus.DestinationTooSmall) throw new UnusableInputException($"'{path}' is not UTF-8: byte {mark + at} (0x{bytes[at]:X2}) is no part of a character", "Save it as UTF-8.");
        }
    }

    private static TextFormat FormatOf(string path, ReadOnlySpan<byte> bytes)
    {
        switch (System.IO.Path.GetExtension(path).ToLowerInvariant())
        {
            case ".html" or ".htm" or ".xhtml": return TextFormat.Html;
            case ".md" or ".markdown": return TextFormat.Markdown;
        }
        string opening = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, SniffedBytes)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return opening.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || opening.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (opening.StartsWith("<?xml", StringComparison.Ordinal) && opening.Contains("<html", StringComparison.OrdinalIgnoreCase))
            ? TextFormat.Html
            : TextFormat.Plain;
    }
}
