using Demarche.Reading.Support;
using Demarche.Reading.Syntax;
using Demarche.Reference;
using Demarche.Sources;

namespace Demarche.Support;

/// <summary>The data of the support check that the program came with, beside the executable.</summary>
public static class SupportData
{
    private static readonly Lazy<ReferencePack> Names = new(() => ReferencePack.Open());
    private static readonly Lazy<SupportWords> Words = new(() => Load(AppContext.BaseDirectory));

    /// <summary>A check with the built-in data: one for each thread.</summary>
    /// <exception cref="UnusableInputException">Data are missing or cut short.</exception>
    public static SupportCheck CreateCheck() => new(new Analyzer(LanguageData.LoadSyntaxModel()), Words.Value, Names.Value.Gazetteer);

    /// <summary>A check with the built-in data but no weights, which refuses nothing but what is certain: for learning the weights.</summary>
    /// <exception cref="UnusableInputException">Data are missing or cut short.</exception>
    public static SupportCheck CreateUnweighedCheck() => new(new Analyzer(LanguageData.LoadSyntaxModel()), Load(AppContext.BaseDirectory, isWeighed: false), Names.Value.Gazetteer);

    /// <summary>What is known of words, from a folder.</summary>
    /// <param name="folder">Holds <c>lexicons/*.yaml</c>, <c>lexicons/doubts.tsv</c>, <c>lexicons/wordnet/relations.bin</c> and <c>lexicons/vectors/vectors.bin</c>.</param>
    /// <param name="isWeighed">False to leave <c>doubts.tsv</c> unread.</param>
    /// <exception cref="UnusableInputException">Data are missing or not as they should be.</exception>
    public static SupportWords Load(string folder, bool isWeighed = true)
    {
        string support = Path.Combine(folder, "lexicons");
        try
        {
            return new(WordRelations.Read(File.ReadAllBytes(Path.Combine(folder, "lexicons", "wordnet", "relations.bin"))),
                SupportLexiconReader.Read(name => new StreamReader(Path.Combine(support, name + ".yaml"))),
                WordVectors.Read(File.ReadAllBytes(Path.Combine(folder, "lexicons", "vectors", "vectors.bin"))), isWeighed ? ReadWeights(Path.Combine(support, "doubts.tsv")) : SupportWeights.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UnusableInputException($"The words of the support check cannot be read from {support} ({e.Message.TrimEnd('.')})", "Build the program again, or mend the file.");
        }
    }

    private static SupportWeights ReadWeights(string path)
    {
        using StreamReader reader = new(path);
        return SupportWeights.Read(reader);
    }
}
