using Demarche.Lexicons;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Proposals;
using Demarche.Sources;

namespace Demarche.Tests.Lexicons;

public sealed class LexiconCompilerTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("lexicon").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string Folder(string name, params (string File, string Yaml)[] files)
    {
        string folder = Path.Combine(root, name);
        foreach (var (file, yaml) in files)
        {
            string path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, yaml);
        }
        return folder;
    }

    private static Lexicon Load(params string[] folders) => Lexicon.Load(LexiconCompiler.Compile(folders).Bytes);

    private const string Fine = "kind: event\ntype: fine\nrights: [ICCPR-14]\nroles: { subject: perpetrator, object: victim }\ntriggers:\n  - verb: fine\n  - { verb: pay fine, roles: { subject: victim, object: none } }\n";

    [Fact]
    public void Roles_are_the_trigger_s_own_or_its_type_s()
    {
        var triggers = Load(Folder("a", ("events/fine.yaml", Fine))).Triggers;
        (triggers[0].Subject, triggers[0].Object).ShouldBe((Role.Perpetrator, Role.Victim));
        (triggers[1].Subject, triggers[1].Object).ShouldBe((Role.Victim, null));
    }

    [Fact]
    public void A_folder_laid_over_adds_replaces_and_removes()
    {
        string shipped = Folder("a", ("events/fine.yaml", Fine));
        string own = Folder("b", ("events/penalties.yaml", "kind: event\ntype: fine\ntriggers:\n  - { verb: fine, with: [dollar] }\n  - { verb: pay fine, remove: true }\n  - noun: surcharge\n"));
        var lexicon = Load(shipped, own);
        lexicon.Types.ShouldHaveSingleItem().Rights.ShouldBe(["ICCPR-14"]);
        lexicon.Triggers.Select(t => (t.Form, t.Text)).ShouldBe([(TriggerForm.Verb, "fine"), (TriggerForm.Noun, "surcharge")]);
        lexicon.Triggers[0].With.ShouldBe(["dollar"]);
    }

    [Fact]
    public void A_class_of_classes_stands_for_all_of_them()
    {
        string folder = Folder("a",
            ("classes/a.yaml", "person: [miner]\nship: [trawler]\nmovable: [+person, +ship, +name]\n"),
            ("events/fine.yaml", "kind: event\ntype: fine\ntriggers:\n  - { verb: fine, object: [movable] }\n"));
        var lexicon = Load(folder);
        lexicon.Triggers[0].ObjectClass.ShouldBe(WordClass.Person | WordClass.Name | lexicon.ClassNamed("ship"));
        lexicon.Is("Trawler", lexicon.ClassNamed("ship")).ShouldBeTrue();
        lexicon.Classes("lamp").ShouldBe(WordClass.None);
    }

    [Theory]
    [InlineData("kind: happening\ntriggers: []\n", "'happening' is no kind")]
    [InlineData("kind: event\ntype: fine\ntriggers:\n  - { verb: fine, noun: fine }\n", "trigger 1 is not one verb, noun or adjective")]
    [InlineData("kind: event\ntype: fine\nrights: [Article 9]\n", "'Article 9' is no right")]
    [InlineData("kind: event\ntype: fine\ntriggers:\n  - { verb: fine, object: [ghost] }\n", "'ghost' is no word class")]
    [InlineData("kind: event\ntype: fine\ntriggers:\n  - { verb: fine, with: [duty-free] }\n", "'duty-free' is more than one word")]
    [InlineData("kind: event\ntype: fine\nexamples: [\"[judge A court] fined him.\"]\n", "does not begin with a role")]
    [InlineData("kind: event\ntype: fine\ncolour: red\n", "line 3")]
    public void What_cannot_be_is_refused_with_its_file(string yaml, string reason)
    {
        var refused = Should.Throw<UnusableInputException>(() => LexiconCompiler.Compile(Folder("a", ("events/fine.yaml", yaml))));
        refused.Message.ShouldContain(reason);
        refused.Message.ShouldContain("events/fine.yaml");
    }

    [Fact]
    public void A_folder_that_holds_no_lexicon_is_refused()
    {
        Should.Throw<UnusableInputException>(() => LexiconCompiler.Compile(Path.Combine(root, "absent"))).Message.ShouldContain("absent");
        Should.Throw<UnusableInputException>(() => LexiconCompiler.Compile(root)).Message.ShouldContain("holds no lexicon");
    }

    [Fact]
    public void Marks_are_taken_out_of_an_example_and_kept_with_their_places()
    {
        var example = LexiconExample.Parse("[perpetrator A court] {fined} [victim two bakers].", "x", new(EntryKind.Event, "fine", [], null, null), ExampleUse.Read);
        example.Text.ShouldBe("A court fined two bakers.");
        example.Text[example.Trigger!.Value].ShouldBe("fined");
        example.Roles.Select(r => (r.Role, example.Text[r.Place])).ShouldBe([(Role.Perpetrator, "A court"), (Role.Victim, "two bakers")]);
    }

    [Fact]
    public void The_same_folder_gives_the_same_bytes() =>
        LexiconCompiler.Compile(LexiconFiles.Shipped).Bytes.ShouldBe(LexiconCompiler.Compile(LexiconFiles.Shipped).Bytes);
}
