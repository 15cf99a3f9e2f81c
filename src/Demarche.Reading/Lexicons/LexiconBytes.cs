using System.Buffers.Binary;
using System.Text;

namespace Demarche.Reading.Lexicons;

/// <summary>Reads a compiled lexicon's numbers and strings in order (little-endian).</summary>
internal ref struct LexiconBytes(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    public ulong Mask() => BinaryPrimitives.ReadUInt64LittleEndian(Take(8));

    public byte Byte() => Take(1)[0];

    public void Bytes(Span<byte> into) => Take(into.Length).CopyTo(into);

    public string Text()
    {
        int length = Int();
        return Encoding.UTF8.GetString(Take(length));
    }

    public string[] Texts()
    {
        var texts = new string[Int()];
        for (int i = 0; i < texts.Length; i++) texts[i] = Text();
        return texts;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if ((uint)count > (uint)rest.Length) throw new InvalidDataException("The compiled lexicon is cut short.");
        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}
