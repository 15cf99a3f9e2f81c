namespace Demarche.Reading.Names;

/// <summary>Who and what a document speaks of, by place: names, noun phrases and pronouns, resolved to actors. For one thread.</summary>
public sealed class MentionTable
{
    private readonly int[] offsets;
    private readonly int[] byToken;

    internal MentionTable(MentionList mentions, int[] offsets, int[] byToken, string? state, MarkedText text)
    {
        (Mentions, this.offsets, this.byToken, State, Text) = (mentions, offsets, byToken, state, text);
    }

    /// <summary>All mentions in order of start; one within another comes after it. Each is made when it is asked for.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

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
}
