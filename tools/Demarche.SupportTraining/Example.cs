using System.Text.Json;

using Demarche.Reading.Dates;
using Demarche.Reading.Support;

namespace Demarche.SupportTraining;

/// <summary>A labelled pair with what speaks against it.</summary>
/// <param name="Author">The file and part it comes from.</param>
/// <param name="Citation">Pairs of one citation are kept together.</param>
/// <param name="IsFault">Whether its sentence is not borne out.</param>
/// <param name="Evidence">How much there is of each doubt.</param>
/// <param name="Weight">How much the pair counts.</param>
internal sealed record Example(string Author, string Citation, bool IsFault, double[] Evidence, double Weight)
{
    private sealed record Pair(string Id, string Sentence, string Cited, string? Published, bool Holds, string? Part);

    // What the rules were written by says less of how far they are to be believed.
    private const double WeightOfTuned = 0.3;

    /// <summary>All pairs of a file.</summary>
    public static IEnumerable<Example> Read(string path, SupportCheck check)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var pair = JsonSerializer.Deserialize<Pair>(line, JsonSerializerOptions.Web)!;
            // What is kept aside stays so.
            if (pair.Part is not (null or "tuned")) continue;
            double[] evidence = check.Weigh(pair.Sentence, pair.Cited, Edtf.TryParse(pair.Published ?? "", out var day) ? day : null);
            for (int i = 0; i < evidence.Length; i++) evidence[i] = Math.Min(evidence[i], SupportWeights.MostOfOne);
            yield return new(Path.GetFileNameWithoutExtension(path), pair.Cited, !pair.Holds, evidence, pair.Part is null ? 1 : WeightOfTuned);
        }
    }
}
