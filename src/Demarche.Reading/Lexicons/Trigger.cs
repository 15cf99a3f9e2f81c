namespace Demarche.Reading.Lexicons;

/// <summary>Words that tell an entry of a type: a head, words that must stand with it, and what its arguments must be.</summary>
/// <param name="Id">Its index in <see cref="Lexicon.Triggers"/>.</param>
/// <param name="Type">The type that it tells.</param>
/// <param name="Form">What kind of word its head is.</param>
/// <param name="Text">Its words as the lexicon writes them: <c>take into custody</c>.</param>
/// <param name="Words">The lemmas of <paramref name="Text"/> in order.</param>
/// <param name="Head">Index of the head among <paramref name="Words"/>.</param>
/// <param name="Subject">Part of the subject: the trigger's own, else its type's, else null.</param>
/// <param name="Object">Part of the object, likewise.</param>
public sealed record Trigger(
    int Id,
    LexiconType Type,
    TriggerForm Form,
    string Text,
    IReadOnlyList<string> Words,
    int Head,
    Role? Subject,
    Role? Object)
{
    /// <summary>The subject must be in one of these classes; <see cref="WordClass.None"/> where it may be anything or absent.</summary>
    public WordClass SubjectClass { get; init; }

    /// <summary>The object (passive subject, noun after <c>of</c>, noun that a participle or adjective modifies) must be in one of these classes; <see cref="WordClass.None"/> where it may be anything or absent.</summary>
    public WordClass ObjectClass { get; init; }

    /// <summary>One of these lemmas must stand among the head's dependents; empty where none is asked.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>None of these lemmas may stand among the head's dependents.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>How much it asks: words first, then constraints. Of two that match at one head, the higher is kept.</summary>
    internal int Specificity { get; init; }
}
