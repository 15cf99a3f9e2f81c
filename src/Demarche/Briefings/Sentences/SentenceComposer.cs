using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Sentences;

/// <summary>
/// Composes the sentence of a fact: the richest of its kind that the support check lets stand, else the source's own
/// words between quotation marks, else none. Whatever it returns has passed the check.
/// </summary>
/// <param name="judge">The support check.</param>
/// <param name="asOf">As-of: the meeting's first day.</param>
public sealed class SentenceComposer(Judge judge, DateOnly asOf)
{
    // By the telling: a fact whose rights were completed is the same fact.
    private readonly Dictionary<Telling, CitedSentence?> made = [];

    /// <summary>How many facts found no sentence that holds.</summary>
    public int LeftOut => made.Values.Count(s => s is null);

    /// <summary>How many facts stand in the source's own words because no composed sentence held.</summary>
    public int Quoted { get; private set; }

    /// <summary>The sentence of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Null where none holds.</returns>
    public CitedSentence? Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (made.TryGetValue(fact.First, out CitedSentence? known)) return known;
        CitedSentence? sentence = null;
        foreach (Telling telling in fact.Tellings)
        {
            sentence = First(Composed(telling), telling, fact);
            if (sentence is not null) break;
        }
        // A few words quoted by themselves tell a reader nothing.
        if (sentence is null && fact.First.Quote().Count(c => c == ' ') >= 5)
        {
            sentence = InWholeSentence(fact.First) ?? InWholeWords(fact.First) ?? First(InItsWords(fact.First), fact.First, fact);
            if (sentence is not null) Quoted++;
        }
        return made[fact.First] = sentence;
    }

    /// <summary>A sentence that a section makes for itself, if it holds.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="source">The source.</param>
    /// <param name="quote">The words cited.</param>
    /// <returns>Null where it does not hold.</returns>
    public CitedSentence? Check(string text, CitedSource source, string quote)
    {
        ArgumentNullException.ThrowIfNull(source);
        string folded = QuotedWords.Fold(quote);
        return Attributions.Judge(judge, text, folded, Provenance.Of(source)).Holds ? new CitedSentence(text, [new SourceCitation(source, folded)]) : null;
    }

    private IEnumerable<string> Composed(Telling telling) => telling.Proposal.Kind switch
    {
        EntryKind.Event or EntryKind.Case => EventSentences.Of(telling).Concat(PredicateSentences.Of(telling, Agent(telling))),
        EntryKind.Law => LawSentences.Of(telling),
        EntryKind.Engagement => MeetingSentences.Of(telling, asOf),
        EntryKind.Deal or EntryKind.Commitment => PredicateSentences.Of(telling, NounPhrase.List(telling.BeforeTrigger().Select(a => telling.WithArticle(a.Name))))
            .Concat(PredicateSentences.Of(telling, NounPhrase.List(telling.Proposal.Actors.Select(a => telling.WithArticle(a.Name)).Take(1)))),
        _ => SayingSentences.Of(telling),
    };

    private static string? Agent(Telling telling) => NounPhrase.List(telling.Proposal.Actors.Where(a => a.Role is Role.Perpetrator or Role.Court).Select(a => telling.WithArticle(a.Name)));

    /// <summary>The source's own words, said to be so.</summary>
    internal static IEnumerable<string> InItsWords(Telling telling, string? whole = null)
    {
        string quote = whole ?? telling.Quote();
        string words = QuotedWords.Of(quote.StartsWith("that ", StringComparison.Ordinal) ? quote[5..] : quote);
        // What is reported of somebody whom the reader could not name is not the author's own word.
        bool own = SayingSentences.Sayer(telling) is null && telling.Proposal.Modality == Modality.Asserted && telling.Proposal.Kind is EntryKind.Finding or EntryKind.Recommendation or EntryKind.Statement;
        if (own && telling.Source.Author is not null) yield return $"The author writes: {words}.";
        yield return $"The source says: {words}.";
    }

    /// <summary>The sentence in which the words stand: 'was then sentenced' says nothing without who was.</summary>
    private CitedSentence? InWholeSentence(Telling telling)
    {
        if (CitedRange.Sentence(telling) is not { } whole) return null;
        return InItsWords(telling, whole).Select(text => Check(text, telling.Source, whole)).FirstOrDefault(s => s is not null);
    }

    /// <summary>The source's own words to the end of their clause, where that is more than carries the fact.</summary>
    private CitedSentence? InWholeWords(Telling telling)
    {
        string whole = CitedRange.Whole(telling);
        if (whole == telling.Quote()) return null;
        return InItsWords(telling, whole).Select(text => Check(text, telling.Source, whole)).FirstOrDefault(s => s is not null);
    }

    private CitedSentence? First(IEnumerable<string> candidates, Telling telling, Fact fact)
    {
        string first = telling.Quote();
        string[] quotes = telling.Quotes();
        string all = string.Join(" … ", quotes);
        // A pronoun's name is proved by the words cited, not by others of the same fact.
        Provenance from = Provenance.Of(telling.Source, telling.Proposal.Citations[0]), fromAll = Provenance.Of(telling.Source, telling.Proposal.Citations);
        foreach (string text in candidates)
        {
            bool one = Attributions.Judge(judge, text, first, from).Holds;
            if (!one && (all == first || !Attributions.Judge(judge, text, all, fromAll).Holds)) continue;
            List<BriefingCitation> citations = [.. (one ? [first] : quotes).Select(q => new SourceCitation(telling.Source, q))];
            citations.AddRange(fact.Tellings.Where(t => t != telling).Select(t => new SourceCitation(t.Source, t.Quote())));
            return new CitedSentence(text, citations);
        }
        return null;
    }
}
