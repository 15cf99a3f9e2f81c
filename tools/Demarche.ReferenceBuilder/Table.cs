using System.Text;

namespace Demarche.ReferenceBuilder;

/// <summary>A table of text read from a CSV (RFC 4180) or TSV file, with its header.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, int> _columns;
    private readonly List<string[]> _rows;

    private Table(List<string[]> rows)
    {
        _columns = [];
        for (int i = 0; i < rows[0].Length; i++) _columns.TryAdd(rows[0][i].Trim(), i);
        _rows = rows[1..];
    }

    /// <summary>The rows, each with its number in the file (the header is row 1).</summary>
    public IEnumerable<Row> Rows => _rows.Select((cells, i) => new Row(_columns, cells, i + 2));

    /// <summary>Reads a CSV file: quotes, doubled quotes and line ends within quotes.</summary>
    public static Table Csv(string path, Encoding? encoding = null)
    {
        string text = File.ReadAllText(path, encoding ?? Encoding.UTF8).TrimStart('\uFEFF');
        List<string[]> rows = [];
        List<string> row = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') { cell.Append('"'); i++; }
                else quoted = false;
            }
            else if (c == '"') quoted = true;
            else if (c is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                rows.Add([.. row]);
                row.Clear();
            }
            else if (c != '\r') cell.Append(c);
        }
        if (row.Count > 0 || cell.Length > 0) rows.Add([.. row, cell.ToString()]);
        return new Table(rows);
    }

    /// <summary>Reads a TSV file without quoting; lines that start with # are comments.</summary>
    public static Table Tsv(string path, Encoding? encoding = null) => new(
        [.. File.ReadAllLines(path, encoding ?? Encoding.UTF8).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))]);
}

/// <summary>One row of a table.</summary>
internal readonly record struct Row(Dictionary<string, int> Columns, string[] Cells, int Number)
{
    /// <summary>The cell of a column, trimmed; empty where the row is short. A column the file has not is an error of the builder.</summary>
    public string this[string column] => Columns[column] is var i && i < Cells.Length ? Cells[i].Trim() : "";
}
