using Demarche.Reading.Documents;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Proposals;

namespace Demarche.Lexicons;

/// <summary>
/// Tests a lexicon by what the reader makes of its sentences: from each example an entry of its kind and type with the
/// marked roles, from each counter-example none.
/// </summary>
/// <param name="read">Reads a document of one sentence.</param>
public sealed class LexiconReadingTest(Func<Document, SourceReading> read)
{
    /// <summary>Examples and counter-examples that are read otherwise than they must be.</summary>
    /// <param name="examples">The sentences; those that only show a trigger are passed over.</param>
    /// <returns>In their order.</returns>
    public IEnumerable<LexiconFault> Faults(IEnumerable<LexiconExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        foreach (var example in examples)
        {
            if (example.Use == ExampleUse.Trigger) continue;
            var reading = read(new(example.Text, [new(0, example.Text.Length, BlockKind.Paragraph)], new()));
            // Findings, recommendations and statements bear no type, whatever file their triggers stand in.
            var found = reading.Proposals.Where(p => p.Kind == example.Type.Kind && (p.Type is null || example.Type.Type is null || p.Type == example.Type.Type)).ToList();
            string? fault = example.Use == ExampleUse.NotRead
                ? found.Count > 0 ? $"{example.Type.Name} was read where it must not be" : null
                : Missing(example, found);
            if (fault is not null) yield return new(example.Origin, $"{fault} in '{example.Text}'");
        }
    }

    private static string? Missing(LexiconExample example, List<Proposal> found)
    {
        if (found.Count == 0) return $"no {example.Type.Name} was read";
        foreach (var role in example.Roles)
        {
            string marked = example.Text[role.Place];
            if (!found.Exists(p => p.Actors.Any(a => a.Role == role.Role && IsSame(a.Name, marked))))
            {
                return $"'{marked}' was not read as {role.Role.ToString().ToLowerInvariant()}";
            }
        }
        return null;
    }

    // The reader may leave an article out or name a state for its demonym.
    private static bool IsSame(string name, string marked) =>
        name.Contains(marked, StringComparison.OrdinalIgnoreCase) || marked.Contains(name, StringComparison.OrdinalIgnoreCase);
}
