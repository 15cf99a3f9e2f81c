namespace Demarche.Reading.Syntax;

/// <summary>Gives one string for equal runs of characters, allocating only on first sight. Forgets all when full.</summary>
internal sealed class StringPool
{
    private const int Capacity = 1 << 16;
    private readonly string?[] slots = new string?[Capacity];
    private int count;

    public string Get(ReadOnlySpan<char> chars)
    {
        if (chars.IsEmpty) return string.Empty;
        uint at = FeatureHash.OfChars(chars) & (Capacity - 1);
        while (slots[at] is { } known)
        {
            if (chars.SequenceEqual(known)) return known;
            at = (at + 1) & (Capacity - 1);
        }
        if (count > Capacity / 2)
        {
            Array.Clear(slots);
            count = 0;
            at = FeatureHash.OfChars(chars) & (Capacity - 1);
        }
        string made = new(chars);
        slots[at] = made;
        count++;
        return made;
    }
}
