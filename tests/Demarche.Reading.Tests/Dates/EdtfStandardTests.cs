using Demarche.Reading.Dates;

namespace Demarche.Reading.Tests.Dates;

/// <summary>The examples of the Library of Congress's specification of 4 February 2019, level by level, and what lies just outside it.</summary>
public class EdtfStandardTests
{
    public static TheoryData<string, int, string?, string?> Examples => new()
    {
        // Level 0: date, date and time, time interval.
        { "1985-04-12", 0, "1985-04-12", "1985-04-12" },
        { "1985-04", 0, "1985-04-01", "1985-04-30" },
        { "1985", 0, "1985-01-01", "1985-12-31" },
        { "1985-04-12T23:20:30", 0, "1985-04-12", "1985-04-12" },
        { "1985-04-12T23:20:30Z", 0, "1985-04-12", "1985-04-12" },
        { "1985-04-12T23:20:30-04", 0, "1985-04-12", "1985-04-12" },
        { "1985-04-12T23:20:30+04:30", 0, "1985-04-12", "1985-04-12" },
        { "1964/2008", 0, "1964-01-01", "2008-12-31" },
        { "2004-06/2006-08", 0, "2004-06-01", "2006-08-31" },
        { "2004-02-01/2005-02-08", 0, "2004-02-01", "2005-02-08" },
        { "2004-02-01/2005-02", 0, "2004-02-01", "2005-02-28" },
        { "2004-02-01/2005", 0, "2004-02-01", "2005-12-31" },
        { "2005/2006-02", 0, "2005-01-01", "2006-02-28" },
        // Level 1: years behind Y, seasons, qualifiers at the end, X from the right, open and unknown ends, negative years.
        { "Y170000002", 1, "+170000002-01-01", "+170000002-12-31" },
        { "Y-170000002", 1, "-170000002-01-01", "-170000002-12-31" },
        { "2001-21", 1, "2001-03-01", "2001-05-31" },
        { "1984?", 1, "1984-01-01", "1984-12-31" },
        { "2004-06~", 1, "2004-06-01", "2004-06-30" },
        { "2004-06-11%", 1, "2004-06-11", "2004-06-11" },
        { "201X", 1, "2010-01-01", "2019-12-31" },
        { "20XX", 1, "2000-01-01", "2099-12-31" },
        { "2004-XX", 1, "2004-01-01", "2004-12-31" },
        { "1985-04-XX", 1, "1985-04-01", "1985-04-30" },
        { "1985-XX-XX", 1, "1985-01-01", "1985-12-31" },
        { "1985-04-12/..", 1, "1985-04-12", null },
        { "1985-04/..", 1, "1985-04-01", null },
        { "1985/..", 1, "1985-01-01", null },
        { "../1985-04-12", 1, null, "1985-04-12" },
        { "../1985-04", 1, null, "1985-04-30" },
        { "../1985", 1, null, "1985-12-31" },
        { "1985-04-12/", 1, "1985-04-12", null },
        { "1985-04/", 1, "1985-04-01", null },
        { "1985/", 1, "1985-01-01", null },
        { "/1985-04-12", 1, null, "1985-04-12" },
        { "/1985-04", 1, null, "1985-04-30" },
        { "/1985", 1, null, "1985-12-31" },
        { "1984~/2004-06", 1, "1984-01-01", "2004-06-30" },
        { "1984/2004-06~", 1, "1984-01-01", "2004-06-30" },
        { "1984~/2004~", 1, "1984-01-01", "2004-12-31" },
        { "1984?/2004%", 1, "1984-01-01", "2004-12-31" },
        { "1984-06?/2004-08?", 1, "1984-06-01", "2004-08-31" },
        { "1984-06-02?/2004-08-08~", 1, "1984-06-02", "2004-08-08" },
        { "1984-06-02?/", 1, "1984-06-02", null },
        { "-1985", 1, "-1985-01-01", "-1985-12-31" },
        // Level 2: exponents, significant digits, groupings, sets, qualifiers by component, X anywhere.
        { "Y-17E7", 2, "-170000000-01-01", "-170000000-12-31" },
        { "1950S2", 2, "1900-01-01", "1999-12-31" },
        { "Y171010000S3", 2, "+171000000-01-01", "+171999999-12-31" },
        { "Y3388E2S3", 2, "+338000-01-01", "+338999-12-31" },
        { "2001-34", 2, "2001-04-01", "2001-06-30" },
        { "[1667,1668,1670..1672]", 2, "1667-01-01", "1672-12-31" },
        { "[..1760-12-03]", 2, null, "1760-12-03" },
        { "[1760-12..]", 2, "1760-12-01", null },
        { "[1760-01,1760-02,1760-12..]", 2, "1760-01-01", null },
        { "[1667,1760-12]", 2, "1667-01-01", "1760-12-31" },
        { "[..1984]", 2, null, "1984-12-31" },
        { "{1667,1668,1670..1672}", 2, "1667-01-01", "1672-12-31" },
        { "{1960,1961-12}", 2, "1960-01-01", "1961-12-31" },
        { "{..1984}", 2, null, "1984-12-31" },
        { "2004-06-11%", 1, "2004-06-11", "2004-06-11" },
        { "2004-06~-11", 2, "2004-06-11", "2004-06-11" },
        { "2004?-06-11", 2, "2004-06-11", "2004-06-11" },
        { "?2004-06-~11", 2, "2004-06-11", "2004-06-11" },
        { "2004-%06-11", 2, "2004-06-11", "2004-06-11" },
        { "156X-12-25", 2, "1560-12-25", "1569-12-25" },
        { "15XX-12-25", 2, "1500-12-25", "1599-12-25" },
        { "XXXX-12-XX", 2, "0000-12-01", "9999-12-31" },
        { "1XXX-XX", 2, "1000-01-01", "1999-12-31" },
        { "1XXX-12", 2, "1000-12-01", "1999-12-31" },
        { "1984-1X", 2, "1984-10-01", "1984-12-31" },
        { "2004-06-~01/2004-06-~20", 2, "2004-06-01", "2004-06-20" },
        { "2004-06-XX/2004-07-03", 2, "2004-06-01", "2004-07-03" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_read(string text, int level, string? earliest, string? latest)
    {
        var value = Edtf.Parse(text);
        value.Level.ShouldBe(level);
        value.Earliest?.ToString().ShouldBe(earliest);
        value.Latest?.ToString().ShouldBe(latest);
        (value.Earliest is null, value.Latest is null).ShouldBe((earliest is null, latest is null));
        value.ToString().ShouldBe(text);
    }

    [Theory]
    // groupings 21-41, over the new year where they do
    [InlineData("2001-24", "2001-12-01", "2002-02-28")]
    [InlineData("2001-29", "2001-09-01", "2001-11-30")]
    [InlineData("2001-36", "2001-10-01", "2001-12-31")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    // digits X take any value that makes a day
    [InlineData("202X-02-29", "2020-02-29", "2028-02-29")]
    [InlineData("2023-X2-30", "2023-12-30", "2023-12-30")]
    [InlineData("2023-02-X9", "2023-02-09", "2023-02-19")]
    [InlineData("-XXXX", "-9999-01-01", "-0001-12-31")]
    [InlineData("1919-XX-02/1919-XX-01", "1919-01-02", "1919-12-01")]
    [InlineData("2015-02-27/2015-02-X8", "2015-02-27", "2015-02-28")]
    [InlineData("-1859S5", "-1859-01-01", "-1859-12-31")]
    [InlineData("1985-04-12T24:00:00+23:59", "1985-04-12", "1985-04-12")]
    // an end that starts on the day of the start
    [InlineData("1111-01-01/1111", "1111-01-01", "1111-12-31")]
    public void Bounds_are_the_days_that_may_be_meant(string text, string earliest, string latest)
    {
        var value = Edtf.Parse(text);
        (value.Earliest.ToString(), value.Latest.ToString()).ShouldBe((earliest, latest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("..")]
    [InlineData(" 1985")]
    [InlineData("1985-04 -12")]
    [InlineData("12345")]
    [InlineData("198")]
    [InlineData("+1985")]
    [InlineData("-0000")]
    [InlineData("1985-00")]
    [InlineData("1985-13")]
    [InlineData("1985-20")]
    [InlineData("1985-42")]
    [InlineData("1985-2X")]
    [InlineData("1985-21-01")]
    [InlineData("1985-04-00")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2021-04-31")]
    [InlineData("156X-09-31")]
    [InlineData("2021-02-3X")]
    [InlineData("19850412")]
    [InlineData("1985-102")]
    [InlineData("1985-W15")]
    [InlineData("1984??")]
    [InlineData("1984?~")]
    [InlineData("1985-04-12T23:20")]
    [InlineData("1985-04-12T23:20:30.5")]
    [InlineData("1985-04-12t23:20:30")]
    [InlineData("1985-04-12T23:20:60")]
    [InlineData("1985-04-12T24:00:01")]
    [InlineData("1985-04-12T23:20:30z")]
    [InlineData("1985-04-12T23:20:30+24")]
    [InlineData("1985-04-12T23:20:30-05:60")]
    [InlineData("1985-04-12T23:20:30-00:00")]
    [InlineData("1985-04-12T23:20:30+0430")]
    [InlineData("1985-04-12T23:20:30Z12:00")]
    [InlineData("1985-04T23:20:30")]
    [InlineData("1985-04-1XT23:20:30")]
    [InlineData("2012/2011")]
    [InlineData("2012-24/2012-21")]
    [InlineData("2004-06-11/2004-06")]
    [InlineData("2019-12-30/2019-12-2X")]
    [InlineData("1000/-2000")]
    [InlineData("2012/2013/2014")]
    [InlineData("1985-04-12T23:20:30/1985-04-13")]
    [InlineData("Y-61000/-2000")]
    [InlineData("1950S2/1990")]
    [InlineData("Y2006")]
    [InlineData("Y012345")]
    [InlineData("Y17E")]
    [InlineData("Y17E0")]
    [InlineData("Y17E70")]
    [InlineData("Y12345-01")]
    [InlineData("1950S0")]
    [InlineData("195XS2")]
    [InlineData("[1667,1668, 1670]")]
    [InlineData("[1667}")]
    [InlineData("[1667")]
    [InlineData("[]")]
    [InlineData("{..}")]
    [InlineData("[1667,..1672]")]
    [InlineData("[1667..,1672]")]
    [InlineData("[1672..1667]")]
    [InlineData("[1667..1672-12]")]
    [InlineData("[1667,]")]
    [InlineData("2001-21^southernHemisphere")]
    public void What_the_standard_does_not_have_is_refused_with_one_line(string text)
    {
        Edtf.TryParse(text, out _, out string? error).ShouldBeFalse();
        error.ShouldNotBeNullOrWhiteSpace();
        error.ShouldNotContain('\n');
        Should.Throw<FormatException>(() => Edtf.Parse(text)).Message.ShouldBe(error);
    }
}
