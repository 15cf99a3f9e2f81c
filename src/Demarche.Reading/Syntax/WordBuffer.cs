namespace Demarche.Reading.Syntax;

/// <summary>
/// The words of one sentence as the tagger and parser see them: columns of small numbers, reused from sentence to
/// sentence so that no word costs an allocation. Words stand from <see cref="First"/>; before and after them stand
/// sentinels.
/// </summary>
internal sealed class WordBuffer
{
    /// <summary>Where the first word stands. Position 0 means 'nothing there'.</summary>
    public const int First = 3;

    private const int After = 4;
    private int capacity;
    private char[] folded = new char[1024];
    private int foldedLength;

    public WordBuffer() => Grow(128);

    public int Count { get; private set; }

    /// <summary>One past the last word; in the parser it stands for the root.</summary>
    public int End => First + Count;

    public uint[] Exact { get; private set; } = [];
    public uint[] Lower { get; private set; } = [];
    public uint[] Prefixes { get; private set; } = [];
    public uint[] Suffixes { get; private set; } = [];
    public uint[] Shape { get; private set; } = [];
    public uint[] Cluster { get; private set; } = [];
    public uint[] Coarse { get; private set; } = [];
    public uint[] Habit { get; private set; } = [];
    public uint[] CasedHabit { get; private set; } = [];
    public int[] Tag { get; private set; } = [];
    public uint[] Upos { get; private set; } = [];
    public int[] Head { get; private set; } = [];
    public int[] Relation { get; private set; } = [];
    private byte[] finiteAhead = [];
    private int[] starts = [];
    private int[] lengths = [];

    /// <summary>Lower-cased form with quotation marks and dashes folded; digits kept.</summary>
    public ReadOnlySpan<char> LowerForm(int position) => folded.AsSpan(starts[position] + lengths[position], lengths[position]);

    /// <summary>The form with quotation marks and dashes folded.</summary>
    public ReadOnlySpan<char> FoldedForm(int position) => folded.AsSpan(starts[position], lengths[position]);

    /// <summary>Forgets all words.</summary>
    public void Clear() => (Count, foldedLength) = (0, 0);

    /// <summary>Adds a word.</summary>
    public void Add(ReadOnlySpan<char> form, WordKnowledge table)
    {
        if (Count + First + After >= capacity) Grow(capacity * 2);
        int n = form.Length;
        if (foldedLength + (3 * n) > folded.Length) Array.Resize(ref folded, Math.Max(folded.Length * 2, foldedLength + (3 * n)));
        var fold = folded.AsSpan(foldedLength, n);
        var lower = folded.AsSpan(foldedLength + n, n);
        var masked = folded.AsSpan(foldedLength + (2 * n), n);
        for (int i = 0; i < n; i++)
        {
            char c = Characters.Fold(form[i]);
            fold[i] = c;
            char l = c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);
            lower[i] = l;
            masked[i] = char.IsDigit(l) ? '0' : l;
        }
        int p = First + Count++;
        (starts[p], lengths[p]) = (foldedLength, n);
        foldedLength += 2 * n; // the masked form is scratch
        Exact[p] = FeatureHash.OfChars(fold);
        uint key = FeatureHash.OfChars(masked);
        Lower[p] = key;
        for (int k = 1; k <= 4; k++)
        {
            Prefixes[(p * 4) + k - 1] = FeatureHash.OfChars(masked[..Math.Min(k, n)]) + (uint)k;
            Suffixes[(p * 4) + k - 1] = FeatureHash.OfChars(masked[Math.Max(0, n - k)..]) + (uint)k;
        }
        Shape[p] = Characters.ShapeOf(fold, Count == 1);
        var known = table.Find(key);
        Cluster[p] = known.Cluster;
        Coarse[p] = (uint)known.Cluster >> 4;
        Habit[p] = known.Habit;
        CasedHabit[p] = table.Find(WordKnowledge.CasedKey(Exact[p])).Habit;
    }

    /// <summary>Whether most longer words have a capital, as in headlines and shouting.</summary>
    public uint Headline { get; private set; }

    /// <summary>Whether a full stop ends the sentence, be it before quotation marks or brackets.</summary>
    public bool EndsWithStop
    {
        get
        {
            int p = End - 1;
            while (p > First && lengths[p] == 1 && folded[starts[p]] is '"' or '\'' or ')') p--;
            return p > First && lengths[p] == 1 && folded[starts[p]] == '.';
        }
    }

    /// <summary>Sets the sentinels around the words; call when all words are in.</summary>
    public void Close()
    {
        int longer = 0, capital = 0;
        for (int p = First; p < End; p++)
        {
            if (lengths[p] < 4 || !char.IsLetter(folded[starts[p]])) continue;
            longer++;
            if (char.IsUpper(folded[starts[p]])) capital++;
        }
        Headline = longer >= 3 && capital * 4 > longer * 3 ? 2u : capital * 2 > longer ? 1u : 0u;
        for (int p = 0; p < First; p++) Sentinel(p, 0xB0000000u + (uint)p);
        for (int p = End; p < End + After; p++) Sentinel(p, 0xE0000000u + (uint)(p - End));
    }

    /// <summary>Counts the finite verbs ahead of each place; call when all words are tagged.</summary>
    /// <param name="isFinite">For each tag, whether it is a finite verb's.</param>
    public void LookAhead(ReadOnlySpan<bool> isFinite)
    {
        finiteAhead.AsSpan(End, After).Clear();
        for (int p = End - 1; p >= First; p--) finiteAhead[p] = (byte)Math.Min(3, finiteAhead[p + 1] + (isFinite[Tag[p]] ? 1 : 0));
        FinalMark = Lower[End - 1];
    }

    /// <summary>How many finite verbs stand at a place or after it, 3 for more.</summary>
    public uint FiniteAhead(int p) => finiteAhead[p];

    /// <summary>The word that ends the sentence.</summary>
    public uint FinalMark { get; private set; }

    /// <summary>Tag number that stands for 'no word here' at a sentinel.</summary>
    public const int NoTag = 1000;

    private void Sentinel(int p, uint mark)
    {
        Exact[p] = Lower[p] = mark;
        Prefixes.AsSpan(p * 4, 4).Fill(mark);
        Suffixes.AsSpan(p * 4, 4).Fill(mark);
        Shape[p] = Cluster[p] = Coarse[p] = Habit[p] = CasedHabit[p] = mark;
        Tag[p] = NoTag + (int)(mark >> 28) + (int)(mark & 7);
        Upos[p] = (uint)Tag[p];
        (Head[p], Relation[p]) = (-1, 0);
    }

    private void Grow(int size)
    {
        capacity = size;
        Exact = Grown(Exact, size);
        Lower = Grown(Lower, size);
        Prefixes = Grown(Prefixes, size * 4);
        Suffixes = Grown(Suffixes, size * 4);
        Shape = Grown(Shape, size);
        Cluster = Grown(Cluster, size);
        Coarse = Grown(Coarse, size);
        Habit = Grown(Habit, size);
        CasedHabit = Grown(CasedHabit, size);
        Tag = Grown(Tag, size);
        Upos = Grown(Upos, size);
        Head = Grown(Head, size);
        Relation = Grown(Relation, size);
        finiteAhead = Grown(finiteAhead, size);
        starts = Grown(starts, size);
        lengths = Grown(lengths, size);
    }

    private static T[] Grown<T>(T[] old, int size)
    {
        Array.Resize(ref old, size);
        return old;
    }
}
