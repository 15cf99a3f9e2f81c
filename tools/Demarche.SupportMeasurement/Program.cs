using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

using Demarche.Reading.Dates;
using Demarche.Reading.Support;
using Demarche.Reading.Syntax;
using Demarche.Sources;
using Demarche.Support;

// usage: FILE.jsonl [--errors] [--only ID] | FILE.jsonl --alarms | FILE.jsonl --features OUTPUT.tsv
// Judges labelled pairs and prints, for the part tuned on and the parts held back, how many true ones were refused and how
// many faults caught, by rule. No citation is in both. --alarms lists every doubt about every pair, believed or not; --features
// writes how much there is of each, for a look at them with other programs.
var pairs = File.ReadLines(args[0]).Select(l => JsonSerializer.Deserialize<Pair>(l, JsonSerializerOptions.Web)!).ToList();
string? only = args.SkipWhile(a => a != "--only").Skip(1).FirstOrDefault();
if (only is not null) pairs = [.. pairs.Where(p => p.Id.StartsWith(only, StringComparison.Ordinal))];
var check = SupportData.CreateCheck();
if (args.Contains("--features"))
{
    using StreamWriter features = new(args[Array.IndexOf(args, "--features") + 1]);
    features.WriteLine("id\tholds\trule\tpart\t" + string.Join('\t', Enum.GetNames<Doubt>()));
    foreach (var p in pairs)
    {
        var x = check.Weigh(p.Sentence, p.Cited, Edtf.TryParse(p.Published ?? "", out var day) ? day : null);
        features.WriteLine($"{p.Id}\t{(p.Holds ? 1 : 0)}\t{p.Rule}\t{p.Part}\t" + string.Join('\t', x.Select(v => v.ToString("0.####", CultureInfo.InvariantCulture))));
    }
    return;
}
if (args.Contains("--alarms"))
{
    foreach (var p in pairs)
    {
        foreach (var a in check.Alarms(p.Sentence, p.Cited, Edtf.TryParse(p.Published ?? "", out var day) ? day : null)) Console.WriteLine($"{p.Id}\t{a.Doubt}\t{p.Sentence[a.Start..a.End]}\t{a.Message}");
    }
    return;
}
// Once to warm up: code is compiled, words are looked up.
foreach (var p in pairs.Take(300)) check.Judge(p.Sentence, p.Cited, Edtf.TryParse(p.Published, out var day) ? day : null);
Stopwatch watch = Stopwatch.StartNew();
var judged = pairs.Select(p => (Pair: p, Verdict: check.Judge(p.Sentence, p.Cited, Edtf.TryParse(p.Published, out var day) ? day : null))).ToList();
watch.Stop();
foreach (var (name, mark) in new[] { ("tuned", "tuned"), ("held back", "held"), ("held back later", "held-later"), ("all", null as string) })
{
    var part = judged.Where(j => j.Pair.Part == mark).ToList();
    if (part.Count == 0) continue;
    var truths = part.Where(j => j.Pair.Holds).ToList();
    var faults = part.Where(j => !j.Pair.Holds).ToList();
    int refused = truths.Count(j => !j.Verdict.Holds), caught = faults.Count(j => !j.Verdict.Holds);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: refused {refused} of {truths.Count} true ({Share(refused, truths.Count):0.000}); caught {caught} of {faults.Count} faults ({Share(caught, faults.Count):0.000})"));
    foreach (var rule in faults.GroupBy(f => f.Pair.Rule).OrderBy(g => g.Key, StringComparer.Ordinal))
    {
        int found = rule.Count(j => !j.Verdict.Holds), named = rule.Count(j => j.Verdict.Failures.Any(f => f.Rule.ToString().Equals(j.Pair.Rule, StringComparison.OrdinalIgnoreCase)));
        Console.WriteLine($"  {rule.Key,-10} caught {found,3} of {rule.Count(),3}, rule named {named,3}");
    }
    if (only is null && (mark != "tuned" || !args.Contains("--errors"))) continue;
    foreach (var (pair, verdict) in part.Where(j => only is not null || j.Pair.Holds != j.Verdict.Holds).OrderBy(j => j.Pair.Holds))
    {
        Console.WriteLine($"{(pair.Holds ? "REFUSED" : "MISSED " + pair.Rule)} {pair.Id} [{pair.Published}]\n   S {pair.Sentence}\n   C {pair.Cited}");
        if (only is not null)
        {
            Console.WriteLine(string.Join("  ", check.Explain(pair.Sentence, pair.Cited, Edtf.TryParse(pair.Published, out var when) ? when : null)));
            Analyzer analyzer = new(LanguageData.LoadSyntaxModel());
            foreach (string text in new[] { pair.Sentence, pair.Cited })
            {
                foreach (var sentence in analyzer.Analyze(text, 0, text.Length))
                {
                    for (int i = 0; i < sentence.Count; i++) Console.Write($"{i}:{sentence.Form(i)}/{sentence[i].Lemma}/{sentence[i].Xpos}/{sentence[i].Relation}>{sentence[i].Head}  ");
                    Console.WriteLine();
                }
            }
        }
        foreach (var f in verdict.Failures) Console.WriteLine($"   - {f.Rule} '{pair.Sentence[f.Start..f.End]}': {f.Message}");
    }
}
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count / watch.Elapsed.TotalSeconds:0} pairs a second"));
// Pairs of one citation stand together, and it is parsed once.
Analyzer parser = new(LanguageData.LoadSyntaxModel());
parser.Analyze("It rains.", 0, 9);
watch.Restart();
string before = "";
foreach (var pair in pairs)
{
    parser.Analyze(pair.Sentence, 0, pair.Sentence.Length);
    if (pair.Cited != before) parser.Analyze(pair.Cited, 0, pair.Cited.Length);
    before = pair.Cited;
}
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count / watch.Elapsed.TotalSeconds:0} pairs a second are parsed"));

static double Share(int part, int whole) => whole == 0 ? 0 : part / (double)whole;

internal sealed record Pair(string Id, string Sentence, string Cited, string? Published, bool Holds, string? Rule, string? Part);
