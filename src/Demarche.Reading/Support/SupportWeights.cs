using System.Globalization;

namespace Demarche.Reading.Support;

/// <summary>
/// How much each doubt about a sentence counts: a logistic model, trained by <c>tools/Demarche.SupportTraining</c>.
/// No weight is negative: a further doubt never makes a sentence hold. Immutable, safe to share.
/// </summary>
public sealed class SupportWeights
{
    private const string Bias = "bias";
    private readonly double bias;
    private readonly double[] weights;

    private SupportWeights(double bias, double[] weights) => (this.bias, this.weights) = (bias, weights);

    /// <summary>No doubt counts.</summary>
    public static SupportWeights None { get; } = new(-1, new double[Enum.GetValues<Doubt>().Length]);

    /// <summary>Reads the data file: lines <c>doubt, weight, …</c> separated by tabs, one of them <c>bias</c>; lines that start with <c>#</c> are comments.</summary>
    /// <param name="reader">The file.</param>
    /// <exception cref="InvalidDataException">A line is not as it should be; the message names it.</exception>
    public static SupportWeights Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        double? bias = null;
        double[] weights = new double[Enum.GetValues<Doubt>().Length];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] columns = line.Split('\t');
            if (columns.Length < 2 || !double.TryParse(columns[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double weight)) throw new InvalidDataException($"no weight in '{line}'");
            if (columns[0] == Bias) bias = weight;
            else if (Enum.TryParse(columns[0], out Doubt doubt) && weight >= 0) weights[(int)doubt] = weight;
            else throw new InvalidDataException($"no doubt or a negative weight in '{line}'");
        }
        return new(bias ?? throw new InvalidDataException("no bias"), weights);
    }

    /// <summary>What all doubts together come to: above 0 a sentence is more likely not borne out than borne out.</summary>
    internal double Judge(ReadOnlySpan<double> evidence)
    {
        double sum = bias;
        for (int i = 0; i < weights.Length; i++) sum += weights[i] * Math.Min(evidence[i], MostOfOne);
        return sum;
    }

    /// <summary>The weight of a doubt, 0 or more.</summary>
    internal double Of(Doubt doubt) => weights[(int)doubt];

    /// <summary>However often one kind of doubt is met, it counts no more than this.</summary>
    internal const double MostOfOne = 3;
}
