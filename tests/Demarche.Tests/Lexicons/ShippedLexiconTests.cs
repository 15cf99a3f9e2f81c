using Demarche.Lexicons;
using Demarche.Reading;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Proposals;
using Demarche.Reading.Syntax;
using Demarche.Readings;
using Demarche.Sources;

namespace Demarche.Tests.Lexicons;

/// <summary>The shipped lexicon, tested by its own sentences.</summary>
public class ShippedLexiconTests
{
    private static readonly CompiledLexicon Shipped = LexiconCompiler.Compile(LexiconFiles.Shipped);
    private static readonly LexiconTest Test = new(Shipped, new Analyzer(LanguageData.LoadSyntaxModel()));

    [Fact]
    public void In_every_example_a_trigger_of_its_type_is_found() => Test.Unmatched().ShouldBeEmpty();

    [Fact]
    public void Every_trigger_is_needed_by_an_example() => Test.Needless().ShouldBeEmpty();

    [Fact]
    public void Examples_are_read_with_their_roles_and_counter_examples_are_not()
    {
        Reader reader = new(ReaderData.Load());
        LexiconReadingTest readings = new(document => reader.Read(document, published: null));
        readings.Faults(Shipped.Examples).Select(f => f.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_type_has_three_examples_and_two_counter_examples()
    {
        var lexicon = Lexicon.Load(Shipped.Bytes);
        foreach (var type in lexicon.Types)
        {
            var own = Shipped.Examples.Where(e => (e.Type.Kind, e.Type.Type) == (type.Kind, type.Type)).ToList();
            own.Count(e => e.Use == ExampleUse.Read).ShouldBeGreaterThanOrEqualTo(3, type.Name);
            own.Count(e => e.Use == ExampleUse.NotRead).ShouldBeGreaterThanOrEqualTo(2, type.Name);
        }
    }

    [Fact]
    public void Every_event_type_touches_a_right()
    {
        foreach (var type in Lexicon.Load(Shipped.Bytes).Types.Where(t => t.Kind == EntryKind.Event)) type.Rights.ShouldNotBeEmpty(type.Name);
    }

    [Fact]
    public void What_is_compiled_lies_beside_the_executable() =>
        LexiconFiles.LoadBuiltIn().Triggers.Count.ShouldBe(Lexicon.Load(Shipped.Bytes).Triggers.Count);
}
