using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>Marks phrases that say one thing ('call on', 'put behind bars', 'at once') on the word that speaks for them.</summary>
internal sealed class PhraseMarker(List<SupportWord> words, Vocabulary vocabulary)
{
    // Between a verb and its particle other words may stand.
    private const int Gap = 4;

    public void Mark()
    {
        foreach (var word in words)
        {
            string lower = word.Form.ToLowerInvariant();
            // A participle may be taken for an adjective.
            if (IsParticiple(word))
            {
                foreach (string first in WordForms.Of(word).Prepend(lower).Distinct()) MarkLongest(word, first);
                continue;
            }
            MarkLongest(word, word.Lemma);
            if (lower != word.Lemma) MarkLongest(word, lower);
        }
        MarkOrdinary();
    }

    private static bool IsParticiple(SupportWord word) => word.Upos == Upos.Adj && word.Form.EndsWith("ed", StringComparison.Ordinal);

    // Of phrases that begin with a word the longest, and of those the one whose words stand closest: 'went back to work' is of 'go back'.
    private void MarkLongest(SupportWord word, string first)
    {
        string[]? best = null;
        List<int> bestMembers = [];
        foreach (string[] phrase in vocabulary.PhrasesOf(first))
        {
            if (best is not null && phrase.Length < best.Length) break;
            if (!MatchPhrase(word, phrase, out var members)) continue;
            if (best is null || members[^1] < bestMembers[^1]) (best, bestMembers) = (phrase, members);
        }
        if (best is not null) Mark(word, best, bestMembers);
    }

    private void Mark(SupportWord word, string[] phrase, List<int> members)
    {
        string whole = string.Join(' ', phrase);
        var last = words[members[^1]];
        // A phrase is spoken for by its first verb or its last noun, 'at once' by 'once'.
        var head = word.Upos is Upos.Verb or Upos.Aux || members.Count == 1 ? word : last.IsNoun && (!word.IsNoun || word.Relation == Relation.Compound) ? last : word;
        if (head.Kind == WordKind.Function && last.Kind == WordKind.Content) head = last;
        // What a verb says with its particle is not what it says alone.
        if (head.Phrase is null && head.IsVerb && phrase.Length == 2)
        {
            head.Words = ClauseWords.None;
            head.Keys.Clear();
        }
        head.Phrase ??= whole;
        foreach (char p in "nvar") head.Keys.Add($"{whole}.{p}");
        head.Words |= vocabulary.Of(whole);
        foreach (int m in members)
        {
            if (m != head.Index) words[m].PhraseHead = head.Index;
        }
    }

    // What a dictionary knows as one verb or adverb may also be its words by themselves ('go on trial'): its key is one more, not the only one.
    private void MarkOrdinary()
    {
        foreach (var word in words)
        {
            if (word.Phrase is not null || word.Date >= 0 || word.Number >= 0) continue;
            foreach (var phrase in vocabulary.OrdinaryPhrasesOf(word.Lemma))
            {
                bool verb = phrase.Key[^1] == 'v';
                if (verb != (word.Upos is Upos.Verb) || !MatchPhrase(word, phrase.Parts, out var members)) continue;
                if (members[^1] - members[0] >= members.Count && words[members[^1]].Relation is not Relation.CompoundPrt) continue;
                var head = verb ? word : words[members[^1]];
                if (head.Kind == WordKind.Function && !verb) head.Kind = WordKind.Content;
                head.Keys.Add(phrase.Key);
                foreach (int m in members)
                {
                    if (m != head.Index && words[m].PhraseHead < 0) words[m].PhraseHead = head.Index;
                }
            }
        }
    }

    private bool MatchPhrase(SupportWord word, string[] phrase, out List<int> members)
    {
        members = [word.Index];
        bool loose = word.IsVerb || IsParticiple(word);
        int at = word.Index;
        for (int k = 1; k < phrase.Length; k++)
        {
            int found = -1;
            for (int i = at + 1; i < words.Count && i <= at + 1 + (loose ? Gap : 1) && words[i].Sentence == word.Sentence; i++)
            {
                if (words[i].Lemma == phrase[k] || string.Equals(words[i].Form, phrase[k], StringComparison.OrdinalIgnoreCase))
                {
                    found = i;
                    break;
                }
                if (words[i].Upos == Upos.Punct && words[i].Form != "-") break;
                if (!loose && words[i].Upos is not Upos.Det and not Upos.Punct) break;
                if (loose && words[i].IsVerb) break;
            }
            if (found < 0) return false;
            members.Add(found);
            at = found;
        }
        return true;
    }
}
