using System.Text;
using System.Text.Json;

using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>Measures splitter and tokenizer: F1 of exact spans, on text put together again from a treebank or on the sentence benchmarks.</summary>
internal static class Segmentation
{
    /// <summary>Sentences and words of a treebank, paragraph by paragraph.</summary>
    public static void OfTreebank(string path, int show)
    {
        Tally sentences = new(), words = new();
        StringBuilder text = new();
        List<(int, int)> goldSentences = [], goldWords = [];
        void Paragraph()
        {
            string whole = text.ToString();
            var found = SentenceSplitter.Split(whole, 0, whole.Length);
            sentences.Add(goldSentences, found);
            List<(int, int)> foundWords = [];
            // Words are measured within the gold sentences, so that the two figures stand apart.
            foreach (var (s, e) in goldSentences) Tokenizer.Cut(whole, s, e, foundWords);
            words.Add(goldWords, foundWords);
            if (show > 0)
            {
                foreach (var (s, e) in goldSentences.Except(found).Take(2))
                {
                    if (show-- > 0) Console.WriteLine($"gold …{whole[Math.Max(s, e - 40)..e]}] next [{whole[e..Math.Min(whole.Length, e + 30)]}");
                }
                foreach (var (s, e) in found.Except(goldSentences).Take(2))
                {
                    if (show-- > 0) Console.WriteLine($"made …{whole[Math.Max(s, e - 40)..e]}] next [{whole[e..Math.Min(whole.Length, e + 30)]}");
                }
                foreach (var (s, e) in goldWords.Except(foundWords).Take(3))
                {
                    if (show-- > 0) Console.WriteLine($"gold [{whole[s..e]}] in {whole[Math.Max(0, s - 15)..Math.Min(whole.Length, e + 15)]}");
                }
            }
            text.Clear();
            goldSentences.Clear();
            goldWords.Clear();
        }
        foreach (var tree in Treebank.Read(path))
        {
            if (tree.NewParagraph && text.Length > 0) Paragraph();
            int start = text.Length;
            for (int i = 0; i < tree.Words.Length; i++)
            {
                var word = tree.Words[i];
                // Words that are written otherwise than their parts spell are left to the writer's own form.
                goldWords.Add((text.Length, text.Length + word.Form.Length));
                text.Append(word.Form);
                if (i == tree.Words.Length - 1) goldSentences.Add((start, text.Length));
                if (word.SpaceAfter) text.Append(' ');
            }
        }
        Paragraph();
        Console.WriteLine($"{Path.GetFileName(path)}: sentences {sentences}  words {words}");
    }

    /// <summary>Sentences of a file of the sentence benchmarks; only two records of three, the last third is kept aside.</summary>
    public static void OfBenchmark(string path, int show, bool all)
    {
        Dictionary<string, Tally> tallies = [];
        int exact = 0, items = 0, number = 0;
        foreach (string line in File.ReadLines(path))
        {
            if (number++ % 3 == 2 && !all) continue;
            using var record = JsonDocument.Parse(line);
            string text = record.RootElement.GetProperty("text").GetString()!;
            string genre = record.RootElement.TryGetProperty("genre", out var g) ? g.GetString()! : "all";
            List<(int, int)> gold = [.. record.RootElement.GetProperty("spans").EnumerateArray().Select(s => (s[0].GetInt32(), s[1].GetInt32()))];
            var found = SentenceSplitter.Split(text, 0, text.Length);
            if (!tallies.TryGetValue(genre, out var tally)) tallies[genre] = tally = new();
            tally.Add(gold, found);
            items++;
            if (gold.SequenceEqual(found)) exact++;
            foreach (var (s, e) in gold.Except(found))
            {
                if (show-- > 0) Console.WriteLine($"gold [{text[s..e].Replace('\n', '~')}] {genre}: next [{text[e..Math.Min(text.Length, e + 20)].Replace('\n', '~')}]");
            }
        }
        foreach (var (genre, tally) in tallies) Console.WriteLine($"{Path.GetFileName(path)} {genre}: sentences {tally}");
        Console.WriteLine($"{Path.GetFileName(path)}: all exact {exact} of {items}");
    }

    private sealed class Tally
    {
        private int gold, found, right;

        public void Add(List<(int, int)> expected, List<(int, int)> given)
        {
            gold += expected.Count;
            found += given.Count;
            right += expected.Intersect(given).Count();
        }

        public override string ToString() => FormattableString.Invariant($"P {(double)right / found:P2} R {(double)right / gold:P2} F1 {2.0 * right / (found + gold):P2} ({gold})");
    }
}
