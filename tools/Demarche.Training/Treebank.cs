using System.IO.Compression;

namespace Demarche.Training;

/// <summary>A word of a treebank.</summary>
internal sealed record TreeWord(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, bool SpaceAfter);

/// <summary>A sentence of a treebank. Heads count from 1; 0 is the root.</summary>
internal sealed record Tree(TreeWord[] Words, string Document, bool NewParagraph, string Text);

/// <summary>Reads CoNLL-U files, gzipped or plain.</summary>
internal static class Treebank
{
    public static IEnumerable<Tree> Read(string path)
    {
        using Stream raw = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        using StreamReader reader = new(stream);
        List<TreeWord> words = [];
        string document = "", text = "";
        bool paragraph = false;
        int rangeEnd = 0;
        bool rangeSpace = true;
        while (true)
        {
            string? line = reader.ReadLine();
            if (string.IsNullOrEmpty(line))
            {
                if (words.Count > 0) yield return new([.. words], document, paragraph, text);
                words.Clear();
                paragraph = false;
                if (line is null) yield break;
                continue;
            }
            if (line[0] == '#')
            {
                if (line.StartsWith("# newdoc", StringComparison.Ordinal)) (document, paragraph) = (line, true);
                else if (line.StartsWith("# newpar", StringComparison.Ordinal)) paragraph = true;
                else if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line[9..];
                continue;
            }
            string[] c = line.Split('\t');
            bool space = !c[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (c[0].Contains('-', StringComparison.Ordinal))
            {
                rangeEnd = int.Parse(c[0].Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);
                rangeSpace = space;
                continue;
            }
            if (c[0].Contains('.', StringComparison.Ordinal)) continue;
            int id = words.Count + 1;
            if (id < rangeEnd) space = false;
            else if (id == rangeEnd) (space, rangeEnd) = (rangeSpace, 0);
            words.Add(new(c[1], c[2], c[3], c[4], c[5], int.Parse(c[6], System.Globalization.CultureInfo.InvariantCulture), c[7], space));
        }
    }
}
