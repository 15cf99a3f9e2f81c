using CsCheck;

using Demarche.Reading.Lexicons;
using Demarche.Reading.Proposals;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Tests.Lexicons;

public class LexiconTests
{
    private static readonly LexiconType Arrest = new(EntryKind.Event, "arrest", ["ICCPR-9"], Role.Perpetrator, Role.Victim);
    private static readonly LexiconType HouseArrest = new(EntryKind.Event, "house-arrest", [], null, Role.Victim);
    private static readonly LexiconType Closure = new(EntryKind.Event, "closure", [], null, null);

    private static readonly Sentence TakenIntoCustody = Tree.Of(
        "Two two Num 2 Nummod", "men man Noun 4 NsubjPass", "were be Aux 4 AuxPass", "taken take Verb 0 Root VBN",
        "early early Adv 4 Advmod", "into into Adp 7 Case", "custody custody Noun 4 Obl");

    private static List<TriggerMatch> Match(Sentence sentence, params Trigger[] triggers)
    {
        LexiconBuilder builder = new();
        builder.AddWord("newspaper", WordClass.Outlet);
        builder.AddWord("dozen", WordClass.Quantity);
        foreach (var type in triggers.Select(t => t.Type).Distinct()) builder.AddType(type);
        foreach (var trigger in triggers) builder.AddTrigger(trigger);
        List<TriggerMatch> matches = [];
        Lexicon.Load(builder.Build()).Match(sentence, matches);
        return matches;
    }

    private static Trigger Of(LexiconType type, TriggerForm form, string text) => new(0, type, form, text, [], 0, type.Subject, type.Object);

    [Fact]
    public void A_phrase_is_found_around_words_between() =>
        Match(TakenIntoCustody, Of(Arrest, TriggerForm.Verb, "take into custody")).ShouldHaveSingleItem().Token.ShouldBe(3);

    [Fact]
    public void A_trigger_within_a_longer_one_is_dropped() =>
        Match(TakenIntoCustody, Of(Closure, TriggerForm.Noun, "custody"), Of(Arrest, TriggerForm.Verb, "take into custody"))
            .ShouldHaveSingleItem().Trigger.Type.Type.ShouldBe("arrest");

    [Fact]
    public void The_longer_of_two_at_one_head_is_kept()
    {
        var sentence = Tree.Of("Her her Pron 3 NmodPoss", "house house Noun 3 Compound", "arrest arrest Noun 4 Nsubj", "ended end Verb 0 Root");
        Match(sentence, Of(Arrest, TriggerForm.Noun, "arrest"), Of(HouseArrest, TriggerForm.Noun, "house arrest"))
            .ShouldHaveSingleItem().Trigger.Type.Type.ShouldBe("house-arrest");
    }

    [Fact]
    public void A_fixed_object_may_stand_before_its_verb()
    {
        var sentence = Tree.Of("Charges charge Noun 3 NsubjPass", "were be Aux 3 AuxPass", "dropped drop Verb 0 Root VBN");
        Match(sentence, Of(Closure, TriggerForm.Verb, "drop charge")).ShouldHaveSingleItem().Token.ShouldBe(2);
    }

    [Fact]
    public void A_participle_called_an_adjective_still_tells_the_act()
    {
        var sentence = Tree.Of("The the Det 3 Det", "arrested arrested Adj 3 Amod", "editor editor Noun 4 Nsubj", "spoke speak Verb 0 Root");
        Match(sentence, Of(Arrest, TriggerForm.Verb, "arrest")).ShouldHaveSingleItem().Token.ShouldBe(1);
    }

    [Theory]
    [InlineData("newspaper", Upos.Noun, true)]
    [InlineData("door", Upos.Noun, false)]
    [InlineData("Zarya", Upos.Propn, true)]
    public void An_object_must_be_of_the_class_asked_for(string lemma, Upos upos, bool matches)
    {
        var sentence = Tree.Of("They they Pron 2 Nsubj", "closed close Verb 0 Root", $"{lemma} {lemma} {upos} 2 Obj");
        var close = Of(Closure, TriggerForm.Verb, "close") with { ObjectClass = WordClass.Outlet | WordClass.Name };
        Match(sentence, close).Count.ShouldBe(matches ? 1 : 0);
    }

    [Fact]
    public void A_word_that_counts_is_looked_through()
    {
        var sentence = Tree.Of("They they Pron 2 Nsubj", "closed close Verb 0 Root", "dozens dozen Noun 2 Obj", "of of Adp 5 Case", "newspapers newspaper Noun 3 Nmod");
        Match(sentence, Of(Closure, TriggerForm.Verb, "close") with { ObjectClass = WordClass.Outlet }).Count.ShouldBe(1);
    }

    [Fact]
    public void A_passive_in_a_relative_clause_has_its_antecedent_for_object()
    {
        var sentence = Tree.Of("The the Det 2 Det", "newspaper newspaper Noun 6 Nsubj", "that that Pron 5 NsubjPass WDT", "was be Aux 5 AuxPass", "closed close Verb 2 AclRelcl VBN", "won win Verb 0 Root");
        Match(sentence, Of(Closure, TriggerForm.Verb, "close") with { ObjectClass = WordClass.Outlet }).Count.ShouldBe(1);
    }

    [Fact]
    public void A_word_asked_for_must_not_stand_in_another_clause()
    {
        var sentence = Tree.Of("They they Pron 2 Nsubj", "said say Verb 0 Root", "he he Pron 4 Nsubj", "read read Verb 2 Ccomp", "the the Det 6 Det", "charge charge Noun 4 Obj");
        Match(sentence, Of(Closure, TriggerForm.Verb, "say") with { With = ["charge"] }).ShouldBeEmpty();
        Match(sentence, Of(Closure, TriggerForm.Verb, "read") with { With = ["charge"] }).Count.ShouldBe(1);
        Match(sentence, Of(Closure, TriggerForm.Verb, "read") with { Without = ["charge"] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_noun_within_a_name_tells_nothing_and_in_a_headline_it_does()
    {
        var within = Tree.Of("the the Det 2 Det", "Arrest Arrest Propn 4 Nsubj", "Board Board Propn 2 Flat", "opened open Verb 0 Root", "yesterday yesterday Noun 4 OblTmod");
        var headline = Tree.Of("Arrest Arrest Propn 0 Root", "Shocks Shocks Propn 1 Flat", "Editors Editors Propn 1 Flat");
        Match(within, Of(Arrest, TriggerForm.Noun, "arrest")).ShouldBeEmpty();
        Match(headline, Of(Arrest, TriggerForm.Noun, "arrest")).Count.ShouldBe(1);
    }

    [Fact]
    public void Matching_allocates_nothing()
    {
        LexiconBuilder builder = new();
        builder.AddType(Arrest);
        builder.AddTrigger(Of(Arrest, TriggerForm.Verb, "take into custody") with { With = ["man"], Without = ["hand"], ObjectClass = WordClass.Any, SubjectClass = WordClass.Any });
        var lexicon = Lexicon.Load(builder.Build());
        List<TriggerMatch> matches = new(16);
        lexicon.Match(TakenIntoCustody, matches);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            matches.Clear();
            lexicon.Match(TakenIntoCustody, matches);
        }
        // Less than a byte a sentence: what the runtime itself may take while it compiles.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1000);
    }

    [Fact]
    public void What_is_built_is_what_is_loaded()
    {
        LexiconBuilder builder = new();
        builder.AddType(Arrest);
        builder.AddTrigger(Of(Arrest, TriggerForm.Verb, "Take into custody") with { With = ["questioning"], ObjectClass = WordClass.Person, SubjectClass = WordClass.Name });
        var trigger = Lexicon.Load(builder.Build()).Triggers.ShouldHaveSingleItem();
        trigger.Type.Rights.ShouldBe(["ICCPR-9"]);
        (trigger.Text, trigger.Head, trigger.Subject, trigger.Object).ShouldBe(("take into custody", 0, Role.Perpetrator, Role.Victim));
        (trigger.With[0], trigger.ObjectClass, trigger.SubjectClass).ShouldBe(("questioning", WordClass.Person, WordClass.Name));
    }

    [Fact]
    public void Bytes_of_something_else_are_refused()
    {
        Should.Throw<InvalidDataException>(() => Lexicon.Load(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 }));
        LexiconBuilder builder = new();
        builder.AddType(Arrest);
        byte[] whole = builder.Build();
        for (int cut = 0; cut < whole.Length; cut++) Should.Throw<InvalidDataException>(() => Lexicon.Load(whole.AsMemory(0, cut)));
    }

    [Fact]
    public void Every_word_is_found_in_its_table_and_no_other() =>
        Gen.Char['a', 'f'].Array[1, 4].Select(c => new string(c)).HashSet[1, 60].Sample(words =>
        {
            string[] all = [.. words];
            var table = LexiconWords.Of(all);
            for (int w = 0; w < all.Length; w++) table.Find(all[w].ToUpperInvariant()).ShouldBe(w);
            table.Find("ghost").ShouldBe(-1);
        });

    [Theory]
    [InlineData("jail", "jailed", "jailing")]
    [InlineData("charge", "charged", "charging")]
    [InlineData("ban", "banned", "banning")]
    [InlineData("deny", "denied", "denying")]
    [InlineData("expel", "expelled", "expelling")]
    [InlineData("execute", "executed", "executing")]
    [InlineData("murder", "murdered", "murdering")]
    [InlineData("die", "died", "dying")]
    public void Verbs_are_inflected(string verb, string participle, string gerund) =>
        (Inflection.Past(verb), Inflection.Gerund(verb)).ShouldBe((participle, gerund));
}
