using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Frames;

/// <summary>Nouns whose infinitive tells what was done, where that of other nouns tells what may be.</summary>
internal static class Carriers
{
    /// <summary>True where the infinitive behind a noun happened: 'the second to be arrested', 'the decision to uphold her sentence'.</summary>
    /// <param name="triggers">The sentence with its triggers.</param>
    /// <param name="noun">The noun.</param>
    public static bool Carries(SentenceTriggers triggers, int noun) => IsRanked(triggers.Sentence, noun) || IsRuling(triggers, noun);

    // 'the second blogger to be arrested' was arrested.
    private static bool IsRanked(Sentence s, int noun)
    {
        foreach (int c in s.Children(noun))
        {
            if (s[c].Relation == Relation.Amod && (s[c].Xpos == "JJS" || s[c].Lemma is "first" or "last" or "only" or "latest" or "second" or "third" or "fourth" or "fifth")) return true;
        }
        return s[noun].Lemma is "first" or "last" or "latest";
    }

    // A decision that rules on somebody does so by being taken; one to do something else may still wait.
    private static bool IsRuling(SentenceTriggers triggers, int noun)
    {
        var s = triggers.Sentence;
        if (s.Child(noun, Relation.Acl) is not (>= 0 and var ruled)) return false;
        // 'The decision by a court to uphold …' may have the infinitive on the court.
        if (s[noun].Relation == Relation.Nmod && Dependents.HasCase(s, noun, "by")) noun = s[noun].Head;
        if (s[noun].Lemma is not ("decision" or "ruling" or "judgment" or "judgement")) return false;
        bool definite = s.Child(noun, Relation.NmodPoss) >= 0 || (s.Child(noun, Relation.Det) is >= 0 and var article && s[article].Lemma is "the" or "this" or "that");
        if (!definite) return false;
        foreach (var match in triggers.Matches)
        {
            if (match.Token == ruled && match.Trigger.Type is { Kind: EntryKind.Event, Type: "conviction" or "appeal" or "sentence" or "acquittal" }) return true;
        }
        return false;
    }
}
