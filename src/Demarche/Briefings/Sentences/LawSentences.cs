using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Briefings.Sentences;

/// <summary>Sentences about laws: what they are called and where they stand.</summary>
internal static class LawSentences
{
    /// <summary>What the law is called, as it stands in the middle of a sentence, or null.</summary>
    public static string? Name(Telling telling)
    {
        Proposal proposal = telling.Proposal;
        if (proposal.Details.TryGetValue("law", out string? law) && law.Length > 0) return Named(telling, QuotedWords.Fold(law).TrimEnd(',', '.'));
        var citation = proposal.Citations[0];
        Annotation? named = telling.Source.Reading.Annotations.FirstOrDefault(a => a.Type == AnnotationType.Law && a.Start >= citation.Start && a.End <= citation.End);
        if (named is null) return null;
        string words = QuotedWords.Fold(telling.Source.Reading.Document.Text[named.Start..named.End]);
        return char.IsUpper(words[0]) ? telling.WithArticle(words) : words;
    }

    /// <summary>What the law is about, where the words right behind it say so up to a comma ('regulating …', 'on …').</summary>
    private static string About(string rest)
    {
        const int MostWords = 8;
        if (rest.Length == 0 || rest[0] != ' ') return "";
        string[] words = rest[1..].Split(' ');
        bool opens = words[0] is "on" or "against" or "about" || (words[0].Length > 5 && words[0].EndsWith("ing", StringComparison.Ordinal));
        int end = Array.FindIndex(words, w => w.Length > 0 && w[^1] is ',' or '.' or ';');
        return opens && end is > 0 and < MostWords ? " " + string.Join(' ', words[..(end + 1)]).TrimEnd(',', '.', ';') : "";
    }

    /// <summary>The name with the article and adjectives that the source gives it.</summary>
    private static string Named(Telling telling, string law)
    {
        string quote = telling.Quote();
        int at = quote.IndexOf(law, StringComparison.OrdinalIgnoreCase);
        if (at >= 0) law += About(quote[(at + law.Length)..]);
        string[] before = at <= 0 ? [] : quote[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int back = 1; back <= Math.Min(3, before.Length); back++)
        {
            string word = before[^back];
            if (word.EndsWith(',') || word.EndsWith('.')) break;
            if (word.ToLowerInvariant() is "a" or "an" or "the" or "this" or "its" or "their") return NounPhrase.Inside(string.Join(' ', before[^back..]) + " " + law);
        }
        bool plain = char.IsLower(law[0]) && law.Split(' ')[0] is not ("a" or "an" or "the" or "new") && !NounPhrase.IsPlural([new ProposedActor(law, NameKind.Group, Role.Party)]);
        return plain ? "the " + law : char.IsUpper(law[0]) && at > 0 ? telling.WithArticle(law) : NounPhrase.Inside(law);
    }

    /// <summary>Sentences from the richest to the plainest.</summary>
    public static IEnumerable<string> Of(Telling telling)
    {
        if (Name(telling) is not { } name || telling.Proposal.Modality == Modality.Denied) yield break;
        string says = telling.AccordingTo() is { } who ? $"according to {who}, " : "";
        bool plural = NounPhrase.IsPlural([new ProposedActor(name, NameKind.Group, Role.Party)]);
        string be = plural ? "were" : "was", stays = plural ? "are" : "is";
        string stage = telling.Proposal.Details.GetValueOrDefault("stage") ?? telling.Proposal.Type ?? "";
        string[] predicates = stage switch
        {
            "draft" when telling.Says("under consideration") => [$"{stays} under consideration", $"{stays} a draft"],
            // 'The draft law is a draft' says nothing: its name says all.
            "draft" when name.Contains("draft", StringComparison.OrdinalIgnoreCase) => [""],
            "draft" => [$"{stays} a draft", $"{stays} in draft"],
            "introduced" => [$"{be} introduced"],
            "adopted" => [$"{be} adopted", $"{be} passed"],
            "signed" => [$"{be} signed"],
            "in-force" => ["came into force", $"{stays} in force"],
            // An amendment is adopted; what is amended is the law.
            "amended" when name.Contains("amendment", StringComparison.OrdinalIgnoreCase) => [],
            "amended" => [$"{be} amended"],
            "repealed" => [$"{be} repealed"],
            "withdrawn" => [$"{be} withdrawn"],
            "struck-down" => [$"{be} struck down"],
            _ => [],
        };
        string? when = telling.When();
        foreach (string predicate in predicates)
        {
            if (predicate.Length == 0)
            {
                yield return NounPhrase.Capital(name + ".");
                continue;
            }
            bool lasting = predicate.StartsWith(stays, StringComparison.Ordinal);
            if (when is not null && !lasting) yield return NounPhrase.Capital($"{says}{name} {predicate} {when}.");
            yield return NounPhrase.Capital($"{says}{name} {predicate}.");
        }
    }
}
