using System.Globalization;

using Demarche.Reading.Annotations;
using Demarche.Reading.Dates;
using Demarche.Reading.Frames;

namespace Demarche.Reading.Proposals;

/// <summary>Whether two tellings in one document are of the same fact.</summary>
internal static class SameFact
{
    /// <summary>True where two drafts tell the same.</summary>
    /// <param name="earlier">The earlier telling.</param>
    /// <param name="later">The later telling.</param>
    public static bool Is(Telling earlier, Telling later)
    {
        var (a, b) = (earlier.Draft, later.Draft);
        if (a.Kind != b.Kind) return false;
        if (a.InHeading != b.InHeading && a.Kind is EntryKind.Event or EntryKind.Engagement or EntryKind.Deal && Headlines(earlier, later)) return true;
        return a.Kind switch
        {
            EntryKind.Event => SameType(earlier, later) && DatesAgree(a.Date, b.Date) && PlacesAgree(a.Place, b.Place) && !later.SaysAgain && (SamePatients(a, b) || NamesSome(a, later)),
            EntryKind.Engagement => EngagementTypesAgree(a.Type, b.Type) && DatesAgree(a.Date, b.Date) && ActorsMeet(a, b),
            EntryKind.Deal => a.Type == b.Type && DatesAgree(a.Date, b.Date) && (ActorsMeet(a, b) || Overlap(earlier, later) >= 0.6) && ValuesAgree(a, b),
            EntryKind.Law => SameLaw(a, b),
            EntryKind.Commitment => a.Type == b.Type && ActorsMeet(a, b) && Overlap(earlier, later) >= 0.6,
            EntryKind.Case => a.Key == b.Key,
            EntryKind.Recommendation => Nested(a, b) || Overlap(earlier, later, a.InHeading || b.InHeading || earlier.Verb == later.Verb ? 3 : 6) >= (a.InHeading || b.InHeading ? 0.5 : 0.75),
            EntryKind.Finding when SameJudgement(earlier, later) => true,
            _ => Nested(a, b) || Overlap(earlier, later) >= (a.InHeading || b.InHeading ? 0.5 : 0.75),
        };
    }

    // A heading tells what the text below it tells: the first act of its type there is the same, unless both name different people.
    private static bool Headlines(Telling earlier, Telling later)
    {
        var (a, b) = (earlier.Draft, later.Draft);
        var (heading, body) = a.InHeading ? (a, b) : (b, a);
        if (heading.Sentence > body.Sentence || body.Sentence - heading.Sentence > 12) return false;
        if (!(SameType(earlier, later) || EngagementTypesAgree(a.Type, b.Type)) || !DatesAgree(a.Date, b.Date)) return false;
        return !NamesDiffer(a, b);
    }

    // Who condemned the raid 'condemns this act' again; a concern told in a lead is told below in nearly the same words.
    private static bool SameJudgement(Telling earlier, Telling later)
    {
        var (a, b) = (earlier.Draft, later.Draft);
        if (LastWord(a.Trigger) is var x && !x.SequenceEqual(LastWord(b.Trigger)) || a.Sentence == b.Sentence || b.Frame == nameof(Frame.Judgement)) return false;
        return later.PointsBack ? b.Sentence - a.Sentence <= 6 : Overlap(earlier, later) >= 0.6 && AuthorsMeet(a, b);
    }

    private static bool AuthorsMeet(Draft a, Draft b) => a.Actors.Exists(x => x.Role == Role.Author && b.Actors.Exists(y => y.Role == Role.Author && SameActor(x, y)));

    private static bool NamesDiffer(Draft a, Draft b)
    {
        bool both = false;
        foreach (var x in a.Actors)
        {
            if (x.Kind != NameKind.Person) continue;
            foreach (var y in b.Actors)
            {
                if (y.Kind != NameKind.Person) continue;
                if (SameActor(x, y)) return false;
                both = true;
            }
        }
        return both;
    }

    private static bool SameType(Telling earlier, Telling later)
    {
        var (a, b) = (earlier.Draft, later.Draft);
        if (a.Type != b.Type) return (IsTaking(earlier) && IsTaking(later)) || (IsFreeing(a.Type) && IsFreeing(b.Type));
        return a.Type != "detention" || a.InHeading || b.InHeading || earlier.IsNominal || later.IsNominal || earlier.Lasts == later.Lasts;
    }

    // 'Soldiers detained the men' may be the arrest that was told before; that they are held is another fact.
    private static bool IsTaking(Telling telling) => telling.Draft.Type == "arrest" || (telling.Draft.Type == "detention" && !telling.Lasts);

    private static bool IsFreeing(string? type) => type is "release" or "pardon";

    private static bool EngagementTypesAgree(string? a, string? b) => a == b || (a is "meeting" or "summit" or "dialogue" or "call" && b is "meeting" or "summit" or "dialogue")
        || (a is "visit" or "country-visit" && b is "visit" or "country-visit");

    // 'Those arrested include X' says more of an arrest told just before.
    private static bool NamesSome(Draft a, Telling b) => b.Draft.Sentence - a.Sentence is > 0 and <= 6 && b.NamesSome;

    private static bool DatesAgree(string? a, string? b)
    {
        if (a is null || b is null || a == b) return true;
        return Edtf.TryParse(a, out var x) && Edtf.TryParse(b, out var y) && x.Overlaps(y);
    }

    // Towns that differ are of two acts; a part and its whole do not differ.
    private static bool PlacesAgree(string? a, string? b) =>
        a is null || b is null || a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);

    private static bool ValuesAgree(Draft a, Draft b) =>
        !a.Details.TryGetValue("value", out var x) || !b.Details.TryGetValue("value", out var y) || x == y;

    private static bool SamePatients(Draft a, Draft b)
    {
        bool aHas = false, bHas = false, meets = false;
        foreach (var x in a.Actors)
        {
            if (!IsPatient(x.Role)) continue;
            aHas = true;
            foreach (var y in b.Actors)
            {
                if (IsPatient(y.Role) && SameActor(x, y)) meets = true;
            }
        }
        foreach (var y in b.Actors) bHas |= IsPatient(y.Role);
        if (meets || Introduces(a, b)) return true;
        // Nobody named on one side: the same act only where it is the same word, close by.
        return !(aHas && bHas) && Math.Abs(a.Sentence - b.Sentence) <= (a.Date is null && b.Date is null ? 3 : 6) && a.Sentence != b.Sentence;
    }

    // 'A court has jailed a nurse. … The court jailed Ana Ruiz on Monday': a lead tells of somebody whom the text below it names.
    private static bool Introduces(Draft lead, Draft named) =>
        lead.Sentence <= 4 && named.Sentence > lead.Sentence && named.Sentence - lead.Sentence <= 4
        && lead.Actors.Exists(static a => IsPatient(a.Role) && a.Kind == NameKind.Person && a.Count is null or 1 && IsUnnamed(a.Name))
        && named.Actors.Exists(static b => IsPatient(b.Role) && b.Kind == NameKind.Person && b.Name.Length > 0 && char.IsUpper(b.Name[0]));

    private static bool IsUnnamed(string name) =>
        name.Length > 0 && char.IsLower(name[0]) && !(name.StartsWith("his ", StringComparison.Ordinal) || name.StartsWith("her ", StringComparison.Ordinal) || name.StartsWith("their ", StringComparison.Ordinal));

    private static bool IsPatient(Role role) => role is Role.Victim or Role.Defendant or Role.Participant;

    private static bool SameActor(ProposedActor a, ProposedActor b)
    {
        if (a.Count is not null && b.Count is not null && a.Count != b.Count) return false;
        // 'more than 400 unionists' and 'seventeen unionists' are not the same people, though one word stands for both.
        if (Quantity(a) is { Length: > 0 } many && Quantity(b) is { Length: > 0 } others && !many.Equals(others, StringComparison.OrdinalIgnoreCase)) return false;
        if (a.Entity is not null && a.Entity == b.Entity) return true;
        if (a.Kind == NameKind.Person && b.Kind == NameKind.Person && a.Entity is not null && b.Entity is not null && !(IsUnnamed(a.Name) && IsUnnamed(b.Name))) return false;
        ReadOnlySpan<char> x = LastWord(a.Name), y = LastWord(b.Name);
        return x.Length > 2 && x.Equals(y, StringComparison.OrdinalIgnoreCase);
    }

    // The words of number before the noun of a group, or how many it is.
    private static string Quantity(ProposedActor actor)
    {
        if (actor.Kind is not NameKind.Group) return "";
        int end = actor.Name.IndexOf(" of ", StringComparison.Ordinal);
        if (end > 0) return actor.Name[..end];
        int digit = actor.Name.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit >= 0) return actor.Name[..(actor.Name.IndexOf(' ', digit) is > 0 and var blank ? blank : actor.Name.Length)];
        return actor.Count?.ToString(CultureInfo.InvariantCulture) ?? "";
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> name)
    {
        var head = name;
        foreach (string behind in (ReadOnlySpan<string>)[" of ", " in ", " at ", " from ", " who ", " on "])
        {
            int end = head.IndexOf(behind);
            if (end > 0) head = head[..end];
        }
        return head[(head.LastIndexOf(' ') + 1)..];
    }

    private static bool ActorsMeet(Draft a, Draft b)
    {
        if (a.Actors.Count == 0 || b.Actors.Count == 0) return true;
        foreach (var x in a.Actors)
        {
            foreach (var y in b.Actors)
            {
                if (SameActor(x, y) || (x.State is not null && x.State == y.State)) return true;
            }
        }
        return false;
    }

    private static bool SameLaw(Draft a, Draft b)
    {
        if (a.Type != b.Type && IsSettled(a.Type) && IsSettled(b.Type) && !(IsPassed(a.Type) && IsPassed(b.Type))) return false;
        if (a.Type == "draft" != (b.Type == "draft") && a.Type is not null && b.Type is not null && !SameName(a.Key, b.Key) && b.Type != "in-force") return false;
        return SameName(a.Key, b.Key) || IsBare(b.Key);
    }

    private static bool IsSettled(string? stage) => stage is not null and not "in-force";

    private static bool IsPassed(string? stage) => stage is "introduced" or "adopted" or "signed" or "in-force";

    private static bool SameName(string? a, string? b)
    {
        if (a is null || b is null) return false;
        string x = Bare(a), y = Bare(b);
        return x.Equals(y, StringComparison.OrdinalIgnoreCase) || (x.Length > 6 && y.Length > 6
            && (x.EndsWith(y, StringComparison.OrdinalIgnoreCase) || y.EndsWith(x, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Bare(string name)
    {
        foreach (string article in (ReadOnlySpan<string>)["the ", "a ", "an ", "this ", "that ", "its ", "new ", "draft ", "proposed "])
        {
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return Bare(name[article.Length..]);
        }
        return name;
    }

    // 'the law', 'the bill': names the instrument spoken of before.
    private static bool IsBare(string? name) => name is not null && !Bare(name).Contains(' ', StringComparison.Ordinal) && !char.IsUpper(Bare(name)[0]);

    private static bool Nested(Draft a, Draft b) => a.Sentence == b.Sentence
        && ((a.Span.First <= b.Span.First && b.Span.Last <= a.Span.Last) || (b.Span.First <= a.Span.First && a.Span.Last <= b.Span.Last));

    // Share of the content words of the shorter telling that the longer one has.
    private static double Overlap(Telling a, Telling b, int fewest = 3)
    {
        HashSet<string> x = a.Content, y = b.Content;
        int smaller = Math.Min(x.Count, y.Count);
        if (smaller < fewest) return 0;
        int shared = 0;
        foreach (string word in x) shared += y.Contains(word) ? 1 : 0;
        return (double)shared / smaller;
    }
}
