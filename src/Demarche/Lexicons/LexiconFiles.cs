using Demarche.Reading.Lexicons;
using Demarche.Sources;

namespace Demarche.Lexicons;

/// <summary>Finds the lexicon that the program came with.</summary>
public static class LexiconFiles
{
    /// <summary>File name of the compiled lexicon, beside the executable.</summary>
    public const string FileName = "lexicon.bin";

    /// <summary>Folder beside the executable with the YAML that <see cref="FileName"/> was compiled from.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "lexicons");

    /// <summary>Loads the lexicon that was compiled when the program was built.</summary>
    /// <returns>The lexicon.</returns>
    /// <exception cref="UnusableInputException">It is not there or was cut short.</exception>
    public static Lexicon LoadBuiltIn()
    {
        string path = Path.Combine(AppContext.BaseDirectory, FileName);
        try
        {
            return Lexicon.Load(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UnusableInputException($"The lexicon cannot be read from {path}", "Build the program again.");
        }
    }
}
