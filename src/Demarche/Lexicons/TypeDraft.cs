using Demarche.Reading.Lexicons;

namespace Demarche.Lexicons;

/// <summary>A type while files are laid over each other.</summary>
internal sealed class TypeDraft(LexiconType type)
{
    private readonly List<(string Text, string Origin, ExampleUse Use)> sentences = [];

    public LexiconType Type { get; private set; } = type;

    public List<(TriggerLine Line, SourceFile File)> Triggers { get; } = [];

    public void LayOver(LexiconFile read, SourceFile file)
    {
        foreach (string right in read.Rights)
        {
            if (!IsRight(right)) throw file.Fault($"'{right}' is no right", "Write the treaty and its article: ICCPR-9, ILO-87, ECHR-3, ICCPR-OP2-1.");
        }
        Type = Type with
        {
            Rights = read.Rights.Count > 0 ? read.Rights : Type.Rights,
            Subject = file.Role(read.Roles?.Subject, Type.Subject),
            Object = file.Role(read.Roles?.Object, Type.Object),
        };
        for (int i = 0; i < read.Triggers.Count; i++)
        {
            var line = read.Triggers[i];
            int forms = (line.Verb is null ? 0 : 1) + (line.Noun is null ? 0 : 1) + (line.Adjective is null ? 0 : 1);
            if (forms != 1 || string.IsNullOrWhiteSpace(line.Text)) throw file.Fault($"trigger {i + 1} is not one verb, noun or adjective", "Write '- verb: arrest', one a line.");
            // Within one file two triggers may have the same words and differ in what they ask; another file's replaces both.
            Triggers.RemoveAll(t => t.File != file && (t.Line.Verb, t.Line.Noun, t.Line.Adjective) == (line.Verb, line.Noun, line.Adjective));
            if (!line.Remove) Triggers.Add((line, file));
            if (line.Eg is { } own) sentences.Add((own, $"{file.Name}, trigger '{line.Text}'", ExampleUse.Trigger));
        }
        for (int i = 0; i < read.Examples.Count; i++) sentences.Add((read.Examples[i], $"{file.Name}, example {i + 1}", ExampleUse.Read));
        for (int i = 0; i < read.Not.Count; i++) sentences.Add((read.Not[i], $"{file.Name}, not {i + 1}", ExampleUse.NotRead));
    }

    // A folder laid over an earlier copy of itself brings the same sentences again.
    public IEnumerable<LexiconExample> Examples() => sentences.DistinctBy(s => (s.Text, s.Use)).Select(s => LexiconExample.Parse(s.Text, s.Origin, Type, s.Use));

    // A treaty's letters and an article, with parts between them: ICCPR-9, CAT-OP-4.
    private static bool IsRight(string right) =>
        right.Split('-') is [{ Length: >= 2 } treaty, .., { Length: > 0 } article] && treaty.All(char.IsAsciiLetterUpper) && char.IsAsciiDigit(article[0]);
}
