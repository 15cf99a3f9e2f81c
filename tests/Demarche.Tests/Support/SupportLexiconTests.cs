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
