using Demarche.Measure;

namespace Demarche.Bench;

/// <summary>What is read: a file named by DEMARCHE_BENCH_TEXT, else half a megabyte of sentences of our own.</summary>
internal static class BenchText
{
    private const int Bytes = 500_000;

    public static string Read()
    {
        if (Environment.GetEnvironmentVariable("DEMARCHE_BENCH_TEXT") is { Length: > 0 } file) return File.ReadAllText(file);
        using StringWriter text = new();
        LongText.Write(text, Bytes);
        return text.ToString();
    }
}
