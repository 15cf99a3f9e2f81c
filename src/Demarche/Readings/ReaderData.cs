using Demarche.Lexicons;
using Demarche.Reading;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Names;
using Demarche.Reading.Proposals;
using Demarche.Reference;
using Demarche.Sources;

namespace Demarche.Readings;

/// <summary>Loads what a reader needs from the files beside the executable.</summary>
public static class ReaderData
{
    private const string ConfidenceFile = "models/confidence.tsv";

    /// <summary>Loads the shipped model, lexicon and names; the parts are read side by side, since a start has no time to wait for each in turn.</summary>
    /// <param name="lexicon">A lexicon to use in place of the shipped one, or null.</param>
    /// <exception cref="UnusableInputException">A part is not there; the build puts it beside the executable.</exception>
    public static ReaderResources Load(Lexicon? lexicon = null)
    {
        var syntax = Task.Run(LanguageData.LoadSyntaxModel);
        var names = Task.Run(static () => new NameReader(ReferencePack.Open().Gazetteer, NameWords.Shipped));
        lexicon ??= LexiconFiles.LoadBuiltIn();
        return new(syntax.GetAwaiter().GetResult(), lexicon, names.GetAwaiter().GetResult(), LoadConfidence());
    }

    private static Confidence LoadConfidence()
    {
        string path = Path.Combine(AppContext.BaseDirectory, ConfidenceFile);
        if (!File.Exists(path)) throw new UnusableInputException($"the table '{path}' is not there", "Build the program anew; the build puts it beside the executable.");
        return Confidence.Read(File.ReadAllText(path));
    }
}
