using Demarche.Asks;
using Demarche.Briefings.Sentences;
using Demarche.Briefings.Sheets;
using Demarche.Engagements;
using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Composition;

/// <summary>
/// Makes the briefing of a meeting from what sources tell. Pure: what it needs is handed in, and the same input gives the
/// same page.
/// </summary>
/// <param name="judge">The support check; no sentence that it refuses is written.</param>
/// <param name="rights">Plain names of rights.</param>
/// <param name="treaties">How the state that the meeting is on stands to treaties, of any date.</param>
/// <param name="figures">What it lives on and trades with the other side, as of the meeting.</param>
public sealed class BriefingComposer(Judge judge, RightNames rights, IReadOnlyList<TreatyStanding> treaties, StateFigures figures)
{
    private readonly Judge judge = judge;
    private readonly RightNames rights = rights;
    private readonly IReadOnlyList<TreatyStanding> treaties = treaties;
    private readonly StateFigures figures = figures;

    /// <summary>Makes the briefing, cut so that what stands before the annexes fits on two pages.</summary>
    /// <param name="sources">The sources, in the order given.</param>
    /// <param name="engagement">The meeting as given.</param>
    /// <returns>The briefing.</returns>
    public Briefing Compose(IReadOnlyList<CitedSource> sources, Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(engagement);
        // Nothing published after the meeting's first day stands in it.
        CitedSource[] known = [.. sources.Where(s => DaySpan.Of(s.Published) is not { } days || days.First <= engagement.AsOf)];
        IReadOnlyList<Fact> facts = FactMerging.Merge(known);
        engagement = EngagementForming.Form(engagement, facts);
        Work work = new(this, known, facts, engagement, known.Length < sources.Count);
        Briefing? made = null;
        foreach (BriefingLimits limits in BriefingLimits.Steps)
        {
            made = work.Within(limits);
            if (PageBudget.Fits(SheetComposer.Compose(made))) break;
        }
        return made!;
    }

    private sealed class Work
    {
        private readonly BriefingComposer composer;
        private readonly IReadOnlyList<CitedSource> sources;
        private readonly IReadOnlyList<Fact> facts;
        private readonly Engagement engagement;
        private readonly bool later;
        private readonly SentenceComposer sentences;
        private readonly Fact[] bearing;
        private readonly IReadOnlyList<AskDraft> drafts;
        private readonly CaseComposer cases;

        public Work(BriefingComposer composer, IReadOnlyList<CitedSource> sources, IReadOnlyList<Fact> facts, Engagement engagement, bool later)
        {
            (this.composer, this.sources, this.facts, this.engagement, this.later) = (composer, sources, facts, engagement, later);
            sentences = new SentenceComposer(composer.judge, engagement.AsOf);
            bearing = [.. facts.Where(f => Bearing.On(f, engagement))];
            drafts = AskForming.Form(facts, engagement, composer.rights);
            cases = new CaseComposer(sentences, bearing);
        }

        public Briefing Within(BriefingLimits limits)
        {
            AskComposer asks = new(sentences, composer.judge, composer.rights, composer.treaties, engagement);
            BriefingAsk[] made = [.. drafts.Select(d => asks.Of(d, limits)).OfType<BriefingAsk>().Take(limits.Asks)];
            CaseRow[] rows = [.. cases.Rows()];
            Fact[] leverage = [.. facts.Where(IsLeverage)];
            Fact[] before = [.. facts.Where(f => f != engagement.Told && f.Kind == EntryKind.Engagement && IsBetween(f) && f.Days is { } days && days.Last < engagement.AsOf)];
            // Every fact gets its sentence before the left-out ones are counted.
            foreach (Fact fact in facts.Where(f => !AskComposer.IsBareCase(f))) _ = sentences.Of(fact);
            CautionComposer cautions = new(sentences, sources, bearing, engagement, composer.treaties, composer.figures);
            bool replied = bearing.Any(f => f.Kind is EntryKind.Statement && f.In(Role.Speaker, Role.Author).Any(a => a.State == engagement.On.Code));
            return new Briefing(engagement, sources, facts.Sum(f => f.Tellings.Count))
            {
                Meeting = engagement.Told is { } told ? sentences.Of(told) : null,
                Asks = made,
                Cases = [.. rows.Take(limits.Cases)],
                Unnamed = cases.Unnamed().DistinctBy(s => s.Text).Take(3).ToArray() is { Length: > 0 } unnamed ? [new(FormWords.Unnamed, unnamed)] : [],
                Leverage = [.. Lines(leverage).Take(3), .. Figures()],
                LastTime = [.. Lines(before).Take(3)],
                DoNotSay = [.. cautions.DoNotSay().Take(limits.Items)],
                CheckFirst = WithinItems([.. cautions.CheckFirst(replied, cases.UnnamedFacts(), rows, later, sentences.LeftOut > 0)], limits.Items),
                Laws = [.. Lines(facts.Where(f => f.Kind is EntryKind.Law || f.Detail("charge") is not null))],
                Findings = [.. Lines(facts.Where(f => f.Kind is EntryKind.Finding or EntryKind.Recommendation))],
                Statements = [.. Lines(facts.Where(f => f.Kind == EntryKind.Statement).OrderByDescending(IsOwnWord))],
                Timeline = [.. Lines(facts.Where(f => f.Days is not null && f.Kind is EntryKind.Event or EntryKind.Engagement or EntryKind.Deal or EntryKind.Commitment or EntryKind.Law).OrderBy(f => f.Days!.First).ThenBy(f => f.Days!.Last))],
                LeftOut = sentences.LeftOut,
            };
        }

        // A warning that cites nothing takes one line and is never cut; of those with sentences there are as many as fit.
        private static BriefingLine[] WithinItems(BriefingLine[] lines, int most)
        {
            int cited = 0;
            return [.. lines.Where(l => l.Sentences.Count == 0 || cited++ < most)];
        }

        private IEnumerable<BriefingLine> Figures()
        {
            if (FigureSentences.Economy(composer.figures, engagement.On).ToArray() is { Length: > 0 } economy) yield return new(FormWords.Economy, economy);
            else yield return new(FormWords.NoFigures, (CitedSentence?)null);
            CitedSentence[] trade = [.. FigureSentences.Trade(composer.figures, engagement.On, engagement.With)];
            yield return trade.Length > 0 ? new(FormWords.Trade, trade) : new(FormWords.NoTrade, (CitedSentence?)null);
        }

        private IEnumerable<BriefingLine> Lines(IEnumerable<Fact> of) => of.Where(f => !AskComposer.IsBareCase(f))
            .Select(f => (Fact: f, Sentence: sentences.Of(f))).Where(l => l.Sentence is not null).DistinctBy(l => l.Sentence!.Text)
            .Select(l => new BriefingLine(IsOwnWord(l.Fact) ? FormWords.Answer : null, l.Sentence));

        private bool IsOwnWord(Fact fact) => fact.Kind == EntryKind.Statement && fact.In(Role.Speaker, Role.Author).Any(a => a.State == engagement.On.Code);

        private bool IsBetween(Fact fact)
        {
            HashSet<string> states = Bearing.States(fact);
            return states.Contains(engagement.On.Code) && states.Contains(engagement.With.Code);
        }

        /// <summary>Deals between the two, and what an official of either said of the other that touches no right.</summary>
        private bool IsLeverage(Fact fact) => fact.Kind switch
        {
            EntryKind.Deal => IsBetween(fact),
            EntryKind.Statement => fact.Rights.Count == 0 && IsBetween(fact) && fact.In(Role.Speaker, Role.Author).Any(a => a.State is { } state && (state == engagement.On.Code || state == engagement.With.Code)),
            EntryKind.Commitment => IsBetween(fact),
            _ => false,
        };
    }
}
