using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>Which words of a sentence carry a saying: the verb, who says it, and what is said.</summary>
internal static class SayingSpans
{
    public static int Content(Sentence s, int verb)
    {
        int loose = -1, clause = -1;
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation is not Relation.Ccomp) continue;
            // 'When the term was read out, he said, "I am innocent"': what stands behind the verb is said.
            if (IsClausal(s, c)) clause = clause < 0 || c > verb ? c : clause;
            else if (loose < 0) loose = c;
        }
        // 'They freed the boy, who was safe, the clerk said': the whole is said.
        if (clause >= 0 && clause < verb && IsRelative(s, clause) && s.Root >= 0 && s.Root < clause) return s.Root;
        if (clause >= 0) return clause;
        if (ToldTo(s, verb) is >= 0 and var told) return told;
        if (loose >= 0) return loose;
        if (s[verb].Relation == Relation.Parataxis && s[verb].Head >= 0)
        {
            // 'They freed the boy, who was safe, the clerk said': the whole is said.
            int said = s[verb].Head;
            while (s[said].Head >= 0 && s[said].Relation is Relation.AclRelcl or Relation.Acl or Relation.Advcl or Relation.Obl or Relation.Nmod or Relation.Obj && s[said].Head < verb) said = s[said].Head;
            return said;
        }
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation is Relation.Xcomp or Relation.Acl || (s[c].Relation is Relation.Parataxis && s[c].Upos is Upos.Verb or Upos.Adj or Upos.Noun && !IsRelative(s, c))) return c;
        }
        return -1;
    }

    // 'Told the miners that he had orders', read as miners that he had: a clause with 'that' and a subject of its own behind whom one tells.
    private static int ToldTo(Sentence s, int verb)
    {
        if (s[verb].Lemma is not ("tell" or "inform" or "assure" or "remind" or "warn" or "advise")) return -1;
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation is not (Relation.Obj or Relation.Iobj)) continue;
            foreach (int clause in s.Children(c))
            {
                if (s[clause].Relation is Relation.AclRelcl or Relation.Acl && s.Form(s.Leftmost(clause)) is "that" && s.Child(clause, Relation.Nsubj) > s.Leftmost(clause)) return clause;
            }
        }
        return -1;
    }

    private static bool IsRelative(Sentence s, int clause)
    {
        foreach (int c in s.Children(clause))
        {
            if (c < clause && s[c].Relation is Relation.Nsubj or Relation.NsubjPass && Dependents.IsRelativePronoun(s, c)) return true;
        }
        return false;
    }

    public static bool IsClausal(Sentence s, int word)
    {
        if (s[word].Upos is Upos.Verb) return true;
        foreach (int c in s.Children(word))
        {
            if (s[c].Relation is Relation.Cop or Relation.Nsubj or Relation.NsubjPass) return true;
        }
        return false;
    }

    // Whether the clause in which a word stands says something: 'misusing the law' or 'a policy of repression' alone does not.
    public static bool IsFinite(Sentence s, int word)
    {
        int at = word;
        // 'journalists entitled to the right' belongs to the clause of its noun.
        while (s[at].Head >= 0 && (!IsClausal(s, at) || (s[at].Relation is Relation.Acl && s[at].Xpos == "VBN"))) at = s[at].Head;
        if (s[at].Xpos is "VBD" or "VBZ" or "VBP") return true;
        foreach (int c in s.Children(at))
        {
            if (s[c].Relation is Relation.Cop or Relation.Aux or Relation.AuxPass or Relation.Nsubj or Relation.NsubjPass) return true;
        }
        return s[at].Relation is Relation.Conj && s[at].Head >= 0 && s[at].Xpos == s[s[at].Head].Xpos && IsFinite(s, s[at].Head);
    }

    // The clause in which a judging noun or adjective stands.
    public static Span ClauseAround(Sentence s, int word)
    {
        int at = ClauseOf(s, word);
        return Span.OfClause(s, at, Dependents.Subject(s, at));
    }

    // The head of the clause in which a word stands.
    public static int ClauseOf(Sentence s, int word)
    {
        int at = word;
        while (s[at].Head >= 0 && !IsClausal(s, at)) at = s[at].Head;
        return at;
    }

    /// <summary>Who says it, the verb and what is said, where that is not too long to be read at a glance; else what is said.</summary>
    public static Span Said(Sentence s, int verb, int speaker, int content)
    {
        var whole = WithContent(s, verb, speaker);
        if (content < 0) return whole;
        var said = ContentSpan(s, content);
        bool joined = s[verb].Relation == Relation.Conj && s.Child(verb, Relation.Nsubj) < 0;
        int first = Math.Min(said.First, Math.Min(verb, speaker < 0 || joined ? verb : s.Leftmost(speaker))), last = Math.Max(said.Last, verb);
        if (speaker > verb && speaker >= 0) last = Math.Max(last, Span.OfPhrase(s, speaker).Last);
        return last - first < MostWithCue ? new(first, last) : said;
    }

    private const int MostWithCue = 40;

    // The verb's whole clause, what hangs on it and its subject; a further clause with a subject of its own is left out.
    public static Span WithContent(Sentence s, int verb, int subject)
    {
        int first = verb, last = verb;
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation is Relation.Punct or Relation.Parataxis or Relation.Cc or Relation.Mark) continue;
            if (s[c].Relation is Relation.Conj && (s[c].Upos == Upos.Verb || s.Child(c, Relation.Nsubj) >= 0)) continue;
            if (s[c].Relation is Relation.Advcl && c < verb) continue;
            first = Math.Min(first, s.Leftmost(c));
            last = Math.Max(last, s.Rightmost(c));
        }
        // A verb joined to another leaves that one's subject to it.
        bool joined = s[verb].Relation == Relation.Conj && s.Child(verb, Relation.Nsubj) < 0;
        if (subject >= 0 && subject < first && !joined && first - s.Rightmost(subject) <= 12) first = Span.OfPhrase(s, subject).First;
        while (last > first && s[last].Upos is Upos.Punct or Upos.Cconj) last--;
        while (first < last && s[first].Upos is Upos.Punct or Upos.Cconj) first++;
        return Span.Shortened(s, first, last, 45);
    }

    public static Span ContentSpan(Sentence s, int content)
    {
        int first = s.Leftmost(content), last = s.Rightmost(content);
        foreach (int c in s.Children(content))
        {
            if (s[c].Relation is Relation.Parataxis or Relation.Conj && c > content && s.Leftmost(c) <= last && s[c].Upos == Upos.Verb && s.Child(c, Relation.Nsubj) >= 0)
            {
                last = Math.Min(last, s.Leftmost(c) - 1);
            }
            else if (s[c].Relation is Relation.Parataxis && c < content)
            {
                first = Math.Max(first, s.Rightmost(c) + 1);
            }
        }
        while (first < last && (s[first].Upos == Upos.Punct || (s[first].Relation == Relation.Mark && s[first].Lemma == "that"))) first++;
        while (last > first && s[last].Upos is Upos.Punct or Upos.Cconj) last--;
        return Span.Shortened(s, first, last, Span.MostWords);
    }
}
