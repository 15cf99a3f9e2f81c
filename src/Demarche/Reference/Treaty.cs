using Demarche.Reading.Dates;

namespace Demarche.Reference;

/// <summary>A treaty of the reference pack.</summary>
/// <param name="Code">Our short code (<c>ICCPR</c>, <c>CRC-OPAC</c>).</param>
/// <param name="Name">Full name.</param>
/// <param name="Chapter">Number in the UN Treaty Collection (<c>IV-4</c>).</param>
/// <param name="Adopted">Day of adoption.</param>
/// <param name="InForce">Day of entry into force.</param>
/// <param name="Body">The body that watches over it, or null.</param>
/// <param name="KnownTo">How far our data reach: the month or year after which acts may be missing.</param>
public sealed record Treaty(string Code, string Name, string Chapter, Edtf Adopted, Edtf InForce, string? Body, Edtf KnownTo);

/// <summary>What a state did with a treaty.</summary>
public enum TreatyActKind
{
    /// <summary>Signed (or succeeded to a signature); not yet bound.</summary>
    Signature,
    /// <summary>Bound by signature alone.</summary>
    DefinitiveSignature,
    /// <summary>Ratified.</summary>
    Ratification,
    /// <summary>Acceded.</summary>
    Accession,
    /// <summary>Succeeded to another state's obligations.</summary>
    Succession,
    /// <summary>Accepted.</summary>
    Acceptance,
    /// <summary>Approved.</summary>
    Approval,
    /// <summary>Confirmed formally (unions of states).</summary>
    FormalConfirmation,
    /// <summary>Became bound, by ratification or accession: the source holds the year, not the kind of act.</summary>
    Joined,
    /// <summary>Denounced the treaty.</summary>
    Withdrawal,
}

/// <summary>An act of a state on a treaty.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="State">Alpha-3.</param>
/// <param name="Kind">What it did.</param>
/// <param name="Date">The day on which the depositary received the act, or its year where the day is not held.</param>
/// <param name="Source">Short name of the source in manifest.json.</param>
public sealed record TreatyAct(Treaty Treaty, string State, TreatyActKind Kind, Edtf Date, string Source)
{
    /// <summary>True where the day is held, not the year alone.</summary>
    public bool DayHeld => Date.DayOfMonth is not null;

    /// <summary>True where the act counts as done: on its day; known by its year alone, once that year is over.</summary>
    /// <param name="asOf">The day that is asked about.</param>
    public bool DoneBy(Day asOf) => Date.Latest is { } latest && (DayHeld ? latest.CompareTo(asOf) <= 0 : latest.CompareTo(asOf) < 0);

    /// <summary>True where the act may or may not have been done by a day: it is known by its year alone, and that year is not over.</summary>
    /// <param name="asOf">The day that is asked about.</param>
    public bool Open(Day asOf) => !DayHeld && !DoneBy(asOf) && Date.Earliest is { } earliest && earliest.CompareTo(asOf) <= 0;
}

/// <summary>A treaty by which a state has bound itself.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Act">The act by which it did.</param>
/// <param name="Signature">Its signature before, or null.</param>
public sealed record TreatyCommitment(Treaty Treaty, TreatyAct Act, TreatyAct? Signature);

/// <summary>A treaty on which our sources contradict each other about a state.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Days">What the depositary's days say, in words; empty where nothing.</param>
/// <param name="Years">What the yearly table says, in words.</param>
/// <param name="Reason">Why the rows were set aside.</param>
public sealed record TreatyContradiction(Treaty Treaty, string Days, string Years, string Reason);

/// <summary>What a state has bound itself to, as of a day.</summary>
/// <param name="State">Alpha-3.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Bound">The treaties by which it is bound.</param>
/// <param name="DayNotHeld">Acts of that year whose day is not held: joined or left in that year, before or after the day. To be checked first.</param>
/// <param name="SignedOnly">Signatures that no act has followed by that day.</param>
/// <param name="Contradicted">Treaties on which the sources contradict each other. To be checked first; never among <paramref name="Bound"/>.</param>
public sealed record StateCommitments(
    string State, Day AsOf, IReadOnlyList<TreatyCommitment> Bound, IReadOnlyList<TreatyAct> DayNotHeld,
    IReadOnlyList<TreatyAct> SignedOnly, IReadOnlyList<TreatyContradiction> Contradicted);

/// <summary>An article that bears on a right, of a treaty by which the state is bound.</summary>
/// <param name="Article">The article.</param>
/// <param name="Commitment">The commitment it stands in.</param>
/// <param name="Direct">True where the article itself was asked for; false where it holds the same right in another treaty.</param>
public sealed record InvokedArticle(TreatyArticle Article, TreatyCommitment Commitment, bool Direct);
