using System.Globalization;

namespace Demarche.Reading.Proposals;

/// <summary>
/// Acceptance rates measured on labelled text, by kind and frame. A kind's rate is that of texts held aside while
/// the reader was made; a frame's is drawn to its kind's as far as little was judged of it. Where too little was
/// measured there is no figure: an invented confidence is worse than none. Immutable.
/// </summary>
public sealed class Confidence
{
    /// <summary>Fewer judged proposals of a kind than this give no rate.</summary>
    public const int Fewest = 10;

    /// <summary>How many judged proposals of a frame weigh as much as what is known of its kind.</summary>
    public const int Weight = 20;

    private const string WholeKind = "*";

    private readonly Dictionary<EntryKind, double> kinds = [];
    private readonly Dictionary<(EntryKind, string), (int Judged, int Accepted)> frames = [];

    /// <summary>Nothing measured.</summary>
    public static Confidence None { get; } = new();

    /// <summary>
    /// Reads a table of what was judged: kind, frame (<c>*</c> for the kind as a whole), proposals judged, proposals
    /// accepted, parted by tabs; lines that begin with # are passed over.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <exception cref="FormatException">A line is not of that form, or stands twice; the message gives its number.</exception>
    public static Confidence Read(string table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var read = new Confidence();
        int number = 0;
        foreach (var raw in table.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line.IsEmpty || line[0] == '#') continue;
            string[] cells = line.ToString().Split('\t');
            if (cells.Length != 4 || !Enum.TryParse(cells[0], ignoreCase: true, out EntryKind kind)
                || !int.TryParse(cells[2], NumberStyles.None, CultureInfo.InvariantCulture, out int judged)
                || !int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out int accepted) || accepted > judged
                || !read.Add(kind, cells[1], judged, accepted))
            {
                throw new FormatException($"confidence table, line {number}: expected kind, frame, judged, accepted, each kind and frame once");
            }
        }
        return read;
    }

    /// <summary>The measured rate, above 0 and below 1, or null where too little was judged of the kind.</summary>
    /// <param name="kind">Kind of entry.</param>
    /// <param name="frame">Name of the frame.</param>
    public double? Of(EntryKind kind, string frame)
    {
        if (!kinds.TryGetValue(kind, out double rate)) return null;
        var (judged, accepted) = frames.GetValueOrDefault((kind, frame));
        return Math.Round((accepted + (Weight * rate)) / (judged + Weight), 2);
    }

    private bool Add(EntryKind kind, string frame, int judged, int accepted)
    {
        if (frame != WholeKind) return frames.TryAdd((kind, frame), (judged, accepted));
        // Laplace's rule: a rate of none or all is not known of few.
        return judged < Fewest || kinds.TryAdd(kind, (accepted + 1.0) / (judged + 2));
    }
}
