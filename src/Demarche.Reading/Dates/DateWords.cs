using System.Collections.Frozen;

namespace Demarche.Reading.Dates;

/// <summary>What a word does in an English date.</summary>
internal enum DateWord : byte
{
#pragma warning disable CS1591 // each is the word itself, or the class it names
    None, Month, ShortMonth, Weekday, ShortWeekday, Season, Cardinal, Ordinal, OrdinalEnding, PluralEnding,
    Day, Week, MonthUnit, Year, Weekend, Decade, Century, Quarter, Half, PartOfDay,
    Today, Tomorrow, Yesterday, Tonight,
    Last, This, Next, That, Same, Following, Previous, Ago, Later, Earlier, Before, After,
    Early, Mid, Late, Beginning, Middle, End, Since, From, Between, To, And, Or, Of, The, A, In, On, By, At,
    Onward, Present, Preposition, Approximator, KindOfYear, Numbered, Counted, Every, NamesDay, Feast, Be,
#pragma warning restore CS1591
}

/// <summary>What a word says of the time that its clause speaks of.</summary>
internal enum DateCue : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>What is to come ('will', 'upcoming', 'scheduled').</summary>
    Future,

    /// <summary>What is over ('was', 'had', a verb in -ed).</summary>
    Past,

    /// <summary>Somebody said it; what was said may be to come.</summary>
    Reporting,
}

/// <summary>The words of English dates: closed classes, months, weekdays, numbers.</summary>
internal static class DateWords
{
    /// <summary>What a word is: its class, its number within it, and its cue.</summary>
    internal readonly record struct Entry(DateWord Word, int Value = 0, DateCue Cue = DateCue.None);

    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Build().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static Entry Find(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var entry)) return entry;
        // Regular pasts and participles; capitals are names ('United').
        bool past = word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ed") && !word.EndsWith("eed");
        return past ? new Entry(DateWord.None, 0, DateCue.Past) : default;
    }

    private static Dictionary<string, Entry> Build()
    {
        Dictionary<string, Entry> table = new(StringComparer.OrdinalIgnoreCase);
        void Count(DateWord word, int from, string words)
        {
            foreach (string w in words.Split(' ')) table.Add(w, new Entry(word, from++));
        }
        void All(DateWord word, string words, DateCue cue = DateCue.None)
        {
            foreach (string w in words.Split(' ')) table.Add(w, new Entry(word, 0, cue));
        }
        Count(DateWord.Month, 1, "January February March April May June July August September October November December");
        Count(DateWord.ShortMonth, 1, "Jan Feb Mar Apr");
        Count(DateWord.ShortMonth, 6, "Jun Jul Aug Sept Oct Nov Dec");
        table.Add("Sep", new Entry(DateWord.ShortMonth, 9));
        Count(DateWord.Weekday, 0, "Sunday Monday Tuesday Wednesday Thursday Friday Saturday");
        Count(DateWord.ShortWeekday, 0, "Sun Mon Tue Wed Thu Fri Sat");
        Count(DateWord.ShortWeekday, 2, "Tues Weds Thurs");
        Count(DateWord.Season, 21, "spring summer autumn winter");
        table.Add("fall", new Entry(DateWord.Season, 23));
        Count(DateWord.Cardinal, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty");
        Count(DateWord.Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        All(DateWord.OrdinalEnding, "st nd rd th");
        All(DateWord.PluralEnding, "s");
        Count(DateWord.Day, 1, "day days");
        Count(DateWord.Week, 1, "week weeks");
        Count(DateWord.MonthUnit, 1, "month months");
        Count(DateWord.Year, 1, "year years");
        Count(DateWord.Decade, 1, "decade decades");
        All(DateWord.Weekend, "weekend");
        All(DateWord.Century, "century");
        All(DateWord.Quarter, "quarter");
        All(DateWord.Half, "half");
        All(DateWord.PartOfDay, "morning afternoon evening night");
        All(DateWord.Today, "today");
        All(DateWord.Tomorrow, "tomorrow", DateCue.Future);
        All(DateWord.Yesterday, "yesterday");
        All(DateWord.Tonight, "tonight");
        All(DateWord.Last, "last past");
        All(DateWord.This, "this current");
        All(DateWord.Next, "next coming", DateCue.Future);
        All(DateWord.That, "that");
        All(DateWord.Same, "same");
        All(DateWord.Following, "following");
        All(DateWord.Previous, "previous preceding");
        All(DateWord.Ago, "ago");
        All(DateWord.Later, "later");
        All(DateWord.Earlier, "earlier");
        All(DateWord.Before, "before");
        All(DateWord.After, "after");
        All(DateWord.Early, "early");
        All(DateWord.Mid, "mid");
        All(DateWord.Late, "late");
        All(DateWord.Beginning, "beginning start");
        All(DateWord.Middle, "middle");
        All(DateWord.End, "end close");
        All(DateWord.Since, "since");
        All(DateWord.From, "from");
        All(DateWord.Between, "between");
        All(DateWord.To, "to through");
        // 'Closed until Friday' looks ahead whatever the verb.
        All(DateWord.To, "until till", DateCue.Future);
        All(DateWord.And, "and");
        All(DateWord.Or, "or");
        All(DateWord.Of, "of");
        All(DateWord.The, "the");
        All(DateWord.A, "a an");
        All(DateWord.In, "in");
        All(DateWord.On, "on");
        All(DateWord.By, "by");
        All(DateWord.At, "at");
        All(DateWord.Onward, "onward onwards");
        All(DateWord.Present, "present now date");
        All(DateWord.Preposition, "during throughout");
        All(DateWord.Approximator, "about around circa");
        All(DateWord.KindOfYear, "fiscal financial calendar academic school");
        // Before a number of four digits these make it no year.
        All(DateWord.Numbered, "resolution resolutions article articles section sections no nos number decree rule paragraph para page pages room flight than over nearly almost least most some approximately only");
        // Behind one, likewise.
        All(DateWord.Counted, "people persons men women children hours metres meters kilometres kilometers miles acres hectares tonnes tons dollars euros pounds percent per");
        All(DateWord.NamesDay, "good black bloody palm easter ash holy super cyber maundy shrove whit");
        All(DateWord.Feast, "christmas boxing ascension");
        All(DateWord.Be, "be");
        All(DateWord.Every, "every each");
        All(DateWord.None, "will shall ll would upcoming forthcoming scheduled due slated expected plans plan planning deadline ahead set", DateCue.Future);
        All(DateWord.None, "was were had did went took began came met gave made found held left got saw won lost broke became ran shot sent brought", DateCue.Past);
        All(DateWord.None, "said says told announced reported added wrote stated", DateCue.Reporting);
        return table;
    }
}
