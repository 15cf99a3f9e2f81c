namespace Demarche.Reading.Syntax;

/// <summary>
/// Tags and parses words already told apart. Begin, add the words, run, ask. Buffers are kept from sentence to
/// sentence: use one for each thread.
/// </summary>
/// <param name="model">The model.</param>
public sealed class Analysis(SyntaxModel model)
{
    private readonly WordBuffer words = new();
    private readonly ParseState state = new();
    private readonly StringPool pool = new();
    private readonly int[] tagScores = new int[model.TagCount];
    private readonly int[] labelScores = new int[64];

    /// <summary>Words of the sentence at hand.</summary>
    public int Count => words.Count;

    /// <summary>Forgets the last sentence.</summary>
    public void Begin() => words.Clear();

    /// <summary>Adds the next word.</summary>
    /// <param name="form">Its form, not empty.</param>
    public void Add(ReadOnlySpan<char> form) => words.Add(form, model.Words);

    /// <summary>Tags and parses.</summary>
    public void Run()
    {
        Tag();
        words.LookAhead(model.FiniteTags);
        Parser.Run(words, state, model.Transitions, model.Labels, labelScores);
    }

    /// <summary>Tags only.</summary>
    public void Tag()
    {
        words.Close();
        Tagger.Run(words, model.Tags, model.UposNumbers, model.FiniteTags, tagScores);
    }

    /// <summary>Universal tag of a word.</summary>
    /// <param name="index">From 0.</param>
    public Upos Upos(int index) => model.UposOf(words.Tag[WordBuffer.First + index]);

    /// <summary>Penn tag of a word.</summary>
    /// <param name="index">From 0.</param>
    public string Xpos(int index) => model.XposOf(words.Tag[WordBuffer.First + index]);

    /// <summary>Morphological features as CoNLL-U writes them; null for none.</summary>
    /// <param name="index">From 0.</param>
    public string? Features(int index) => model.Morphology.Features(words, WordBuffer.First + index);

    /// <summary>Lemma of a word; the same string for the same lemma.</summary>
    /// <param name="index">From 0.</param>
    public string Lemma(int index) => model.Morphology.Lemma(words, WordBuffer.First + index, pool);

    /// <summary>Index of the head, −1 for the root.</summary>
    /// <param name="index">From 0.</param>
    public int Head(int index)
    {
        int head = words.Head[WordBuffer.First + index];
        return head == words.End ? -1 : head - WordBuffer.First;
    }

    /// <summary>Relation to the head.</summary>
    /// <param name="index">From 0.</param>
    public Relation Relation(int index) => (Relation)words.Relation[WordBuffer.First + index];
}
