using Demarche.Reading.Lexicons;
using Demarche.Reading.Proposals;
using Demarche.Sources;

namespace Demarche.Lexicons;

/// <summary>A compiled lexicon with the sentences that test it.</summary>
/// <param name="Bytes">What <see cref="Lexicon.Load"/> reads.</param>
/// <param name="Examples">Examples and counter-examples in the order of the files.</param>
public sealed record CompiledLexicon(byte[] Bytes, IReadOnlyList<LexiconExample> Examples);

/// <summary>
/// Makes a lexicon of one or more folders of YAML. A later folder lies over an earlier one: its classes and triggers are
/// added, a trigger of the same type, form and words replaces the earlier one, <c>remove: true</c> takes it out, and
/// rights and roles that it gives take the place of the earlier ones.
/// </summary>
public static class LexiconCompiler
{
    /// <summary>Compiles folders.</summary>
    /// <param name="folders">Folders that hold <c>classes/</c> and type files, each lying over those before it.</param>
    /// <returns>The lexicon and its examples.</returns>
    /// <exception cref="UnusableInputException">A folder or file cannot be read, or says what cannot be.</exception>
    public static CompiledLexicon Compile(params IReadOnlyList<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        LexiconBuilder builder = new();
        List<SourceFile> files = [.. folders.SelectMany(LexiconYaml.Files)];
        WordClasses.Add(builder, files.Where(f => f.IsClasses));
        foreach (var file in files.Where(f => f.IsInflections))
        {
            foreach (var (verb, forms) in LexiconYaml.ReadWords(file)) forms.ForEach(form => builder.AddIrregular(verb, form));
        }
        List<TypeDraft> drafts = [];
        foreach (var file in files.Where(f => !f.IsClasses && !f.IsInflections)) Merge(drafts, file);
        List<LexiconExample> examples = [];
        foreach (var draft in drafts)
        {
            builder.AddType(draft.Type);
            foreach (var (line, file) in draft.Triggers) builder.AddTrigger(TriggerOf(builder, draft.Type, line, file));
            examples.AddRange(draft.Examples());
        }
        return new(Build(builder), examples);
    }

    private static byte[] Build(LexiconBuilder builder)
    {
        try
        {
            return builder.Build();
        }
        catch (ArgumentException e)
        {
            throw new UnusableInputException(e.Message.TrimEnd('.'), "docs/lexicons.md tells what a lexicon may say.");
        }
    }

    private static void Merge(List<TypeDraft> drafts, SourceFile file)
    {
        var read = LexiconYaml.ReadType(file);
        if (!Enum.TryParse(read.Kind, ignoreCase: true, out EntryKind kind)) throw file.Fault($"'{read.Kind}' is no kind", $"Write one of {string.Join(", ", Enum.GetNames<EntryKind>()).ToLowerInvariant()}.");
        var draft = drafts.Find(d => d.Type.Kind == kind && d.Type.Type == read.Type);
        if (draft is null) drafts.Add(draft = new(new(kind, read.Type, [], null, null)));
        draft.LayOver(read, file);
    }

    private static Trigger TriggerOf(LexiconBuilder builder, LexiconType type, TriggerLine line, SourceFile file)
    {
        if (line.With.Concat(line.Without).FirstOrDefault(w => !LexiconBuilder.IsOneWord(w)) is { } cut) throw file.NotOneWord(cut);
        return new(0, type, line.Verb is not null ? TriggerForm.Verb : line.Noun is not null ? TriggerForm.Noun : TriggerForm.Adjective, line.Text, [], 0,
            file.Role(line.Roles?.Subject, type.Subject), file.Role(line.Roles?.Object, type.Object))
        {
            SubjectClass = ClassesOf(builder, line.Subject, file),
            ObjectClass = ClassesOf(builder, line.Object, file),
            With = line.With,
            Without = line.Without,
        };
    }

    private static WordClass ClassesOf(LexiconBuilder builder, List<string> names, SourceFile file)
    {
        var classes = WordClass.None;
        foreach (string name in names)
        {
            if (!builder.TryGetClass(name, out var known)) throw file.Fault($"'{name}' is no word class", "Use a class of lexicons/classes/, or add it there.");
            classes |= known;
        }
        return classes;
    }
}
