using System.Globalization;

using Demarche.Briefings.Sentences;
using Demarche.Readings;

namespace Demarche.Briefings.Sheets;

/// <summary>Numbers the notes of a page in the order of their first marks, and writes their lines.</summary>
internal sealed class NoteBook(IReadOnlyList<CitedSource> sources)
{
    private readonly Dictionary<(string Source, string Words), string> known = [];
    private readonly List<SheetNote> ofSources = [];
    private readonly List<SheetNote> ofTreaties = [];
    private readonly List<SheetNote> ofFigures = [];
    private CitedSource? previous;

    /// <summary>The notes: those of sources, then those of treaties and figures.</summary>
    public IReadOnlyList<SheetNote> Notes => [.. ofSources, .. ofTreaties, .. ofFigures];

    /// <summary>The mark of a citation.</summary>
    public string Mark(BriefingCitation citation)
    {
        (string, string) key = citation switch
        {
            SourceCitation words => (words.Source.Sha256, words.Quote),
            TreatyCitation treaty => ("", treaty.Line),
            FigureCitation figure => ("", figure.Line),
            _ => throw new ArgumentOutOfRangeException(nameof(citation)),
        };
        if (known.TryGetValue(key, out string? id)) return id;
        if (citation is SourceCitation source)
        {
            id = (ofSources.Count + 1).ToString(CultureInfo.InvariantCulture);
            string from = ReferenceEquals(previous, source.Source) ? "the same" : Label(source.Source);
            previous = source.Source;
            ofSources.Add(new SheetNote(id, $"\"{source.Quote}\" — {from}"));
        }
        else
        {
            (string letter, List<SheetNote> notes) = citation is TreatyCitation ? ("t", ofTreaties) : ("f", ofFigures);
            id = letter + (notes.Count + 1).ToString(CultureInfo.InvariantCulture);
            notes.Add(new SheetNote(id, key.Item2));
        }
        return known[key] = id;
    }

    /// <summary>Title and date of a source; with its file name where two sources would have the same.</summary>
    public string Label(CitedSource source)
    {
        string label = Plain(source);
        return sources.Count(s => Plain(s) == label) > 1 ? $"{label} ({source.File})" : label;
    }

    private static string Plain(CitedSource source)
    {
        string title = QuotedWords.Fold(source.Title);
        return source.Published is null ? title + ", no date" : $"{title}, {DateWords.Plain(source.Published)}";
    }
}
