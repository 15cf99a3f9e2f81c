using Demarche.Asks;
using Demarche.Briefings.Sentences;
using Demarche.Readings;

namespace Demarche.Briefings.Composition;

/// <summary>
/// The forms of an ask's action and of its heading. An action is no fact, but it takes facts for granted: that the law is
/// a draft, that somebody urged it, that the charge exists. Each form says which sentence has to be borne out for it.
/// </summary>
internal static class ActionForms
{
    private const int MostOfSubject = 14;
    // What somebody can be responsible for: the words cited have to tell one of them.
    private static readonly string[] Harms = ["kill", "murder", "assassinate", "execute", "massacre", "slay", "shoot", "stab", "beat", "torture", "abduct", "kidnap", "disappear", "attack", "assault", "wound", "injure", "hurt", "rape", "maim"];
    private static readonly string[] Obligations = [" should ", " must ", " needs to ", " need to ", " has to ", " have to ", " ought to "];
    private const string Recommended = " recommended.";
    private static readonly string[] Urging = [" urged.", " asked.", Recommended, " demanded."];
    private const string AsAuthor = "Ask the other side, as the author does: ", AsSource = "Ask the other side, as the source does: ";
    private static readonly string[] Determiners = ["a ", "an ", "the ", "this ", "that "];

    public static string NotAdopted(string law) => $"Ask that {Definite(law)} not be adopted as it stands.";
    public static string Reviewed(string law) => $"Ask that {Definite(law)} be reviewed.";
    public static string NotCharged(string charge) => $"Ask that nobody be held for lawful conduct on a charge of {charge}.";
    public static string MatterOf(string person) => $"Ask how the matter of {person} stands.";
    /// <summary>Asked where people were killed, hurt or made to disappear: it takes for granted only that it was done.</summary>
    public const string Account = "Ask what has been done to find those responsible and bring them to justice.";
    public static string Followed(string sayer) => $"Ask what has been done about what {sayer} raised.";
    public static string TakeUp(string right) => $"Take up {right}.";
    public static IEnumerable<string> Urged(string addressee, string action, string sayer) => Urging.Select(u => $"Ask {addressee} {action}, as {sayer}{u}");
    /// <summary>What 'X should do it' asks: that X do it.</summary>
    public static string Should(string subject, string predicate) => $"Ask that {NounPhrase.Inside(subject)} {predicate}.";
    public static string Asked(string words, bool ofAuthor) => $"{(ofAuthor ? AsAuthor : AsSource)}{Closed(words)}";
    public static string TakeUpWords(string words, bool ofAuthor) => ofAuthor ? $"Take up what the author asks: {Closed(words)}" : $"Take up what is asked: {Closed(words)}";

    // A question has its mark already.
    private static string Closed(string words) => words.EndsWith("?”", StringComparison.Ordinal) ? words : words + ".";

    /// <summary>Whether an action's presumptions are borne out.</summary>
    /// <param name="action">The action.</param>
    /// <param name="holds">Whether a sentence is borne out.</param>
    /// <param name="cited">The cited words.</param>
    /// <param name="rights">Plain names of rights.</param>
    /// <returns>Null where it has none of the forms, and has to be judged as it stands.</returns>
    public static bool? Holds(string action, Func<string, bool> holds, string cited, RightNames rights)
    {
        if (Slot(action, "Take up ", ".") is { } right && rights.All.Contains(right)) return true;
        if (Slot(action, "Take up what the author asks: ", "") is { } asked) return holds("The author writes: " + asked);
        if (Slot(action, AsAuthor, "") is { } writes) return holds("The author writes: " + writes);
        if (Slot(action, AsSource, "") is { } says) return holds("The source says: " + says);
        if (Slot(action, "Take up what is asked: ", "") is { } told) return holds("The source says: " + told);
        if (Slot(action, "Ask that ", " not be adopted as it stands.") is { } draft)
        {
            return Stands(draft, cited) && (holds(NounPhrase.Capital($"{draft} is a draft.")) || holds(NounPhrase.Capital($"{draft} is under consideration.")) || holds(NounPhrase.Capital($"{draft} was introduced.")));
        }
        if (Slot(action, "Ask that nobody be held for lawful conduct on a charge of ", ".") is { } charge) return Stands(charge.Trim('“', '”'), cited);
        if (Slot(action, "Ask that ", " be reviewed.") is { } law && Stands(law, cited)) return true;
        if (Slot(action, "Ask that ", ".") is { } due)
        {
            // Where the subject ends the words do not say: at some place 'should' or its like stood. Who says that they should is no part of an ask.
            string[] words = due.Split(' ');
            return Enumerable.Range(1, Math.Max(0, Math.Min(words.Length, MostOfSubject) - 1)).Any(at => Obligations.Any(modal => Stands(string.Join(' ', words[..at]) + modal + string.Join(' ', words[at..]), cited)));
        }
        if (action == Account) return (Words.Fold(cited) ?? "").Split(' ').Any(w => Harms.Any(h => Verbs.IsFormOf(w, h)) || w is "killing" or "killings" or "death" or "deaths" or "disappearance" or "disappearances" or "attacks");
        if (Slot(action, "Ask what has been done about what ", " raised.") is { } raised) return Stands(raised, cited);
        if (Slot(action, "Ask how the matter of ", " stands.") is { } person) return Stands(person, cited);
        foreach (string urged in Urging)
        {
            if (Slot(action, "Ask ", urged) is not { } whole || whole.LastIndexOf(", as ", StringComparison.Ordinal) is not (> 0 and var at)) continue;
            string sayer = whole[(at + 5)..], what = whole[..at];
            if (urged == Recommended && what.IndexOf(" to ", StringComparison.Ordinal) is > 0 and var to) return holds(NounPhrase.Capital($"{sayer} recommended that {what[..to]} {what[(to + 4)..]}."));
            return holds(NounPhrase.Capital($"{sayer}{urged[..^1]} {what}."));
        }
        return null;
    }

    /// <summary>Whether a heading names nothing that the cited words do not name: a right, and behind a colon words of the source.</summary>
    public static bool HeadingHolds(string heading, string cited, RightNames rights)
    {
        string words = heading.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' ');
        int colon = words.IndexOf(": ", StringComparison.Ordinal);
        string theme = colon < 0 ? words : words[..colon];
        bool known = rights.All.Contains(theme, StringComparer.OrdinalIgnoreCase) || theme == OtherMatters;
        return known && (colon < 0 || Stands(words[(colon + 2)..].Trim('“', '”'), cited));
    }

    /// <summary>The theme of an ask that touches no right by name.</summary>
    public const string OtherMatters = "Human rights";

    /// <summary>Whether a phrase, its article aside, stands in the cited words, letter case and quotation marks aside.</summary>
    public static bool Stands(string phrase, string cited) =>
        (" " + Words.Fold(cited) + " ").Contains(" " + (Words.Fold(Bare(phrase)) ?? "\0") + " ", StringComparison.Ordinal);

    public static string Definite(string phrase) => Bare(phrase) is var bare && bare.Length < phrase.Length ? "the " + bare : phrase;

    private static string Bare(string phrase)
    {
        foreach (string determiner in Determiners)
        {
            if (phrase.StartsWith(determiner, StringComparison.OrdinalIgnoreCase)) return phrase[determiner.Length..];
        }
        return phrase;
    }

    private static string? Slot(string text, string opening, string closing) =>
        text.Length > opening.Length + closing.Length && text.StartsWith(opening, StringComparison.Ordinal) && text.EndsWith(closing, StringComparison.Ordinal) ? text[opening.Length..^closing.Length] : null;
}
