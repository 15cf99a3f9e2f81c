using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>A law is told at the stage where it stands: what the source has signed or in force is no draft, and what is no law there is none.</summary>
internal static class LawStageRule
{
    private static readonly HashSet<string> Laws = new(StringComparer.Ordinal)
    {
        "law", "bill", "act", "legislation", "statute", "amendment", "decree", "code", "regulation", "ordinance", "constitution", "draft", "rule", "measure", "provision", "article", "proposal", "legislature", "lawmaker", "clause", "order", "directive",
    };

    private static readonly HashSet<string> Early = new(StringComparer.Ordinal) { "draft", "consider", "consideration", "introduce", "introduction", "submit", "table", "propose", "proposal", "debate", "discuss", "review", "bring", "pending", "plan", "initiate", "sponsor", "present", "prepare", "reading", "committee", "tabled", "before" };

    private static readonly HashSet<string> Late = new(StringComparer.Ordinal) { "sign", "approve", "adopt", "pass", "enact", "promulgate", "ratify", "force", "effect", "repeal" };

    public static void Check(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var stage in sentence.Words)
        {
            if (stage.Quotation >= 0 || !IsEarlyPredicate(sentence, stage)) continue;
            int law = SubjectOf(sentence, stage);
            if (law < 0) continue;
            bool isLaw = stage.Lemma is "draft" or "law" or "bill" || Laws.Contains(sentence[law].Lemma);
            if (!isLaw) continue;
            if (!cited.Words.Exists(w => Laws.Contains(w.Lemma)))
            {
                comparison.Fail(Doubt.LawStage, stage.Index, "the source speaks of no law or draft");
                return;
            }
            if (cited.Words.Exists(w => Early.Contains(w.Lemma))) continue;
            var late = cited.Words.Find(w => Late.Contains(w.Lemma) && IsReached(comparison, w));
            if (late is null) continue;
            comparison.Fail(Doubt.LawStage, stage.Index, $"in the source it is past that stage: '{late.Form}'");
            return;
        }
    }

    // 'Is a draft', 'is under consideration', 'was introduced'.
    private static bool IsEarlyPredicate(SupportText text, SupportWord word)
    {
        if (word.Lemma is "draft" or "law" or "bill" && word.Upos == Upos.Noun && word.Children.Exists(c => text[c].Relation == Relation.Cop)) return word.Lemma != "law" || word.Children.Exists(c => text[c].Lemma == "draft");
        if (word.Lemma == "consideration") return text.MarkOf(word.Index) == "under";
        if (word.Lemma == "pending") return true;
        return word.IsVerb && word.Lemma is "introduce" or "table" or "submit" or "consider" or "draft" && ArgumentReader.IsPassive(text.Words, word);
    }

    private static int SubjectOf(SupportText text, SupportWord word)
    {
        for (int w = word.Index, steps = 0; w >= 0 && steps < 3; w = text[w].Head, steps++)
        {
            foreach (int c in text[w].Children)
            {
                if (text[c].Relation is Relation.Nsubj or Relation.NsubjPass) return c;
            }
        }
        return -1;
    }

    private static bool IsReached(Comparison comparison, SupportWord word)
    {
        // 'In force', 'into force', 'took effect'.
        if (word.Lemma == "force") return word.Index > 0 && comparison.Cited[word.Index - 1].Lemma is "in" or "into";
        if (word.Lemma == "effect") return word.Index > 0 && comparison.Cited[word.Index - 1].Lemma is "take" or "into" or "in";
        return word.IsVerb && comparison.CitedClauses[word.Index] is { Actuality: Actuality.Actual, Negated: false, Openers.Count: 0, Undoers.Count: 0 };
    }
}
