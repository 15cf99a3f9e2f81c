namespace Demarche.Bench;

/// <summary>The text that benchmarks read.</summary>
internal static class BenchText
{
    private const string Sample =
        "The regional court sentenced two organisers of the march to five days in custody on Monday, their lawyer said. "
        + "According to the ministry, the new draft would require every association to register anew within ninety days, and those that don't could be fined up to 3,000 euros. "
        + "“We were not told why the hall was closed,” said one of the teachers, who had waited outside since early morning. "
        + "The committee noted with concern that journalists had been questioned about their sources, and recommended that the government repeal Article 12 of the law. "
        + "Nobody was hurt when the police dispersed the crowd, although several people were briefly detained. ";

    public static string Read() => Environment.GetEnvironmentVariable("DEMARCHE_BENCH_TEXT") is { Length: > 0 } file
        ? File.ReadAllText(file)
        : string.Concat(Enumerable.Repeat(Sample, 200));
}
