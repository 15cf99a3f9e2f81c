using System.Collections.Frozen;

namespace Demarche.Reading.Syntax;

/// <summary>English words that are written with a full stop, by what may follow it.</summary>
public static class Abbreviations
{
    /// <summary>Stand before a name or a term: a sentence never ends with them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leading = Set(
        "mr mrs ms dr prof messrs mmes drs profs gens sens revs cols gen maj col lt cmdr adm capt sgt cpl pvt brig sen rep reps gov pres amb hon rev fr msgr supt insp det atty mt ft st e.g i.e cf viz vs eg ie approx ca resp incl");

    /// <summary>Stand before a number: the stop is theirs only when a number follows.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumber = Set(
        "no nos art arts para paras par p pp sec secs ch chap fig figs vol vols reg regs res doc docs cl ann app add rev corr ser iss tab eq ex op cap n nn");

    /// <summary>May end a sentence or not: the next word tells.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ambiguous = Set(
        "inc ltd co corp bros plc llc gmbh jr sr esq etc al ave blvd rd dept univ assn assoc est govt intl natl ed eds jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri ph.d m.d b.a m.a b.sc m.sc a.m p.m a.d b.c hr hrs min sec ft lb lbs oz tel ext div bn mn tbsp tsp");

    /// <summary>Words that, capitalised, mostly begin a sentence.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Set(
        "the a an this that these those he she it they we i you his her its their our my your in on at for from with by to of as after before during since while when where who what why how which if although though because but and or so yet however moreover meanwhile nevertheless also there here then now not no one some many most all both each every another other others several few more under over between among according according despite until upon once only even just still such did do does is are was were has have had will would can could should may might must let please it's he's she's that's there's they're we're i'm");

    /// <summary>What a word before a full stop says about the stop.</summary>
    public enum Kind
    {
        /// <summary>No abbreviation.</summary>
        None,
        /// <summary>The stop never ends a sentence.</summary>
        Leading,
        /// <summary>The stop is the word's when a number follows, else a sentence's.</summary>
        BeforeNumber,
        /// <summary>The stop is the word's, and may end a sentence as well.</summary>
        Ambiguous,
        /// <summary>A single capital letter.</summary>
        Initial,
    }

    /// <summary>Classes a word without its last stop.</summary>
    /// <param name="word">The word as written: <c>Mr</c>, <c>U.N</c>.</param>
    public static Kind Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 12) return Kind.None;
        if (word.Length == 1 && char.IsUpper(word[0])) return Kind.Initial;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (Leading.Contains(lower)) return Kind.Leading;
        // 'rev', 'ft' and the like stand in two lists: the first found tells.
        if (BeforeNumber.Contains(lower)) return Kind.BeforeNumber;
        if (Ambiguous.Contains(lower)) return Kind.Ambiguous;
        return Lettered(word) ? Kind.Ambiguous : Kind.None;
    }

    /// <summary>Whether a capitalised word mostly begins a sentence.</summary>
    /// <param name="word">The word, in any case.</param>
    public static bool Starts(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 12) return false;
        Span<char> lower = stackalloc char[word.Length];
        for (int i = 0; i < word.Length; i++) lower[i] = char.ToLowerInvariant(Characters.Fold(word[i]));
        return Starters.Contains(lower);
    }

    /// <summary>Letters with stops between them: <c>U.S</c>, <c>a.k.a</c>, <c>Ph.D</c>.</summary>
    private static bool Lettered(ReadOnlySpan<char> word)
    {
        int run = 0;
        bool stop = false;
        foreach (char c in word)
        {
            if (c == '.')
            {
                if (run is 0 or > 2) return false;
                (run, stop) = (0, true);
            }
            else if (char.IsLetter(c) || c == '&') run++;
            else return false;
        }
        return stop && run is 1 or 2;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
