using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>What the sentence says is so stands so in the citation: not denied there, not merely possible, planned, asked for, or said by somebody.</summary>
internal static class StandingRule
{
    public static void Check(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var word in sentence.Words)
        {
            if (!IsAct(comparison, word) || comparison.To(word.Index) is not (>= 0 and var to)) continue;
            if (word.Quotation >= 0 && cited[to].Quotation >= 0 && !IsRoot(word)) continue;
            var (said, given) = (comparison.SentenceClauses[word.Index], comparison.CitedClauses[to]);
            if (said.Negated != given.Negated) comparison.Fail(SupportRule.Negation, word.Index, said.Negated ? $"the source does not negate '{cited[to].Form}'" : $"the source negates '{cited[to].Form}'");
            else CheckActuality(comparison, word, to, said, given);
            CheckSpeech(comparison, word, to, said, given);
        }
    }

    private static bool IsRoot(SupportWord word) => word.Head < 0;

    private static bool IsAct(Comparison comparison, SupportWord word)
    {
        if (word.Kind != WordKind.Content) return false;
        if (word.IsVerb) return true;
        if (word.Head < 0) return true;
        if (word.Upos == Upos.Noun) return comparison.Cited[Math.Max(0, comparison.Alignment.To[word.Index])].IsVerb && word.Relation is not (Relation.Amod or Relation.Compound);
        return word.Upos == Upos.Adj && HasCopula(comparison.Sentence, word);
    }

    private static bool HasCopula(SupportText text, SupportWord word)
    {
        foreach (int c in word.Children)
        {
            if (text[c].Relation == Relation.Cop) return true;
        }
        return false;
    }

    private static void CheckActuality(Comparison comparison, SupportWord word, int to, Standing said, Standing given)
    {
        if (said.Actuality == given.Actuality)
        {
            if (said.Actuality == Actuality.Open && said.Opener >= 0 && given.Opener >= 0) return;
            return;
        }
        string source = comparison.Cited[to].Form;
        bool stronger = (said.Actuality, given.Actuality) switch
        {
            (Actuality.Actual, Actuality.Open) => !IsOpenedByNoun(comparison, given.Opener),
            (Actuality.Actual, _) => true,
            (Actuality.Future, Actuality.Conditional or Actuality.Possible or Actuality.Due) => true,
            (Actuality.Future, Actuality.Open) => false,
            (Actuality.Future, Actuality.Actual) => IsPast(comparison.Cited, to),
            (Actuality.Possible, Actuality.Actual) => IsPast(comparison.Cited, to),
            (Actuality.Possible, Actuality.Due) => true,
            (Actuality.Due, Actuality.Possible or Actuality.Future or Actuality.Conditional) => true,
            (Actuality.Due, Actuality.Actual) => IsPast(comparison.Cited, to),
            (Actuality.Open, Actuality.Actual) => IsPast(comparison.Cited, to) && comparison.To(said.Opener) < 0,
            _ => false,
        };
        if (stronger) comparison.Fail(SupportRule.Strength, word.Index, $"'{word.Form}' is told as {Name(said.Actuality)}; in the source '{source}' is {Name(given.Actuality)}");
    }

    // 'Was placed under house arrest on the order of the judge' keeps the opener as a noun beside it.
    private static bool IsOpenedByNoun(Comparison comparison, int opener)
    {
        if (opener < 0) return false;
        foreach (var word in comparison.Sentence.Words)
        {
            if (word.Upos == Upos.Noun && comparison.To(word.Index) == opener) return true;
        }
        return false;
    }

    private static bool IsPast(SupportText text, int word)
    {
        if (text[word].Xpos is "VBD") return true;
        if (text[word].Xpos is not "VBN") return false;
        foreach (int c in text[word].Children)
        {
            if (text[c].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop && text[c].Xpos is "VBD" or "VBZ" or "VBP" && text[c].Form.ToLowerInvariant() is "was" or "were" or "has" or "have" or "had") return true;
        }
        return text[word].Relation is Relation.Acl;
    }

    private static string Name(Actuality actuality) => actuality switch
    {
        Actuality.Actual => "a fact",
        Actuality.Future => "to come",
        Actuality.Conditional => "conditional",
        Actuality.Possible => "possible",
        Actuality.Due => "required",
        _ => "asked, planned or allowed",
    };

    private static void CheckSpeech(Comparison comparison, SupportWord word, int to, Standing said, Standing given)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        if (given.Speech >= 0 && said.Speech < 0)
        {
            if (said.Hedged || IsSettling(cited[given.Speech])) return;
            // The saying itself is told: 'the claim that', 'their account of'.
            foreach (var other in sentence.Words)
            {
                if (comparison.To(other.Index) == given.Speech && !other.IsVerb) return;
                if (comparison.To(other.Index) == given.Speech && sentence.IsUnder(word.Index, other.Index)) return;
            }
            string speaker = given.Speaker >= 0 ? $"'{cited[given.Speaker].Form}'" : "somebody";
            comparison.Fail(SupportRule.Strength, word.Index, $"the source has {speaker} say so");
            return;
        }
        if (said.Speech < 0 || said.Speaker < 0) return;
        var speakerWord = sentence[said.Speaker];
        if (speakerWord.Upos == Upos.Pron || comparison.Context.Knows(speakerWord.Form) || (speakerWord.Words & ClauseWords.Framing) != 0) return;
        if (given.Speech >= 0 && given.Speaker >= 0)
        {
            if (cited[given.Speaker].Upos == Upos.Pron) return;
            if (RoleRule.IsSameParty(comparison, said.Speaker, given.Speaker)) return;
            comparison.Fail(SupportRule.Role, said.Speaker, $"in the source it is '{cited[given.Speaker].Form}' who says so");
        }
    }

    private static bool IsSettling(SupportWord word) => (word.Words & ClauseWords.Settling) != 0;
}
