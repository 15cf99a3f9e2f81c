using Demarche.Reading.Frames;

namespace Demarche.Reading.Proposals;

/// <summary>Puts the tellings of one fact together: the fullest stands, the others are cited beside it.</summary>
/// <param name="document">The document.</param>
internal sealed class Merging(DocumentContext document)
{
    /// <summary>How far back, in facts of its kind, a fact told in passing is looked for.</summary>
    private const int Window = 400;

    /// <summary>How far below a heading, in sentences, the text under it is looked at.</summary>
    private const int Below = 15;

    // Only drafts of one kind can be of one fact; each kind keeps a bounded window, so that work grows with the text.
    private readonly Dictionary<EntryKind, List<Telling>> open = [];
    private readonly List<Draft> facts = [];

    /// <summary>Takes the next telling in.</summary>
    /// <param name="draft">It may change, or be taken into one before it.</param>
    public void Add(Draft draft)
    {
        if (!open.TryGetValue(draft.Kind, out var kind)) open.Add(draft.Kind, kind = []);
        var telling = new Telling(document, draft);
        for (int i = kind.Count - 1; i >= 0 && i >= kind.Count - Window; i--)
        {
            if (!SameFact.Is(kind[i], telling)) continue;
            var known = kind[i];
            if (Fullness(draft) <= Fullness(known.Draft))
            {
                Absorb(known.Draft, draft);
                return;
            }
            Absorb(draft, known.Draft);
            telling.Fact = known.Fact;
            (kind[i], facts[known.Fact]) = (telling, draft);
            return;
        }
        telling.Fact = facts.Count;
        facts.Add(draft);
        kind.Add(telling);
        if (kind.Count >= Window * 2) kind.RemoveRange(0, kind.Count - Window);
    }

    /// <summary>The facts, each once, in order of their telling.</summary>
    public List<Draft> Facts()
    {
        var told = facts.Where(f => !f.InHeading).ToLookup(f => f.Kind);
        Dictionary<EntryKind, Draft[]> bodies = [];
        foreach (var kind in told) bodies.Add(kind.Key, [.. kind.OrderBy(f => f.Sentence)]);
        facts.RemoveAll(f => f.InHeading && f.Also.Count == 0 && bodies.TryGetValue(f.Kind, out var body) && Retold(body, f));
        return facts;
    }

    // A heading announces what the text below it tells: it stands by itself only where nothing of its kind is told there.
    private static bool Retold(Draft[] body, Draft heading)
    {
        int low = 0, high = body.Length;
        while (low < high)
        {
            int mid = (low + high) >> 1;
            if (body[mid].Sentence <= heading.Sentence) low = mid + 1;
            else high = mid;
        }
        for (; low < body.Length && body[low].Sentence - heading.Sentence <= Below; low++)
        {
            if (body[low].Type == heading.Type || heading.Kind is EntryKind.Finding or EntryKind.Recommendation or EntryKind.Statement) return true;
        }
        return false;
    }

    // More than all else that makes a telling of a law full.
    private const int LaterStage = 20;

    private static int Fullness(Draft d)
    {
        int score = (d.Date is not null ? 4 : 0) + Math.Min(d.Actors.Count, 3) * 2 + (d.InHeading ? -6 : 0) + (d.Type is not null ? 1 : 0);
        score += d.Frame switch
        {
            nameof(Frame.Active) or nameof(Frame.Passive) or nameof(Frame.LightVerb) => 3,
            nameof(Frame.Participle) or nameof(Frame.State) => 2,
            nameof(Frame.NominalOf) or nameof(Frame.NominalPossessive) => 1,
            // 'the deal Friday' only names what was told.
            nameof(Frame.NominalBare) => -3,
            _ => 0,
        };
        if (d.Kind == EntryKind.Law) score += d.Type switch { null => -2, "in-force" => 0, _ => 3 } + Math.Max(Stage(d), 0) * LaterStage;
        if (d.Kind is EntryKind.Finding or EntryKind.Recommendation or EntryKind.Statement) score += Math.Min(d.Span.Last - d.Span.First, 30) / 6;
        return score;
    }

    // A law has one life: the latest stage told of it stands.
    private static int Stage(Draft d) => d.Kind != EntryKind.Law ? -1 : d.Type switch { "introduced" => 1, "adopted" => 2, "signed" => 3, _ => -1 };

    private static void Absorb(Draft kept, Draft other)
    {
        kept.AddAlso(other.Sentence, other.Span);
        foreach (var (sentence, span) in other.Also) kept.AddAlso(sentence, span);
        // When and by whom an earlier stage was reached is no part of the later one.
        if (Stage(other) > 0 && Stage(kept) > Stage(other)) return;
        // The sharper date stands.
        if (kept.Date is null || (other.Date is not null && other.Date.Length > kept.Date.Length && other.Date.StartsWith(kept.Date, StringComparison.Ordinal))) kept.Date = other.Date;
        kept.State ??= other.State;
        kept.Place ??= other.Place;
        kept.Attribution ??= other.Attribution;
        if (other.HasDetails) foreach (var (key, value) in other.Details) kept.Details.TryAdd(key, value);
        foreach (string provision in other.Provisions)
        {
            if (!kept.Provisions.Contains(provision)) kept.Provisions.Add(provision);
        }
        // Roles are filled only from a telling that shares somebody with this one.
        if (kept.Actors.Count > 0 && other.Actors.Count > 0 && !kept.Actors.Exists(a => other.Actors.Exists(b => b.Name == a.Name || (a.Entity is not null && a.Entity == b.Entity)))) return;
        foreach (var actor in other.Actors)
        {
            bool filled = false;
            foreach (var a in kept.Actors) filled |= a.Role == actor.Role;
            if (!filled) kept.Add(actor);
        }
    }
}
