namespace Demarche.Synonyms;

/// <summary>How one word stands to another; the numbers are those of the data file.</summary>
internal enum WordRelation
{
    /// <summary>They share a sense.</summary>
    Synonym,
    /// <summary>One is derived from the other (arrest and the arrest).</summary>
    Derived,
    /// <summary>The second is more general.</summary>
    General,
    /// <summary>Opposites.</summary>
    Antonym,
}

/// <summary>Takes from WordNet what holds of words in ordinary use: rare senses would make 'time' a synonym of 'clip'.</summary>
internal static class Distiller
{
    private const int NounSteps = 3;
    private const int NounDepth = 5;
    private const int BroadFrom = 40;
    private const int PhraseWords = 3;

    /// <summary>All relations between words, by their first. A verb or adverb may be a phrase (<c>let go</c>, <c>at once</c>).</summary>
    public static SortedDictionary<string, SortedSet<(string Word, WordRelation Relation)>> Distil(WordNetDatabase database)
    {
        SortedDictionary<string, SortedSet<(string, WordRelation)>> relations = new(StringComparer.Ordinal);
        Dictionary<string, int> hyponyms = [];
        foreach (var synset in database.Synsets.Values)
        {
            foreach (var p in synset.Pointers.Where(p => p.Symbol == "@")) hyponyms[p.Target] = hyponyms.GetValueOrDefault(p.Target) + 1;
        }
        Dictionary<string, int> depths = [];
        foreach (var (id, synset) in database.Synsets)
        {
            if (synset.Pointers.Any(p => p.Symbol == "@i")) continue;
            string[] own = [.. synset.Words.Where(w => IsOrdinary(database, w, synset.Part, id))];
            foreach (string a in own)
            {
                foreach (string b in own) Add(a, synset.Part, b, synset.Part, WordRelation.Synonym);
                foreach (string above in Above(id, synset.Part == 'n' ? NounSteps : 1))
                {
                    var general = database.Synsets[above];
                    foreach (string b in general.Words.Where(w => IsOrdinary(database, w, general.Part, above))) Add(a, synset.Part, b, general.Part, WordRelation.General);
                }
            }
            foreach (var p in synset.Pointers) Lexical(id, synset, p);
        }
        // A lemmatiser may miss an irregular form: it stands with its base as one derived from it.
        foreach (var (form, basis) in database.Exceptions)
        {
            if (!database.Senses.ContainsKey(basis)) continue;
            Add(form.Word, form.Part, basis.Word, basis.Part, WordRelation.Derived);
            Add(basis.Word, basis.Part, form.Word, form.Part, WordRelation.Derived);
        }
        return relations;

        void Lexical(string id, Synset synset, Pointer p)
        {
            WordRelation? relation = p.Symbol switch { "+" or "\\" or "<" => WordRelation.Derived, "!" => WordRelation.Antonym, "&" => WordRelation.General, _ => null };
            if (relation is null) return;
            var target = database.Synsets[p.Target];
            foreach (string a in p.From == 0 ? synset.Words : [synset.Words[p.From - 1]])
            {
                foreach (string b in p.To == 0 ? target.Words : [target.Words[p.To - 1]])
                {
                    bool known = relation == WordRelation.Derived
                        ? Rank(database, a, synset.Part, id) <= 4 || Rank(database, b, target.Part, p.Target) <= 4
                        : IsOrdinary(database, a, synset.Part, id) && IsOrdinary(database, b, target.Part, p.Target);
                    if (!known) continue;
                    Add(a, synset.Part, b, target.Part, relation.Value);
                    if (relation != WordRelation.General) Add(b, target.Part, a, synset.Part, relation.Value);
                }
            }
        }

        IEnumerable<string> Above(string id, int steps)
        {
            if (steps == 0) yield break;
            foreach (var p in database.Synsets[id].Pointers)
            {
                if (p.Symbol != "@") continue;
                if (hyponyms.GetValueOrDefault(p.Target) > BroadFrom && p.Target[0] == 'v') continue;
                if (p.Target[0] == 'n' && Depth(p.Target) < NounDepth) continue;
                yield return p.Target;
                foreach (string further in Above(p.Target, steps - 1)) yield return further;
            }
        }

        int Depth(string id)
        {
            if (depths.TryGetValue(id, out int known)) return known;
            int depth = 0;
            foreach (var p in database.Synsets[id].Pointers)
            {
                if (p.Symbol == "@") depth = Math.Max(depth, Depth(p.Target) + 1);
            }
            return depths[id] = depth;
        }

        void Add(string a, char partA, string b, char partB, WordRelation relation)
        {
            if (a == b && partA == partB || !IsWord(a, partA) || !IsWord(b, partB)) return;
            string key = $"{a}.{partA}".Replace('_', ' ');
            if (!relations.TryGetValue(key, out var set)) relations[key] = set = [];
            set.Add(($"{b}.{partB}".Replace('_', ' '), relation));
        }
    }

    private static bool IsWord(string word, char part)
    {
        if (word.Length < 2 || !word.All(c => c is (>= 'a' and <= 'z') or '-' || c == '_' && part is 'v' or 'r')) return false;
        int parts = word.Count(c => c == '_') + 1;
        return parts <= PhraseWords && !word.StartsWith("be_", StringComparison.Ordinal) && word[^1] != '_';
    }

    private static int Rank(WordNetDatabase database, string word, char part, string synset) =>
        database.Senses.TryGetValue(new(word.ToLowerInvariant(), part), out string[]? senses) ? Array.IndexOf(senses, synset) + 1 : int.MaxValue;

    // The two commonest senses, and others that make up a twentieth of what was met in tagged text.
    private static bool IsOrdinary(WordNetDatabase database, string word, char part, string synset)
    {
        Lemma lemma = new(word.ToLowerInvariant(), part);
        int rank = Rank(database, word, part, synset);
        if (rank <= 2) return true;
        if (rank > 8) return false;
        int total = 0;
        for (int i = 1; i <= database.Senses[lemma].Length; i++) total += database.Counts.GetValueOrDefault((lemma, i));
        int count = database.Counts.GetValueOrDefault((lemma, rank));
        return count > 0 && count * 20 >= total;
    }
}
