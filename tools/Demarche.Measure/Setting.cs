using System.Diagnostics;

namespace Demarche.Measure;

/// <summary>Where things are: the repository, other people's data, the programs that were built.</summary>
/// <param name="Root">The repository's folder.</param>
/// <param name="Data">Folder of other people's data: <c>DEMARCHE_TEST_DATA</c>, else <c>../shared/data</c>.</param>
internal sealed record Setting(string Root, string Data)
{
    /// <summary>The built executable.</summary>
    public string Demarche => Built("src/Demarche.Cli");

    /// <summary>The scorer of labelled texts.</summary>
    public string Scorer => Path.GetFullPath(Path.Combine(Data, "../tools/score_reading.py"));

    /// <summary>Folder of further labelled texts, in <c>a</c> those worked on and in <c>b</c> those held aside: <c>DEMARCHE_MORE_LABELLED</c>, or null.</summary>
    public static string? More => Environment.GetEnvironmentVariable("DEMARCHE_MORE_LABELLED") is { Length: > 0 } set ? set : null;

    /// <summary>Finds the repository above this program.</summary>
    public static Setting Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Demarche.slnx"))) continue;
            string? set = Environment.GetEnvironmentVariable("DEMARCHE_TEST_DATA");
            return new(folder.FullName, string.IsNullOrEmpty(set) ? Path.GetFullPath(Path.Combine(folder.FullName, "../shared/data")) : set);
        }
        throw new InvalidOperationException("measure runs inside the repository");
    }

    /// <summary>A path in the repository.</summary>
    public string In(string path) => Path.Combine(Root, path);

    /// <summary>The executable of a project.</summary>
    public string Built(string project) => In($"{project}/bin/Release/net10.0/{Path.GetFileName(project)}");

    /// <summary>Runs a program in the repository's folder and waits for it.</summary>
    /// <returns>Exit code and what it printed; null where there is no such program.</returns>
    public Ran? Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>How a program ended.</summary>
internal sealed record Ran(int Exit, string Output, string Error);
