using System.Diagnostics;
using System.Text;

namespace Demarche.Tests;

/// <summary>Runs programs as a user does, above all the executable <c>demarche</c> that these tests were built with.</summary>
internal static class Executable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(100);

    /// <summary>Path of the executable.</summary>
    public static string Demarche { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Demarche.Cli.exe" : "Demarche.Cli");

    /// <summary>Runs <c>demarche</c> with arguments.</summary>
    public static Outcome Run(string folder, params string[] arguments) => Start(Demarche, folder, arguments);

    /// <summary>Runs a program in a folder, with nothing on its standard input, and waits for its end.</summary>
    public static Outcome Start(string program, string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} had not ended after {Longest.TotalSeconds:0} s");
        }
        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}

/// <summary>How a program ended and what it printed.</summary>
internal sealed record Outcome(int Exit, string Output, string Error);
