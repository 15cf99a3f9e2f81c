using Demarche.Briefings.Sentences;
using Demarche.Engagements;
using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Composition;

/// <summary>The rows of named people, and the lines of those without a name.</summary>
internal sealed class CaseComposer(SentenceComposer sentences, IReadOnlyList<Fact> bearing)
{
    // What tells where a matter stands outweighs how it began.
    private static readonly string[] ByWeight =
        ["killing", "disappearance", "release", "pardon", "acquittal", "sentence", "conviction", "detention", "house-arrest", "trial", "charge", "arrest", "investigation"];

    /// <summary>One row a named person, those told of last first.</summary>
    public IReadOnlyList<CaseRow> Rows()
    {
        List<CaseRow> rows = [];
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (Fact fact in bearing.Where(f => f.Kind is EntryKind.Case or EntryKind.Event))
        {
            foreach (ProposedActor person in fact.In(Role.Victim, Role.Defendant).Where(a => IsNamed(a)))
            {
                if (!seen.Add(person.Name)) continue;
                Fact[] told = [.. bearing.Where(f => f.Kind is EntryKind.Event or EntryKind.Case && !AskComposer.IsBareCase(f) && f.In(Role.Victim, Role.Defendant).Any(a => a.Name == person.Name))
                    .OrderByDescending(f => f.Days?.First ?? DateOnly.MinValue).ThenBy(f => Array.IndexOf(ByWeight, f.Type ?? "") is >= 0 and var at ? at : ByWeight.Length)];
                foreach (Fact last in told)
                {
                    if (sentences.Of(last) is not { } status || !Names(status, person.Name)) continue;
                    rows.Add(new CaseRow(person.Name, status, last.Tellings.Select(t => t.Source.Published).OfType<string>().OrderByDescending(p => DaySpan.Of(p)?.Last).FirstOrDefault()));
                    break;
                }
            }
        }
        return rows;
    }

    /// <summary>What was done to people without a name.</summary>
    public IEnumerable<CitedSentence> Unnamed() => UnnamedFacts().Select(sentences.Of).OfType<CitedSentence>();

    /// <summary>Events whose people are counted or described, the latest first.</summary>
    public IEnumerable<Fact> UnnamedFacts() => bearing
        .Where(f => f.Kind == EntryKind.Event && f.In(Role.Victim, Role.Defendant).Any() && !f.In(Role.Victim, Role.Defendant).Any(IsNamed)
            && f.Type is "arrest" or "detention" or "charge" or "trial" or "sentence" or "conviction" or "investigation" or "search" or "disappearance" or "killing" or "ill-treatment" or "house-arrest"
            && f.In(Role.Victim, Role.Defendant).All(a => a.Kind is NameKind.Person or NameKind.Group)
            // 'People' of no day and no number are nobody whose matter could be asked about.
            && (f.Days is not null || f.Detail("charge") is not null || f.In(Role.Victim, Role.Defendant).Any(a => a.Count is not null)))
        .OrderByDescending(f => f.Days?.First ?? DateOnly.MinValue);

    private static bool IsNamed(ProposedActor actor) => actor.Kind == NameKind.Person && actor.Count is null or 1 && actor.Name.Length > 1 && char.IsUpper(actor.Name[0]) && NounPhrase.EndsInName(actor.Name) && !NounPhrase.IsOffice(actor.Name) && NounPhrase.Inside(actor.Name) == actor.Name;

    /// <summary>The row's name is checked against the row's own citation: it has to stand in it.</summary>
    private static bool Names(CitedSentence status, string person) => status.Citations.OfType<SourceCitation>().Any(c => NamedPerson.StandsIn(person, c.Quote));
}
