using CsCheck;

using Demarche.Reading.Dates;

namespace Demarche.Reading.Tests.Dates;

public class DateFinderTests
{
    private static readonly string[] Words = ["since", "from", "to", "between", "and", "the", "of", "last", "next", "this", "early", "mid", "-", "May", "Nov.", "3", "31", "30", "2014", "12", "Friday", "week", "year", "ago", "two", "later", "that", "day", "(", ")", ",", ".", "first", "half", "century", "summer", "1990s", "will", "was", "end", "February", "29", "/"];

    // Published on Monday 2 November 2015 unless a test says otherwise; 'words => value' for each date, in order.
    private static string Found(string text, string? published = "2015-11-02")
    {
        Edtf? day = published is null ? null : Edtf.Parse(published);
        return string.Join("; ", DateFinder.Find(text, 0, text.Length, day).Select(m => $"{text[m.Start..m.End]} => {m.Value?.ToString() ?? "null"}"));
    }

    [Theory]
    [InlineData("The court sat on 3 November 2014.", "3 November 2014 => 2014-11-03")]
    [InlineData("Signed on November 3rd, 2014, in the capital.", "November 3rd, 2014 => 2014-11-03")]
    [InlineData("Signed on the 3rd of November, 2014.", "3rd of November, 2014 => 2014-11-03")]
    [InlineData("It met on Nov. 3, 2014.", "Nov. 3, 2014 => 2014-11-03")]
    [InlineData("It met on Sept. 12.", "Sept. 12 => 2015-09-12")]
    [InlineData("Adopted 2014-11-03 by decree.", "2014-11-03 => 2014-11-03")]
    [InlineData("Adopted 25/10/2014 by decree.", "25/10/2014 => 2014-10-25")]
    [InlineData("Adopted 13.5.2014 by decree.", "13.5.2014 => 2014-05-13")]
    [InlineData("Adopted 05/10/2014 by decree.", "")]
    [InlineData("Adopted in May 2014.", "May 2014 => 2014-05")]
    [InlineData("The law of 2012 fell in 2014.", "2012 => 2012; 2014 => 2014")]
    [InlineData("Arrested on the first of August 2014.", "first of August 2014 => 2014-08-01")]
    [InlineData("It closed on 31 April 2014.", "31 April 2014 => null")]
    [InlineData("It closed on 30 February", "30 February => null")]
    [InlineData("It closed on 29 February", "29 February => 2012-02-29")]
    public void Days_months_and_years_are_read(string text, string found) => Found(text).ShouldBe(found);

    [Theory]
    [InlineData("They were freed on Good Friday.", "Good Friday => 2015-04-03")]
    [InlineData("They were freed on Easter Monday 2011 in the capital.", "Easter Monday 2011 => 2011-04-25")]
    [InlineData("The curfew ended on Palm Sunday, 2019.", "Palm Sunday, 2019 => 2019-04-14")]
    [InlineData("The fast of Ash Wednesday 2024 began.", "Ash Wednesday 2024 => 2024-02-14")]
    [InlineData("He was taken on Christmas Eve and let go on New Year's Day.", "Christmas Eve => 2014-12-24; New Year's Day => 2015-01-01")]
    [InlineData("Police broke up a march on May Day.", "May Day => 2015-05-01")]
    [InlineData("They were freed on Orthodox Good Friday and mourn Bloody Sunday.", "")]
    public void Feasts_are_days(string text, string found) => Found(text).ShouldBe(found);

    [Theory]
    [InlineData("The visit on November 3 and 4 is short.", "November 3 and 4 => 2015-11-03/2015-11-04")]
    [InlineData("They meet Nov. 3-5.", "Nov. 3-5 => 2015-11-03/2015-11-05")]
    [InlineData("They met on 3–4 October.", "3–4 October => 2015-10-03/2015-10-04")]
    [InlineData("They met on 3 and 7 October 2014.", "3 and 7 October 2014 => {2014-10-03,2014-10-07}")]
    [InlineData("Held from 18 to 29 October for an article.", "from 18 to 29 October => 2015-10-18/2015-10-29")]
    [InlineData("Held from January to June 2011.", "from January to June 2011 => 2011-01/2011-06")]
    [InlineData("Held from November 2010 to June 2011.", "from November 2010 to June 2011 => 2010-11/2011-06")]
    [InlineData("Held between 2009 and 2012.", "between 2009 and 2012 => 2009/2012")]
    [InlineData("Held 30 November–2 December 2014.", "30 November–2 December 2014 => 2014-11-30/2014-12-02")]
    [InlineData("Held from December to January 2012.", "from December to January 2012 => 2011-12/2012-01")]
    [InlineData("In 2009-2012 it grew; in 2009–12 too.", "2009-2012 => 2009/2012; 2009–12 => 2009/2012")]
    [InlineData("Since December 2011 he is in prison.", "Since December 2011 => 2011-12/..")]
    [InlineData("He has been held since 2011.", "since 2011 => 2011/..")]
    [InlineData("From 2011 on it was closed.", "From 2011 on => 2011/..")]
    [InlineData("From 2011 to the present it was closed.", "From 2011 to the present => 2011/..")]
    [InlineData("In the years 1892 – 94 it grew, between May and June in 1981 too.", "1892 – 94 => 1892/1894; between May and June in 1981 => 1981-05/1981-06")]
    [InlineData("In May and June 2011 they struck.", "May => 2015-05; June 2011 => 2011-06")]
    public void Stretches_of_time_are_intervals(string text, string found) => Found(text).ShouldBe(found);

    [Theory]
    [InlineData("It began in mid-October.", "mid-October => 2015-10~")]
    [InlineData("It began in mid-2014 and ended by end-2014.", "mid-2014 => 2014~; end-2014 => 2014~")]
    [InlineData("It began in early 2015.", "early 2015 => 2015~")]
    [InlineData("It began in late October 2014.", "late October 2014 => 2014-10~")]
    [InlineData("It began at the end of 2014.", "the end of 2014 => 2014~")]
    [InlineData("It began late last year.", "late last year => 2014~")]
    [InlineData("It ended early on 3 May 2014.", "3 May 2014 => 2014-05-03")]
    [InlineData("About 2010, it stopped.", "About 2010 => 2010~")]
    [InlineData("Wages fell in the mid-1990s.", "the mid-1990s => 199X~")]
    [InlineData("Wages fell in the 1990s.", "the 1990s => 199X")]
    [InlineData("A law of the 19th century.", "the 19th century => 18XX")]
    [InlineData("In the first half of 2015 and the third quarter of last year.", "the first half of 2015 => 2015-40; the third quarter of last year => 2014-35")]
    [InlineData("In the first three months of 2008 wages fell.", "the first three months of 2008 => 2008-01/2008-03")]
    [InlineData("Last autumn, in the spring of 2010 and this summer.", "Last autumn => 2014-23; the spring of 2010 => 2010-21; this summer => 2015-22")]
    public void What_is_about_or_long_is_told_so(string text, string found) => Found(text).ShouldBe(found);

    [Theory]
    [InlineData("He was held yesterday and today.", "yesterday => 2015-11-01; today => 2015-11-02")]
    [InlineData("He was held last week.", "last week => 2015-10-26/2015-11-01")]
    [InlineData("He was held two weeks ago.", "two weeks ago => 2015-10-19/2015-10-25")]
    [InlineData("He was held three years ago.", "three years ago => 2012")]
    [InlineData("He was held a month ago.", "a month ago => 2015-10")]
    [InlineData("He was held last month and last year.", "last month => 2015-10; last year => 2014")]
    [InlineData("He was held on Friday.", "Friday => 2015-10-30")]
    [InlineData("He was held on Monday.", "Monday => 2015-11-02")]
    [InlineData("He was held last Monday.", "last Monday => 2015-10-26")]
    [InlineData("The court will rule on Friday.", "Friday => 2015-11-06")]
    [InlineData("It said on Friday that the court will rule.", "Friday => 2015-10-30")]
    [InlineData("It was Friday last week.", "Friday last week => 2015-10-30")]
    [InlineData("He was held on Sunday (25 October).", "Sunday (25 October) => 2015-10-25")]
    [InlineData("He was held on Wednesday, 3 April.", "Wednesday, 3 April => 2013-04-03")]
    [InlineData("He was held earlier in the week and freed later in the year.", "earlier in the week => 2015-11-02/2015-11-08; later in the year => 2015")]
    [InlineData("He was held on Wednesday, 22 October.", "Wednesday, 22 October => 2014-10-22")]
    [InlineData("He was held on Friday, 22 October.", "Friday, 22 October => 2015-10-22")]
    [InlineData("Next week and next year it will change.", "Next week => 2015-11-09/2015-11-15; next year => 2016")]
    [InlineData("He was held on 8 October this year.", "8 October this year => 2015-10-08")]
    [InlineData("He was held in October last year.", "October last year => 2014-10")]
    [InlineData("It met Friday, 3 April 2013.", "Friday => 2015-10-30; 3 April 2013 => 2013-04-03")]
    [InlineData("They marched at the weekend.", "the weekend => 2015-10-31/2015-11-01")]
    public void Distance_is_counted_from_publication(string text, string found) => Found(text).ShouldBe(found);

    [Theory]
    [InlineData("The minister visits on November 3.", "November 3 => 2015-11-03")]
    [InlineData("The trial will open on January 12.", "January 12 => 2016-01-12")]
    [InlineData("A hearing is to be held on January 12.", "January 12 => 2016-01-12")]
    [InlineData("The office was closed until Friday.", "Friday => 2015-11-06")]
    [InlineData("The trial opened on January 12.", "January 12 => 2015-01-12")]
    [InlineData("The law passed in December.", "December => 2014-12")]
    [InlineData("The law will pass in December.", "December => 2015-12")]
    [InlineData("The law passed in November.", "November => 2015-11")]
    [InlineData("The march of 25 October will be followed by others.", "25 October => 2015-10-25")]
    public void A_missing_year_is_the_nearest_that_the_tense_allows(string text, string found) => Found(text).ShouldBe(found);

    [Theory]
    [InlineData("He was held on 3 November and freed on Friday.", "3 November => XXXX-11-03; Friday => null")]
    [InlineData("He was held between 3 and 6 May and heard on 3 and 6 June.", "3 and 6 May => XXXX-05-03/XXXX-05-06; 3 and 6 June => {XXXX-06-03,XXXX-06-06}")]
    [InlineData("He was held on 3 & 4 May.", "3 & 4 May => XXXX-05-03/XXXX-05-04")]
    [InlineData("He was held last week, in October.", "last week => null; October => XXXX-10")]
    [InlineData("The code adopted last October bans it.", "last October => XXXX-10")]
    [InlineData("They marched on Monday (20 May); the rally on Monday was loud, that on Friday small.", "Monday (20 May) => XXXX-05-20; Monday => XXXX-05-20; Friday => null")]
    [InlineData("They were sentenced on October 6 to 23 and 21 years in prison.", "October 6 => XXXX-10-06")]
    [InlineData("She was sentenced on October 6 to 12 years.", "October 6 => XXXX-10-06")]
    [InlineData("He was held from 3 to 5 May.", "from 3 to 5 May => XXXX-05-03/XXXX-05-05")]
    [InlineData("He was held on 3 May 2011.", "3 May 2011 => 2011-05-03")]
    public void Without_publication_the_year_stays_unknown(string text, string found) => Found(text, null).ShouldBe(found);

    [Theory]
    [InlineData("2015-11", "Held today, yesterday, last month.", "today => 2015-11; yesterday => null; last month => 2015-10")]
    [InlineData("2015", "Held on 3 May, last year, today.", "3 May => 2015-05-03; last year => 2014; today => 2015")]
    [InlineData("2011/..", "Held on 3 May.", "3 May => XXXX-05-03")]
    public void Nothing_is_sharper_than_the_publication(string published, string text, string found) => Found(text, published).ShouldBe(found);

    [Theory]
    [InlineData("Held on 3 May 2011, he was freed later that day.", "3 May 2011 => 2011-05-03; later that day => 2011-05-03")]
    [InlineData("Held on 3 May 2011, he was freed the following evening.", "3 May 2011 => 2011-05-03; the following evening => 2011-05-04")]
    [InlineData("Held in 2011, he was freed the same year and died a year later.", "2011 => 2011; the same year => 2011; a year later => 2012")]
    [InlineData("Held on 3 May 2011, he was freed two days later.", "3 May 2011 => 2011-05-03; two days later => 2011-05-05")]
    [InlineData("Held on 3 May 2011 and heard in June 2011, he was freed two days later.", "3 May 2011 => 2011-05-03; June 2011 => 2011-06")]
    [InlineData("Fined in 2011 under the 2001 code, he was freed twenty years later.", "2011 => 2011; 2001 => 2001")]
    [InlineData("He was freed later that day.", "")]
    public void Some_are_counted_from_the_date_before(string text, string found) => Found(text).ShouldBe(found);

    [Theory]
    [InlineData("You may march, and the second may march in august company.")]
    [InlineData("In recent years, recently and in the past week it grew.")]
    [InlineData("Some 2000 people and 1850 women, more than 2014, resolution 1973, Article 2004.")]
    [InlineData("Document A/HRC/2011 and 3.5 million of 1,500 were 20 per cent.")]
    [InlineData("Every Friday and on Fridays they pray; the Good Friday talks failed.")]
    [InlineData("Theresa May and April Jones met August Wilson on the March.")]
    [InlineData("After the fall of the cabinet and the second half.")]
    public void What_only_looks_like_a_date_is_none(string text) => Found(text).ShouldBe("");

    [Theory]
    [InlineData("On the 27th of May 2014, a Friday-style meeting took place.", "27th of May 2014 => 2014-05-27")]
    [InlineData("Nov 3", "Nov 3 => 2015-11-03")]
    [InlineData("in 2014", "2014 => 2014")]
    [InlineData("on Friday", "Friday => 2015-10-30")]
    [InlineData("since", "")]
    [InlineData("from 3 to", "")]
    [InlineData("between May and", "May => 2015-05")]
    public void A_text_may_end_anywhere(string text, string found) => Found(text).ShouldBe(found);

    [Fact]
    public void Any_text_is_read_without_fault() =>
        Gen.String[Gen.Char["aein 0123456789-–/.,'()MayJuneThursdyofthsincelastweekgo\n"], 0, 60].Sample(s =>
        {
            int before = -1;
            foreach (var m in DateFinder.Find(s, 0, s.Length, Edtf.Parse("2015-11-02")))
            {
                m.Start.ShouldBeGreaterThan(before);
                m.End.ShouldBeGreaterThan(m.Start);
                before = m.End - 1;
            }
        });

    [Fact]
    public void Any_words_of_dates_are_read_without_fault() =>
        Gen.Int[0, Words.Length - 1].Select(i => Words[i])
            .Array[0, 14].Sample(words =>
        {
            string s = string.Join(' ', words);
            foreach (string? day in (string?[])["2015-11-02", "2015-11", "2015", null])
            {
                foreach (var m in DateFinder.Find(s, 0, s.Length, day is null ? null : Edtf.Parse(day))) m.End.ShouldBeGreaterThan(m.Start);
            }
        }, iter: 2000);

    [Fact]
    public void Offsets_are_those_of_the_whole_text()
    {
        const string text = "In 2001 it fell. In 2002 it rose.";
        var found = DateFinder.Find(text, 17, text.Length, null);
        found.ShouldHaveSingleItem().ShouldBe(new DateMention(20, 24, Edtf.Parse("2002")));
    }
}
