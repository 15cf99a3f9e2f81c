namespace Demarche.Reading.Lexicons;

/// <summary>What kind of word a trigger's head is.</summary>
public enum TriggerForm : byte
{
    /// <summary>A verb in any inflection, its participles used as adjectives and its gerund used as a noun among them.</summary>
    Verb,

    /// <summary>A noun, common or in a name.</summary>
    Noun,

    /// <summary>An adjective, or a preposition with its noun that tells a state (<c>behind bars</c>).</summary>
    Adjective,
}
