namespace Demarche.Reading.Frames;

/// <summary>How what a clause tells stands to the world.</summary>
public enum Standing
{
    /// <summary>It is told as having happened or as being so.</summary>
    Actual,
    /// <summary>It is told as not so.</summary>
    Negated,
    /// <summary>It is told as possible, conditional or permitted.</summary>
    Hypothetical,
    /// <summary>It is told as a danger or a possible penalty ('could face', 'threatened with').</summary>
    Exposure,
    /// <summary>It is told as intended, announced or attempted.</summary>
    Planned,
    /// <summary>It is told as asked for ('urged to release', 'should be freed').</summary>
    Requested,
    /// <summary>It is asked.</summary>
    Question,
    /// <summary>It is what somebody is accused or convicted of: no fact of its own.</summary>
    Conduct,
    /// <summary>It is told of nobody in particular ('any journalist arrested').</summary>
    Generic,
}

/// <summary>What negation, modality and attribution make of one clause; computed once, never in a rule of a lexicon.</summary>
/// <param name="Standing">How it stands to the world.</param>
/// <param name="Modality">How the text puts it.</param>
/// <param name="Speech">Index of the word of speech that governs it, −1 where none does.</param>
/// <param name="Speaker">Index of the word that heads the speaker's name, −1 where none is told.</param>
public readonly record struct ClauseStatus(Standing Standing, Modality Modality, int Speech, int Speaker);
