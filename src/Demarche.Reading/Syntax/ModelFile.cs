using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Demarche.Reading.Syntax;

/// <summary>The parts of a model, in their order.</summary>
internal enum ModelSection
{
    Tags,
    Features,
    Edits,
    Words,
    TagSlots,
    TagEntries,
    Transitions,
    LabelSlots,
    LabelEntries,
    Morphology,
}

/// <summary>
/// A model's bytes: magic, then length of each section, then the sections, each on a boundary of 64 bytes. Packed, the
/// columns of the tables stand apart (bytes of like meaning together) and Brotli presses them.
/// </summary>
public sealed class ModelFile
{
    private const ulong Magic = 0x32304E5953_4D4544; // "DEMSYN02"
    private const int SectionCount = (int)ModelSection.Morphology + 1;
    private const int HeaderLength = 128;
    private readonly ReadOnlyMemory<byte>[] sections;

    private ModelFile(ReadOnlyMemory<byte>[] sections) => this.sections = sections;

    internal ReadOnlyMemory<byte> this[ModelSection section] => sections[(int)section];

    internal static ModelFile Open(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.Length < HeaderLength || BinaryPrimitives.ReadUInt64LittleEndian(span) != Magic)
        {
            throw new InvalidDataException("This is no syntax model of the version that this program reads.");
        }
        var sections = new ReadOnlyMemory<byte>[SectionCount];
        int at = HeaderLength;
        for (int i = 0; i < SectionCount; i++)
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(span[(8 + (4 * i))..]);
            if (length < 0 || at + (long)length > span.Length) throw new InvalidDataException("The syntax model is cut short.");
            sections[i] = bytes.Slice(at, length);
            at = Aligned(at + length);
        }
        return new(sections);
    }

    internal static byte[] Join(IReadOnlyList<byte[]> sections)
    {
        int length = HeaderLength;
        foreach (byte[] s in sections) length = Aligned(length) + s.Length;
        byte[] bytes = new byte[length];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Magic);
        int at = HeaderLength;
        for (int i = 0; i < SectionCount; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8 + (4 * i)), sections[i].Length);
            sections[i].CopyTo(bytes, at);
            at = Aligned(at + sections[i].Length);
        }
        return bytes;
    }

    /// <summary>Packs a model for keeping.</summary>
    /// <param name="model">The unpacked bytes.</param>
    /// <param name="quality">Brotli quality, 0–11.</param>
    /// <returns>The packed bytes.</returns>
    public static byte[] Pack(byte[] model, int quality)
    {
        byte[] copy = (byte[])model.Clone();
        foreach (var (section, at, length, width) in Tables(copy))
        {
            var table = copy.AsSpan(at, length);
            if (section is ModelSection.TagSlots or ModelSection.LabelSlots)
            {
                // Where entries begin follows from the counts before.
                foreach (ref ulong slot in MemoryMarshal.Cast<byte, ulong>(table)) slot &= 0xFFFFFF;
            }
            byte[] rows = table.ToArray();
            int n = length / width;
            for (int i = 0; i < length; i++) table[((i % width) * n) + (i / width)] = rows[i];
        }
        using MemoryStream packed = new();
        packed.Write(BitConverter.GetBytes(copy.Length));
        byte[] pressed = new byte[BrotliEncoder.GetMaxCompressedLength(copy.Length)];
        if (!BrotliEncoder.TryCompress(copy, pressed, out int written, quality, 24)) throw new InvalidOperationException("Brotli refused the model.");
        packed.Write(pressed.AsSpan(0, written));
        return packed.ToArray();
    }

    /// <summary>Unpacks what <see cref="Pack"/> made.</summary>
    /// <param name="packed">The packed bytes.</param>
    /// <returns>The model's bytes, for <see cref="SyntaxModel.Load"/>.</returns>
    /// <exception cref="InvalidDataException">The bytes are no packed model.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        int length = packed.Length < 4 ? -1 : BinaryPrimitives.ReadInt32LittleEndian(packed);
        if (length is < HeaderLength or > 1 << 29) throw new InvalidDataException("This is no packed syntax model.");
        byte[] model = new byte[length];
        if (!BrotliDecoder.TryDecompress(packed[4..], model, out int written) || written != length) throw new InvalidDataException("The packed syntax model is broken.");
        foreach (var (section, at, size, width) in Tables(model))
        {
            var table = model.AsSpan(at, size);
            byte[] columns = table.ToArray();
            int n = size / width;
            for (int i = 0; i < size; i++) table[i] = columns[((i % width) * n) + (i / width)];
            if (section is ModelSection.TagSlots or ModelSection.LabelSlots)
            {
                ulong start = 0;
                foreach (ref ulong slot in MemoryMarshal.Cast<byte, ulong>(table))
                {
                    if (slot == 0) continue;
                    ulong count = (slot >> 16) & 0xFF;
                    slot |= start << 24;
                    start += count;
                }
            }
        }
        return model;
    }

    private static IEnumerable<(ModelSection Section, int At, int Length, int Width)> Tables(byte[] model)
    {
        int at = HeaderLength;
        for (int i = 0; i < SectionCount; i++)
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(model.AsSpan(8 + (4 * i)));
            if ((ModelSection)i >= ModelSection.Words)
            {
                yield return ((ModelSection)i, at, length, (ModelSection)i is ModelSection.TagEntries or ModelSection.LabelEntries ? 4 : 8);
            }
            at = Aligned(at + length);
        }
    }

    private static int Aligned(int at) => (at + 63) & ~63;
}
