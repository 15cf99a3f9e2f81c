using Demarche.Reading.Annotations;

namespace Demarche.Reading.Names;

/// <summary>In which form a name of the gazetteer stands.</summary>
public enum GazetteerForm
{
    /// <summary>The name itself, short or official.</summary>
    Name,
    /// <summary>Initials (<c>UN</c>, <c>U.S.</c>).</summary>
    Acronym,
    /// <summary>A name no longer in use (<c>Burma</c>).</summary>
    Former,
    /// <summary>The adjective of a state (<c>Dutch</c>).</summary>
    Adjective,
    /// <summary>The word for its people (<c>Dutchman</c>, <c>Kazakhs</c>).</summary>
    Demonym,
    /// <summary>A capital; <see cref="GazetteerEntry.State"/> says of which state.</summary>
    Capital,
    /// <summary>A first-level division of a state.</summary>
    Region,
    /// <summary>A city.</summary>
    City,
    /// <summary>The full name of a head of state or government.</summary>
    Leader,
    /// <summary>The surname alone of a head of state or government: needs a title or a full name beside it.</summary>
    Surname,
}

/// <summary>What else the letters of a name may be.</summary>
public enum Ambiguity
{
    /// <summary>Nothing that the reference data know of.</summary>
    None,
    /// <summary>An ordinary word (<c>turkey</c>, <c>nice</c>): where a capital tells nothing, as at a sentence's start, the sentence around must decide.</summary>
    Word,
    /// <summary>A given name (<c>Chad</c>, <c>Jordan</c>).</summary>
    Given,
    /// <summary>Another name of the gazetteer (<c>Georgia</c>, <c>Congo</c>): <see cref="GazetteerEntry.Next"/> may have it.</summary>
    Shared,
}

/// <summary>One meaning of a name. Immutable.</summary>
/// <param name="Kind">What is named: state, place, body, organisation or person.</param>
/// <param name="Form">In which form.</param>
/// <param name="Written">The name as the reference data write it.</param>
/// <param name="Name">The canonical name: of an adjective or capital's former name, that of the state or city itself.</param>
/// <param name="State">ISO 3166-1 alpha-3 of the state that is named or to which the named belongs; null where there is none.</param>
/// <param name="Ambiguity">What else the same letters may be.</param>
/// <param name="Term">Of a leader: the term as an EDTF interval (<c>1991-12-16/2019-03-20</c>, open as <c>2019-03-20/..</c>); of a former name, where known, its time. Otherwise null.</param>
public sealed record GazetteerEntry(
    NameKind Kind, GazetteerForm Form, string Written, string Name, string? State, Ambiguity Ambiguity, string? Term)
{
    /// <summary>True where the letters may be something else; the sentence around must decide.</summary>
    public bool Ambiguous => Ambiguity != Ambiguity.None;

    /// <summary>The next meaning of the same letters, less likely than this one, or null.</summary>
    public GazetteerEntry? Next { get; internal init; }
}
