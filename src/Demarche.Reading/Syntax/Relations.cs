using System.Text;

namespace Demarche.Reading.Syntax;

/// <summary>Relations as CoNLL-U writes them.</summary>
public static class Relations
{
    private static readonly string[] Names = [.. Enum.GetNames<Relation>().Select(Written)];
    private static readonly Dictionary<string, Relation> Numbers = Names.Select((n, i) => (n, (Relation)i)).ToDictionary(StringComparer.Ordinal);

    /// <summary>The relation's name in Universal Dependencies, such as <c>nsubj:pass</c>.</summary>
    /// <param name="relation">The relation.</param>
    public static string Name(this Relation relation) => Names[(int)relation];

    /// <summary>The relation of a name; of an unknown subtype the main relation; else <see cref="Relation.Dep"/>.</summary>
    /// <param name="name">Name in Universal Dependencies.</param>
    public static Relation Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Numbers.TryGetValue(name, out var relation)) return relation;
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Numbers.TryGetValue(name[..colon], out relation) ? relation : Relation.Dep;
    }

    private static string Written(string name)
    {
        StringBuilder written = new(name.Length + 1);
        foreach (char c in name)
        {
            if (char.IsUpper(c) && written.Length > 0) written.Append(':');
            written.Append(char.ToLowerInvariant(c));
        }
        return written.ToString();
    }
}
