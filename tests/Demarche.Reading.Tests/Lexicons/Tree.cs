using Demarche.Reading.Syntax;

namespace Demarche.Reading.Tests.Lexicons;

/// <summary>Makes a sentence of lines like <c>arrested arrest Verb 0 Root</c>: form, lemma, tag, head from 1, relation.</summary>
internal static class Tree
{
    public static Sentence Of(params string[] lines)
    {
        var rows = lines.Select(l => l.Split(' ')).ToArray();
        string text = string.Join(' ', rows.Select(r => r[0]));
        var tokens = new Token[rows.Length];
        int at = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            string[] r = rows[i];
            var upos = Enum.Parse<Upos>(r[2]);
            string xpos = r.Length > 5 ? r[5] : upos == Upos.Verb ? "VBD" : "";
            tokens[i] = new(at, at + r[0].Length, upos, xpos, r[1], int.Parse(r[3]) - 1, Enum.Parse<Relation>(r[4]));
            at += r[0].Length + 1;
        }
        return new(text, 0, text.Length, tokens);
    }
}
