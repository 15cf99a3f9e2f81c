using System.Collections;
using System.Globalization;

namespace Demarche.Reading.Documents;

/// <summary>The passages of a document in order, each made when it is asked for.</summary>
/// <param name="text">The document's whole text.</param>
internal sealed class PassageList(string text) : IReadOnlyList<Passage>
{
    private readonly List<(int Start, int End, BlockKind Kind)> ranges = [];
    private (int Index, string Id) last = (-1, "");

    /// <inheritdoc/>
    public int Count => ranges.Count;

    /// <inheritdoc/>
    public Passage this[int index]
    {
        get
        {
            var (start, end, kind) = ranges[index];
            return new(IdOf(index), start, end, kind, new TextRange(text, start, end));
        }
    }

    /// <summary>Takes the next passage in.</summary>
    /// <param name="start">First UTF-16 code unit.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="kind">The block it stands in.</param>
    public void Add(int start, int end, BlockKind kind) => ranges.Add((start, end, kind));

    /// <summary>Where a passage begins.</summary>
    /// <param name="index">The passage.</param>
    public int StartOf(int index) => ranges[index].Start;

    /// <summary>One past where a passage ends.</summary>
    /// <param name="index">The passage.</param>
    public int EndOf(int index) => ranges[index].End;

    /// <summary>Id of a passage; the same string when asked again at once.</summary>
    /// <param name="index">The passage.</param>
    public string IdOf(int index)
    {
        if (last.Index != index) last = (index, "p" + (index + 1).ToString(CultureInfo.InvariantCulture));
        return last.Id;
    }

    /// <summary>The passage that holds a place in the text, or −1.</summary>
    /// <param name="offset">UTF-16 offset.</param>
    public int At(int offset)
    {
        int low = 0, high = ranges.Count - 1;
        while (low <= high)
        {
            int mid = (low + high) >> 1;
            if (ranges[mid].End <= offset) low = mid + 1;
            else if (ranges[mid].Start > offset) high = mid - 1;
            else return mid;
        }
        return -1;
    }

    /// <inheritdoc/>
    public IEnumerator<Passage> GetEnumerator()
    {
        for (int i = 0; i < ranges.Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
