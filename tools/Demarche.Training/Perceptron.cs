using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>An averaged perceptron with sparse rows: a feature has weights only for classes that it was once wrong about.</summary>
internal sealed class Perceptron(int classes)
{
    private struct Weight
    {
        public int Class;
        public int Value;
        public int Stamp;
        public int Updates;
        public long Total;
    }

    private ulong[] keys = new ulong[1 << 20];
    private Weight[]?[] rows = new Weight[1 << 20][];
    private byte[] used = new byte[1 << 20];
    private int count;
    private int now = 1;

    public int Classes => classes;

    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        scores.Clear();
        foreach (ulong key in features)
        {
            int at = Find(key);
            var row = rows[at];
            if (row is null) continue;
            int n = used[at];
            for (int i = 0; i < n; i++) scores[row[i].Class] += row[i].Value;
        }
    }

    /// <summary>The best class but one.</summary>
    public static int Rival(ReadOnlySpan<int> scores, int but)
    {
        int best = but == 0 ? 1 : 0;
        for (int i = best + 1; i < scores.Length; i++)
        {
            if (i != but && scores[i] > scores[best]) best = i;
        }
        return best;
    }

    /// <summary>Counts a step of the average.</summary>
    public void Tick() => now++;

    public void Update(ReadOnlySpan<ulong> features, int right, int wrong)
    {
        foreach (ulong key in features)
        {
            Add(key, right, 1);
            Add(key, wrong, -1);
        }
    }

    private void Add(ulong key, int c, int amount)
    {
        int at = Find(key);
        if (rows[at] is null)
        {
            if (count * 2 > keys.Length)
            {
                Grow();
                at = Find(key);
            }
            rows[at] = new Weight[2];
            keys[at] = key;
            count++;
        }
        var row = rows[at]!;
        int n = used[at];
        for (int i = 0; i < n; i++)
        {
            ref var w = ref row[i];
            if (w.Class != c) continue;
            w.Total += (long)(now - w.Stamp) * w.Value;
            w.Stamp = now;
            w.Value += amount;
            w.Updates++;
            return;
        }
        if (n == row.Length)
        {
            Array.Resize(ref row, n * 2);
            rows[at] = row;
        }
        row[n] = new Weight { Class = c, Value = amount, Stamp = now, Updates = 1 };
        used[at]++;
    }

    /// <summary>The averaged weights.</summary>
    public IEnumerable<WeightCell> Cells()
    {
        for (int at = 0; at < rows.Length; at++)
        {
            if (rows[at] is not { } row) continue;
            for (int i = 0; i < used[at]; i++)
            {
                var w = row[i];
                yield return new(keys[at], (byte)w.Class, w.Updates, (float)((w.Total + ((double)(now - w.Stamp) * w.Value)) / now));
            }
        }
    }

    private int Find(ulong key)
    {
        int mask = keys.Length - 1;
        int at = (int)((uint)key & (uint)mask);
        while (rows[at] is not null && keys[at] != key) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var (oldKeys, oldRows, oldUsed) = (keys, rows, used);
        keys = new ulong[oldKeys.Length * 2];
        rows = new Weight[oldKeys.Length * 2][];
        used = new byte[oldKeys.Length * 2];
        for (int i = 0; i < oldKeys.Length; i++)
        {
            if (oldRows[i] is null) continue;
            int at = Find(oldKeys[i]);
            (keys[at], rows[at], used[at]) = (oldKeys[i], oldRows[i], oldUsed[i]);
        }
    }
}
