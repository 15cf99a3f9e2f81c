using Demarche.Engagements;
using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Asks;

/// <summary>
/// Forms asks of what the sources recommend, and of the laws, charges and people they tell of. Each fact goes to the ask
/// that it is nearest to: the same law or charge, the same sentence, the same person, then the same right.
/// </summary>
public static class AskForming
{
    /// <summary>At most so many asks: a meeting holds no more.</summary>
    public const int Most = 5;

    // One shared law, charge, sentence or person ties two facts; a shared right does so only where nothing nearer does.
    private const double Tied = 3, Near = 1.5, SameRight = 1;

    private static readonly HashSet<string> Pending = new(StringComparer.Ordinal) { "draft", "introduced" };
    private static readonly HashSet<string> Gone = new(StringComparer.Ordinal) { "repealed", "withdrawn", "struck-down" };

    // What ends a matter, and what people do themselves: it bears on an ask, and makes none.
    private static readonly HashSet<string> Over = new(StringComparer.Ordinal) { "acquittal", "release", "pardon" };
    private static readonly HashSet<string> OwnDoing = new(StringComparer.Ordinal) { "election", "protest", "strike", "appeal" };

    /// <summary>Forms asks.</summary>
    /// <param name="facts">What the sources tell.</param>
    /// <param name="engagement">The meeting.</param>
    /// <param name="rights">The words of rights.</param>
    /// <returns>At most <see cref="Most"/>, the weightiest first.</returns>
    public static IReadOnlyList<AskDraft> Form(IReadOnlyList<Fact> facts, Engagement engagement, RightNames rights)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(rights);
        Fact[] bearing = [.. facts.Where(f => Bearing.On(f, engagement)).Select(f => f with { Rights = rights.Touched(f) })];
        bearing = [.. bearing.Select(f => f.Kind == EntryKind.Recommendation ? WithRightsOfPeople(f, bearing) : f)];
        List<Cluster> clusters = Seeds(bearing, engagement, rights);
        List<Fact> replies = [];
        foreach (Fact fact in bearing)
        {
            if (clusters.Exists(c => c.Facts.Contains(fact)) || fact.Kind is EntryKind.Engagement or EntryKind.Deal or EntryKind.Commitment) continue;
            if (IsReply(fact, engagement)) { replies.Add(fact); continue; }
            if (fact.Kind == EntryKind.Statement) continue;
            Place(fact, clusters);
        }
        foreach (Fact reply in replies) Best(reply, clusters, SameRight)?.Replies.Add(reply);
        // A law that stands is asked about where somebody judged it or was touched by it: that it was passed is no matter yet.
        return [.. clusters.Where(c => c.Origin != AskOrigin.Law || c.Facts.Exists(f => f.Kind != EntryKind.Law))
            .OrderByDescending(c => c.Asked(engagement)).ThenByDescending(c => c.Weight(engagement)).Take(Most).Select(c => c.Draft(engagement))];
    }

    private static List<Cluster> Seeds(Fact[] bearing, Engagement engagement, RightNames rights)
    {
        List<Cluster> clusters = [];
        // 'Legislation' that nothing tells from other legislation is no law that one could ask about; a bill is known by what it would do.
        foreach (Fact law in bearing.Where(f => f.Kind == EntryKind.Law && !Gone.Contains(f.Type ?? "") && (Pending.Contains(f.Type ?? "") || Words.NamesInstrument(f.Instrument))))
        {
            if (clusters.Find(c => c.Tie(law) >= Tied && c.Subject.Kind == EntryKind.Law && Words.SameInstrument(c.Subject.Instrument, law.Instrument)) is { } known) known.Facts.Add(law);
            else clusters.Add(new Cluster(Pending.Contains(law.Type ?? "") ? AskOrigin.PendingLaw : AskOrigin.Law, law));
        }
        // That nobody be held on it is asked of a charge that punishes a freedom, and that holds somebody: not of murder, nor of what a court found unproved.
        foreach (Fact charged in bearing.Where(f => f.Kind is EntryKind.Event or EntryKind.Case && !Over.Contains(f.Type ?? "") && f.Instrument is { } charge && rights.PunishesFreedom(charge)))
        {
            if (clusters.Find(c => c.Origin == AskOrigin.Charge && Words.SameInstrument(c.Subject.Instrument, charged.Instrument)) is { } known) known.Facts.Add(charged);
            else clusters.Add(new Cluster(AskOrigin.Charge, charged));
        }
        // A law that broadens a charge is asked about with the charge.
        foreach (Cluster law in clusters.Where(c => c.Origin == AskOrigin.Law).ToArray())
        {
            if (clusters.Find(c => c.Origin == AskOrigin.Charge && c.Facts.Exists(f => SamePassage(f, law.Subject))) is not { } charge) continue;
            charge.Facts.AddRange(law.Facts);
            clusters.Remove(law);
        }
        foreach (Fact asked in bearing.Where(f => f.Kind == EntryKind.Recommendation && IsAddressed(f, engagement)))
        {
            // What is asked of the own side says what to raise where it names a right, a person or a law; by itself it is no ask.
            // What is asked about a law or a charge that has its own ask belongs to it; else about a right that is asked about.
            Cluster? known = Best(asked, clusters, Near) ?? clusters.Find(c => c.Origin is AskOrigin.Recommendation or AskOrigin.Law && c.Rights.Intersect(asked.Rights).Any());
            if (known is not null) known.Facts.Add(asked);
            // What is asked of the state itself is an ask even where no right is known to be touched; of others it would make an ask of nothing.
            else if (asked.Rights.Count > 0 || asked.In(Role.Addressee).Any(a => a.State == engagement.On.Code)) clusters.Add(new Cluster(AskOrigin.Recommendation, asked));
        }
        return clusters;
    }

    private static void Place(Fact fact, List<Cluster> clusters)
    {
        if (Best(fact, clusters, SameRight) is { } cluster)
        {
            cluster.Facts.Add(fact);
            return;
        }
        // What touches no right that we know cannot invoke anything, and a pending question has no ask of its own.
        if (fact.Rights.Count == 0) return;
        if (fact.Kind is EntryKind.Event or EntryKind.Case && !Over.Contains(fact.Type ?? "") && !OwnDoing.Contains(fact.Type ?? "") && IsOfSomebody(fact)) clusters.Add(new Cluster(AskOrigin.People, fact));
        else if (fact.Kind == EntryKind.Finding) clusters.Add(new Cluster(AskOrigin.Finding, fact));
    }

    /// <summary>Whether it can be asked about: it has a day, or was done to somebody who is named or counted.</summary>
    private static bool IsOfSomebody(Fact fact)
    {
        ProposedActor[] people = [.. fact.In(Role.Victim, Role.Defendant)];
        // A state is nobody whose matter could be asked about.
        if (people.Length > 0 && people.All(a => a.Kind == NameKind.State)) return false;
        return fact.Days is not null || people.Any(a => a.Count is not null || char.IsUpper(a.Name.FirstOrDefault()));
    }

    private static bool SamePassage(Fact a, Fact b) => a.Tellings.Any(x => b.Tellings.Any(y => x.Source == y.Source && x.Proposal.Citations[0].Passage == y.Proposal.Citations[0].Passage));

    /// <summary>What is asked for a person touches the rights that were touched in what was done to them.</summary>
    private static Fact WithRightsOfPeople(Fact asked, Fact[] facts)
    {
        string[] touched = [.. facts.Where(f => f.Kind == EntryKind.Event && NamesPersonOf(asked, f)).SelectMany(f => f.Rights)];
        return touched.Length == 0 ? asked : asked with { Rights = [.. asked.Rights.Concat(touched).Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>Whether the sentence of what is asked names a person to whom something was done, by the full name or by the surname.</summary>
    private static bool NamesPersonOf(Fact asked, Fact done)
    {
        string words = Told(asked) ?? asked.Proposal.Citations[0].Quote;
        return done.In(Role.Victim, Role.Defendant).Any(a => a.Kind == NameKind.Person && char.IsUpper(a.Name.FirstOrDefault()) && NamedPerson.StandsIn(a.Name, words));
    }

    /// <summary>The sentence in which a fact is told.</summary>
    private static string? Told(Fact fact) => fact.First.Source.Reading.Passages.FirstOrDefault(p => p.Id == fact.Proposal.Citations[0].Passage)?.Text;

    private static Cluster? Best(Fact fact, List<Cluster> clusters, double least)
    {
        Cluster? best = null;
        double most = 0;
        foreach (Cluster cluster in clusters)
        {
            double tie = cluster.Tie(fact);
            if (tie >= least && tie > most) (best, most) = (cluster, tie);
        }
        return best;
    }

    /// <summary>Asked of the state that the meeting is on, or of the side that goes to meet it, or of nobody told.</summary>
    private static bool IsAddressed(Fact fact, Engagement engagement)
    {
        ProposedActor[] addressees = [.. fact.In(Role.Addressee)];
        // A report that somebody was ordered to pay is no request to the state.
        if (fact.Days is not null && addressees.Length == 0) return false;
        // What the state's own police or ministries ask of people is no request that a meeting could take up, nor is what is asked of people who hold no office.
        if (fact.In(Role.Author, Role.Speaker).Any(a => IsOffice(a) && (a.State == engagement.On.Code || (a.State is null && char.IsLower(a.Name.FirstOrDefault())))) && !addressees.Any(a => IsOffice(a) && a.State is not null)) return false;
        return addressees.Length == 0 || addressees.Any(a => (a.State is null && a.Kind != NameKind.Group) || a.State == engagement.On.Code || a.State == engagement.With.Code);
    }

    private static bool IsOffice(ProposedActor actor) => actor.Kind is NameKind.State or NameKind.Body;

    private static bool IsReply(Fact fact, Engagement engagement) =>
        (fact.Kind == EntryKind.Statement || fact.Proposal.Modality == Modality.Denied) && fact.In(Role.Speaker, Role.Author).Any(a => a.State == engagement.On.Code && a.Kind != NameKind.Organisation);

    private sealed class Cluster(AskOrigin origin, Fact subject)
    {
        public AskOrigin Origin { get; } = origin;
        public Fact Subject { get; } = subject;
        public List<Fact> Facts { get; } = [subject];
        public List<Fact> Replies { get; } = [];

        public IReadOnlyList<string> Rights => [.. Facts.SelectMany(f => f.Rights).GroupBy(r => r, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => g.Key)];

        /// <summary>What the ask is about, and what a third of its facts touch: a right that one of ten facts touches is not what is invoked.</summary>
        private string[] RightsOf(Fact subject)
        {
            string[] weighty = [.. Rights.Where(r => subject.Rights.Contains(r) || (Facts.Count(f => f.Rights.Contains(r)) is > 1 and var touching && 3 * touching >= Facts.Count))];
            return weighty.Length > 0 ? [.. weighty.OrderBy(r => subject.Rights.Contains(r) ? subject.Rights.TakeWhile(s => s != r).Count() : subject.Rights.Count)] : [.. Rights];
        }

        public double Tie(Fact fact)
        {
            double tie = 0;
            foreach (Fact own in Facts)
            {
                double one = 0;
                if (Words.SameInstrument(own.Instrument, fact.Instrument)) one += Tied;
                if (own.Tellings.Any(a => fact.Tellings.Any(b => a.Source == b.Source && Distance(a, b) == 0))) one += Tied;
                else if (own.Tellings.Any(a => fact.Tellings.Any(b => a.Source == b.Source && Distance(a, b) == 1 && Refers(b, a)))) one += Near;
                if (own.Proposal.Actors.Any(a => a.Kind == NameKind.Person && fact.Proposal.Actors.Any(b => b.Kind == NameKind.Person && b.Name == a.Name && a.Role == b.Role))) one += Tied;
                if (fact.Kind == EntryKind.Recommendation && NamesPersonOf(fact, own)) one += Tied;
                if (own.Kind == EntryKind.Recommendation && NamesPersonOf(own, fact)) one += Tied;
                if (fact.Kind == EntryKind.Recommendation && own.Kind == EntryKind.Law && Words.Shared(fact.Proposal.Citations[0].Quote, Told(own)) >= 0.7) one += Tied;
                tie = Math.Max(tie, one);
            }
            int shared = Subject.Rights.Intersect(fact.Rights).Count();
            // However many rights two facts share, what stands beside each other in the text is nearer.
            return tie + (shared > 0 ? SameRight + (0.1 * Math.Min(shared, 3)) : 0);
        }

        public double Weight(Engagement engagement)
        {
            bool recent = Facts.Exists(f => IsRecent(f, engagement));
            double weight = Math.Min(Facts.Count, 6) + (recent ? 2 : 0) + Math.Min(Rights.Count, 2);
            if (Facts.Exists(f => f.Kind == EntryKind.Recommendation)) weight += 3;
            if (Facts.Exists(f => f.Kind == EntryKind.Finding && f.In(Role.Author, Role.Speaker, Role.Court).Any(a => a.Kind == NameKind.Body))) weight += 2;
            return Origin == AskOrigin.PendingLaw ? weight + 3 : Origin == AskOrigin.Charge ? weight + 2 : weight;
        }

        public AskDraft Draft(Engagement engagement)
        {
            // A recommendation is what the ask is about, whatever it was gathered around.
            Fact? asked = Facts.Where(f => f.Kind == EntryKind.Recommendation).OrderByDescending(f => Directness(f, engagement)).FirstOrDefault();
            bool own = asked is null || (Origin == AskOrigin.PendingLaw && !StandsAlone(asked));
            // Of what was done to several, the one that says most about whom.
            Fact subject = !own ? asked! : Origin is AskOrigin.People or AskOrigin.Finding ? Facts.Where(f => f.Kind == Subject.Kind).OrderByDescending(Worth).First()
                : Origin == AskOrigin.Charge ? Facts.OrderBy(f => Over.Contains(f.Type ?? "")).ThenByDescending(HasOwnCharge).First() : Subject;
            Fact[] now = [.. Facts.Where(f => f.Kind is EntryKind.Event or EntryKind.Law or EntryKind.Case && (IsRecent(f, engagement) || (f.Kind == EntryKind.Law && Pending.Contains(f.Type ?? ""))))
                .OrderByDescending(f => f.Kind == EntryKind.Law && Pending.Contains(f.Type ?? "")).ThenByDescending(f => IsOfAsked(asked, f)).ThenByDescending(f => f.Days?.First ?? DateOnly.MinValue)];
            Fact[] rest = [.. Facts.Except(now).Where(f => f != subject || f.Kind != EntryKind.Recommendation).OrderByDescending(f => IsOfAsked(asked, f)).ThenByDescending(Worth)];
            return new AskDraft(own ? Origin : AskOrigin.Recommendation, subject, RightsOf(subject)) { WhyNow = now, Evidence = rest, Replies = Replies };
        }

        /// <summary>Whether it was done to the person for whom it is asked: that goes before what was done to others.</summary>
        private static bool IsOfAsked(Fact? asked, Fact fact) => asked is not null && NamesPersonOf(asked, fact);

        /// <summary>Whether somebody asks it of the state itself: such asks go first.</summary>
        public bool Asked(Engagement engagement) => Facts.Exists(f => f.Kind == EntryKind.Recommendation && Directness(f, engagement) > 1);

        /// <summary>What is asked of the state goes before what its own side is told to ask of it or nobody is, and that before what its own side is asked to do.</summary>
        private static int Directness(Fact asked, Engagement engagement)
        {
            string?[] states = [.. asked.In(Role.Addressee).Select(a => a.State)];
            return states.Contains(engagement.On.Code) ? IsMediated(asked, engagement) ? 2 : 3 : states.Length == 0 && asked.Proposal.State == engagement.On.Code ? 2 : states.Contains(engagement.With.Code) ? 0 : 1;
        }

        /// <summary>Whether the own side is told to ask it ('X should urge Y to …').</summary>
        private static bool IsMediated(Fact asked, Engagement engagement) => asked.In(Role.Author, Role.Speaker).Any(a => a.State == engagement.With.Code) || asked.Proposal.State == engagement.With.Code;

        /// <summary>Whether what is asked says itself what it is about: 'withdraw it' does not.</summary>
        private static bool StandsAlone(Fact asked) => asked.Detail("action") is { } action
            && !(Words.Fold(action) ?? "").Split(' ').Take(4).Any(w => w is "it" or "them" or "this" or "so" or "these" or "those" or "him" or "her");

        /// <summary>Whether the words that carry the fact have the charge themselves ('the same charge' has not).</summary>
        private static bool HasOwnCharge(Fact fact) => fact.Kind is EntryKind.Event or EntryKind.Case && fact.Instrument is { } charge
            && (Words.Fold(fact.Proposal.Citations[0].Quote) ?? "").Contains(charge, StringComparison.Ordinal);

        private static int Worth(Fact fact) => fact.Kind switch
        {
            EntryKind.Finding when fact.In(Role.Author, Role.Speaker, Role.Court).Any() => 5,
            EntryKind.Event or EntryKind.Case when fact.Proposal.Actors.Any(a => a.Kind == NameKind.Person && a.Role is Role.Victim or Role.Defendant) => 4,
            EntryKind.Law => 3,
            EntryKind.Finding => 2,
            _ => 1,
        } + fact.Tellings.Count;

        /// <summary>Whether it may lie in the year before the meeting: '2014' may, and so may what goes on since before.</summary>
        private static bool IsRecent(Fact fact, Engagement engagement) => fact.Days is { } days && days.First <= engagement.AsOf && days.Last >= engagement.AsOf.AddYears(-1);

        /// <summary>How many passages lie between two tellings of one source.</summary>
        private static int Distance(Telling a, Telling b)
        {
            var passages = a.Source.Reading.Passages;
            int first = Index(a), second = Index(b);
            return Math.Abs(first - second);
            int Index(Telling telling)
            {
                for (int i = 0; i < passages.Count; i++)
                {
                    if (passages[i].Id == telling.Proposal.Citations[0].Passage) return i;
                }
                return int.MinValue / 2;
            }
        }

        /// <summary>Whether a telling speaks of the law that its neighbour told of ('the draft law', 'the bill').</summary>
        private static bool Refers(Telling telling, Telling before) => before.Proposal.Kind == EntryKind.Law
            && (Words.Fold(telling.Proposal.Citations[0].Quote) ?? "").Split(' ').Any(w => w is "law" or "bill" or "draft" or "act" or "legislation" or "decree" or "amendments" or "amendment" or "code" or "regulation");
    }
}
