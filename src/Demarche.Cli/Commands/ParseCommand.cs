using System.CommandLine;
using System.Text;

using Demarche.Reading.Syntax;
using Demarche.Sources;

namespace Demarche.Cli.Commands;

/// <summary><c>demarche parse</c>: fills pre-tokenised CoNLL-U from standard input with predicted tags, lemmas and trees.</summary>
internal static class ParseCommand
{
    internal static Command Create()
    {
        Option<string> format = new("--format") { Description = "conllu", DefaultValueFactory = _ => "conllu" };
        format.AcceptOnlyFromAmong("conllu");
        Command command = new("parse", "Read pre-tokenised CoNLL-U from standard input; answer with predicted tags, features, lemmas, heads and relations.") { format };
        command.SetAction(_ =>
        {
            using StreamReader input = new(Console.OpenStandardInput(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
            using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(false), 32 * 1024);
            Run(LanguageData.LoadSyntaxModel(), input, output);
            return CommandLine.Success;
        });
        return command;
    }

    /// <summary>Answers sentence by sentence.</summary>
    /// <exception cref="UnusableInputException">A line is not CoNLL-U; what stood before it is answered.</exception>
    internal static void Run(SyntaxModel model, TextReader input, TextWriter output)
    {
        try
        {
            new Conllu(model).Fill(input, output);
        }
        catch (FormatException e)
        {
            throw new UnusableInputException($"standard input, {e.Message}", "Give CoNLL-U: ten columns parted by tabs, an empty line after each sentence.");
        }
        finally
        {
            output.Flush();
        }
    }
}
