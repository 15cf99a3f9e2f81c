using System.Text;

namespace Demarche.Measure;

/// <summary>News-like text of any length, in sentences of our own. No two paragraphs are the same: one told twice would be set aside.</summary>
internal static class LongText
{
    private static readonly string[] Sentences =
    [
        "The regional court sentenced {0} organisers of the march to five days in custody on Monday, their lawyer said.",
        "According to the ministry, the new draft would require every association to register anew within {0} days, and those that do not could be fined.",
        "“We were not told why hall {0} was closed,” said one of the teachers, who had waited outside since early morning.",
        "The committee noted with concern that {0} journalists had been questioned about their sources, and recommended that the government repeal Article 12 of the law.",
        "Nobody was hurt when the police dispersed the crowd at kilometre {0}, although several people were briefly detained.",
        "The two sides signed an agreement worth {0} million dollars after talks that went on through the night.",
        "Prices of bread rose again in the {0} weeks after the harvest, and few shops in the old town still sold any.",
    ];

    /// <summary>Writes a text into a file.</summary>
    /// <returns>Its words, as blanks part them.</returns>
    public static long Write(string path, long bytes)
    {
        using StreamWriter file = new(path, append: false, new UTF8Encoding(false));
        return Write(file, bytes);
    }

    /// <summary>Writes a text.</summary>
    /// <returns>Its words, as blanks part them.</returns>
    public static long Write(TextWriter file, long bytes)
    {
        long words = 0, written = 0;
        for (int n = 2; written < bytes; n++)
        {
            string sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, Sentences[n % Sentences.Length], n);
            string end = n % 4 == 0 ? "\n\n" : " ";
            file.Write(sentence);
            file.Write(end);
            words += sentence.Count(c => c == ' ') + 1;
            written += Encoding.UTF8.GetByteCount(sentence) + end.Length;
        }
        return words;
    }
}
