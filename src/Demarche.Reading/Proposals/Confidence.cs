using System.Globalization;

namespace Demarche.Reading.Proposals;

/// <summary>
/// Acceptance rates measured on labelled text, by kind and frame. Where nothing, or too little, was measured there is
/// no figure: an invented confidence is worse than none. Immutable.
/// </summary>
public sealed class Confidence
{
    /// <summary>Fewer judged proposals than this give no rate.</summary>
    public const int Fewest = 5;

    private readonly Dictionary<(EntryKind, string), double> rates = [];

    /// <summary>Nothing measured.</summary>
    public static Confidence None { get; } = new();

    /// <summary>Reads a table of measured rates: kind, frame, proposals judged, proposals accepted, parted by tabs; lines that begin with # are passed over.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="FormatException">A line is not of that form; the message gives its number.</exception>
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
                || !int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out int accepted) || accepted > judged)
            {
                throw new FormatException($"confidence table, line {number}: expected kind, frame, judged, accepted");
            }
            if (judged >= Fewest) read.rates[(kind, cells[1])] = Math.Round((double)accepted / judged, 2);
        }
        return read;
    }

    /// <summary>The measured rate, 0–1, or null where there is none.</summary>
    /// <param name="kind">Kind of entry.</param>
    /// <param name="frame">Name of the frame.</param>
    public double? Of(EntryKind kind, string frame) => rates.TryGetValue((kind, frame), out double rate) ? rate : null;
}
