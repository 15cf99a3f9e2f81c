using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Frames;

/// <summary>The triggers found in one sentence, and the kinds of entry that each word may tell.</summary>
public sealed class SentenceTriggers
{
    private readonly List<TriggerMatch> matches = [];
    private ushort[] kinds = [];

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; private set; } = null!;

    /// <summary>The lexicon.</summary>
    public Lexicon Lexicon { get; private set; } = null!;

    /// <summary>The triggers in order of their words.</summary>
    public IReadOnlyList<TriggerMatch> Matches => matches;

    /// <summary>Finds the triggers of a sentence; the object is used again for the next one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lexicon">The lexicon.</param>
    public void Fill(Sentence sentence, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(lexicon);
        (Sentence, Lexicon) = (sentence, lexicon);
        matches.Clear();
        lexicon.Match(sentence, matches);
        if (kinds.Length < sentence.Count) kinds = new ushort[Math.Max(64, sentence.Count)];
        Array.Clear(kinds, 0, sentence.Count);
        foreach (var m in matches) kinds[m.Token] |= (ushort)(1 << (int)m.Trigger.Type.Kind);
    }

    /// <summary>True where a trigger of the kind has its head at the word.</summary>
    /// <param name="word">Index of the word.</param>
    /// <param name="kind">Kind of entry.</param>
    public bool Tells(int word, EntryKind kind) => (kinds[word] >> (int)kind & 1) != 0;

    /// <summary>True where a word judges by itself, whoever says it: a finding's trigger that names no author.</summary>
    /// <param name="word">Index of the word.</param>
    public bool TellsJudgement(int word)
    {
        if (!Tells(word, EntryKind.Finding)) return false;
        foreach (var m in matches)
        {
            if (m.Token == word && m.Trigger.Type is { Kind: EntryKind.Finding, Type: "judgement" }) return true;
        }
        return false;
    }

    /// <summary>True where the word is in one of the classes.</summary>
    /// <param name="word">Index of the word.</param>
    /// <param name="classes">One or more classes.</param>
    public bool Is(int word, WordClass classes) => (Lexicon.Classes(Sentence[word].Lemma) & classes) != 0;
}
