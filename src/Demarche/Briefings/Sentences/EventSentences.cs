using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Sentences;

/// <summary>Sentences about events: who had what done to them, by whom, when, where and on what charge.</summary>
internal static class EventSentences
{
    // What was done, where the source's own verb cannot be used (a noun, a phrase).
    private static readonly Dictionary<string, string> Done = new(StringComparer.Ordinal)
    {
        ["killing"] = "killed", ["ill-treatment"] = "ill-treated", ["arrest"] = "arrested", ["detention"] = "detained", ["house-arrest"] = "placed under house arrest",
        ["investigation"] = "put under investigation", ["search"] = "searched", ["charge"] = "charged", ["trial"] = "put on trial", ["conviction"] = "convicted", ["sentence"] = "sentenced",
        ["fine"] = "fined", ["acquittal"] = "acquitted", ["release"] = "released", ["pardon"] = "pardoned", ["travel-ban"] = "banned from travelling", ["expulsion"] = "expelled",
        ["assault"] = "attacked", ["threat"] = "threatened", ["surveillance"] = "put under surveillance", ["dispersal"] = "dispersed", ["ban"] = "banned", ["closure"] = "closed",
        ["suspension"] = "suspended", ["deregistration"] = "deregistered", ["blocking"] = "blocked", ["confiscation"] = "confiscated", ["asset-freeze"] = "frozen", ["dismissal"] = "dismissed",
        ["disbarment"] = "disbarred", ["persecution"] = "persecuted",
    };

    // What somebody does themselves.
    private static readonly Dictionary<string, string> Acts = new(StringComparer.Ordinal)
    {
        ["disappearance"] = "disappeared", ["protest"] = "protested", ["strike"] = "went on strike", ["appeal"] = "appealed",
    };

    // Behind a verb these leave the act the verb's: 'broke up', 'shot dead', 'beat to death'.
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "up", "down", "off", "out", "away", "over", "back", "in", "on", "dead", "to", "against", "free", "from" };

    /// <summary>Sentences from the richest to the plainest.</summary>
    public static IEnumerable<string> Of(Telling telling)
    {
        Proposal proposal = telling.Proposal;
        if (proposal.Modality is Modality.Denied or Modality.Planned || proposal.Type is null) yield break;
        ProposedActor[] subject = [.. proposal.Actors.Where(a => a.Role is Role.Victim or Role.Defendant)];
        if (subject.Length == 0) subject = [.. proposal.Actors.Where(a => a.Role is Role.Participant)];
        // 'Rajab, founding director of …': what somebody is stands beside the name, and is nobody else.
        if (subject.Any(a => a.Kind == NameKind.Person && !NounPhrase.IsOffice(a.Name) && NounPhrase.EndsInName(a.Name))) subject = [.. subject.Where(a => a.Kind != NameKind.Person || !NounPhrase.IsOffice(a.Name) || !char.IsUpper(a.Name[0]))];
        if (subject.Length == 0 || subject.Any(a => !IsPhrase(telling, a)) || NounPhrase.List(subject.Select(a => telling.WithArticle(a.Name))) is not { } who) yield break;
        bool plural = NounPhrase.IsPlural(subject);
        string? by = NounPhrase.List(proposal.Actors.Where(a => a.Role is Role.Perpetrator or Role.Court).Select(a => telling.WithArticle(a.Name)));
        if (by is not null) by = " by " + by;
        string? place = proposal.Place is { Length: > 0 } told && !who.Contains(told, StringComparison.Ordinal) ? " in " + QuotedWords.Fold(told) : null;
        string? charge = Charge(telling), when = telling.When();
        if (proposal.Type == "search" && Searched(telling) is { } searched)
        {
            if (by is not null) yield return Hedged(telling, Join(when, by[4..], $"searched the {searched} of {who}"));
            yield return Hedged(telling, Join(when, $"the {searched} of {who}", "was searched"));
        }
        foreach (string verb in Verb(telling, plural))
        {
            (string? By, string? Charge, string? Place, string? When)[] shapes =
            [
                (by, charge, place, when), (by, charge, null, when), (null, charge, place, when), (null, charge, null, when),
                (by, null, null, when), (null, null, null, when), (null, charge, null, null), (null, null, null, null),
            ];
            if (Active(telling, subject, verb, who) is { } active)
            {
                foreach (var shape in shapes.Where(s => s.By is null).Distinct()) yield return Hedged(telling, Join(shape.When, active.Agent, active.Predicate + shape.Charge + shape.Place));
            }
            foreach (var shape in shapes.Distinct()) yield return Hedged(telling, Join(shape.When, who, verb + shape.By + shape.Charge + shape.Place));
        }
    }

    /// <summary>Whether an actor's words can be the subject of a sentence: 'including two children' cannot, nor can 'pilot' whose article nobody told.</summary>
    private static bool IsPhrase(Telling telling, ProposedActor actor)
    {
        string[] words = QuotedWords.Fold(actor.Name).Split(' ');
        if (words[0].Equals("including", StringComparison.OrdinalIgnoreCase)) return false;
        bool common = actor.Kind is NameKind.Person or NameKind.Organisation or NameKind.Body && actor.Count is null or 1 && !NounPhrase.EndsInName(actor.Name) && !NounPhrase.IsPlural([actor]);
        return !common || telling.HasDeterminer(actor.Name);
    }

    /// <summary>A court sentences: where a court acts, the active voice is the plainer one.</summary>
    private static (string Agent, string Predicate)? Active(Telling telling, ProposedActor[] subject, string verb, string who)
    {
        string? court = NounPhrase.List(telling.Proposal.Actors.Where(a => a.Role is Role.Court).Select(a => telling.WithArticle(a.Name)));
        string be = NounPhrase.IsPlural(subject) ? "were " : "was ";
        if (court is null || !verb.StartsWith(be, StringComparison.Ordinal)) return null;
        // 'sentenced to two years': the person stands behind the verb, what follows behind the person.
        string participle = verb[be.Length..];
        int blank = participle.IndexOf(' ', StringComparison.Ordinal);
        string word = blank < 0 ? participle : participle[..blank];
        if (!word.EndsWith("ed", StringComparison.Ordinal)) return null;
        return (court, $"{word} {who}{(blank < 0 ? "" : participle[blank..])}");
    }

    private static IEnumerable<string> Verb(Telling telling, bool plural)
    {
        Proposal proposal = telling.Proposal;
        string hedge = proposal.Modality == Modality.Alleged && telling.AccordingTo() is null ? "allegedly "
            : proposal.Modality == Modality.Reported && telling.AccordingTo() is null ? "reportedly " : "";
        // What goes on 'since' a day is told in the perfect.
        bool goesOn = telling.When()?.StartsWith("since", StringComparison.Ordinal) == true;
        string be = goesOn ? (plural ? "have been " : "has been ") : plural ? "were " : "was ";
        if (Acts.TryGetValue(proposal.Type!, out string? act))
        {
            yield return !goesOn ? hedge + act : proposal.Type == "strike" ? be + hedge + "on strike" : (plural ? "have " : "has ") + hedge + act;
            yield break;
        }
        string term = proposal.Type is "sentence" or "detention" or "conviction" ? telling.Term() ?? "" : "";
        if (term.Length > 0 && telling.Says("serving", "serves"))
        {
            yield return $"{(plural ? "are" : "is")} {hedge}serving a {(telling.Says("prison", "jail") ? "prison " : "")}sentence of {term}";
        }
        string tail = proposal.Type == "sentence" && term.Length > 0 ? $" to {term}{(telling.Says("prison", "jail", "imprisonment", "behind bars") ? " in prison" : "")}" : "";
        // 'Received threats', 'under house arrest': the trigger's first word is not what was done.
        int blank = proposal.Trigger.IndexOf(' ');
        bool verbal = (blank < 0 || Particles.Contains(proposal.Trigger[(blank + 1)..].Split(' ')[0])) && proposal.Trigger.Length > 0 && proposal.Frame is "Active" or "Passive" or "Participle" or "Headline" && proposal.Trigger.All(c => char.IsAsciiLetterLower(c) || c == ' ')
            && telling.Quote().Split(' ').Any(w => Verbs.IsFormOf(w.Trim(',', '.', ';'), proposal.Trigger.Split(' ')[0]));
        if (verbal && IsTransitive(telling) && proposal.Type is not ("investigation" or "trial" or "search")) yield return be + hedge + Verbs.Participle(proposal.Trigger) + tail;
        if (Done.TryGetValue(proposal.Type!, out string? done)) yield return be + hedge + done + tail;
    }

    /// <summary>Whether the people stand right behind the verb in the source: of 'cracked down on critics' there is no 'critics were cracked down'.</summary>
    private static bool IsTransitive(Telling telling)
    {
        string trigger = telling.Proposal.Trigger;
        int blank = trigger.LastIndexOf(' ');
        if (blank < 0) return true;
        string[] words = telling.Quote().ToLowerInvariant().Split([' ', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries);
        int particle = Array.LastIndexOf(words, trigger[(blank + 1)..]);
        return particle < 0 || !words.Skip(particle + 1).Take(2).Any(w => w is "on" or "against" or "at" or "upon");
    }

    /// <summary>What of somebody was searched, by the source's word for it.</summary>
    private static string? Searched(Telling telling)
    {
        string[] words = telling.Quote().ToLowerInvariant().Split([' ', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries);
        return words.FirstOrDefault(w => w is "home" or "house" or "apartment" or "flat" or "office" or "headquarters" or "newsroom" or "car" or "premises");
    }

    private static string? Charge(Telling telling)
    {
        if (telling.Charge() is not { } charge) return null;
        return telling.Proposal.Type switch
        {
            "charge" => " with " + charge,
            "conviction" or "acquittal" => " of " + charge,
            _ when telling.Says("suspicion", "suspected") => " on suspicion of " + charge,
            _ => " on a charge of " + charge,
        };
    }

    private static string Join(string? when, string who, string predicate)
    {
        // 'Since' goes with what goes on; it reads better behind.
        if (when is null || when.StartsWith("since", StringComparison.Ordinal)) return $"{who} {predicate}{(when is null ? "" : " " + when)}";
        return $"{when} {who} {predicate}";
    }

    private static string Hedged(Telling telling, string clause) => telling.AccordingTo() switch
    {
        { } says when telling.Proposal.Modality == Modality.Alleged => NounPhrase.Capital($"according to an allegation by {says}, {clause}."),
        { } says => NounPhrase.Capital($"according to {says}, {clause}."),
        null => NounPhrase.Capital(clause + "."),
    };
}
