using Demarche.Reading.Syntax;

namespace Demarche.Sources;

/// <summary>Finds the data of the language that the program reads, beside the executable.</summary>
public static class LanguageData
{
    private static readonly Lazy<SyntaxModel> English = new(() => LoadSyntaxModel(Path.Combine(AppContext.BaseDirectory, "models", "english.model")));

    /// <summary>The syntax model of English; read once, when first asked for. Safe to use from several threads.</summary>
    /// <exception cref="UnusableInputException">The model is not there or is of another version.</exception>
    public static SyntaxModel LoadSyntaxModel() => English.Value;

    /// <summary>Reads an unpacked syntax model.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UnusableInputException">The model is not there or is of another version.</exception>
    public static SyntaxModel LoadSyntaxModel(string path)
    {
        try
        {
            return SyntaxModel.Load(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UnusableInputException($"the syntax model {path} cannot be read ({e.Message.TrimEnd('.')})", "Build again: the build unpacks it from models/.");
        }
    }
}
