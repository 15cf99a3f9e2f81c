using System.CommandLine;
using System.Text;

using Demarche.Reading;
using Demarche.Reading.Proposals;
using Demarche.Reading.Syntax;
using Demarche.Readings;
using Demarche.Sources;

namespace Demarche.Cli.Commands;

/// <summary><c>demarche read FILE…</c>: what the reader makes of a source.</summary>
internal static class ReadCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        Argument<string[]> files = new("FILE") { Description = "Text, Markdown or HTML files.", Arity = ArgumentArity.OneOrMore };
        Option<string[]> published = new("--published") { Description = "Day, month or year of publication; with several files, one each in their order.", AllowMultipleArgumentsPerToken = false };
        Option<string[]> publisher = new("--publisher") { Description = "Who published it; with several files, one each." };
        Option<string[]> url = new("--url") { Description = "Where it was found; with several files, one each." };
        Option<string> format = new("--format") { Description = "list, text, json, jsonl or conllu.", DefaultValueFactory = _ => "list" };
        format.AcceptOnlyFromAmong("list", "text", "json", "jsonl", "conllu");
        Option<string?> explain = new("--explain") { Description = "How one passage was read: p12." };
        Command command = new("read", "Reads sources and prints what they tell, each fact with its exact words.") { files, published, publisher, url, format, explain };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files),
            new Given(parsed.GetValue(published) ?? [], parsed.GetValue(publisher) ?? [], parsed.GetValue(url) ?? []),
            parsed.GetRequiredValue(format),
            parsed.GetValue(explain)));
        return command;
    }

    private static int Run(string[] files, Given given, string format, string? explain)
    {
        given.Check(files.Length);
        if (files.Length > 1 && format is "text" or "json" || (files.Length > 1 && explain is not null))
        {
            throw new UnusableInputException($"--format {format} takes one file, {files.Length} were given", "Use --format jsonl for several.");
        }
        if (format == "text")
        {
            using var output = Console.OpenStandardOutput();
            output.Write(Encoding.UTF8.GetBytes(SourceFile.Open(files[0], given.Of(0)).ReadDocument().Text));
            return CommandLine.Success;
        }
        var reader = new Reader(ReaderData.Load());
        return format switch
        {
            "jsonl" => Lines(reader, files, given),
            "conllu" => Conllu(reader, files, given),
            _ => explain is not null ? Explain(reader, files[0], given, explain) : One(reader, files, given, format),
        };
    }

    private static int One(Reader reader, string[] files, Given given, string format)
    {
        using var output = Console.OpenStandardOutput();
        for (int i = 0; i < files.Length; i++)
        {
            var read = ReadSource.Open(reader, files[i], given.Of(i));
            if (format == "json")
            {
                ReadingJson.Write(output, read.Reading, read.Source.Sha256);
                output.WriteByte((byte)'\n');
            }
            else
            {
                output.Write(Encoding.UTF8.GetBytes(ReadingList.Of(read)));
            }
        }
        return CommandLine.Success;
    }

    private static int Lines(Reader reader, string[] files, Given given)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        int refused = 0;
        for (int i = 0; i < files.Length; i++)
        {
            try
            {
                var read = ReadSource.Open(reader, files[i], given.Of(i));
                ReadingJson.Write(output, read.Reading, read.Source.Sha256, files[i], indented: false);
            }
            catch (UnusableInputException e)
            {
                ReadingJson.WriteError(output, files[i], e.Message);
                refused++;
            }
            output.WriteByte((byte)'\n');
        }
        return refused == 0 ? CommandLine.Success : CommandLine.BadInput;
    }

    private static int Conllu(Reader reader, string[] files, Given given)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        for (int i = 0; i < files.Length; i++)
        {
            var document = SourceFile.Open(files[i], given.Of(i)).ReadDocument();
            foreach (var sentence in reader.Analyze(document)) ConlluWriter.Write(output, sentence);
        }
        return CommandLine.Success;
    }

    private static int Explain(Reader reader, string file, Given given, string passage)
    {
        PassageExplanation? found = null;
        ReadSource.Open(reader, file, given.Of(0), p => { if (p.Passage.Id == passage) found = p; });
        if (found is null) throw new UnusableInputException($"{file} has no passage {passage}", "`demarche read FILE --format json` lists the passages.");
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        output.WriteLine($"{found.Passage.Id} ({found.Passage.Start}–{found.Passage.End}) {found.Passage.Text}");
        output.WriteLine();
        ConlluWriter.Write(output, found.Sentence);
        Section(output, "frames", found.Frames);
        Section(output, "proposed", found.Drafts);
        Section(output, "held", found.Held);
        return CommandLine.Success;
    }

    private static void Section(StreamWriter output, string name, IReadOnlyList<string> lines)
    {
        output.WriteLine(lines.Count == 0 ? $"{name}: none" : $"{name}:");
        foreach (string line in lines) output.WriteLine($"  {line}");
    }
}
