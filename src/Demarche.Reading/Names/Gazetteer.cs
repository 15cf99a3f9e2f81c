using System.Runtime.CompilerServices;
using System.Text;

using Demarche.Reading.Annotations;

namespace Demarche.Reading.Names;

/// <summary>
/// The names of the reference data, for longest-match look-up over running text. Loaded from tab-separated lines
/// <c>name, kind, form, state, canonical, ambiguous, term</c> (UTF-8; lines that start with <c>#</c> are comments; trailing
/// columns may be left out; an empty canonical is the name itself). Where lines share a name, the first is the likeliest
/// meaning. Immutable once loaded; safe to use from several threads.
/// </summary>
/// <remarks>Looking up allocates nothing but an entry, once, when its name is first met. Names are told apart by a 64-bit hash of their folded letters.</remarks>
public sealed class Gazetteer
{
    private const int LongestName = 256;
    private const int Prefix = -1;

    private readonly ReadOnlyMemory<byte> _source;
    private readonly ulong[] _keys;
    private readonly int[] _values;
    private readonly Row[] _rows;
    private readonly GazetteerEntry?[] _entries;

    private Gazetteer(ReadOnlyMemory<byte> source)
    {
        _source = source;
        ReadOnlySpan<byte> text = source.Span;
        int rows = text.Count((byte)'\n') + 1;
        // Every word of a name may end one of its beginnings; blanks, hyphens, strokes and apostrophes bound their number.
        int words = rows + 16;
        // The last two begin the blanks, hyphens and apostrophes that are not ASCII.
        foreach (byte boundary in (ReadOnlySpan<byte>)[(byte)' ', (byte)'-', (byte)'/', (byte)'\'', (byte)'`', 0xC2, 0xE2]) words += text.Count(boundary);
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words * 4 / 3);
        _keys = new ulong[size];
        _values = new int[size];
        _rows = new Row[rows];
        _entries = new GazetteerEntry?[rows];
    }

    // A line of the source: where it stands, which of its words are capitals, the next row of the same letters.
    private struct Row
    {
        public int Start;
        public int Length;
        public int Next;
        public uint Capitals;
        public uint AllCapitals;
    }

    /// <summary>How many names it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Loads names.</summary>
    /// <param name="utf8">The lines; kept, not copied. Several files may be joined, each ending with a line feed.</param>
    /// <exception cref="FormatException">A line has no name, one of more than 256 bytes, or one that cannot be held (<see cref="CanHold"/>). The message says which. (Kind and form are read when a name is first met.)</exception>
    public static Gazetteer Load(ReadOnlyMemory<byte> utf8)
    {
        ReadOnlySpan<byte> rest = utf8.Span;
        Gazetteer gazetteer = new(utf8);
        int at = 0;
        for (int line = 1; !rest.IsEmpty; line++)
        {
            int length = rest.IndexOf((byte)'\n');
            if (length < 0) length = rest.Length;
            int trimmed = length > 0 && rest[length - 1] == '\r' ? length - 1 : length;
            if (trimmed > 0 && rest[0] != '#') gazetteer.Add(at, rest[..trimmed], line);
            int step = Math.Min(length + 1, rest.Length);
            at += step;
            rest = rest[step..];
        }
        return gazetteer;
    }

    /// <summary>Finds the longest name that starts at a place in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the name would start: the first letter of a word (anywhere else there is no match).</param>
    /// <param name="entry">Its likeliest meaning; others follow by <see cref="GazetteerEntry.Next"/>.</param>
    /// <param name="end">One past its last UTF-16 code unit (the last dot of initials included; a possessive 's is not); <paramref name="start"/> where nothing is found.</param>
    /// <returns>True where a name starts there. Words written with a capital in the name need one in the text, initials need all; an article before the name is no part of it.</returns>
    public bool TryMatch(ReadOnlySpan<char> text, int start, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out GazetteerEntry? entry, out int end)
    {
        entry = null;
        end = start;
        if (!StartsWord(text, start)) return false;
        NameScan scan = new(text, start);
        int found = Prefix;
        while (scan.Next())
        {
            int value = Find(scan.Hash);
            if (value == 0) break;
            for (int row = value - 1; row >= 0; row = _rows[row].Next - 1)
            {
                ref readonly Row candidate = ref _rows[row];
                if ((candidate.Capitals & ~scan.Capitals) != 0 || (candidate.AllCapitals & ~scan.AllCapitals) != 0) continue;
                found = row;
                end = scan.End;
                break;
            }
        }
        if (found < 0) return false;
        entry = Entry(found);
        return true;
    }

    /// <summary>Looks up a whole string, by the same rules of letters and case.</summary>
    /// <param name="name">A name, without an article.</param>
    /// <returns>Its likeliest meaning, or null.</returns>
    public GazetteerEntry? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryMatch(name, 0, out GazetteerEntry? entry, out int end) && end == name.Length ? entry : null;
    }

    /// <summary>True where a string can stand in the gazetteer: words parted by blanks, hyphens, strokes or commas, without brackets or quotation marks, full stops only in initials and after one or two letters.</summary>
    /// <param name="name">A name.</param>
    public static bool CanHold(ReadOnlySpan<char> name)
    {
        NameScan scan = new(name, 0);
        while (scan.Next()) { }
        return scan.Words > 0 && scan.End == name.Length;
    }

    /// <summary>All entries, in the order of the source.</summary>
    public IEnumerable<GazetteerEntry> Entries => Enumerable.Range(0, Count).Select(Entry);

    private static bool StartsWord(ReadOnlySpan<char> text, int start)
    {
        if ((uint)start >= (uint)text.Length || !Folding.IsWord(text[start])) return false;
        if (start == 0) return true;
        char before = text[start - 1];
        if (Folding.IsWord(before)) return false;
        // In O'Brien no word starts at Brien; in 'Brien' one does.
        return !(Folding.IsApostrophe(before) && start > 1 && Folding.IsWord(text[start - 2]));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int at, ReadOnlySpan<byte> line, int number)
    {
        int tab = line.IndexOf((byte)'\t');
        if (tab < 1 || tab > LongestName) throw new FormatException($"line {number} of the names has no name, or one of more than {LongestName} bytes");
        if (line[..tab].SequenceEqual("name"u8)) return;
        if (!AddPlain(line[..tab], out int slot, out uint capitals, out uint allCapitals))
        {
            Span<char> name = stackalloc char[LongestName];
            name = name[..Encoding.UTF8.GetChars(line[..tab], name)];
            NameScan scan = new(name, 0);
            while (scan.Next()) slot = Hold(scan.Hash);
            if (scan.Words == 0 || scan.End < name.Length) throw new FormatException($"line {number} of the names: '{name}' is no name that text could hold");
            (capitals, allCapitals) = (scan.Capitals, scan.AllCapitals);
        }
        int row = Count++;
        _rows[row] = new Row { Start = at, Length = line.Length, Capitals = capitals, AllCapitals = allCapitals };
        if (_values[slot] == Prefix)
        {
            _values[slot] = row + 1;
            return;
        }
        int last = _values[slot] - 1;
        while (_rows[last].Next > 0) last = _rows[last].Next - 1;
        _rows[last].Next = row + 1;
    }

    // What NameScan does, for the many names of plain letters with single blanks and hyphens between words: loading is on
    // the way of every cold start. Anything else is left to NameScan, and then nothing is held yet that should not be.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool AddPlain(ReadOnlySpan<byte> name, out int slot, out uint capitals, out uint allCapitals)
    {
        (slot, capitals, allCapitals) = (-1, 0, 0);
        ulong hash = NameScan.Offset;
        int words = 0, letters = 0;
        bool lower = false;
        for (int i = 0; i <= name.Length; i++)
        {
            byte b = i < name.Length ? name[i] : (byte)' ';
            if ((uint)((b | 0x20) - 'a') <= 'z' - 'a')
            {
                bool small = (b & 0x20) != 0;
                if (letters++ == 0 && !small && words < 32) capitals |= 1u << words;
                lower |= small;
                hash = (hash ^ (byte)(b | 0x20)) * NameScan.Prime;
                continue;
            }
            if (b is not ((byte)' ' or (byte)'-') || letters == 0) return false;
            if (letters > 1 && !lower && words < 32) allCapitals |= 1u << words;
            slot = Hold(hash);
            hash = (hash ^ ' ') * NameScan.Prime;
            (words, letters, lower) = (words + 1, 0, false);
        }
        return true;
    }

    // The place of a name's beginning in the table, taken if it was free.
    private int Hold(ulong hash)
    {
        int slot = Slot(hash);
        if (_values[slot] == 0)
        {
            _keys[slot] = hash;
            _values[slot] = Prefix;
        }
        return slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Slot(ulong hash)
    {
        int mask = _keys.Length - 1;
        int slot = (int)(hash ^ (hash >> 32)) & mask;
        while (_values[slot] != 0 && _keys[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    private int Find(ulong hash) => _values[Slot(hash)];

    private GazetteerEntry Entry(int row)
    {
        // Two threads may make the same entry; they are equal, and either may stay.
        if (_entries[row] is { } made) return made;
        ref readonly Row at = ref _rows[row];
        string[] columns = Encoding.UTF8.GetString(_source.Span.Slice(at.Start, at.Length)).Split('\t');
        string Column(int i) => i < columns.Length ? columns[i] : "";
        string? Optional(int i) => Column(i) is { Length: > 0 } value ? value : null;
        GazetteerEntry entry = new(
            Parse<NameKind>(Column(1)), Parse<GazetteerForm>(Column(2)), columns[0],
            Optional(4) ?? columns[0], Optional(3), Optional(5) is { } word ? Parse<Ambiguity>(word) : Ambiguity.None, Optional(6))
        {
            Next = at.Next > 0 ? Entry(at.Next - 1) : null,
        };
        _entries[row] = entry;
        return entry;
    }

    private static T Parse<T>(string word) where T : struct, Enum =>
        Enum.TryParse(word, ignoreCase: true, out T value) ? value : throw new FormatException($"'{word}' is no {typeof(T).Name}");
}
