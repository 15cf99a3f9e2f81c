using System.CommandLine;

using Demarche.Lexicons;
using Demarche.Reading;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;
using Demarche.Readings;
using Demarche.Sources;

namespace Demarche.Cli.Commands;

/// <summary><c>demarche lexicon test [DIR]</c>: tests the lexicon by the sentences that it brings.</summary>
internal static class LexiconCommand
{
    internal static Command Create()
    {
        Argument<string?> folder = new("DIR") { Description = "A folder of your own lexicon, laid over the shipped one.", Arity = ArgumentArity.ZeroOrOne };
        Command test = new("test", "Read every example of the lexicon; say which triggers are not found, which examples are not read as marked, and which triggers no example needs.") { folder };
        test.SetAction(parsed => Test(parsed.GetValue(folder), Console.Out));
        return new Command("lexicon", "The words that tell events, laws, findings and the rest.") { test };
    }

    /// <summary>Tests the shipped lexicon, or that with a folder laid over it.</summary>
    /// <returns><see cref="CommandLine.Success"/>, or <see cref="CommandLine.FoundFaults"/>.</returns>
    internal static int Test(string? folder, TextWriter output)
    {
        var compiled = folder is null ? LexiconCompiler.Compile(LexiconFiles.Shipped) : LexiconCompiler.Compile(LexiconFiles.Shipped, folder);
        var lexicon = Lexicon.Load(compiled.Bytes);
        LexiconTest triggers = new(compiled, new Analyzer(LanguageData.LoadSyntaxModel()));
        Reader reader = new(ReaderData.Load(lexicon));
        LexiconReadingTest readings = new(document => reader.Read(document, published: null));
        List<LexiconFault> faults = [.. triggers.Unmatched(), .. triggers.Needless(), .. readings.Faults(compiled.Examples)];
        foreach (var (origin, message) in faults) output.WriteLine($"{origin}: {message}");
        output.WriteLine($"{lexicon.Types.Count} types, {lexicon.Triggers.Count} triggers, {compiled.Examples.Count} sentences: {(faults.Count == 0 ? "all hold" : $"{faults.Count} faults")}");
        return faults.Count == 0 ? CommandLine.Success : CommandLine.FoundFaults;
    }
}
