using Demarche.Asks;
using Demarche.Briefings.Composition;
using Demarche.Briefings.Sentences;
using Demarche.Engagements;
using Demarche.Reading.Dates;
using Demarche.Reading.Support;
using Demarche.Readings;
using Demarche.Reference;
using Demarche.Sources;
using Demarche.Support;

namespace Demarche.Briefings;

/// <summary>What making and checking briefings needs of the other rooms, fitted together.</summary>
public static class BriefingTools
{
    /// <summary>The support check as a judge. Not safe to use from several threads at once.</summary>
    /// <param name="check">The check.</param>
    /// <returns>The judge.</returns>
    public static Judge Judge(SupportCheck check) => (sentence, cited, from) =>
    {
        Edtf? published = from.Published is { } day && Edtf.TryParse(day, out Edtf date) ? date : null;
        return check.Judge(sentence, cited, published, new SupportContext { Title = from.Title, Author = from.Author, Publisher = from.Publisher, Entities = from.Names });
    };

    /// <summary>A source read, as a briefing cites it.</summary>
    /// <param name="read">The source with its reading.</param>
    /// <returns>The source.</returns>
    public static CitedSource Cited(ReadSource read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var metadata = read.Reading.Document.Metadata;
        string file = Path.GetFileName(read.Source.Path);
        var author = metadata.Authors is [var first, ..] ? first : null;
        return new CitedSource(file, read.Source.Sha256, string.IsNullOrWhiteSpace(metadata.Title) ? file : metadata.Title, read.Reading)
        {
            Author = author?.Name,
            Affiliation = author?.Affiliation,
            Publisher = metadata.Publisher,
            Published = metadata.Published,
            PublishedByHand = read.Source.Details.Published is not null,
            Url = read.Source.Details.Url,
            Reliability = read.Source.Details.Reliability,
            Credibility = read.Source.Details.Credibility,
        };
    }

    /// <summary>How a state stands to treaties as of a day: what it did later does not appear.</summary>
    /// <param name="pack">The reference pack.</param>
    /// <param name="state">ISO 3166-1 alpha-3.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>In the order of the pack.</returns>
    public static IReadOnlyList<TreatyStanding> Treaties(ReferencePack pack, string state, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(pack);
        Day day = Day.From(asOf);
        var acts = pack.Treaties.ActsOf(state).Where(a => a.DoneBy(day) || a.Open(day)).ToLookup(a => a.Treaty);
        var contradicted = pack.Treaties.CommitmentsOf(state, day).Contradicted.ToLookup(c => c.Treaty);
        return [.. pack.Treaties.Treaties.Where(t => acts.Contains(t) || contradicted.Contains(t)).Select(t => contradicted[t].FirstOrDefault() is { } between
            ? new TreatyStanding(t.Code, t.Name, t.Chapter, []) { Contradiction = between.Reason }
            : new TreatyStanding(t.Code, t.Name, t.Chapter, [.. acts[t].OrderBy(a => a.Date).Select(a => new Asks.TreatyAct(Word(a.Kind), a.Date.ToString()))]))];
    }

    /// <summary>What a state lives on and trades with another as of a day.</summary>
    /// <param name="pack">The reference pack.</param>
    /// <param name="on">The state: ISO 3166-1 alpha-3.</param>
    /// <param name="with">The other side.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The figures that the pack holds.</returns>
    public static StateFigures Figures(ReferencePack pack, string on, string with, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(pack);
        Day day = Day.From(asOf);
        return new StateFigures(pack.Indicators.Of(on, day), [.. pack.Indicators.PartnersOf(on, day).Where(p => p.Partner == with)]);
    }

    private static string Word(TreatyActKind kind) => kind switch
    {
        TreatyActKind.Signature => Asks.TreatyAct.Signed,
        TreatyActKind.DefinitiveSignature => "signed definitively",
        TreatyActKind.Ratification => "ratified",
        TreatyActKind.Accession => "acceded",
        TreatyActKind.Succession => "succeeded",
        TreatyActKind.Acceptance => "accepted",
        TreatyActKind.Approval => "approved",
        TreatyActKind.FormalConfirmation => "confirmed",
        TreatyActKind.Withdrawal => Asks.TreatyAct.Withdrew,
        _ => "joined",
    };

    /// <summary>A state as a party to a meeting.</summary>
    /// <param name="pack">The reference pack.</param>
    /// <param name="name">Name or code.</param>
    /// <returns>The state.</returns>
    /// <exception cref="UnusableInputException">No state, or several, are called so.</exception>
    public static StateParty Party(ReferencePack pack, string name)
    {
        ArgumentNullException.ThrowIfNull(pack);
        StateRecord state = pack.States.Get(name);
        bool article = StateArticles.Take(pack.Folder, state.Alpha3);
        return new StateParty(state.Alpha3, state.Name) { InText = article ? "the " + state.Name : state.Name };
    }
}
