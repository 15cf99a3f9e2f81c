using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>Tells which words stand between quotation marks, before quotations and their speakers are found. Asked in order of the text; for one thread.</summary>
internal sealed class WithinMarks
{
    private readonly List<bool> open = [];
    private bool within;
    private int block = -1;
    private int next; // sentence to be read

    /// <summary>True where a word stands between marks of its paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="token">Index of the word.</param>
    public bool Holds(MarkedText text, int sentence, int token)
    {
        while (open.Count <= text.Offset(sentence) + token) Read(text);
        return open[text.Offset(sentence) + token];
    }

    private void Read(MarkedText text)
    {
        Sentence sentence = text.Sentences[next];
        if (text.Block(next) != block) (block, within) = (text.Block(next), false);
        next++;
        for (int i = 0; i < sentence.Count; i++)
        {
            ReadOnlySpan<char> form = sentence.Form(i);
            if (form is "“" or "«" or "„") within = true;
            else if (form is "”" or "»") within = false;
            else if (form is "\"") within = !within;
            open.Add(within);
        }
    }
}
