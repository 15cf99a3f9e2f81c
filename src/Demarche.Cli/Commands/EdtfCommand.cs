using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using Demarche.Reading.Dates;
using Demarche.Sources;

namespace Demarche.Cli.Commands;

/// <summary><c>demarche edtf</c>: judges EDTF strings from standard input, one a line, each answered with a line of JSON.</summary>
internal static class EdtfCommand
{
    /// <summary>Longest line read, in UTF-16 code units.</summary>
    internal const int LongestLine = 65_536;

    private const int Flush = 32 * 1024;

    internal static Command Create()
    {
        Command command = new("edtf", "Judge EDTF dates (ISO 8601-2, levels 0-2) from standard input, one a line; each is answered with a line of JSON.");
        command.SetAction(_ =>
        {
            using StreamReader input = new(Console.OpenStandardInput(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, bufferSize: 16 * 1024);
            using Stream output = Console.OpenStandardOutput();
            Run(input, output);
            return CommandLine.Success;
        });
        return command;
    }

    /// <summary>Answers each line of the input. Lines end with LF or CR LF; blanks in them are part of the string.</summary>
    /// <exception cref="UnusableInputException">A line is longer than <see cref="LongestLine"/>.</exception>
    internal static void Run(TextReader input, Stream output)
    {
        ArrayBufferWriter<byte> buffer = new(2 * Flush);
        using Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        char[] chars = new char[LongestLine + 2];
        int held = 0;
        for (long line = 1; ;)
        {
            int read = input.Read(chars, held, chars.Length - held);
            ReadOnlySpan<char> rest = chars.AsSpan(0, held + read);
            for (int n; (n = rest.IndexOf('\n')) >= 0; line++, rest = rest[(n + 1)..])
            {
                Answer(rest[..n], json, buffer);
                if (buffer.WrittenCount >= Flush) Send(buffer, output);
            }
            if (read == 0)
            {
                if (!rest.IsEmpty) Answer(rest, json, buffer);
                Send(buffer, output);
                return;
            }
            if (rest.Length > LongestLine)
            {
                Send(buffer, output);
                throw new UnusableInputException($"Line {line} of standard input is longer than {LongestLine} characters", "Give one EDTF string a line.");
            }
            rest.CopyTo(chars);
            held = rest.Length;
            // Whoever writes a line and waits for its answer gets it.
            Send(buffer, output);
        }
    }

    private static void Answer(ReadOnlySpan<char> line, Utf8JsonWriter json, ArrayBufferWriter<byte> buffer)
    {
        if (line.EndsWith('\r')) line = line[..^1];
        bool valid = Edtf.TryParse(line, out var value, out string? error);
        json.WriteStartObject();
        json.WriteString("input"u8, line);
        json.WriteBoolean("valid"u8, valid);
        if (valid) json.WriteNumber("level"u8, value.Level);
        else json.WriteNull("level"u8);
        Write(json, "earliest"u8, valid ? value.Earliest : null);
        Write(json, "latest"u8, valid ? value.Latest : null);
        json.WriteString("error"u8, error);
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        buffer.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Day? day)
    {
        if (day is not { } d)
        {
            json.WriteNull(name);
            return;
        }
        Span<char> text = stackalloc char[Day.LongestText];
        json.WriteString(name, text[..d.Format(text)]);
    }

    private static void Send(ArrayBufferWriter<byte> buffer, Stream output)
    {
        if (buffer.WrittenCount == 0) return;
        output.Write(buffer.WrittenSpan);
        output.Flush();
        buffer.ResetWrittenCount();
    }
}
