using Demarche.Measure;
using Demarche.Reading;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Tests.Readings;

/// <summary>What a long text takes: the short form of <c>./measure speed</c>. By itself, since it looks at the memory of the whole process.</summary>
[Collection(nameof(ByItself))]
public class LongTextTests
{
    [CollectionDefinition(nameof(ByItself), DisableParallelization = true)]
    public class ByItself;

    private static readonly Reader Reader = new(ReaderData.Load());

    private static Document Text(int bytes)
    {
        StringWriter text = new();
        LongText.Write(text, bytes);
        return DocumentReader.Read(text.ToString(), TextFormat.Plain);
    }

    // Bytes alive at the last passage, when most is held, less those alive before.
    private static long Held(Document document)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true), most = 0;
        int last = document.Text.TrimEnd().Length;
        SourceReading reading = Reader.Read(document, null, p =>
        {
            if (p.Passage.End == last) most = GC.GetTotalMemory(forceFullCollection: true) - before;
        });
        GC.KeepAlive(reading);
        return most;
    }

    [Fact]
    public void What_is_held_of_a_text_is_a_few_bytes_a_character()
    {
        Document small = Text(100_000), large = Text(400_000);
        Held(small); // what is loaded once
        double bytes = (Held(large) - Held(small)) / (double)(large.Text.Length - small.Text.Length);
        // Trees and words kept for every sentence are some 20 bytes a character, and were kept once.
        bytes.ShouldBeInRange(3, 16);
    }

    [Fact]
    public void What_is_written_is_handed_on_as_it_is_made()
    {
        using Widest output = new();
        ReadingJson.Write(output, Reader.Read(Text(100_000), null), "");
        output.Length.ShouldBeGreaterThan(1_000_000);
        output.Most.ShouldBeLessThan(200_000);
    }

    [Theory]
    [InlineData("ab-")]
    [InlineData("and the road ")]
    [InlineData("‘and ")]
    [InlineData("“The door stood open.” ")]
    public void Work_grows_with_the_text_whatever_stands_in_it(string piece)
    {
        // Cut where nothing in it says so: no sentence is so long that what is done word by word within it would count.
        Document document = DocumentReader.Read(string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length)), TextFormat.Plain);
        foreach (Passage passage in Reader.Read(document, null).Passages) (passage.End - passage.Start).ShouldBeLessThanOrEqualTo(8_001);
    }

    private sealed class Widest : MemoryStream
    {
        public int Most { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Most = Math.Max(Most, count);
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Most = Math.Max(Most, buffer.Length);
            base.Write(buffer);
        }
    }
}
