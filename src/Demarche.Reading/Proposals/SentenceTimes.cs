using Demarche.Reading.Dates;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>A time expression with the word that it dates.</summary>
/// <param name="Mention">The expression.</param>
/// <param name="Owner">What it dates.</param>
internal readonly record struct SentenceTime(DateMention Mention, DateOwner Owner);

/// <summary>
/// The times of a sentence, each with the word that it dates. A verb has one time: of two that do not agree the nearer is its own,
/// the other belongs to the act told between ('announced on Monday an election in June').
/// </summary>
internal static class SentenceTimes
{
    /// <summary>Finds them.</summary>
    /// <param name="context">The sentence.</param>
    public static IReadOnlyList<SentenceTime> Of(SentenceContext context)
    {
        var s = context.Sentence;
        List<SentenceTime>? times = null;
        foreach (var mention in context.Document.DatesWithin(s.Start, s.End))
        {
            var owner = DateOwner.Of(context, mention);
            if (owner.Word >= 0 && IsStillToCome(context, mention, owner)) owner = Moved(context, owner) ?? owner with { Word = -1 };
            (times ??= []).Add(new(mention, owner));
        }
        if (times is null) return [];
        for (int i = 0; i < times.Count; i++)
        {
            for (int j = 0; j < times.Count; j++)
            {
                if (i != j && IsNamedBy(times[j].Owner, times[i].Owner) && ClauseAbove(s, times[i].Owner.Word) is >= 0 and var above)
                {
                    times[i] = times[i] with { Owner = times[i].Owner with { Word = above, Distance = times[i].Owner.Distance + 1 } };
                    break;
                }
                if (i == j || !Yields(times[i], times[j])) continue;
                if (Moved(context, times[i].Owner) is { } moved) times[i] = times[i] with { Owner = moved };
                break;
            }
        }
        return times;
    }

    // 'spoke of the 2016 election in May 2015': an act that has its time before it has none behind.
    private static bool IsNamedBy(in DateOwner before, in DateOwner behind) =>
        before.Word >= 0 && before.Word == behind.Word && !before.IsFronted && before.First < before.Word && behind.First > before.Word;

    private static int ClauseAbove(Sentence s, int noun)
    {
        if (s[noun].Upos is not (Upos.Noun or Upos.Propn)) return -1;
        int at = s[noun].Head;
        while (at >= 0 && (!DateOwner.IsClause(s, at) || s[at].Xpos is "VB" or "VBG")) at = s[at].Head;
        return at;
    }

    // Whether the first leaves the word that both would date to the second.
    private static bool Yields(in SentenceTime time, in SentenceTime other)
    {
        if (time.Owner.Word < 0 || time.Owner.Word != other.Owner.Word || time.Owner.IsFronted || Agree(time.Mention.Value, other.Mention.Value)) return false;
        return other.Owner.IsFronted || other.Owner.Distance < time.Owner.Distance
            || (other.Owner.Distance == time.Owner.Distance && other.Owner.First < time.Owner.First && other.Owner.First > time.Owner.Word);
    }

    // One lies within the other: 'last month, on 3 May'.
    private static bool Agree(Edtf? a, Edtf? b) =>
        a is { } x && b is { } y && x.Earliest is { } xFrom && x.Latest is { } xTo && y.Earliest is { } yFrom && y.Latest is { } yTo
        && ((xFrom <= yFrom && yTo <= xTo) || (yFrom <= xFrom && xTo <= yTo));

    // What is over does not have a time that is yet to come.
    private static bool IsStillToCome(SentenceContext context, DateMention mention, in DateOwner owner)
    {
        var s = context.Sentence;
        if (mention.Value is not { } value || s[owner.Word].Xpos != "VBD" || owner.Word > owner.First) return false;
        return context.Document.Published?.Latest is { } published && value.Earliest is { } earliest && earliest > published;
    }

    // The nearest verb or act before the time and behind its owner.
    private static DateOwner? Moved(SentenceContext context, in DateOwner owner)
    {
        var s = context.Sentence;
        for (int i = owner.First - 1; i > owner.Word; i--)
        {
            bool verb = s[i].Upos == Upos.Verb && s[i].Relation != Relation.Amod;
            if (verb || (s[i].Upos == Upos.Noun && DateOwner.TellsAct(context, i))) return owner with { Word = i, Distance = 1 };
        }
        return null;
    }
}
