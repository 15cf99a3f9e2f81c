using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>
/// Decides what each name names, over all its mentions in the document, and which names are one actor's: surname after
/// full name, initials after the organisation's name, a state's several names. Where two actors fit equally, none is chosen.
/// </summary>
internal sealed class NameResolver(MarkedText text, NameWords words, ActorList actors)
{
    private const float Doubled = 1.5f;
    private const float Lone = 1;

    private readonly Dictionary<string, Form> forms = new(StringComparer.Ordinal);
    private readonly List<Form> inOrder = [];
    private readonly Dictionary<string, List<Form>> bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Form>> byWord = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Form?> byInitials = new(StringComparer.Ordinal);

    // One spelling of a name with all places where it stands.
    private sealed class Form
    {
        public required string Text { get; init; }

        public required string[] Words { get; init; }

        public required int Order { get; init; }

        public List<NameSpan> Spans { get; } = [];

        public NameKind? Kind { get; set; }

        public Actor? Actor { get; set; }

        public GazetteerEntry? Entry => Spans[0].Entry;
    }

    /// <summary>The actor of every named span; spans that name no actor are left out.</summary>
    public List<(NameSpan Span, Actor Actor)> Resolve(List<NameSpan> spans)
    {
        foreach (NameSpan span in spans)
        {
            if (span.Bare) continue;
            string key = WithoutArticle(span.Text);
            if (!forms.TryGetValue(key, out Form? form))
            {
                form = new Form { Text = key, Words = key.Split(' '), Order = inOrder.Count };
                forms.Add(key, form);
                inOrder.Add(form);
            }
            form.Spans.Add(span);
        }
        WeighTogether(spans);
        foreach (Form form in inOrder) form.Kind = Judge(form);
        foreach (Form form in inOrder)
        {
            if (form.Words.Length > 1) ResolveLong(form);
        }
        foreach (Form form in inOrder)
        {
            if (form.Words.Length == 1 && form.Actor is null) ResolveShort(form);
        }
        var resolved = new List<(NameSpan, Actor)>(spans.Count);
        foreach (NameSpan span in spans)
        {
            if (span.Bare || forms[WithoutArticle(span.Text)] is not { Actor: { } actor } form) continue;
            if (actor.Kind != NameKind.Person && IsMetonymy(span) && actors.Find("state " + span.Entry!.State) is { } state)
            {
                resolved.Add((span, state));
                continue;
            }
            Actor one = form.Words.Length == 1 && actor.Kind == NameKind.Person ? AmongNamesakes(form, span, actor) : actor;
            Note(span, one);
            resolved.Add((span, one));
        }
        return resolved;
    }

    // A capital that speaks is its state's government.
    private bool IsMetonymy(NameSpan span)
    {
        if (span.Entry is not { Form: GazetteerForm.Capital, State: not null }) return false;
        Sentence sentence = text.Sentences[span.Sentence];
        int verb = sentence[span.Head].Head;
        return verb >= 0 && sentence[span.Head].Relation == Relation.Nsubj && text.Is(span.Sentence, verb, NameClass.Speech);
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;

    // What other names of the document say: a surname told alone makes the full name a person's, a first word alone a
    // firm's; a word that no full name has is seldom a person; 'X, Region, State' are places.
    private void WeighTogether(List<NameSpan> spans)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (Form form in inOrder)
        {
            if (form.Words.Length < 2) continue;
            NameSpan first = form.Spans[0];
            foreach (string word in form.Words) parts.Add(word);
            if (forms.ContainsKey(PersonNames.Surname(form.Words))) first.Person += Doubled;
            else if (forms.ContainsKey(form.Words[0]) && (words.Of(form.Words[0]) & NameClass.Given) == 0) first.Organisation += Doubled;
        }
        foreach (Form form in inOrder)
        {
            if (form.Words.Length == 1 && !parts.Contains(form.Text) && (words.Of(form.Text) & NameClass.Given) == 0) form.Spans[0].Organisation += Lone;
        }
        for (int i = 0; i + 1 < spans.Count; i++)
        {
            (NameSpan a, NameSpan b) = (spans[i], spans[i + 1]);
            if (a.Sentence == b.Sentence && Joined(a, b))
            {
                // 'Ana and X', 'Ana, X and': a person's companion is a person.
                if (a.Person >= Doubled * 2) b.Person += Lone;
                else if (b.Person >= Doubled * 2) a.Person += Lone;
            }
            if (a.Sentence != b.Sentence || b.First != a.Last + 2 || b.Entry is not { Ambiguous: false, Kind: NameKind.State or NameKind.Place }) continue;
            Sentence sentence = text.Sentences[a.Sentence];
            if (sentence.Form(a.Last + 1) is not ",") continue;
            bool closed = b.Last + 1 >= sentence.Count || sentence[b.Last + 1].Upos == Upos.Punct;
            if (closed) a.Place += a.Person >= Doubled * 2 ? 0 : Doubled * 2;
        }
    }

    private bool Joined(NameSpan a, NameSpan b)
    {
        Sentence sentence = text.Sentences[a.Sentence];
        return b.First == a.Last + 2 && sentence.Form(a.Last + 1) is "," or "and" or "&";
    }

    private static NameKind? Judge(Form form)
    {
        float person = 0, organisation = 0, body = 0, place = 0, thing = 0;
        foreach (NameSpan span in form.Spans)
        {
            person += span.Person;
            organisation += span.Organisation;
            body += span.Body;
            place += span.Place;
            thing += span.Thing;
        }
        NameKind? kind = NameSpan.Judge(person, organisation, body, place, thing);
        return kind == NameKind.Place && form.Entry?.Kind == NameKind.State ? NameKind.State : kind;
    }

    private void ResolveLong(Form form)
    {
        switch (form.Kind)
        {
            case NameKind.Person: ResolvePerson(form); break;
            case null: return;
            default: form.Actor = Known(form) ?? New(form); break;
        }
        foreach (string word in form.Words) Add(byWord, word, form);
        if (form.Kind is not (NameKind.Organisation or NameKind.Body)) return;
        string initials = string.Concat(form.Words.Where(w => char.IsUpper(w[0])).Select(w => w[0]));
        // Two names of the same initials leave these without an owner.
        if (byInitials.TryGetValue(initials, out Form? other) && other?.Actor != form.Actor) byInitials[initials] = null;
        else byInitials[initials] = form;
    }

    private void ResolvePerson(Form form)
    {
        string surname = PersonNames.Surname(form.Words);
        Form? same = null;
        List<Form> namesakes = bySurname.GetValueOrDefault(surname) ?? [];
        foreach (Form other in namesakes)
        {
            if (!PersonNames.MayBeOne(form.Words, other.Words)) continue;
            // 'Ana Ben Said' is not 'Omar Ben Said' because both are called 'Ben Said'.
            if (namesakes.Exists(n => n.Actor == other.Actor && !PersonNames.MayBeOne(form.Words, n.Words))) continue;
            if (same is not null && same.Actor != other.Actor)
            {
                same = null;
                break;
            }
            same = other;
        }
        form.Actor = same?.Actor ?? New(form);
        if (form.Text.Length > form.Actor.Name.Length) form.Actor.Name = form.Text;
        Add(bySurname, surname, form);
    }

    // '(WMO)' right behind the name, or the initials of exactly one name.
    private Form? FullForm(Form form)
    {
        foreach (NameSpan span in form.Spans)
        {
            if (span.ShortOf is not { Bare: false } before) continue;
            Form full = forms[WithoutArticle(before.Text)];
            if (full.Actor is not null && full.Words.Length > 1 && Initials(form.Text, full.Words) > 0.3) return full;
        }
        return form.Entry is null ? byInitials.GetValueOrDefault(form.Text) : null;
    }

    // How much of an acronym's letters open words of the name, in order, 0–1.
    private static double Initials(string acronym, string[] name)
    {
        int letters = 0, found = 0, at = 0;
        foreach (char c in acronym)
        {
            if (!char.IsLetter(c)) continue;
            if (!char.IsUpper(c) && letters == 0) return 0;
            letters++;
            for (int i = at; i < name.Length; i++)
            {
                if (char.ToUpperInvariant(name[i][0]) != char.ToUpperInvariant(c)) continue;
                (found, at) = (found + 1, i + 1);
                break;
            }
        }
        return letters < 2 ? 0 : (double)found / letters;
    }

    private void ResolveShort(Form form)
    {
        if (FullForm(form) is { } full)
        {
            (form.Actor, form.Kind) = (full.Actor, full.Kind);
            return;
        }
        if (form.Kind is null) return;
        bool fixedPlace = form.Entry is { Ambiguous: false, Kind: NameKind.State or NameKind.Body };
        if (!fixedPlace && form.Kind != NameKind.State)
        {
            string surname = PersonNames.WithoutArticle(form.Text).ToString();
            Actor? person = OnlyActor(bySurname.GetValueOrDefault(surname));
            bool settledElse = form.Kind is NameKind.Place && form.Entry is { Ambiguous: false };
            if (person is null && !settledElse && form.Kind == NameKind.Person) person = OnlyActor(byWord.GetValueOrDefault(form.Text)?.FindAll(f => f.Kind == NameKind.Person));
            if (person is not null && !(settledElse && form.Spans.Count > 1))
            {
                (form.Actor, form.Kind) = (person, NameKind.Person);
                return;
            }
            if (bySurname.ContainsKey(surname)) form.Kind = NameKind.Person;
            else if (form.Kind is NameKind.Organisation or NameKind.Person)
            {
                Actor? organisation = OnlyActor(byWord.GetValueOrDefault(form.Text)?.FindAll(f => f.Kind is NameKind.Organisation or NameKind.Body && f.Words[0] == form.Text));
                if (organisation is not null && (words.Of(form.Text) & (NameClass.Heads | NameClass.PlaceOpeners)) == 0)
                {
                    (form.Actor, form.Kind) = (organisation, organisation.Kind);
                    return;
                }
            }
        }
        form.Actor = Known(form) ?? New(form);
    }

    // Two of one surname: a bare surname is the one told of so far, or the one whose 'Mr' or 'Ms' fits.
    private Actor AmongNamesakes(Form form, NameSpan span, Actor actor)
    {
        if (!bySurname.TryGetValue(PersonNames.WithoutArticle(form.Text).ToString(), out List<Form>? namesakes) || OnlyActor(namesakes) is not null) return actor;
        Gender gender = GenderBefore(span);
        Actor? told = null;
        foreach (Form other in namesakes)
        {
            NameSpan first = other.Spans[0];
            bool before = first.Sentence < span.Sentence || (first.Sentence == span.Sentence && first.First < span.First);
            if (!before || other.Actor is null) continue;
            if (gender != Gender.Unknown && other.Actor.Gender != Gender.Unknown && gender != other.Actor.Gender) continue;
            if (told is not null && told != other.Actor) return actor;
            told = other.Actor;
        }
        return told ?? actor;
    }

    private static Actor? OnlyActor(List<Form>? found)
    {
        Actor? only = null;
        foreach (Form form in found ?? [])
        {
            if (form.Actor is null || form.Actor == only) continue;
            if (only is not null) return null;
            only = form.Actor;
        }
        return only;
    }

    // A state, body or city of the gazetteer is one actor under all its names.
    private Actor? Known(Form form)
    {
        if (form.Entry is not { } entry || entry.Kind != form.Kind || actors.Find(Key(entry)) is not { } known) return null;
        // Told by its full name anywhere, it is told so everywhere.
        if (form.Text.Length > known.Name.Length && form.Entry.Form != GazetteerForm.Capital) known.Name = form.Text;
        return known;
    }

    private static string Key(GazetteerEntry entry) => entry.Kind == NameKind.State ? "state " + entry.State : entry.Kind + " " + entry.Name;

    private Actor New(Form form)
    {
        GazetteerEntry? entry = form.Entry is { } e && e.Kind == form.Kind ? e : null;
        bool shouted = entry is not null && form.Text.Length > 3 && form.Text.AsSpan().IndexOfAnyInRange('a', 'z') < 0;
        Actor actor = actors.Add(form.Kind!.Value, shouted ? entry!.Name : form.Text, named: true, entry is null ? null : Key(entry));
        actor.Canonical = entry?.Name;
        actor.State = entry?.State ?? form.Spans[0].State;
        if (form.Kind is NameKind.Organisation or NameKind.Body)
        {
            foreach (string word in form.Words)
            {
                if ((words.Of(word) & NameClass.Heads) != 0) actor.Describe(word.ToLowerInvariant());
            }
        }
        return actor;
    }

    // Titles, sex and descriptions told beside a mention belong to the actor.
    private void Note(NameSpan span, Actor actor)
    {
        if (actor.Kind != NameKind.Person)
        {
            actor.Describe(span.Descriptor);
            return;
        }
        Gender gender = GenderBefore(span);
        if (gender == Gender.Unknown && actor.Gender == Gender.Unknown) gender = GenderOf(words.Of(actor.Name.AsSpan(0, Math.Max(0, actor.Name.IndexOf(' ')))));
        if (gender != Gender.Unknown && actor.Gender == Gender.Unknown) actor.Gender = gender;
        actor.Describe(span.Descriptor);
        if (span.Core == span.First) return;
        Sentence sentence = text.Sentences[span.Sentence];
        int first = span.First;
        while (first < span.Core && text.Is(span.Sentence, first, NameClass.Honorifics)) first++;
        if (first == span.Core) return;
        string title = sentence.Text[sentence[first].Start..sentence[span.Core - 1].End];
        if (actor.Title.Length == 0) actor.Title = title;
        actor.Describe(title.ToLowerInvariant());
        actor.Describe(sentence.Form(span.Core - 1).ToString().ToLowerInvariant());
    }

    private Gender GenderBefore(NameSpan span)
    {
        Gender found = Gender.Unknown;
        for (int i = Math.Max(0, span.First - 1); i < span.Core; i++)
        {
            NameClass known = text.Class(span.Sentence, i);
            if ((known & (NameClass.HonorificsFemale | NameClass.Female)) != 0) found = Gender.Female;
            else if ((known & (NameClass.HonorificsMale | NameClass.Male)) != 0) found = Gender.Male;
        }
        return found;
    }

    internal static Gender GenderOf(NameClass known) => (known & NameClass.Given) switch
    {
        NameClass.GivenFemale => Gender.Female,
        NameClass.GivenMale => Gender.Male,
        _ => Gender.Unknown,
    };

    private static void Add(Dictionary<string, List<Form>> index, string word, Form form)
    {
        if (!index.TryGetValue(word, out List<Form>? list)) index.Add(word, list = []);
        // A form comes with all its words at once.
        if (list.Count == 0 || list[^1] != form) list.Add(form);
    }
}
