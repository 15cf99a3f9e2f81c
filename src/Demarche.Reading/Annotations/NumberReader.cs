using Demarche.Reading.Dates;

namespace Demarche.Reading.Annotations;

/// <summary>A number read at a token: its value, the token behind it, and whether digits or words with a unit gave it.</summary>
internal readonly record struct NumberRead(decimal Value, int End, NumberKind Kind);

/// <summary>Reads numbers in digits and words at a token; the finders of numbers, money and durations stand on it.</summary>
internal readonly ref struct NumberReader(ReadOnlySpan<char> text, ReadOnlySpan<TextToken> tokens)
{
    /// <summary>Greater amounts are not scaled up: they would leave the range of decimals.</summary>
    internal const decimal Greatest = 1e15m;

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<TextToken> t = tokens;

    internal TextToken At(int i) => (uint)i < (uint)t.Length ? t[i] : default;

    internal ReadOnlySpan<char> Text(int i) => (uint)i < (uint)t.Length ? text[t[i].Start..t[i].End] : default;

    internal NumberWord Word(int i, out decimal value)
    {
        value = 0;
        return At(i).Kind == TextTokenKind.Word ? NumberWords.Find(Text(i), out value) : NumberWord.None;
    }

    internal NumberWord Word(int i) => Word(i, out _);

    /// <summary>The number at a token.</summary>
    /// <returns>False where there is none.</returns>
    internal bool TryRead(int i, out NumberRead number)
    {
        number = default;
        TextToken token = At(i);
        if (token.Kind == TextTokenKind.Digits) return Digits(i, out number);
        NumberWord word = Word(i, out decimal value);
        switch (word)
        {
            case NumberWord.Unit or NumberWord.Teen or NumberWord.Ten or NumberWord.OrdinalTen:
                return Words(i, out number);
            case NumberWord.OrdinalUnit or NumberWord.OrdinalScale when (value != 2 || Led(i)) && Led(i):
                number = new(value, i + 1, NumberKind.Ordinal);
                return true;
            case NumberWord.A:
                return Article(i, out number);
            case NumberWord.Half when Word(i + 1) is NumberWord.Of or NumberWord.The:
                number = new(0.5m, i + 1, NumberKind.Cardinal);
                return true;
            case NumberWord.Half when Word(i + 1) == NumberWord.A && Word(i + 2, out decimal unit) is NumberWord.Scale or NumberWord.Dozen:
                Word(i + 2, out unit);
                number = new(unit / 2, i + 3, NumberKind.Cardinal);
                return true;
            case NumberWord.Many:
                // 'Tens of thousands' is an untold number of the greater.
                int end = i + 1;
                while (Word(end) == NumberWord.Of && Word(end + 1, out decimal greater) == NumberWord.Many && value < Greatest)
                {
                    value *= greater;
                    end += 2;
                }
                number = new(value, end, NumberKind.Plural);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether the word before an ordinal makes it one, and no adverb or unit of time.</summary>
    private bool Led(int i) => Word(i - 1) is NumberWord.The or NumberWord.A or NumberWord.Determiner || At(i - 1).IsApostrophe || At(i - 2).IsApostrophe && !At(i - 1).Spaced;

    /// <summary>'a hundred', 'a dozen', 'a third of', 'a million and a half'.</summary>
    private bool Article(int i, out NumberRead number)
    {
        number = default;
        switch (Word(i + 1, out decimal value))
        {
            case NumberWord.Hundred or NumberWord.Scale:
                return Words(i + 1, out number, start: 1);
            case NumberWord.Dozen:
                number = new(value, i + 2, NumberKind.Cardinal);
                return true;
            case NumberWord.OrdinalUnit or NumberWord.Quarter when value > 2 && Word(i + 2) == NumberWord.Of:
                number = new(Fraction(1, value), i + 2, NumberKind.Cardinal);
                return true;
            default:
                return false;
        }
    }

    private bool Digits(int i, out NumberRead number)
    {
        number = default;
        TextToken token = At(i);
        TextToken before = At(i - 1);
        // Inside a longer sign: '295-C', 'A/HRC/2011', 'v1.2.3', 'x3'.
        if (!token.Spaced && (before.Kind == TextTokenKind.Word || before.First is '/' or '.' or ',' or ':' or '_' && before.Kind == TextTokenKind.Mark)) return false;
        decimal value = token.Value;
        if (token.Value == int.MaxValue && !decimal.TryParse(Text(i), out value)) return false;
        int end = i + 1;
        while (At(end) is { Spaced: false } comma && comma.IsMark(',') && At(end + 1) is { Kind: TextTokenKind.Digits, Spaced: false, Length: 3 } group && token.Length <= 3)
        {
            if (value > 1e24m) return false;
            value = value * 1000 + group.Value;
            end += 2;
        }
        if (At(end) is { Spaced: false } dot && dot.IsMark('.') && At(end + 1) is { Kind: TextTokenKind.Digits, Spaced: false } places)
        {
            // '1.2.3' is no number.
            if (At(end + 2) is { Spaced: false } second && second.IsMark('.') && At(end + 3) is { Kind: TextTokenKind.Digits, Spaced: false }) return false;
            if (places.Length > 9) return false;
            decimal part = places.Value;
            for (int k = 0; k < places.Length; k++) part /= 10;
            value += part;
            end += 2;
        }
        if (At(end) is { Spaced: false, Kind: TextTokenKind.Word } letters)
        {
            if (Text(end) is "st" or "nd" or "rd" or "th" && end == i + 1)
            {
                number = new(value, end + 1, NumberKind.Ordinal);
                return true;
            }
            if (Word(end) != NumberWord.Scale && letters.Length > 0 && !UnitLetter(end)) return false;
        }
        Half(ref value, ref end);
        Scale(ref value, ref end);
        number = new(value, end, NumberKind.Cardinal);
        return true;
    }

    /// <summary>'m' and 'k' right behind digits belong to amounts of money, 's' to decades; they end the number.</summary>
    private bool UnitLetter(int i) => Text(i) is "m" or "k" or "b" or "M" or "K" or "B" or "km" or "kg" or "cm" or "mm";

    /// <summary>'seven', 'twenty-five', 'one hundred and twenty thousand', 'two and a half million', 'three quarters'.</summary>
    private bool Words(int i, out NumberRead number, decimal start = 0)
    {
        number = default;
        decimal total = 0, group = start;
        int end = i;
        NumberWord last = start > 0 ? NumberWord.Unit : NumberWord.None;
        bool hundred = false;
        for (int at = i; ;)
        {
            NumberWord word = Word(at, out decimal value);
            bool joined = true;
            switch (word)
            {
                case NumberWord.Unit when last is NumberWord.None or NumberWord.Ten or NumberWord.Hundred or NumberWord.Scale:
                case NumberWord.Teen or NumberWord.Ten when last is NumberWord.None or NumberWord.Hundred or NumberWord.Scale:
                    group += value;
                    break;
                case NumberWord.Hundred when last is NumberWord.Unit or NumberWord.Teen && !hundred:
                    group *= 100;
                    hundred = true;
                    break;
                case NumberWord.Dozen when last is NumberWord.Unit or NumberWord.Teen && total == 0:
                    group *= 12;
                    break;
                case NumberWord.Scale when last is not (NumberWord.None or NumberWord.Scale or NumberWord.Dozen) && group < Greatest:
                    total += group * value;
                    group = 0;
                    hundred = false;
                    break;
                case NumberWord.OrdinalUnit or NumberWord.OrdinalTen when last is NumberWord.Ten or NumberWord.Hundred or NumberWord.Scale || last == NumberWord.None:
                    number = new(total + group + value, at + 1, NumberKind.Ordinal);
                    return true;
                case NumberWord.OrdinalUnit or NumberWord.Quarter when last is NumberWord.Unit && total == 0 && value > 2:
                    number = new(Fraction(group, value), at + 1, NumberKind.Cardinal);
                    return true;
                default:
                    joined = false;
                    break;
            }
            if (!joined) break;
            (last, end) = (word, at + 1);
            at = end;
            if (At(at).IsDash && !At(at).Spaced && !At(at + 1).Spaced && Word(at + 1) is NumberWord.Unit or NumberWord.OrdinalUnit or NumberWord.Quarter or NumberWord.Dozen or NumberWord.Scale && !At(at + 1).Spaced) at++;
            else if (Word(at) == NumberWord.And && last is NumberWord.Hundred or NumberWord.Scale && Word(at + 1) is NumberWord.Unit or NumberWord.Teen or NumberWord.Ten && Word(at) == NumberWord.And) at++;
        }
        if (end == i) return false;
        decimal sum = total + group;
        // 'One of them', 'no one' and 'this one' count nothing.
        if (sum == 1 && end == i + 1 && start == 0 && (Word(i - 1) is NumberWord.No or NumberWord.Determiner or NumberWord.The || Word(end) == NumberWord.Of || Lonely(end))) return false;
        Half(ref sum, ref end);
        Scale(ref sum, ref end);
        number = new(sum, end, NumberKind.Cardinal);
        return true;
    }

    private bool Lonely(int end) => At(end).Kind != TextTokenKind.Word && !At(end).IsDash || At(end).Cue != DateCue.None || Text(end) is "another" or "is" or "can" or "has";

    /// <summary>'… and a half', '…-and-a-half', '½'.</summary>
    private void Half(ref decimal value, ref int end)
    {
        int j = end;
        if (At(j).IsDash) j++;
        if (Word(j) == NumberWord.And)
        {
            j++;
            if (At(j).IsDash) j++;
            if (Word(j) == NumberWord.A || Text(j) is "one")
            {
                j++;
                if (At(j).IsDash) j++;
                if (Word(j) == NumberWord.Half)
                {
                    value += 0.5m;
                    end = j + 1;
                }
            }
        }
        else if (At(j).IsMark('½') && !At(j).Spaced)
        {
            value += 0.5m;
            end = j + 1;
        }
    }

    private void Scale(ref decimal value, ref int end)
    {
        int j = At(end).IsDash && !At(end).Spaced ? end + 1 : end;
        NumberWord word = Word(j, out decimal scale);
        bool hundred = word == NumberWord.Hundred && value < 100;
        if (word is not (NumberWord.Scale or NumberWord.Dozen) && !hundred || word == NumberWord.Dozen && value > 20) return;
        if (value > Greatest) return;
        value *= scale;
        end = j + 1;
        // 'Two hundred thousand', after a number in digits too.
        if (Word(end, out decimal more) == NumberWord.Scale && more > scale && value < Greatest)
        {
            value *= more;
            end++;
        }
    }

    private static decimal Fraction(decimal of, decimal parts) => Math.Round(of / parts, 6);

    /// <summary>The bound that the words before a number set.</summary>
    internal NumberBound BoundBefore(int i) => Word(i - 1) switch
    {
        NumberWord.Than when Word(i - 2) == NumberWord.More => NumberBound.MoreThan,
        NumberWord.Than when Word(i - 2) == NumberWord.Less => NumberBound.LessThan,
        NumberWord.Least when Word(i - 2) == NumberWord.At => NumberBound.AtLeast,
        NumberWord.Most when Word(i - 2) == NumberWord.At => NumberBound.AtMost,
        NumberWord.To when Word(i - 2) == NumberWord.Up => NumberBound.AtMost,
        NumberWord.Over => NumberBound.MoreThan,
        NumberWord.Under => NumberBound.LessThan,
        NumberWord.About => NumberBound.About,
        _ => NumberBound.Exact,
    };
}
