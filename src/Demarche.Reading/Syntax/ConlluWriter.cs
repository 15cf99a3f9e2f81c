using System.Globalization;

namespace Demarche.Reading.Syntax;

/// <summary>
/// Writes sentences as CoNLL-U, with ranges for words written together (<c>don't</c>) and <c>SpaceAfter=No</c>; see
/// https://universaldependencies.org/format.html.
/// </summary>
public static class ConlluWriter
{
    /// <summary>Writes one sentence, its <c># text</c> before and an empty line behind.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="sentence">The sentence.</param>
    public static void Write(TextWriter writer, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.Count == 0) return;
        writer.Write("# text = ");
        bool blank = false;
        foreach (char c in sentence.Text.AsSpan(sentence.Start, sentence.End - sentence.Start))
        {
            // A line break inside a sentence is a blank here.
            bool white = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!white) writer.Write(c);
            else if (!blank) writer.Write(' ');
            blank = white;
        }
        writer.Write('\n');
        int joinedUntil = -1;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (i > joinedUntil)
            {
                int last = i;
                while (last + 1 < sentence.Count && Joined(sentence, last)) last++;
                if (last > i)
                {
                    writer.Write(string.Create(CultureInfo.InvariantCulture, $"{i + 1}-{last + 1}\t"));
                    writer.Write(sentence.Text.AsSpan(sentence[i].Start, sentence[last].End - sentence[i].Start));
                    writer.Write("\t_\t_\t_\t_\t_\t_\t_\t");
                    writer.Write(Space(sentence, last));
                    joinedUntil = last;
                }
            }
            ref readonly var t = ref sentence[i];
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{i + 1}\t"));
            writer.Write(sentence.Form(i));
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"\t{t.Lemma}\t{Uposes.Name(t.Upos)}\t{t.Xpos}\t{t.Features ?? "_"}\t{t.Head + 1}\t{t.Relation.Name()}\t_\t"));
            writer.Write(i <= joinedUntil ? "_\n" : Space(sentence, i));
        }
        writer.Write('\n');
    }

    private static bool Joined(Sentence sentence, int i) =>
        sentence[i].End == sentence[i + 1].Start && Tokenizer.IsJoined(sentence.Form(i), sentence.Form(i + 1))
        && sentence[i + 1].Upos != Upos.Punct;

    private static string Space(Sentence sentence, int i) =>
        i + 1 < sentence.Count && sentence[i].End == sentence[i + 1].Start ? "SpaceAfter=No\n" : "_\n";
}
