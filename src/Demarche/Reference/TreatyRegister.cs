using Demarche.Reading.Dates;

namespace Demarche.Reference;

/// <summary>
/// Who has joined which treaty, and when, by the UN Treaty Collection. As-of questions follow the acts themselves: the day
/// on which the depositary received them, not the later day on which the treaty entered into force for the state. Immutable.
/// </summary>
public sealed class TreatyRegister
{
    private readonly Dictionary<string, Treaty> _treaties = [];
    private readonly Dictionary<string, List<TreatyAct>> _acts = [];
    private readonly Dictionary<string, List<TreatyContradiction>> _contradictions = [];

    internal TreatyRegister(string folder)
    {
        Articles = new TreatyArticles(folder);
        foreach (string[] c in TsvFile.Rows(Path.Combine(folder, "treaties.tsv")))
        {
            _treaties.Add(c[0], new Treaty(c[0], c[1], c[2], Edtf.Parse(c[5]), Edtf.Parse(c[6]), c[7].Length > 0 ? c[7] : null, Edtf.Parse(c[4].Length > 0 ? "2022" : "2015-03")));
        }
        foreach (string[] c in TsvFile.Rows(Path.Combine(folder, "treaty-acts.tsv")))
        {
            TreatyActKind kind = Enum.Parse<TreatyActKind>(c[2].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            Add(_acts, c[1], new TreatyAct(_treaties[c[0]], c[1], kind, Edtf.Parse(c[3]), c[4]));
        }
        foreach (string[] c in TsvFile.Rows(Path.Combine(folder, "set-aside.tsv")))
        {
            if (c[4].Length == 0 || !c[7].StartsWith("the sources contradict", StringComparison.Ordinal)) continue;
            TreatyContradiction contradiction = new(_treaties[c[3]], c[5], c[6], c[7]);
            // Both rows of a contradiction are set aside; it is one contradiction.
            if (!_contradictions.TryGetValue(c[4], out var known) || !known.Contains(contradiction)) Add(_contradictions, c[4], contradiction);
        }
    }

    /// <summary>The treaties, in the order of the file: the core treaties first.</summary>
    public IReadOnlyCollection<Treaty> Treaties => _treaties.Values;

    /// <summary>The articles and the rights they hold.</summary>
    public TreatyArticles Articles { get; }

    /// <summary>The treaty of a code, or null.</summary>
    /// <param name="code">Our short code (<c>ICCPR</c>).</param>
    public Treaty? Find(string code) => _treaties.GetValueOrDefault(code);

    /// <summary>Every act of a state, by treaty and date, without regard to a day.</summary>
    /// <param name="state">Alpha-3.</param>
    public IReadOnlyList<TreatyAct> ActsOf(string state) => _acts.GetValueOrDefault(state) ?? [];

    /// <summary>What a state has bound itself to, as of a day.</summary>
    /// <param name="state">Alpha-3; of a state without acts the answer is empty.</param>
    /// <param name="asOf">The day: an act of that day counts, a later one does not appear, one known by its year alone counts once that year is over.</param>
    public StateCommitments CommitmentsOf(string state, Day asOf)
    {
        List<TreatyCommitment> bound = [];
        List<TreatyAct> open = [], signed = [];
        foreach (Treaty treaty in _treaties.Values)
        {
            List<TreatyAct> acts = [.. ActsOf(state).Where(a => a.Treaty == treaty)];
            if (acts.Count == 0) continue;
            TreatyAct? signature = acts.FirstOrDefault(a => a.Kind == TreatyActKind.Signature && a.DoneBy(asOf));
            TreatyAct? last = acts.Where(a => a.Kind != TreatyActKind.Signature && a.DoneBy(asOf)).MaxBy(a => a.Date);
            if (last is not null && last.Kind != TreatyActKind.Withdrawal) bound.Add(new TreatyCommitment(treaty, last, signature));
            else if (signature is not null && last is null) signed.Add(signature);
            open.AddRange(acts.Where(a => a.Open(asOf)));
        }
        var contradicted = (_contradictions.GetValueOrDefault(state) ?? []).Where(c => EarliestYear(c) <= asOf.Year);
        return new StateCommitments(state, asOf, bound, open, signed, [.. contradicted]);
    }

    /// <summary>The articles that a state is bound by, as of a day, that hold the rights touched.</summary>
    /// <param name="state">Alpha-3.</param>
    /// <param name="rights">Codes of articles (<c>ICCPR-22</c>); one of a declaration or of a treaty the state has not joined still leads to articles that hold the same right.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Articles asked for first, then those of the same right in other treaties; each once.</returns>
    public IReadOnlyList<InvokedArticle> Invokes(string state, IEnumerable<string> rights, Day asOf)
    {
        ArgumentNullException.ThrowIfNull(rights);
        Dictionary<string, TreatyCommitment> bound = CommitmentsOf(state, asOf).Bound.ToDictionary(c => c.Treaty.Code);
        string[] asked = [.. rights.Distinct()];
        var direct = asked.Select(Articles.Find).OfType<TreatyArticle>();
        var same = asked.SelectMany(Articles.SameRight);
        List<InvokedArticle> invoked = [];
        HashSet<TreatyArticle> seen = [];
        foreach ((TreatyArticle article, bool isDirect) in direct.Select(a => (a, true)).Concat(same.Select(a => (a, false))))
        {
            if (bound.TryGetValue(article.Instrument, out TreatyCommitment? commitment) && seen.Add(article)) invoked.Add(new InvokedArticle(article, commitment, isDirect));
        }
        return invoked;
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string key, T item)
    {
        if (!lists.TryGetValue(key, out List<T>? list)) lists[key] = list = [];
        list.Add(item);
    }

    // The first year that either source gives, so that a quarrel over later years does not appear before them.
    private static long EarliestYear(TreatyContradiction contradiction)
    {
        long earliest = long.MaxValue;
        foreach (string word in $"{contradiction.Days} {contradiction.Years}".Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length == 4 && long.TryParse(word, out long year)) earliest = Math.Min(earliest, year);
        }
        return earliest;
    }
}
