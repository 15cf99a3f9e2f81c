namespace Demarche.Reading.Vocabulary;

/// <summary>How a text puts a fact.</summary>
public enum Modality
{
    /// <summary>In the source's own voice.</summary>
    Asserted,
    /// <summary>As said by somebody named or described.</summary>
    Reported,
    /// <summary>As an allegation, accusation or rumour.</summary>
    Alleged,
    /// <summary>As intended or announced for a later time.</summary>
    Planned,
    /// <summary>As denied by the one concerned.</summary>
    Denied,
}
