using Demarche.Reading.Support;

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Demarche.Support;

/// <summary>Reads the researchers' files of the support check: <c>synonyms</c>, <c>strength</c>, <c>opposites</c>, <c>clauses</c> and <c>units</c>, each a YAML document.</summary>
public static class SupportLexiconReader
{
    /// <summary>Reads the five documents.</summary>
    /// <param name="open">Opens a document by its name, without folder and ending.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="InvalidDataException">A document is not as it should be; the message names it and what is wrong.</exception>
    public static SupportLexicon Read(Func<string, TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        var synonyms = Load(open, "synonyms");
        var strength = Load(open, "strength");
        var opposites = Load(open, "opposites");
        var clauses = Load(open, "clauses");
        var units = Load(open, "units");
        return new()
        {
            Synonyms = [.. Parts.SelectMany(p => Lists(synonyms, p.Name, "synonyms").Select(set => new SynonymSet(p.Part, set)))],
            Ladders = [.. Items(strength, "ladders", "strength").Select(ReadLadder)],
            Opposites = [.. Items(opposites, "opposites", "opposites").Select(ReadOpposition)],
            Converses = Lists(opposites, "converses", "opposites"),
            TurningRelations = Lists(opposites, "relations", "opposites"),
            Words = Kinds.ToDictionary(k => k.Kind, k => Strings(Item(clauses, k.Name, "clauses"))),
            Quantifiers = Lists(clauses, "quantifiers", "clauses"),
            Bounds = ((YamlMappingNode)Item(clauses, "bounds", "clauses")).ToDictionary(b => ReadBound(((YamlScalarNode)b.Key).Value!), b => Strings(b.Value)),
            Units = units.ToDictionary(u => ((YamlScalarNode)u.Key).Value!, u => Strings(u.Value)),
        };
    }

    private static readonly (string Name, char Part)[] Parts = [("verbs", 'v'), ("nouns", 'n'), ("adjectives", 'a'), ("adverbs", 'r'), ("mixed", SynonymSet.AnyPart)];

    private static readonly (string Name, ClauseWords Kind)[] Kinds =
    [
        ("speech", ClauseWords.Speech), ("settling", ClauseWords.Settling), ("denying", ClauseWords.Denying), ("undoing", ClauseWords.Undoing),
        ("opening", ClauseWords.Opening), ("hedges", ClauseWords.Hedge), ("conditions", ClauseWords.Condition), ("negators", ClauseWords.Negator),
        ("restrictors", ClauseWords.Restrictor), ("light", ClauseWords.Light), ("framing", ClauseWords.Framing), ("qualifiers", ClauseWords.Qualifier), ("duties", ClauseWords.Duty), ("leaves", ClauseWords.Leave), ("assents", ClauseWords.Assent), ("honorifics", ClauseWords.Honorific), ("cues", ClauseWords.Cue), ("absolutes", ClauseWords.Absolute), ("findings", ClauseWords.Finding), ("claims", ClauseWords.Claim),
    ];

    private static YamlMappingNode Load(Func<string, TextReader> open, string name)
    {
        try
        {
            using TextReader reader = open(name);
            YamlStream stream = [];
            stream.Load(reader);
            return stream.Documents is [{ RootNode: YamlMappingNode root }] ? root : throw new InvalidDataException($"{name}.yaml is not a mapping");
        }
        catch (YamlException e)
        {
            throw new InvalidDataException($"{name}.yaml, line {e.Start.Line}: {e.Message}", e);
        }
    }

    private static YamlNode Item(YamlMappingNode root, string key, string name) =>
        root.Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : throw new InvalidDataException($"{name}.yaml has no '{key}'");

    private static IEnumerable<YamlNode> Items(YamlMappingNode root, string key, string name) =>
        Item(root, key, name) as YamlSequenceNode ?? throw new InvalidDataException($"'{key}' in {name}.yaml is not a list");

    private static List<IReadOnlyList<string>> Lists(YamlMappingNode root, string key, string name) => [.. Items(root, key, name).Select(Strings)];

    private static IReadOnlyList<string> Strings(YamlNode node) => node is YamlSequenceNode list && list.All(i => i is YamlScalarNode)
        ? [.. list.Select(i => ((YamlScalarNode)i).Value!)]
        : throw new InvalidDataException($"line {node.Start.Line}: a list of words is wanted");

    private static StrengthLadder ReadLadder(YamlNode node)
    {
        if (node is not YamlMappingNode ladder) throw new InvalidDataException($"strength.yaml, line {node.Start.Line}: a ladder has name, kind and steps");
        string name = ((YamlScalarNode)Item(ladder, "name", "strength")).Value!;
        string kind = ((YamlScalarNode)Item(ladder, "kind", "strength")).Value!;
        if (kind is not ("stage" or "force")) throw new InvalidDataException($"strength.yaml, line {node.Start.Line}: kind is stage or force");
        return new(name, kind == "stage", Lists(ladder, "steps", "strength"));
    }

    private static Opposition ReadOpposition(YamlNode node) => node is YamlSequenceNode { Children: [var one, var other] }
        ? new(Strings(one), Strings(other))
        : throw new InvalidDataException($"opposites.yaml, line {node.Start.Line}: two lists of words are wanted");

    private static NumberBound ReadBound(string name) => name switch
    {
        "over" => NumberBound.Over,
        "at-least" => NumberBound.AtLeast,
        "at-most" => NumberBound.AtMost,
        "under" => NumberBound.Under,
        "about" => NumberBound.About,
        _ => throw new InvalidDataException($"clauses.yaml: no bound is called '{name}'"),
    };
}
