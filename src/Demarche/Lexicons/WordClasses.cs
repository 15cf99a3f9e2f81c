using Demarche.Reading.Lexicons;
using Demarche.Sources;

namespace Demarche.Lexicons;

/// <summary>
/// Reads the files under <c>classes/</c>: each class with its words. <c>+name</c> takes in another class; one that has
/// nothing else is a shorter name for several.
/// </summary>
internal static class WordClasses
{
    public static void Add(LexiconBuilder builder, IEnumerable<SourceFile> files)
    {
        Dictionary<string, List<string>> all = new(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (name, more) in LexiconYaml.ReadWords(file))
            {
                if (more.Find(w => !IsClass(w) && !LexiconBuilder.IsOneWord(w)) is { } cut) throw file.NotOneWord(cut);
                if (!all.TryAdd(name, more)) all[name].AddRange(more);
            }
        }
        foreach (var (name, words) in all)
        {
            if (words.TrueForAll(IsClass)) continue;
            var own = builder.DefineClass(name);
            foreach (string word in words)
            {
                if (!IsClass(word)) builder.AddWord(word, own);
            }
        }
        foreach (string name in all.Keys) builder.NameClasses(name, Union(builder, name, all, []));
    }

    private static bool IsClass(string word) => word[0] == '+';

    private static WordClass Union(LexiconBuilder builder, string name, Dictionary<string, List<string>> all, HashSet<string> seen)
    {
        builder.TryGetClass(name, out var union);
        if (!seen.Add(name) || !all.TryGetValue(name, out var words)) return union;
        foreach (string word in words.Where(IsClass))
        {
            string other = word[1..];
            if (!all.ContainsKey(other) && !builder.TryGetClass(other, out _))
            {
                throw new UnusableInputException($"The word class '{name}' takes in '{other}', which there is not", "Name a class of lexicons/classes/.");
            }
            union |= Union(builder, other, all, seen);
        }
        return union;
    }
}
