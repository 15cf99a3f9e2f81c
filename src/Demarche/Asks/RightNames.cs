using Demarche.Reading.Proposals;
using Demarche.Readings;
using Demarche.Reference;

namespace Demarche.Asks;

/// <summary>What the articles of treaties protect, in a few plain words, and the words that speak of it (<c>reference/right-words.tsv</c>, <c>reference/charge-words.tsv</c>).</summary>
public sealed class RightNames
{
    private readonly TreatyArticles articles;
    private readonly List<(string Right, string[] Words)> words = [], charges = [];

    private RightNames(TreatyArticles articles) => (this.articles, All) = (articles, articles.All.Select(a => a.Right).Distinct(StringComparer.Ordinal).ToArray());

    /// <summary>All the names, once each.</summary>
    public IReadOnlyCollection<string> All { get; }

    /// <summary>Reads the names.</summary>
    /// <param name="pack">The reference pack.</param>
    /// <returns>The names.</returns>
    /// <exception cref="Sources.UnusableInputException">The file is not there.</exception>
    public static RightNames Load(ReferencePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        RightNames made = new(pack.Treaties.Articles);
        Read("right-words.tsv", made.words);
        Read("charge-words.tsv", made.charges);
        return made;

        void Read(string file, List<(string, string[])> into)
        {
            foreach (string[] row in TsvFile.Rows(Path.Combine(pack.Folder, file)))
            {
                into.Add((row[0], [.. row[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(w => $" {w} ")]));
            }
        }
    }

    // What may be done freely, and is nevertheless charged: belief, speech, assembly, association, a vote, a strike.
    private static readonly HashSet<string> Freedoms = new(StringComparer.Ordinal) { "ICCPR-18", "ICCPR-19", "ICCPR-21", "ICCPR-22", "ICCPR-25", "ICESCR-8" };

    /// <summary>Whether a charge, by its words, punishes a freedom: 'false news' does, 'murder' and 'abuse of prisoners' do not.</summary>
    /// <param name="charge">The charge as told.</param>
    /// <returns>False where its words do not show it.</returns>
    public bool PunishesFreedom(string charge) => Punished(charge).Any(Freedoms.Contains);

    /// <summary>What a right is called.</summary>
    /// <param name="right">As <c>ICCPR-19</c>.</param>
    /// <returns>Null where no name is held.</returns>
    public string? Of(string right) => articles.Find(right)?.Right;

    /// <summary>Articles of other treaties that hold the same right.</summary>
    /// <param name="right">As <c>UDHR-19</c>.</param>
    /// <returns>Codes.</returns>
    public IEnumerable<string> Same(string right) => articles.SameRight(right).Select(a => a.Code);

    /// <summary>
    /// The rights that a fact touches: first what a charge in it punishes, then those that its reader gave it; where it gave
    /// none, those that its own words speak of, the words of the charge aside.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Once each; among those of words in the order of the file.</returns>
    public IReadOnlyList<string> Touched(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        string[] quotes = [.. fact.Tellings.SelectMany(t => t.Proposal.Citations.Select(c => c.Quote))];
        string? charge = fact.Tellings.Select(t => QuotedCharge.Of(t.Proposal)).FirstOrDefault(c => c is not null);
        string[] punished = charge is null ? [] : Punished(charge);
        if (fact.Rights.Count > 0) return [.. punished.Concat(fact.Rights).Distinct(StringComparer.Ordinal)];
        // The line above a list of requests is about all of them: what one asks is told by its own words.
        if (fact.Kind == EntryKind.Recommendation) quotes = [.. fact.Tellings.Select(t => t.Proposal.Citations[0].Quote)];
        string spoken = string.Join(' ', quotes.Concat(fact.Tellings.SelectMany(t => new[] { t.Proposal.Details.GetValueOrDefault("law") ?? "", t.Proposal.Details.GetValueOrDefault("action") ?? "" })));
        if (charge is not null) spoken = spoken.Replace(charge, " ", StringComparison.Ordinal);
        return [.. punished.Concat(Spoken(spoken, words)).Distinct(StringComparer.Ordinal)];
    }

    // A charge of speech ('inciting racial or religious discord') punishes speech, whatever the speech is about.
    private string[] Punished(string charge) => Spoken(charge, charges).Concat(Spoken(charge, words)).Distinct(StringComparer.Ordinal).ToArray() is var rights && rights.Contains(Expression) ? [Expression] : rights;

    private const string Expression = "ICCPR-19";

    private static IEnumerable<string> Spoken(string text, List<(string Right, string[] Words)> by)
    {
        string folded = $" {Words.Fold(text)} ";
        return by.Where(w => w.Words.Any(x => folded.Contains(x, StringComparison.Ordinal))).Select(w => w.Right);
    }
}
