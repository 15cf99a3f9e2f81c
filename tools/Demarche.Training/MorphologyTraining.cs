using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>Learns lemmas and features: for each tag the commonest edit, then the endings and words that want another.</summary>
internal sealed class MorphologyTraining
{
    private readonly Dictionary<ulong, int> answers = [];
    private readonly Dictionary<(int, string), int> editNumbers = [];
    private readonly Dictionary<string, int> featureNumbers = new(StringComparer.Ordinal) { [""] = 0 };

    private sealed record Example(string Form, string Lower, int Tag, int Edit, Morphology.Casing Casing, int Features, uint Next, ulong Verb, ulong Relation);

    public MorphologyTraining(IReadOnlyList<Tree> trees, TagSet tags, Inflections inflections)
    {
        List<Example> examples = [];
        WordBuffer words = new();
        foreach (var tree in trees)
        {
            TaggerTraining.Fill(words, tree, default);
            for (int i = 0; i < tree.Words.Length; i++)
            {
                int p = WordBuffer.First + i, head = tree.Words[i].Head;
                words.Tag[p] = tags.Of(tree.Words[i]);
                words.Upos[p] = (uint)Enum.Parse<Upos>(tree.Words[i].Upos, ignoreCase: true);
                words.Head[p] = head == 0 ? words.End : WordBuffer.First + head - 1;
                words.Relation[p] = (int)Relations.Parse(tree.Words[i].Relation);
            }
            for (int i = 0; i < tree.Words.Length; i++)
            {
                var word = tree.Words[i];
                int tag = tags.Of(word), p = WordBuffer.First + i;
                if (tag < 0 || word.Lemma == "_" && word.Form != "_") continue;
                string form = words.FoldedForm(p).ToString(), lower = words.LowerForm(p).ToString(), lemma = Folded(word.Lemma), lowerLemma = lemma.ToLowerInvariant();
                int common = 0;
                while (common < lower.Length && common < lowerLemma.Length && lower[common] == lowerLemma[common]) common++;
                int edit = EditOf(lower, lowerLemma);
                int features = Number(featureNumbers, word.Features == "_" ? "" : word.Features);
                bool auxiliary = word.Upos == "AUX";
                ulong verb = auxiliary || word.Upos == "VERB" ? VerbContext.Key(words, p, auxiliary) : 0;
                examples.Add(new(form, lower, tag, edit, CasingOf(form, lower, lemma, common), features, words.Lower[p + 1], verb, VerbContext.RelationKey(words, p)));
            }
        }
        Lemmas(examples, Known(inflections, tags));
        Casings(examples);
        Features(examples);
    }

    public byte[] Table => Morphology.Build(answers);
    public IEnumerable<string> EditLines => editNumbers.OrderBy(e => e.Value).Select(e => $"{e.Key.Item1}\t{e.Key.Item2}");
    public IEnumerable<string> FeatureLines => featureNumbers.OrderBy(e => e.Value).Select(e => e.Key);

    private static string Folded(string s) => string.Create(s.Length, s, (to, from) =>
    {
        for (int i = 0; i < to.Length; i++) to[i] = Characters.Fold(from[i]);
    });

    private static Morphology.Casing CasingOf(string form, string lower, string lemma, int common)
    {
        if (form == lower) return char.IsUpper(lemma[0]) ? Morphology.Casing.Title : Morphology.Casing.Lower;
        if (!lemma.Any(char.IsUpper)) return Morphology.Casing.Lower;
        if (common > 0 && lemma.StartsWith(form[..common], StringComparison.Ordinal)) return Morphology.Casing.Keep;
        return char.IsUpper(lemma[0]) ? Morphology.Casing.Title : Morphology.Casing.Keep;
    }

    /// <summary>Forms of the dictionary for the tags that they bear.</summary>
    private ILookup<int, (string Word, int Edit)> Known(Inflections inflections, TagSet tags)
    {
        Dictionary<WordUses, int[]> tagsOfUse = new()
        {
            [WordUses.Past] = [tags.Of("VERB", "VBD"), tags.Of("VERB", "VBN")],
            [WordUses.Gerund] = [tags.Of("VERB", "VBG")],
            [WordUses.Third] = [tags.Of("VERB", "VBZ")],
            [WordUses.Plural] = [tags.Of("NOUN", "NNS")],
        };
        return inflections.Lemmas.Where(l => tagsOfUse.ContainsKey(l.Key.Use))
            .SelectMany(l => tagsOfUse[l.Key.Use].Select(tag => (tag, l.Key.Form, Edit: EditOf(l.Key.Form, l.Value))))
            .ToLookup(l => l.tag, l => (l.Form, l.Edit));
    }

    private int EditOf(string lower, string lowerLemma)
    {
        int common = 0;
        while (common < lower.Length && common < lowerLemma.Length && lower[common] == lowerLemma[common]) common++;
        return Number(editNumbers, (lower.Length - common, lowerLemma[common..]));
    }

    private void Lemmas(List<Example> examples, ILookup<int, (string Word, int Edit)> known)
    {
        foreach (var byTag in examples.GroupBy(e => e.Tag))
        {
            // Each word counts once for each use, but no word more than ten times: endings speak of words, not of texts.
            var types = byTag.GroupBy(e => e.Lower).Select(g => (Word: g.Key, Edit: Commonest(g.Select(e => e.Edit)), Count: g.Count())).ToList();
            // What the treebanks have goes before what the dictionary says.
            var seen = types.Select(t => t.Word).ToHashSet(StringComparer.Ordinal);
            types.AddRange(known[byTag.Key].Where(k => seen.Add(k.Word)).Select(k => (k.Word, k.Edit, 1)));
            Dictionary<string, int> endings = new(StringComparer.Ordinal);
            for (int k = 0; k <= Morphology.LongestEnding; k++)
            {
                foreach (var group in types.Where(t => t.Word.Length >= k).GroupBy(t => t.Word[(t.Word.Length - k)..]))
                {
                    var best = group.GroupBy(t => t.Edit).Select(g => (Edit: g.Key, Weight: g.Sum(t => Math.Min(t.Count, 3)), Types: g.Count()))
                        .OrderByDescending(g => g.Weight).ThenBy(g => g.Edit).First();
                    if (k > 0 && (best.Types < 2 || best.Edit == ByEnding(endings, group.Key))) continue;
                    endings[group.Key] = best.Edit;
                }
            }
            foreach (var (ending, edit) in endings) answers[Morphology.EndingKey(ending, byTag.Key)] = edit;
            foreach (var (word, edit, _) in types)
            {
                if (edit != ByEnding(endings, word)) answers[Morphology.WordKey(word, byTag.Key)] = edit;
            }
            foreach (var word in byTag.Where(e => e.Lower[0] == '\'').GroupBy(e => e.Lower))
            {
                int usual = Commonest(word.Select(e => e.Edit));
                foreach (var next in word.GroupBy(e => e.Next))
                {
                    int here = Commonest(next.Select(e => e.Edit));
                    if (here != usual && next.Count() > 1) answers[Morphology.BeforeKey(word.Key, byTag.Key, next.Key)] = here;
                }
            }
        }
    }

    private static int ByEnding(Dictionary<string, int> endings, string word)
    {
        for (int k = Math.Min(Morphology.LongestEnding, word.Length); k >= 0; k--)
        {
            if (endings.TryGetValue(word[(word.Length - k)..], out int edit)) return edit;
        }
        return 0;
    }

    private void Casings(List<Example> examples)
    {
        Dictionary<ulong, int> looks = [];
        foreach (var look in examples.GroupBy(e => Morphology.CasingKey(e.Form, e.Tag)))
        {
            answers[look.Key] = looks[look.Key] = Commonest(look.Select(e => (int)e.Casing));
        }
        foreach (var word in examples.GroupBy(e => (e.Form, e.Tag)))
        {
            int usual = looks.GetValueOrDefault(Morphology.CasingKey(word.Key.Form, word.Key.Tag));
            int here = Commonest(word.Select(e => (int)e.Casing));
            if (here != usual && word.Count() > 1) answers[Morphology.CasingWordKey(word.Key.Form, word.Key.Tag)] = here;
        }
    }

    private void Features(List<Example> examples)
    {
        foreach (var byTag in examples.GroupBy(e => e.Tag))
        {
            int usual = Commonest(byTag.Select(e => e.Features));
            answers[Morphology.FeaturesTagKey(byTag.Key)] = usual;
            Dictionary<ulong, int> endings = [];
            foreach (var ending in byTag.GroupBy(e => Morphology.FeaturesEndingKey(e.Lower, byTag.Key)))
            {
                int here = Commonest(ending.Select(e => e.Features));
                if (here == usual || ending.Select(e => e.Lower).Distinct().Count() < 3) continue;
                answers[ending.Key] = endings[ending.Key] = here;
            }
            foreach (var word in byTag.GroupBy(e => e.Lower))
            {
                int expected = endings.GetValueOrDefault(Morphology.FeaturesEndingKey(word.Key, byTag.Key), usual);
                int here = Commonest(word.Select(e => e.Features));
                if (here != expected) answers[Morphology.FeaturesWordKey(word.Key, byTag.Key)] = here;
                foreach (var relation in word.GroupBy(e => e.Relation))
                {
                    int there = Commonest(relation.Select(e => e.Features));
                    if (there != here && relation.Count() > 1) answers[relation.Key] = there;
                }
            }
            foreach (var verb in byTag.Where(e => e.Verb != 0).GroupBy(e => e.Verb))
            {
                if (verb.Count() > 1) answers[verb.Key] = Commonest(verb.Select(e => e.Features));
            }
        }
    }

    private static int Commonest(IEnumerable<int> values) =>
        values.GroupBy(v => v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;

    private static int Number<T>(Dictionary<T, int> numbers, T key) where T : notnull
    {
        if (!numbers.TryGetValue(key, out int n)) numbers[key] = n = numbers.Count;
        return n;
    }
}
