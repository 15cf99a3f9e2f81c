using System.Text;

using Demarche.Reading.Documents;
using Demarche.Sources;

namespace Demarche.Tests.Sources;

public sealed class SourceFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("demarche").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private static string Refusal(string path)
    {
        string message = Should.Throw<UnusableInputException>(() => SourceFile.Open(path)).Message;
        message.ShouldContain(Path.GetFileName(path));
        message.ShouldNotContain("\n");
        message.ShouldEndWith(".");
        return message;
    }

    [Fact]
    public void A_file_is_hashed_and_decoded()
    {
        var source = SourceFile.Open(Write("a.txt", "The court sat.\n"));
        source.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("The court sat.\n"u8)));
        (source.Text, source.Length, source.Format).ShouldBe(("The court sat.\n", 15L, TextFormat.Plain));
    }

    [Fact]
    public void A_byte_order_mark_counts_in_the_hash_and_not_in_the_text()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Seen"u8];
        var source = SourceFile.Open(Write("a.txt", bytes));
        (source.Text, source.Length).ShouldBe(("Seen", 7L));
    }

    [Theory]
    [InlineData("a.txt", "Seen", TextFormat.Plain)]
    [InlineData("a.md", "Seen", TextFormat.Markdown)]
    [InlineData("a.HTM", "Seen", TextFormat.Html)]
    [InlineData("a", "\n <!DOCTYPE html><p>Seen", TextFormat.Html)]
    [InlineData("a.txt", "<html><p>Seen", TextFormat.Html)]
    [InlineData("a.txt", "The element <html> opens a page.", TextFormat.Plain)]
    public void The_format_follows_from_name_and_content(string name, string text, TextFormat format) => SourceFile.Open(Write(name, text)).Format.ShouldBe(format);

    [Fact]
    public void A_missing_file_is_named() => Refusal(Path.Combine(folder, "none.txt")).ShouldContain("no file");

    [Fact]
    public void A_folder_is_no_file() => Refusal(folder).ShouldContain("folder");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public void Nothing_is_refused(string text) => Refusal(Write("a.txt", text)).ShouldContain("empty");

    [Theory]
    [InlineData("%PDF-1.7 x", "PDF")]
    [InlineData("PK\u0003\u0004 x", "ZIP")]
    [InlineData(@"{\rtf1 x", "RTF")]
    [InlineData("GIF89a", "GIF")]
    [InlineData("text with\0zero", "byte 9")]
    public void What_is_no_text_is_said_to_be_what_it_is(string content, string what) => Refusal(Write("a.txt", content)).ShouldContain(what);

    [Fact]
    public void UTF_16_is_said_to_be_so() => Refusal(Write("a.txt", [0xFF, 0xFE, (byte)'a', 0])).ShouldContain("UTF-16");

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'b', 0xE9, (byte)'c' }, "byte 2 (0xE9)")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'b', 0xFF }, "byte 4 (0xFF)")]
    [InlineData(new byte[] { (byte)'a', 0xC3 }, "byte 1 (0xC3)")]
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 }, "byte 1 (0xED)")]
    public void Broken_encoding_is_refused_with_its_place(byte[] bytes, string place) => Refusal(Write("a.txt", bytes)).ShouldContain(place);

    [Fact]
    public void Above_the_limit_is_refused_without_being_read()
    {
        string path = Path.Combine(folder, "long.txt");
        using (var stream = File.Create(path)) stream.SetLength(50L * 1024 * 1024);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Refusal(path).ShouldContain("(50 MiB): the limit is 32 MiB");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1024 * 1024);
    }

    [Fact]
    public void A_device_without_end_is_refused()
    {
        if (OperatingSystem.IsLinux()) Refusal("/dev/zero").ShouldContain("too large");
    }

    [Fact]
    public void A_large_text_is_taken_in()
    {
        string line = "The court sat on Monday and rose again on Tuesday without a word to anybody.\n";
        var source = SourceFile.Open(Write("a.txt", string.Concat(Enumerable.Repeat(line, 20 * 1024 * 1024 / line.Length))));
        source.ReadDocument().Blocks.Count.ShouldBeGreaterThan(100_000);
    }

    [Fact]
    public void The_sidecar_goes_before_the_text_and_the_command_before_the_sidecar()
    {
        string path = Write("a.txt", "Ministry refuses a union again\n\nBy Ana Pereira\n\n3 May 2010\n\nThe Ministry of Justice of Norland refused the union of miners for the third time in April.");
        Write("a.txt.json", """{ "publisher": "Vik Press", "published": "2010-05-04", "url": "https://vik.example/1", "affiliation": "Vik Press", "reliability": "B", "credibility": 2 }""");
        var source = SourceFile.Open(path, new() { Published = "2010-05" });
        (source.Details.Url, source.Details.Reliability, source.Details.Credibility).ShouldBe(("https://vik.example/1", "B", 2));
        var metadata = source.ReadDocument().Metadata;
        (metadata.Title, metadata.Publisher, metadata.Published).ShouldBe(("Ministry refuses a union again", "Vik Press", "2010-05"));
        metadata.Authors.ShouldBe([new Author("Ana Pereira", "Vik Press")]);
    }

    [Theory]
    [InlineData("""{ "published": "2010-02-30" }""", "2010-02-30")]
    [InlineData("""{ "published": "last week" }""", "last week")]
    [InlineData("""{ "reliability": "G" }""", "G")]
    [InlineData("""{ "credibility": 7 }""", "7")]
    [InlineData("""{ "titel": "x" }""", "titel")]
    [InlineData("""{ "title": 3 }""", "title")]
    [InlineData("""[ 1 ]""", "object")]
    [InlineData("{\n  \"title\": \n", "line")]
    public void A_sidecar_that_cannot_be_used_is_refused(string json, string what)
    {
        string path = Write("a.txt", "The court sat.");
        Write("a.txt.json", json);
        string message = Should.Throw<UnusableInputException>(() => SourceFile.Open(path)).Message;
        message.ShouldContain("a.txt.json");
        message.ShouldContain(what);
    }
}
