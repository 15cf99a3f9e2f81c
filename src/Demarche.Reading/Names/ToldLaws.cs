namespace Demarche.Reading.Names;

/// <summary>The laws that a document has told of so far, for 'the law' and 'the decree'.</summary>
internal sealed class ToldLaws
{
    private readonly Dictionary<string, (string Name, bool Several)> byNoun = new(StringComparer.Ordinal);
    private (string? Noun, string? Name) last;

    /// <summary>Takes up a law.</summary>
    /// <param name="noun">What it is: law, decree, code.</param>
    /// <param name="name">Its name.</param>
    public void Add(string noun, string name)
    {
        last = (noun, name);
        byNoun[noun] = byNoun.TryGetValue(noun, out var known) ? (known.Name, known.Several || known.Name != name) : (name, false);
    }

    /// <summary>Which law the bare noun means: the only one of its noun, or the one told last; null where none can be told.</summary>
    /// <param name="noun">The noun.</param>
    public string? Of(string noun)
    {
        if (!byNoun.TryGetValue(noun, out var known)) return null;
        return !known.Several ? known.Name : last.Noun == noun ? last.Name : null;
    }
}
