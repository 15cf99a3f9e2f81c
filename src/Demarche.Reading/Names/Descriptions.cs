using Demarche.Reading.Annotations;

namespace Demarche.Reading.Names;

/// <summary>Which actors a document calls by which noun: 'the president', 'the party'.</summary>
internal sealed class Descriptions
{
    /// <summary>So many of one noun may be told of without a name and still be meant by 'the workers'; those told of before are not.</summary>
    private const int MostUnnamed = 200;

    private readonly Dictionary<string, Called> byWord = new(StringComparer.OrdinalIgnoreCase);

    // Who was told of in the last sentences, in order.
    private readonly Queue<(Actor Actor, int Sentence)> recent = [];

    private sealed class Called
    {
        public List<Actor> Named { get; } = [];

        public Queue<Actor> Unnamed { get; } = [];
    }

    /// <summary>Takes up what an actor is called; once for each actor.</summary>
    public void Learn(Actor actor)
    {
        foreach (string word in actor.Descriptors)
        {
            if (!byWord.TryGetValue(word, out Called? called)) byWord.Add(word, called = new());
            if (!actor.Named)
            {
                if (called.Unnamed.Count == MostUnnamed) called.Unnamed.Dequeue();
                called.Unnamed.Enqueue(actor);
            }
            else if (called.Named.Count == 0 || called.Named[^1] != actor) called.Named.Add(actor);
        }
    }

    /// <summary>Takes up one more noun by which a named actor is called.</summary>
    public void Learn(Actor actor, string lemma)
    {
        if (IsCalled(actor, lemma)) return;
        actor.Describe(lemma);
        if (!byWord.TryGetValue(lemma, out Called? called)) byWord.Add(lemma, called = new());
        called.Named.Add(actor);
    }

    /// <summary>Remembers that an actor was told of.</summary>
    public void Tell(Actor actor, int sentence)
    {
        while (recent.TryPeek(out var oldest) && sentence - oldest.Sentence > Resolution.Reach) recent.Dequeue();
        recent.Enqueue((actor, sentence));
    }

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
        if (!byWord.TryGetValue(word, out Called? called)) return null;
        bool MayMean(Actor actor) => Fits(actor.Kind, kind) && (state is null || actor.State is null || actor.State == state) && (actor.Named || MayBe(actor, words, count));
        Actor? only = null;
        bool several = false;
        foreach (Actor actor in called.Named)
        {
            if (several) break;
            if (!MayMean(actor)) continue;
            several = only is not null;
            only = actor;
        }
        foreach (Actor actor in called.Unnamed)
        {
            if (several) break;
            if (!MayMean(actor)) continue;
            several = only is not null;
            only = actor;
        }
        if (!several) return only;
        Actor? near = null;
        foreach ((Actor actor, int told) in recent)
        {
            if (actor == near || sentence - told > Resolution.Reach || !IsCalled(actor, word) || !MayMean(actor)) continue;
            if (near is not null) return null;
            near = actor;
        }
        return near;
    }

    private static bool IsCalled(Actor actor, string word)
    {
        foreach (string called in actor.Descriptors)
        {
            if (called.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
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
