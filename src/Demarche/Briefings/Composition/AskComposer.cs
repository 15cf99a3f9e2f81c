using Demarche.Asks;
using Demarche.Briefings.Sentences;
using Demarche.Engagements;
using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Composition;

/// <summary>Gives asks their words.</summary>
internal sealed class AskComposer(SentenceComposer sentences, Judge judge, RightNames rights, IReadOnlyList<TreatyStanding> treaties, Engagement engagement)
{
    // What one ask has told another tells again only where it would have nothing else to say.
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>The ask of a draft, or null where no action holds.</summary>
    public BriefingAsk? Of(AskDraft draft, BriefingLimits limits)
    {
        if (Action(draft) is not { } action) return null;
        List<Fact> used = draft.Origin == AskOrigin.Recommendation ? [draft.Subject] : [];
        CitedSentence[] now = Sentences(draft.WhyNow, limits.WhyNow, used);
        CitedSentence[] evidence = Sentences(draft.WhyNow.Concat(draft.Evidence), limits.Evidence, used);
        CitedSentence[] replies = Sentences(draft.Replies, 1, used);
        return new BriefingAsk(Heading(draft, action, [.. now, .. evidence]), action, now, evidence, TreatySentences.Invoked(draft.Rights, treaties, rights, engagement), replies);
    }

    private CitedSentence[] Sentences(IEnumerable<Fact> facts, int most, List<Fact> used)
    {
        // A long quotation stands on these two pages only where nothing shorter says why; the annex has it.
        const int Long = 230;
        List<(Fact Fact, CitedSentence Sentence)> made = [];
        Fact[] all = [.. facts.Where(f => !IsBareCase(f) && !used.Exists(u => u.First == f.First))];
        foreach (bool lengthy in (ReadOnlySpan<bool>)[false, true])
        {
            if (lengthy && made.Count > 0) break;
            foreach (Fact fact in all)
            {
                if (sentences.Of(fact) is not { } sentence || sentence.Text.Length > Long != lengthy || made.Exists(m => m.Sentence.Text == sentence.Text)) continue;
                // Two facts of one clause ('charged', 'serving a sentence on the charge'): the fuller sentence tells both.
                int same = made.FindIndex(m => m.Sentence.Citations.SequenceEqual(sentence.Citations) && m.Fact.Kind == fact.Kind);
                if (same >= 0 && sentence.Text.Length > made[same].Sentence.Text.Length) made[same] = (fact, sentence);
                else if (same < 0 && made.Count < most) made.Add((fact, sentence));
            }
        }
        if (made.Exists(m => !told.Contains(m.Sentence.Text))) made.RemoveAll(m => told.Contains(m.Sentence.Text));
        told.UnionWith(made.Select(m => m.Sentence.Text));
        used.AddRange(made.Select(m => m.Fact));
        return [.. made.Select(m => m.Sentence)];
    }

    /// <summary>A case cites a name only; what was done is told by its events.</summary>
    internal static bool IsBareCase(Fact fact) => fact.Kind == EntryKind.Case && fact.Proposal.Citations[0].Quote.Count(c => c == ' ') < 4;

    private CitedSentence? Action(AskDraft draft)
    {
        foreach (Telling telling in draft.Subject.Tellings)
        {
            string[] quotes = telling.Quotes();
            foreach ((string text, string? whole) in Candidates(draft, telling))
            {
                foreach (string[] cited in whole is not null ? [[whole]] : quotes.Length > 1 ? new[] { [telling.Quote()], quotes } : [quotes])
                {
                    string words = string.Join(" … ", cited);
                    bool Borne(string sentence) => Attributions.Judge(judge, sentence, words, Provenance.Of(telling.Source, cited.Length > 1 ? telling.Proposal.Citations : [telling.Proposal.Citations[0]])).Holds;
                    if (ActionForms.Holds(text, Borne, words, rights) == true) return new CitedSentence(text, [.. cited.Select(q => new SourceCitation(telling.Source, q))]);
                }
            }
        }
        return null;
    }

    // Actions from the richest to the plainest, with the whole sentence where they quote more than carries the fact.
    private IEnumerable<(string Text, string? Whole)> Candidates(AskDraft draft, Telling telling)
    {
        foreach (string text in Composed(draft, telling)) yield return (text, null);
        if (draft.Origin == AskOrigin.Recommendation)
        {
            bool own = SayingSentences.Sayer(telling) is null && telling.Source.Author is not null && telling.Proposal.Modality == Modality.Asserted;
            string words = QuotedWords.Of(telling.Quote());
            if (IsOfState(telling.Proposal)) yield return (ActionForms.Asked(words, own), null);
            if (CitedRange.Sentence(telling) is { } whole) yield return (ActionForms.TakeUpWords(QuotedWords.Of(whole), own), whole);
            // 'had been asked for by the West' does not say what was.
            if (char.IsUpper(telling.Quote().TrimStart('"', '“', '\'', '‘').FirstOrDefault())) yield return (ActionForms.TakeUpWords(words, own), null);
        }
        if (draft.Rights.Select(rights.Of).FirstOrDefault(r => r is not null) is { } right) yield return (ActionForms.TakeUp(right), null);
    }

    private IEnumerable<string> Composed(AskDraft draft, Telling telling)
    {
        Proposal proposal = telling.Proposal;
        if (draft.Origin == AskOrigin.Recommendation)
        {
            string? addressee = NounPhrase.List(proposal.Actors.Where(a => a.Role == Role.Addressee).Select(a => telling.WithArticle(a.Name)));
            string? sayer = SayingSentences.Sayer(telling);
            if (addressee is not null && sayer is not null && SayingSentences.Action(telling) is { } action)
            {
                foreach (string urged in ActionForms.Urged(addressee, action, sayer)) yield return urged;
            }
            if (IsOfState(proposal) && SayingSentences.Obligation(telling) is var (who, what)) yield return ActionForms.Should(who, what);
        }
        if (draft.Subject.Kind == EntryKind.Law && LawSentences.Name(telling) is { } law)
        {
            if (draft.Origin == AskOrigin.PendingLaw) yield return ActionForms.NotAdopted(law);
            yield return ActionForms.Reviewed(law);
        }
        if (draft.Origin == AskOrigin.Charge && telling.Charge() is { } charge) yield return ActionForms.NotCharged(charge);
        ProposedActor[] people = [.. proposal.Actors.Where(a => a.Role is Role.Victim or Role.Defendant)];
        bool named = people.Any(a => a.Kind == NameKind.Person && NounPhrase.EndsInName(a.Name));
        if (draft.Origin == AskOrigin.People && (proposal.Type is "killing" or "disappearance" || (proposal.Type is "ill-treatment" or "assault" && !named))) yield return ActionForms.Account;
        if (NounPhrase.List(people.Where(a => a.Count is not null || (char.IsUpper(a.Name.FirstOrDefault()) && NounPhrase.EndsInName(a.Name)))) is { } matter)
        {
            yield return ActionForms.MatterOf(matter);
            // The words cited may have the surname only.
            if (people is [{ Kind: NameKind.Person }]) yield return ActionForms.MatterOf(matter[(matter.LastIndexOf(' ') + 1)..]);
        }
        if (draft.Origin == AskOrigin.Finding && SayingSentences.Sayer(telling) is { } finder && !proposal.Actors.Any(a => a.Role is Role.Author or Role.Speaker && a.State == engagement.On.Code)) yield return ActionForms.Followed(finder);
    }

    // What is asked of the own side, or of 'you' who read the letter, is not put to the other.
    private bool IsOfState(Proposal proposal)
    {
        ProposedActor[] addressees = [.. proposal.Actors.Where(a => a.Role == Role.Addressee)];
        return addressees.Any(a => a.State == engagement.On.Code) && !addressees.Any(a => a.State == engagement.With.Code)
            && !(Words.Fold(proposal.Citations[0].Quote) ?? "").Split(' ').Any(w => w is "you" or "your");
    }

    /// <summary>The law that what is asked is about, where its facts tell of one.</summary>
    private static string? Law(AskDraft draft) => draft.WhyNow.Concat(draft.Evidence).FirstOrDefault(f => f.Kind == EntryKind.Law && f.Instrument is not null) is { } law ? LawSentences.Name(law.First) : null;

    /// <summary>The person for whom it is asked, where its own words name one of those to whom something was done.</summary>
    private static string? Person(AskDraft draft)
    {
        string asked = draft.Subject.First.Quote();
        return draft.WhyNow.Concat(draft.Evidence).SelectMany(f => f.In(Role.Victim, Role.Defendant)).FirstOrDefault(a => a.Kind == NameKind.Person && a.Count is null or 1 && ActionForms.Stands(a.Name, asked))?.Name;
    }

    /// <summary>The right, and what of the source tells this ask from others under the same right.</summary>
    private string Heading(AskDraft draft, CitedSentence action, CitedSentence[] rest)
    {
        string theme = NounPhrase.Capital(draft.Rights.Select(rights.Of).FirstOrDefault(r => r is not null) ?? ActionForms.OtherMatters);
        Telling telling = draft.Subject.First;
        string? matter = draft.Subject.Kind switch
        {
            EntryKind.Law => LawSentences.Name(telling),
            EntryKind.Event or EntryKind.Case when draft.Origin == AskOrigin.Charge => telling.Charge(),
            EntryKind.Recommendation => Person(draft) ?? Law(draft),
            EntryKind.Event or EntryKind.Case => draft.Subject.Proposal.Actors.FirstOrDefault(a => a.Kind == NameKind.Person && a.Role is Role.Victim or Role.Defendant && NounPhrase.EndsInName(a.Name))?.Name,
            _ => null,
        };
        if (matter is null || matter.Length > 70) return theme;
        string cited = string.Join(" … ", rest.Prepend(action).SelectMany(s => s.Citations).OfType<SourceCitation>().Select(c => c.Quote));
        string heading = $"{theme}: {ActionForms.Definite(matter)}";
        return ActionForms.HeadingHolds(heading, cited, rights) ? heading : theme;
    }
}
