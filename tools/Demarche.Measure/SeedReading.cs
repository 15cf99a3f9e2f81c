using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Demarche.Measure;

/// <summary>
/// The seed, a text of others that is not in this project. Our verdicts on it are kept as places alone
/// (tests/data/seed-verdicts.json); the scorer's labels are made from them and the text, in a temporary folder.
/// </summary>
internal static class SeedReading
{
    public static Section Measure(Setting setting)
    {
        const string Title = "Reading: the seed", Command = "python3 ../shared/tools/score_reading.py --published-from-gold SEED:OUR-VERDICTS";
        using var verdicts = JsonDocument.Parse(File.ReadAllText(setting.In("tests/data/seed-verdicts.json")));
        string text = Path.GetFullPath(Path.Combine(setting.Data, "../seed", verdicts.RootElement.GetProperty("file").GetString()!));
        if (!File.Exists(text) || !File.Exists(setting.Scorer)) return Section.NotMeasured(Title, Command, "the text is not here");
        byte[] bytes = File.ReadAllBytes(text);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != verdicts.RootElement.GetProperty("sha256").GetString()) return Section.NotMeasured(Title, Command, "the text is another than the one judged");
        string gold = Path.GetTempFileName();
        try
        {
            File.WriteAllText(gold, Gold(verdicts.RootElement, System.Text.Encoding.UTF8.GetString(bytes)).ToJsonString());
            if (LabelledReading.Score(setting, [$"{text}:{gold}"]) is not { } total) return Section.NotMeasured(Title, Command, "the scorer did not run; it needs python3");
            var figures = LabelledReading.Figures(total, 0.75);
            var counts = total.GetProperty("counts");
            int found = counts.GetProperty("furniture").GetInt32(), all = counts.GetProperty("furniture_n").GetInt32();
            int at = figures.FindIndex(f => f.Name == "furniture found");
            figures[at] = figures[at] with { Bar = "all", Met = found == all };
            return new(Title, Command, figures, $"{counts.GetProperty("facts").GetInt32()} facts, {counts.GetProperty("optional").GetInt32()} more optional; our own verdicts, in `tests/data/seed-verdicts.json`.");
        }
        finally
        {
            File.Delete(gold);
        }
    }

    /// <summary>The scorer's labels: each place replaced by the words that stand there.</summary>
    private static JsonObject Gold(JsonElement verdicts, string text)
    {
        string Words(JsonElement place) => text[place[0].GetInt32()..place[1].GetInt32()];
        JsonArray Quotes(string name) => [.. verdicts.GetProperty(name).EnumerateArray().Select(p => (JsonNode)Words(p))];
        JsonArray facts = [];
        foreach (var fact in verdicts.GetProperty("facts").EnumerateArray())
        {
            var gold = Copy(fact);
            var places = fact.GetProperty("at").EnumerateArray().ToList();
            gold["quote"] = Words(places[0]);
            gold["also"] = new JsonArray([.. places.Skip(1).Select(p => (JsonNode)Words(p))]);
            JsonArray actors = [];
            if (fact.TryGetProperty("actors", out var named))
            {
                foreach (var actor in named.EnumerateArray())
                {
                    var one = Copy(actor);
                    one["name"] = string.Join('|', actor.GetProperty("at").EnumerateArray().Select(Words));
                    actors.Add((JsonNode)one);
                }
            }
            gold["actors"] = actors;
            facts.Add((JsonNode)gold);
        }
        return new()
        {
            ["published"] = verdicts.GetProperty("published").GetString(),
            ["state"] = verdicts.GetProperty("state").GetString(),
            ["gold"] = facts,
            ["furniture"] = Quotes("furniture"),
            ["furnitureOptional"] = Quotes("furnitureOptional"),
        };
    }

    private static JsonObject Copy(JsonElement from)
    {
        JsonObject copy = [];
        foreach (var property in from.EnumerateObject().Where(p => p.Name is not ("at" or "actors"))) copy[property.Name] = JsonNode.Parse(property.Value.GetRawText());
        return copy;
    }
}
