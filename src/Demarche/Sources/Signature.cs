namespace Demarche.Sources;

/// <summary>What a file that is no UTF-8 text is, by its first bytes.</summary>
internal static class Signature
{
    /// <summary>The name of the format, with its article; null where none is known by these bytes.</summary>
    /// <param name="bytes">A file's bytes.</param>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8)) return "a PDF document";
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return "a ZIP archive or an office document (DOCX, ODT)";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return "an old office document (DOC, XLS) or message";
        if (bytes.StartsWith(@"{\rtf"u8)) return "a rich text document (RTF)";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return "text in UTF-16";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) return "a picture (PNG)";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "a picture (JPEG)";
        if (bytes.StartsWith("GIF8"u8)) return "a picture (GIF)";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return "a gzip archive";
        if (bytes.StartsWith("\u007FELF"u8)) return "a program";
        return bytes.StartsWith("MZ"u8) && bytes.IndexOf((byte)0) >= 0 ? "a program" : null;
    }
}
