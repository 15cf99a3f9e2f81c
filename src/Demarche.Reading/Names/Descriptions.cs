using Demarche.Reading.Annotations;

namespace Demarche.Reading.Names;

/// <summary>Which actors a document calls by which noun: 'the president', 'the party'.</summary>
internal sealed class Descriptions
{
    private readonly Dictionary<string, List<Actor>> byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Actor, int> lastTold = [];

    /// <summary>Takes up what an actor is called.</summary>
    public void Learn(Actor actor)
    {
        foreach (string word in actor.Descriptors)
        {
            if (!byWord.TryGetValue(word, out List<Actor>? list)) byWord.Add(word, list = []);
            if (!list.Contains(actor)) list.Add(actor);
        }
    }

    /// <summary>Remembers where an actor was last told of.</summary>
    public void Tell(Actor actor, int sentence) => lastTold[actor] = sentence;

    /// <summary>The one actor that a definite phrase can mean, or null where none or several can.</summary>
    /// <param name="called">The whole of its office ('prime minister').</param>
    /// <param name="lemma">Its noun alone.</param>
    /// <param name="kind">What the phrase speaks of.</param>
    /// <param name="state">State that the phrase names, or null.</param>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="words">The whole phrase.</param>
    /// <param name="count">How many it tells of, or null.</param>
    public Actor? Find(string called, string lemma, NameKind kind, string? state, int sentence, string words, int? count) =>
        Only(called, kind, state, sentence, words, count)
        ?? (called.Contains(' ', StringComparison.Ordinal) ? null : Only(lemma, kind, state, sentence, words, count));

    private Actor? Only(string word, NameKind kind, string? state, int sentence, string words, int? count)
    {
        if (!byWord.TryGetValue(word, out List<Actor>? list)) return null;
        Actor? only = null, near = null;
        bool several = false, severalNear = false;
        foreach (Actor actor in list)
        {
            if (!Fits(actor.Kind, kind) || (state is not null && actor.State is not null && actor.State != state)) continue;
            if (!actor.Named && !MayBe(actor, words, count)) continue;
            if (only is not null) several = true;
            only = actor;
            if (!lastTold.TryGetValue(actor, out int last) || sentence - last > Resolution.Reach) continue;
            if (near is not null) severalNear = true;
            near = actor;
        }
        return !several ? only : severalNear ? null : near;
    }

    // 'the workers' after 'nine oil workers', not 'the police officers' after 'the army officers'.
    private static bool MayBe(Actor actor, string words, int? count)
    {
        if (count is not null && count != actor.Count) return false;
        foreach (Range part in words.AsSpan().Split(' '))
        {
            if (!actor.Name.AsSpan().Contains(words.AsSpan()[part], StringComparison.OrdinalIgnoreCase)) return false;
        }
        return true;
    }

    private static bool Fits(NameKind actor, NameKind phrase) => phrase switch
    {
        NameKind.Organisation or NameKind.Body => actor is NameKind.Organisation or NameKind.Body,
        _ => actor == phrase,
    };
}
