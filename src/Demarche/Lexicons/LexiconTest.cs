using Demarche.Reading.Lexicons;
using Demarche.Reading.Proposals;
using Demarche.Reading.Syntax;

namespace Demarche.Lexicons;

/// <summary>What is wrong with a lexicon.</summary>
/// <param name="Origin">File and place: <c>events/arrest.yaml, example 2</c>.</param>
/// <param name="Message">What is wrong, with the sentence.</param>
public sealed record LexiconFault(string Origin, string Message);

/// <summary>
/// Tests a lexicon by its own sentences: each example must have a trigger of its type, at the marked word where one is
/// marked, and every trigger must be one without which some example would be read otherwise. Each sentence is analysed once.
/// </summary>
public sealed class LexiconTest
{
    private readonly Lexicon lexicon;
    private readonly List<(LexiconExample Example, IReadOnlyList<Sentence> Sentences)> examples = [];
    private readonly List<TriggerMatch> matches = [];

    /// <summary>Analyses the examples.</summary>
    /// <param name="compiled">The lexicon with its examples.</param>
    /// <param name="analyzer">For the language of the examples.</param>
    public LexiconTest(CompiledLexicon compiled, Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(compiled);
        ArgumentNullException.ThrowIfNull(analyzer);
        lexicon = Lexicon.Load(compiled.Bytes);
        foreach (var example in compiled.Examples)
        {
            if (example.Use != ExampleUse.NotRead) examples.Add((example, analyzer.Analyze(example.Text, 0, example.Text.Length)));
        }
    }

    /// <summary>Examples in which no trigger of their type is found.</summary>
    /// <returns>In the order of the files.</returns>
    public IEnumerable<LexiconFault> Unmatched() =>
        from e in examples
        where !IsMatched(e.Example, e.Sentences)
        select new LexiconFault(e.Example.Origin, $"no trigger of {e.Example.Type.Name} in '{e.Example.Text}'");

    /// <summary>
    /// Triggers that can be taken out without any example being read otherwise: at the same words, as the same form, with the same roles.
    /// </summary>
    /// <returns>In the order of the files.</returns>
    public IEnumerable<LexiconFault> Needless()
    {
        HashSet<int> needed = [];
        HashSet<int> matched = [];
        HashSet<(int, TriggerForm, Role?, Role?)> whole = [], less = [];
        foreach (var (example, sentences) in examples)
        {
            matched.Clear();
            whole.Clear();
            Read(example, sentences, without: -1, whole, matched);
            foreach (int id in matched)
            {
                if (needed.Contains(id)) continue;
                less.Clear();
                Read(example, sentences, without: id, less, []);
                if (!whole.SetEquals(less)) needed.Add(id);
            }
        }
        return from t in lexicon.Triggers
               where !needed.Contains(t.Id)
               select new LexiconFault(t.Type.Name, $"no example needs the {t.Form.ToString().ToLowerInvariant()} '{t.Text}'");
    }

    private bool IsMatched(LexiconExample example, IReadOnlyList<Sentence> sentences)
    {
        HashSet<int> triggers = [];
        Read(example, sentences, without: -1, [], triggers);
        return triggers.Count > 0;
    }

    // Where triggers of the example's type stand in its text, with the roles that they give, and which they are.
    private void Read(LexiconExample example, IReadOnlyList<Sentence> sentences, int without, HashSet<(int Start, TriggerForm, Role?, Role?)> heads, HashSet<int> triggers)
    {
        foreach (var sentence in sentences)
        {
            matches.Clear();
            lexicon.Match(sentence, matches, without);
            foreach (var match in matches)
            {
                var type = match.Trigger.Type;
                if (type.Kind != example.Type.Kind || type.Type != example.Type.Type || !IsMarked(example, sentence, match)) continue;
                triggers.Add(match.Trigger.Id);
                heads.Add((sentence[match.Token].Start, match.Trigger.Form, match.Trigger.Subject, match.Trigger.Object));
            }
        }
    }

    // The marked words may be any that the trigger took up.
    private static bool IsMarked(LexiconExample example, Sentence sentence, TriggerMatch match)
    {
        if (example.Trigger is not { } marked) return true;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Start >= marked.Start.Value && sentence[i].End <= marked.End.Value && (match.Uses(i) || match.With == i)) return true;
        }
        return false;
    }
}
