using System.Globalization;

namespace Demarche.Reading.Annotations;

/// <summary>What a number counts.</summary>
public enum NumberKind
{
    /// <summary>How many or how much: 'seven and a half', '1.2 million', 'two thirds'.</summary>
    Cardinal,

    /// <summary>Which in a row: 'third', '21st'.</summary>
    Ordinal,

    /// <summary>An untold number of so many: 'hundreds' (100), 'dozens' (12).</summary>
    Plural,

    /// <summary>Of a hundred: 'ten per cent', '10%'.</summary>
    Percent,
}

/// <summary>How the words before a number bound it.</summary>
public enum NumberBound
{
    /// <summary>Not at all.</summary>
    Exact,

    /// <summary>'more than', 'over'.</summary>
    MoreThan,

    /// <summary>'at least', or '… or more' behind it.</summary>
    AtLeast,

    /// <summary>'fewer than', 'under', 'nearly'.</summary>
    LessThan,

    /// <summary>'at most', 'up to'.</summary>
    AtMost,

    /// <summary>'about', 'some'.</summary>
    About,
}

/// <summary>
/// A number in a text. Normal form: <paramref name="Value"/> is the amount as a decimal number, so that words and digits are equal
/// ('seven and a half' is 7.5 as '7.5' is, 'two dozen' is 24, 'a third of' is 0.333333); the words that bound it are not in the span.
/// </summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Value">The amount; of a plural the unit ('hundreds' is 100); fractions to six places.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Bound">How it is bounded.</param>
public readonly record struct NumberMention(int Start, int End, decimal Value, NumberKind Kind, NumberBound Bound)
{
    /// <summary>The amount without trailing zeros: <c>7.5</c>, <c>1200000</c>; of a plural with <c>s</c> (<c>100s</c>), of a percentage with <c>%</c>, of an ordinal with a full stop (<c>3.</c>).</summary>
    public string Amount => Plain(Value) + Kind switch
    {
        NumberKind.Ordinal => ".",
        NumberKind.Plural => "s",
        NumberKind.Percent => "%",
        _ => "",
    };

    internal static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
