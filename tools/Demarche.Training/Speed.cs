using System.Diagnostics;

using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>A quick look at speed in processor time, for when no core is idle; bench/ has the true figures.</summary>
internal static class Speed
{
    public static void Run(SyntaxModel model, string treebank)
    {
        List<Tree> trees = [.. Treebank.Read(treebank)];
        int words = trees.Sum(t => t.Words.Length);
        Analysis analysis = new(model);
        foreach (bool parse in (bool[])[false, true, false, true, true])
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            foreach (var tree in trees)
            {
                analysis.Begin();
                foreach (var word in tree.Words) analysis.Add(word.Form);
                if (parse) analysis.Run();
                else analysis.Tag();
            }
            double seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine(FormattableString.Invariant($"{(parse ? "tag and parse" : "tag")}: {words / seconds:N0} words a second of processor time, {GC.GetAllocatedBytesForCurrentThread() - bytes} bytes allocated"));
        }
    }
}
