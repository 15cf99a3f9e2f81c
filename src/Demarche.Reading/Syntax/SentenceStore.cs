using System.Collections;
using System.Runtime.InteropServices;

namespace Demarche.Reading.Syntax;

/// <summary>
/// The analysed sentences of a document in some eight bytes a word, made into trees again when they are asked for. The
/// last ones asked for are kept as they are, so that a walk from sentence to sentence makes each tree once; of a document
/// with few sentences all are. For one thread.
/// </summary>
/// <param name="text">The document's whole text.</param>
internal sealed class SentenceStore(string text) : IReadOnlyList<Sentence>
{
    private const int Recent = 256;

    // A block's place is in the upper bits of where a sentence lies. No sentence lies in two.
    private const int BlockBits = 18;

    private readonly List<Place> places = [];
    private readonly List<byte[]> blocks = [];
    private readonly Sentence?[] recent = new Sentence?[Recent];
    private readonly StringTable tags = new(), features = new(), lemmas = new();
    private byte[] packed = new byte[4096];
    private int written = 1 << BlockBits;
    private StringPool? forms;
    private char[] lowered = new char[64];

    private readonly record struct Place(int At, int Start, int End, int Count);

    /// <inheritdoc/>
    public int Count => places.Count;

    /// <inheritdoc/>
    public Sentence this[int index]
    {
        get
        {
            ref var kept = ref recent[index & (Recent - 1)];
            if (kept is null || kept.Start != places[index].Start) kept = Unpack(places[index]);
            return kept;
        }
    }

    /// <summary>How many words a sentence has.</summary>
    /// <param name="index">The sentence.</param>
    public int WordsOf(int index) => places[index].Count;

    /// <summary>Takes a sentence in, behind those before.</summary>
    /// <param name="sentence">A sentence of the document, not empty.</param>
    public void Add(Sentence sentence)
    {
        int length = Pack(sentence);
        if (written + length > 1 << BlockBits)
        {
            blocks.Add(new byte[Math.Max(length, 1 << BlockBits)]);
            written = 0;
        }
        packed.AsSpan(0, length).CopyTo(blocks[^1].AsSpan(written));
        recent[places.Count & (Recent - 1)] = sentence;
        places.Add(new((blocks.Count - 1) << BlockBits | written, sentence.Start, sentence.End, sentence.Count));
        written += length;
    }

    /// <inheritdoc/>
    public IEnumerator<Sentence> GetEnumerator()
    {
        for (int i = 0; i < places.Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // What a lemma is: the word as it stands, the word in small letters, or else one of a list.
    private const int AsWritten = 0, InSmallLetters = 1, Listed = 2;

    private int Pack(Sentence sentence)
    {
        // Seven numbers of at most five bytes each.
        if (packed.Length < sentence.Count * 35) packed = new byte[sentence.Count * 35];
        int at = 0, end = sentence.Start;
        for (int i = 0; i < sentence.Count; i++)
        {
            ref readonly var token = ref sentence[i];
            Write(ref at, token.Start - end);
            Write(ref at, token.End - token.Start);
            Write(ref at, (tags.NumberOf(token.Xpos) << 5) | (int)token.Upos);
            int up = token.Head < 0 ? 0 : token.Head - i;
            Write(ref at, (up << 1) ^ (up >> 31));
            Write(ref at, (int)token.Relation);
            Write(ref at, token.Features is null ? 0 : features.NumberOf(token.Features) + 1);
            var form = sentence.Form(i);
            Write(ref at, form.SequenceEqual(token.Lemma) ? AsWritten : Lowered(form).SequenceEqual(token.Lemma) ? InSmallLetters : lemmas.NumberOf(token.Lemma) + Listed);
            end = token.End;
        }
        return at;
    }

    private Sentence Unpack(Place place)
    {
        forms ??= new StringPool();
        ReadOnlySpan<byte> bytes = blocks[place.At >> BlockBits];
        int at = place.At & ((1 << BlockBits) - 1), end = place.Start;
        var tokens = new Token[place.Count];
        for (int i = 0; i < tokens.Length; i++)
        {
            int start = end + Read(bytes, ref at);
            end = start + Read(bytes, ref at);
            int tag = Read(bytes, ref at), head = Read(bytes, ref at), relation = Read(bytes, ref at), feature = Read(bytes, ref at), lemma = Read(bytes, ref at);
            int up = (head >> 1) ^ -(head & 1);
            var form = text.AsSpan(start, end - start);
            tokens[i] = new(start, end, (Upos)(tag & 31), tags[tag >> 5],
                lemma switch { AsWritten => forms.Get(form), InSmallLetters => forms.Get(Lowered(form)), _ => lemmas[lemma - Listed] },
                up == 0 ? -1 : i + up, (Relation)relation)
            {
                Features = feature == 0 ? null : features[feature - 1],
            };
        }
        return new(text, place.Start, place.End, tokens);
    }

    private ReadOnlySpan<char> Lowered(ReadOnlySpan<char> form)
    {
        if (lowered.Length < form.Length) lowered = new char[form.Length];
        form.ToLowerInvariant(lowered);
        return lowered.AsSpan(0, form.Length);
    }

    private void Write(ref int at, int value)
    {
        uint rest = (uint)value;
        for (; rest > 0x7F; rest >>= 7) packed[at++] = (byte)(rest | 0x80);
        packed[at++] = (byte)rest;
    }

    private static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int value = bytes[at++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (int shift = 7; ; shift += 7)
        {
            int next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }

    // Strings by number, in the order in which they were met.
    private sealed class StringTable
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<string> strings = [];

        public string this[int number] => strings[number];

        public int NumberOf(string value)
        {
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, value, out bool known);
            if (known) return number;
            number = strings.Count;
            strings.Add(value);
            return number;
        }
    }
}
