using Demarche.Reading.Annotations;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Quotations;

/// <summary>Finds clauses told indirectly: 'X said that …', '…, X said', '…, according to X'. What stands in quotation marks is left to them.</summary>
internal static class IndirectSpeech
{
    /// <summary>Adds an annotation for each such clause.</summary>
    public static void Find(MarkedText text, CueFinder cues, QuotedTokens quoted, List<Annotation> found)
    {
        var near = new List<Cue>();
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            near.Clear();
            cues.Find(s, near);
            foreach (Cue cue in near)
            {
                if (Clause(text, s, cue) is not { } clause) continue;
                Sentence sentence = text.Sentences[s];
                (int first, int last) = Trim(sentence, clause.First, clause.Last);
                if (first > last || MostlyQuoted(quoted, s, first, last)) continue;
                found.Add(new Annotation(AnnotationType.Quotation, sentence[first].Start, sentence[last].End)
                {
                    Speaker = cue.Speaker, Entity = cue.Mention?.Entity, Cue = cue.Word, Quotation = QuotationForm.Indirect,
                });
            }
        }
    }

    private static (int First, int Last)? Clause(MarkedText text, int s, Cue cue)
    {
        Sentence sentence = text.Sentences[s];
        int verb = cue.Token;
        if (sentence[verb].Lemma is "accord" or "according")
        {
            int comma = verb;
            while (comma < sentence.Count && sentence.Form(comma) is not ",") comma++;
            // 'According to X, …' or '…, according to X'.
            if (verb < 3) return comma < sentence.Count ? (comma + 1, sentence.Count - 1) : null;
            return (0, verb - 1);
        }
        if (!text.Is(s, verb, NameClass.SpeechIndirect)) return null;
        int clause = sentence.Child(verb, Relation.Ccomp);
        if (clause >= 0) return (sentence.Leftmost(clause), sentence.Rightmost(clause));
        // '…, the ministry said': the verb of speaking hangs on the clause that it tells.
        if (sentence[verb].Relation is not Relation.Parataxis) return null;
        int told = sentence[verb].Head;
        int from = sentence.Leftmost(verb);
        if (told > verb) return (sentence.Rightmost(verb) + 1, sentence.Rightmost(told));
        return (sentence.Leftmost(told), from - 1);
    }

    private static (int First, int Last) Trim(Sentence sentence, int first, int last)
    {
        while (last > first && sentence[last].Upos == Upos.Punct) last--;
        while (first < last && sentence[first].Upos == Upos.Punct) first++;
        return (first, last);
    }

    private static bool MostlyQuoted(QuotedTokens quoted, int s, int first, int last)
    {
        int inside = 0;
        for (int t = first; t <= last; t++)
        {
            if (quoted.Holds(s, t)) inside++;
        }
        return inside * 2 > last - first + 1;
    }
}
