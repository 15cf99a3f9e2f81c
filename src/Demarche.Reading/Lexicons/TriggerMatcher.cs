using System.Runtime.InteropServices;

using Demarche.Reading.Syntax;

namespace Demarche.Reading.Lexicons;

/// <summary>Tries the triggers of one head word where it stands, and afterwards drops those that better ones cover.</summary>
internal ref struct TriggerMatcher(Lexicon lexicon, Sentence sentence, List<TriggerMatch> into, int without)
{
    private readonly Phrase phrase = new(sentence);
    private bool? headline;

    /// <summary>Adds the triggers that match at a word.</summary>
    /// <param name="ids">Triggers whose head has the word's lemma.</param>
    /// <param name="at">The word.</param>
    /// <param name="upos">What it is taken for.</param>
    /// <param name="kind">How its form is inflected, where its lemma does not say so.</param>
    public void Try(ReadOnlySpan<int> ids, int at, Upos upos, InflectionKind kind)
    {
        foreach (int id in ids)
        {
            var trigger = lexicon.Triggers[id];
            if (id == without || !FormFits(trigger, at, upos, kind)) continue;
            if (!phrase.TryFind(trigger, at, out ulong used)) continue;
            int with = -1;
            if (trigger.With.Count > 0 && (with = phrase.FindAny(trigger.With, at)) < 0) continue;
            if (trigger.Without.Count > 0 && phrase.FindAny(trigger.Without, at) >= 0) continue;
            if (trigger.ObjectClass != 0 && !Arguments.ObjectIs(lexicon, sentence, at, trigger.ObjectClass, used)) continue;
            if (trigger.SubjectClass != 0 && !Arguments.SubjectIs(lexicon, sentence, at, trigger.SubjectClass)) continue;
            into.Add(new(trigger, at) { Used = used, With = with });
        }
    }

    /// <summary>Whether a word is what a hyphen joins to the one before it, whose tag then says little.</summary>
    public static bool IsPiece(Sentence sentence, int at) => at >= 2 && sentence.Form(at - 1) is "-";

    private bool FormFits(Trigger trigger, int at, Upos upos, InflectionKind kind)
    {
        if (trigger.Form != TriggerForm.Verb && IsPiece(sentence, at) && trigger.Text.Contains('-', StringComparison.Ordinal)) return true;
        return trigger.Form switch
        {
            TriggerForm.Verb => upos switch
            {
                Upos.Verb => true,
                // A gerund used as a noun tells the act only with whom it was done to: 'the jailing of', 'his jailing'.
                Upos.Noun or Upos.Adj when kind == InflectionKind.Gerund => Arguments.HasComplement(sentence, at),
                Upos.Noun or Upos.Adj when kind == InflectionKind.Past => true,
                Upos.Noun => IsVerbCalledNoun(at),
                _ => false,
            },
            TriggerForm.Noun => kind is InflectionKind.None or InflectionKind.S && upos switch
            {
                Upos.Noun => true,
                Upos.Propn => IsCommon(at),
                // 'The court cancelled the fine': what is an object is no adjective, whatever its tag.
                Upos.Adj => sentence[at].Relation is Relation.Obj or Relation.Nsubj or Relation.NsubjPass or Relation.Obl or Relation.Nmod,
                _ => false,
            },
            _ => kind == InflectionKind.None && (upos == Upos.Adj ? sentence.Child(at, Relation.Obj) < 0 : upos == Upos.Noun && trigger.Head > 0),
        };
    }

    // Taggers call verbs nouns where a noun stands before them: 'the committee notes', which then has an object, or is the
    // plural that the sentence hangs on with its subject for a compound.
    private bool IsVerbCalledNoun(int at) =>
        sentence.Child(at, Relation.Obj) >= 0
        || (sentence[at].Relation == Relation.Root && sentence[at].Xpos == "NNS" && sentence.Child(at, Relation.Compound) >= 0);

    // Within a name ('Committee against …') a noun tells nothing. Taggers call a noun a name where it opens a sentence, and
    // in headlines; one in small letters is none.
    private bool IsCommon(int at) =>
        char.IsLower(sentence.Form(at)[0])
        || (at == 0 && (sentence.Count == 1 || sentence[1].Upos != Upos.Propn))
        || IsHeadline();

    private bool IsHeadline()
    {
        if (headline is { } known) return known;
        int capital = 0, small = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            var form = sentence.Form(i);
            if (form.Length < 4 || !char.IsLetter(form[0])) continue;
            if (char.IsUpper(form[0])) capital++; else small++;
        }
        headline = capital > 2 * small;
        return headline.Value;
    }

    /// <summary>Drops the matches from an index on that others cover.</summary>
    public static void KeepBest(List<TriggerMatch> matches, int first)
    {
        var all = CollectionsMarshal.AsSpan(matches)[first..];
        for (int a = 0; a < all.Length; a++)
        {
            // Words taken up stand within 31 of their head, and matches stand in order of their heads.
            for (int b = a - 1; b >= 0 && all[a].Token - all[b].Token < 32 && !all[a].Dropped; b--) all[a].Dropped = Covers(all[b], all[a], earlier: true);
            for (int b = a + 1; b < all.Length && all[b].Token - all[a].Token <= 32 && !all[a].Dropped; b++) all[a].Dropped = Covers(all[b], all[a], earlier: false);
        }
        int kept = 0;
        foreach (var match in all)
        {
            if (!match.Dropped) all[kept++] = match;
        }
        matches.RemoveRange(first + kept, all.Length - kept);
    }

    private static bool Covers(in TriggerMatch by, in TriggerMatch match, bool earlier)
    {
        bool sameType = ReferenceEquals(by.Trigger.Type, match.Trigger.Type);
        if (by.Token == match.Token)
        {
            if (!sameType) return by.Used != match.Used && (match.Used & ~by.Used) == 0;
            int more = by.Trigger.Specificity - match.Trigger.Specificity;
            return more > 0 || (more == 0 && earlier);
        }
        // 'Handed down a sentence' is told once, by its verb.
        if (sameType && by.With == match.Token && by.Trigger.Form == TriggerForm.Verb && !match.Uses(by.Token)) return true;
        if (!by.Uses(match.Token)) return false;
        if (!match.Uses(by.Token)) return true;
        return by.Trigger.Specificity > match.Trigger.Specificity || (by.Trigger.Specificity == match.Trigger.Specificity && earlier);
    }
}
