using Demarche.Reading.Dates;

namespace Demarche.Reading.Support;

/// <summary>A sentence held against the words it cites: both as marked up, how their words correspond, and what was found wrong so far.</summary>
internal sealed class Comparison
{
    public Comparison(SupportText sentence, SupportText cited, Vocabulary vocabulary, SupportContext context, Edtf? published)
    {
        (Sentence, Cited, Vocabulary, Context, Published) = (sentence, cited, vocabulary, context, published);
        Distance = new(cited.Words);
        Alignment = new(sentence, cited, vocabulary, Distance);
        SentenceArguments = ArgumentReader.Read(sentence.Words);
        CitedArguments = ArgumentReader.Read(cited.Words);
        SentenceOutcomes = Outcome.Read(sentence);
        CitedOutcomes = Outcome.Read(cited);
        SentenceClauses = new(sentence, SentenceArguments);
        CitedClauses = new(cited, CitedArguments);
    }

    public SupportText Sentence { get; }
    public SupportText Cited { get; }
    public Vocabulary Vocabulary { get; }
    public SupportContext Context { get; }
    public Edtf? Published { get; }
    public TreeDistance Distance { get; }

    /// <summary>What the sentence tells as found, ruled, declared or pleaded.</summary>
    public List<Outcome> SentenceOutcomes { get; }

    /// <summary>What the citation tells so.</summary>
    public List<Outcome> CitedOutcomes { get; }

    public WordAlignment Alignment { get; }
    public List<Argument>?[] SentenceArguments { get; }
    public List<Argument>?[] CitedArguments { get; }
    public ClauseReader SentenceClauses { get; }
    public ClauseReader CitedClauses { get; }

    /// <summary>The citation's word that bears out a word of the sentence, −1 for none.</summary>
    public int To(int word) => Alignment.IsBorneOut(word) ? Alignment.To[word] : -1;

    /// <summary>How much there is of each doubt.</summary>
    public double[] Evidence { get; } = new double[Enum.GetValues<Doubt>().Length];

    /// <summary>All doubts that have a place, in the order found.</summary>
    public List<Alarm> Alarms { get; } = [];

    /// <summary>Notes a doubt at some words, once for a kind and place.</summary>
    public void Fail(Doubt doubt, int first, int last, string message) => FailAt(doubt, new(Sentence[first].Start, Sentence[last].End), message, Trust(first));

    /// <summary>Notes a doubt of some strength at one word.</summary>
    public void Fail(Doubt doubt, int word, string message, double strength) => FailAt(doubt, new(Sentence[word].Start, Sentence[word].End), message, strength);

    /// <summary>Notes a doubt at one word.</summary>
    public void Fail(Doubt doubt, int word, string message) => Fail(doubt, word, word, message);

    /// <summary>Notes a doubt of some strength at a range of the sentence's text.</summary>
    public void FailAt(Doubt doubt, QuotedRange range, string message, double strength = 1)
    {
        foreach (var a in Alarms)
        {
            if (a.Start < range.End && range.Start < a.End && a.Doubt == doubt) return;
        }
        Alarms.Add(new(doubt, range.Start, range.End, message, strength));
        Evidence[(int)doubt] += strength;
    }

    // What was said of a word that is but vaguely like the citation's is less sure.
    private double Trust(int word) => Alignment.To[word] < 0 ? 1 : Alignment.Match[word] switch { WordMatch.Same or WordMatch.Derived => 1, WordMatch.Place => 0.4, _ => 0.8 };
}
