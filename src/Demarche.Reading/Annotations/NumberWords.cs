using System.Collections.Frozen;

namespace Demarche.Reading.Annotations;

/// <summary>What a word is in a number.</summary>
internal enum NumberWord : byte
{
#pragma warning disable CS1591 // each is the word itself, or the class it names
    None, Unit, Teen, Ten, Hundred, Scale, Dozen, Half, OrdinalUnit, OrdinalTen, OrdinalScale, Quarter, Many,
    A, And, More, Less, Than, At, Least, Most, Up, To, Over, Under, About, Percent, Of, The, Determiner, No,
#pragma warning restore CS1591
}

/// <summary>The words of English numbers.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, (NumberWord Word, decimal Value)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Build().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static NumberWord Find(ReadOnlySpan<char> word, out decimal value)
    {
        bool found = Lookup.TryGetValue(word, out var entry);
        value = entry.Value;
        return found ? entry.Word : NumberWord.None;
    }

    private static Dictionary<string, (NumberWord Word, decimal Value)> Build()
    {
        Dictionary<string, (NumberWord Word, decimal Value)> table = new(StringComparer.OrdinalIgnoreCase);
        void Count(NumberWord kind, decimal from, decimal step, string words)
        {
            foreach (string w in words.Split(' '))
            {
                table.Add(w, (kind, from));
                from += step;
            }
        }
        void All(NumberWord kind, string words)
        {
            foreach (string w in words.Split(' ')) table.Add(w, (kind, 0));
        }
        Count(NumberWord.Unit, 1, 1, "one two three four five six seven eight nine");
        Count(NumberWord.Teen, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        Count(NumberWord.Ten, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        Count(NumberWord.OrdinalUnit, 1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth");
        Count(NumberWord.OrdinalTen, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
        table.Add("thirds", (NumberWord.OrdinalUnit, 3));
        Count(NumberWord.OrdinalUnit, 5, 1, "fifths sixths sevenths eighths ninths tenths");
        table.Add("hundredth", (NumberWord.OrdinalScale, 100));
        table.Add("thousandth", (NumberWord.OrdinalScale, 1000));
        table.Add("hundred", (NumberWord.Hundred, 100));
        table.Add("dozen", (NumberWord.Dozen, 12));
        table.Add("half", (NumberWord.Half, 0.5m));
        table.Add("quarter", (NumberWord.Quarter, 4));
        table.Add("quarters", (NumberWord.Quarter, 4));
        table.Add("hundreds", (NumberWord.Many, 100));
        table.Add("thousands", (NumberWord.Many, 1000));
        table.Add("dozens", (NumberWord.Many, 12));
        table.Add("tens", (NumberWord.Many, 10));
        table.Add("scores", (NumberWord.Many, 20));
        foreach (var (word, power) in new[] { ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("bn", 9), ("tn", 12), ("mn", 6), ("mln", 6), ("bln", 9) })
        {
            decimal value = 1;
            for (int i = 0; i < power; i++) value *= 10;
            table.Add(word, (NumberWord.Scale, value));
            if (power < 12 && word.EndsWith("illion", StringComparison.Ordinal)) table.Add(word + "s", (NumberWord.Many, value));
        }
        All(NumberWord.A, "a an");
        All(NumberWord.And, "and");
        All(NumberWord.More, "more greater higher");
        All(NumberWord.Less, "less fewer lower");
        All(NumberWord.Than, "than");
        All(NumberWord.At, "at");
        All(NumberWord.Least, "least");
        All(NumberWord.Most, "most");
        All(NumberWord.Up, "up");
        All(NumberWord.To, "to");
        All(NumberWord.Over, "over exceeding");
        All(NumberWord.Under, "under below nearly almost");
        All(NumberWord.About, "about around some approximately roughly estimated");
        All(NumberWord.Percent, "percent");
        All(NumberWord.Of, "of");
        All(NumberWord.The, "the");
        All(NumberWord.Determiner, "its his her their our my your this that which any every each another");
        All(NumberWord.No, "no");
        return table;
    }
}
