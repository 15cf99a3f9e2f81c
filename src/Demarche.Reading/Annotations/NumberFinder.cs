using System.Runtime.InteropServices;

using Demarche.Reading.Dates;

namespace Demarche.Reading.Annotations;

/// <summary>Finds numbers in English text, in digits and words, in one pass. Numbers that are part of a date are left out.</summary>
public static class NumberFinder
{
    /// <summary>Finds the numbers in a range of a text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">First UTF-16 code unit of the range.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="dates">The dates of the text in order; numbers in them are left out.</param>
    /// <returns>The numbers in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public static List<NumberMention> Find(ReadOnlySpan<char> text, int start, int end, IReadOnlyList<DateMention> dates)
    {
        List<TextToken> tokens = [];
        TextScanner.Scan(text[..end], start, end, tokens);
        List<NumberMention> found = [];
        Find(text, CollectionsMarshal.AsSpan(tokens), dates, found);
        return found;
    }

    internal static void Find(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, IReadOnlyList<DateMention> dates, List<NumberMention> into)
    {
        NumberReader reader = new(text, tokens);
        DateSkip skip = new(dates);
        for (int i = 0; i < tokens.Length;)
        {
            if (skip.Holds(tokens[i].Start) || !reader.TryRead(i, out var number))
            {
                i++;
                continue;
            }
            int end = number.End;
            NumberKind kind = number.Kind;
            NumberBound bound = reader.BoundBefore(i);
            if (kind == NumberKind.Cardinal)
            {
                if (reader.At(end).IsMark('%') || reader.Word(end) == NumberWord.Percent) (kind, end) = (NumberKind.Percent, end + 1);
                else if (reader.Text(end) is "per" && reader.Text(end + 1) is "cent") (kind, end) = (NumberKind.Percent, end + 2);
                if (bound == NumberBound.Exact && reader.Text(end) is "or" && reader.Word(end + 1) == NumberWord.More) bound = NumberBound.AtLeast;
            }
            into.Add(new NumberMention(tokens[i].Start, tokens[end - 1].End, number.Value, kind, bound));
            i = end;
        }
    }
}
