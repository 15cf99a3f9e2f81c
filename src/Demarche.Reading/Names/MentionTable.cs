using Demarche.Reading.Annotations;

namespace Demarche.Reading.Names;

/// <summary>Who and what a document speaks of, by place: names, noun phrases and pronouns, resolved to actors. For one thread.</summary>
public sealed class MentionTable
{
    private readonly MentionList places;
    private readonly int[] offsets;
    private readonly int[] byToken;
    private Dictionary<string, int>? fullNames;

    internal MentionTable(MentionList mentions, int[] offsets, int[] byToken, string? state, MarkedText text)
    {
        (places, this.offsets, this.byToken, State, Text) = (mentions, offsets, byToken, state, text);
    }

    /// <summary>All mentions in order of start; one within another comes after it. Each is made when it is asked for.</summary>
    public IReadOnlyList<Mention> Mentions => places;

    /// <summary>ISO 3166-1 alpha-3 of the state mainly spoken of, or null where none is named.</summary>
    public string? State { get; }

    /// <summary>The sentences with their word classes.</summary>
    internal MarkedText Text { get; }

    /// <summary>The mention to which a word belongs: a word of a name, the head of a noun phrase, a pronoun.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="token">Index of the word in it.</param>
    /// <returns>The best mention, or null where the word mentions nobody, or it is not clear whom.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such word.</exception>
    public Mention? At(int sentence, int token)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sentence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sentence, offsets.Length - 1);
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, offsets[sentence + 1] - offsets[sentence]);
        int index = byToken[offsets[sentence] + token];
        return index < 0 ? null : Mentions[index];
    }

    /// <summary>Where an actor is first named in full, or null where it is not named.</summary>
    /// <param name="actor">The document's id of it, or its canonical name, or its name with title.</param>
    public Mention? FullName(string actor)
    {
        fullNames ??= FullNames();
        return fullNames.TryGetValue(actor, out int index) ? Mentions[index] : null;
    }

    private Dictionary<string, int> FullNames()
    {
        Dictionary<string, int> found = new(StringComparer.Ordinal);
        for (int i = 0; i < Mentions.Count; i++)
        {
            if (places.FormOf(i) != MentionForm.Name) continue;
            Mention mention = Mentions[i];
            if (!found.TryGetValue(mention.Entity, out int known) || IsFuller(mention, Mentions[known])) found[mention.Entity] = i;
            found.TryAdd(mention.Canonical, i);
            found.TryAdd(mention.Name, i);
        }
        return found;
    }

    // A title makes no name fuller: what counts is how much of the canonical name stands there.
    private static bool IsFuller(Mention a, Mention known) =>
        Math.Min(a.End - a.Start, a.Canonical.Length) > Math.Min(known.End - known.Start, known.Canonical.Length);
}
