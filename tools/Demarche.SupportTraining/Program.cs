using System.Globalization;

using Demarche.Reading.Support;
using Demarche.Support;
using Demarche.SupportTraining;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: Demarche.SupportTraining OUTPUT_FILE PAIRS.jsonl… (lines with id, sentence, cited, published, holds; of tests/data/support-pairs.jsonl the part tuned on)");
    return 2;
}
var check = SupportData.CreateUnweighedCheck();
List<Example> examples = [.. args[1..].SelectMany(f => Example.Read(f, check))];
Console.WriteLine("By citation: each tenth judged by what was learnt from the others.");
const int Folds = 10;
string[] citations = [.. examples.Select(e => e.Citation).Distinct()];
Dictionary<string, int> fold = citations.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i % Folds);
List<(Example Example, double Sum)> judged = [];
for (int f = 0; f < Folds; f++)
{
    double[] learnt = LogisticModel.Fit([.. examples.Where(e => fold[e.Citation] != f)]);
    judged.AddRange(examples.Where(e => fold[e.Citation] == f).Select(e => (e, LogisticModel.Judge(learnt, e))));
}
foreach (var author in judged.GroupBy(j => j.Example.Author)) Report(author.Key, author);
string[] authors = [.. examples.Select(e => e.Author).Distinct()];
if (authors.Length > 1)
{
    Console.WriteLine("By author: each judged by what was learnt from the others.");
    foreach (string author in authors)
    {
        double[] learnt = LogisticModel.Fit([.. examples.Where(e => e.Author != author)]);
        Report(author, examples.Where(e => e.Author == author).Select(e => (e, LogisticModel.Judge(learnt, e))));
    }
}
double[] weights = LogisticModel.Fit(examples);
using StreamWriter writer = new(args[0]) { NewLine = "\n" };
writer.WriteLine("# How much each doubt of the support check counts: made by tools/Demarche.SupportTraining. Columns: doubt, weight,");
writer.WriteLine($"# in how many of {examples.Count(e => !e.IsFault)} true rewordings and of {examples.Count(e => e.IsFault)} planted faults it was met.");
writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bias\t{weights[^1]:0.0000}"));
foreach (var doubt in Enum.GetValues<Doubt>())
{
    double weight = Math.Round(weights[(int)doubt], 4);
    if (weight <= 0) continue;
    writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{doubt}\t{weight:0.0000}\t{examples.Count(e => !e.IsFault && e.Evidence[(int)doubt] > 0)}\t{examples.Count(e => e.IsFault && e.Evidence[(int)doubt] > 0)}"));
}
return 0;

static void Report(string name, IEnumerable<(Example Example, double Sum)> judged)
{
    var faults = judged.Where(j => j.Example.IsFault).ToList();
    var others = judged.Where(j => !j.Example.IsFault).ToList();
    if (faults.Count == 0 || others.Count == 0) return;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: caught {faults.Count(j => j.Sum > 0) / (double)faults.Count:0.000} of {faults.Count} faults, refused {others.Count(j => j.Sum > 0) / (double)others.Count:0.000} of {others.Count} true"));
}
