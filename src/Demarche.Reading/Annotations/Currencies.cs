using System.Collections.Frozen;
using System.Text;

namespace Demarche.Reading.Annotations;

/// <summary>Names and symbols of currencies with their ISO 4217 codes, from <c>reference/currencies.tsv</c>. Immutable, safe to share between threads.</summary>
public sealed class Currencies
{
    private static readonly Lazy<Currencies> Shipped = new(() =>
    {
        using Stream stream = typeof(Currencies).Assembly.GetManifestResourceStream("currencies.tsv")
            ?? throw new InvalidOperationException("The currencies are not built in.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Currencies(bytes);
    });

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> codes;
    private readonly (string Symbol, string Code)[] symbols;

    /// <summary>Reads the table.</summary>
    /// <param name="tsv">UTF-8; lines of code, names and symbols (lists separated by <c>|</c>) behind one heading; lines that start with <c>#</c> are comments.</param>
    /// <exception cref="FormatException">A line has other than three columns.</exception>
    public Currencies(ReadOnlySpan<byte> tsv)
    {
        Dictionary<string, string> full = new(StringComparer.OrdinalIgnoreCase), bare = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> ambiguous = new(StringComparer.OrdinalIgnoreCase);
        List<(string, string)> signs = [];
        HashSet<string> all = [];
        bool heading = true;
        foreach (string line in Encoding.UTF8.GetString(tsv).Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (heading)
            {
                heading = false;
                continue;
            }
            string[] columns = line.TrimEnd('\r').Split('\t');
            if (columns.Length != 3) throw new FormatException($"A currency has three columns: «{line}».");
            string code = columns[0];
            all.Add(code);
            foreach (string name in columns[1].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                full[name] = code;
                string last = name[(name.LastIndexOf(' ') + 1)..];
                if (bare.TryGetValue(last, out string? other) && other != code) ambiguous.Add(last);
                bare[last] = code;
            }
            foreach (string symbol in columns[2].Split('|', StringSplitOptions.RemoveEmptyEntries)) signs.Add((symbol, code));
        }
        // A last word that several currencies share means none of them, and stands for itself.
        foreach (var (word, code) in bare) full.TryAdd(word, ambiguous.Contains(word) ? Singular(word) : code);
        names = full.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        codes = all.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        symbols = [.. signs.OrderByDescending(s => s.Item1.Length)];
        FirstOfSymbols = [.. symbols.Select(s => s.Symbol[0]).Distinct()];
    }

    /// <summary>The table that is shipped.</summary>
    public static Currencies Default => Shipped.Value;

    private char[] FirstOfSymbols { get; }

    /// <summary>What a name means.</summary>
    /// <param name="name">'US dollars', 'tenge'; case does not matter.</param>
    /// <param name="currency">ISO 4217 code; the word itself in the singular where several currencies are called so ('peso').</param>
    /// <returns>False where it names none.</returns>
    public bool TryName(ReadOnlySpan<char> name, out string currency)
    {
        bool found = names.TryGetValue(name, out string? code);
        currency = code ?? "";
        return found;
    }

    /// <summary>Whether a string is a code of the table.</summary>
    /// <param name="code">Three capitals.</param>
    public bool IsCode(ReadOnlySpan<char> code) => codes.Contains(code);

    /// <summary>The longest symbol that a text starts with.</summary>
    /// <param name="text">The text from a place on.</param>
    /// <param name="length">Code units of the symbol; 0 for none.</param>
    /// <returns>ISO 4217 code; empty where there is none.</returns>
    internal string Symbol(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty || !FirstOfSymbols.AsSpan().Contains(text[0])) return "";
        foreach (var (symbol, code) in symbols)
        {
            if (!text.StartsWith(symbol)) continue;
            // A symbol that ends in a letter is a word of its own: 'Rp 500', not 'Rprt'.
            if (char.IsLetter(symbol[^1]) && text.Length > symbol.Length && char.IsLetter(text[symbol.Length])) continue;
            length = symbol.Length;
            return code;
        }
        return "";
    }

    private static string Singular(string word) =>
        word.EndsWith('s') ? word[..^1].ToLowerInvariant() : word.ToLowerInvariant();
}
