using System.Globalization;

namespace Demarche.Reading.Syntax;

/// <summary>
/// Fills pre-tokenised CoNLL-U: reads sentence by sentence and answers each with predicted tags, features, lemmas, heads
/// and relations. Comments, ranges of multiword tokens and empty nodes pass through as they are.
/// </summary>
/// <param name="model">The model.</param>
public sealed class Conllu(SyntaxModel model)
{
    /// <summary>Words a sentence may have.</summary>
    public const int LongestSentence = 10_000;

    private readonly Analysis analysis = new(model);
    private readonly List<string> rows = [];
    private readonly List<int> wordOfRow = [];
    private int words;

    /// <summary>Reads to the end, answering each sentence when it is whole.</summary>
    /// <param name="reader">CoNLL-U.</param>
    /// <param name="writer">Where the answer goes.</param>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message names the line. What stood before is answered.</exception>
    public void Fill(TextReader reader, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(writer);
        int number = 0;
        Begin();
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                Finish(writer);
                writer.Write('\n');
            }
            else Add(line, number);
        }
        Finish(writer);
    }

    private void Begin()
    {
        rows.Clear();
        wordOfRow.Clear();
        analysis.Begin();
        words = 0;
    }

    private void Add(string line, int number)
    {
        int word = -1;
        if (line[0] != '#')
        {
            Span<Range> columns = stackalloc Range[12];
            int n = line.AsSpan().Split(columns, '\t');
            if (n != 10) throw Fault(number, $"{n} columns, not 10");
            var id = line.AsSpan(columns[0]);
            var form = line.AsSpan(columns[1]);
            if (id.ContainsAny('-', '.'))
            {
                int mark = id.IndexOfAny('-', '.');
                if (!IsNumber(id[..mark]) || !IsNumber(id[(mark + 1)..])) throw Fault(number, $"'{id}' is no id");
            }
            else
            {
                if (!IsNumber(id) || int.Parse(id, CultureInfo.InvariantCulture) != words + 1) throw Fault(number, $"the id is '{id}' where {words + 1} is due");
                if (form.IsEmpty) throw Fault(number, "the form is empty");
                if (words == LongestSentence) throw Fault(number, $"the sentence has more than {LongestSentence} words");
                word = words++;
                analysis.Add(form);
            }
        }
        rows.Add(line);
        wordOfRow.Add(word);
    }

    private void Finish(TextWriter writer)
    {
        if (rows.Count == 0) return;
        if (words > 0) analysis.Run();
        Span<Range> columns = stackalloc Range[12];
        for (int r = 0; r < rows.Count; r++)
        {
            string row = rows[r];
            int i = wordOfRow[r];
            if (i >= 0)
            {
                row.AsSpan().Split(columns, '\t');
                writer.Write(row.AsSpan(0, columns[1].End.GetOffset(row.Length)));
                writer.Write(string.Create(CultureInfo.InvariantCulture,
                    $"\t{analysis.Lemma(i)}\t{analysis.Upos(i).Name()}\t{analysis.Xpos(i)}\t{analysis.Features(i) ?? "_"}\t{analysis.Head(i) + 1}\t{analysis.Relation(i).Name()}\t"));
                writer.Write(row.AsSpan(columns[8].Start.GetOffset(row.Length)));
            }
            else writer.Write(row);
            writer.Write('\n');
        }
        Begin();
    }

    private static bool IsNumber(ReadOnlySpan<char> s) => s.Length is > 0 and < 8 && !s.ContainsAnyExceptInRange('0', '9');

    private static FormatException Fault(int line, string what) => new($"line {line}: {what}");
}
