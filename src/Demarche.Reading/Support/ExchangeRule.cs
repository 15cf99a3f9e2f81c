using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>
/// Things that belong together in the sentence belong together in the citation: two of them exchanged are a fault, though
/// every word is there ('acquitted of libel and charged with fraud' turned round).
/// </summary>
internal static class ExchangeRule
{
    public static void Check(Comparison comparison)
    {
        List<(int Head, int Word)> links = Links(comparison.Sentence);
        foreach (var (head, word) in links)
        {
            int h = comparison.To(head), w = comparison.To(word);
            if (h < 0 || w < 0 || h == w || Near(comparison, h, w)) continue;
            foreach (var (otherHead, otherWord) in links)
            {
                if (otherHead == head || otherWord == word || otherHead == word || otherWord == head) continue;
                int oh = comparison.To(otherHead), ow = comparison.To(otherWord);
                if (oh < 0 || ow < 0 || oh == h || ow == w || oh == w || ow == h) continue;
                if (Near(comparison, oh, ow) || !Near(comparison, h, ow) || !Near(comparison, oh, w)) continue;
                bool modifiers = comparison.Sentence[word].Kind == WordKind.Name;
                comparison.Fail(modifiers ? Doubt.ExchangedNames : Doubt.ExchangedWords, Math.Min(word, otherWord), Math.Min(word, otherWord),
                    $"'{comparison.Sentence[word].Form}' and '{comparison.Sentence[otherWord].Form}' stand the other way round in the source");
                return;
            }
        }
        CheckModifiers(comparison);
        CheckTitles(comparison);
        CheckCrossed(comparison);
    }

    // Two names, numbers or dates, each nearer in the source to what the sentence says of the other.
    private static void CheckCrossed(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        List<(int Word, int To)> ends = [], things = [];
        foreach (var word in sentence.Words)
        {
            if (word.Quotation >= 0) continue;
            if (word.Number >= 0 && sentence.Quantities[word.Number] is { IsOrdinal: false } quantity && quantity.Core == word.Index)
            {
                List<Quantity> same = [.. cited.Quantities.Where(q => quantity.IsBorneOutBy(q))];
                if (same.Count == 1) ends.Add((word.Index, same[0].Core));
            }
            else if (word.Kind == WordKind.Name && word.Group == word.Index && comparison.To(word.Index) is >= 0 and var name) ends.Add((word.Index, name));
            if (word.Kind == WordKind.Content && comparison.To(word.Index) is >= 0 and var to && comparison.Alignment.Match[word.Index] <= WordMatch.General) things.Add((word.Index, to));
        }
        foreach (var one in ends)
        {
            foreach (var other in ends)
            {
                if (one.Word >= other.Word || one.To == other.To || cited[one.To].Head == other.To || cited[other.To].Head == one.To || (sentence[one.Word].Number >= 0) != (sentence[other.Word].Number >= 0)) continue;
                if (Nearest(sentence, one.Word, other.Word, things) is not { } mine || Nearest(sentence, other.Word, one.Word, things) is not { } theirs || mine.To == theirs.To) continue;
                if (Gap(one.To, theirs.To) < Gap(one.To, mine.To) && Gap(other.To, mine.To) < Gap(other.To, theirs.To))
                {
                    comparison.Fail(Doubt.Crossed, one.Word, $"'{sentence[one.Word].Form}' and '{sentence[other.Word].Form}' stand the other way round in the source");
                    return;
                }
            }
        }

        int Gap(int a, int b) => cited[a].Sentence != cited[b].Sentence ? 100 : Math.Abs(a - b);
    }

    // The thing that stands nearer to the one than to the other.
    private static (int Word, int To)? Nearest(SupportText text, int one, int other, List<(int Word, int To)> things)
    {
        (int Word, int To)? best = null;
        foreach (var thing in things)
        {
            int gap = Math.Abs(thing.Word - one);
            if (text[thing.Word].Sentence != text[one].Sentence || gap >= Math.Abs(thing.Word - other) || (thing.Word - one > 0) != (thing.Word - other > 0) && (other - one > 0) == (thing.Word - one > 0) && gap * 2 > Math.Abs(other - one)) continue;
            if (best is not { } b || gap < Math.Abs(b.Word - one)) best = thing;
        }
        return best;
    }

    // 'The auditor, X', where X is called something else in the source, and the auditor is another.
    private static void CheckTitles(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var name in sentence.Words)
        {
            if (name.Kind != WordKind.Name || name.Known >= 0 || comparison.To(name.Index) is not (>= 0 and var n) || cited[n].Kind != WordKind.Name) continue;
            foreach (var title in sentence.Words)
            {
                if (title.Group != name.Group || title.Kind != WordKind.Content || title.Upos != Upos.Noun || title.Relation == Relation.Compound && sentence[title.Head].Kind != WordKind.Name || !comparison.Vocabulary.IsPerson(title)) continue;
                if (comparison.To(title.Index) is not (>= 0 and var t) || cited[t].Upos != Upos.Noun || cited[t].Group == cited[n].Group || Near(comparison, n, t) || Math.Abs(n - t) <= 3) continue;
                bool called = cited.Words.Exists(w => w.Group == cited[n].Group && w.Upos == Upos.Noun && w.Kind == WordKind.Content && comparison.Vocabulary.IsPerson(w));
                if (!called) continue;
                comparison.Fail(Doubt.OtherTitle, name.Index, $"the source does not call '{name.Form}' '{title.Form}'");
            }
        }
    }

    // 'Uzbek guards' where the source has another's guards, and the Uzbek elsewhere.
    private static void CheckModifiers(Comparison comparison)
    {
        var (sentence, cited) = (comparison.Sentence, comparison.Cited);
        foreach (var word in sentence.Words)
        {
            if (word.Known < 0 || word.Head < 0 || word.Relation is not (Relation.Amod or Relation.NmodPoss or Relation.Compound) && !(word.Relation == Relation.Nmod && sentence.Preposition(word.Index) is "of" or "from")) continue;
            if (comparison.To(word.Index) is not (>= 0 and var w) || comparison.To(word.Head) is not (>= 0 and var h)) continue;
            if (Near(comparison, h, w) || cited[w].Known < 0) continue;
            foreach (int c in cited[h].Children)
            {
                if (cited[c].Known < 0 || cited[c].Known == cited[w].Known || cited[c].Relation is not (Relation.Amod or Relation.NmodPoss or Relation.Compound or Relation.Nmod)) continue;
                comparison.Fail(Doubt.OtherOwner, word.Index, $"in the source '{cited[h].Form}' goes with '{cited[c].Form}', not with '{word.Form}'");
                break;
            }
        }
    }

    private static List<(int Head, int Word)> Links(SupportText text)
    {
        List<(int, int)> links = [];
        foreach (var word in text.Words)
        {
            if (word.Kind is WordKind.Function or WordKind.Number or WordKind.Date || word.Head < 0 || word.Quotation >= 0) continue;
            int head = word.Head;
            if (text[head].Kind is WordKind.Function or WordKind.Number or WordKind.Date || word.Group == text[head].Group && !(word.Relation is Relation.Amod && word.Kind == WordKind.Name)) continue;
            // Place and circumstance hang now on the verb, now on a noun.
            if (word.Relation is Relation.Obl or Relation.Nmod && text.MarkOf(word.Index) is "in" or "at" or "on" or "during" or "after" or "before" or "since" or "under" or "near") continue;
            if (word.Relation is Relation.Obj or Relation.Nsubj or Relation.NsubjPass or Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.NmodPoss or Relation.Amod) links.Add((head, word.Index));
        }
        return links;
    }

    // Linked in the citation's tree, at most over one noun between, or through the words of one noun phrase.
    private static bool Near(Comparison comparison, int head, int word)
    {
        if (comparison.Distance[head, word] <= 1) return true;
        var cited = comparison.Cited;
        foreach (var a in comparison.CitedArguments[head] ?? [])
        {
            if (a.Word == word || cited[a.Word].Group == cited[word].Group || cited[word].Head == a.Word && cited[word].Relation is Relation.Nmod or Relation.NmodPoss) return true;
        }
        foreach (var a in comparison.CitedArguments[word] ?? [])
        {
            if (a.Word == head || cited[a.Word].Group == cited[head].Group) return true;
        }
        return cited[head].Group == cited[word].Group || comparison.Distance[cited[head].Group, cited[word].Group] <= 1;
    }
}
