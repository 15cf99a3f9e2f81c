using Demarche.Asks;
using Demarche.Briefings.Sentences;
using Demarche.Engagements;

namespace Demarche.Briefings.Composition;

/// <summary>What an ask invokes: articles of treaties that bind the state on the meeting's first day.</summary>
internal static class TreatySentences
{
    /// <summary>One sentence a treaty.</summary>
    public static CitedSentence[] Invoked(IReadOnlyList<string> touched, IReadOnlyList<TreatyStanding> treaties, RightNames names, Engagement engagement)
    {
        CitedSentence[] direct = Direct(touched, treaties, names, engagement);
        // Of a right told by a declaration only, or by a treaty that does not bind: the same right where one does.
        return direct.Length > 0 ? direct : Direct([.. touched.SelectMany(names.Same).Distinct()], treaties, names, engagement);
    }

    private static CitedSentence[] Direct(IReadOnlyList<string> touched, IReadOnlyList<TreatyStanding> treaties, RightNames names, Engagement engagement)
    {
        List<CitedSentence> made = [];
        foreach (TreatyStanding treaty in treaties)
        {
            if (!treaty.Binds(engagement.AsOf)) continue;
            string[] articles = [.. touched.Where(r => r.StartsWith(treaty.Code + "-", StringComparison.Ordinal)).Select(r => r[(treaty.Code.Length + 1)..])
                .Order(Comparer<string>.Create((a, b) => a.Length != b.Length ? a.Length - b.Length : string.CompareOrdinal(a, b)))];
            if (articles.Length == 0) continue;
            string what = articles.Length == 1 ? "article " + articles[0] : "articles " + NounPhrase.List(articles);
            string protects = string.Join("; ", articles.Select(a => names.Of($"{treaty.Code}-{a}")).OfType<string>().Distinct());
            made.Add(new CitedSentence($"{treaty.Code} {what}{(protects.Length == 0 ? "" : (articles.Length == 1 ? ", " : ": ") + protects)} ({Act(treaty.Binding!)}).", [Note(treaty, engagement.On)]));
        }
        return [.. made];
    }

    /// <summary>Treaties of which only the year of joining is held, that year being the meeting's.</summary>
    public static IEnumerable<CitedSentence> DayNotHeld(IReadOnlyList<TreatyStanding> treaties, Engagement engagement) => treaties
        .Where(t => t.MayBind(engagement.AsOf)).Select(t => new CitedSentence($"{t.Title} ({Act(t.Binding!)}).", [Note(t, engagement.On)]));

    /// <summary>Treaties that the state has signed and is not bound by.</summary>
    public static IEnumerable<CitedSentence> SignedOnly(IReadOnlyList<TreatyStanding> treaties, Engagement engagement) => treaties
        .Where(t => t.Binding is null && t.Acts is [{ Word: TreatyAct.Signed }]).Select(t => new CitedSentence($"{t.Title} ({Act(t.Acts[0])}).", [Note(t, engagement.On)]));

    /// <summary>Treaties of which the records contradict each other.</summary>
    public static IEnumerable<CitedSentence> Contradicted(IReadOnlyList<TreatyStanding> treaties, Engagement engagement) => treaties
        .Where(t => t.Contradiction is not null).Select(t => new CitedSentence($"{t.Title}.", [Note(t, engagement.On)]));

    /// <summary>The note of a treaty.</summary>
    public static TreatyCitation Note(TreatyStanding treaty, StateParty state) => new(
        $"{treaty.Title}: {state.Name}{(treaty.Contradiction is { } between ? ", " + between : " " + string.Join(", ", treaty.Acts.Select(Act)))} — {FormWords.Depositary}{(treaty.Chapter is null ? "" : ", " + treaty.Chapter)}");

    /// <summary>An act with its date (<c>ratified 24 January 2006</c>, <c>joined in 2015</c>).</summary>
    public static string Act(TreatyAct act) => act.Date.Length > 7 ? $"{act.Word} {DateWords.Plain(act.Date)}" : $"{act.Word} in {DateWords.Plain(act.Date)}";
}
