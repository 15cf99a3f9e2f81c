using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>The pairs of universal and Penn tag seen in training, numbered in order of frequency.</summary>
internal sealed class TagSet
{
    private readonly Dictionary<(string, string), int> numbers = [];

    public TagSet(IEnumerable<Tree> trees)
    {
        var pairs = trees.SelectMany(t => t.Words).GroupBy(w => (w.Upos, w.Xpos)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key);
        foreach (var pair in pairs)
        {
            numbers[pair.Key] = Pairs.Count;
            Pairs.Add(pair.Key);
        }
        Finite = [.. Pairs.Select(p => SyntaxModel.IsFinite(p.Xpos))];
        Upos = [.. Pairs.Select(p => (byte)Enum.Parse<Upos>(p.Upos, ignoreCase: true))];
    }

    public List<(string Upos, string Xpos)> Pairs { get; } = [];

    /// <summary>Number of the universal tag of each pair.</summary>
    public byte[] Upos { get; }

    /// <summary>Whether each pair is a finite verb's.</summary>
    public bool[] Finite { get; }

    /// <summary>Number of a pair; −1 where training had none such.</summary>
    public int Of(TreeWord word) => Of(word.Upos, word.Xpos);

    /// <summary>Number of a pair; −1 where training had none such.</summary>
    public int Of(string upos, string xpos) => numbers.GetValueOrDefault((upos, xpos), -1);

    /// <summary>Knowledge of words: clusters, and the one or two tags that a word bears mostly; of rare words, what the dictionary says.</summary>
    public WordKnowledge Table(IEnumerable<Tree> trees, Dictionary<uint, ushort> clusters, Inflections inflections)
    {
        Dictionary<uint, Dictionary<int, int>> seen = [];
        WordBuffer buffer = new();
        foreach (var tree in trees)
        {
            buffer.Clear();
            foreach (var word in tree.Words) buffer.Add(word.Form, default);
            for (int i = 0; i < tree.Words.Length; i++)
            {
                int tag = Of(tree.Words[i]), p = WordBuffer.First + i;
                Count(buffer.Lower[p], tag);
                Count(WordKnowledge.CasedKey(buffer.Exact[p]), tag);
            }
        }
        void Count(uint key, int tag)
        {
            if (!seen.TryGetValue(key, out var tags)) seen[key] = tags = [];
            tags[tag] = tags.GetValueOrDefault(tag) + 1;
        }
        Dictionary<uint, WordKnowledge.Knowledge> words = clusters.ToDictionary(c => c.Key, c => new WordKnowledge.Knowledge(c.Value, 0));
        foreach (var (form, uses) in inflections.Uses)
        {
            buffer.Clear();
            buffer.Add(form, default);
            uint key = buffer.Lower[WordBuffer.First];
            words[key] = new(words.GetValueOrDefault(key).Cluster, (ushort)(0x8000 | (int)uses));
        }
        foreach (var (key, tags) in seen)
        {
            int total = tags.Values.Sum();
            if (total < 3) continue;
            var order = tags.OrderByDescending(t => t.Value).ThenBy(t => t.Key).ToArray();
            int second = order.Length > 1 && order[1].Value * 10 >= total ? order[1].Key : 255;
            int habit = 1 + (((order[0].Key * 256) + second) % 65535);
            words[key] = new(words.GetValueOrDefault(key).Cluster, (ushort)habit);
        }
        return new WordKnowledge(WordKnowledge.Build(words));
    }
}
