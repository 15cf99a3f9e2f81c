using Demarche.Reading.Syntax;

namespace Demarche.Reading.Tests.Syntax;

public class SentenceTests
{
    private static Sentence Sample() => new("Police arrested two activists", 0, 29,
    [
        new(0, 6, Upos.Noun, "NNS", "police", 1, Relation.Nsubj),
        new(7, 15, Upos.Verb, "VBD", "arrest", -1, Relation.Root),
        new(16, 19, Upos.Num, "CD", "two", 3, Relation.Nummod),
        new(20, 29, Upos.Noun, "NNS", "activist", 1, Relation.Obj),
    ]);

    [Fact]
    public void A_subtree_spans_its_words()
    {
        var s = Sample();
        s.Root.ShouldBe(1);
        (s.Leftmost(3), s.Rightmost(3)).ShouldBe((2, 3));
        (s.Leftmost(1), s.Rightmost(1)).ShouldBe((0, 3));
    }

    [Fact]
    public void Children_come_from_left_to_right()
    {
        var s = Sample();
        List<int> children = [];
        foreach (int c in s.Children(1)) children.Add(c);
        children.ShouldBe([0, 3]);
        s.Child(1, Relation.Obj).ShouldBe(3);
        s.Child(1, Relation.Iobj).ShouldBe(-1);
        s.Form(3).ToString().ShouldBe("activists");
    }
}
