using System.Runtime.InteropServices;

namespace Demarche.Training;

/// <summary>One averaged weight: of a feature, for a class.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct WeightCell(ulong Key, byte Class, int Updates, float Weight);

/// <summary>What is done with averaged weights on their way into a model: mixing, keeping, pruning.</summary>
internal static class WeightCells
{
    /// <summary>Mixes models that saw the same examples in other orders (parameter mixing, McDonald, Hall and Mann 2010).</summary>
    public static WeightCell[] Mix(IReadOnlyList<Perceptron> models)
    {
        WeightCell[] cells = [.. models.SelectMany(m => m.Cells())];
        Array.Sort(cells, (x, y) => x.Key != y.Key ? x.Key.CompareTo(y.Key) : x.Class.CompareTo(y.Class));
        int kept = 0;
        for (int i = 0; i < cells.Length;)
        {
            var first = cells[i];
            double sum = 0;
            int updates = 0;
            for (; i < cells.Length && cells[i].Key == first.Key && cells[i].Class == first.Class; i++)
            {
                sum += cells[i].Weight;
                updates += cells[i].Updates;
            }
            cells[kept++] = first with { Weight = (float)(sum / models.Count), Updates = updates };
        }
        return cells[..kept];
    }

    /// <summary>The weights as whole numbers.</summary>
    /// <param name="cells">Sorted by key and class.</param>
    /// <param name="scale">What a weight is multiplied with.</param>
    /// <param name="leastUpdates">Features with fewer updates in all are left out.</param>
    /// <param name="leastWeight">Features whose weights are all nearer to 0 than this are left out.</param>
    public static List<(ulong Key, (int Class, int Weight)[] Weights)> Whole(WeightCell[] cells, double scale, int leastUpdates, double leastWeight)
    {
        List<(ulong, (int, int)[])> result = [];
        List<(int, int)> kept = [];
        for (int i = 0; i < cells.Length;)
        {
            ulong key = cells[i].Key;
            kept.Clear();
            int updates = 0;
            double most = 0;
            for (; i < cells.Length && cells[i].Key == key; i++)
            {
                updates += cells[i].Updates;
                most = Math.Max(most, Math.Abs(cells[i].Weight));
                int whole = (int)Math.Round(cells[i].Weight * scale);
                // What is small beside the floor tells little.
                if (whole != 0 && Math.Abs(cells[i].Weight) * 4 >= leastWeight) kept.Add((cells[i].Class, Math.Clamp(whole, short.MinValue, short.MaxValue)));
            }
            if (kept.Count > 0 && updates >= leastUpdates && most >= leastWeight) result.Add((key, [.. kept]));
        }
        return result;
    }

    public static void Save(WeightCell[] cells, string path)
    {
        using FileStream file = File.Create(path);
        for (int i = 0; i < cells.Length; i += 1 << 20) file.Write(MemoryMarshal.AsBytes(cells.AsSpan(i, Math.Min(1 << 20, cells.Length - i))));
    }

    public static WeightCell[] Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        var cells = new WeightCell[file.Length / Marshal.SizeOf<WeightCell>()];
        for (int i = 0; i < cells.Length; i += 1 << 20) file.ReadExactly(MemoryMarshal.AsBytes(cells.AsSpan(i, Math.Min(1 << 20, cells.Length - i))));
        return cells;
    }
}
