using System.Globalization;

using Demarche.Asks;
using Demarche.Briefings.Sentences;
using Demarche.Engagements;
using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Composition;

/// <summary>The lines of 'Do not say' and 'Check first'.</summary>
internal sealed class CautionComposer(SentenceComposer sentences, IReadOnlyList<CitedSource> sources, IReadOnlyList<Fact> bearing, Engagement engagement, IReadOnlyList<TreatyStanding> treaties, StateFigures figures)
{
    private const int StaleDays = 90;

    private static readonly (HeldReason Reason, string Opening)[] HeldOpenings =
    [
        (HeldReason.Exposure, FormWords.Penalty), (HeldReason.Draft, FormWords.IsLaw), (HeldReason.Negated, FormWords.Happened), (HeldReason.Hypothetical, FormWords.IsSo),
        (HeldReason.Planned, FormWords.IsDone), (HeldReason.Question, FormWords.IsKnown),
    ];

    /// <summary>What the sources do not bear out, the gravest first.</summary>
    public IEnumerable<BriefingLine> DoNotSay()
    {
        HashSet<string> told = new(StringComparer.Ordinal);
        // A draft told as one is not told again in the words that were held back.
        HashSet<(CitedSource, string)> drafts = [];
        foreach (Fact fact in bearing.Where(f => f.Kind == EntryKind.Law && f.Type is "draft" or "introduced"))
        {
            if (sentences.Of(fact) is not { } law || !told.Add(law.Text)) continue;
            drafts.UnionWith(fact.Tellings.SelectMany(t => t.Proposal.Citations.Select(c => (t.Source, c.Passage))));
            yield return new(FormWords.IsLaw, law);
        }
        foreach ((HeldReason reason, string opening) in HeldOpenings)
        {
            int lines = 0;
            foreach (CitedSource source in sources)
            {
                foreach (Held held in source.Reading.Held.Where(h => h.Reason == reason && !InCaption(source, h.Passage) && !(reason == HeldReason.Draft && drafts.Contains((source, h.Passage))) && h.Quote.Count(c => c == ' ') is >= 2 and <= 45))
                {
                    if (lines == MostOfReason || (reason == HeldReason.Planned && IsAsked(source, held))) continue;
                    string quote = Told(source, held);
                    if (!told.Add(quote) || sentences.Check($"the source says {QuotedWords.Of(quote)}.", source, quote) is not { } line) continue;
                    lines++;
                    yield return new(opening, line);
                }
            }
        }
        foreach (Fact fact in bearing)
        {
            string? opening = fact.Proposal.Modality switch
            {
                Modality.Alleged => FormWords.Established,
                Modality.Denied => FormWords.Undisputed,
                _ when fact.Kind == EntryKind.Finding && fact.Proposal.Trigger.Contains("concern", StringComparison.Ordinal) => FormWords.Condemned,
                _ => null,
            };
            if (opening is not null && sentences.Of(fact) is { } line && told.Add(line.Text)) yield return new(opening, line);
        }
    }

    // More of one sort is not read.
    private const int MostOfReason = 3;

    /// <summary>The sentence in which held words stand, where it can be read at a glance: 'to pardon her' says nothing by itself.</summary>
    private static string Told(CitedSource source, Held held)
    {
        string quote = QuotedWords.Fold(held.Quote);
        return source.Reading.Passages.FirstOrDefault(p => p.Id == held.Passage) is { } passage && CitedRange.Sentence(passage, quote) is { } sentence ? sentence : quote;
    }

    /// <summary>Whether the words are those of a request: nobody takes what is asked for what was done.</summary>
    private static bool IsAsked(CitedSource source, Held held) => source.Reading.Proposals.Any(p => p.Kind == EntryKind.Recommendation && p.Citations.Any(c => c.Passage == held.Passage && c.Start < held.End && held.Start < c.End));

    /// <summary>What is missing or stale: one line a kind of gap, what the asks rest on first.</summary>
    public IEnumerable<BriefingLine> CheckFirst(bool replied, IEnumerable<Fact> unnamed, IReadOnlyList<CaseRow> cases, bool later, bool leftOut)
    {
        if (!replied) yield return Line(FormWords.NoReply);
        if (Some(unnamed.Select(People), 3) is { Length: > 0 } names) yield return new(FormWords.NameMissing, names);
        Fact? charged = bearing.FirstOrDefault(f => f.Kind is EntryKind.Event or EntryKind.Case && f.Detail("charge") is not null && f.Proposal.Provisions.Count == 0 && !AskComposer.IsBareCase(f));
        if (charged is not null && Charge(charged) is { } article) yield return new(FormWords.ArticleMissing, article);
        if (Some(bearing.Where(f => f.Kind == EntryKind.Law && f.Type is "draft" or "introduced").Select(Law), 3) is { Length: > 0 } stages) yield return new(FormWords.StageToday, stages);
        if (Some(cases.Where(IsStale).Select(c => c.Status), 2) is { Length: > 0 } stale) yield return new(FormWords.Stale, stale);
        if (Some(TreatySentences.DayNotHeld(treaties, engagement), 3) is { Length: > 0 } open) yield return new(FormWords.DayNotHeld, open);
        if (Some(TreatySentences.Contradicted(treaties, engagement), 3) is { Length: > 0 } contradicted) yield return new(FormWords.Contradicted, contradicted);
        if (sources.Any(s => s.Published is null)) yield return Line(FormWords.NoPublication);
        if (Some(sources.Where(s => s.Published is not null).Select(Inferred), 3) is { Length: > 0 } inferred) yield return new(FormWords.YearInferred, inferred);
        if (sources.Any(s => s.PublishedByHand)) yield return Line(FormWords.ByHand);
        if (Some(TreatySentences.SignedOnly(treaties, engagement), 2) is { Length: > 0 } signed) yield return new(FormWords.SignedOnly, signed);
        if (later) yield return Line(FormWords.Later);
        if (leftOut) yield return Line(FormWords.Unsupported);
        if (figures.Indicators.Any(f => f.Note is not null)) yield return Line(FormWords.Revised);
        if (figures.WithPartner.Count == 0) yield return Line(FormWords.NoTradeOnRecord);
    }

    private static BriefingLine Line(string words) => new(words, (CitedSentence?)null);

    private static CitedSentence[] Some(IEnumerable<CitedSentence?> sentences, int most) => [.. sentences.OfType<CitedSentence>().DistinctBy(s => s.Text).Take(most)];

    private bool IsStale(CaseRow row) => DaySpan.Of(row.LastConfirmed) is { } days && days.Last.AddDays(StaleDays) < engagement.AsOf;

    /// <summary>Who is meant, in the fewest words that hold; else the whole sentence.</summary>
    private CitedSentence? People(Fact fact) =>
        (NounPhrase.List(fact.In(Role.Victim, Role.Defendant)) is { } who ? sentences.Check(NounPhrase.Capital(who) + ".", fact.First.Source, fact.First.Quote()) : null) ?? sentences.Of(fact);

    private CitedSentence? Charge(Fact fact) => (fact.First.Charge() is { } charge ? sentences.Check(NounPhrase.Capital(charge) + ".", fact.First.Source, fact.First.Quote()) : null) ?? sentences.Of(fact);

    private CitedSentence? Law(Fact fact) => (LawSentences.Name(fact.First) is { } law ? sentences.Check(NounPhrase.Capital(law) + ".", fact.First.Source, fact.First.Quote()) : null) ?? sentences.Of(fact);

    /// <summary>Dates of facts whose own words have no year, though their value has one.</summary>
    private CitedSentence? Inferred(CitedSource source)
    {
        List<(string Words, string Quote)> dates = [];
        foreach (Telling telling in bearing.SelectMany(f => f.Tellings).Where(t => t.Source == source))
        {
            if (telling.DateAsTold() is not { } told || DaySpan.Of(telling.Proposal.Date) is not { } days) continue;
            string year = days.First.Year.ToString(CultureInfo.InvariantCulture);
            if (!told.Contains(year, StringComparison.Ordinal) && !told.Contains(days.Last.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) dates.Add((told, telling.Quote()));
        }
        dates = [.. dates.DistinctBy(d => d.Words).Take(3)];
        if (dates.Count == 0) return null;
        string text = $"The source says {NounPhrase.List(dates.Select(d => QuotedWords.Of(d.Words)))}.";
        string all = string.Join(" … ", dates.Select(d => d.Quote).Distinct());
        return sentences.Check(text, source, all) is null ? null : new CitedSentence(text, [.. dates.Select(d => d.Quote).Distinct().Select(q => new SourceCitation(source, q))]);
    }

    private static bool InCaption(CitedSource source, string passage) => source.Reading.Passages.FirstOrDefault(p => p.Id == passage)?.Kind is BlockKind.Caption or BlockKind.Heading;
}
