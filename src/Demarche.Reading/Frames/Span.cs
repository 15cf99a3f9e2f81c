using Demarche.Reading.Syntax;

namespace Demarche.Reading.Frames;

/// <summary>The words that carry a fact: first and last word of the clause, without the clauses that hang on it.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="Last">Index of the last word.</param>
public readonly record struct Span(int First, int Last)
{
    /// <summary>The longest citation, in words.</summary>
    public const int MostWords = 60;

    /// <summary>A whole sentence without the mark or number of a list before it and the punctuation behind it, cut at <see cref="MostWords"/>.</summary>
    /// <param name="s">The sentence; not empty.</param>
    public static Span OfSentence(Sentence s)
    {
        int first = 0, last = s.Count - 1;
        while (first < last && IsMark(s, first)) first++;
        while (last > first && s[last].Upos is Upos.Punct or Upos.Cconj) last--;
        return Shortened(s, first, last, MostWords);
    }

    /// <summary>A span that is too long, cut where a clause or phrase ends: never between an article, adjective or preposition and its noun.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="most">So many words at most.</param>
    public static Span Shortened(Sentence s, int first, int last, int most)
    {
        if (last - first < most) return new(first, last);
        int end = first + most - 1, least = first + (most / 2);
        for (int i = end; i > least; i--)
        {
            if (s[i + 1].Upos is Upos.Punct && s[i].Upos is not (Upos.Punct or Upos.Adp or Upos.Det or Upos.Cconj)) return new(first, i);
        }
        for (int i = end; i > least; i--)
        {
            if (s[i + 1].Upos is Upos.Adp or Upos.Cconj or Upos.Sconj && s[i].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Adv or Upos.Num) return new(first, i);
        }
        return new(first, end);
    }

    // '•', '–', '(a)', '3.': a number counts the item where a stop or bracket follows it.
    private static bool IsMark(Sentence s, int word)
    {
        if (s[word].Upos is Upos.Punct or Upos.Sym || !HasLetterOrDigit(s.Form(word))) return true;
        return s[word].Upos is Upos.Num or Upos.X && s[word + 1].Upos is Upos.Punct;
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }
        return false;
    }

    /// <summary>The clause of a predicate: its subtree less coordinated and subordinate clauses at its edges, and less the punctuation around it.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="head">The verb or noun at its head.</param>
    /// <param name="subject">An argument that stands above the predicate and belongs to the fact, or −1.</param>
    public static Span OfClause(Sentence s, int head, int subject = -1)
    {
        int first = head, last = head;
        foreach (int c in s.Children(head))
        {
            if (Leaves(s, c, head)) continue;
            var (a, b) = Trimmed(s, c);
            if (a < first) first = a;
            if (b > last) last = b;
        }
        if (subject >= 0 && (subject < first || subject > last))
        {
            var (a, b) = Phrase(s, subject);
            // A subject far before its verb joins the span where only what belongs to it stands between.
            if (a < first && first - Math.Max(b, s.Rightmost(subject)) <= 12) first = a;
            else if (b > last && a - last <= 3) last = b;
        }
        // A preposition that opens the sentence belongs to what stands behind it, wherever the tree hung it.
        if (first == 1 && s[0].Upos == Upos.Adp && first != head) first = 0;
        return Tidy(s, first, last);
    }

    /// <summary>A noun phrase without the clauses that hang on it, and without its preposition.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="head">The noun.</param>
    public static Span OfPhrase(Sentence s, int head)
    {
        var (a, b) = Phrase(s, head);
        return Tidy(s, a, b);
    }

    /// <summary>A noun of an act with all that says of it who, where and when, a short relative clause among it.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="head">The noun.</param>
    public static Span OfAct(Sentence s, int head)
    {
        var (a, b) = Phrase(s, head);
        foreach (int c in s.Children(head))
        {
            if (c > head && s[c].Relation is Relation.AclRelcl or Relation.Acl && s.Rightmost(c) - s.Leftmost(c) <= 16 && s.Rightmost(c) > b) b = s.Rightmost(c);
        }
        return Tidy(s, a, b);
    }

    /// <summary>A whole subtree.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="head">Its head.</param>
    public static Span OfSubtree(Sentence s, int head) => Tidy(s, s.Leftmost(head), s.Rightmost(head));

    private static (int, int) Phrase(Sentence s, int head)
    {
        int first = head, last = head;
        foreach (int c in s.Children(head))
        {
            if (s[c].Relation is Relation.AclRelcl or Relation.Acl or Relation.Parataxis or Relation.Punct or Relation.Conj or Relation.Cc) continue;
            if (c < head && s[c].Relation is Relation.Case or Relation.Mark) continue;
            if (s.Leftmost(c) < first) first = s.Leftmost(c);
            if (s.Rightmost(c) > last) last = s.Rightmost(c);
        }
        return (first, last);
    }

    // A child whose clause stands by itself.
    private static bool Leaves(Sentence s, int c, int head)
    {
        ref readonly var t = ref s[c];
        bool noun = s[head].Upos is Upos.Noun or Upos.Propn or Upos.Num;
        return t.Relation switch
        {
            Relation.Punct or Relation.Cc or Relation.CcPreconj or Relation.Discourse or Relation.Vocative or Relation.Parataxis => true,
            Relation.Mark => t.Lemma != "to",
            // What is joined to a verb and is no verb itself is a part of an argument that the tree hung too high.
            Relation.Conj => t.Upos is Upos.Verb or Upos.Aux || s.Child(c, Relation.Nsubj) >= 0 || s.Child(c, Relation.Cop) >= 0 || (!noun && t.Upos is not (Upos.Noun or Upos.Num or Upos.Propn)),
            Relation.Advcl => c < head || s.Child(c, Relation.Nsubj) >= 0 || s.Child(c, Relation.NsubjPass) >= 0 || s.Rightmost(c) - s.Leftmost(c) > 12,
            Relation.AclRelcl => s.Rightmost(c) - s.Leftmost(c) > 12,
            _ => false,
        };
    }

    // A dependent less a long relative clause or apposition at its end.
    private static (int, int) Trimmed(Sentence s, int head)
    {
        int first = s.Leftmost(head), last = s.Rightmost(head);
        for (int at = head, depth = 0; depth < 4; depth++)
        {
            int cut = -1, inner = -1;
            foreach (int c in s.Children(at))
            {
                if (c < at || s.Rightmost(c) != last) continue;
                if (s[c].Relation is Relation.AclRelcl or Relation.Parataxis && s.Rightmost(c) - s.Leftmost(c) > 8) cut = c;
                else inner = c;
            }
            if (cut >= 0)
            {
                last = s.Leftmost(cut) - 1;
                while (last > head && s[last].Upos == Upos.Punct) last--;
                break;
            }
            if (inner < 0) break;
            at = inner;
        }
        return (first, last);
    }

    private static Span Tidy(Sentence s, int first, int last)
    {
        while (first < last && IsEdge(s, first)) first++;
        while (last > first && IsEdge(s, last)) last--;
        // An opening bracket or quotation mark without its fellow is completed where the fellow is next.
        if (last + 1 < s.Count && s[last + 1].Upos == Upos.Punct && IsClosing(s.Form(last + 1)) && Opens(s, first, last)) last++;
        last = Shortened(s, first, last, MostWords).Last;
        return new(first, last);
    }

    private static bool IsEdge(Sentence s, int i)
    {
        if (s[i].Upos is not Upos.Punct) return false;
        return !IsClosing(s.Form(i)) && !IsOpening(s.Form(i)) || s[i].Upos == Upos.Punct && s.Form(i) is "," or "." or ";" or ":" or "-" or "–" or "—";
    }

    private static bool IsClosing(ReadOnlySpan<char> form) => form is "\"" or "”" or "’" or "'" or "''" or "»" or ")" or "]";

    private static bool IsOpening(ReadOnlySpan<char> form) => form is "\"" or "“" or "‘" or "'" or "``" or "«" or "(" or "[";

    private static bool Opens(Sentence s, int first, int last)
    {
        int open = 0;
        for (int i = first; i <= last; i++)
        {
            var form = s.Form(i);
            if (form is "(" or "[" or "“" or "«") open++;
            else if (form is ")" or "]" or "”" or "»") open--;
            else if (form is "\"") open = open == 0 ? 1 : 0;
        }
        return open > 0;
    }
}
