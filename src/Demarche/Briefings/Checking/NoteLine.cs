using Demarche.Briefings.Sheets;

namespace Demarche.Briefings.Checking;

/// <summary>What a note says it rests on.</summary>
/// <param name="Id">Its mark.</param>
/// <param name="Text">The whole line.</param>
/// <param name="Quote">The quoted words, or null where it quotes none.</param>
/// <param name="Sources">The sources that it may mean: one that it names; of 'the same' the one before, then all others.</param>
/// <param name="IsTreaty">Whether it names the depositary of treaties.</param>
/// <param name="IsFigure">Whether it is a figure of the reference data.</param>
public sealed record NoteLine(string Id, string Text, string? Quote, IReadOnlyList<SourceLine> Sources, bool IsTreaty, bool IsFigure = false)
{
    private const string Behind = "\" — ", Same = "the same";

    /// <summary>Reads the notes of a page.</summary>
    /// <param name="notes">In order.</param>
    /// <param name="sources">The sources that the page lists.</param>
    /// <returns>By mark.</returns>
    public static IReadOnlyDictionary<string, NoteLine> Read(IReadOnlyList<SheetNote> notes, IReadOnlyList<SourceLine> sources)
    {
        ArgumentNullException.ThrowIfNull(notes);
        Dictionary<string, NoteLine> read = new(StringComparer.Ordinal);
        SourceLine? previous = null;
        foreach (SheetNote note in notes)
        {
            NoteLine line = Read(note, sources, previous);
            if (line.Sources.Count > 0) previous = line.Sources[0];
            read[note.Id] = line;
        }
        return read;
    }

    private static NoteLine Read(SheetNote note, IReadOnlyList<SourceLine> sources, SourceLine? previous)
    {
        string text = CheckedSource.Fold(note.Text);
        if (text.Length > 0 && text[0] == '"')
        {
            // A quotation may itself hold '" — ': the cut that leaves a known source behind it is the right one.
            for (int at = text.LastIndexOf(Behind, StringComparison.Ordinal); at > 0; at = text.LastIndexOf(Behind, at - 1, StringComparison.Ordinal))
            {
                string from = text[(at + Behind.Length)..], quote = text[1..at];
                if (from == Same)
                {
                    // A note that stood before it may be gone: then any source that has the words exactly.
                    return new NoteLine(note.Id, text, quote, previous is null ? sources : [previous, .. sources.Where(s => s != previous)], false);
                }
                SourceLine[] named = [.. sources.Where(s => CheckedSource.Fold(s.Rest).StartsWith(from, StringComparison.Ordinal))];
                if (named.Length > 0) return new NoteLine(note.Id, text, quote, named, false);
            }
            int last = text.LastIndexOf(Behind, StringComparison.Ordinal);
            return new NoteLine(note.Id, text, last > 0 ? text[1..last] : null, [], false);
        }
        return new NoteLine(note.Id, text, null, [], text.Contains("— " + FormWords.Depositary, StringComparison.Ordinal), FigureCheck.IsNote(text));
    }
}
