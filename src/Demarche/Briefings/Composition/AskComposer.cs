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
        List<CitedSentence> made = [];
        foreach (Fact fact in facts)
        {
            if (made.Count == most) break;
            if (used.Exists(u => u.First == fact.First) || IsBareCase(fact) || sentences.Of(fact) is not { } sentence || made.Exists(m => m.Text == sentence.Text)) continue;
            used.Add(fact);
            made.Add(sentence);
        }
        return [.. made];
    }

    /// <summary>A case cites a name only; what was done is told by its events.</summary>
    internal static bool IsBareCase(Fact fact) => fact.Kind == EntryKind.Case && fact.Proposal.Citations[0].Quote.Count(c => c == ' ') < 4;

    private CitedSentence? Action(AskDraft draft)
    {
        foreach (Telling telling in draft.Subject.Tellings)
        {
            string quote = telling.Quote();
            foreach (string text in Candidates(draft, telling))
            {
                bool Borne(string sentence) => Attributions.Judge(judge, sentence, quote, Provenance.Of(telling.Source, telling.Proposal.Citations)).Holds;
                if (ActionForms.Holds(text, Borne, quote, rights) == true) return new CitedSentence(text, [new SourceCitation(telling.Source, quote)]);
            }
        }
        return null;
    }

    private IEnumerable<string> Candidates(AskDraft draft, Telling telling)
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
            yield return ActionForms.TakeUpWords(QuotedWords.Of(telling.Quote()), sayer is null && telling.Source.Author is not null);
        }
        if (draft.Subject.Kind == EntryKind.Law && LawSentences.Name(telling) is { } law)
        {
            if (draft.Origin == AskOrigin.PendingLaw) yield return ActionForms.NotAdopted(law);
            yield return ActionForms.Reviewed(law);
        }
        if (draft.Origin == AskOrigin.Charge && telling.Charge() is { } charge) yield return ActionForms.NotCharged(charge);
        if (NounPhrase.List(proposal.Actors.Where(a => a.Role is Role.Victim or Role.Defendant)) is { } people) yield return ActionForms.MatterOf(people);
        if (draft.Rights.Select(rights.Of).FirstOrDefault(r => r is not null) is { } right) yield return ActionForms.TakeUp(right);
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
            EntryKind.Event or EntryKind.Case => draft.Subject.Proposal.Actors.FirstOrDefault(a => a.Kind == NameKind.Person && a.Role is Role.Victim or Role.Defendant)?.Name,
            _ => null,
        };
        if (matter is null || matter.Length > 70) return theme;
        string cited = string.Join(" … ", rest.Prepend(action).SelectMany(s => s.Citations).OfType<SourceCitation>().Select(c => c.Quote));
        string heading = $"{theme}: {ActionForms.Definite(matter)}";
        return ActionForms.HeadingHolds(heading, cited, rights) ? heading : theme;
    }
}
