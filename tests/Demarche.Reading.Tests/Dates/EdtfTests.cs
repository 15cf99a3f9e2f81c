using Demarche.Reading.Dates;

namespace Demarche.Reading.Tests.Dates;

public class EdtfTests
{
    [Fact]
    public void Default_is_an_interval_without_known_ends()
    {
        default(Edtf).ToString().ShouldBe("/");
        default(Edtf).ShouldBe(Edtf.Parse("/"));
        (default(Edtf).Earliest, default(Edtf).Latest).ShouldBe((null, null));
    }

    [Fact]
    public void A_date_tells_its_parts_where_they_are_known()
    {
        var date = Edtf.Parse("2015-11-03~");
        (date.Year, date.Month, date.DayOfMonth, date.Qualifier).ShouldBe((2015, 11, 3, EdtfQualifier.Approximate));
        var unknown = Edtf.Parse("XXXX-11-0X");
        (unknown.Year, unknown.Month, unknown.DayOfMonth, unknown.HasUnknownYear).ShouldBe((null, 11, null, true));
        Edtf.Parse("2015/..").IsOpen.ShouldBeTrue();
        Edtf.Parse("2015/2016-02").End.ShouldBe(Edtf.Parse("2016-02"));
        Edtf.Parse("2015/..").End.ShouldBeNull();
    }

    [Theory]
    [InlineData("2015-11", "2015-11-03", true)]
    [InlineData("2015-11-03", "2015-11", false)]
    [InlineData("XXXX-11-03", "2015-11-03", true)]
    [InlineData("2015-11-03", "XXXX-11-03", false)]
    [InlineData("2011-12/..", "2014", true)]
    [InlineData("2011-12/..", "2011", false)]
    [InlineData("199X", "1994-05/1996", true)]
    [InlineData("[2011,2013]", "2013-05", true)]
    [InlineData("[2011,2013]", "2012-05", false)]
    public void The_blunter_covers_the_sharper(string blunt, string sharp, bool covers) =>
        Edtf.Parse(blunt).Covers(Edtf.Parse(sharp)).ShouldBe(covers);

    [Theory]
    [InlineData("XXXX-11-03", "2015-11-03", true)]
    [InlineData("XXXX-11-03", "2015-11-04", false)]
    [InlineData("XXXX-11-03", "2015-11-04/2016-11-02", false)]
    [InlineData("XXXX-11-03", "2015-11-04/2016-11-03", true)]
    [InlineData("XXXX-11-03", "XXXX-11", true)]
    [InlineData("XXXX-02-29", "2023", false)]
    [InlineData("2012/2013", "2013-12-31/..", true)]
    [InlineData("../2012", "2013/..", false)]
    [InlineData("[2011,2013]", "2012", false)]
    [InlineData("XXXX-24", "2015-01", true)]
    [InlineData("XXXX-24", "2015-07", false)]
    public void Overlap_asks_whether_a_day_may_lie_in_both(string a, string b, bool overlaps) =>
        Edtf.Parse(a).Overlaps(Edtf.Parse(b)).ShouldBe(overlaps);

    [Fact]
    public void Dates_are_made_from_numbers_only_where_they_exist()
    {
        Edtf.OfDate(2015, 10, qualifier: EdtfQualifier.Approximate).ToString().ShouldBe("2015-10~");
        Edtf.OfDate(null, 11, 3).ToString().ShouldBe("XXXX-11-03");
        Edtf.OfDate(-44, 3, 15).ToString().ShouldBe("-0044-03-15");
        Edtf.Interval(Edtf.OfDate(2011, 12), null).ToString().ShouldBe("2011-12/..");
        Should.Throw<ArgumentOutOfRangeException>(() => Edtf.OfDate(2023, 2, 29));
        Should.Throw<ArgumentOutOfRangeException>(() => Edtf.OfDate(2023, 13));
        Should.Throw<ArgumentOutOfRangeException>(() => Edtf.OfDate(12345));
        Should.Throw<ArgumentException>(() => Edtf.Interval(Edtf.OfDate(2012), Edtf.OfDate(2011)));
    }

    [Fact]
    public void Reading_a_date_or_an_interval_allocates_nothing()
    {
        Edtf.TryParse("2004-06-~01/2004-06-~20", out _).ShouldBeTrue();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            if (Edtf.TryParse("2004-06-~01/2004-06-~20", out var v)) _ = v.Earliest;
        }
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
