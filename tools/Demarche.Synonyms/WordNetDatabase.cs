using System.Globalization;

namespace Demarche.Synonyms;

/// <summary>A word in a part of speech: <c>n</c>, <c>v</c>, <c>a</c> (satellites too) or <c>r</c>.</summary>
/// <param name="Word">Lower-case lemma.</param>
/// <param name="Part">Part of speech.</param>
internal readonly record struct Lemma(string Word, char Part);

/// <summary>A pointer between synsets, or between two words of them.</summary>
/// <param name="Symbol">As WordNet writes it (<c>@</c>, <c>+</c>, <c>!</c> …).</param>
/// <param name="Target">The synset it leads to.</param>
/// <param name="From">Word number in the source synset, 0 for the whole.</param>
/// <param name="To">Word number in the target, 0 for the whole.</param>
internal readonly record struct Pointer(string Symbol, string Target, int From, int To);

/// <summary>A set of synonyms with its pointers.</summary>
/// <param name="Part">Part of speech.</param>
/// <param name="Words">As written, proper nouns with capitals.</param>
/// <param name="Pointers">In the file's order.</param>
internal sealed record Synset(char Part, IReadOnlyList<string> Words, IReadOnlyList<Pointer> Pointers);

/// <summary>WordNet 3.0's database files (wndb(5WN)): synsets, the order of each word's senses, and how often each was met in tagged text.</summary>
internal sealed class WordNetDatabase
{
    private static readonly (string File, char Part)[] Parts = [("noun", 'n'), ("verb", 'v'), ("adj", 'a'), ("adv", 'r')];

    /// <summary>By part of speech and offset, as <c>v00001740</c>.</summary>
    public Dictionary<string, Synset> Synsets { get; } = [];

    /// <summary>Each word's synsets, the most frequent sense first.</summary>
    public Dictionary<Lemma, string[]> Senses { get; } = [];

    /// <summary>How often a word's sense (from 1) was met.</summary>
    public Dictionary<(Lemma Word, int Sense), int> Counts { get; } = [];

    /// <summary>Irregular forms with their base (<c>forbade</c>, <c>forbid</c>).</summary>
    public List<(Lemma Form, Lemma Base)> Exceptions { get; } = [];

    /// <summary>Reads a folder with <c>data.*</c>, <c>index.*</c>, <c>*.exc</c> and <c>cntlist.rev</c>.</summary>
    public static WordNetDatabase Read(string folder)
    {
        WordNetDatabase database = new();
        foreach (var (file, part) in Parts)
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, "data." + file)))
            {
                if (line[0] != ' ') database.AddSynset(part, line);
            }
            foreach (string line in File.ReadLines(Path.Combine(folder, "index." + file)))
            {
                if (line[0] == ' ') continue;
                string[] f = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                int count = int.Parse(f[2], CultureInfo.InvariantCulture);
                database.Senses[new(f[0], part)] = [.. f[^count..].Select(o => part + o)];
            }
        }
        foreach (var (file, part) in Parts)
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, file + ".exc")))
            {
                string[] f = line.Split(' ');
                database.Exceptions.Add((new(f[0], part), new(f[1], part)));
            }
        }
        foreach (string line in File.ReadLines(Path.Combine(folder, "cntlist.rev")))
        {
            string[] f = line.Split(' ');
            int percent = f[0].IndexOf('%', StringComparison.Ordinal);
            char part = " nvara"[f[0][percent + 1] - '0'];
            database.Counts[(new(f[0][..percent], part), int.Parse(f[1], CultureInfo.InvariantCulture))] = int.Parse(f[2], CultureInfo.InvariantCulture);
        }
        return database;
    }

    private void AddSynset(char part, string line)
    {
        string[] f = line.Split(' ');
        int words = int.Parse(f[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        List<string> list = [];
        for (int i = 0; i < words; i++)
        {
            string word = f[4 + 2 * i];
            int marker = word.IndexOf('(', StringComparison.Ordinal);
            list.Add(marker < 0 ? word : word[..marker]);
        }
        int at = 4 + 2 * words;
        int pointers = int.Parse(f[at++], CultureInfo.InvariantCulture);
        List<Pointer> to = [];
        for (int i = 0; i < pointers; i++, at += 4)
        {
            string ends = f[at + 3];
            to.Add(new(f[at], (f[at + 2] == "s" ? "a" : f[at + 2]) + f[at + 1],
                int.Parse(ends[..2], NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(ends[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        }
        Synsets[part + f[0]] = new(part, list, to);
    }
}
