using Demarche.Measure;

// usage: ./measure [SECTION…]   all sections without one. Writes docs/quality.md and the figures of README.md.
(string Key, Func<Setting, Section> Measure)[] sections =
[
    ("reading", s => LabelledReading.Measure(s, "worked-on")),
    ("reading-aside", s => LabelledReading.Measure(s, "held-aside")),
    ("seed", SeedReading.Measure),
    ("confidence", ConfidenceTable.Measure),
    ("support", SupportPairs.Measure),
    ("syntax", Syntax.Measure),
    ("edtf", Dates.MeasureEdtf),
    ("dates", Dates.MeasureFinding),
    ("tests", Tests.Measure),
    ("start", Speed.MeasureStart),
    ("speed", Speed.MeasureWords),
];
string[] unknown = [.. args.Except(sections.Select(s => s.Key))];
if (unknown.Length > 0)
{
    Console.Error.WriteLine($"measure: there is no section {string.Join(", ", unknown)}. Sections: {string.Join(", ", sections.Select(s => s.Key))}.");
    return 2;
}
Setting setting = Setting.Find();
QualityPage page = QualityPage.Open(setting.In("docs/quality.md"), sections.Select(s => s.Key));
foreach (var (key, measure) in sections.Where(s => args.Length == 0 || args.Contains(s.Key)))
{
    Console.WriteLine($"{key} …");
    Section section = measure(setting) with { Key = key };
    foreach (Figure figure in section.Figures) Console.WriteLine($"  {figure.Name}: {figure.Value}{(figure.Bar.Length == 0 ? "" : $" (bar: {figure.Bar})")} {figure.Verdict}");
    page.Put(section);
    // Written after each, so that an hour's work is not lost to the last minute.
    page.Write(setting.In("docs/quality.md"));
    page.WriteFigures(setting.In("README.md"));
}
return 0;
