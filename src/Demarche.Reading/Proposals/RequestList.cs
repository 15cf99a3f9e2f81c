using Demarche.Reading.Documents;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>
/// Lists of what is asked: a line that asks and ends in a colon ('The Committee recommends that the State party:'), or a
/// heading that announces recommendations, makes each item below it one recommendation of the same author to the same addressee.
/// </summary>
internal sealed class RequestList
{
    private Draft? opener;
    private ProposedActor? asked;
    private Span line;
    private bool isHeading;
    private bool hadItem;
    private int lastBlockStart = -1;

    /// <summary>The line that opened the list at hand, or null: whether it has items is not known yet.</summary>
    public Draft? Opener => opener;

    /// <summary>The recommendation that an item of an open list is, or null where the passage is none.</summary>
    /// <param name="context">The sentence.</param>
    public Draft? Item(SentenceContext context)
    {
        if (opener is null) return null;
        if (context.Passage.Kind != BlockKind.List)
        {
            // Between a heading and its list may stand a line; a colon is followed by its items at once.
            if (!isHeading || hadItem) opener = null;
            return null;
        }
        var s = context.Sentence;
        int head = s.Root;
        // An item may have several sentences: the first asks.
        if (head < 0 || s.Count < 2 || context.Document.BlockStart(context.Passage) == lastBlockStart) return null;
        if (isHeading && !Asks(context, head)) return null;
        lastBlockStart = context.Document.BlockStart(context.Passage);
        var span = Span.OfSentence(s);
        var draft = new Draft
        {
            Kind = EntryKind.Recommendation,
            Sentence = context.Index,
            Head = head,
            Span = span,
            Frame = nameof(Frame.Request),
            Trigger = opener.Trigger,
            Modality = Modality.Reported,
            Date = opener.Date,
            Attribution = opener.Attribution,
        };
        foreach (var actor in opener.Actors)
        {
            // 'X should urge Y to:': the items are asked of Y, and X is told to ask them.
            draft.Add(asked is not null && actor.Role == Role.Addressee && actor.Name != asked.Name ? actor with { Role = Role.Author } : actor);
        }
        if (asked is not null) draft.Add(asked);
        // An item that opens with a verb goes on where the line above it ended: '… to:', '… that Y:'.
        string words = context.TextOf(span);
        draft.Details["action"] = !isHeading && IsImperative(s, span.First) ? "to " + char.ToLowerInvariant(words[0]) + words[1..] : words;
        if (!isHeading && line.Last > line.First) draft.AddAlso(opener.Sentence, line);
        hadItem = true;
        opener.IsOpener = true;
        return draft;
    }

    /// <summary>Sees whether a sentence opens a list.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="drafts">All drafts.</param>
    /// <param name="first">Index of the sentence's first draft.</param>
    public void Look(SentenceContext context, List<Draft> drafts, int first)
    {
        var s = context.Sentence;
        if (s.Count == 0) return;
        if (s.Form(s.Count - 1) is ":")
        {
            for (int i = drafts.Count - 1; i >= first; i--)
            {
                if (drafts[i].Kind != EntryKind.Recommendation) continue;
                (opener, isHeading, hadItem) = (drafts[i], false, false);
                (asked, line) = (Asked(context), Span.OfSentence(s));
                return;
            }
        }
        else if (context.IsHeading && s.Count <= 8)
        {
            (opener, asked) = (null, null);
            foreach (var match in context.Triggers.Matches)
            {
                if (match.Trigger is not { Form: TriggerForm.Noun, Type.Kind: EntryKind.Recommendation }) continue;
                opener = new Draft { Kind = EntryKind.Recommendation, Sentence = context.Index, Head = match.Token, Span = new(match.Token, match.Token), Frame = nameof(Frame.Request), Trigger = match.Trigger.Text };
                if (context.Document.Voice is { } voice) opener.Add(voice);
                (isHeading, hadItem) = (true, false);
                return;
            }
        }
    }

    // Who stands right before the colon, or before its 'to', has no verb that would make them an argument: 'urge Y to:', 'recommended that Y:'.
    private static ProposedActor? Asked(SentenceContext context)
    {
        var s = context.Sentence;
        int last = s.Count - 2;
        if (last > 0 && s[last].Lemma is "to" or "should" or "must") last--;
        for (int word = last; word > 0 && word > last - 8; word--)
        {
            if (context.MentionAt(word) is { } mention && mention.End == s[last].End) return ActorFinder.Of(context, word, Role.Addressee);
        }
        return null;
    }

    // 'Review the law', 'Fully apply the treaty': taggers take a capitalised verb for a noun, but no noun stands right before an article.
    private static bool IsImperative(Sentence s, int word)
    {
        if (s[word].Upos == Upos.Verb) return true;
        int verb = s[word].Upos == Upos.Adv && word + 1 < s.Count ? word + 1 : word;
        return s[verb].Upos is Upos.Verb || (s[verb].Upos is Upos.Noun or Upos.Propn or Upos.Adj && verb + 1 < s.Count && (s[verb + 1].Upos == Upos.Det || s[verb + 1].Xpos == "PRP$" || s[verb + 1].Lemma == "that"));
    }

    // Under a mere heading an item asks where it is an imperative, or says 'should'.
    private static bool Asks(SentenceContext context, int head)
    {
        var s = context.Sentence;
        if (s[head].Xpos is "VB") return true;
        foreach (int c in s.Children(head))
        {
            if (s[c].Relation == Relation.Aux && context.Is(c, WordClass.Obligation)) return true;
        }
        return false;
    }
}
