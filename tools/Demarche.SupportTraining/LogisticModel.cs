namespace Demarche.SupportTraining;

/// <summary>
/// Logistic regression with a quadratic penalty, by Newton's method. Weights that come out negative are struck out and the
/// rest fitted again, until none is. Whatever their numbers, faults weigh half as much again in sum as true sentences: to ask once
/// too often costs less than to let a fault pass.
/// </summary>
internal static class LogisticModel
{
    private const double Penalty = 2;
    private const double FaultPreference = 1.5;
    private const double BiasPenalty = 1e-4;
    private const int Steps = 50;

    /// <summary>The weights, the bias last.</summary>
    public static double[] Fit(IReadOnlyList<Example> examples)
    {
        int features = examples[0].Evidence.Length;
        double faults = examples.Where(e => e.IsFault).Sum(e => e.Weight), others = examples.Where(e => !e.IsFault).Sum(e => e.Weight);
        List<int> kept = [.. Enumerable.Range(0, features)];
        double[] weights = new double[features + 1];
        while (true)
        {
            double[] fitted = Newton(examples, kept, FaultPreference * others / faults);
            Array.Clear(weights);
            for (int k = 0; k < kept.Count; k++) weights[kept[k]] = fitted[k];
            weights[features] = fitted[^1];
            if (kept.RemoveAll(k => weights[k] < 0) == 0) return weights;
        }
    }

    /// <summary>What a model makes of an example: above 0 a fault.</summary>
    public static double Judge(double[] weights, Example example)
    {
        double sum = weights[^1];
        for (int i = 0; i < example.Evidence.Length; i++) sum += weights[i] * example.Evidence[i];
        return sum;
    }

    private static double[] Newton(IReadOnlyList<Example> examples, List<int> kept, double faultWeight)
    {
        int n = kept.Count + 1;
        double[] weights = new double[n];
        double[] x = new double[n];
        for (int step = 0; step < Steps; step++)
        {
            double[] gradient = new double[n];
            double[,] curvature = new double[n, n];
            for (int i = 0; i < n; i++)
            {
                double penalty = i < n - 1 ? Penalty : BiasPenalty;
                gradient[i] = penalty * weights[i];
                curvature[i, i] = penalty;
            }
            foreach (var example in examples)
            {
                double sum = weights[n - 1];
                x[n - 1] = 1;
                for (int i = 0; i < n - 1; i++) sum += weights[i] * (x[i] = example.Evidence[kept[i]]);
                double likely = 1 / (1 + Math.Exp(-sum)), weight = example.IsFault ? example.Weight * faultWeight : example.Weight;
                double error = weight * (likely - (example.IsFault ? 1 : 0)), bend = weight * likely * (1 - likely);
                for (int i = 0; i < n; i++)
                {
                    if (x[i] == 0) continue;
                    gradient[i] += error * x[i];
                    for (int j = 0; j <= i; j++) curvature[i, j] += bend * x[i] * x[j];
                }
            }
            double[] change = Solve(curvature, gradient);
            for (int i = 0; i < n; i++) weights[i] -= change[i];
            if (change.Max(Math.Abs) < 1e-9) break;
        }
        return weights;
    }

    // Cholesky: the curvature is symmetric and positive definite; its lower half is given.
    private static double[] Solve(double[,] a, double[] b)
    {
        int n = b.Length;
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = a[i, j];
                for (int k = 0; k < j; k++) sum -= a[i, k] * a[j, k];
                a[i, j] = i == j ? Math.Sqrt(sum) : sum / a[j, j];
            }
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++)
        {
            double sum = b[i];
            for (int k = 0; k < i; k++) sum -= a[i, k] * x[k];
            x[i] = sum / a[i, i];
        }
        for (int i = n - 1; i >= 0; i--)
        {
            double sum = x[i];
            for (int k = i + 1; k < n; k++) sum -= a[k, i] * x[k];
            x[i] = sum / a[i, i];
        }
        return x;
    }
}
