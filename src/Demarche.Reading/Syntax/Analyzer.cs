namespace Demarche.Reading.Syntax;

/// <summary>
/// From text to sentences with words, tags, lemmas and trees. Keeps buffers: one for each thread; a model serves many.
/// </summary>
/// <param name="model">The model of the language.</param>
public sealed class Analyzer(SyntaxModel model)
{
    private readonly Analysis analysis = new(model);
    private readonly List<(int Start, int End)> ranges = [];
    private readonly List<(int Start, int End)> words = [];

    /// <summary>Splits a block of text into sentences and analyses each.</summary>
    /// <param name="text">The document's whole text.</param>
    /// <param name="start">First UTF-16 code unit of the block.</param>
    /// <param name="end">One past the last.</param>
    /// <returns>The sentences in order; none for white space.</returns>
    public IReadOnlyList<Sentence> Analyze(string text, int start, int end)
    {
        List<Sentence> sentences = [];
        Analyze(text, start, end, sentences.Add);
        return sentences;
    }

    /// <summary>Splits a block of text into sentences, analyses each and gives it on, so that no more than one need be held.</summary>
    /// <param name="text">The document's whole text.</param>
    /// <param name="start">First UTF-16 code unit of the block.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="take">Takes each sentence, in order.</param>
    public void Analyze(string text, int start, int end, Action<Sentence> take)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(take);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        ranges.Clear();
        SentenceSplitter.Split(text, start, end, ranges);
        foreach (var (from, to) in ranges) take(One(text, from, to));
    }

    /// <summary>Analyses a range as one sentence.</summary>
    /// <param name="text">The document's whole text.</param>
    /// <param name="start">First UTF-16 code unit of the sentence.</param>
    /// <param name="end">One past the last.</param>
    /// <returns>The sentence; without words if the range is white space.</returns>
    public Sentence AnalyzeSentence(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        return One(text, start, end);
    }

    private Sentence One(string text, int start, int end)
    {
        words.Clear();
        Tokenizer.Cut(text, start, end, words);
        analysis.Begin();
        foreach (var (s, e) in words) analysis.Add(text.AsSpan(s, e - s));
        analysis.Run();
        var tokens = new Token[words.Count];
        for (int i = 0; i < tokens.Length; i++)
        {
            tokens[i] = new(words[i].Start, words[i].End, analysis.Upos(i), analysis.Xpos(i), analysis.Lemma(i), analysis.Head(i), analysis.Relation(i))
            {
                Features = analysis.Features(i),
            };
        }
        return new(text, start, end, tokens);
    }
}
