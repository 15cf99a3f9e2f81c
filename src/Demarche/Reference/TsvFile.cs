using Demarche.Sources;

namespace Demarche.Reference;

/// <summary>Reads the tab-separated files of the reference pack: comments start with #, the first other line is the header.</summary>
internal static class TsvFile
{
    /// <summary>The rows of a file, each padded to the header's width.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UnusableInputException">The file is not there or holds no header.</exception>
    public static IEnumerable<string[]> Rows(string path)
    {
        if (!File.Exists(path)) throw new UnusableInputException($"the reference data lack {path}", "Build again, or restore the file.");
        return Read(path);
    }

    private static IEnumerable<string[]> Read(string path)
    {
        int width = 0;
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            if (width == 0)
            {
                width = cells.Length;
                continue;
            }
            int given = cells.Length;
            if (given < width)
            {
                Array.Resize(ref cells, width);
                Array.Fill(cells, "", given, width - given);
            }
            yield return cells;
        }
    }
}
