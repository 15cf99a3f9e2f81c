using System.Runtime.InteropServices;

using Demarche.Reading.Dates;

namespace Demarche.Reading.Annotations;

/// <summary>An amount of money in a text.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Amount">How much, in the currency's main unit.</param>
/// <param name="Currency">ISO 4217 code; where several currencies are called so, the word ('peso').</param>
/// <param name="Bound">How the words before it bound it.</param>
public readonly record struct MoneyMention(int Start, int End, decimal Amount, string Currency, NumberBound Bound)
{
    /// <summary>Normal form, the same for words and digits: <c>GBP 20000000</c>.</summary>
    public string Value => $"{Currency} {NumberMention.Plain(Amount)}";
}

/// <summary>Finds amounts of money in English text in one pass: '$1.5 billion', '£20m', 'USD 5 million', '10 million tenge', 'five euros'.</summary>
public static class MoneyFinder
{
    /// <summary>Finds the amounts in a range of a text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">First UTF-16 code unit of the range.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="currencies">Names and symbols; <see cref="Currencies.Default"/> where null.</param>
    /// <returns>The amounts in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public static List<MoneyMention> Find(ReadOnlySpan<char> text, int start, int end, Currencies? currencies = null)
    {
        List<TextToken> tokens = [];
        TextScanner.Scan(text[..end], start, end, tokens);
        List<MoneyMention> found = [];
        new Pass(text[..end], CollectionsMarshal.AsSpan(tokens), currencies ?? Currencies.Default).Run(found);
        return found;
    }

    internal static void Find(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, List<MoneyMention> into) =>
        new Pass(text, tokens, Currencies.Default).Run(into);

    private readonly ref struct Pass(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens, Currencies currencies)
    {
        private const int LongestName = 4;

        private readonly ReadOnlySpan<char> text = text;
        private readonly ReadOnlySpan<TextToken> t = tokens;
        private readonly NumberReader numbers = new(text, tokens);

        internal void Run(List<MoneyMention> into)
        {
            for (int i = 0; i < t.Length;)
            {
                int end = Before(i, into);
                if (end < 0) end = Behind(i, into);
                i = end < 0 ? i + 1 : end;
            }
        }

        /// <summary>A symbol or code before the amount.</summary>
        private int Before(int i, List<MoneyMention> into)
        {
            string currency = currencies.Symbol(text[t[i].Start..], out int length);
            int j = i;
            if (length > 0)
            {
                int stop = t[i].Start + length;
                while (j < t.Length && t[j].End <= stop) j++;
            }
            else if (t[i] is { Kind: TextTokenKind.Word, Length: 3, IsCapital: true } && currencies.IsCode(numbers.Text(i)))
            {
                currency = numbers.Text(i).ToString();
                j++;
            }
            else
            {
                return -1;
            }
            if (!Amount(j, out decimal amount, out int end)) return -1;
            NumberBound bound = numbers.BoundBefore(i);
            // '$5-10 million': the first takes the scale of the second.
            if ((numbers.At(end).IsDash || numbers.Word(end) == NumberWord.To) && Amount(After(end, currency), out decimal upper, out int upperEnd))
            {
                into.Add(new(t[i].Start, t[end - 1].End, Scaled(amount, upper, end + 1), currency, bound));
                into.Add(new(t[end + 1].Start, t[upperEnd - 1].End, upper, currency, NumberBound.Exact));
                return upperEnd;
            }
            into.Add(new(t[i].Start, t[end - 1].End, amount, currency, bound));
            return end;
        }

        private int After(int dash, string currency)
        {
            int j = dash + 1;
            if (j >= t.Length || currencies.Symbol(text[t[j].Start..], out int length) != currency || length == 0) return j;
            int stop = t[j].Start + length;
            while (j < t.Length && t[j].End <= stop) j++;
            return j;
        }

        private decimal Scaled(decimal amount, decimal upper, int at)
        {
            if (amount >= 1000 || !numbers.TryRead(at, out _)) return amount;
            foreach (decimal scale in (ReadOnlySpan<decimal>)[1_000_000_000_000m, 1_000_000_000m, 1_000_000m, 1000m])
            {
                if (upper >= scale && amount * scale < upper) return amount * scale;
            }
            return amount;
        }

        /// <summary>A name or code behind the amount.</summary>
        private int Behind(int i, List<MoneyMention> into)
        {
            if (!Amount(i, out decimal amount, out int end)) return -1;
            int j = numbers.At(end).IsDash ? end + 1 : end;
            if (numbers.Word(j) == NumberWord.Of) return -1;
            if (!Name(j, out string currency, out int stop)) return -1;
            into.Add(new(t[i].Start, t[stop - 1].End, amount, currency, numbers.BoundBefore(i)));
            return stop;
        }

        private bool Amount(int i, out decimal amount, out int end)
        {
            (amount, end) = (0, i);
            if (!numbers.TryRead(i, out var number) || number.Kind != NumberKind.Cardinal) return false;
            (amount, end) = (number.Value, number.End);
            decimal scale = numbers.At(end).Spaced ? 1 : numbers.Text(end) switch
            {
                "m" or "M" => 1_000_000m,
                "k" or "K" => 1000m,
                "b" or "B" => 1_000_000_000m,
                _ => 1,
            };
            if (scale > 1 && amount < NumberReader.Greatest)
            {
                amount *= scale;
                end++;
            }
            return true;
        }

        /// <summary>The longest name of a currency at a token; an adjective that the table does not have may stand before a plain one ('Kazakh tenge').</summary>
        private bool Name(int i, out string currency, out int end)
        {
            (currency, end) = ("", i);
            TextToken first = numbers.At(i);
            if (first.Kind != TextTokenKind.Word) return Sign(i, out currency, out end);
            if (first is { Length: 3, IsCapital: true } && currencies.IsCode(numbers.Text(i)))
            {
                (currency, end) = (numbers.Text(i).ToString(), i + 1);
                return true;
            }
            for (int last = Math.Min(t.Length, i + LongestName + 3) - 1; last >= i; last--)
            {
                // Marks join in 'U.S. dollars' and 'Bosnia-Herzegovina convertible marks'; no name is longer than 48 letters.
                if (t[last].Kind != TextTokenKind.Word || t[last].End - first.Start > 48) continue;
                if (currencies.TryName(text[first.Start..t[last].End], out currency))
                {
                    end = last + 1;
                    return true;
                }
            }
            if (first.IsCapital && numbers.At(i + 1).Kind == TextTokenKind.Word && currencies.TryName(numbers.Text(i + 1), out currency) && numbers.Text(i + 1) is not ("dollar" or "dollars" or "pound" or "pounds"))
            {
                end = i + 2;
                return true;
            }
            return false;
        }

        private bool Sign(int i, out string currency, out int end)
        {
            (currency, end) = ("", i);
            if (i >= t.Length || t[i].Spaced && i + 1 < t.Length && t[i + 1].Kind == TextTokenKind.Digits) return false;
            currency = currencies.Symbol(text[t[i].Start..], out int length);
            if (length != t[i].Length) return false;
            end = i + 1;
            return true;
        }
    }
}
