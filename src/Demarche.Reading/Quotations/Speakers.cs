using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Quotations;

/// <summary>Gives each quoted range its cue: the nearest in its own sentence, else that of the quotations beside it.</summary>
internal sealed class Speakers(Document document, MarkedText text, MentionTable mentions, List<QuotedSpan> spans, CueFinder cues, QuotedTokens quoted)
{
    private const int FarBehind = 14;
    private const int FarAhead = 30;
    private const int Governs = 8;
    private const int Whole = 4;
    private const int ShortName = 4;

    private readonly List<Cue> near = [];

    /// <summary>The quotations in order, with their cues.</summary>
    public Quotation[] Assign()
    {
        Quotation[] all = Locate();
        foreach (Quotation quotation in all) quotation.Cue = OwnCue(quotation);
        // The next whole quotation of the same block that has a cue of its own.
        var later = new Quotation?[all.Length];
        for (int i = all.Length - 2; i >= 0; i--)
        {
            if (all[i + 1].Span.Block == all[i].Span.Block) later[i] = all[i + 1] is { Cue: not null, Whole: true } ? all[i + 1] : later[i + 1];
        }
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Cue is null) all[i].Cue = Inherited(all, i, later[i]);
        }
        return all;
    }

    private Quotation[] Locate()
    {
        var all = new Quotation[spans.Count];
        int s = 0;
        for (int i = 0; i < all.Length; i++)
        {
            QuotedSpan span = spans[i];
            while (s < text.Sentences.Count && text.Sentences[s].End <= span.Start) s++;
            int first = s, last = s, firstToken = -1, lastToken = -1, words = 0;
            bool verb = false;
            for (int k = s; k < text.Sentences.Count && text.Sentences[k].Start < span.End; k++)
            {
                Sentence sentence = text.Sentences[k];
                for (int t = 0; t < sentence.Count; t++)
                {
                    if (quoted.Span(k, t) != i) continue;
                    if (firstToken < 0) (first, firstToken) = (k, t);
                    (last, lastToken) = (k, t);
                    if (sentence[t].Upos is Upos.Punct) continue;
                    words++;
                    verb |= sentence[t].Upos is Upos.Verb or Upos.Aux;
                }
            }
            if (firstToken < 0)
            {
                all[i] = new Quotation { Span = span };
                continue;
            }
            all[i] = new Quotation
            {
                Span = span, FirstSentence = first, FirstToken = firstToken, LastSentence = last, LastToken = lastToken, Words = words,
                Whole = IsWhole(span, first, firstToken, words, verb),
            };
        }
        return all;
    }

    // An utterance of its own opens with a capital at the head of the sentence or behind a comma or colon, or ends with its own full stop.
    private bool IsWhole(QuotedSpan span, int s, int token, int words, bool verb)
    {
        string all = document.Text;
        int at = span.Start;
        while (at < span.End && !char.IsLetterOrDigit(all[at])) at++;
        if (at >= span.End) return false;
        Sentence sentence = text.Sentences[s];
        bool opens = token == 0;
        char before = opens ? ' ' : all[sentence[token - 1].End - 1];
        if (span.Continued || span.Start == document.Blocks[span.Block].Start && span.End >= document.Blocks[span.Block].End) return true;
        if (opens) return words >= 2 && (verb || words >= Whole || EndsClause(span));
        if (before is ',' or ':' && char.IsUpper(all[at])) return words >= 2;
        return char.IsUpper(all[at]) && verb && words >= Whole && EndsClause(span);
    }

    private bool EndsClause(QuotedSpan span)
    {
        int end = span.End - 1;
        while (end > span.Start && document.Text[end] is '”' or '"' or '\'' or '’' or '»' or '“') end--;
        return document.Text[end] is '.' or ',' or '!' or '?' or '…';
    }

    private Cue? OwnCue(Quotation quotation)
    {
        if (quotation.FirstSentence < 0) return null;
        Cue? best = null;
        double least = double.MaxValue;
        int next = quotation.LastSentence + 1;
        int last = next < text.Sentences.Count && text.Block(next) == quotation.Span.Block && GoesOn(quotation, next) ? next : quotation.LastSentence;
        for (int s = quotation.FirstSentence; s <= last; s++)
        {
            if (s > quotation.FirstSentence && s < quotation.LastSentence) continue;
            near.Clear();
            cues.Find(s, near);
            foreach (Cue cue in near)
            {
                // 'showed "…"' quotes nobody; 'said' and 'according to' do.
                if (text.Sentences[s][cue.Token].Lemma is not ("accord" or "according") && !text.Is(s, cue.Token, NameClass.Speech)) continue;
                double distance = Distance(quotation, cue);
                if (distance >= least) continue;
                (least, best) = (distance, cue);
            }
        }
        return best ?? Signed(quotation) ?? BeforeColon(quotation);
    }

    // "…" — X
    private Cue? Signed(Quotation quotation)
    {
        int s = quotation.LastSentence, t = quotation.LastToken + 1;
        if (t >= text.Sentences[s].Count) (s, t) = (s + 1, 0);
        if (s >= text.Sentences.Count || t + 1 >= text.Sentences[s].Count) return null;
        Sentence sentence = text.Sentences[s];
        if (sentence.Form(t) is not ("—" or "–" or "―" or "--" or "-") || sentence[t].Start - quotation.Span.End > 2) return null;
        if (mentions.At(s, t + 1) is not { Kind: NameKind.Person, Form: MentionForm.Name } mention) return null;
        int past = t + 1;
        while (past < sentence.Count && sentence[past].Start < mention.End) past++;
        if (past < sentence.Count && sentence[past].Upos != Upos.Punct) return null;
        return new Cue(s, t, sentence.Form(t).ToString(), mention.Canonical, mention);
    }

    // "A?" she asked, … — cut in two by the question mark.
    private bool GoesOn(Quotation quotation, int next)
    {
        Sentence sentence = text.Sentences[next];
        char end = document.Text[Math.Max(quotation.Span.Start, quotation.Span.End - 2)];
        if (sentence.Count == 0 || quotation.LastToken < text.Sentences[quotation.LastSentence].Count - 1) return false;
        if (char.IsLower(document.Text[sentence[0].Start]) || end == ',') return true;
        if (end is not ('?' or '!')) return false;
        near.Clear();
        cues.Find(next, near);
        if (near.Count == 0 || near[0].Token > ShortName) return false;
        int after = near[0].Token + 1;
        return after >= sentence.Count || sentence[after].Upos is Upos.Punct or Upos.Adp or Upos.Adv;
    }

    private double Distance(Quotation quotation, Cue cue)
    {
        Sentence sentence = text.Sentences[cue.Sentence];
        double distance;
        if (cue.Sentence > quotation.LastSentence) distance = cue.Token;
        else if (cue.Sentence == quotation.LastSentence && cue.Token > quotation.LastToken)
        {
            distance = (cue.Token - quotation.LastToken) * 0.9;
            if (distance > FarBehind && !Governed(sentence, cue.Token, quotation.LastToken)) return double.MaxValue;
            distance += 10 * Between(cue.Sentence, quotation.LastToken + 1, cue.Token);
        }
        else if (cue.Sentence == quotation.FirstSentence && cue.Token < quotation.FirstToken)
        {
            distance = quotation.FirstToken - cue.Token;
            if (distance > FarAhead) return double.MaxValue;
            distance += 10 * Between(cue.Sentence, cue.Token + 1, quotation.FirstToken);
            if (Governed(sentence, cue.Token, quotation.FirstToken)) distance -= Governs;
            return distance;
        }
        else return double.MaxValue;
        if (Governed(sentence, cue.Token, Math.Min(quotation.LastToken, sentence.Count - 1))) distance -= Governs;
        return distance;
    }

    private int Between(int s, int from, int to)
    {
        int others = 0, before = -1;
        for (int t = from; t < to; t++)
        {
            int span = quoted.Span(s, t);
            if (span >= 0 && span != before) others++;
            before = span;
        }
        return others;
    }

    private static bool Governed(Sentence sentence, int verb, int token)
    {
        for (int t = token; t >= 0; t = sentence[t].Head)
        {
            if (t == verb) return true;
        }
        return false;
    }

    // 'The minister wrote:' and the words in the next sentence or paragraph.
    private Cue? BeforeColon(Quotation quotation)
    {
        int s = quotation.FirstSentence - 1;
        if (s < 0 || quotation.FirstToken > 0 || text.Sentences[s].Count == 0) return null;
        Sentence sentence = text.Sentences[s];
        if (document.Text[sentence[sentence.Count - 1].End - 1] != ':') return null;
        near.Clear();
        cues.Find(s, near);
        if (near.Count > 0) return near[^1];
        int root = sentence.Root;
        for (int t = 0; t < sentence.Count; t++)
        {
            if (mentions.At(s, t) is { Kind: NameKind.Person or NameKind.Organisation or NameKind.Body } mention)
                return new Cue(s, root, sentence.Form(root).ToString(), mention.Canonical, mention);
        }
        return null;
    }

    // A whole utterance without a cue: the speaker of the paragraph, of the quotation that goes on, or of the sentence before.
    private Cue? Inherited(Quotation[] all, int i, Quotation? later)
    {
        Quotation quotation = all[i];
        if (!quotation.Whole || quotation.FirstSentence < 0) return null;
        QuotedSpan span = quotation.Span;
        Quotation? before = i > 0 ? all[i - 1] : null;
        if (before is { Span.Continued: true } && before.Span.Block == span.Block - 1) return before.Cue;
        if (before is { Cue: not null } && before.Span.Block == span.Block) return before.Cue;
        if (later is not null) return later.Cue;
        if (SubjectBefore(quotation) is { } subject) return subject;
        bool wholeBlock = span.Start == document.Blocks[span.Block].Start;
        return wholeBlock && before is { Cue: not null, Whole: true } && before.Span.Block == span.Block - 1 ? before.Cue : null;
    }

    private Cue? SubjectBefore(Quotation quotation)
    {
        int s = quotation.FirstSentence - 1;
        if (s < 0 || quotation.FirstToken > 0 || text.Block(s) != quotation.Span.Block) return null;
        Sentence sentence = text.Sentences[s];
        near.Clear();
        cues.Find(s, near);
        if (near.Count > 0) return near[^1];
        int subject = sentence.Root < 0 ? -1 : sentence.Child(sentence.Root, Relation.Nsubj);
        if (subject < 0 || mentions.At(s, subject) is not { Kind: NameKind.Person or NameKind.Organisation or NameKind.Body } mention) return null;
        return new Cue(s, sentence.Root, "", mention.Canonical, mention);
    }
}
