using System.IO.Compression;
using System.Text;

namespace Demarche.Synonyms;

/// <summary>
/// Writes the data file: <c>DWN1</c>, then deflated: the number of words, each as UTF-8 <c>word.part</c> behind its
/// length in ordinal order, then for each the number of its relations and each relation as
/// <c>4 × (index − previous index) + relation</c>; all numbers LEB128.
/// </summary>
internal static class RelationFile
{
    public static void Write(SortedDictionary<string, SortedSet<(string Word, WordRelation Relation)>> relations, string path)
    {
        SortedSet<string> all = new(relations.Keys, StringComparer.Ordinal);
        foreach (var set in relations.Values)
        {
            foreach (var (word, _) in set) all.Add(word);
        }
        Dictionary<string, int> index = all.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i);
        using FileStream file = File.Create(path);
        file.Write("DWN1"u8);
        using DeflateStream packed = new(file, CompressionLevel.SmallestSize);
        using BinaryWriter writer = new(packed, Encoding.UTF8);
        writer.Write7BitEncodedInt(all.Count);
        foreach (string word in all) writer.Write(word);
        foreach (string word in all)
        {
            (int Index, WordRelation Relation)[] own = relations.TryGetValue(word, out var set) ? [.. set.Select(r => (index[r.Word], r.Relation)).Order()] : [];
            writer.Write7BitEncodedInt(own.Length);
            int previous = 0;
            foreach (var (target, relation) in own)
            {
                writer.Write7BitEncodedInt(4 * (target - previous) + (int)relation);
                previous = target;
            }
        }
    }
}
