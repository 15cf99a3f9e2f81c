using Demarche.Reading.Frames;

namespace Demarche.Reading.Proposals;

/// <summary>Puts the tellings of one fact together: the fullest stands, the others are cited beside it.</summary>
internal static class Merging
{
    /// <summary>How far back, in sentences, a fact told in passing is looked for.</summary>
    private const int Window = 400;

    /// <summary>The facts, each once, in order of their telling.</summary>
    /// <param name="document">The document.</param>
    /// <param name="drafts">All tellings in order.</param>
    public static List<Draft> Merge(DocumentContext document, IReadOnlyList<Draft> drafts)
    {
        // Only drafts of one kind can be of one fact; each kind keeps a bounded window, so that work grows with the text.
        var open = new Dictionary<EntryKind, List<Draft>>();
        List<Draft> facts = [];
        foreach (var draft in drafts)
        {
            if (!open.TryGetValue(draft.Kind, out var kind)) open.Add(draft.Kind, kind = []);
            int same = -1;
            for (int i = kind.Count - 1; i >= 0 && i >= kind.Count - Window; i--)
            {
                if (SameFact.Is(document, kind[i], draft)) { same = i; break; }
            }
            if (same < 0)
            {
                kind.Add(draft);
                facts.Add(draft);
                continue;
            }
            var known = kind[same];
            bool better = Fullness(draft) > Fullness(known);
            var (kept, other) = better ? (draft, known) : (known, draft);
            Absorb(kept, other);
            if (!better) continue;
            kind[same] = kept;
            facts[facts.IndexOf(known)] = kept;
        }
        facts.RemoveAll(f => f.InHeading && f.Also.Count == 0 && Retold(facts, f));
        return facts;
    }

    /// <summary>How far below a heading, in sentences, the text under it is looked at.</summary>
    private const int Below = 15;

    // A heading announces what the text below it tells: it stands by itself only where nothing of its kind is told there.
    private static bool Retold(List<Draft> facts, Draft heading)
    {
        foreach (var f in facts)
        {
            if (!f.InHeading && f.Kind == heading.Kind && f.Sentence > heading.Sentence && f.Sentence - heading.Sentence <= Below
                && (f.Type == heading.Type || f.Kind is EntryKind.Finding or EntryKind.Recommendation or EntryKind.Statement)) return true;
        }
        return false;
    }

    private static int Fullness(Draft d)
    {
        int score = (d.Date is not null ? 4 : 0) + Math.Min(d.Actors.Count, 3) * 2 + (d.InHeading ? -6 : 0) + (d.Type is not null ? 1 : 0);
        score += d.Frame switch
        {
            nameof(Frame.Active) or nameof(Frame.Passive) or nameof(Frame.LightVerb) => 3,
            nameof(Frame.Participle) or nameof(Frame.State) => 2,
            nameof(Frame.NominalOf) or nameof(Frame.NominalPossessive) => 1,
            _ => 0,
        };
        if (d.Kind == EntryKind.Law) score += d.Type switch { null => -2, "in-force" => 0, _ => 3 };
        if (d.Kind is EntryKind.Finding or EntryKind.Recommendation or EntryKind.Statement) score += Math.Min(d.Span.Last - d.Span.First, 30) / 6;
        return score;
    }

    private static void Absorb(Draft kept, Draft other)
    {
        kept.Also.Add((other.Sentence, other.Span));
        kept.Also.AddRange(other.Also);
        // The sharper date stands.
        if (kept.Date is null || (other.Date is not null && other.Date.Length > kept.Date.Length && other.Date.StartsWith(kept.Date, StringComparison.Ordinal))) kept.Date = other.Date;
        kept.State ??= other.State;
        kept.Place ??= other.Place;
        kept.Attribution ??= other.Attribution;
        foreach (var (key, value) in other.Details) kept.Details.TryAdd(key, value);
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
