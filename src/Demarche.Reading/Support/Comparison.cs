namespace Demarche.Reading.Support;

/// <summary>A sentence held against the words it cites: both as marked up, how their words correspond, and what was found wrong so far.</summary>
internal sealed class Comparison
{
    public Comparison(SupportText sentence, SupportText cited, Vocabulary vocabulary, SupportContext context)
    {
        (Sentence, Cited, Vocabulary, Context) = (sentence, cited, vocabulary, context);
        Distance = new(cited.Words);
        Alignment = new(sentence, cited, vocabulary, Distance);
        SentenceArguments = ArgumentReader.Read(sentence.Words);
        CitedArguments = ArgumentReader.Read(cited.Words);
        SentenceClauses = new(sentence, SentenceArguments);
        CitedClauses = new(cited, CitedArguments);
    }

    public SupportText Sentence { get; }
    public SupportText Cited { get; }
    public Vocabulary Vocabulary { get; }
    public SupportContext Context { get; }
    public TreeDistance Distance { get; }
    public WordAlignment Alignment { get; }
    public List<Argument>?[] SentenceArguments { get; }
    public List<Argument>?[] CitedArguments { get; }
    public ClauseReader SentenceClauses { get; }
    public ClauseReader CitedClauses { get; }
    public List<SupportFailure> Failures { get; } = [];

    /// <summary>The citation's word that bears out a word of the sentence, −1 for none.</summary>
    public int To(int word) => Alignment.IsBorneOut(word) ? Alignment.To[word] : -1;

    /// <summary>Notes a failure at some words, once for a rule and place.</summary>
    public void Fail(SupportRule rule, int first, int last, string message)
    {
        int start = Sentence[first].Start, end = Sentence[last].End;
        foreach (var f in Failures)
        {
            if (f.Start < end && start < f.End && (f.Rule == rule || f.Start == start && f.End == end)) return;
        }
        Failures.Add(new(rule, start, end, message));
    }

    /// <summary>Notes a failure at one word.</summary>
    public void Fail(SupportRule rule, int word, string message) => Fail(rule, word, word, message);
}
