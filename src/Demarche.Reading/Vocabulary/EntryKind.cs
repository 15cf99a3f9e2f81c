namespace Demarche.Reading.Vocabulary;

/// <summary>The nine kinds of entry.</summary>
public enum EntryKind
{
#pragma warning disable CS1591 // the words are DESIGN's
    Event, Case, Law, Finding, Recommendation, Commitment, Statement, Engagement, Deal,
#pragma warning restore CS1591
}
