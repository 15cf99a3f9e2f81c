using Demarche.Reading.Support;

namespace Demarche.WordVectors;

/// <summary>
/// Makes similarity of words plainer. What all vectors share (their mean and their two widest directions: frequency, mostly)
/// is taken off (Mu and Viswanath 2018); then each word is drawn half way to its WordNet synonyms and derivations (Faruqui et al. 2015).
/// </summary>
internal static class Distiller
{
    private const int SharedDirections = 2;
    private const int Rounds = 5;
    private static readonly string[] Parts = [".n", ".v", ".a", ".r"];

    public static void Distil(string[] words, float[][] vectors, WordRelations relations)
    {
        int dimensions = vectors[0].Length;
        double[] mean = new double[dimensions];
        foreach (float[] v in vectors) for (int i = 0; i < dimensions; i++) mean[i] += v[i] / (double)vectors.Length;
        foreach (float[] v in vectors) for (int i = 0; i < dimensions; i++) v[i] -= (float)mean[i];
        List<double[]> shared = [];
        for (int k = 0; k < SharedDirections; k++)
        {
            double[] widest = Widest(vectors);
            shared.Add(widest);
            foreach (float[] v in vectors) TakeOff(v, widest);
        }
        foreach (float[] v in vectors) Normalise(v);
        Draw(words, vectors, relations);
    }

    // The first principal direction, by power iteration.
    private static double[] Widest(float[][] vectors)
    {
        int dimensions = vectors[0].Length;
        double[,] products = new double[dimensions, dimensions];
        foreach (float[] v in vectors) for (int i = 0; i < dimensions; i++) for (int j = 0; j < dimensions; j++) products[i, j] += v[i] * (double)v[j];
        double[] direction = new double[dimensions];
        Array.Fill(direction, 1);
        for (int round = 0; round < 200; round++)
        {
            double[] next = new double[dimensions];
            for (int i = 0; i < dimensions; i++) for (int j = 0; j < dimensions; j++) next[i] += products[i, j] * direction[j];
            double length = Math.Sqrt(next.Sum(x => x * x));
            for (int i = 0; i < dimensions; i++) direction[i] = next[i] / length;
        }
        return direction;
    }

    private static void TakeOff(float[] vector, double[] direction)
    {
        double along = 0;
        for (int i = 0; i < vector.Length; i++) along += vector[i] * direction[i];
        for (int i = 0; i < vector.Length; i++) vector[i] -= (float)(along * direction[i]);
    }

    private static void Draw(string[] words, float[][] vectors, WordRelations relations)
    {
        Dictionary<string, int> index = words.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i);
        int[][] near = [.. words.Select((w, i) => Parts.SelectMany(p => relations.Of(w + p, WordRelation.Synonym).Concat(relations.Of(w + p, WordRelation.Derived)))
            .Select(o => index.GetValueOrDefault(o[..^2], -1)).Where(o => o >= 0 && o != i).Distinct().Order().ToArray())];
        float[][] first = [.. vectors.Select(v => (float[])v.Clone())];
        for (int round = 0; round < Rounds; round++)
        {
            float[][] next = [.. vectors.Select((v, w) => near[w].Length == 0 ? v : Between(first[w], near[w], vectors))];
            next.CopyTo(vectors, 0);
        }
        foreach (float[] v in vectors) Normalise(v);
    }

    private static float[] Between(float[] own, int[] near, float[][] vectors)
    {
        float[] made = new float[own.Length];
        for (int i = 0; i < made.Length; i++)
        {
            double sum = 0;
            foreach (int n in near) sum += vectors[n][i];
            made[i] = (float)((own[i] + sum / near.Length) / 2);
        }
        return made;
    }

    private static void Normalise(float[] vector)
    {
        double length = Math.Sqrt(vector.Sum(x => (double)x * x));
        for (int i = 0; i < vector.Length; i++) vector[i] = (float)(vector[i] / length);
    }
}
