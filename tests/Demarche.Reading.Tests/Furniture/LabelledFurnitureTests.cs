using System.Text.Json;

using Demarche.Reading.Documents;
using Demarche.Reading.Furniture;

namespace Demarche.Reading.Tests.Furniture;

/// <summary>Measures furniture on labelled texts of others. A third of them is held back and not read here.</summary>
public class LabelledFurnitureTests
{
    private static readonly HashSet<string> HeldBack = ["duterte", "hancock", "mgpardons", "qatarilo", "solana", "tashkentcat", "youtube"];

    private static string Folder()
    {
        string? set = Environment.GetEnvironmentVariable("DEMARCHE_TEST_DATA");
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "Demarche.slnx"))) root = Path.GetDirectoryName(root);
        string folder = Path.Combine(set ?? Path.Combine(root ?? ".", "..", "shared", "data"), "reading");
        if (!Directory.Exists(folder)) Assert.Skip($"The labelled texts are not at {folder}; DEMARCHE_TEST_DATA says where they are.");
        return folder;
    }

    [Fact]
    public void Labelled_furniture_is_found_and_no_fact_is_taken_for_it()
    {
        List<string> missed = [], swallowed = [];
        int labelled = 0;
        foreach (string gold in Directory.EnumerateFiles(Folder(), "*.json"))
        {
            string name = Path.GetFileNameWithoutExtension(gold);
            if (HeldBack.Contains(name)) continue;
            var document = DocumentReader.Read(File.ReadAllText(Path.ChangeExtension(gold, ".txt")), TextFormat.Plain);
            var laid = new bool[document.Text.Length];
            foreach (var part in FurnitureFinder.Find(document)) laid.AsSpan(part.Start, part.End - part.Start).Fill(true);

            using var json = JsonDocument.Parse(File.ReadAllText(gold));
            foreach (string quote in Strings(json.RootElement, "furniture"))
            {
                labelled++;
                if (!Places(document.Text, quote).Any(p => Share(document.Text, laid, p) >= 0.8)) missed.Add($"{name}: {quote.Length} characters");
            }
            foreach (var fact in json.RootElement.GetProperty("gold").EnumerateArray())
            {
                if (fact.TryGetProperty("optional", out var optional) && optional.GetBoolean()) continue;
                var places = Places(document.Text, fact.GetProperty("quote").GetString()!);
                if (places.Count > 0 && places.All(p => Share(document.Text, laid, p) > 0)) swallowed.Add($"{name}: {places[0]}");
            }
        }
        labelled.ShouldBeGreaterThan(20);
        swallowed.ShouldBeEmpty();
        missed.ShouldBeEmpty();
    }

    private static IEnumerable<string> Strings(JsonElement gold, string name) =>
        gold.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(e => e.GetString()!) : [];

    // Where the words stand, white space folded.
    private static List<(int Start, int End)> Places(string text, string quote)
    {
        List<(int, int)> places = [];
        string[] words = quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int at = text.IndexOf(words[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(words[0], at + 1, StringComparison.Ordinal))
        {
            int i = at;
            bool all = true;
            foreach (string word in words)
            {
                while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
                if (!(all = text.AsSpan(i).StartsWith(word))) break;
                i += word.Length;
            }
            if (all) places.Add((at, i));
        }
        return places;
    }

    private static double Share(string text, bool[] laid, (int Start, int End) place)
    {
        int letters = 0, set = 0;
        for (int i = place.Start; i < place.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            letters++;
            if (laid[i]) set++;
        }
        return (double)set / Math.Max(1, letters);
    }
}
