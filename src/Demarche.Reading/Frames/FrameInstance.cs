using Demarche.Reading.Lexicons;

namespace Demarche.Reading.Frames;

/// <summary>The argument structures that a reader looks for; at most twenty.</summary>
public enum Frame
{
    /// <summary>Somebody did it: subject, verb, object.</summary>
    Active,
    /// <summary>It was done to somebody, with or without a doer.</summary>
    Passive,
    /// <summary>A participle after its noun: 'protesters detained in May'.</summary>
    Participle,
    /// <summary>A participle or adjective before its noun: 'the jailed editor'.</summary>
    Attributive,
    /// <summary>A noun of the act with 'of', 'by', 'against': 'the arrest of two men by police'.</summary>
    NominalOf,
    /// <summary>A noun of the act with a possessive: 'his release'.</summary>
    NominalPossessive,
    /// <summary>A noun of the act with a noun before it: 'a police raid'.</summary>
    NominalCompound,
    /// <summary>A noun of the act by itself.</summary>
    NominalBare,
    /// <summary>A noun of the act carried by a verb: 'made arrests', 'received a sentence', 'was handed a term'.</summary>
    LightVerb,
    /// <summary>A state told by a copula or by 'remain': 'is in custody', 'remains missing'.</summary>
    State,
    /// <summary>A passive of headlines, without its auxiliary: 'Editor jailed in capital'.</summary>
    Headline,
    /// <summary>A verb of speech with what was said.</summary>
    Speech,
    /// <summary>A verb or noun of asking with what is asked.</summary>
    Request,
    /// <summary>'should', 'must', 'needs to'.</summary>
    Obligation,
    /// <summary>A judgement in the writer's or speaker's own words.</summary>
    Judgement,
    /// <summary>An instrument and what became of it.</summary>
    LifeCycle,
}

/// <summary>A trigger with its arguments in one sentence. Indices of words; −1 where an argument is not told.</summary>
/// <param name="Frame">The argument structure.</param>
/// <param name="Trigger">The trigger.</param>
/// <param name="Head">Its head word.</param>
/// <param name="Predicate">The verb (or copular head) of the clause that asserts it; the head itself where a noun stands alone.</param>
/// <param name="Subject">Who does it.</param>
/// <param name="Object">To whom or what it is done.</param>
/// <param name="Status">What negation, modality and attribution make of it.</param>
public readonly record struct FrameInstance(Frame Frame, Trigger Trigger, int Head, int Predicate, int Subject, int Object, ClauseStatus Status);
