using Demarche.Sources;

namespace Demarche.Cli.Commands;

/// <summary>What a command says of its files: one value each in their order, or one for all.</summary>
/// <param name="Published">Days, months or years of publication.</param>
/// <param name="Publisher">Publishers.</param>
/// <param name="Url">Addresses.</param>
internal sealed record Given(string[] Published, string[] Publisher, string[] Url)
{
    /// <summary>Sees that every option has one value, or as many as there are files, and that days are days.</summary>
    /// <param name="files">How many files there are.</param>
    /// <exception cref="UnusableInputException">It has another number of values, or a value is no day, month or year.</exception>
    public void Check(int files)
    {
        foreach (var (name, values) in (ReadOnlySpan<(string, string[])>)[("--published", Published), ("--publisher", Publisher), ("--url", Url)])
        {
            if (values.Length > 1 && values.Length != files)
            {
                throw new UnusableInputException($"{name} was given {values.Length} times for {files} file(s)", "Give it once for all, or once for each file in their order.");
            }
        }
        foreach (string day in Published)
        {
            if (!SourceDetails.IsDayMonthOrYear(day)) throw new UnusableInputException($"--published {day} is no day, month or year", "Write it as 2015-11-02, 2015-11 or 2015.");
        }
    }

    /// <summary>What is said of one file.</summary>
    /// <param name="file">Its index.</param>
    public SourceDetails Of(int file) => new() { Published = At(Published, file), Publisher = At(Publisher, file), Url = At(Url, file) };

    private static string? At(string[] values, int file) => values.Length == 0 ? null : values.Length == 1 ? values[0] : values[file];
}
