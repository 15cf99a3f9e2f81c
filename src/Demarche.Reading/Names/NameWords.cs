using System.Reflection;
using System.Text;

namespace Demarche.Reading.Names;

/// <summary>
/// The word lists by which names are known: titles, heads of organisations, bodies and places, words for people, verbs
/// of speaking, given names. Immutable, safe to share between threads.
/// </summary>
public sealed class NameWords
{
    private readonly Dictionary<string, NameClass> classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameClass>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private static readonly Lazy<NameWords> BuiltIn = new(() => Read(Resource("names.yaml"), Resource("given-names.tsv")));

    private NameWords() => lookup = classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lists shipped with this library.</summary>
    public static NameWords Shipped => BuiltIn.Value;

    /// <summary>Reads the lists.</summary>
    /// <param name="words"><c>lexicons/names.yaml</c> as UTF-8: a mapping of list names to flow sequences of plain words.</param>
    /// <param name="givenNames"><c>reference/given-names.tsv</c>: a given name and <c>f</c>, <c>m</c> or <c>fm</c>, one a line.</param>
    /// <exception cref="FormatException">A list has an unknown name, or the file is not of that form; the message names the line.</exception>
    public static NameWords Read(ReadOnlySpan<byte> words, ReadOnlySpan<byte> givenNames)
    {
        var read = new NameWords();
        foreach ((string list, string word, int line) in WordLists.Read(Encoding.UTF8.GetString(words)))
        {
            if (!Enum.TryParse(list.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out NameClass wordClass))
            {
                throw new FormatException($"line {line}: there is no word list '{list}'");
            }
            read.Add(word, wordClass);
        }
        read.AddGivenNames(givenNames);
        return read;
    }

    /// <summary>The classes of a word, in any case.</summary>
    internal NameClass Of(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out NameClass found) ? found : NameClass.None;

    /// <summary>Whether a word before a name leaves the name whole: a title, a word for people ('Lawyer'), or one that is never part of a name.</summary>
    /// <param name="word">One word, in any case.</param>
    /// <returns>False for a given name and for what is not known.</returns>
    public bool MayStandBeforeName(ReadOnlySpan<char> word) =>
        (Of(word) & (NameClass.Honorifics | NameClass.Titles | NameClass.TitleOpeners | NameClass.Persons | NameClass.PlacePrepositions | NameClass.Never)) != 0;

    /// <summary>Whether a word names an office or an occupation ('Director', 'lawyer').</summary>
    /// <param name="word">One word, in any case.</param>
    public bool IsOffice(ReadOnlySpan<char> word) => (Of(word) & (NameClass.Titles | NameClass.Persons)) != 0 && (Of(word) & NameClass.Given) == 0;

    /// <summary>The words of a list, for the tests that try every entry.</summary>
    internal IEnumerable<string> In(NameClass wordClass) => classes.Where(c => (c.Value & wordClass) != 0).Select(c => c.Key);

    private void Add(string word, NameClass wordClass) => classes[word] = classes.GetValueOrDefault(word) | wordClass;

    private void AddGivenNames(ReadOnlySpan<byte> utf8)
    {
        foreach (ReadOnlySpan<char> line in Encoding.UTF8.GetString(utf8).AsSpan().EnumerateLines())
        {
            int tab = line.IndexOf('\t');
            if (tab < 1 || line[0] == '#') continue;
            NameClass sex = line[(tab + 1)..].Trim() switch
            {
                "f" => NameClass.GivenFemale,
                "m" => NameClass.GivenMale,
                "fm" => NameClass.Given,
                _ => NameClass.None,
            };
            if (sex != NameClass.None) Add(line[..tab].ToString(), sex);
        }
    }

    private static byte[] Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} was not built into this library.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
