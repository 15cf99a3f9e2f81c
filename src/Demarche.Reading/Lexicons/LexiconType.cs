namespace Demarche.Reading.Lexicons;

/// <summary>A type of entry, as one lexicon file describes it.</summary>
/// <param name="Kind">Kind of entry.</param>
/// <param name="Type">Type within the kind (<c>arrest</c>, <c>adopted</c>), or null where the kind has none.</param>
/// <param name="Rights">Rights that it touches, as <c>ICCPR-9</c>; may be empty.</param>
/// <param name="Subject">Part of who does it, or null.</param>
/// <param name="Object">Part of to whom it is done, or null.</param>
public sealed record LexiconType(EntryKind Kind, string? Type, IReadOnlyList<string> Rights, Role? Subject, Role? Object)
{
    /// <summary>Kind and type in small letters, for messages: <c>event arrest</c>, <c>finding</c>.</summary>
    public string Name => $"{Kind.ToString().ToLowerInvariant()} {Type}".TrimEnd();
}
