using Demarche.Reading.Support;
using Demarche.Support;

namespace Demarche.Tests.Support;

public sealed class SupportLexiconTests
{
    private static readonly string Lexicons = Path.Combine(AppContext.BaseDirectory, "lexicons");
    private static readonly WordRelations WordNet = WordRelations.Read(File.ReadAllBytes(Path.Combine(Lexicons, "wordnet", "relations.bin")));
    private static readonly SupportLexicon Lexicon = SupportLexiconReader.Read(name => new StreamReader(Path.Combine(Lexicons, name + ".yaml")));

    // What WordNet knows already does not stand in the file: without the member some pair of the set no longer matches.
    [Fact]
    public void Every_synonym_is_needed()
    {
        List<string> needless = [];
        for (int i = 0; i < Lexicon.Synonyms.Count; i++)
        {
            var set = Lexicon.Synonyms[i];
            foreach (string member in set.Members)
            {
                SynonymSet less = set with { Members = [.. set.Members.Where(m => m != member)] };
                Vocabulary without = new(WordNet, Lexicon with { Synonyms = [.. Lexicon.Synonyms.Select((s, k) => k == i ? less : s)] });
                // Of a set of any part of speech the sides are of different parts.
                bool needed = less.Members.Any(other => set.Keys(member).Any(m => set.Keys(other).Any(o => without.Match([m], [o]) > WordMatch.General || without.Match([o], [m]) > WordMatch.General)));
                if (!needed) needless.Add($"{member} in [{string.Join(", ", set.Members)}]");
            }
        }
        needless.ShouldBeEmpty();
    }

    // Without the word some other of its ladder is told otherwise.
    [Fact]
    public void Every_word_of_a_ladder_is_needed()
    {
        Vocabulary whole = new(WordNet, Lexicon);
        List<string> needless = [];
        for (int l = 0; l < Lexicon.Ladders.Count; l++)
        {
            var ladder = Lexicon.Ladders[l];
            for (int step = 0; step < ladder.Steps.Count; step++)
            {
                foreach (string word in ladder.Steps[step])
                {
                    StrengthLadder less = ladder with { Steps = [.. ladder.Steps.Select((s, k) => k == step ? [.. s.Where(w => w != word)] : s)] };
                    Vocabulary without = new(WordNet, Lexicon with { Ladders = [.. Lexicon.Ladders.Select((k, i) => i == l ? less : k)] });
                    var others = ladder.Steps.Where((_, k) => k != step).SelectMany(s => s);
                    if (!IsToldOtherwise(whole, without, word, others)) needless.Add($"{word} in {ladder.Name}");
                }
            }
        }
        needless.ShouldBeEmpty();
    }

    // What WordNet calls contrary already does not stand in the file.
    [Fact]
    public void Every_contrary_is_needed()
    {
        Vocabulary whole = new(WordNet, Lexicon);
        List<string> needless = [];
        for (int i = 0; i < Lexicon.Opposites.Count; i++)
        {
            var (one, other) = (Lexicon.Opposites[i].One, Lexicon.Opposites[i].Other);
            foreach (var (word, against, less) in one.Select(w => (w, other, new Opposition([.. one.Where(o => o != w)], other))).Concat(other.Select(w => (w, one, new Opposition(one, [.. other.Where(o => o != w)])))))
            {
                Vocabulary without = new(WordNet, Lexicon with { Opposites = [.. Lexicon.Opposites.Select((o, k) => k == i ? less : o)] });
                if (!IsToldOtherwise(whole, without, word, against)) needless.Add($"{word} against {string.Join(", ", against)}");
            }
        }
        needless.ShouldBeEmpty();
    }

    private static bool IsToldOtherwise(Vocabulary whole, Vocabulary without, string word, IEnumerable<string> others)
    {
        foreach (string other in others)
        {
            foreach (char part in "vnar")
            {
                foreach (char otherPart in "vnar")
                {
                    string[] one = [$"{word}.{part}"], two = [$"{other}.{otherPart}"];
                    if (whole.Match(one, two) != without.Match(one, two) || whole.Match(two, one) != without.Match(two, one)) return true;
                }
            }
        }
        return false;
    }

    [Fact]
    public void Steps_of_a_ladder_are_told_apart()
    {
        Vocabulary vocabulary = new(WordNet, Lexicon);
        foreach (var ladder in Lexicon.Ladders)
        {
            for (int step = 1; step < ladder.Steps.Count; step++)
            {
                foreach (string higher in ladder.Steps[step])
                {
                    foreach (string lower in ladder.Steps[step - 1])
                    {
                        bool together = Lexicon.Synonyms.Any(s => s.Members.Contains(higher) && s.Members.Contains(lower));
                        if (!together) vocabulary.Match([higher + ".v"], [lower + ".v"]).ShouldBeOneOf(WordMatch.Stronger, WordMatch.Opposite, WordMatch.Converse, WordMatch.Synonym);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("jail.v", "imprison.v")]
    [InlineData("abduction.n", "kidnap.v")]
    [InlineData("person.n", "journalist.n")]
    [InlineData("forbidden.v", "ban.v")]
    public void Rewordings_match(string sentence, string cited) => ((int)new Vocabulary(WordNet, Lexicon).Match([sentence], [cited])).ShouldBeLessThanOrEqualTo((int)WordMatch.General);

    [Theory]
    [InlineData("journalist.n", "person.n")]
    [InlineData("convict.v", "charge.v")]
    [InlineData("condemnation.n", "concern.n")]
    [InlineData("mosque.n", "church.n")]
    [InlineData("allow.v", "forbid.v")]
    public void What_says_more_or_else_does_not_match(string sentence, string cited) => ((int)new Vocabulary(WordNet, Lexicon).Match([sentence], [cited])).ShouldBeGreaterThan((int)WordMatch.Weaker);
}
