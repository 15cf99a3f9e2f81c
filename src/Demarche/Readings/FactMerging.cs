using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;

namespace Demarche.Readings;

/// <summary>The same fact told by several sources made one, with the tellings beside each other. Within one source the reader has done so.</summary>
public static class FactMerging
{
    // Two texts that share three fifths of the shorter one's matter, with type, day and actor agreeing, tell one thing.
    private const double SameMatter = 0.6;

    /// <summary>Merges.</summary>
    /// <param name="sources">The sources in the order given.</param>
    /// <returns>Facts in the order of their first telling; every proposal is in exactly one.</returns>
    public static IReadOnlyList<Fact> Merge(IReadOnlyList<CitedSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        List<List<Telling>> groups = [];
        foreach (CitedSource source in sources)
        {
            foreach (Proposal proposal in source.Reading.Proposals)
            {
                Telling telling = new(source, proposal);
                List<Telling>? group = groups.Find(g => g.All(t => t.Source != source) && g.Exists(t => Same(t.Proposal, proposal)));
                if (group is null) groups.Add([telling]);
                else group.Add(telling);
            }
        }
        return [.. groups.Select(g => new Fact([.. g.OrderByDescending(t => Fullness(t.Proposal))]))];
    }

    private static bool Same(Proposal a, Proposal b)
    {
        if (a.Kind != b.Kind || a.Type != b.Type || a.Modality != b.Modality) return false;
        if (a.State is not null && b.State is not null && a.State != b.State) return false;
        DaySpan? first = DaySpan.Of(a.Date), second = DaySpan.Of(b.Date);
        if (first is not null && second is not null && !first.Overlaps(second)) return false;
        bool dated = first is not null && second is not null;
        bool named = SharesName(a, b), contradict = NamesDiffer(a, b);
        if (contradict) return false;
        return a.Kind switch
        {
            EntryKind.Case => named,
            EntryKind.Event or EntryKind.Engagement => dated && (named || Words.Shared(a.Citations[0].Quote, b.Citations[0].Quote) >= SameMatter),
            EntryKind.Law => Words.Shared(a.Details.GetValueOrDefault("law"), b.Details.GetValueOrDefault("law")) >= SameMatter,
            _ => Words.Shared(a.Citations[0].Quote, b.Citations[0].Quote) >= SameMatter,
        };
    }

    private static bool SharesName(Proposal a, Proposal b) => Named(a).Any(n => Named(b).Any(m => m.Role == n.Role && SameName(m.Name, n.Name)));

    /// <summary>Both name somebody in one role, and nobody is the same.</summary>
    private static bool NamesDiffer(Proposal a, Proposal b)
    {
        foreach (Role role in Enum.GetValues<Role>())
        {
            List<ProposedActor> first = [.. Named(a).Where(n => n.Role == role)], second = [.. Named(b).Where(n => n.Role == role)];
            if (first.Count > 0 && second.Count > 0 && !first.Exists(n => second.Exists(m => SameName(n.Name, m.Name)))) return true;
            int? counted = a.Actors.FirstOrDefault(n => n.Role == role)?.Count, again = b.Actors.FirstOrDefault(n => n.Role == role)?.Count;
            if (counted is not null && again is not null && counted != again) return true;
        }
        return false;
    }

    private static IEnumerable<ProposedActor> Named(Proposal p) => p.Actors.Where(n => n.Kind is NameKind.Person or NameKind.Organisation && char.IsUpper(n.Name.FirstOrDefault()));

    /// <summary>A surname stands for a full name; two full names agree word for word.</summary>
    private static bool SameName(string a, string b)
    {
        string[] first = (Words.Fold(a) ?? "").Split(' '), second = (Words.Fold(b) ?? "").Split(' ');
        if (first.Length == 1 || second.Length == 1) return first[^1] == second[^1];
        return first[^1] == second[^1] && first[0] == second[0];
    }

    private static int Fullness(Proposal p) => (4 * p.Actors.Count(a => a.Kind is NameKind.Person)) + (2 * p.Details.Count) + (p.Date?.Length ?? 0) + p.Rights.Count;
}
