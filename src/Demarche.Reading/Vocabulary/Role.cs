namespace Demarche.Reading.Vocabulary;

/// <summary>What part an actor has in a fact (HURIDOCS roles).</summary>
public enum Role
{
#pragma warning disable CS1591
    Perpetrator, Victim, Author, Addressee, Speaker, Host, Guest, Participant, Party, Defendant, Court,
#pragma warning restore CS1591
}
