using Demarche.Reading.Dates;
using Demarche.Reference;

namespace Demarche.Tests.Reference;

public sealed class TreatyRegisterTests
{
    private static readonly TreatyRegister Register = ReferencePack.Open().Treaties;

    [Theory]
    [InlineData("2006-01-23", false)]
    [InlineData("2006-01-24", true)]
    [InlineData("2006-01-25", true)]
    public void An_act_counts_from_its_day(string day, bool bound) =>
        Bound("KAZ", day).ContainsKey("ICCPR").ShouldBe(bound);

    [Fact]
    public void Tells_the_act_and_the_signature_before_it()
    {
        TreatyCommitment commitment = Bound("KAZ", "2015-11-03")["ICESCR"];
        commitment.Act.Kind.ShouldBe(TreatyActKind.Ratification);
        commitment.Act.Date.ToString().ShouldBe("2006-01-24");
        commitment.Signature.ShouldNotBeNull().Date.ToString().ShouldBe("2003-12-02");
        commitment.Treaty.Chapter.ShouldBe("IV-3");
    }

    [Fact]
    public void An_act_known_by_its_year_is_open_until_the_year_is_over()
    {
        StateCommitments during = Of("KAZ", "2015-11-03");
        during.Bound.ShouldNotContain(c => c.Treaty.Code == "CRPD");
        during.DayNotHeld.ShouldHaveSingleItem().Treaty.Code.ShouldBe("CRPD");
        during.SignedOnly.ShouldContain(a => a.Treaty.Code == "CRPD");

        Of("KAZ", "2015-12-31").DayNotHeld.ShouldHaveSingleItem();
        StateCommitments after = Of("KAZ", "2016-01-01");
        after.DayNotHeld.ShouldBeEmpty();
        after.Bound.ShouldContain(c => c.Treaty.Code == "CRPD" && c.Act.Kind == TreatyActKind.Joined);

        Of("KAZ", "2014-12-31").DayNotHeld.ShouldBeEmpty();
    }

    [Fact]
    public void A_treaty_joined_later_does_not_appear()
    {
        StateCommitments early = Of("KAZ", "2015-11-03");
        early.Bound.Select(c => c.Treaty.Code).ShouldNotContain("ICCPR-OP2");
        early.Contradicted.ShouldBeEmpty();
    }

    [Fact]
    public void A_state_that_left_is_bound_no_more()
    {
        Bound("TTO", "1999-12-31").ShouldContainKey("ICCPR-OP1");
        Of("TTO", "2000-06-01").DayNotHeld.ShouldHaveSingleItem().Kind.ShouldBe(TreatyActKind.Withdrawal);
        Bound("TTO", "2001-01-01").ShouldNotContainKey("ICCPR-OP1");
    }

    [Fact]
    public void What_the_sources_dispute_is_told_and_not_used()
    {
        StateCommitments southAfrica = Of("ZAF", "2015-01-01");
        southAfrica.Bound.ShouldNotContain(c => c.Treaty.Code == "ICCPR");
        TreatyContradiction contradiction = southAfrica.Contradicted.ShouldHaveSingleItem();
        contradiction.Treaty.Code.ShouldBe("ICCPR");
        contradiction.Reason.ShouldContain("1994");
        contradiction.Reason.ShouldContain("1998");
        Of("ZAF", "1993-12-31").Contradicted.ShouldBeEmpty();
    }

    [Fact]
    public void Finds_the_articles_that_hold_a_right()
    {
        IReadOnlyList<InvokedArticle> invoked = Register.Invokes("KAZ", ["ICCPR-22"], DayOf("2015-11-03"));
        invoked[0].Article.ShouldBe(new TreatyArticle("ICCPR", "22", "freedom of association"));
        invoked[0].Direct.ShouldBeTrue();
        invoked.Skip(1).ShouldAllBe(i => !i.Direct);
        invoked.Select(i => i.Article.Code).ShouldBe(["ICCPR-22", "CRC-15", "CERD-5"]);

        Register.Invokes("KAZ", ["ICESCR-8"], DayOf("2015-11-03")).Select(i => i.Article.Code).ShouldBe(["ICESCR-8", "ICCPR-22"]);
        Register.Invokes("KAZ", ["ICCPR-22"], DayOf("2005-01-01")).ShouldNotContain(i => i.Article.Instrument == "ICCPR");
        Register.Invokes("CHN", ["ICCPR-9"], DayOf("2015-01-01")).ShouldAllBe(i => !i.Direct);
    }

    [Fact]
    public void Every_article_belongs_to_a_known_instrument() =>
        Register.Articles.All.ShouldAllBe(a => Register.Articles.InstrumentName(a.Instrument) != null);

    [Fact]
    public void Every_row_of_the_sources_is_kept_or_set_aside()
    {
        string folder = ReferencePack.Open().Folder;
        var aside = TsvFile.Rows(Path.Combine(folder, "set-aside.tsv")).GroupBy(r => (r[3], r[0])).ToDictionary(g => g.Key, g => g.Count());
        int rows = 0;
        foreach (string[] c in TsvFile.Rows(Path.Combine(folder, "treaty-rows.tsv")))
        {
            int total = int.Parse(c[2]), kept = int.Parse(c[3]), setAside = int.Parse(c[4]);
            (kept + setAside).ShouldBe(total, c[0]);
            aside.GetValueOrDefault((c[0], c[1])).ShouldBe(setAside, $"{c[0]} {c[1]}");
            rows += setAside;
        }
        aside.Values.Sum().ShouldBe(rows);
    }

    private static Day DayOf(string day) => Edtf.Parse(day).Earliest!.Value;

    private static StateCommitments Of(string state, string day) => Register.CommitmentsOf(state, DayOf(day));

    private static Dictionary<string, TreatyCommitment> Bound(string state, string day) => Of(state, day).Bound.ToDictionary(c => c.Treaty.Code);
}
