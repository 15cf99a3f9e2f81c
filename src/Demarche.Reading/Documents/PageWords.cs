using System.Collections.Frozen;
using System.Reflection;

namespace Demarche.Reading.Documents;

/// <summary>
/// The word lists by which a page's own furniture and signatures are known, from <c>lexicons/furniture.yaml</c>.
/// Its form: a name and a colon, then one phrase a line after <c>- </c>; <c>#</c> opens a comment.
/// </summary>
internal sealed class PageWords
{
    private readonly FrozenDictionary<string, PhraseSet> lists;

    private PageWords(FrozenDictionary<string, PhraseSet> lists) => this.lists = lists;

    /// <summary>The lists shipped with this library.</summary>
    public static PageWords Shipped { get; } = Load();

    /// <summary>A list by its name.</summary>
    /// <param name="name">As in the file.</param>
    /// <exception cref="KeyNotFoundException">The file has no such list.</exception>
    public PhraseSet this[string name] => lists[name];

    /// <summary>Reads a file of lists.</summary>
    /// <param name="file">Its text.</param>
    /// <exception cref="FormatException">A line is neither a name, a phrase, a comment nor blank.</exception>
    public static PageWords Parse(string file)
    {
        Dictionary<string, List<string>> lists = [];
        List<string>? list = null;
        int number = 0;
        foreach (var raw in file.AsSpan().EnumerateLines())
        {
            number++;
            int comment = raw.IndexOf('#');
            var line = (comment >= 0 ? raw[..comment] : raw).Trim();
            if (line.IsEmpty) continue;
            if (line[^1] == ':') lists.Add(line[..^1].ToString(), list = []);
            else if (line.StartsWith("- ") && list is not null) list.Add(line[2..].Trim().Trim('"').ToString());
            else throw new FormatException($"Line {number} is neither a list's name nor a phrase of one.");
        }
        return new(lists.ToFrozenDictionary(l => l.Key, l => new PhraseSet(l.Value)));
    }

    private static PageWords Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("furniture.yaml")
            ?? throw new InvalidOperationException("The lists of page words were not built into this library.");
        using StreamReader reader = new(stream);
        return Parse(reader.ReadToEnd());
    }
}
