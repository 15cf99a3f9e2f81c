using System.Text;

namespace Demarche.Reading.Syntax;

/// <summary>
/// A trained model of a language's syntax: tagger, parser, lemmas and features. Loading looks at the table of contents
/// only; the weights are used where they lie. Immutable, safe to share between threads.
/// </summary>
public sealed class SyntaxModel
{
    private readonly Upos[] upos;
    private readonly string[] xpos;
    private readonly byte[] uposNumbers;
    private readonly bool[] finite;

    private SyntaxModel(ModelFile file)
    {
        string[] tags = Lines(file[ModelSection.Tags]);
        upos = new Upos[tags.Length];
        xpos = new string[tags.Length];
        uposNumbers = new byte[tags.Length];
        finite = new bool[tags.Length];
        for (int i = 0; i < tags.Length; i++)
        {
            int bar = tags[i].IndexOf('\t', StringComparison.Ordinal);
            if (bar < 0 || !Enum.TryParse(tags[i].AsSpan(0, bar), ignoreCase: true, out upos[i])) throw new InvalidDataException("The syntax model has a tag that is no universal tag.");
            xpos[i] = string.Intern(tags[i][(bar + 1)..]);
            uposNumbers[i] = (byte)upos[i];
            finite[i] = IsFinite(xpos[i]);
        }
        string[] edits = Lines(file[ModelSection.Edits]);
        var parsed = new (int, string)[edits.Length];
        for (int i = 0; i < edits.Length; i++)
        {
            int bar = edits[i].IndexOf('\t', StringComparison.Ordinal);
            parsed[i] = (int.Parse(edits[i].AsSpan(0, bar), System.Globalization.CultureInfo.InvariantCulture), edits[i][(bar + 1)..]);
        }
        Words = new WordKnowledge(file[ModelSection.Words]);
        Tags = new SparseTable(file[ModelSection.TagSlots], file[ModelSection.TagEntries]);
        Transitions = new TransitionTable(file[ModelSection.Transitions]);
        Labels = new SparseTable(file[ModelSection.LabelSlots], file[ModelSection.LabelEntries]);
        Morphology = new Morphology(file[ModelSection.Morphology], parsed, Lines(file[ModelSection.Features]));
    }

    /// <summary>Whether a Penn tag is a finite verb's or a modal's.</summary>
    internal static bool IsFinite(string xpos) => xpos is "VBD" or "VBP" or "VBZ" or "MD";

    internal ReadOnlySpan<bool> FiniteTags => finite;

    /// <summary>How many pairs of universal and Penn tag there are.</summary>
    internal int TagCount => upos.Length;

    internal WordKnowledge Words { get; }
    internal SparseTable Tags { get; }
    internal TransitionTable Transitions { get; }
    internal SparseTable Labels { get; }
    internal Morphology Morphology { get; }
    internal ReadOnlySpan<byte> UposNumbers => uposNumbers;

    /// <summary>Opens an unpacked model (see <c>models/</c>). The memory must stay as it is while the model is in use.</summary>
    /// <param name="bytes">The model's bytes.</param>
    /// <returns>The model.</returns>
    /// <exception cref="InvalidDataException">These are not the bytes of a model of this version.</exception>
    public static SyntaxModel Load(ReadOnlyMemory<byte> bytes) => new(ModelFile.Open(bytes));

    internal Upos UposOf(int tag) => upos[tag];

    internal string XposOf(int tag) => xpos[tag];

    private static string[] Lines(ReadOnlyMemory<byte> text) => Encoding.UTF8.GetString(text.Span).Split('\n');
}
